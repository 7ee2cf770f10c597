/** Carry, fees, recycling, pacing and fit: names of published cases to those of `core/fund`. */
import {
  cappedRecycling,
  currencyBridge,
  dealByDeal,
  fundMultiples,
  grossToNet,
  lifeFit,
  lifeOfNotation,
  onePeriodCarry,
  ownedProceeds,
  plainCarry,
  recycle,
  runCarry,
  splitInMinor,
  takahashiAlexander,
  totalFees,
  winnersFirst,
  yearlyFees,
} from '@touchstone/core/fund'
import { addMoney, moneyToNumber, rationalFromNumber, rationalToNumber } from '@touchstone/core/units'
import { refused } from '../compare.mjs'

/** A published figure as the exact decimal that it writes; a flag as 1 or 0, an absent one as 0. */
const exact = (value) => rationalFromNumber(Number(value ?? 0))
const plain = rationalToNumber

const compounding = (words) => {
  const found = /simple|semi|quarter|month|daily/i.exec(words ?? '')?.[0].toLowerCase()
  return (
    { simple: 'simple', semi: 'semiannual', quarter: 'quarterly', month: 'monthly', daily: 'daily' }[found] ?? 'annual'
  )
}

function termsOf({ carry, catch_up, hurdle, compounding: words, catch_up_target }) {
  return {
    ...plainCarry(exact(carry)),
    ...(hurdle ? { hurdle: { rate: exact(hurdle), compounding: compounding(words) } } : {}),
    ...(catch_up === undefined || catch_up === null ? {} : { catchUp: exact(catch_up) }),
    ...(/pref/i.test(catch_up_target ?? '') ? { catchUpTo: 'preferred' } : {}),
  }
}

const shared = (run) => ({
  lp: plain(run.investors),
  gp: plain(run.carry),
  gp_carry: plain(run.carry),
  distributed_lp: plain(run.investors),
  preferred: plain(run.account.preferredPaid),
  gp_share_of_profit: run.carryShareOfProfit === null ? null : plain(run.carryShareOfProfit),
  dpi: fundMultiples({ paidIn: plain(run.called), distributed: plain(run.investors), nav: 0 }).dpi,
  unreturned: plain(run.account.capital),
})

function onePeriod(inputs) {
  const { proceeds, cost, hurdle_simple_one_period } = inputs
  const run = onePeriodCarry(exact(proceeds), exact(cost), exact(hurdle_simple_one_period), termsOf(inputs))
  const [tiers] = run.tiers
  return {
    ...shared(run),
    return_of_capital: plain(tiers.capital),
    preferred: plain(tiers.preferred),
    catch_up: plain(tiers.catchUp),
    catch_up_total: plain(tiers.catchUp),
    residual: plain(tiers.split),
  }
}

/** Calls and exits: `[time, amount]`, or amounts alone, of which all calls come first. */
function ledger(inputs) {
  const events = (list, kind, late) =>
    (list ?? []).map((one) =>
      Array.isArray(one)
        ? { years: exact(one[0]), kind, amount: exact(one[1]) }
        : { years: exact(late), kind, amount: exact(one.amount ?? one) },
    )
  return shared(
    runCarry([...events(inputs.calls, 'call', 0), ...events(inputs.exits, 'distribution', 1)], termsOf(inputs)),
  )
}

function oneCall(inputs) {
  const run = runCarry(
    [
      { years: exact(inputs.call_year), kind: 'call', amount: exact(inputs.call) },
      { years: exact(inputs.distribution_year), kind: 'distribution', amount: exact(inputs.distribution) },
    ],
    termsOf(inputs),
  )
  const [tiers] = run.tiers
  return { ...shared(run), catch_up: plain(tiers.catchUp), preferred: plain(tiers.preferred) }
}

function clawback({ deals, carry, hurdle, style, tax_rate, tax }) {
  const exactly = deals.map(({ cost, exit, proceeds }) => ({ cost: exact(cost), proceeds: exact(exit ?? proceeds) }))
  const found = dealByDeal(
    /winners first/i.test(style ?? '')
      ? winnersFirst(exactly)
      : /losers first/i.test(style ?? '')
        ? [...winnersFirst(exactly)].reverse()
        : exactly,
    exact(carry),
    {
      hurdle: exact(hurdle),
      tax: exact(tax_rate ?? tax),
      lossesForward: !/no (loss )?(carry[- ]?forward|netting)|without loss/i.test(style ?? ''),
    },
  )
  return {
    carry_paid_deal_by_deal: plain(found.paid),
    carry_due_whole_fund: plain(found.due),
    clawback: plain(found.clawback.amount),
  }
}

const bases = [
  [/fmv|fair|nav|market/i, 'fair-value'],
  [/invest|cost/i, 'invested'],
  [/call|drawn|paid|contribut/i, 'called'],
]
const baseOf = (words) => bases.find(([pattern]) => pattern.test(words ?? ''))?.[1] ?? 'committed'
const amountOf = (one) => (Array.isArray(one) ? one[1] : (one?.amount ?? one))

function fees(inputs) {
  const { fund, commitment, rate, basis, years, step, steps, schedule } = inputs
  const base = baseOf(basis)
  const amounts = (schedule ?? [fund ?? commitment]).map(amountOf)
  const listed = step ?? steps ?? []
  const rows = Array.isArray(listed[0]) || typeof listed[0] === 'object' ? listed : listed.length === 0 ? [] : [listed]
  const terms = {
    rate,
    base,
    steps: rows.map((row) =>
      Array.isArray(row)
        ? { afterYears: row[0], rate: row[1] }
        : { afterYears: row.after ?? row.after_year ?? row.year, rate: row.rate },
    ),
  }
  const span = years ?? amounts.length
  const given = { committed: [fund ?? commitment ?? 0], [base]: amounts }
  return {
    total: totalFees(terms, span, given),
    by_year: yearlyFees(terms, span, given),
    yearly: yearlyFees(terms, span, given),
  }
}

function net({ commitment, lifetime_fees, gross_multiple_on_invested, carry, recycling, recycled }) {
  const told = typeof recycling === 'string' ? recycling : ''
  const proceeds = /(?<=proceeds of\s*)[\d.]+|[\d.]+(?=\s*(?:of proceeds )?(?:is |are )?(?:reinvested|recycled))/i.exec(
    told,
  )
  const again = recycled ?? (typeof recycling === 'number' ? recycling : Number(proceeds?.[0] ?? 0))
  const found = grossToNet({
    commitment,
    lifetimeFees: lifetime_fees ?? 0,
    grossMultiple: gross_multiple_on_invested,
    carry: carry ?? 0,
    recycled: again,
  })
  return {
    net_tvpi: found.netTvpi,
    carry: found.carry,
    invested: found.invested,
    distributable: found.distributable,
    lp: found.toInvestors,
  }
}

function recycling({ fund, cap_pct, period_years, rate, exits }) {
  const found = recycle(
    cappedRecycling(fund, cap_pct, period_years, rate ?? 1),
    exits.map(({ year, gross, ownership }) => ownedProceeds(year, gross, ownership ?? 1)),
  )
  return { recycled: found.recycled, to_lps: found.distributed, remaining: found.capLeft }
}

function bridge(inputs) {
  const { usd_in, usd_out, years, cny_per_usd_start, cny_per_usd_end } = inputs
  const listed = (list) => list.map(([at, amount, rate]) => ({ years: at, amount, rate }))
  const found = Array.isArray(usd_in)
    ? currencyBridge(listed(usd_in), listed(usd_out))
    : currencyBridge(
        [{ years: 0, amount: usd_in, rate: cny_per_usd_start }],
        [{ years, amount: usd_out, rate: cny_per_usd_end }],
      )
  return {
    irr_usd: found.home.rate.rate,
    irr_cny: found.away.rate.rate,
    moic_usd: found.home.multiple,
    moic_cny: found.away.multiple,
  }
}

function fit({ fund, fund_age_at_investment, hold_years, extension_years }) {
  const life = typeof fund === 'number' ? { total: fund } : lifeOfNotation(fund)
  if (life === null)
    return { years_available: refused('fund/unreadable-life'), shortfall_years: refused('fund/unreadable-life') }
  const found = lifeFit(life.total, fund_age_at_investment, hold_years, extension_years ?? 0)
  return {
    years_available: found.available,
    shortfall_years: found.shortfall,
    years_available_with_extension: found.extended,
    shortfall_after_extension: found.shortfallExtended,
    fits: found.fits === 'yes',
  }
}

function pacing({ commitment, rate_of_contribution, life, bow, growth, yield_ }) {
  const rates = Array.isArray(rate_of_contribution) ? rate_of_contribution : [rate_of_contribution]
  const found = takahashiAlexander({ commitment, contributionRates: rates, life, bow, growth, yield: yield_ ?? 0 })
  return { contributions: found.contributions, distributions: found.distributions, nav: found.navs }
}

function conserved({ proceeds, cost, carry }) {
  const found = splitInMinor('USD', exact(proceeds), exact(cost), exact(carry))
  return {
    total: moneyToNumber(found.total),
    lp: moneyToNumber(found.investors),
    gp: moneyToNumber(found.carry),
    lp_plus_gp: moneyToNumber(addMoney(found.investors, found.carry)),
  }
}

export const adapters = {
  takahashi_alexander: pacing,
  deal_waterfall_one_period: onePeriod,
  partial_catch_up: onePeriod,
  rounding_conservation: conserved,
  whole_fund_ledger: ledger,
  capital_call_after_profit: ledger,
  clawback,
  european_compound_hurdle: oneCall,
  inside_catch_up_zone: oneCall,
  management_fee: fees,
  gross_to_net: net,
  gross_to_net_recycling: net,
  recycling,
  recycling_after_period: recycling,
  recycling_cap_mid_exit: recycling,
  usd_rmb_bridge: bridge,
  fund_life_fit: fit,
}

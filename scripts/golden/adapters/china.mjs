/** Redemption and valuation adjustment: fields of the published cases to inputs of the core, and back. */
import { refused } from '../compare.mjs'

const { adjustmentInCash, adjustmentInShares, redemptionPrice, redemptionPriceAt, redemptionRecovery } =
  await import('@touchstone/core/equity')
const { rationalFromNumber, rationalToNumber, zero } = await import('@touchstone/core/units')

const exact = (value) => rationalFromNumber(value)
const some = (value) => (value === undefined || value === null ? null : exact(value))
const shown = (value) => rationalToNumber(value)
/** The first of several names under which a case may carry one figure. */
const named = (inputs, ...names) => names.map((name) => inputs[name]).find((value) => value !== undefined)
/** The answer, or the refusal under each name that a case may ask for. */
const refusal = (result) => refused(result.issues.find((one) => one.severity === 'error').code)

const rule = (inputs) => String(named(inputs, 'rule', 'clause', 'formula') ?? '')

function terms(inputs) {
  const words = rule(inputs)
  const compound = named(inputs, 'rate_compound', 'compound_rate', 'rate_compounded')
  const rate = named(inputs, 'rate_simple', 'simple_rate') ?? compound ?? named(inputs, 'rate', 'annual_rate')
  const says = String(named(inputs, 'compounding', 'interest') ?? words)
  return {
    rate: exact(rate ?? 0),
    compounding:
      compound !== undefined || (/compound|复利/i.test(says) && !/simple|单利/i.test(says)) ? 'compound' : 'simple',
    netAssetFloor: words === '' || /greater|higher|larger|max|nav|net asset|孰高|较高/i.test(words),
    lessDividends: words === '' || /dividend|分红|股息|红利/i.test(words),
  }
}

function price(inputs) {
  const shared = {
    principal: exact(named(inputs, 'investment_cny', 'investment', 'investment_usd', 'principal', 'contribution')),
    terms: terms(inputs),
    dividends: some(named(inputs, 'dividends', 'dividends_cny', 'dividends_received')) ?? zero,
    netAssetShare: some(named(inputs, 'net_asset_share', 'net_assets_share', 'nav_share', 'nav', 'net_assets')),
  }
  const paid = named(inputs, 'paid', 'paid_date', 'closing', 'invested', 'start')
  const redeemed = named(inputs, 'redeemed', 'redeemed_date', 'redemption_date', 'end')
  const dayCount = named(inputs, 'day_count', 'days_in_year', 'basis') ?? undefined
  return typeof paid === 'string' && typeof redeemed === 'string'
    ? redemptionPriceAt({ ...shared, paid, redeemed, ...(dayCount === undefined ? {} : { dayCount }) })
    : redemptionPrice({ ...shared, years: exact(named(inputs, 'years', 'years_held', 'holding_years') ?? 0) })
}

function redemption(inputs) {
  const found = price(inputs)
  if (!found.ok) return { price: refusal(found), days: refusal(found), outcome: refusal(found) }
  const { days, binding, accrued } = found.value
  return {
    days,
    price: shown(found.value.price),
    redemption_price: shown(found.value.price),
    accrued: shown(accrued),
    accrued_price: shown(accrued),
    binding: binding === 'accrued' ? 'principal_plus_interest' : 'net_asset_value',
    nav_binds: binding === 'net-assets',
  }
}

function recovery(inputs) {
  const claim = named(inputs, 'nominal_claim', 'claim')
  const priced = claim === undefined ? price(inputs) : null
  if (priced !== null && !priced.ok)
    return { expected_recovery_if_litigated: refusal(priced), outcome: refusal(priced) }
  const rate = named(inputs, 'enforcement_recovery_rate', 'recovery_rate', 'average_recovery')
  const found = redemptionRecovery(claim ?? shown(priced.value.price), {
    courtSupport: named(inputs, 'court_support_rate', 'support_rate', 'court_support') ?? 1,
    averageRecovery: rate,
    fullRecovery: named(inputs, 'full_recovery_rate', 'full_recovery') ?? 0,
  })
  if (!found.ok) return { expected_recovery_if_litigated: refusal(found), outcome: refusal(found) }
  const { nominal, expected, expectedShare } = found.value
  return {
    nominal_claim: nominal,
    expected_recovery_if_litigated: expected,
    expected_recovery: expected,
    expected_share: expectedShare,
    recovery_share: expectedShare,
  }
}

/** The promise and what came of it, whatever was promised: profit, revenue or another figure. */
function test(inputs) {
  const starts = (name, word) => name === word || name.startsWith(`${word}_`) || name.endsWith(`_${word}`)
  const find = (word) =>
    Object.entries(inputs).find(([name, value]) => typeof value === 'number' && starts(name, word))?.[1]
  return {
    target: exact(find('target') ?? find('promised') ?? find('guaranteed')),
    actual: exact(find('actual') ?? find('achieved')),
    tolerance: some(named(inputs, 'tolerance', 'threshold', 'trigger_ratio')),
  }
}

const investmentOf = (inputs) => exact(named(inputs, 'investment_cny', 'investment', 'investment_usd', 'principal'))

function cash(inputs) {
  const found = adjustmentInCash({
    investment: investmentOf(inputs),
    test: test(inputs),
    alreadyPaid: some(named(inputs, 'already_paid', 'already_compensated', 'paid_before')) ?? zero,
  })
  if (!found.ok) return { cash: refusal(found), outcome: refusal(found) }
  return { cash: shown(found.value.cash), compensation: shown(found.value.cash), achieved: shown(found.value.achieved) }
}

function shares(inputs) {
  const found = adjustmentInShares({
    investment: investmentOf(inputs),
    postMoney: exact(named(inputs, 'post_money_cny', 'post_money', 'post_money_usd')),
    test: test(inputs),
    giverHolds: some(named(inputs, 'founder_pct', 'founder_share', 'giver_pct')),
  })
  if (!found.ok)
    return { target_pct: refusal(found), transfer_pct: refusal(found), feasible: false, outcome: refusal(found) }
  const { stake, targetStake, transfer, revalued, issue } = found.value
  return {
    original_pct: shown(stake),
    current_pct: shown(stake),
    target_pct: shown(targetStake),
    transfer_pct: shown(transfer),
    revalued_post_money: shown(revalued),
    new_shares_ratio: shown(issue),
    feasible: true,
  }
}

export const adapters = {
  redemption_price: redemption,
  redemption_recovery: recovery,
  vam_cash: cash,
  vam_shares: shares,
}

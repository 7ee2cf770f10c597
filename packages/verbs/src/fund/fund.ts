import { issue, type Issue, type Reference, type Result } from '@touchstone/core/facts'
import {
  currencyBridge,
  followOn,
  fundLedger,
  type FundLedger,
  type FundRecord,
  fundRecord,
  investorStatements,
  ledgerYears,
  localStatus,
  secondarySale,
  yearsBetween,
} from '@touchstone/core/fund'
import { type FundFile, readFund } from '@touchstone/core/records'
import { fundOptions } from './profile.ts'
import { moneyOf, moneyToNumber } from '@touchstone/core/units'
import { type DealInput, loadDeal, treeOf } from '../deal.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'
import { mirrOf, pmeOf } from './beside-index.ts'
import { fitOf } from './fit.ts'
import { forecastOf, investable } from './forecast.ts'
import { type KnownOutcomes, knownOutcomes, rateOn, sourceOf, told } from './known.ts'
import type { FundMultiples, FundOutput, FundRate } from './output.ts'

/** A fund file as a shell hands it over; with a deal, how it suits the fund. */
export interface FundInput {
  readonly file: string
  readonly text: string
  readonly deal?: DealInput
  readonly draws?: number
  readonly seed?: string
  /** `external` for fund investors: facts and marks only. */
  readonly edition?: 'internal' | 'external'
}

const DRAWS = 4096

/** A fund file with its money by day. */
export interface FundBooks {
  readonly file: FundFile
  readonly ledger: FundLedger
}

/** A fund file read and booked. */
export function loadFund(input: DealInput, context: Context): Result<FundBooks> {
  return andThen(treeOf(input), (tree) =>
    andThen(readFund(tree, fundOptions(input, context)), (file) => {
      const ledger = fundLedger(file.terms, file.events, file.asOf)
      if (ledger.ok) return { ...ledger, value: { file, ledger: ledger.value } }
      // Fees have no place of their own but the file.
      const issues = ledger.issues.map((one): Issue =>
        one.at.source === '' ? { ...one, at: { ...one.at, source: input.file } } : one,
      )
      return { ok: false, issues }
    }),
  )
}

/** The same record in another currency: every flow and the value left at the rate of its own month, net and gross. */
function elsewhere(
  { file }: FundBooks,
  { grossFlows, netFlows, liquidation }: FundRecord,
  portfolio: number,
  reference: Reference,
): FundOutput['otherCurrency'] | { readonly missing: string } {
  const { currency, start } = file.terms
  const other = currency === 'CNY' ? 'USD' : 'CNY'
  const used = new Map<string, number>()
  const rateAt = rateOn(reference, currency, other, file.asOf, file.asOf)
  const missing = [...netFlows, ...grossFlows, { date: file.asOf }].find(({ date }) => {
    const rate = rateOn(reference, currency, other, date, file.asOf)
    if (rate !== null) used.set(date.slice(0, 7), rate)
    return rate === null
  })
  if (missing !== undefined || rateAt === null) return { missing: missing?.date ?? file.asOf }
  const seen = (flows: FundRecord['netFlows'], left: number): FundMultiples & { readonly irr: FundRate } => {
    const away = (sign: 1 | -1) =>
      [...flows, { date: file.asOf, amount: left }]
        .filter(({ amount }) => amount * sign > 0)
        .map(({ date, amount }) => ({
          years: yearsBetween(start, date),
          amount: amount * sign,
          rate: used.get(date.slice(0, 7)) ?? 0,
        }))
    const paidIn = away(-1).reduce((sum, one) => sum + one.amount * one.rate, 0)
    const { away: there } = currencyBridge(away(-1), away(1))
    const rvpi = there.multiple === null || paidIn === 0 ? null : (left * rateAt) / paidIn
    const dpi = there.multiple === null || rvpi === null ? null : there.multiple - rvpi
    return { tvpi: there.multiple, rvpi, dpi, irr: told(there.rate) }
  }
  const left = moneyToNumber(moneyOf(currency, liquidation.investors))
  return {
    currency: other,
    ...seen(netFlows, left),
    rateAt,
    gross: seen(grossFlows, portfolio),
    rates: [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, rate]) => ({ month, rate })),
  }
}

/** What later rounds of the holdings ask of the reserve; a round whose chance nobody said is taken as certain. */
function reservesOf(file: FundFile): {
  readonly reserves: NonNullable<FundOutput['reserves']>
  readonly assumed: readonly string[]
} {
  const { terms, events } = file
  const seen = new Set<string>()
  let used = 0
  for (const { type, holding, amount } of [...events].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  )) {
    if (type !== 'investment' || holding === null) continue
    if (seen.has(holding)) used += moneyToNumber(moneyOf(terms.currency, amount))
    seen.add(holding)
  }
  const assumed: string[] = []
  const rounds = file.holdings.flatMap(({ company, stake, rounds: later }) =>
    stake === null
      ? []
      : later.map((one) => {
          if (one.chance === null) assumed.push(`holdings.${company}.rounds.chance`)
          return { ...one, stake, chance: one.chance ?? 1 }
        }),
  )
  const need = followOn(rounds)
  const planned = file.reserves === null ? null : file.reserves * investable(file)
  return {
    reserves: {
      planned,
      used,
      left: planned === null ? null : Math.max(0, planned - used),
      expectedNeed: need.expected,
      mostNeed: need.most,
    },
    assumed,
  }
}

/** What stands in the books: facts and marks, nothing forecast. */
function booked(
  books: FundBooks,
  record: FundRecord,
): Omit<
  FundOutput,
  'mirr' | 'pme' | 'secondary' | 'edition' | 'otherCurrency' | 'reserves' | 'forecast' | 'fit' | 'assumed' | 'sources'
> {
  const { file, ledger } = books
  const { terms, asOf } = file
  const { book, lines } = ledger
  const major = (minor: bigint): number => moneyToNumber(moneyOf(terms.currency, minor))
  const { gross, net, liquidation } = record
  const bearing = file.investors.filter(({ kind }) => kind !== 'gp')
  const statements = investorStatements(
    lines,
    bearing.map(({ name, commitment }) => ({ investor: name, commitment })),
  )
  const sum = (type: 'fee' | 'investment'): number =>
    major(lines.reduce((all, line) => all + (line.type === type ? line.amount : 0n), 0n))
  return {
    fund: file.name,
    ...(file.names === undefined ? {} : { names: file.names }),
    currency: terms.currency,
    asOf,
    commitments: {
      size: major(terms.size),
      called: major(book.called),
      uncalled: major(book.uncalled),
      kept: major(book.kept),
      recycled: major(book.recycled),
      fees: sum('fee'),
      invested: sum('investment'),
    },
    life: { age: yearsBetween(terms.start, asOf), ...terms.life },
    carry: {
      style: terms.carry.style,
      paid: major(book.carry - book.escrow),
      accrued: major(liquidation.accruedCarry),
      escrow: major(book.escrow),
      clawback: major(liquidation.clawback),
    },
    years: ledgerYears(lines, terms.start, asOf).map(({ year, ...money }) => ({
      year,
      called: major(money.called),
      invested: major(money.invested),
      fees: major(money.fees),
      expenses: major(money.expenses),
      proceeds: major(money.proceeds),
      recycled: major(money.recycled),
      toInvestors: major(money.toInvestors),
      toGp: major(money.toGp),
      carry: major(money.carry),
      escrowed: major(money.escrowed),
      cumulative: major(money.cumulative),
    })),
    flows: lines.flatMap(({ date, type, amount, called, paid }) => {
      const flow = {
        date,
        invested: type === 'investment' ? major(amount) : 0,
        proceeds: type === 'proceeds' ? major(amount) : 0,
        called: major(called.investors),
        paid: major(paid.investors),
      }
      return flow.invested + flow.proceeds + flow.called + flow.paid === 0 ? [] : [flow]
    }),
    left: {
      portfolio: major(ledger.holdings.reduce((sum, one) => sum + one.value, 0n)),
      investors: major(liquidation.investors),
    },
    gross: { dpi: gross.dpi, rvpi: gross.rvpi, tvpi: gross.tvpi, irr: told(gross.irr), paidIn: gross.paidIn },
    net: {
      dpi: net.dpi,
      rvpi: net.rvpi,
      tvpi: net.tvpi,
      irr: told(net.irr),
      paidIn: net.paidIn,
      recycledCounted: net.recycledCounted,
    },
    holdings: ledger.holdings.map(({ holding, cost, costLeft, proceeds, value }) => ({
      company: holding,
      cost: major(cost),
      costLeft: major(costLeft),
      proceeds: major(proceeds),
      value: major(value),
      share: major(cost) / major(terms.size),
      overLimit: file.concentrationLimit !== null && major(cost) > file.concentrationLimit * major(terms.size),
    })),
    investors: statements.map(({ investor, commitment, called, distributed }, i) => ({
      investor,
      kind: bearing[i]?.kind ?? 'other',
      commitment: major(commitment),
      called: major(called),
      distributed: major(distributed),
    })),
    local: localStatus(
      file.investors.flatMap(({ name, commitment, localMultiple, counts }) =>
        localMultiple === null
          ? []
          : [{ investor: name, commitment: major(commitment), multiple: localMultiple, counts }],
      ),
      file.local.map(({ company, investor, kind, amount }) => ({
        what: company,
        investor,
        kind,
        amount: major(amount),
      })),
    ).map((one) => ({
      ...one,
      notCounted: one.notCounted.map(({ what, kind, amount }) => ({ what, kind, amount })),
    })),
  }
}

/** What buyers of old stakes pay for the investors' part of what is left. */
function secondaryOf(left: number, { general, facts }: KnownOutcomes): FundOutput['secondary'] {
  const { low, high } = secondarySale(left, general.secondary.low, general.secondary.high)
  const fact = facts.find((one) => one.metric === 'published.secondary_fund_price')
  return { value: left, low, high, from: fact?.id ?? '' }
}

/** A fund file answered, before words. */
export function fundAnswer(input: FundInput, context: Context): Result<FundOutput> {
  const { reference } = context
  const deal = input.deal === undefined ? null : loadDeal(input.deal, context)
  if (deal !== null && !deal.ok) return deal
  return andThen(loadFund(input, context), (books): Result<FundOutput> => {
    const { file, ledger } = books
    const record = fundRecord(ledger)
    const edition = input.edition ?? 'internal'
    const options = { draws: input.draws ?? DRAWS, seed: input.seed ?? '1' }
    const issues: Issue[] = deal === null ? [] : [...deal.issues]
    const at = { source: input.file, path: '' }
    const portfolio = moneyToNumber(
      moneyOf(
        file.terms.currency,
        ledger.holdings.reduce((sum, one) => sum + one.value, 0n),
      ),
    )
    const other = elsewhere(books, record, portfolio, reference)
    if (other !== null && 'missing' in other) {
      const pair = file.terms.currency === 'CNY' ? 'CNY/USD' : `CNY/${file.terms.currency}`
      issues.push(issue('underwrite/currency-rate-unknown', 'warning', at, { pair, date: other.missing }))
    }
    const left = moneyToNumber(moneyOf(file.terms.currency, record.liquidation.investors))
    const facts = {
      ...booked(books, record),
      mirr: mirrOf(file, record.netFlows, left),
      pme: pmeOf(file, ledger, left, issues),
      edition,
      otherCurrency: other === null || 'missing' in other ? null : other,
    }
    if (edition === 'external') {
      const value = {
        ...facts,
        reserves: null,
        secondary: null,
        forecast: null,
        fit: null,
        assumed: file.assumed,
        sources: [],
      }
      return { ok: true, value, issues }
    }
    const { reserves, assumed } = reservesOf(file)
    const outcomes = knownOutcomes(reference)
    const drawn = outcomes === null ? null : forecastOf(file, ledger, outcomes, reference, options)
    if (drawn !== null) issues.push(issue('fund/forecast-internal', 'note', at, { from: drawn.forecast.internal.from }))
    const fit = deal === null ? null : fitOf(file, ledger, deal.value, reserves.left, reference, options)
    const rule = reference.regulations.find(({ id }) => id === drawn?.forecast.internal.regulation)
    return {
      ok: true,
      value: {
        ...facts,
        reserves,
        secondary: outcomes === null ? null : secondaryOf(left, outcomes),
        forecast: drawn?.forecast ?? null,
        fit,
        assumed: [...file.assumed, ...assumed, ...(drawn?.assumed ?? [])],
        sources: [...(outcomes?.facts ?? []), ...(rule === undefined ? [] : [rule])].map((one) =>
          sourceOf(one, file.asOf),
        ),
      },
      issues,
    }
  })
}

/** Verb `fund`: a fund file → its ledger by year, gross and net, its future drawn, and how a deal suits it. */
export function fundVerb(input: FundInput, context: Context): Envelope<FundOutput> {
  return envelope(fundAnswer(input, context), context)
}

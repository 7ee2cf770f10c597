import { allocate, moneyOf, moneyToNumber } from '@touchstone/core/units'
import type { DatedFlow } from '../irr/day-count.ts'
import { type RateAnswer, xirr } from '../irr/rate.ts'
import { fundMultiples, type Multiples } from '../metrics/multiples.ts'
import type { FundLedger, LedgerLine } from './ledger.ts'
import { liquidate, type Liquidation } from './settle.ts'

/** One calendar year of a fund, minor units. */
export interface LedgerYear {
  readonly year: number
  /** From all partners. */
  readonly called: bigint
  readonly invested: bigint
  readonly fees: bigint
  readonly expenses: bigint
  readonly proceeds: bigint
  readonly recycled: bigint
  readonly toInvestors: bigint
  readonly toGp: bigint
  readonly carry: bigint
  readonly escrowed: bigint
  /** Of all partners, from the first call on: what a J-curve shows. */
  readonly cumulative: bigint
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

/**
 * The ledger by calendar year, years without a line too. Total.
 * @example ledgerYears([], '2020-01-01', '2021-06-30').map((one) => one.year) // [2020,2021]
 */
export function ledgerYears(lines: readonly LedgerLine[], from: string, until: string): readonly LedgerYear[] {
  const years: LedgerYear[] = []
  let cumulative = 0n
  for (let year = yearOf(from); year <= yearOf(until); year++) {
    const own = lines.filter(({ date }) => yearOf(date) === year)
    const sum = (of: (line: LedgerLine) => bigint): bigint => own.reduce((all, line) => all + of(line), 0n)
    const amount = (type: LedgerLine['type']): bigint => sum((line) => (line.type === type ? line.amount : 0n))
    const called = sum(({ called }) => called.investors + called.gp)
    const toInvestors = sum(({ paid }) => paid.investors)
    const toGp = sum(({ paid }) => paid.gp)
    cumulative += toInvestors + toGp - called
    years.push({
      year,
      called,
      invested: amount('investment'),
      fees: amount('fee'),
      expenses: amount('expense'),
      proceeds: amount('proceeds'),
      recycled: sum(({ paid }) => paid.recycled),
      toInvestors,
      toGp,
      carry: sum(({ paid }) => paid.carry),
      escrowed: sum(({ paid }) => paid.escrowed),
      cumulative,
    })
  }
  return years
}

/** A fund's record on a day: before fees and carry, and as its investors have it. Money in major units. */
export interface FundRecord {
  readonly gross: Multiples & { readonly irr: RateAnswer; readonly paidIn: number }
  readonly net: Multiples & {
    readonly irr: RateAnswer
    readonly paidIn: number
    /** The same with recycled money counted as distributed and called again. */
    readonly recycledCounted: Multiples
  }
  readonly netFlows: readonly DatedFlow[]
  /** Money into and out of the portfolio. */
  readonly grossFlows: readonly DatedFlow[]
  readonly liquidation: Liquidation
}

/**
 * Multiples and rates of a ledger, gross of the portfolio and net of the investors who bear fees and carry; what is left
 * counts at its value, net of the carry it would pay. In: a ledger. Out: multiples, rates. Total.
 * @example fundRecord(fundLedger(bareFund('CNY', 1000n, '2020-01-01'), [investment('2020-02-01', 'a', 500n)], '2021-01-01').value).net.tvpi // 1
 */
export function fundRecord(ledger: FundLedger): FundRecord {
  const { lines, until, holdings, book, terms } = ledger
  const major = (minor: bigint): number => moneyToNumber(moneyOf(terms.currency, minor))
  const value = holdings.reduce((all, one) => all + one.value, 0n)
  const grossFlows = lines.flatMap(({ date, type, amount }): readonly DatedFlow[] =>
    type === 'investment'
      ? [{ date, amount: -major(amount) }]
      : type === 'proceeds'
        ? [{ date, amount: major(amount) }]
        : [],
  )
  const netFlows = lines.flatMap(({ date, called, paid }): readonly DatedFlow[] => {
    const amount = major(paid.investors - called.investors)
    return amount === 0 ? [] : [{ date, amount }]
  })
  const liquidation = liquidate(ledger)
  const left = major(liquidation.investors)
  const net = {
    paidIn: major(book.investorsCalled),
    distributed: major(book.investorsPaid),
    nav: left,
    recycled: major(book.recycled),
  }
  const gross = {
    paidIn: major(holdings.reduce((all, one) => all + one.cost, 0n)),
    distributed: major(holdings.reduce((all, one) => all + one.proceeds, 0n)),
    nav: major(value),
  }
  return {
    gross: {
      ...fundMultiples(gross),
      paidIn: gross.paidIn,
      irr: xirr([...grossFlows, { date: until, amount: gross.nav }]),
    },
    net: {
      ...fundMultiples(net),
      paidIn: net.paidIn,
      recycledCounted: fundMultiples(net, 'counted'),
      irr: xirr([...netFlows, { date: until, amount: left }]),
    },
    netFlows,
    grossFlows,
    liquidation,
  }
}

/** One investor's part of a ledger, minor units. */
export interface InvestorStatement {
  readonly investor: string
  readonly commitment: bigint
  readonly called: bigint
  readonly distributed: bigint
}

/**
 * Each investor's calls and distributions: every line is split by commitments with the largest remainder, so that the parts
 * add up line by line. In: commitments of those who bear carry, minor units. Out: minor units. Total.
 * @example investorStatements([], [{ investor: 'a', commitment: 1n }])[0].investor // "a"
 */
export function investorStatements(
  lines: readonly LedgerLine[],
  commitments: readonly { readonly investor: string; readonly commitment: bigint }[],
): readonly InvestorStatement[] {
  const weights = commitments.map((one) => one.commitment)
  const called = weights.map(() => 0n)
  const distributed = weights.map(() => 0n)
  if (weights.some((one) => one > 0n))
    for (const line of lines) {
      allocate(line.called.investors, weights).forEach((part, i) => (called[i] = (called[i] ?? 0n) + part))
      allocate(line.paid.investors, weights).forEach((part, i) => (distributed[i] = (distributed[i] ?? 0n) + part))
    }
  return commitments.map(({ investor, commitment }, i) => ({
    investor,
    commitment,
    called: called[i] ?? 0n,
    distributed: distributed[i] ?? 0n,
  }))
}

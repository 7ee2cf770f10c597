import { exp } from '@touchstone/core/chance'
import { type Issue, type Result, fail, issue, ok } from '@touchstone/core/facts'
import { type FloatTable, floatTable } from '../waterfall/float.ts'
import type { ExitTable } from '../waterfall/types.ts'
import { callValue, putValue } from './black-scholes.ts'
import { outOfRange } from './bounds.ts'
import { refusals } from './exit-diagram.ts'

/** How the value of the equity moves until the exit. */
export interface OpmTerms {
  /** A year, a fraction. */
  readonly volatility: number
  /** Until the exit. */
  readonly years: number
  /** A year, continuously compounded. */
  readonly rate: number
  /** Dividend yield; 0 where nothing is paid. */
  readonly yield: number
}

/** Value today by payee, in money of the table. */
export type ClassValues = ReadonlyMap<string, number>

const checked = ({ volatility, years, rate, yield: paid }: OpmTerms): readonly Issue[] =>
  outOfRange([
    ['volatility', volatility, 'positive'],
    ['years', years, 'positive'],
    ['rate', rate, 'number'],
    ['yield', paid, 'number'],
  ])

/**
 * What each class is worth today by the option-pricing method: between two breakpoints of the waterfall a class owns a share
 * of a call spread on the value that everybody is paid out of.
 * In: a table; value of all that it pays out, in its money, 0 or more; terms. Out: value by payee (they sum to the value,
 * discounted by its yield), or `equity/value-out-of-range`, `equity/value-payoff-steps`. Assumes one exit at one date and a
 * lognormal value. Source: AICPA, Valuation of Privately-Held-Company Equity Securities Issued as Compensation (option-pricing
 * method), breakpoints by our table. By hand: with nothing senior a class of half of the shares is worth half.
 * @example opmValues(exitTable({ debts: [], carveOut: null, escrow: null, votes: [], classes: ['a', 'b'].map((id) => ({ id, kind: 'common', shares: one })) }).value, 8, { volatility: 0.5, years: 2, rate: 0, yield: 0 }).value.get('a') // 4
 */
export function opmValues(table: ExitTable, equity: number, terms: OpmTerms): Result<ClassValues> {
  const issues = [...outOfRange([['equity', equity, 'not-negative']]), ...checked(terms), ...refusals(table, [])]
  if (issues.length > 0) return fail(...issues)
  return ok(valuesAt(floatTable(table), equity, terms))
}

function valuesAt(columns: FloatTable, equity: number, terms: OpmTerms): ClassValues {
  const tranches = tranchesAt(columns.breakpoints, equity, terms)
  return new Map(columns.payees.map((id, payee) => [id, ofTranches(columns, payee, tranches)]))
}

/**
 * What the stretch of exits from each breakpoint to the next is worth. Far above a breakpoint both calls are nearly the whole
 * equity and their difference would be noise; there it is the certain payment less two small puts.
 */
function tranchesAt(breakpoints: Float64Array, equity: number, terms: OpmTerms): Float64Array {
  const discount = exp(-terms.rate * terms.years)
  return Float64Array.from(breakpoints, (from, index) => {
    const to = breakpoints[index + 1]
    const [lower, upper] = [
      { spot: equity, strike: from, ...terms },
      { spot: equity, strike: to ?? 0, ...terms },
    ]
    if (to === undefined) return callValue(lower)
    return equity > to
      ? (to - from) * discount + putValue(lower) - putValue(upper)
      : callValue(lower) - callValue(upper)
  })
}

function ofTranches(columns: FloatTable, payee: number, tranches: Float64Array): number {
  const slopes = columns.slopes[payee]
  let value = 0
  for (let index = 0; index < tranches.length; index++) value += (slopes?.[index] ?? 0) * (tranches[index] ?? 0)
  return value
}

/** What a back-solve is asked with. */
export interface BacksolveInput {
  /** The waterfall after the round: the round's own shares are in it. */
  readonly table: ExitTable
  /** The class that was sold and the price of one share, in money of the table. */
  readonly id: string
  readonly price: number
  /** Number of shares of each class to be quoted per share; the class that was sold among them. */
  readonly shares: ReadonlyMap<string, number>
  readonly terms: OpmTerms
}

/** The value of the equity that a round's price implies. */
export interface Backsolved {
  readonly equity: number
  readonly values: ClassValues
  readonly perShare: ReadonlyMap<string, number>
}

/** A price is reproduced within this part of it. */
const near = 1e-11
/** Equity values that far apart, as a part of the lower, are different answers. */
const apart = 1e-6

/**
 * The value of the equity at which the class sold in the last round is worth what was paid for it.
 * In: `BacksolveInput`. Out: equity value, value by class and by share, or issues: `equity/value-not-identified` where a
 * stretch of equity values gives the price (a class paid in full and not yet sharing, at little volatility),
 * `equity/value-out-of-reach` where none does, and those of `opmValues`. Assumes that the price was paid for this class alone
 * and at arm's length. Source: as `opmValues`; the value of a class never falls with the equity, so bisection finds both ends
 * of the stretch that reproduces the price. By hand: common alone at 2 a share and 5 shares is worth 10.
 * @example Math.round(backsolve({ table: exitTable({ debts: [], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: rational(5n) }] }).value, id: 'common', price: 2, shares: new Map([['common', 5]]), terms: { volatility: 0.5, years: 2, rate: 0, yield: 0 } }).value.equity * 1e6) // 10000000
 */
export function backsolve({ table, id, price, shares, terms }: BacksolveInput): Result<Backsolved> {
  const count = shares.get(id) ?? 0
  const issues = [...outOfRange([['price', price, 'positive']]), ...checked(terms), ...refusals(table, [id])]
  if (count <= 0) issues.push(...outOfRange([['shares', count, 'positive']]))
  if (issues.length > 0) return fail(...issues)
  const columns = floatTable(table)
  const payee = columns.payees.indexOf(id)
  const priceAt = (equity: number): number =>
    ofTranches(columns, payee, tranchesAt(columns.breakpoints, equity, terms)) / count
  const last = columns.breakpoints.at(-1) ?? 0
  let top = Math.max(last, price * count)
  for (let doubling = 0; doubling < 60 && priceAt(top) < price * (1 + near); doubling++) top *= 2
  const reached = priceAt(top)
  if (reached < price * (1 - near)) {
    const params = { value: String(price), most: String(reached) }
    return fail(issue('equity/value-out-of-reach', 'error', { source: '', path: '/price' }, params))
  }
  const low = firstAbove(priceAt, price * (1 - near), top)
  const high = firstAbove(priceAt, price * (1 + near), top)
  if (high - low > apart * low) {
    const params = { value: String(price), low: String(low), high: String(high) }
    return fail(issue('equity/value-not-identified', 'error', { source: '', path: '/price' }, params))
  }
  const equity = firstAbove(priceAt, price, top)
  const values = valuesAt(columns, equity, terms)
  const perShare = new Map([...shares].map(([name, held]) => [name, (values.get(name) ?? 0) / held]))
  return ok({ equity, values, perShare })
}

/** The least equity at which a function that never falls is at least `level`, to the last bits. */
function firstAbove(value: (equity: number) => number, level: number, top: number): number {
  let [low, high] = [0, top]
  for (let step = 0; step < 200; step++) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) break
    if (value(middle) >= level) high = middle
    else low = middle
  }
  return high
}

/** One cell of a sensitivity grid: an answer or why there is none. */
export interface BacksolveCell {
  readonly volatility: number
  readonly years: number
  readonly found: Result<Backsolved>
}

/**
 * The back-solve over a grid of volatilities and years to the exit, row by row.
 * In: the input, whose own volatility and years are replaced. Out: one cell for each pair. Total.
 * @example backsolveGrid({ table: exitTable({ debts: [], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: one }] }).value, id: 'common', price: 2, shares: new Map([['common', 1]]), terms: { volatility: 0.5, years: 2, rate: 0, yield: 0 } }, [0.3, 0.6], [1, 5]).length // 4
 */
export function backsolveGrid(
  input: BacksolveInput,
  volatilities: readonly number[],
  years: readonly number[],
): readonly BacksolveCell[] {
  return volatilities.flatMap((volatility) =>
    years.map((time) => ({
      volatility,
      years: time,
      found: backsolve({ ...input, terms: { ...input.terms, volatility, years: time } }),
    })),
  )
}

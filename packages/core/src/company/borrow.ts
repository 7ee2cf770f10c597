import type { Belief } from '@touchstone/core/units'
import { type Substitution, widened, wideningOf } from './widen.ts'

/** A base rate: 5, 50 and 95 % in a unit, of what and when, with how many cases behind it. */
export interface BaseRate {
  readonly id: string
  readonly metric: string
  readonly stage: string
  readonly layer: string | null
  readonly country: string
  readonly unit: string
  readonly low: number | null
  readonly mid: number
  readonly high: number | null
  readonly n: number | null
  /** The time it speaks about, and the day it was public (ISO). */
  readonly of: string
  readonly known: string
  readonly memory?: boolean
  readonly judged?: boolean
}

/** The company that borrows, and the day of the deal. */
export interface Borrower {
  readonly layer: string
  readonly stage: string
  readonly country: string
  readonly asOf: string
}

/** Which defensible set of base rates is asked first: rows of the United States or of China. */
export type RateSet = 'US' | 'CN'

/** A loan with a name: the rate, what about it is not the company's, and the belief it becomes. */
export interface LentRate<R extends BaseRate = BaseRate> {
  readonly metric: string
  readonly rate: R
  readonly substituted: readonly Substitution[]
  /** Factor by which the interval was stretched about its middle. */
  readonly factor: number
  readonly n: number | null
  readonly belief: Belief
  /** True where the rate was public only after the day of the deal. */
  readonly learnedLater: boolean
}

/** Years between what a rate speaks of and the deal beyond which the period counts as another. */
export const PERIOD_YEARS = 5

const yearOf = (text: string): number => Number(text.slice(0, 4))

/**
 * Whether a rate speaks of another time than that of a deal. In: what it speaks of (a year, or two with a slash); the day of
 * the deal. By hand: 2008 to 2010 ends 13 years before 2023.
 * @example ofOtherPeriod('2008/2010', '2023-04-11') // true
 */
export function ofOtherPeriod(of: string, asOf: string): boolean {
  const [from = '', to = from] = of.split('/')
  const year = yearOf(asOf)
  return Math.max(yearOf(from) - year, year - yearOf(to), 0) > PERIOD_YEARS
}

/** What differs: country unless the rate is of the whole world, layer and stage unless it is of any, period. */
function differences(rate: BaseRate, of: Borrower): readonly Substitution[] {
  const all: Substitution[] = []
  if (rate.country !== of.country && rate.country !== 'world') all.push('country')
  if (rate.layer !== null && rate.layer !== of.layer) all.push('layer')
  if (rate.stage !== 'any' && rate.stage !== of.stage) all.push('stage')
  if (ofOtherPeriod(rate.of, of.asOf)) all.push('period')
  return all
}

/** How far a difference takes a rate from the company; the layer weighs most, then the country. */
const DISTANCE: Readonly<Record<Substitution, number>> = { layer: 8, country: 4, stage: 2, period: 1 }

/**
 * The base rate nearest to a company for an input, from one set: rows of the set's country (or of the world) before any
 * other; of those the one that differs least; then the more specific, then the one with more cases, then the first.
 * In: rates; metric; borrower; set. Out: the loan; null where no rate with both ends is known for the metric.
 * @example borrowRate([{ id: 'a', metric: 'm', stage: 'any', layer: null, country: 'US', unit: '1', low: 2, mid: 4, high: 8, n: 12, of: '2023', known: '2024-01-31' }], 'm', { layer: 'model', stage: 'A', country: 'CN', asOf: '2023-04-11' }, 'US').factor // 1.5
 */
export function borrowRate<R extends BaseRate>(
  rates: readonly R[],
  metric: string,
  of: Borrower,
  set: RateSet,
): LentRate<R> | null {
  let best: R | null = null
  let least = Infinity
  for (const rate of rates) {
    if (rate.metric !== metric || rate.low === null || rate.high === null) continue
    const outside = rate.country !== set && rate.country !== 'world'
    let distance = outside ? 100 : 0
    for (const one of differences(rate, of)) distance += DISTANCE[one]
    if (rate.layer === null) distance += 0.5
    if (rate.stage === 'any') distance += 0.25
    if (rate.country === 'world') distance += 0.25
    if (distance > least || (distance === least && (rate.n ?? 0) <= (best?.n ?? 0))) continue
    least = distance
    best = rate
  }
  if (best === null) return null
  const substituted = differences(best, of)
  return {
    metric,
    rate: best,
    substituted,
    factor: wideningOf(substituted),
    n: best.n,
    belief: widened({ low: best.low ?? best.mid, mid: best.mid, high: best.high ?? best.mid }, substituted),
    learnedLater: best.known > of.asOf,
  }
}

/** What a company borrowed, and how much of it is not its own. */
export interface Loans<R extends BaseRate = BaseRate> {
  readonly lent: Readonly<Record<string, LentRate<R>>>
  /** Metrics for which no rate exists. */
  readonly missing: readonly string[]
  /** How many inputs borrowed, how many of them with each substitution, how many rest on judgement or on memory. */
  readonly count: number
  readonly bySubstitution: Readonly<Record<Substitution, number>>
  readonly judged: number
  readonly fromMemory: number
}

/**
 * Base rates for all inputs that are missing, counted: each substitution is named, so that a reader sees how much of an
 * answer is borrowed. In: rates; metrics of the missing inputs; borrower; set. Out: loans by metric.
 * @example borrowMissing([], ['m'], { layer: 'model', stage: 'A', country: 'CN', asOf: '2023-04-11' }, 'CN').missing // ['m']
 */
export function borrowMissing<R extends BaseRate>(
  rates: readonly R[],
  metrics: readonly string[],
  of: Borrower,
  set: RateSet,
): Loans<R> {
  const lent: Record<string, LentRate<R>> = {}
  const missing: string[] = []
  const bySubstitution = { country: 0, layer: 0, stage: 0, period: 0 }
  let judged = 0
  let fromMemory = 0
  for (const metric of metrics) {
    const one = borrowRate(rates, metric, of, set)
    if (one === null) {
      missing.push(metric)
      continue
    }
    lent[metric] = one
    for (const what of one.substituted) bySubstitution[what]++
    if (one.rate.judged === true) judged++
    if (one.rate.memory === true) fromMemory++
  }
  return { lent, missing, count: metrics.length - missing.length, bySubstitution, judged, fromMemory }
}

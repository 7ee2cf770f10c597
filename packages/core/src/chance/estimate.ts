import { columnOf, type Draws } from './draws.ts'
import { drawnQuantiles } from './quantiles.ts'
import { blockSum } from './sums.ts'
import { SCRAMBLES } from './streams.ts'

/**
 * A distribution summed up (`Q` of contract.md). The standard errors are those of the draws, from the eight scrambles;
 * `kind` says whether the interval's coverage was measured on past data or is our judgement.
 */
export interface Estimate {
  readonly unit: string
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  readonly mean: number
  /** Standard error of the median. */
  readonly standardError: number
  readonly standardErrors: { readonly p5: number; readonly p50: number; readonly p95: number; readonly mean: number }
  /**
   * Errors by which digits are kept: those of as many independent draws, times 1, ¼ or 1/20, whichever the scrambles keep to.
   * They hardly differ between seeds, where errors measured on eight scrambles do. Absent where nothing was drawn.
   */
  readonly digitErrors?: { readonly p5: number; readonly p50: number; readonly p95: number }
  readonly kind: 'validated' | 'judged'
}

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/**
 * Standard error of a mean of independent values, at least two: √(Σ(x − mean)²/(n(n − 1))).
 * @example errorOf([1, 3]) // 1
 */
export function errorOf(values: readonly number[]): number {
  const n = values.length
  let mean = 0
  for (const value of values) mean += value / n
  let square = 0
  for (const value of values) square += (value - mean) * (value - mean)
  return Math.sqrt(square / (n * (n - 1)))
}

/**
 * Sums draws up: quantiles and mean from all, standard errors from the eight scrambles.
 * @example estimate(constant('CNY', 7, 16)).p95 // 7
 */
export function estimate<U extends string>(draws: Draws<U>, kind: 'validated' | 'judged' = 'judged'): Estimate {
  const column = columnOf(draws)
  return { unit: draws.unit, ...summaryOf(column), kind }
}

type Summary = Omit<Estimate, 'unit' | 'kind'>

const kept = new WeakMap<Float64Array, Summary>()

/** A column summed up once, however often it is asked for; columns are not written to after they are made. */
function summaryOf(column: Float64Array): Summary {
  let summary = kept.get(column)
  if (summary === undefined) kept.set(column, (summary = summarise(column)))
  return summary
}

function summarise(column: Float64Array): Summary {
  const size = column.length / SCRAMBLES
  const { values, errors, independent, unevenness } = drawnQuantiles(column, LEVELS, SCRAMBLES)
  const [p5 = NaN, p25 = NaN, p50 = NaN, p75 = NaN, p95 = NaN] = values
  const means = Array.from({ length: SCRAMBLES }, (_, b) => blockSum(column, b * size, (b + 1) * size) / size)
  const standardErrors = {
    p5: errors[0] ?? NaN,
    p50: errors[2] ?? NaN,
    p95: errors[4] ?? NaN,
    mean: errorOf(means),
  }
  const part = unevenness.all < 0.05 ? 0.05 : unevenness.all < 0.2 ? 0.25 : 1
  const [d5 = NaN, , d50 = NaN, , d95 = NaN] = independent.map((one) => one * part)
  const mean = blockSum(column, 0, column.length) / column.length
  return {
    p5,
    p25,
    p50,
    p75,
    p95,
    mean,
    standardError: standardErrors.p50,
    standardErrors,
    digitErrors: { p5: d5, p50: d50, p95: d95 },
  }
}

/**
 * The share of draws below a threshold, with its standard error.
 * @example shareBelow(constant('CNY', 1, 16), 2).value // 1
 */
export function shareBelow<U extends string>(
  draws: Draws<U>,
  threshold: Draws<NoInfer<U>> | number,
): { readonly value: number; readonly standardError: number } {
  const column = columnOf(draws)
  const limit = typeof threshold === 'number' ? null : columnOf(threshold)
  const fixed = typeof threshold === 'number' ? threshold : 0
  const size = column.length / SCRAMBLES
  const shares: number[] = []
  let total = 0
  for (let b = 0; b < SCRAMBLES; b++) {
    const [from, to] = [b * size, (b + 1) * size]
    const hits = limit === null ? belowValue(column, fixed, from, to) : belowColumn(column, limit, from, to)
    shares.push(hits / size)
    total += hits
  }
  return { value: total / column.length, standardError: errorOf(shares) }
}

function belowValue(column: Float64Array, limit: number, from: number, to: number): number {
  let hits = 0
  for (let i = from; i < to; i++) if ((column[i] ?? 0) < limit) hits++
  return hits
}

function belowColumn(column: Float64Array, limit: Float64Array, from: number, to: number): number {
  let hits = 0
  for (let i = from; i < to; i++) if ((column[i] ?? 0) < (limit[i] ?? 0)) hits++
  return hits
}

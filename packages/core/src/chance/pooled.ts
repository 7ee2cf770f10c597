import { columnOf, type Draws, drawsFrom } from './draws.ts'
import { exp, ln } from './elementary/index.ts'

/** A variance of logs below this is what rounding leaves of none. */
const NONE = 1e-24

/** The logs of a column and their variance; null where one of them is of nothing or less. */
function logsOf(column: Float64Array): { readonly logs: Float64Array; readonly variance: number } | null {
  const logs = new Float64Array(column.length)
  let sum = 0
  for (let i = 0; i < column.length; i++) {
    const x = column[i] ?? 0
    if (!(x > 0) || x === Infinity) return null
    logs[i] = ln(x)
    sum += logs[i] ?? 0
  }
  const mean = sum / Math.max(1, column.length)
  let squares = 0
  for (let i = 0; i < column.length; i++) squares += ((logs[i] ?? 0) - mean) * ((logs[i] ?? 0) - mean)
  const variance = squares / Math.max(1, column.length)
  return { logs, variance: variance < NONE ? 0 : variance }
}

/**
 * Two independent beliefs about one positive amount as one: the mean of their logs, each weighed by what the other varies, so
 * that the narrower counts for more and a certain one alone. Where one has nothing or less in a draw, the other stands alone;
 * the first where both have.
 * In: two beliefs of one unit and as many draws. Out: the same unit. Assumes both are near lognormal.
 * By hand: logs that vary by 0.01 and 0.04 weigh 0.8 and 0.2: 100 and 200 give 100 × 2^0.2 = 114.9.
 * Source: weighing by precision (Gelman et al. 2013, Bayesian Data Analysis, §2.5).
 * @example estimate(pooled(constant('CNY', 100, 8), constant('CNY', 400, 8))).p50.toFixed(6) // '200.000000'
 */
export function pooled<U extends string>(one: Draws<U>, other: Draws<NoInfer<U>>): Draws<U> {
  const [a, b] = [logsOf(columnOf(one)), logsOf(columnOf(other))]
  if (b === null) return one
  if (a === null) return other
  const both = a.variance + b.variance
  const weight = both > 0 ? b.variance / both : 0.5
  const out = new Float64Array(a.logs.length)
  for (let i = 0; i < out.length; i++) out[i] = exp(weight * (a.logs[i] ?? 0) + (1 - weight) * (b.logs[i] ?? 0))
  return drawsFrom(one.unit, out)
}

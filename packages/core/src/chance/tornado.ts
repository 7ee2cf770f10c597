import { Bug } from '@touchstone/core/facts'
import { columnOf } from './draws.ts'
import { errorOf } from './estimate.ts'
import { quantiles } from './quantiles.ts'
import { SCRAMBLES } from './streams.ts'

/** One bar of a tornado. */
export interface TornadoRow {
  readonly name: string
  /** The input's 10 and 90 % points, in its unit. */
  readonly low: number
  readonly high: number
  /** Mean of the output near these points, in its unit, with the standard errors from the eight scrambles. */
  readonly atLow: number
  readonly atHigh: number
  readonly standardErrors: { readonly atLow: number; readonly atHigh: number }
}

/** A mean over the draws of an input between two values, ends included, with its error. */
function meanBetween(x: Float64Array, y: Float64Array, from: number, to: number): { mean: number; error: number } {
  const size = x.length / SCRAMBLES
  const sums: number[] = []
  const counts: number[] = []
  let total = 0
  let all = 0
  for (let b = 0; b < SCRAMBLES; b++) {
    let sum = 0
    let count = 0
    for (let i = b * size; i < (b + 1) * size; i++) {
      const at = x[i] ?? 0
      if (at >= from && at <= to) {
        sum += y[i] ?? 0
        count++
      }
    }
    sums.push(sum)
    counts.push(count)
    total += sum
    all += count
  }
  const mean = total / all
  const residuals = sums.map((sum, b) => ((sum - mean * (counts[b] ?? 0)) * SCRAMBLES) / all)
  return { mean, error: errorOf(residuals) }
}

/**
 * The output where each input is low and high: its mean over the draws in which the input lies between its 5 and 15 %
 * points, and between its 85 and 95 % points (levels of a discrete input are taken whole). Inputs that follow common
 * drivers move along, as they would. Rows come with the widest swing first, equal ones by name; an output of 0 and 1 gives
 * chances. In: draws by name, draws of the output, a multiple of eight of one length (otherwise Bug). Out: rows.
 * Source: conditional expectation in place of one-at-a-time steps, Borgonovo, Sensitivity Analysis (2017), §3.
 * @example tornado({ a: constant('1', 1, 64) }, constant('CNY', 2, 64))[0].atLow // 2
 */
export function tornado(inputs: Readonly<Record<string, object>>, output: object): readonly TornadoRow[] {
  const y = columnOf(output)
  if (y.length === 0 || y.length % SCRAMBLES !== 0) throw new Bug(`${y.length} draws are no multiple of ${SCRAMBLES}`)
  const rows = Object.keys(inputs)
    .sort()
    .map((name): TornadoRow => {
      const x = columnOf(inputs[name] ?? {})
      if (x.length !== y.length) throw new Bug(`${x.length} draws meet ${y.length}`)
      const [p5 = NaN, low = NaN, p15 = NaN, p85 = NaN, high = NaN, p95 = NaN] = quantiles(
        x,
        [0.05, 0.1, 0.15, 0.85, 0.9, 0.95],
      )
      const below = meanBetween(x, y, p5, p15)
      const above = meanBetween(x, y, p85, p95)
      const standardErrors = { atLow: below.error, atHigh: above.error }
      return { name, low, high, atLow: below.mean, atHigh: above.mean, standardErrors }
    })
  const swing = (row: TornadoRow): number => Math.abs(row.atHigh - row.atLow)
  return rows.sort((a, b) => swing(b) - swing(a) || (a.name < b.name ? -1 : 1))
}

import { columnOf, type Draws } from './draws.ts'
import { mix } from './hash.ts'

const BINS = 64

/** Ranks of a column from 0 to 1, ties in index order. */
function ranksOf(column: Float64Array): Float64Array {
  const n = column.length
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b,
  )
  const ranks = new Float64Array(n)
  for (let i = 0; i < n; i++) ranks[order[i] ?? 0] = (i + 0.5) / n
  return ranks
}

/** Share of the variance of `y` that the bin of `x` explains; bins are of equal count by rank. */
function explained(xRanks: Float64Array, y: Float64Array, mean: number, variance: number): number {
  const sums = new Float64Array(BINS)
  const counts = new Float64Array(BINS)
  for (let i = 0; i < y.length; i++) {
    const bin = Math.min(BINS - 1, Math.floor((xRanks[i] ?? 0) * BINS))
    sums[bin] = (sums[bin] ?? 0) + (y[i] ?? 0)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  let between = 0
  for (let bin = 0; bin < BINS; bin++) {
    const n = counts[bin] ?? 0
    if (n > 0) between += n * ((sums[bin] ?? 0) / n - mean) * ((sums[bin] ?? 0) / n - mean)
  }
  return between / (y.length * variance)
}

/**
 * How much of the doubt about an output each input carries: first-order shares of the variance of the output's ranks,
 * from the draws at hand, without further runs. Ranks make it steady under heavy tails (a share of raw variance is not).
 * The upward bias of an inert input is measured by shuffling and taken off. Shares lie in [0, 1]; a constant has 0.
 * Source: given-data estimator in equal-count bins, Plischke, Borgonovo & Smith, EJOR 226 (2013).
 * @example rankSensitivity({ a: constant('1', 1, 64) }, constant('1', 2, 64)).a // 0
 */
export function rankSensitivity(
  inputs: Readonly<Record<string, object>>,
  output: Draws<string> | object,
): Readonly<Record<string, number>> {
  const y = ranksOf(columnOf(output))
  const raw = columnOf(output)
  const n = y.length
  const flat = raw.every((value) => value === raw[0])
  const variance = 1 / 12
  const shuffled = new Float64Array(n)
  for (let i = 0; i < n; i++) shuffled[i] = ((mix(i + 1) + 0.5) / 4_294_967_296) as number
  const bias = explained(ranksOf(shuffled), y, 0.5, variance)
  const shares: Record<string, number> = {}
  for (const name of Object.keys(inputs).sort()) {
    const input = inputs[name]
    const column = input === undefined ? raw : columnOf(input)
    const constantInput = column.every((value) => value === column[0])
    shares[name] =
      flat || constantInput ? 0 : Math.min(1, Math.max(0, explained(ranksOf(column), y, 0.5, variance) - bias))
  }
  return shares
}

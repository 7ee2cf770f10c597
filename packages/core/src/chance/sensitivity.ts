import { columnOf, type Draws } from './draws.ts'
import { mix } from './hash.ts'
import { orderOf } from './order.ts'

const BINS = 64

/** Ranks of a column from 0 to 1, ties in index order. */
function ranksOf(column: Float64Array): Float64Array {
  const n = column.length
  const order = orderOf(column)
  const ranks = new Float64Array(n)
  for (let i = 0; i < n; i++) ranks[order[i] ?? 0] = (i + 0.5) / n
  return ranks
}

const bins = new WeakMap<Float64Array, Uint8Array>()

/** The bin of every value of a column, bins being of equal count by rank; kept as long as the column is. */
function binsOf(column: Float64Array): Uint8Array {
  let found = bins.get(column)
  if (found === undefined) {
    const n = column.length
    const order = orderOf(column)
    found = new Uint8Array(n)
    for (let i = 0; i < n; i++) found[order[i] ?? 0] = Math.min(BINS - 1, Math.floor(((i + 0.5) / n) * BINS))
    bins.set(column, found)
  }
  return found
}

const noise = new Map<number, Float64Array>()

/** A column that has nothing to do with any other, the same for every length. */
function inertColumn(n: number): Float64Array {
  let column = noise.get(n)
  if (column === undefined) {
    column = new Float64Array(n)
    for (let i = 0; i < n; i++) column[i] = (mix(i + 1) + 0.5) / 4_294_967_296
    if (noise.size > 8) noise.clear()
    noise.set(n, column)
  }
  return column
}

/** Share of the variance of `y` that the bin of `x` explains; bins are of equal count by rank. */
function explained(binOf: Uint8Array, y: Float64Array, mean: number, variance: number): number {
  const sums = new Float64Array(BINS)
  const counts = new Float64Array(BINS)
  for (let i = 0; i < y.length; i++) {
    const bin = binOf[i] ?? 0
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
  const bias = explained(binsOf(inertColumn(n)), y, 0.5, variance)
  const shares: Record<string, number> = {}
  for (const name of Object.keys(inputs).sort()) {
    const input = inputs[name]
    const column = input === undefined ? raw : columnOf(input)
    const constantInput = column.every((value) => value === column[0])
    shares[name] =
      flat || constantInput ? 0 : Math.min(1, Math.max(0, explained(binsOf(column), y, 0.5, variance) - bias))
  }
  return shares
}

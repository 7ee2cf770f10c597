import { Bug } from '@touchstone/core/facts'
import type { Bins } from './bins.ts'
import { orderOf } from './order.ts'

/** What the bins of an input say about an output. */
export interface Explained {
  /** Share of the output's variance that lies between bins, freed of what chance alone would put there; 0 to 1. */
  readonly share: number
  /** Correlation of the output with the middle rank of the input's bin; −1 to 1. */
  readonly correlation: number
  /** Mean of the output in each bin; NaN in an empty one. */
  readonly means: Float64Array
}

/** An output made ready: its values, mean and variance. */
export interface Target {
  readonly values: Float64Array
  readonly mean: number
  readonly variance: number
}

/**
 * Makes a column of at least two values ready to be explained (otherwise Bug).
 * @example targetOf(new Float64Array([1, 3])).variance // 1
 */
export function targetOf(values: Float64Array): Target {
  const n = values.length
  if (n < 2) throw new Bug(`an output of ${n} draws`)
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i] ?? 0
  const mean = sum / n
  let square = 0
  for (let i = 0; i < n; i++) square += ((values[i] ?? 0) - mean) * ((values[i] ?? 0) - mean)
  return { values, mean, variance: square / n }
}

/**
 * Ranks of a column as shares between 0 and 1, (rank + ½)/n, equal values at the middle of theirs.
 * @example [...midRanks(new Float64Array([5, 1, 5, 9]))] // [0.5, 0.125, 0.5, 0.875]
 */
export function midRanks(column: Float64Array): Float64Array {
  const n = column.length
  const order = orderOf(column)
  const ranks = new Float64Array(n)
  for (let i = 0; i < n;) {
    const x = column[order[i] ?? 0] ?? 0
    let end = i + 1
    while (end < n && (column[order[end] ?? 0] ?? 0) === x) end++
    const middle = (i + end) / (2 * n)
    for (; i < end; i++) ranks[order[i] ?? 0] = middle
  }
  return ranks
}

/**
 * How much of an output the bins of an input explain. The share is Kelley's ε²: of the variance between k bins, the part
 * (k − 1)/(n − 1) is what bins without meaning would explain on average, and is taken off. Lengths must agree (Bug).
 * Source: Kelley, "An unbiased correlation ratio measure", PNAS 21 (1935); given-data use: Plischke, Borgonovo & Smith,
 * EJOR 226 (2013).
 * By hand: 1, 2 | 5, 6 in two bins: 16 of 17 between, by chance 1/3: (16/17 − 1/3)/(1 − 1/3) = 31/34.
 * @example (explainedBy(binsOf(new Float64Array([1, 1, 2, 2])), targetOf(new Float64Array([1, 2, 5, 6]))).share * 34).toFixed(6) // '31.000000'
 */
export function explainedBy(bins: Bins, target: Target): Explained {
  const { labels, counts } = bins
  const { values, mean, variance } = target
  const n = values.length
  if (labels.length !== n) throw new Bug(`${labels.length} draws of an input meet ${n}`)
  const means = new Float64Array(counts.length)
  for (let i = 0; i < n; i++) {
    const bin = labels[i] ?? 0
    means[bin] = (means[bin] ?? 0) + (values[i] ?? 0)
  }
  let between = 0
  let together = 0
  let spread = 0
  let used = 0
  let below = 0
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin] ?? 0
    means[bin] = (means[bin] ?? 0) / count
    if (count === 0) continue
    used++
    const away = (means[bin] ?? 0) - mean
    const rank = (below + count / 2) / n - 0.5
    below += count
    between += count * away * away
    together += count * away * rank
    spread += count * rank * rank
  }
  if (!(variance > 0) || used < 2) return { share: 0, correlation: 0, means }
  const byChance = (used - 1) / (n - 1)
  const share = byChance < 1 ? (between / (n * variance) - byChance) / (1 - byChance) : 0
  const correlation = together / Math.sqrt(spread * n * variance)
  return {
    share: share > 0 ? (share < 1 ? share : 1) : 0,
    correlation: correlation > -1 ? (correlation < 1 ? correlation : 1) : -1,
    means,
  }
}

import { binsOf } from './bins.ts'
import { columnOf } from './draws.ts'
import { errorOf } from './estimate.ts'
import { type Scores, sumsOf } from './information.ts'
import { SCRAMBLES } from './streams.ts'

/** The answer to a question from which on another choice is better. */
export interface Flip {
  /** In the unit of the input, no finer than its error. */
  readonly at: number
  /** Whether the other choice is better above it; below it otherwise. */
  readonly above: boolean
  /** The other choice, by its place among the scores. */
  readonly choice: number
}

/** Errors by which the other choice must be better on its side. */
const ERRORS = 3

/** Steps of 1, 2 and 5 times a power of ten, four errors or more: what a threshold is rounded to. */
function roundedTo(at: number, error: number): number {
  if (!(error > 0)) return at
  let step = 1
  while (step > 4 * error) step /= 10
  while (step < 4 * error) step *= 10
  for (const part of [5, 2])
    if (step / part >= 4 * error) return Number((Math.round((at * part) / step) * (step / part)).toPrecision(6))
  return Number((Math.round(at / step) * step).toPrecision(6))
}

/**
 * Where the best choice changes with one input: the values beyond some edge of its 32 bins on which another choice is better
 * in sum, the edge and the side chosen so that this sum is greatest; then the root of the straight line through the
 * differences of the bins around that edge. In: draws of the input, scores of the choices. Out: the threshold, or null where
 * no other choice is better by more than three errors of the eight scrambles on either side. The error of the threshold is
 * that of eight roots that leave out a scramble each (jackknife), and the threshold is rounded to what it supports.
 * Source: value of information by bins, Strong & Oakley, Medical Decision Making 33 (2013); jackknife, Quenouille (1956).
 * By hand: 0 against x over 1 to 8 less 4.5: better above 4.5.
 * @example flipOf(drawsFrom('1', Float64Array.from({ length: 64 }, (_, i) => 1 + (i % 8))), scoresOf([constant('1', 0.1, 64), drawsFrom('1', Float64Array.from({ length: 64 }, (_, i) => (i % 8) - 3.5))]))?.at // 4.6
 */
export function flipOf(input: object, scores: Scores): Flip | null {
  const column = columnOf(input)
  const bins = binsOf(column)
  const { best, columns, draws } = scores
  const width = bins.counts.length
  const choices = columns.length
  if (width < 2) return null
  const sums = sumsOf(bins, scores)
  const middles = new Float64Array(width)
  for (let i = 0; i < draws; i++) {
    const bin = bins.labels[i] ?? 0
    middles[bin] = (middles[bin] ?? 0) + (column[i] ?? 0) / (bins.counts[bin] ?? 1)
  }
  /** What the best choice is better by in a bin, in one scramble. */
  const lead = (d: number, bin: number, b: number): number =>
    (sums[(b * width + bin) * choices + best] ?? 0) - (sums[(b * width + bin) * choices + d] ?? 0)
  const whole = (d: number, bin: number, left: number): number => {
    let sum = 0
    for (let b = 0; b < SCRAMBLES; b++) if (b !== left) sum += lead(d, bin, b)
    return sum
  }
  /** The edge whose far side loses most: bins up to `edge` below, from `edge` above. */
  const worst = (d: number, above: boolean, left: number): { readonly edge: number; readonly sum: number } => {
    let found = { edge: -1, sum: 0 }
    let sum = 0
    for (let step = 0; step < width - 1; step++) {
      const bin = above ? width - 1 - step : step
      sum += whole(d, bin, left)
      if (sum < found.sum) found = { edge: bin, sum }
    }
    return found
  }
  let chosen: { d: number; above: boolean; edge: number; sum: number } | null = null
  for (let d = 0; d < choices; d++)
    for (const above of d === best ? [] : [false, true]) {
      const one = worst(d, above, -1)
      if (one.edge >= 0 && (chosen === null || one.sum < chosen.sum)) chosen = { d, above, ...one }
    }
  if (chosen === null) return null
  const { d, above, edge } = chosen
  const side = Array.from({ length: SCRAMBLES }, (_, b) => {
    let sum = 0
    for (let bin = above ? edge : 0; bin <= (above ? width - 1 : edge); bin++) sum += lead(d, bin, b)
    return sum
  })
  const mean = side.reduce((sum, one) => sum + one, 0) / SCRAMBLES
  if (!(mean < -ERRORS * errorOf(side))) return null
  const rootAt = (near: number, left: number): number => {
    // The two bins on either side of the edge between the choices.
    const first = Math.max(0, (above ? near - 1 : near) - 1)
    const last = Math.min(width - 1, (above ? near : near + 1) + 1)
    let [n, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0]
    for (let bin = first; bin <= last; bin++) {
      const [x, y] = [middles[bin] ?? 0, whole(d, bin, left) / (bins.counts[bin] ?? 1)]
      n += 1
      sx += x
      sy += y
      sxx += x * x
      sxy += x * y
    }
    const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    const root = sx / n - sy / n / slope
    const [least, most] = [middles[first] ?? 0, middles[last] ?? 0]
    return Number.isFinite(root) ? Math.min(most, Math.max(least, root)) : (least + most) / 2
  }
  const at = rootAt(edge, -1)
  const roots = Array.from({ length: SCRAMBLES }, (_, left) => {
    const { edge: near } = worst(d, above, left)
    return rootAt(near < 0 ? edge : near, left)
  })
  const middle = roots.reduce((sum, one) => sum + one, 0) / SCRAMBLES
  const error = Math.sqrt(
    ((SCRAMBLES - 1) / SCRAMBLES) * roots.reduce((sum, one) => sum + (one - middle) * (one - middle), 0),
  )
  return { at: roundedTo(at, error), above, choice: d }
}

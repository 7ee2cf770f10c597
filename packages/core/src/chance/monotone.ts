import { Bug } from '@touchstone/core/facts'
import { normalQuantile } from './elementary/index.ts'

/**
 * A smooth curve through points that never falls where they do not: cubic between neighbours with the slopes of Fritsch
 * and Butland (weighted harmonic means), straight beyond the ends with the slope of the outer piece. `xs` ascends
 * strictly, `ys` does not fall, at least two of each (otherwise Bug). In and out: any units.
 * Source: Fritsch & Butland, SIAM Journal on Scientific and Statistical Computing 5 (1984).
 * By hand: through (0, 0), (1, 1), (2, 2) it is the straight line.
 * @example monotoneCurve([0, 1, 2], [0, 1, 2])(1.5) // 1.5
 */
export function monotoneCurve(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  const n = xs.length
  const x = (i: number): number => xs[i] ?? NaN
  const y = (i: number): number => ys[i] ?? NaN
  if (n < 2 || ys.length !== n) throw new Bug(`a curve through ${n} points`)
  for (let i = 1; i < n; i++)
    if (!(x(i - 1) < x(i) && y(i - 1) <= y(i))) throw new Bug(`a rising curve through a falling point ${y(i)}`)
  const slope = (i: number): number => (y(i + 1) - y(i)) / (x(i + 1) - x(i))
  const bend = Array.from({ length: n }, (_, i) => {
    if (i === 0) return slope(0)
    if (i === n - 1) return slope(n - 2)
    const before = slope(i - 1)
    const after = slope(i)
    if (!(before > 0 && after > 0)) return 0
    const h0 = x(i) - x(i - 1)
    const h1 = x(i + 1) - x(i)
    return (3 * (h0 + h1)) / ((2 * h1 + h0) / before + (h1 + 2 * h0) / after)
  })
  return (at) => {
    if (at <= x(0)) return y(0) + (at - x(0)) * (bend[0] ?? 0)
    if (at >= x(n - 1)) return y(n - 1) + (at - x(n - 1)) * (bend[n - 1] ?? 0)
    let i = 0
    while (i + 2 < n && x(i + 1) <= at) i++
    const h = x(i + 1) - x(i)
    const t = (at - x(i)) / h
    const s = 1 - t
    return (
      (1 + 2 * t) * s * s * y(i) +
      t * s * s * h * (bend[i] ?? 0) +
      t * t * (3 - 2 * t) * y(i + 1) -
      t * t * s * h * (bend[i + 1] ?? 0)
    )
  }
}

/**
 * A quantile function through given points, any number from two: a monotone curve over the normal score of the share, so
 * that both tails are those of a normal on the scale of the values. Shares in (0, 1) strictly ascending, values not
 * falling (otherwise Bug).
 * @example monotoneQuantile([{ share: 0.1, value: 5 }, { share: 0.9, value: 15 }])(0.5) // 10
 */
export function monotoneQuantile(
  points: readonly { readonly share: number; readonly value: number }[],
): (u: number) => number {
  const curve = monotoneCurve(
    points.map(({ share }) => normalQuantile(share)),
    points.map(({ value }) => value),
  )
  return (u) => curve(normalQuantile(u))
}

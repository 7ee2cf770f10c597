import { Bug } from '@touchstone/core/facts'
import { CELLS } from './quantile-table.ts'

/**
 * A quantile function that is linear between given points and may jump: where two points share a place in `us`, every
 * value between them is skipped. `us` ascends (ties allowed), `xs` does not fall, both of one length of at least 1
 * (otherwise Bug). Below the first point and above the last the function is flat. A guide of 4,096 cells finds the piece,
 * so that a look-up costs a few steps whatever the number of points.
 * In: places in [0, 1] and values in any unit. Out: value at u. Source of the guide: Chen & Asau (1974), "On generating
 * random variates from an empirical distribution", AIIE Transactions 6.
 * @example piecewiseQuantile(new Float64Array([0, 1]), new Float64Array([2, 4]))(0.25) // 2.5
 */
export function piecewiseQuantile(us: Float64Array, xs: Float64Array): (u: number) => number {
  const n = us.length
  if (n === 0 || xs.length !== n) throw new Bug(`a quantile function of ${n} places and ${xs.length} values`)
  for (let i = 1; i < n; i++)
    if (!((us[i - 1] ?? 0) <= (us[i] ?? 0) && (xs[i - 1] ?? 0) <= (xs[i] ?? 0)))
      throw new Bug(`a quantile function that falls at ${us[i]}`)
  // guide[c]: the last point whose place is not above c/4,096, or 0.
  const guide = new Uint32Array(CELLS + 1)
  let at = 0
  for (let cell = 0; cell <= CELLS; cell++) {
    while (at + 1 < n && (us[at + 1] ?? 0) <= cell / CELLS) at++
    guide[cell] = at
  }
  const first = xs[0] ?? NaN
  const last = xs[n - 1] ?? NaN
  const start = us[0] ?? 0
  const end = us[n - 1] ?? 1
  return (u) => {
    if (u < start) return first
    if (u >= end) return last
    let i = guide[(u * CELLS) | 0] ?? 0
    while (i + 1 < n && (us[i + 1] ?? 0) <= u) i++
    const low = us[i] ?? 0
    const a = xs[i] ?? 0
    const b = xs[i + 1] ?? a
    return a === b ? a : a + ((u - low) / ((us[i + 1] ?? 1) - low)) * (b - a)
  }
}

import { Bug } from '@touchstone/core/facts'
import type { Belief } from '@touchstone/core/units'
import { beliefKey, beliefQuantile } from './belief-quantile.ts'
import { type Distribution, distributionBy } from './distribution.ts'
import { piecewiseQuantile } from './piecewise.ts'
import { CELLS, EDGE } from './quantile-table.ts'

/** One alternative of a mixture; weights need not sum to 1. */
export interface Alternative {
  readonly weight: number
  readonly of: Distribution
}

/** Cells per octave of u in the outer 1/128 on each side, down to 2^-33: no draw lies further out. */
const TAIL_CELLS = 16
const LOWEST = 33

/** The places at which an alternative is tabulated: every cell of a quantile table, and finer octaves in the tails. */
const places = ((): Float64Array => {
  const lower: number[] = []
  for (let octave = LOWEST, start = 1 / 8_589_934_592; octave > 7; octave--, start *= 2)
    for (let k = 0; k < TAIL_CELLS; k++) lower.push(start * (1 + k / TAIL_CELLS))
  const body: number[] = []
  for (let i = EDGE; i <= CELLS - EDGE; i++) body.push(i / CELLS)
  return Float64Array.from([...lower, ...body, ...[...lower].reverse().map((u) => 1 - u)])
})()

/** The values of an alternative at the places, and its weight in the whole. */
interface Steps {
  readonly xs: Float64Array
  readonly weight: number
}

/** Share of an alternative strictly below x (`open`) or not above x, searched onward from place `from`. */
function shareAt(xs: Float64Array, from: number, x: number, open: boolean): { share: number; from: number } {
  const n = xs.length
  let i = from
  while (i < n && (open ? (xs[i] ?? 0) < x : (xs[i] ?? 0) <= x)) i++
  if (i === 0) return { share: 0, from: 0 }
  if (i === n) return { share: 1, from: i }
  const a = xs[i - 1] ?? 0
  const b = xs[i] ?? 0
  const low = places[i - 1] ?? 0
  const high = places[i] ?? 1
  return { share: a === x ? low : low + ((x - a) / (b - a)) * (high - low), from: i }
}

/**
 * The mixture of alternatives by weight (at least one, weights ≥ 0 with a positive sum, otherwise Bug), all in one unit.
 * Unlike a belief's mixture, whose parts follow one another in u, its quantile never falls, so it can share a driver with
 * other inputs. Each alternative is tabulated at 4,033 even places and 16 an octave in the tails, and its share is linear
 * between them; points keep their whole weight. An alternative that draws only seen values is met within a cell.
 * By hand: 0 (40 %) or uniform 5 to 10 (60 %): 0.7 lies (0.7 − 0.4)/0.6 = half-way up the second, 7.5.
 * @example mixtureOf([{ weight: 1, of: triangular(4, 5, 6) }, { weight: 1, of: triangular(0, 1, 2) }]).quantile(0.75) // 5
 */
export function mixtureOf(alternatives: readonly Alternative[]): Distribution {
  const total = alternatives.reduce((sum, one) => sum + one.weight, 0)
  if (alternatives.some((one) => !(one.weight >= 0)) || !(total > 0 && total < Infinity))
    throw new Bug('a mixture without weight')
  const key = `mixture of ${alternatives.map(({ weight, of }) => `${weight}*(${of.key})`).join('+')}`
  let made: ((u: number) => number) | undefined
  const quantile = (u: number): number => (made ??= merged(alternatives, total))(u)
  return distributionBy(key, quantile, false)
}

function merged(alternatives: readonly Alternative[], total: number): (u: number) => number {
  const steps: Steps[] = alternatives
    .filter((one) => one.weight > 0)
    .map(({ weight, of }) => ({ weight: weight / total, xs: places.map((u) => of.quantile(u)) }))
  const all = Float64Array.from(steps.flatMap(({ xs }) => [...xs])).sort()
  const us: number[] = []
  const values: number[] = []
  const below = steps.map(() => 0)
  const upTo = steps.map(() => 0)
  let last = 0
  for (let i = 0; i < all.length; i++) {
    const x = all[i] ?? 0
    if (i > 0 && x === all[i - 1]) continue
    let open = 0
    let closed = 0
    steps.forEach(({ xs, weight }, k) => {
      const before = shareAt(xs, below[k] ?? 0, x, true)
      const after = shareAt(xs, upTo[k] ?? 0, x, false)
      below[k] = before.from
      upTo[k] = after.from
      open += weight * before.share
      closed += weight * after.share
    })
    const start = Math.min(1, Math.max(last, open))
    const end = Math.min(1, Math.max(start, closed))
    us.push(start)
    values.push(x)
    if (end > start) {
      us.push(end)
      values.push(x)
    }
    last = end
  }
  return piecewiseQuantile(Float64Array.from(us), Float64Array.from(values))
}

/**
 * A belief as a distribution, with the quantiles of `beliefQuantile`.
 * @example distributionOf({ shape: 'uniform', p5: 5, p50: 50, p95: 95 }).quantile(0.25) // 25
 */
export function distributionOf(belief: Belief): Distribution {
  return distributionBy(beliefKey(belief), beliefQuantile(belief), belief.shape !== 'mixture')
}

/**
 * A belief as a distribution whose quantile never falls, which is what a shared driver needs: a mixture is merged, every
 * other shape is that of `distributionOf`.
 * @example monotoneBelief({ shape: 'point', p5: 2, p50: 2, p95: 2 }).quantile(0.5) // 2
 */
export function monotoneBelief(belief: Belief): Distribution {
  return belief.shape === 'mixture' && belief.parts !== undefined
    ? mixtureOf(belief.parts.map(({ weight, belief: of }) => ({ weight, of: monotoneBelief(of) })))
    : distributionOf(belief)
}

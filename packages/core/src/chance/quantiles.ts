import { Bug } from '@touchstone/core/facts'
import { BUCKETS, bucketsOf, gather } from './buckets.ts'
import { orderOf } from './order.ts'
import { selectRanks } from './select.ts'

/** Place of a quantile among n sorted values at the plotting positions (i + ½)/n: two neighbouring ranks and the way between. */
function placeOf(p: number, n: number): { readonly low: number; readonly high: number; readonly between: number } {
  const t = p * n - 0.5
  const i = Math.floor(t)
  if (i < 0) return { low: 0, high: 0, between: 0 }
  if (i >= n - 1) return { low: n - 1, high: n - 1, between: 0 }
  return { low: i, high: i + 1, between: t - i }
}

/** What is asked of one stretch of a column: the ranks in it, ascending, and their values once found. */
interface Asked {
  readonly ranks: readonly number[]
  readonly places: readonly { readonly low: number; readonly high: number; readonly between: number }[]
}

const askedOf = (levels: readonly number[], n: number): Asked => {
  const places = levels.map((p) => placeOf(p, n))
  return { places, ranks: [...new Set(places.flatMap(({ low, high }) => [low, high]))].sort((a, b) => a - b) }
}

const answer = ({ places }: Asked, at: ReadonlyMap<number, number>): readonly number[] =>
  places.map(({ low, high, between }) => {
    const a = at.get(low) ?? NaN
    const b = at.get(high) ?? NaN
    return a === b ? a : a + between * (b - a)
  })

let roomForIds = new Uint16Array(0)
let roomForCounts = new Uint32Array(0)

/** The buckets that hold ranks of a stretch, with what lies below each. */
function bucketsWith({ ranks: all }: Asked, counts: Uint32Array): Map<number, { below: number; ranks: number[] }> {
  const found = new Map<number, { below: number; ranks: number[] }>()
  let bucket = 0
  let below = 0
  for (const rank of all) {
    for (; bucket < BUCKETS && rank >= below + (counts[bucket] ?? 0); bucket++) below += counts[bucket] ?? 0
    const here = found.get(bucket)
    if (here === undefined) found.set(bucket, { below, ranks: [rank - below] })
    else here.ranks.push(rank - below)
  }
  return found
}

/** Quantiles of a column as a whole and of equal stretches of it. */
export interface SplitQuantiles {
  readonly whole: readonly number[]
  readonly parts: readonly (readonly number[])[]
}

/**
 * Quantiles of a column and of its `parts` equal stretches at once: one histogram of 4,096 buckets for all, then exact
 * selection within the few buckets that hold a wanted rank. The values are those that sorting would give, at the plotting
 * positions (i + ½)/n with straight lines between. The column is left as it is. `parts` divides the length, otherwise Bug.
 * In: a column without NaN, levels in [0, 1] for the whole and for the stretches. Out: values in the column's unit.
 * Source: Hyndman & Fan, The American Statistician 50 (1996), definition 5; selection: Hoare, Algorithm 65, CACM 4 (1961).
 * @example splitQuantiles(new Float64Array([4, 1, 3, 2]), [0.5], 2, [0.5]).parts // [[2.5], [2.5]]
 */
export function splitQuantiles(
  column: Float64Array,
  levels: readonly number[],
  parts: number,
  partLevels: readonly number[],
): SplitQuantiles {
  const n = column.length
  const size = n / parts
  if (n === 0 || !Number.isInteger(size)) throw new Bug(`${n} values in ${parts} parts`)
  if (roomForIds.length < n) roomForIds = new Uint16Array(n)
  const ids = bucketsOf(column, roomForIds)
  if (roomForCounts.length < parts * BUCKETS) roomForCounts = new Uint32Array(parts * BUCKETS)
  const counts = roomForCounts.fill(0)
  for (let b = 0; b < parts; b++) {
    const row = b * BUCKETS
    for (let i = b * size; i < (b + 1) * size; i++) {
      const at = row + (ids[i] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  const total = new Uint32Array(BUCKETS)
  for (let b = 0, at = 0; b < parts; b++)
    for (let k = 0; k < BUCKETS; k++, at++) total[k] = (total[k] ?? 0) + (counts[at] ?? 0)
  const whole = askedOf(levels, n)
  const part = askedOf(partLevels, size)
  const ofWhole = bucketsWith(whole, total)
  const ofParts = Array.from({ length: parts }, (_, b) =>
    bucketsWith(part, counts.subarray(b * BUCKETS, (b + 1) * BUCKETS)),
  )
  // The values of every wanted bucket, stretch after stretch.
  const next = new Int32Array(BUCKETS).fill(-1)
  const wanted: { readonly bucket: number; readonly from: number }[] = []
  let gathered = 0
  for (const bucket of [ofWhole, ...ofParts].flatMap((one) => [...one.keys()])) {
    if ((next[bucket] ?? -1) >= 0) continue
    next[bucket] = gathered
    wanted.push({ bucket, from: gathered })
    gathered += total[bucket] ?? 0
  }
  const values = gather(column, ids, next, gathered)
  const inWhole = new Map<number, number>()
  const inParts = Array.from({ length: parts }, () => new Map<number, number>())
  for (const { bucket, from } of wanted) {
    let start = from
    for (let b = 0; b < parts; b++) {
      const count = counts[b * BUCKETS + bucket] ?? 0
      const asked = ofParts[b]?.get(bucket)
      if (asked !== undefined) take(values.subarray(start, start + count), asked, inParts[b])
      start += count
    }
    const asked = ofWhole.get(bucket)
    if (asked !== undefined) take(values.subarray(from, start), asked, inWhole)
  }
  return { whole: answer(whole, inWhole), parts: inParts.map((found) => answer(part, found)) }
}

/** Brings ranks of a bucket to their places and notes their values under their ranks in the stretch. */
function take(
  values: Float64Array,
  { below, ranks }: { readonly below: number; readonly ranks: readonly number[] },
  into: Map<number, number> | undefined,
): void {
  selectRanks(values, ranks)
  for (const rank of ranks) into?.set(below + rank, (values[rank] ?? NaN) + 0)
}

/**
 * Quantiles of a column, which is left as it is, at levels in [0, 1]; see `splitQuantiles`.
 * By hand: 1, 2, 3, 4 stand at 1/8, 3/8, 5/8, 7/8; one half lies between 2 and 3.
 * @example quantiles(new Float64Array([4, 1, 3, 2]), [0.5]) // [2.5]
 */
export function quantiles(column: Float64Array, levels: readonly number[]): readonly number[] {
  return splitQuantiles(column, levels, 1, []).whole
}

/**
 * Quantiles of weighted values: each stands at the middle of its weight, (W before + w/2)/W, with straight lines between,
 * and the ends hold beyond; with equal weights those of `quantiles`. Weights ≥ 0 with a positive sum, as many as values,
 * otherwise Bug. In: values in one unit, levels in [0, 1]. Out: values in that unit.
 * Source: Hyndman & Fan (1996), definition 5, with the weight in place of the count.
 * By hand: 1 with weight 1 and 3 with weight 3 stand at 1/8 and 5/8; 3/8 is half-way.
 * @example weightedQuantiles(new Float64Array([3, 1]), new Float64Array([3, 1]), [0.375]) // [2]
 */
export function weightedQuantiles(
  column: Float64Array,
  weights: Float64Array,
  levels: readonly number[],
): readonly number[] {
  const n = column.length
  if (weights.length !== n) throw new Bug(`${n} values with ${weights.length} weights`)
  let total = 0
  for (let i = 0; i < n; i++) {
    const w = weights[i] ?? NaN
    if (!(w >= 0 && w < Infinity)) throw new Bug(`a weight of ${w}`)
    total += w
  }
  if (!(total > 0)) throw new Bug('values without weight')
  const order = orderOf(column)
  const wanted = levels.map((_, i) => i).sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0))
  const out = levels.map(() => NaN)
  let before = 0
  let lastPlace = -1
  let lastValue = NaN
  let next = 0
  for (let i = 0; i < n && next < wanted.length; i++) {
    const index = order[i] ?? 0
    const w = weights[index] ?? 0
    if (w === 0) continue
    const x = column[index] ?? 0
    const place = (before + w / 2) / total
    for (; next < wanted.length && (levels[wanted[next] ?? 0] ?? 0) <= place; next++) {
      const level = levels[wanted[next] ?? 0] ?? 0
      const first = lastPlace < 0
      out[wanted[next] ?? 0] =
        first || x === lastValue ? x : lastValue + ((level - lastPlace) / (place - lastPlace)) * (x - lastValue)
    }
    before += w
    lastPlace = place
    lastValue = x
  }
  for (; next < wanted.length; next++) out[wanted[next] ?? 0] = lastValue
  return out
}

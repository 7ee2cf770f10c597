import { Bug } from '@touchstone/core/facts'
import { BUCKETS, bucketsOf, countBuckets, gather } from './buckets.ts'
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

/** What is asked of a column: the ranks in it, ascending, and the places between them. */
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

/** The buckets that hold wanted ranks, with what lies below each. */
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

/** Quantiles with the errors that come from the draws being few. */
export interface DrawnQuantiles {
  readonly values: readonly number[]
  /** Standard error of each value if the draws were independent, and with the unevenness seen; in its unit. */
  readonly independent: readonly number[]
  readonly errors: readonly number[]
  readonly unevenness: Unevenness
}

/** Twentieths of the draws at which the parts are compared. */
const TWENTIETHS = 20
/** Twentieths from an end that count as its tail: nets of points do less well there than in the middle. */
const TAIL = 3
/** Standard errors on either side of a level between which its value is seen to move. */
const REACH = 2

/** How far parts differ, over how far independent draws would: in the lower tail, all over, in the upper tail. */
interface Unevenness {
  readonly low: number
  readonly all: number
  readonly high: number
}

/**
 * Standard deviation of the parts' shares over that of independent draws, at the buckets' edges nearest to the twentieths:
 * √(Σ s² / Σ F(1 − F)/size). 1 where there is no edge to compare at.
 */
function unevennessOf(counts: Uint32Array, parts: number, size: number): Unevenness {
  const seen = new Float64Array(3)
  const expected = new Float64Array(3)
  compareParts(counts, parts, size, seen, expected)
  const sum = (of: Float64Array, zones: readonly number[]): number =>
    zones.reduce((total, zone) => total + (of[zone] ?? 0), 0)
  const ratio = (zones: readonly number[], otherwise: number): number =>
    sum(expected, zones) > 0 ? Math.sqrt(sum(seen, zones) / sum(expected, zones)) : otherwise
  const whole = ratio([0, 1, 2], 1)
  return { low: ratio([0], whole), all: whole, high: ratio([2], whole) }
}

/** Adds, by zone (lower tail, middle, upper tail), the variance of the parts' shares that is seen and that is expected. */
function compareParts(
  counts: Uint32Array,
  parts: number,
  size: number,
  seen: Float64Array,
  expected: Float64Array,
): void {
  const n = parts * size
  const below = new Float64Array(parts)
  let all = 0
  let next = n / TWENTIETHS
  for (let k = 0; k < BUCKETS && all < n; k++) {
    for (let b = 0; b < parts; b++) {
      const one = counts[b * BUCKETS + k] ?? 0
      below[b] = (below[b] ?? 0) + one
      all += one
    }
    if (all < next || all === n) continue
    next = (Math.floor((all * TWENTIETHS) / n) + 1) * (n / TWENTIETHS)
    const mean = all / parts
    let square = 0
    for (let b = 0; b < parts; b++) square += ((below[b] ?? 0) - mean) * ((below[b] ?? 0) - mean)
    const twentieth = (all * TWENTIETHS) / n
    const zone = twentieth < TAIL + 0.5 ? 0 : twentieth > TWENTIETHS - TAIL - 0.5 ? 2 : 1
    seen[zone] = (seen[zone] ?? 0) + square / (parts - 1)
    expected[zone] = (expected[zone] ?? 0) + mean * (1 - mean / size)
  }
}

/**
 * Quantiles of a column at rising levels in [0, 1], with their standard errors: one histogram of 4,096 buckets, then exact
 * selection within the few buckets that hold a wanted rank. The values are those that sorting would give, at the plotting
 * positions (i + ½)/n with straight lines between. The column is left as it is.
 *
 * The share below a value has an error of √(p(1 − p)/n) if draws are independent. Over two such errors either side of the
 * level the quantile is seen to move, and a quarter of that is its error: a value on a point of mass has none. By
 * how much the scrambles do better is seen in how little the `parts` differ at the twentieths together, the tails apart:
 * steadier than the spread of eight quantiles. `parts`, two or more, divides the length, otherwise Bug.
 * In: a column without NaN, levels. Out: values and errors in the column's unit; unevenness, without unit.
 * Source: Hyndman & Fan, The American Statistician 50 (1996), definition 5; selection: Hoare, Algorithm 65, CACM 4 (1961).
 * By hand: parts of 1, 1 and 3, 3: below 2 are 2 and 0 of 2, variance 2, where F(1 − F)·2 = ½; √(2/½) = 2.
 * @example drawnQuantiles(new Float64Array([1, 1, 3, 3]), [0.5], 2).unevenness.all // 2
 */
export function drawnQuantiles(column: Float64Array, levels: readonly number[], parts: number): DrawnQuantiles {
  const n = column.length
  const size = n / parts
  if (n === 0 || parts < 2 || !Number.isInteger(size)) throw new Bug(`${n} values in ${parts} parts`)
  const ids = idsOf(column)
  if (roomForCounts.length < parts * BUCKETS) roomForCounts = new Uint32Array(parts * BUCKETS)
  const counts = roomForCounts.fill(0)
  for (let b = 0; b < parts; b++) countBuckets(ids, b * size, (b + 1) * size, counts, b * BUCKETS)
  const total = rowsTogether(counts, parts)
  const unevenness = unevennessOf(counts, parts, size)
  const reach = levels.map((p) => {
    const error = Math.sqrt((p * (1 - p)) / n)
    return { low: Math.max(0, p - REACH * error), high: Math.min(1, p + REACH * error), error }
  })
  const found = selectLevels(column, ids, total, [...levels, ...reach.flatMap(({ low, high }) => [low, high])])
  const independent = reach.map(({ low, high, error }, i) => {
    const width = (found[levels.length + 2 * i + 1] ?? NaN) - (found[levels.length + 2 * i] ?? NaN)
    return width > 0 ? (width * error) / (high - low) : 0
  })
  const tail = TAIL / TWENTIETHS
  const errors = independent.map((error, i) => {
    const p = levels[i] ?? 0.5
    return error * (p <= tail ? unevenness.low : p < 1 - tail ? unevenness.all : unevenness.high)
  })
  return { values: found.slice(0, levels.length), independent, errors, unevenness }
}

/** Sum of rows of counts. */
function rowsTogether(counts: Uint32Array, rows: number): Uint32Array {
  const total = new Uint32Array(BUCKETS)
  for (let b = 0, at = 0; b < rows; b++)
    for (let k = 0; k < BUCKETS; k++, at++) total[k] = (total[k] ?? 0) + (counts[at] ?? 0)
  return total
}

function idsOf(column: Float64Array): Uint16Array {
  if (roomForIds.length < column.length) roomForIds = new Uint16Array(column.length)
  return bucketsOf(column, roomForIds)
}

/** The values at some levels, from the buckets of a column and how many values lie in each. */
function selectLevels(
  column: Float64Array,
  ids: Uint16Array,
  total: Uint32Array,
  levels: readonly number[],
): readonly number[] {
  const asked = askedOf(levels, column.length)
  const wanted = bucketsWith(asked, total)
  const next = new Int32Array(BUCKETS).fill(-1)
  let gathered = 0
  const from = [...wanted.keys()].map((bucket) => {
    const start = gathered
    next[bucket] = start
    gathered += total[bucket] ?? 0
    return { bucket, start }
  })
  const values = gather(column, ids, next, gathered)
  const at = new Map<number, number>()
  for (const { bucket, start } of from) {
    const here = wanted.get(bucket)
    if (here !== undefined) take(values.subarray(start, start + (total[bucket] ?? 0)), here, at)
  }
  return answer(asked, at)
}

/** Brings ranks of a bucket to their places and notes their values under their ranks in the column. */
function take(
  values: Float64Array,
  { below, ranks }: { readonly below: number; readonly ranks: readonly number[] },
  into: Map<number, number>,
): void {
  selectRanks(values, ranks)
  for (const rank of ranks) into.set(below + rank, (values[rank] ?? NaN) + 0)
}

/**
 * Quantiles of a column, which is left as it is, at levels in [0, 1], without their errors; see `drawnQuantiles`.
 * By hand: 1, 2, 3, 4 stand at 1/8, 3/8, 5/8, 7/8; one half lies between 2 and 3.
 * @example quantiles(new Float64Array([4, 1, 3, 2]), [0.5]) // [2.5]
 */
export function quantiles(column: Float64Array, levels: readonly number[]): readonly number[] {
  if (column.length === 0) throw new Bug('quantiles of nothing')
  const ids = idsOf(column)
  return selectLevels(column, ids, countBuckets(ids, 0, column.length, new Uint32Array(BUCKETS), 0), levels)
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

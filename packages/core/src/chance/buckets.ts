import { mix } from './hash.ts'

/** Buckets that a column is spread over. */
export const BUCKETS = 4096

/** Values looked at to learn where a column's middle is and how wide it is. */
const SEEN = 256
const HALF = (BUCKETS - 1) / 2

/** Middle of a column and half the width of its inner half, from 256 of its values; 0 and 1 where there are none. */
function middleOf(column: Float64Array): { readonly centre: number; readonly perWidth: number } {
  const n = column.length
  const seen = new Float64Array(SEEN)
  for (let k = 0; k < SEEN; k++) {
    const from = Math.floor((k * n) / SEEN)
    const gap = Math.max(1, Math.floor(((k + 1) * n) / SEEN) - from)
    seen[k] = column[Math.min(n - 1, from + (mix(k + 1) % gap))] ?? 0
  }
  seen.sort()
  const centre = seen[SEEN / 2] ?? 0
  const inner = ((seen[(3 * SEEN) / 4] ?? 0) - (seen[SEEN / 4] ?? 0)) / 2
  const outer = ((seen[SEEN - 1] ?? 0) - (seen[0] ?? 0)) / 2
  const perWidth = 1 / (inner > 0 ? inner : outer > 0 ? outer : 1)
  const sound = centre - centre === 0 && perWidth > 0 && perWidth < Infinity
  return sound ? { centre, perWidth } : { centre: 0, perWidth: 1 }
}

/** The same buckets one value at a time, also for values whose distance from the middle is no finite number. */
function spreadSlowly(column: Float64Array, ids: Uint16Array, centre: number, perWidth: number): void {
  for (let i = 0; i < column.length; i++) {
    const t = ((column[i] ?? 0) - centre) * perWidth
    const near = HALF / (1 + Math.abs(t))
    ids[i] = t < 0 ? HALF + near - HALF : HALF + HALF - near
  }
}

/**
 * Spreads a column over 4,096 buckets so that a larger value never gets a lower one. With t the distance from the middle in
 * widths, the bucket is even in t/(1 + |t|), which keeps few values to a bucket under heavy tails and signs alike. It is
 * written as a difference of two quotients of which one is constant on either side: each rounds without ever falling, and
 * no branch has to be guessed. Any values without NaN.
 * In: a column of at least one value, room for its buckets. Out: the bucket of each value, in `ids`.
 * @example [...bucketsOf(new Float64Array([3, 1]), new Uint16Array(2))] // [2047, 682]
 */
export function bucketsOf(column: Float64Array, ids: Uint16Array): Uint16Array {
  const { centre, perWidth } = middleOf(column)
  if (spreadDoubtfully(column, ids, centre, perWidth)) spreadSlowly(column, ids, centre, perWidth)
  return ids
}

/** Spreads a column; true where a value may have got no number. */
function spreadDoubtfully(column: Float64Array, ids: Uint16Array, centre: number, perWidth: number): boolean {
  let doubtful = false
  for (let i = 0; i < column.length; i++) {
    const t = ((column[i] ?? 0) - centre) * perWidth
    const far = Math.abs(t)
    const id = (HALF + HALF / (1 + 0.5 * (far - t)) - HALF / (1 + 0.5 * (far + t))) | 0
    // An infinite distance gives no number here, which becomes bucket 0.
    if (id === 0) doubtful = true
    ids[i] = id
  }
  return doubtful
}

/**
 * Adds how many of the values `from` up to `to` lie in each bucket, to a row of counts that begins at `row`.
 * @example countBuckets(new Uint16Array([1, 1, 0]), 0, 2, new Uint32Array(2), 0)[1] // 2
 */
export function countBuckets(
  ids: Uint16Array,
  from: number,
  to: number,
  counts: Uint32Array,
  row: number,
): Uint32Array {
  for (let i = from; i < to; i++) {
    const at = row + (ids[i] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/**
 * The values of wanted buckets, side by side: `next` says for each bucket where its first value goes, −1 for a bucket that
 * is not wanted, and afterwards where its next one would. Out: a column of `count` values.
 * @example [...gather(new Float64Array([7, 8]), new Uint16Array([1, 0]), new Int32Array([0, -1]), 1)] // [8]
 */
export function gather(column: Float64Array, ids: Uint16Array, next: Int32Array, count: number): Float64Array {
  const out = new Float64Array(count)
  for (let i = 0; i < column.length; i++) {
    const id = ids[i] ?? 0
    const at = next[id] ?? 0
    if (at < 0) continue
    out[at] = column[i] ?? 0
    next[id] = at + 1
  }
  return out
}

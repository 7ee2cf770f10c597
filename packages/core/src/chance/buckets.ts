import { mix } from './hash.ts'

/** Buckets that a column is spread over. */
export const BUCKETS = 4096

/** Values looked at to learn where a column's middle is and how wide it is. */
const SEEN = 256
/** Values whose bits are read at once. */
const BLOCK = 1024
const ONE = 0x3ff0_0000

const scaled = new Float64Array(BLOCK)
const words = new Int32Array(scaled.buffer)
const signs = new Int32Array(BLOCK)
const HIGH = new Uint32Array(new Float64Array([1]).buffer)[0] === 0 ? 1 : 0

let room = new Int32Array(0)

/** Middle and half width of the inner half of a column, from 256 of its values; 1 for a width that is none. */
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

/**
 * Spreads a column over 4,096 buckets so that a larger value never gets a lower one, in two passes: the bits of
 * 1 + |x − centre|/width, which are even in x near the middle and in ln x far out, so that heavy tails and signs leave few
 * values to a bucket. Any values without NaN; what is not is only slower.
 * In: a column of at least one value, room for its buckets. Out: the bucket of each value, in `ids`.
 * @example bucketsOf(new Float64Array([3, 1]), new Uint16Array(2)).map((id) => (id > 0 ? 1 : 0)) // new Uint16Array([1, 0])
 */
export function bucketsOf(column: Float64Array, ids: Uint16Array): Uint16Array {
  const n = column.length
  if (room.length < n) room = new Int32Array(n)
  const keys = room
  const { centre, perWidth } = middleOf(column)
  let least = 0x7fff_ffff
  let most = -0x8000_0000
  for (let from = 0; from < n; from += BLOCK) {
    const size = from + BLOCK < n ? BLOCK : n - from
    for (let j = 0; j < size; j++) {
      const away = ((column[from + j] ?? 0) - centre) * perWidth
      signs[j] = away < 0 ? -1 : 0
      scaled[j] = 1 + (away < 0 ? -away : away)
    }
    for (let j = 0; j < size; j++) {
      const sign = signs[j] ?? 0
      const key = (((words[2 * j + HIGH] ?? 0) - ONE) ^ sign) - sign
      keys[from + j] = key
      if (key < least) least = key
      if (key > most) most = key
    }
  }
  let shift = 0
  for (let range = most - least; range >= BUCKETS; range = Math.floor(range / 2)) shift++
  for (let i = 0; i < n; i++) ids[i] = ((keys[i] ?? 0) - least) >>> shift
  return ids
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

import { Bug } from '@touchstone/core/facts'
import { BUCKETS, bucketsOf, gather } from './buckets.ts'
import { selectRanks } from './select.ts'

/** Equal-count bins of an input. */
export const BINS = 32

/**
 * An input in bins: which bin each draw falls in, how many draws a bin has, and whether the bins are the input's own
 * levels. Bins are numbered from the smallest values up.
 */
export interface Bins {
  readonly labels: Uint8Array
  readonly counts: Uint32Array
  readonly levels: boolean
}

const kept = new WeakMap<Float64Array, Bins>()

/** The levels of a column in order if there are at most 32, else null. */
function levelsOf(column: Float64Array): number[] | null {
  const levels: number[] = []
  let last = NaN
  for (let i = 0; i < column.length; i++) {
    const x = column[i] ?? 0
    if (x === last) continue
    last = x
    let low = 0
    let high = levels.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((levels[middle] ?? 0) < x) low = middle + 1
      else high = middle
    }
    if (levels[low] === x) continue
    if (levels.length === BINS) return null
    levels.splice(low, 0, x)
  }
  return levels
}

function byLevel(column: Float64Array, levels: readonly number[]): Bins {
  const labels = new Uint8Array(column.length)
  const counts = new Uint32Array(levels.length)
  for (let i = 0; i < column.length; i++) {
    const x = column[i] ?? 0
    let at = 0
    while (at + 1 < levels.length && (levels[at] ?? 0) < x) at++
    labels[i] = at
    counts[at] = (counts[at] ?? 0) + 1
  }
  return { labels, counts, levels: true }
}

let room = new Uint16Array(0)

/** What the buckets of a column say of its bins. */
interface Borders {
  /** The largest value of each bin but the last. */
  readonly borders: Float64Array
  /** The bin of a bucket, or −1 where bins end within it; then the first of them. */
  readonly sure: Int8Array
  readonly first: Uint8Array
  readonly ids: Uint16Array
  readonly counts: Uint32Array
}

function bordersOf(column: Float64Array): Borders {
  const n = column.length
  if (room.length < n) room = new Uint16Array(n)
  const ids = bucketsOf(column, room)
  const inBucket = new Uint32Array(BUCKETS)
  for (let i = 0; i < n; i++) {
    const id = ids[i] ?? 0
    inBucket[id] = (inBucket[id] ?? 0) + 1
  }
  const sure = new Int8Array(BUCKETS)
  const first = new Uint8Array(BUCKETS)
  const counts = new Uint32Array(BINS)
  const next = new Int32Array(BUCKETS).fill(-1)
  const stretches: { readonly start: number; readonly from: number; readonly to: number; ranks: number[] }[] = []
  let below = 0
  let gathered = 0
  let border = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = inBucket[bucket] ?? 0
    const start = border
    const ranks: number[] = []
    // Bin k ends with the value of rank ⌊(k + 1)·n/32⌋ − 1, the last bin with the column.
    for (; border < BINS - 1; border++) {
      const rank = Math.floor(((border + 1) * n) / BINS) - 1
      if (rank >= below + count) break
      ranks.push(Math.max(0, rank - below))
    }
    first[bucket] = start
    sure[bucket] = ranks.length > 0 ? -1 : start
    if (ranks.length > 0) {
      next[bucket] = gathered
      stretches.push({ start, from: gathered, to: gathered + count, ranks })
      gathered += count
    } else counts[start] = (counts[start] ?? 0) + count
    below += count
  }
  const values = gather(column, ids, next, gathered)
  const borders = new Float64Array(BINS - 1).fill(Infinity)
  for (const { start, from, to, ranks } of stretches) {
    const stretch = values.subarray(from, to)
    selectRanks(stretch, [...new Set(ranks)])
    ranks.forEach((rank, k) => (borders[start + k] = stretch[rank] ?? 0))
  }
  for (const { start, from, to } of stretches)
    for (let i = from; i < to; i++) {
      const bin = binAfter(values[i] ?? 0, borders, start)
      counts[bin] = (counts[bin] ?? 0) + 1
    }
  return { borders, sure, first, ids, counts }
}

/** The first bin from `start` whose largest value is not below x. */
function binAfter(x: number, borders: Float64Array, start: number): number {
  let bin = start
  while (bin < borders.length && x > (borders[bin] ?? 0)) bin++
  return bin
}

function byRank(column: Float64Array): Bins {
  const n = column.length
  const { borders, sure, first, ids, counts } = bordersOf(column)
  const labels = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const id = ids[i] ?? 0
    const bin = sure[id] ?? 0
    labels[i] = bin >= 0 ? bin : binAfter(column[i] ?? 0, borders, first[id] ?? 0)
  }
  return { labels, counts, levels: false }
}

/**
 * An input in 32 bins of equal count by rank, or in its own levels if it has at most 32. Equal values share a bin, so the
 * bins of an input with heavy points are uneven and some are empty. Kept as long as the column is, which must not be
 * written to again. An empty column is a Bug.
 * In: a column without NaN. Out: the bins.
 * @example [...binsOf(new Float64Array([5, 1, 5, 1])).labels] // [1, 0, 1, 0]
 */
export function binsOf(column: Float64Array): Bins {
  let bins = kept.get(column)
  if (bins === undefined) {
    if (column.length === 0) throw new Bug('bins of nothing')
    const levels = levelsOf(column)
    kept.set(column, (bins = levels === null ? byRank(column) : byLevel(column, levels)))
  }
  return bins
}

import { Bug } from '@touchstone/core/facts'
import { BUCKETS, bucketsOf, countBuckets } from './buckets.ts'
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

/** A bucket that bins end in: its place among the gathered values, the first bin, and the ranks at which bins end. */
interface Stretch {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly ranks: readonly number[]
}

function byRank(column: Float64Array): Bins {
  const n = column.length
  if (room.length < n) room = new Uint16Array(n)
  const ids = bucketsOf(column, room)
  const inBucket = countBuckets(ids, 0, n, new Uint32Array(BUCKETS), 0)
  const counts = new Uint32Array(BINS)
  const binOf = new Uint8Array(BUCKETS)
  const next = new Int32Array(BUCKETS).fill(-1)
  const { stretches, gathered } = cutIn(inBucket, n, counts, binOf, next)
  // One pass settles the draws whose bucket lies in one bin and gathers the others.
  const labels = new Uint8Array(n)
  const where = new Uint32Array(gathered)
  settle(ids, binOf, next, labels, where)
  const values = new Float64Array(gathered)
  for (let k = 0; k < gathered; k++) values[k] = column[where[k] ?? 0] ?? 0
  const borders = new Float64Array(BINS - 1)
  for (const stretch of stretches) divide(stretch, values, where, borders, labels, counts)
  return { labels, counts, levels: false }
}

/**
 * Where bins end: fills the count of each bin that buckets lie in whole, the bin of each such bucket, and where the values
 * of the others go when they are gathered.
 */
function cutIn(
  inBucket: Uint32Array,
  n: number,
  counts: Uint32Array,
  binOf: Uint8Array,
  next: Int32Array,
): { readonly stretches: readonly Stretch[]; readonly gathered: number } {
  const stretches: Stretch[] = []
  let below = 0
  let gathered = 0
  let bin = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = inBucket[bucket] ?? 0
    const first = bin
    const ranks: number[] = []
    // Bin k ends with the value of rank ⌊(k + 1)·n/32⌋ − 1, the last bin with the column.
    for (; bin < BINS - 1; bin++) {
      const rank = Math.floor(((bin + 1) * n) / BINS) - 1
      if (rank >= below + count) break
      ranks.push(rank - below)
    }
    below += count
    binOf[bucket] = first
    if (ranks.length === 0) counts[first] = (counts[first] ?? 0) + count
    else {
      next[bucket] = gathered
      stretches.push({ first, from: gathered, to: gathered + count, ranks })
      gathered += count
    }
  }
  return { stretches, gathered }
}

function settle(ids: Uint16Array, binOf: Uint8Array, next: Int32Array, labels: Uint8Array, where: Uint32Array): void {
  for (let i = 0; i < labels.length; i++) {
    const id = ids[i] ?? 0
    labels[i] = binOf[id] ?? 0
    const at = next[id] ?? 0
    if (at < 0) continue
    where[at] = i
    next[id] = at + 1
  }
}

/** Divides the values of one bucket among the bins that end in it. */
function divide(
  { first, from, to, ranks }: Stretch,
  values: Float64Array,
  where: Uint32Array,
  borders: Float64Array,
  labels: Uint8Array,
  counts: Uint32Array,
): void {
  const found = selectRanks(values.slice(from, to), [...new Set(ranks)])
  ranks.forEach((rank, k) => (borders[first + k] = found[rank] ?? 0))
  const last = first + ranks.length
  for (let k = from; k < to; k++) {
    let at = first
    while (at < last && (values[k] ?? 0) > (borders[at] ?? 0)) at++
    labels[where[k] ?? 0] = at
    counts[at] = (counts[at] ?? 0) + 1
  }
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

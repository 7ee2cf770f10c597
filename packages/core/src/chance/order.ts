/** Bits sorted by in one pass: 64 bits in six passes. */
const DIGIT = 11
const BUCKETS = 1 << DIGIT
const MASK = BUCKETS - 1
/** Lowest bit of each digit, the lowest digit first. */
const PLACES = [0, 11, 22, 33, 44, 55] as const

/** Whether the first of a number's two 32-bit words holds its low bits, as on every machine in use. */
const lowFirst = new Uint32Array(new Float64Array([1]).buffer)[0] === 0

const kept = new WeakMap<Float64Array, Uint32Array>()

/**
 * The digit of a key from bit `shift` up, where `high` and `low` are its words. Digits may straddle the words.
 */
function digitAt(high: number, low: number, shift: number): number {
  if (shift >= 32) return (high >>> (shift - 32)) & MASK
  if (shift + DIGIT <= 32) return (low >>> shift) & MASK
  return ((low >>> shift) | (high << (32 - shift))) & MASK
}

function sortedIndices(column: Float64Array): Uint32Array {
  const n = column.length
  const words = new Uint32Array(new Float64Array(1).buffer)
  const number = new Float64Array(words.buffer)
  const high = new Uint32Array(n)
  const low = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    // Adding zero makes one zero of the two, so that they tie.
    number[0] = (column[i] ?? 0) + 0
    let h = words[lowFirst ? 1 : 0] ?? 0
    let l = words[lowFirst ? 0 : 1] ?? 0
    // Bits of a double are ordered like the numbers once negative ones are turned over and positive ones lifted.
    if (h >= 0x8000_0000) {
      h = ~h
      l = ~l
    } else h |= 0x8000_0000
    high[i] = h
    low[i] = l
  }
  const counts = PLACES.map((shift) => {
    const count = new Uint32Array(BUCKETS)
    for (let i = 0; i < n; i++) {
      const digit = digitAt(high[i] ?? 0, low[i] ?? 0, shift)
      count[digit] = (count[digit] ?? 0) + 1
    }
    return count
  })
  let from = new Uint32Array(n)
  for (let i = 0; i < n; i++) from[i] = i
  let to = new Uint32Array(n)
  PLACES.forEach((shift, place) => {
    const next = counts[place] ?? new Uint32Array(BUCKETS)
    if (n === 0 || next[digitAt(high[0] ?? 0, low[0] ?? 0, shift)] === n) return
    let start = 0
    for (let digit = 0; digit < BUCKETS; digit++) {
      const count = next[digit] ?? 0
      next[digit] = start
      start += count
    }
    for (let i = 0; i < n; i++) {
      const index = from[i] ?? 0
      const digit = digitAt(high[index] ?? 0, low[index] ?? 0, shift)
      const at = next[digit] ?? 0
      next[digit] = at + 1
      to[at] = index
    }
    const other = from
    from = to
    to = other
  })
  return from
}

/**
 * The indices of a column from its smallest value to its largest, ties in index order; kept as long as the column is, so
 * the column must not be written to again. Time linear in the length.
 * In: numbers, none of them NaN. Out: a permutation of the indices, to be read only.
 * Source: radix sort from the lowest digit, Knuth, The Art of Computer Programming 3, §5.2.5.
 * @example orderOf(new Float64Array([3, -1, 2]))[0] // 1
 */
export function orderOf(column: Float64Array): Uint32Array {
  let order = kept.get(column)
  if (order === undefined) kept.set(column, (order = sortedIndices(column)))
  return order
}

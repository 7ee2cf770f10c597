/** Bits sorted by in one pass: the upper word of a number in three passes. */
const DIGIT = 11
const BUCKETS = 1 << DIGIT
const MASK = BUCKETS - 1

/** Whether the first of a number's two 32-bit words holds its low bits, as on every machine in use. */
const lowFirst = new Uint32Array(new Float64Array([1]).buffer)[0] === 0

const kept = new WeakMap<Float64Array, Uint32Array>()

/** Keys and indices that are being sorted, in two pairs that passes go to and fro between. */
class Pass {
  keys: Uint32Array
  indices: Uint32Array
  private otherKeys: Uint32Array
  private otherIndices: Uint32Array

  constructor(n: number) {
    this.keys = new Uint32Array(n)
    this.indices = new Uint32Array(n)
    this.otherKeys = new Uint32Array(n)
    this.otherIndices = new Uint32Array(n)
  }

  /** Sorts by all 32 bits of the keys, keeping the order of equal ones; digits that all share are passed over. */
  sort(): void {
    const n = this.keys.length
    const counts = new Uint32Array(3 * BUCKETS)
    const { keys } = this
    for (let i = 0; i < n; i++) {
      const key = keys[i] ?? 0
      const a = key & MASK
      const b = BUCKETS + ((key >>> DIGIT) & MASK)
      const c = 2 * BUCKETS + (key >>> (2 * DIGIT))
      counts[a] = (counts[a] ?? 0) + 1
      counts[b] = (counts[b] ?? 0) + 1
      counts[c] = (counts[c] ?? 0) + 1
    }
    for (let place = 0; place < 3; place++) {
      const shift = place * DIGIT
      const first = place * BUCKETS
      const shared = first + ((((keys[0] ?? 0) >>> shift) & MASK) >>> 0)
      if (counts[shared] === n) continue
      let start = 0
      for (let digit = first; digit < first + BUCKETS; digit++) {
        const count = counts[digit] ?? 0
        counts[digit] = start
        start += count
      }
      this.spread(counts, first, shift)
    }
  }

  private spread(next: Uint32Array, first: number, shift: number): void {
    const { keys, indices, otherKeys, otherIndices } = this
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0
      const digit = first + ((key >>> shift) & MASK)
      const at = next[digit] ?? 0
      next[digit] = at + 1
      otherKeys[at] = key
      otherIndices[at] = indices[i] ?? 0
    }
    this.keys = otherKeys
    this.indices = otherIndices
    this.otherKeys = keys
    this.otherIndices = indices
  }
}

/** The words of a column whose bits are ordered like its numbers, upper or lower; the two zeros get one key. */
function fillKeys(column: Float64Array, upper: boolean, indices: Uint32Array | null, keys: Uint32Array): void {
  const words = new Uint32Array(column.buffer, column.byteOffset, 2 * column.length)
  const high = lowFirst ? 1 : 0
  for (let i = 0; i < keys.length; i++) {
    const at = 2 * (indices === null ? i : (indices[i] ?? 0))
    const h = words[at + high] ?? 0
    // Negative numbers are turned over, positive ones lifted; minus zero is made plus zero first.
    if (h >= 0x8000_0000) {
      const l = words[at + 1 - high] ?? 0
      keys[i] = h === 0x8000_0000 && l === 0 ? (upper ? h : 0) : ~(upper ? h : l)
    } else keys[i] = upper ? h | 0x8000_0000 : (words[at + 1 - high] ?? 0)
  }
}

/** Most steps of the last tidying per value before sorting by all bits is quicker. */
const STEPS = 4

/** Puts values whose upper words are equal in order by insertion; false if that would take too long. */
function tidied(column: Float64Array, keys: Uint32Array, indices: Uint32Array): boolean {
  let steps = STEPS * indices.length
  for (let i = 1; i < indices.length; i++) {
    if (keys[i] !== keys[i - 1]) continue
    const index = indices[i] ?? 0
    const value = column[index] ?? 0
    let j = i
    while (j > 0 && keys[j - 1] === keys[i] && (column[indices[j - 1] ?? 0] ?? 0) > value) {
      indices[j] = indices[j - 1] ?? 0
      j--
    }
    indices[j] = index
    steps -= i - j
    if (steps < 0) return false
  }
  return true
}

function sortedIndices(column: Float64Array): Uint32Array {
  const n = column.length
  const pass = new Pass(n)
  for (let i = 0; i < n; i++) pass.indices[i] = i
  fillKeys(column, true, null, pass.keys)
  pass.sort()
  if (tidied(column, pass.keys, pass.indices)) return pass.indices
  for (let i = 0; i < n; i++) pass.indices[i] = i
  fillKeys(column, false, null, pass.keys)
  pass.sort()
  fillKeys(column, true, pass.indices, pass.keys)
  pass.sort()
  return pass.indices
}

/**
 * The indices of a column from its smallest value to its largest, ties in index order; kept as long as the column is, so
 * the column must not be written to again. Time linear in the length.
 * In: numbers, none of them NaN. Out: a permutation of the indices, to be read only.
 * Source: radix sort from the lowest digit, Knuth, The Art of Computer Programming 3, §5.2.5. The upper words, 20 bits of
 * the fraction, nearly always settle the order; insertion does the rest, and where many agree in them, all bits.
 * @example orderOf(new Float64Array([3, -1, 2]))[0] // 1
 */
export function orderOf(column: Float64Array): Uint32Array {
  let order = kept.get(column)
  if (order === undefined) kept.set(column, (order = sortedIndices(column)))
  return order
}

/** Puts the value of rank `k` of `a[left..right]` at `k`, nothing larger before it and nothing smaller after it. */
function select(a: Float64Array, from: number, to: number, k: number): void {
  let left = from
  let right = to
  while (left < right) {
    const middle = (left + right) >>> 1
    const x = a[left] ?? 0
    const y = a[middle] ?? 0
    const z = a[right] ?? 0
    const pivot = x < y ? (y < z ? y : x < z ? z : x) : x < z ? x : y < z ? z : y
    let i = left
    let j = right
    while (i <= j) {
      while ((a[i] ?? 0) < pivot) i++
      while (pivot < (a[j] ?? 0)) j--
      if (i <= j) {
        const held = a[i] ?? 0
        a[i] = a[j] ?? 0
        a[j] = held
        i++
        j--
      }
    }
    if (k <= j) right = j
    else if (k >= i) left = i
    else return
  }
}

/**
 * Brings several ranks of a column to their places at once, in time linear in its length: afterwards `a[k]` is the value
 * that sorting would put there, for every asked rank. The column is rearranged; ranks must ascend.
 * In: values without NaN, ranks from 0. Out: the same column.
 * Source: Hoare, Algorithm 65: FIND, Communications of the ACM 4 (1961); the middle rank first, then both sides.
 * @example selectRanks(new Float64Array([4, 1, 3, 2]), [0, 2])[2] // 3
 */
export function selectRanks(a: Float64Array, ranks: readonly number[]): Float64Array {
  const go = (first: number, last: number, from: number, to: number): void => {
    if (first > last) return
    const middle = (first + last) >>> 1
    const k = ranks[middle] ?? 0
    select(a, from, to, k)
    go(first, middle - 1, from, k - 1)
    go(middle + 1, last, k + 1, to)
  }
  go(0, ranks.length - 1, 0, a.length - 1)
  return a
}

/** Values per block of a sum; a split over workers at block borders gives the same bytes. */
export const BLOCK = 2048

/**
 * Sum in index order within blocks of 2,048, blocks in order.
 * @example blockSum(new Float64Array([1, 2, 3]), 0, 3) // 6
 */
export function blockSum(column: Float64Array, start: number, end: number): number {
  let total = 0
  for (let from = start; from < end; from += BLOCK) {
    const to = from + BLOCK < end ? from + BLOCK : end
    let sum = 0
    for (let i = from; i < to; i++) sum += column[i] ?? 0
    total += sum
  }
  return total
}

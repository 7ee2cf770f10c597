/**
 * Variance of a column, never below 0. In: values. Out: their unit squared. Total for a column of at least one value.
 * By hand: 1 and 3 lie 1 from their mean: 1.
 * @example varianceOf(Float64Array.of(1, 3)) // 1
 */
export function varianceOf(column: Float64Array): number {
  let [sum, squares] = [0, 0]
  for (const one of column) {
    sum += one
    squares += one * one
  }
  const mean = sum / column.length
  return Math.max(0, squares / column.length - mean * mean)
}

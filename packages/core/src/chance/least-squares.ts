/**
 * Solves the least-squares problem of a matrix with full column rank by Householder reflections; total, NaN where columns
 * depend on one another. Rows of `a` are observations, `columns` numbers each, at least as many rows as columns.
 * Out: the coefficients. Source: Golub & Van Loan, Matrix Computations, §5.3.
 * By hand: y = 1, 2, 4 at x = 0, 1, 2: slope 3/2, intercept 5/6.
 * @example leastSquares([[1, 0], [1, 1], [1, 2]], [1, 2, 4]).map((c) => Math.round(c * 1e6)) // [833333, 1500000]
 */
export function leastSquares(a: readonly (readonly number[])[], y: readonly number[]): readonly number[] {
  const rows = a.length
  const columns = a[0]?.length ?? 0
  const m = a.map((row) => Float64Array.from(row))
  const right = Float64Array.from(y)
  const at = (i: number, j: number): number => m[i]?.[j] ?? 0
  for (let k = 0; k < columns; k++) {
    let norm = 0
    for (let i = k; i < rows; i++) norm += at(i, k) * at(i, k)
    norm = Math.sqrt(norm)
    const alpha = at(k, k) > 0 ? -norm : norm
    const v = new Float64Array(rows)
    let square = 0
    for (let i = k; i < rows; i++) {
      const vi = at(i, k) - (i === k ? alpha : 0)
      v[i] = vi
      square += vi * vi
    }
    if (!(square > 0)) return Array.from({ length: columns }, () => NaN)
    for (let j = k; j < columns; j++) {
      let dot = 0
      for (let i = k; i < rows; i++) dot += (v[i] ?? 0) * at(i, j)
      for (let i = k; i < rows; i++) {
        const row = m[i]
        if (row !== undefined) row[j] = (row[j] ?? 0) - ((2 * dot) / square) * (v[i] ?? 0)
      }
    }
    let dot = 0
    for (let i = k; i < rows; i++) dot += (v[i] ?? 0) * (right[i] ?? 0)
    for (let i = k; i < rows; i++) right[i] = (right[i] ?? 0) - ((2 * dot) / square) * (v[i] ?? 0)
  }
  const x = Array.from({ length: columns }, () => 0)
  for (let k = columns - 1; k >= 0; k--) {
    let sum = right[k] ?? 0
    for (let j = k + 1; j < columns; j++) sum -= at(k, j) * (x[j] ?? 0)
    x[k] = sum / at(k, k)
  }
  return x
}

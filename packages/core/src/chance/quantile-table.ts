/** Cells of a quantile table over (0, 1). */
export const CELLS = 4096

/** Cells at each end in which the quantile is computed instead of looked up. */
export const EDGE = 32

/**
 * A distribution as cells of its quantile function with exact tails: a draw then costs one look-up, whatever the
 * distribution. Between the cell borders the quantile is linear. `nodes` are its values at the borders, `exact` is the
 * function that answers in the outer 1/128 on each side.
 */
export interface QuantileTable {
  readonly nodes: Float64Array
  readonly exact: (u: number) => number
}

/**
 * Tabulates a quantile function on (0, 1).
 * @example lookUp(quantileTable((u) => 2 * u), 0.25) // 0.5
 */
export function quantileTable(exact: (u: number) => number): QuantileTable {
  const nodes = new Float64Array(CELLS + 1)
  for (let i = EDGE; i <= CELLS - EDGE; i++) nodes[i] = exact(i / CELLS)
  return { nodes, exact }
}

/**
 * The quantile at u in (0, 1).
 * @example lookUp(quantileTable((u) => u), 0.001) // 0.001
 */
export function lookUp(table: QuantileTable, u: number): number {
  const t = u * CELLS
  const i = t | 0
  if (i < EDGE || i >= CELLS - EDGE) return table.exact(u)
  const low = table.nodes[i] ?? 0
  return low + (t - i) * ((table.nodes[i + 1] ?? 0) - low)
}

/**
 * Looks a whole column up, from `uniforms` into `out`.
 * @example lookUpColumn(quantileTable((u) => u), new Float64Array([0.5]), new Float64Array(1))[0] // 0.5
 */
export function lookUpColumn(table: QuantileTable, uniforms: Float64Array, out: Float64Array): Float64Array {
  const { nodes, exact } = table
  for (let k = 0; k < uniforms.length; k++) {
    const u = uniforms[k] ?? 0.5
    const t = u * CELLS
    const i = t | 0
    if (i < EDGE || i >= CELLS - EDGE) out[k] = exact(u)
    else {
      const low = nodes[i] ?? 0
      out[k] = low + (t - i) * ((nodes[i + 1] ?? 0) - low)
    }
  }
  return out
}

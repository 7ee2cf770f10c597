import { exp, normalQuantile } from './elementary/index.ts'
import { CELLS, EDGE, type QuantileTable } from './quantile-table.ts'

/**
 * Standard normal quantiles at the borders of the cells of a table: what the tables of all normals and lognormals that are
 * made together have in common.
 * @example normalNodes()[2048] // 0
 */
export function normalNodes(): Float64Array {
  const nodes = new Float64Array(CELLS + 1)
  for (let i = EDGE; i < CELLS / 2; i++) {
    const z = normalQuantile(i / CELLS)
    nodes[i] = z
    nodes[CELLS - i] = -z
  }
  return nodes
}

/**
 * The quantiles of a normal as a table, from its mean and standard deviation and `normalNodes()`.
 * @example lookUp(normalTable(5, 2), 0.5) // 5
 */
export function normalTable(mean: number, deviation: number, standard = normalNodes()): QuantileTable {
  const nodes = new Float64Array(CELLS + 1)
  for (let i = EDGE; i <= CELLS - EDGE; i++) nodes[i] = mean + deviation * (standard[i] ?? 0)
  return { nodes, exact: (u) => mean + deviation * normalQuantile(u) }
}

/**
 * The quantiles of a lognormal as a table, from mean and standard deviation of its logarithm and `normalNodes()`.
 * @example lookUp(lognormalTable(0, 1), 0.5) // 1
 */
export function lognormalTable(mean: number, deviation: number, standard = normalNodes()): QuantileTable {
  const nodes = new Float64Array(CELLS + 1)
  for (let i = EDGE; i <= CELLS - EDGE; i++) nodes[i] = exp(mean + deviation * (standard[i] ?? 0))
  return { nodes, exact: (u) => exp(mean + deviation * normalQuantile(u)) }
}

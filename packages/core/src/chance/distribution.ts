import { lookUp, quantileTable, type QuantileTable } from './quantile-table.ts'

/**
 * A distribution ready to be drawn from, in whatever unit its values have. `key` is equal for equal distributions, which
 * then share their columns. A smooth one is drawn through its table; one with jumps is computed at each draw, so that no
 * value between its steps ever appears.
 */
export interface Distribution {
  readonly key: string
  readonly smooth: boolean
  /** The value that a share `u` in (0, 1) lies below. Not falling in u. */
  readonly quantile: (u: number) => number
  /** The same as cells; made on first use. */
  readonly table: () => QuantileTable
}

/**
 * Makes a distribution of its quantile function, which must not fall on (0, 1).
 * @example distributionBy('line', (u) => 2 * u).quantile(0.25) // 0.5
 */
export function distributionBy(key: string, quantile: (u: number) => number, smooth = true): Distribution {
  let table: QuantileTable | undefined
  return { key, smooth, quantile, table: () => (table ??= quantileTable(quantile)) }
}

/**
 * A distribution of a table that was made another way; its quantiles are those of the table.
 * @example distributionOfTable('line', () => quantileTable((u) => 2 * u)).quantile(0.25) // 0.5
 */
export function distributionOfTable(key: string, make: () => QuantileTable): Distribution {
  let made: QuantileTable | undefined
  const table = (): QuantileTable => (made ??= make())
  return { key, smooth: true, quantile: (u) => lookUp(table(), u), table }
}

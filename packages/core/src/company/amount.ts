import { columnOf } from '@touchstone/core/chance'

/** Draws of any unit. */
export interface AnyDraws {
  readonly unit: string
  readonly count: number
}

/** A number known, a column with one cell a draw, or draws; the unit is that of the field it stands in. */
export type Amount = number | Float64Array | AnyDraws

const valuesIn = (amount: Amount): number | Float64Array =>
  typeof amount === 'number' || amount instanceof Float64Array ? amount : columnOf(amount)

/**
 * A function of amounts, draw by draw; a number where all are numbers. Columns must be of one length; the shortest counts.
 * @example combined((a, b) => a * b, 2, new Float64Array([3, 4]))[1] // 8
 */
export function combined(f: (...values: number[]) => number, ...amounts: readonly Amount[]): number | Float64Array {
  const inputs = amounts.map(valuesIn)
  let count = Infinity
  for (const one of inputs) if (typeof one !== 'number') count = Math.min(count, one.length)
  if (count === Infinity) return f(...inputs.map((one) => (typeof one === 'number' ? one : 0)))
  const [only] = inputs
  if (inputs.length === 1 && only !== undefined && typeof only !== 'number') return only.map((one) => f(one))
  const columns = inputs.map((one) => (typeof one === 'number' ? new Float64Array(count).fill(one) : one))
  const [a, b, c] = columns
  if (columns.length === 2 && a !== undefined && b !== undefined) return pairs(f, a, b, new Float64Array(count))
  if (columns.length === 3 && a !== undefined && b !== undefined && c !== undefined)
    return triples(f, a, b, c, new Float64Array(count))
  return rows(f, columns, new Float64Array(count))
}

function rows(f: (...values: number[]) => number, columns: readonly Float64Array[], out: Float64Array): Float64Array {
  const row = columns.map(() => 0)
  for (let i = 0; i < out.length; i++) {
    for (let k = 0; k < row.length; k++) row[k] = columns[k]?.[i] ?? 0
    out[i] = f(...row)
  }
  return out
}

function pairs(f: (x: number, y: number) => number, a: Float64Array, b: Float64Array, out: Float64Array): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = f(a[i] ?? 0, b[i] ?? 0)
  return out
}

function triples(
  f: (x: number, y: number, z: number) => number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  out: Float64Array,
): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = f(a[i] ?? 0, b[i] ?? 0, c[i] ?? 0)
  return out
}

/** An amount as the kernel reads it: `values[step · i]`, with a step of 0 for a number. */
export interface Input {
  readonly values: Float64Array
  readonly step: 0 | 1
}

/**
 * An amount made ready for the kernel.
 * @example inputOf(5).step // 0
 */
export function inputOf(amount: Amount): Input {
  const values = valuesIn(amount)
  return typeof values === 'number' ? { values: new Float64Array([values]), step: 0 } : { values, step: 1 }
}

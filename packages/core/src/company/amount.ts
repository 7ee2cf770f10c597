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
  const out = new Float64Array(count)
  const row = inputs.map((one) => (typeof one === 'number' ? one : 0))
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < inputs.length; k++) {
      const one = inputs[k]
      if (one !== undefined && typeof one !== 'number') row[k] = one[i] ?? 0
    }
    out[i] = f(...row)
  }
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

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
 * A function of up to four amounts, draw by draw; a number where all are numbers. Columns must be of one length; the
 * shortest counts.
 * @example combined((a, b) => a * b, 2, new Float64Array([3, 4]))[1] // 8
 */
export function combined(
  f: (a: number, b: number, c: number, d: number) => number,
  one: Amount,
  two: Amount = 0,
  three: Amount = 0,
  four: Amount = 0,
): number | Float64Array {
  const [a, b, c, d] = [inputOf(one), inputOf(two), inputOf(three), inputOf(four)]
  let count = Infinity
  for (const { values, step } of [a, b, c, d]) if (step === 1) count = Math.min(count, values.length)
  const out = new Float64Array(count === Infinity ? 1 : count)
  fill(f, a, b, c, d, out)
  return count === Infinity ? (out[0] ?? 0) : out
}

/** Apart from what calls it, and with every field read beforehand: a loop of its own is compiled once for all. */
function fill(
  f: (a: number, b: number, c: number, d: number) => number,
  { values: a, step: stepA }: Input,
  { values: b, step: stepB }: Input,
  { values: c, step: stepC }: Input,
  { values: d, step: stepD }: Input,
  out: Float64Array,
): void {
  for (let i = 0; i < out.length; i++)
    out[i] = f(a[stepA * i] ?? 0, b[stepB * i] ?? 0, c[stepC * i] ?? 0, d[stepD * i] ?? 0)
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

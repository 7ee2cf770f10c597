import type { Rational } from '@touchstone/core/units'
import { one, zero } from '@touchstone/core/units'
import { add, div, isZero, mul, sub } from './arithmetic.ts'

/** `constant + Σ coefficients[k] · unknown[k]`. */
export interface Linear {
  readonly constant: Rational
  readonly coefficients: readonly Rational[]
}

export const linear = (size: number, constant: Rational, entries: Readonly<Record<number, Rational>> = {}): Linear => ({
  constant,
  coefficients: Array.from({ length: size }, (_, k) => entries[k] ?? zero),
})

export const plus = (a: Linear, b: Linear): Linear => ({
  constant: add(a.constant, b.constant),
  coefficients: a.coefficients.map((one, k) => add(one, b.coefficients[k] ?? zero)),
})

export const times = (a: Linear, factor: Rational): Linear => ({
  constant: mul(a.constant, factor),
  coefficients: a.coefficients.map((one) => mul(one, factor)),
})

export const valueAt = (a: Linear, unknowns: readonly Rational[]): Rational =>
  a.coefficients.reduce((all, one, k) => (isZero(one) ? all : add(all, mul(one, unknowns[k] ?? zero))), a.constant)

/** Solves unknown[k] = equations[k](unknowns) exactly by elimination; null where the equations do not decide. */
export function solveLinear(equations: readonly Linear[]): readonly Rational[] | null {
  const size = equations.length
  const rows = equations.map((equation, k) => [
    ...equation.coefficients.map((value, j) => (j === k ? sub(one, value) : sub(zero, value))),
    equation.constant,
  ])
  for (let k = 0; k < size; k++) {
    const pivot = rows.findIndex((row, index) => index >= k && !isZero(row[k] ?? zero))
    if (pivot < 0) return null
    const chosen = rows[pivot] ?? []
    rows[pivot] = rows[k] ?? []
    const lead = chosen[k] ?? one
    const scaled = chosen.map((value) => div(value, lead))
    rows[k] = scaled
    rows.forEach((row, index) => {
      const factor = row[k] ?? zero
      if (index === k || isZero(factor)) return
      rows[index] = row.map((value, j) => sub(value, mul(factor, scaled[j] ?? zero)))
    })
  }
  return rows.map((row) => row[size] ?? zero)
}

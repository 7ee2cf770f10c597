import {
  addRational,
  divideRational,
  floorRational,
  multiplyRational,
  one,
  type Rational,
  rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import type { Compounding } from '../ledger/types.ts'

/** How a claim grows: a yearly rate, simple or compound; `partYear` is what a compound rate does with days beyond whole years. */
export interface Accrual {
  /** A year, as a fraction of the principal. */
  readonly rate: Rational
  readonly compounding: Compounding
  /** `exponent` raises 1 + rate to days / 365, as most Chinese papers do (the default); `simple` adds the days at the simple rate. */
  readonly partYear?: 'exponent' | 'simple'
}

/** Fixed point in which a part of a year is raised to: 256 bits, some 77 digits. */
const SCALE = 1n << 256n

/** ln of a fraction in fixed point, by the series of the inverse hyperbolic tangent. */
function lnFixed(value: Rational): bigint {
  const above = value.numerator - value.denominator
  const z = (above * SCALE) / (value.numerator + value.denominator)
  const square = (z * z) / SCALE
  let power = z
  let sum = 0n
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd
    power = (power * square) / SCALE
  }
  return 2n * sum
}

function expFixed(value: bigint): bigint {
  let term = SCALE
  let sum = 0n
  for (let k = 1n; term !== 0n; k++) {
    sum += term
    term = (term * value) / (SCALE * k)
  }
  return sum
}

function wholePower(base: Rational, exponent: bigint): Rational {
  let grown = one
  let square = base
  for (let left = exponent; left > 0n; left /= 2n) {
    if (left % 2n === 1n) grown = multiplyRational(grown, square)
    square = multiplyRational(square, square)
  }
  return grown
}

/**
 * What a principal has grown to, in its own unit: exact at a simple rate and over whole years; a part of a year at a
 * compound rate is irrational and right to more than 70 digits.
 * In: principal; rate a year from 0 to 10 (1,000 %); years, 0 or more. Out: principal and interest.
 * Source: the clause as papers write it, principal × (1 + rate × days/365) or principal × (1 + rate)^(days/365).
 * By hand: 100 at 10 % for 2 years is 120 simple and 121 compound; for half a year more at the compound rate 121 × √1.1.
 * @example rationalToText(accruedAmount(rational(100n), { rate: rational(1n, 10n), compounding: 'compound' }, rational(2n))) // "121"
 */
export function accruedAmount(principal: Rational, accrual: Accrual, years: Rational): Rational {
  const { rate, compounding, partYear = 'exponent' } = accrual
  if (compounding === 'simple') return multiplyRational(principal, addRational(one, multiplyRational(rate, years)))
  const whole = floorRational(years)
  const base = addRational(one, rate)
  const grown = multiplyRational(principal, wholePower(base, whole))
  const part = subtractRational(years, rational(whole))
  if (part.numerator === 0n) return grown
  if (partYear === 'simple') return multiplyRational(grown, addRational(one, multiplyRational(rate, part)))
  const exponent = (lnFixed(base) * part.numerator) / part.denominator
  return multiplyRational(grown, rational(expFixed(exponent), SCALE))
}

/** A fraction raised to nothing below 0. */
export const atLeastZero = (value: Rational): Rational => (value.numerator < 0n ? zero : value)

/** Years of some days under a day count. */
export const yearsOf = (days: number, dayCount: number): Rational =>
  divideRational(rational(BigInt(days)), rational(BigInt(dayCount)))

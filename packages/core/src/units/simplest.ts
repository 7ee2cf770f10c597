import {
  type Rational,
  addRational,
  compareRational,
  divideRational,
  floorRational,
  one,
  rational,
  rationalFromNumber,
  subtractRational,
  zero,
} from './rational.ts'

/**
 * The simplest fraction (least denominator) that a floating number may stand for: one within a rounding of the last bit.
 * Spreadsheets keep 18,000,000/7 shares as 2571428.5714285714, and taken literally that turns ties into gains of a
 * billionth. Use it for figures that were computed, not for ones that a person wrote (`rationalFromNumber`).
 * In: a number. Out: the fraction, null for NaN and the infinities. Source: continued fractions of both ends of the interval.
 * @example rationalToText(simplestRational(2571428.5714285714)) // "18000000/7"
 */
export function simplestRational(value: number): Rational | null {
  const exact = rationalFromNumber(Math.abs(value))
  if (exact === null) return null
  const spread = divideRational(exact, rational(1n << 52n))
  const found = simplestBetween(subtractRational(exact, spread), addRational(exact, spread))
  return value < 0 ? subtractRational(zero, found) : found
}

function simplestBetween(low: Rational, high: Rational): Rational {
  const whole = rational(floorRational(low))
  if (compareRational(whole, low) === 0) return whole
  const next = addRational(whole, one)
  if (compareRational(next, high) <= 0) return next
  const inner = simplestBetween(
    divideRational(one, subtractRational(high, whole)),
    divideRational(one, subtractRational(low, whole)),
  )
  return addRational(whole, divideRational(one, inner))
}

import {
  addRational,
  floorRational,
  multiplyRational,
  rational,
  type Rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'

const GRAIN = 1_000_000_000_000n

/** The nearest whole number, halves away from zero. */
export function roundHalf(a: Rational): bigint {
  const half = rational(1n, 2n)
  return a.numerator < 0n
    ? -floorRational(addRational(rational(-a.numerator, a.denominator), half))
    : floorRational(addRational(a, half))
}

/** A fraction to twelve decimals: what keeps a running balance from growing digits without end. */
export const toGrain = (a: Rational): Rational => rational(roundHalf(multiplyRational(a, rational(GRAIN))), GRAIN)

export const least = (a: Rational, b: Rational): Rational => (subtractRational(a, b).numerator < 0n ? a : b)
export const notNegative = (a: Rational): Rational => (a.numerator < 0n ? zero : a)

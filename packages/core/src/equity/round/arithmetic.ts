import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  Rational,
  rational,
  rationalToNumber,
  subtractRational,
  zero,
} from '@touchstone/core/units'

/** Short names for exact arithmetic inside this room; the public functions are those of `core/units`. */
export const add = addRational
export const sub = subtractRational
export const mul = multiplyRational
export const div = divideRational
export const cmp = compareRational
export const whole = (value: bigint): Rational => new Rational(value)
export const sumOf = (all: readonly Rational[]): Rational => all.reduce(add, zero)
export const maxOf = (a: Rational, b: Rational): Rational => (cmp(a, b) >= 0 ? a : b)
export const minOf = (a: Rational, b: Rational): Rational => (cmp(a, b) <= 0 ? a : b)
export const isPositive = (a: Rational): boolean => a.numerator > 0n
export const isNegative = (a: Rational): boolean => a.numerator < 0n
export const isZero = (a: Rational): boolean => a.numerator === 0n
export const isShare = (a: Rational): boolean => !isNegative(a) && a.numerator < a.denominator

/** For messages: the nearest decimal that a person would read. */
export const plain = (a: Rational): string => String(rationalToNumber(a))

export type RoundingMode = 'down' | 'up' | 'nearest'

const half = rational(1n, 2n)

/** To a whole number; `nearest` takes halves up. */
export const toWhole = (a: Rational, mode: RoundingMode): bigint =>
  mode === 'down' ? floorRational(a) : mode === 'up' ? -floorRational(sub(zero, a)) : floorRational(add(a, half))

/** To a number of decimals. */
export const toDecimals = (a: Rational, decimals: number, mode: RoundingMode): Rational => {
  const scale = whole(BigInt(`1${'0'.repeat(decimals)}`))
  return div(whole(toWhole(mul(a, scale), mode)), scale)
}

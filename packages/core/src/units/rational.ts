import { Bug } from '@touchstone/core/facts'

/** An exact fraction in lowest terms with a positive denominator: what shares, prices and payouts are computed with. */
export class Rational {
  readonly numerator: bigint
  readonly denominator: bigint

  constructor(numerator: bigint, denominator = 1n) {
    if (denominator === 0n) throw new Bug('a fraction over zero')
    const sign = denominator < 0n ? -1n : 1n
    const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign)
    this.numerator = (numerator * sign) / divisor
    this.denominator = (denominator * sign) / divisor
  }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

/** Nothing, exactly. */
export const zero: Rational = new Rational(0n)
/** One, exactly. */
export const one: Rational = new Rational(1n)

/**
 * The fraction of two whole numbers. A Bug for a denominator of 0.
 * @example rationalToText(rational(6n, -4n)) // "-3/2"
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  return new Rational(numerator, denominator)
}

/**
 * A decimal text (`'1.25'`, `'-3'`, `'1e-4'`) as the exact fraction it writes; null where the text is no decimal.
 * @example rationalToText(rationalFromDecimal('1.25')) // "5/4"
 */
export function rationalFromDecimal(text: string): Rational | null {
  const found = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text.trim())
  if (found === null) return null
  const fraction = found[3] ?? ''
  const power = Number(found[4] ?? 0) - fraction.length
  const digits = BigInt(`${found[2] ?? '0'}${fraction}`)
  const scale = BigInt(`1${'0'.repeat(Math.abs(power))}`)
  const signed = found[1] === '-' ? -digits : digits
  return power < 0 ? new Rational(signed, scale) : new Rational(signed * scale)
}

/**
 * A finite floating number as the fraction that its shortest decimal writes, which is what a person meant by it: 0.1 is one
 * tenth and not the nearest binary fraction. Null for NaN and the infinities.
 * @example rationalToText(rationalFromNumber(0.1)) // "1/10"
 */
export function rationalFromNumber(value: number): Rational | null {
  return Number.isFinite(value) ? rationalFromDecimal(String(value)) : null
}

/**
 * @example rationalToText(addRational(rational(1n, 2n), rational(1n, 3n))) // "5/6"
 */
export function addRational(a: Rational, b: Rational): Rational {
  return new Rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

/**
 * @example rationalToText(subtractRational(rational(1n, 2n), rational(1n, 3n))) // "1/6"
 */
export function subtractRational(a: Rational, b: Rational): Rational {
  return new Rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

/**
 * @example rationalToText(multiplyRational(rational(2n, 3n), rational(3n, 4n))) // "1/2"
 */
export function multiplyRational(a: Rational, b: Rational): Rational {
  return new Rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

/**
 * The first over the second; a Bug where the second is 0.
 * @example rationalToText(divideRational(rational(1n), rational(3n))) // "1/3"
 */
export function divideRational(a: Rational, b: Rational): Rational {
  return new Rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

/**
 * Orders two fractions: -1, 0 or 1.
 * @example compareRational(rational(1n, 3n), rational(1n, 4n)) // 1
 */
export function compareRational(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/**
 * The largest whole number not above the fraction.
 * @example Number(floorRational(rational(-1n, 2n))) // -1
 */
export function floorRational(a: Rational): bigint {
  const whole = a.numerator / a.denominator
  return a.numerator < 0n && whole * a.denominator !== a.numerator ? whole - 1n : whole
}

/**
 * The fraction as a text in lowest terms, a whole number without its denominator.
 * @example rationalToText(rational(8n, 4n)) // "2"
 */
export function rationalToText(a: Rational): string {
  return a.denominator === 1n ? String(a.numerator) : `${a.numerator}/${a.denominator}`
}

const precise = 1n << 64n

/**
 * The fraction as a floating number, right to the last bit or one beside it, whatever the sizes of its parts.
 * @example rationalToNumber(rational(1n, 3n)) // 0.3333333333333333
 */
export function rationalToNumber(a: Rational): number {
  const negative = a.numerator < 0n
  const numerator = negative ? -a.numerator : a.numerator
  // Scaled by a power of two until the quotient has 64 bits or more, then brought back by exact halving.
  let scaled = numerator
  let halvings = 0
  while (scaled !== 0n && scaled / a.denominator < precise && halvings < 1_100) {
    scaled <<= 64n
    halvings += 64
  }
  let value = Number(scaled / a.denominator)
  for (let left = halvings; left > 0; left -= 32) value /= 4_294_967_296
  return negative ? -value : value
}

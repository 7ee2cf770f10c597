import {
  compareRational,
  divideRational,
  multiplyRational,
  rational,
  type Rational,
  rationalFromDecimal,
  rationalFromNumber,
  subtractRational,
} from './rational.ts'
import type { Quantity } from './quantity.ts'

/** Powers of ten that a unit word, a percent sign or nothing may put behind the digits. */
const powers = Array.from({ length: 31 }, (_, index) => index - 12)

const power = (exponent: number): Rational => {
  const scale = BigInt(`1${'0'.repeat(Math.abs(exponent))}`)
  return exponent < 0 ? rational(1n, scale) : rational(scale)
}

const size = (value: Rational): Rational =>
  value.numerator < 0n ? rational(-value.numerator, value.denominator) : value

/** A floating reading holds 15 digits: what lies within one part in 10^14 of it is the same words. */
const near = (a: Rational, b: Rational): boolean =>
  compareRational(size(subtractRational(a, b)), multiplyRational(size(b), rational(1n, 10n ** 14n))) <= 0

/** The one number in the words, without its unit: `3.5`, `1/3`; null where there are none or several. */
function written(words: string): Rational | null {
  const digits = words.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d{3})/g, '')
  const found = [...digits.matchAll(/\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?![\dA-Za-z]))?/g)]
  const fraction = /(\d+)\s*\/\s*(\d+)/.exec(digits)
  if (fraction !== null && found.length === 2 && BigInt(fraction[2] ?? '0') !== 0n)
    return rational(BigInt(fraction[1] ?? '0'), BigInt(fraction[2] ?? '1'))
  return found.length === 1 ? rationalFromDecimal(found[0]?.[0] ?? '') : null
}

/**
 * The exact value of words that were read as one figure, with every digit they have: the reading says what they mean, the
 * digits say it to the last place (a floating number keeps 15 of them). In the quantity's unit. Null where the words leave
 * room (数亿元, 5 to 10, 约3亿): a ledger takes no guess.
 * @example rationalToText(exactValue('12345678901234.57元', readQuantity('12345678901234.57元', options).value)) // "1234567890123457/100"
 */
export function exactValue(words: string, quantity: Quantity): Rational | null {
  if (quantity.low === null || quantity.low !== quantity.high) return null
  const read = rationalFromNumber(quantity.low)
  const digits = written(words)
  if (read === null || digits === null || read.numerator === 0n || digits.numerator === 0n) return read
  const signed = read.numerator < 0n ? rational(-digits.numerator, digits.denominator) : digits
  const ratio = divideRational(read, signed)
  const exponent = powers.find((one) => near(power(one), ratio))
  return exponent === undefined ? read : multiplyRational(signed, power(exponent))
}

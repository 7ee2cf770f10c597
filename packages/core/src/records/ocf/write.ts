import type { Ledger } from '@touchstone/core/equity'
import {
  compareRational,
  divideRational,
  endOfPeriod,
  moneyOf,
  moneyToDecimal,
  multiplyRational,
  rational,
  type Rational,
  rationalFromDecimal,
} from '@touchstone/core/units'

/** A JSON object as it is written. */
export type JsonObject = Readonly<Record<string, unknown>>

const places = 10n ** 10n

/** A number as the format writes it, with ten digits behind the point, and whether that is all of it. */
export function numeric(value: Rational): { readonly text: string; readonly exact: boolean } {
  const negative = value.numerator < 0n
  const size = negative ? -value.numerator : value.numerator
  const scaled = (size * places) / value.denominator
  const digits = String(scaled).padStart(11, '0')
  const fraction = digits.slice(-10).replace(/0+$/, '')
  const text = `${negative ? '-' : ''}${digits.slice(0, -10)}${fraction === '' ? '' : `.${fraction}`}`
  return { text, exact: (size * places) % value.denominator === 0n }
}

/** Minor units as an amount of the format. */
export function monetary(
  ledger: Pick<Ledger, 'currency'>,
  minor: Rational,
): { readonly value: JsonObject; readonly exact: boolean } {
  const unit = rationalFromDecimal(moneyToDecimal(moneyOf(ledger.currency, 1n))) ?? rational(1n)
  const { text, exact } = numeric(multiplyRational(minor, unit))
  return { value: { amount: text, currency: ledger.currency }, exact }
}

/** Money in whole minor units. */
export const amountOf = (ledger: Pick<Ledger, 'currency'>, minor: bigint): JsonObject =>
  monetary(ledger, rational(minor)).value

/** A day; a month or year is written as its end. */
export const dayOf = (iso: string): string => endOfPeriod(iso)

export const same = (a: Rational, b: Rational): boolean => compareRational(a, b) === 0

/** An object without the keys that say nothing. */
export const filled = (row: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null))

/** Conversion at a price: what one share becomes, and at which price. */
export function ratioMechanism(ledger: Ledger, price: Rational, conversionPrice: Rational): JsonObject {
  const ratio = divideRational(price, conversionPrice)
  return {
    type: 'RATIO_CONVERSION',
    conversion_price: monetary(ledger, conversionPrice).value,
    ratio: { numerator: String(ratio.numerator), denominator: String(ratio.denominator) },
    rounding_type: 'NORMAL',
  }
}

/** The id of vesting terms. */
export const termsId = (one: { readonly months: number; readonly cliffMonths: number }): string =>
  `vesting-${one.months}-${one.cliffMonths}`

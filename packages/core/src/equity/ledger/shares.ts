import { moneyOf, moneyToDecimal, one, type Rational, divideRational, rationalToText } from '@touchstone/core/units'
import type { Ledger, SecurityClass } from './types.ts'

/** Prices and counts of a class that transactions may change. */
export type ClassTerms = Pick<SecurityClass, 'authorized' | 'originalIssuePrice' | 'conversionPrice'>

/**
 * Common shares for one share of a class: its original issue price over its conversion price, 1 where it has no conversion
 * price of its own. Null where there is a conversion price but no original issue price. Total.
 * @example rationalToText(conversionRatio({ authorized: null, originalIssuePrice: rational(300n), conversionPrice: rational(200n) })) // "3/2"
 */
export function conversionRatio(terms: ClassTerms): Rational | null {
  if (terms.conversionPrice === null) return one
  if (terms.originalIssuePrice === null || terms.conversionPrice.numerator === 0n) return null
  return divideRational(terms.originalIssuePrice, terms.conversionPrice)
}

/** Minor units as a message names them: major units with their currency. */
export const moneyText = (ledger: Pick<Ledger, 'currency'>, value: bigint): string =>
  `${moneyToDecimal(moneyOf(ledger.currency, value))} ${ledger.currency}`

/** A count as a message names it: shares as digits, registered capital in major units with its currency. */
export const countText = (ledger: Pick<Ledger, 'form' | 'currency'>, value: bigint | Rational): string => {
  if (typeof value !== 'bigint') return rationalToText(value)
  if (ledger.form === 'shares') return String(value)
  return moneyText(ledger, value)
}

import { fail, hasErrors, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { compareRational, type Rational, rationalToNumber, subtractRational } from '@touchstone/core/units'
import { type Accrual, accruedAmount, atLeastZero, yearsOf } from './accrual.ts'
import { daysBetween } from './calendar.ts'
import { inside, nowhere, refuseDates, refuseNegative, refuseOutside } from './refuse.ts'

/** What the papers say a share is bought back for. */
export interface RedemptionTerms extends Accrual {
  /** The holder may take its share of net assets where that is more. */
  readonly netAssetFloor: boolean
  /** Dividends received come off the accrued price; they never come off the net assets, which they have left already. */
  readonly lessDividends: boolean
}

/** A redemption price over a stated time; money in minor units. */
export interface RedemptionPriceInput {
  readonly principal: Rational
  readonly terms: RedemptionTerms
  readonly years: Rational
  readonly dividends: Rational
  /** The holder's share of the company's net assets; null where nobody knows it. */
  readonly netAssetShare: Rational | null
}

/** The price and which leg of the clause sets it. */
export interface RedemptionPrice {
  readonly price: Rational
  /** Principal with interest, less dividends where the papers say so. */
  readonly accrued: Rational
  readonly netAssetShare: Rational | null
  readonly binding: 'accrued' | 'net-assets'
}

/**
 * What a redemption right (回购权) is worth on paper: principal with interest, less dividends where agreed, or the share
 * of net assets where the papers give the higher of both. Never below nothing.
 * In: principal, dividends, net assets in minor units; rate a year; years. Out: price in minor units, exact (see
 * `accruedAmount`). Errors: `deal/negative`, `equity/out-of-range` for a rate over 1,000 %. A net-asset leg without a
 * figure is a warning and the accrued leg stands.
 * Source: clauses in filings of NEEQ companies, 10 % and 6 % simple by days/365 less dividends or net assets.
 * By hand: 100 at 8 % simple for 5 years is 140; less 15 of dividends 125; net assets of 130 are more.
 * @example rationalToText(redemptionPrice({ principal: rational(100n), years: rational(5n), dividends: rational(15n), netAssetShare: rational(130n), terms: { rate: rational(2n, 25n), compounding: 'simple', netAssetFloor: true, lessDividends: true } }).value.price) // "130"
 */
export function redemptionPrice(input: RedemptionPriceInput, at: Place = nowhere): Result<RedemptionPrice> {
  const { principal, terms, years, dividends, netAssetShare } = input
  const issues: Issue[] = [
    ...refuseNegative({ principal, years, dividends, rate: terms.rate }, at),
    ...refuseOutside({ rate: { found: rationalToNumber(terms.rate), most: 10 } }, at),
    ...refuseOutside({ years: { found: rationalToNumber(years), most: 200 } }, at),
  ]
  if (hasErrors(issues)) return fail(...issues)
  const grown = accruedAmount(principal, terms, years)
  const accrued = atLeastZero(terms.lessDividends ? subtractRational(grown, dividends) : grown)
  if (terms.netAssetFloor && netAssetShare === null)
    issues.push(issue('equity/net-assets-unknown', 'warning', inside(at, 'netAssetShare'), {}))
  const higher = terms.netAssetFloor && netAssetShare !== null && compareRational(netAssetShare, accrued) > 0
  return ok(
    {
      price: higher ? netAssetShare : accrued,
      accrued,
      netAssetShare,
      binding: higher ? 'net-assets' : 'accrued',
    },
    issues,
  )
}

/** A redemption price from the day the money was paid to the day it is to be paid back. */
export interface DatedRedemption extends Omit<RedemptionPriceInput, 'years'> {
  readonly paid: string
  readonly redeemed: string
  /** Days that count as a year; papers say 365. */
  readonly dayCount?: 365 | 360
}

/**
 * The redemption price by dates: days from payment to repayment over 365 (or 360 where the papers say so).
 * In: ISO days, money in minor units. Out: days and the price of `redemptionPrice`. Errors: those, `deal/bad-date`,
 * `equity/dates-reversed`.
 * By hand: 30,000,000 at 10 % simple from 2021-06-30 to 2026-06-30 is 1,826 days: × (1 + 0.1 × 1,826/365) = 45,008,219.18.
 * @example redemptionPriceAt({ principal: rational(3000n), paid: '2021-06-30', redeemed: '2026-06-30', dividends: zero, netAssetShare: null, terms: { rate: rational(1n, 10n), compounding: 'simple', netAssetFloor: false, lessDividends: true } }).value.days // 1826
 */
export function redemptionPriceAt(
  input: DatedRedemption,
  at: Place = nowhere,
): Result<RedemptionPrice & { readonly days: number }> {
  const { paid, redeemed, dayCount = 365 } = input
  const dates = refuseDates({ paid, redeemed }, at)
  if (dates.length > 0) return fail(...dates)
  const days = daysBetween(paid, redeemed)
  if (days < 0)
    return fail(
      issue('equity/dates-reversed', 'error', inside(at, 'redeemed'), {
        first: 'paid',
        firstDate: paid,
        second: 'redeemed',
        secondDate: redeemed,
      }),
    )
  const found = redemptionPrice({ ...input, years: yearsOf(days, dayCount) }, at)
  return found.ok ? ok({ ...found.value, days }, found.issues) : found
}

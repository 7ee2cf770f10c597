import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import type { Rational } from '@touchstone/core/units'
import { add, cmp, div, isNegative, isPositive, mul, plain, toDecimals } from '../round/arithmetic.ts'
import { at } from '../round/validate.ts'

/** New shares and what was paid for them. */
export interface DilutiveIssue {
  /** Shares issued, as converted into common. */
  readonly shares: Rational
  /** What the company received for all of them. */
  readonly consideration: Rational
}

/**
 * Conversion price after an issue under a weighted average: CP2 = CP1 (A + B)/(A + C), B = consideration ÷ CP1, which is the
 * average of old and new price weighted by shares. Only an issue below CP1 adjusts; the price never rises.
 * In: CP1 and consideration in one money; A, shares deemed outstanding before the issue (broad: stock as converted and
 * options; narrow: stock alone); C, shares issued. Out: money a share. Issues: `round/not-positive`, `round/negative`.
 * Source: NVCA model charter 4.4.4. By hand: 2.5 × (12m + 2m) ÷ (12m + 4m) = 2.1875.
 * @example rationalToText(weightedAveragePrice(rational(5n, 2n), rational(12000000n), { shares: rational(4000000n), consideration: rational(5000000n) }).value) // "35/16"
 */
export function weightedAveragePrice(
  conversionPrice: Rational,
  outstanding: Rational,
  issued: DilutiveIssue,
): Result<Rational> {
  const wrong = issueWrong(conversionPrice, issued)
  if (wrong !== null) return wrong
  if (!isPositive(outstanding))
    return fail(
      issue('round/not-positive', 'error', at('/outstanding'), { key: '/outstanding', text: plain(outstanding) }),
    )
  if (!triggers(conversionPrice, issued)) return ok(conversionPrice)
  const before = mul(conversionPrice, outstanding)
  return ok(div(add(before, issued.consideration), add(outstanding, issued.shares)))
}

/**
 * Conversion price after an issue under a full ratchet: the issue's price, where that is lower.
 * In: CP1 in the money of the consideration; the issue. Out: money a share. Issues: as `weightedAveragePrice`;
 * `round/zero-consideration` for an issue without pay, which would make the ratio infinite: pass the amount that the
 * charter deems received. Source: NVCA model charter 4.4.4, full-ratchet alternative. By hand: 5m ÷ 4m = 1.25.
 * @example rationalToText(fullRatchetPrice(rational(5n, 2n), { shares: rational(4000000n), consideration: rational(5000000n) }).value) // "5/4"
 */
export function fullRatchetPrice(conversionPrice: Rational, issued: DilutiveIssue): Result<Rational> {
  const wrong = issueWrong(conversionPrice, issued)
  if (wrong !== null) return wrong
  if (!isPositive(issued.consideration))
    return fail(issue('round/zero-consideration', 'error', at('/consideration'), { shares: plain(issued.shares) }))
  return ok(triggers(conversionPrice, issued) ? div(issued.consideration, issued.shares) : conversionPrice)
}

/**
 * A conversion price rounded as the charter says (NVCA: to the nearest hundredth of a cent, 4 decimals).
 * In: money a share; decimals. Out: money a share, halves up. Total. By hand: 20 ÷ 9 = 2.22222… → 2.2222.
 * @example rationalToText(roundedConversionPrice(rational(20n, 9n), 4)) // "11111/5000"
 */
export function roundedConversionPrice(price: Rational, decimals = 4): Rational {
  return toDecimals(price, decimals, 'nearest')
}

/**
 * An issue by its price a share.
 * In: shares as converted; money a share. Out: the issue with its consideration. Total. By hand: 5 × 1 = 5.
 * @example rationalToText(issueAtPrice(rational(5n), rational(1n)).consideration) // "5"
 */
export function issueAtPrice(shares: Rational, price: Rational): DilutiveIssue {
  return { shares, consideration: mul(shares, price) }
}

/** Strictly below: an issue at the conversion price changes nothing. */
const triggers = (conversionPrice: Rational, issued: DilutiveIssue): boolean =>
  cmp(issued.consideration, mul(conversionPrice, issued.shares)) < 0

function issueWrong(conversionPrice: Rational, issued: DilutiveIssue): Result<never> | null {
  if (!isPositive(conversionPrice))
    return fail(
      issue('round/not-positive', 'error', at('/conversionPrice'), {
        key: '/conversionPrice',
        text: plain(conversionPrice),
      }),
    )
  if (!isPositive(issued.shares))
    return fail(issue('round/not-positive', 'error', at('/shares'), { key: '/shares', text: plain(issued.shares) }))
  if (isNegative(issued.consideration))
    return fail(
      issue('round/negative', 'error', at('/consideration'), {
        key: '/consideration',
        text: plain(issued.consideration),
      }),
    )
  return null
}

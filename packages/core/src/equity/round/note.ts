import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { one, rational, type Rational, zero } from '@touchstone/core/units'
import { add, cmp, div, isNegative, isPositive, isShare, minOf, mul, plain, sub, toWhole, whole } from './arithmetic.ts'
import type { ConversionBinding } from './problem.ts'
import { at } from './validate.ts'

/** Times a year that interest is added to the principal, by the words of the papers. */
export const periodsPerYear = { annual: 1n, semiannual: 2n, quarterly: 4n, monthly: 12n, daily: 365n } as const

/** Days of a year, by the name of the convention: actual days over a fixed year. */
export const dayCounts = { 'act/365': 365n, 'act/360': 360n } as const

/** A loan or note and how its interest counts. */
export interface NoteTerms {
  readonly principal: Rational
  /** A year, as a fraction. */
  readonly rate: Rational
  readonly days: bigint
  /** Days of a year: 365, 360 or what the papers say. */
  readonly dayCount: bigint
  /** Times a year that interest is added to the principal; null: never (simple). */
  readonly periods: bigint | null
  /**
   * Days beyond the last whole period: refused, or simple interest on the balance of that period. Contracts differ, so it
   * has to be said.
   */
  readonly stub: 'refuse' | 'simple'
}

/**
 * Balance of a note or loan with its interest: P(1 + r·d/D), or P(1 + r/m)^n over n whole periods of D/m days. Interest
 * that is capitalised (PIK) gives the same sum as compounding.
 * In: principal in any money; yearly rate; actual days; days of a year. Out: money, exact.
 * Issues: `round/negative`, `round/not-positive`; `round/partial-period` where compounding meets a broken period and the
 * papers do not say how it counts. Source: Hull, Options, Futures, and Other Derivatives, ch. 4; ISDA 2006 4.16(d), (e).
 * By hand: 1,000,000 × (1 + 0.08 × 730/365) = 1,160,000.
 * @example rationalToText(noteBalance({ principal: rational(1000000n), rate: rational(8n, 100n), days: 730n, dayCount: 365n, periods: null, stub: 'refuse' }).value) // "1160000"
 */
export function noteBalance(note: NoteTerms): Result<Rational> {
  const { principal, rate, days, dayCount, periods, stub } = note
  if (isNegative(principal))
    return fail(issue('round/negative', 'error', at('/principal'), { key: '/principal', text: plain(principal) }))
  if (isNegative(rate)) return fail(issue('round/negative', 'error', at('/rate'), { key: '/rate', text: plain(rate) }))
  if (days < 0n) return fail(issue('round/negative', 'error', at('/days'), { key: '/days', text: String(days) }))
  if (dayCount <= 0n)
    return fail(issue('round/not-positive', 'error', at('/dayCount'), { key: '/dayCount', text: String(dayCount) }))
  if (periods === null) return ok(mul(principal, add(one, mul(rate, rational(days, dayCount)))))
  if (periods <= 0n)
    return fail(issue('round/not-positive', 'error', at('/periods'), { key: '/periods', text: String(periods) }))
  const elapsed = rational(days * periods, dayCount)
  const count = toWhole(elapsed, 'down')
  const rest = sub(elapsed, whole(count))
  if (isPositive(rest) && stub === 'refuse')
    return fail(issue('round/partial-period', 'error', at('/days'), { days: String(days), periods: String(periods) }))
  const perPeriod = div(rate, whole(periods))
  return ok(mul(mul(principal, power(add(one, perPeriod), count)), add(one, mul(perPeriod, rest))))
}

/** By squaring: a daily note over ten years has 3,650 periods. */
function power(base: Rational, exponent: bigint): Rational {
  let result = one
  let factor = base
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mul(result, factor)
    factor = mul(factor, factor)
  }
  return result
}

/** What a convertible's price depends on once the round's price is known. */
export interface ConversionTerms {
  readonly roundPrice: Rational
  readonly cap: Rational | null
  /** What the cap is divided by. */
  readonly capShares: Rational
  readonly discount: Rational | null
}

/** A price a share and what set it. */
export interface ConversionPrice {
  readonly price: Rational
  readonly binding: Exclude<ConversionBinding, 'fixed-share'>
}

/**
 * Price at which a SAFE or note converts when the round's price is known: the lowest of cap ÷ its share count,
 * round price × (1 − discount) and the round price. On a tie the cap is named first, then the discount.
 * In: prices and caps in one money; shares. Out: money a share and what set it. Issues: `round/not-positive`,
 * `round/share-out-of-range`. Source: YC SAFE forms ("greater of"); Fenwick seed note ("lower of").
 * By hand: min(8m ÷ 8m, 1.50 × 0.8) = min(1, 1.2) = 1.
 * @example conversionPrice({ roundPrice: rational(3n, 2n), cap: rational(8000000n), capShares: rational(8000000n), discount: rational(1n, 5n) }).value.binding // "cap"
 */
export function conversionPrice(terms: ConversionTerms): Result<ConversionPrice> {
  const { roundPrice, cap, capShares, discount } = terms
  const positives = [
    ['roundPrice', roundPrice],
    ['capShares', capShares],
    ['cap', cap ?? one],
  ] as const
  for (const [key, value] of positives)
    if (!isPositive(value))
      return fail(issue('round/not-positive', 'error', at(`/${key}`), { key: `/${key}`, text: plain(value) }))
  if (discount !== null && !isShare(discount))
    return fail(
      issue('round/share-out-of-range', 'error', at('/discount'), { key: '/discount', text: plain(discount) }),
    )
  const discounted = mul(roundPrice, sub(one, discount ?? zero))
  const capped = cap === null ? null : div(cap, capShares)
  if (capped !== null && cmp(capped, discounted) <= 0) return ok({ price: capped, binding: 'cap' })
  return ok({ price: discounted, binding: cmp(discounted, roundPrice) < 0 ? 'discount' : 'round-price' })
}

/** A note, its terms, and the round that may or may not be large enough to convert it. */
export interface QualifiedConversion extends ConversionTerms {
  readonly balance: Rational
  /** Least new money of a round that converts the note by itself; null: any. */
  readonly threshold: Rational | null
  readonly newMoney: Rational | null
}

/**
 * Shares that a note becomes at a known round price, if the round is large enough to convert it.
 * In: balance with interest; terms as in `conversionPrice`; threshold and new money. Out: shares (a fraction), price, what
 * set it. Issues: those of `conversionPrice`; `round/below-threshold` where conversion is the holder's choice.
 * By hand: 530,000 ÷ 1 = 530,000.
 * @example rationalToText(convertNote({ balance: rational(530000n), roundPrice: rational(3n, 2n), cap: rational(8000000n), capShares: rational(8000000n), discount: null, threshold: null, newMoney: null }).value.shares) // "530000"
 */
export function convertNote(note: QualifiedConversion): Result<ConversionPrice & { readonly shares: Rational }> {
  const { threshold, newMoney, balance } = note
  if (isNegative(balance))
    return fail(issue('round/negative', 'error', at('/balance'), { key: '/balance', text: plain(balance) }))
  if (threshold !== null && (newMoney === null || cmp(newMoney, threshold) < 0))
    return fail(
      issue('round/below-threshold', 'error', at('/newMoney'), {
        newMoney: newMoney === null ? '' : plain(newMoney),
        threshold: plain(threshold),
      }),
    )
  const priced = conversionPrice(note)
  return priced.ok ? ok({ ...priced.value, shares: div(balance, priced.value.price) }, priced.issues) : priced
}

/**
 * Discount that a valuation cap amounts to at a given valuation: 1 − cap ÷ valuation, none where the cap lies above.
 * In: cap and pre-financing valuation in one money, positive. Out: fraction in [0, 1). Total for positive inputs; a Bug for
 * a valuation of 0. Source: Cooley GO, "the troublesome convertible note cap". By hand: 1 − 3m ÷ 10m = 0.7.
 * @example rationalToText(capImpliedDiscount(rational(3000000n), rational(10000000n))) // "7/10"
 */
export function capImpliedDiscount(cap: Rational, valuation: Rational): Rational {
  return sub(one, minOf(one, div(cap, valuation)))
}

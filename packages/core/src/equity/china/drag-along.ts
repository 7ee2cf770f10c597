import { fail, ok, type Place, type Result } from '@touchstone/core/facts'
import { compareRational, type Rational, subtractRational, zero } from '@touchstone/core/units'
import { addMonths, daysBetween } from './calendar.ts'
import { inside, nowhere, refuseDates, refuseNegative, refuseOutside } from './refuse.ts'

/** When holders may make the others sell with them (领售权, 拖售权). */
export interface DragAlongTerms {
  /** Least value of the whole company, in minor units; null where the papers give none. */
  readonly valuationFloor: Rational | null
  /** Full years after closing before which nobody may drag; null where the papers give none. */
  readonly yearsAfterClosing: number | null
  /** Groups that must agree, each by a share of its votes ("at least"). */
  readonly consents: readonly { readonly group: string; readonly threshold: Rational }[]
}

/** An offer for the whole company and who is for it. */
export interface DragAlongOffer {
  readonly closing: string
  readonly date: string
  /** Value of the whole company, in minor units. */
  readonly value: Rational
  readonly approvals: readonly { readonly group: string; readonly share: Rational }[]
}

/** What stands in the way of a drag. */
export type DragAlongGap =
  | { readonly kind: 'value'; readonly short: Rational }
  | { readonly kind: 'time'; readonly from: string; readonly days: number }
  | { readonly kind: 'consent'; readonly group: string; readonly short: Rational }

/** Whether the offer may be forced on the others, and what is missing. */
export interface DragAlongFinding {
  readonly allowed: boolean
  readonly missing: readonly DragAlongGap[]
}

/**
 * Whether an offer lets its takers drag the others along, and what is missing where it does not.
 * In: terms, offer in minor units, ISO days, shares of votes as fractions of 1. Out: every gap with its size. Errors:
 * `deal/negative`, `deal/bad-date`, `equity/out-of-range`. A group that is not named among the approvals has not agreed.
 * @example dragAlong({ valuationFloor: rational(100n), yearsAfterClosing: null, consents: [] }, { closing: '2023-01-01', date: '2026-01-01', value: rational(90n), approvals: [] }).value.missing.length // 1
 */
export function dragAlong(terms: DragAlongTerms, offer: DragAlongOffer, at: Place = nowhere): Result<DragAlongFinding> {
  const wrong = [
    ...refuseNegative({ valuationFloor: terms.valuationFloor, value: offer.value }, at),
    ...refuseDates({ closing: offer.closing, date: offer.date }, at),
    ...refuseOutside(
      { yearsAfterClosing: { found: terms.yearsAfterClosing ?? 0, least: 0, most: 100, whole: true } },
      at,
    ),
    ...terms.consents.flatMap((one, i) => refuseNegative({ threshold: one.threshold }, inside(at, `consents/${i}`))),
    ...offer.approvals.flatMap((one, i) => refuseNegative({ share: one.share }, inside(at, `approvals/${i}`))),
  ]
  if (wrong.length > 0) return fail(...wrong)
  const missing: DragAlongGap[] = []
  if (terms.valuationFloor !== null && compareRational(offer.value, terms.valuationFloor) < 0)
    missing.push({ kind: 'value', short: subtractRational(terms.valuationFloor, offer.value) })
  if (terms.yearsAfterClosing !== null) {
    const from = addMonths(offer.closing, terms.yearsAfterClosing * 12)
    if (offer.date < from) missing.push({ kind: 'time', from, days: daysBetween(offer.date, from) })
  }
  for (const { group, threshold } of terms.consents) {
    const share = offer.approvals.find((one) => one.group === group)?.share ?? zero
    if (compareRational(share, threshold) < 0)
      missing.push({ kind: 'consent', group, short: subtractRational(threshold, share) })
  }
  return ok({ allowed: missing.length === 0, missing })
}

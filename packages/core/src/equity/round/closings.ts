import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { type Rational, zero } from '@touchstone/core/units'
import { add, div, isNegative, isPositive, plain } from './arithmetic.ts'
import { at } from './validate.ts'

/** One closing of a round: who pays what, and when. */
export interface Closing {
  readonly label: string
  readonly date: string | null
  /** Money a share of a milestone tranche; null: the round's price. */
  readonly price: Rational | null
  readonly investors: readonly { readonly holder: string; readonly amount: Rational }[]
}

/** What a closing issues, and the table then. */
export interface ClosingResult {
  readonly label: string
  readonly date: string | null
  readonly price: Rational
  readonly shares: readonly { readonly holder: string; readonly amount: Rational; readonly shares: Rational }[]
  readonly newShares: Rational
  readonly newMoney: Rational
  /** Fully diluted when it has closed. */
  readonly total: Rational
  /** New money of this and earlier closings ÷ new shares of them: the blended price paid so far. */
  readonly blendedPrice: Rational | null
}

/**
 * Several closings of one round (首关、交割): every share of the round's price costs the same whenever it closes, so the order
 * of investors and of closings moves nobody's shares; a milestone tranche brings its own price.
 * In: the round's price; shares fully diluted before the first closing, conversions and pool increase included; closings in
 * order. Out: shares per investor and the table's total after each. Issues: `round/not-positive`, `round/negative`.
 * Assumes related closings count as one issue for anti-dilution (NVCA model charter 4.4.6): pass the round's whole money
 * to `solveRound`. By hand: 4m at 4 and 2m at 8: 1,000,000 and 250,000 shares, 4.8 a share together.
 * @example rationalToText(closings(rational(4n), rational(8000000n), [{ label: 'first', date: null, price: null, investors: [{ holder: 'a', amount: rational(4000000n) }] }, { label: 'milestone', date: null, price: rational(8n), investors: [{ holder: 'a', amount: rational(2000000n) }] }]).value[1].blendedPrice) // "24/5"
 */
export function closings(
  price: Rational,
  before: Rational,
  list: readonly Closing[],
): Result<readonly ClosingResult[]> {
  if (!isPositive(price))
    return fail(issue('round/not-positive', 'error', at('/price'), { key: '/price', text: plain(price) }))
  if (isNegative(before))
    return fail(issue('round/negative', 'error', at('/before'), { key: '/before', text: plain(before) }))
  const results: ClosingResult[] = []
  let total = before
  let money = zero
  let bought = zero
  for (const [index, closing] of list.entries()) {
    const own = closing.price ?? price
    if (!isPositive(own)) {
      const key = `/closings/${index}/price`
      return fail(issue('round/not-positive', 'error', at(key), { key, text: plain(own) }))
    }
    const low = closing.investors.findIndex((one) => isNegative(one.amount))
    if (low >= 0) {
      const key = `/closings/${index}/investors/${low}/amount`
      return fail(
        issue('round/negative', 'error', at(key), { key, text: plain(closing.investors[low]?.amount ?? zero) }),
      )
    }
    const shares = closing.investors.map((one) => ({ ...one, shares: div(one.amount, own) }))
    const newShares = shares.reduce((all, one) => add(all, one.shares), zero)
    const newMoney = shares.reduce((all, one) => add(all, one.amount), zero)
    total = add(total, newShares)
    money = add(money, newMoney)
    bought = add(bought, newShares)
    results.push({
      label: closing.label,
      date: closing.date,
      price: own,
      shares,
      newShares,
      newMoney,
      total,
      blendedPrice: isPositive(bought) ? div(money, bought) : null,
    })
  }
  return ok(results)
}

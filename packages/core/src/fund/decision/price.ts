import { exp, ln } from '@touchstone/core/chance'
import type { DecisionRule } from './rule.ts'
import { cappedAt, LEAST_OF_LOG, quantileOf } from './score.ts'

/**
 * The highest price of one deal on its own, as a multiple of the price its multiples were drawn at, at which the rule still
 * says yes: M/f has a mean of `least`, reaches `multiple` with `chance`, or, as a part `weight` of the money with the rest
 * kept, loses no expected logarithm. `hurdle_miss` needs the whole fund and has no answer here: null. 0 where no price will do.
 * In: multiples at the price asked, the cheque over the fund (0 to 1). Out: a multiple of the price asked.
 * By hand: half 0, half 4: a mean of 1 allows 2 times the price; 50 % of at least 2x also allows 2 times.
 * @example priceFactor({ name: 'mean_multiple', least: 1, cap: null }, Float64Array.of(0, 4), 0.05) // 2
 */
export function priceFactor(rule: DecisionRule, multiples: Float64Array, weight: number): number | null {
  if (rule.name === 'hurdle_miss') return null
  if (rule.name === 'mean_multiple') {
    const capped = cappedAt(multiples, rule.cap)
    let sum = 0
    for (const one of capped) sum += one
    return sum / capped.length / rule.least
  }
  if (rule.name === 'chance_of_multiple') {
    // Just as many draws as the chance asks for reach the multiple at this price, and none more are needed.
    const reached = quantileOf(
      multiples.map((one) => -one),
      rule.chance,
    )
    return Math.max(0, -reached) / rule.multiple
  }
  const capped = cappedAt(multiples, rule.cap)
  const growth = (factor: number): number => {
    let sum = 0
    for (const one of capped) sum += ln(Math.max(LEAST_OF_LOG, 1 + weight * (one / factor - 1)))
    return sum
  }
  let low = ln(1e-6)
  let high = ln(1e6)
  if (growth(1e-6) < 0) return 0
  if (growth(1e6) >= 0) return Infinity
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (growth(exp(middle)) >= 0) low = middle
    else high = middle
  }
  return exp((low + high) / 2)
}

/**
 * The price where scores on a rising grid of prices fall through 0, between grid points evenly in ln price: the highest one,
 * where draws make the scores waver. In: prices (rising), scores. Out: the price; null where the rule says yes at none, and
 * the last price where it says yes at all (`beyond`).
 * @example Math.round(highestPrice([1, 2, 4], [1, 0.5, -0.5]).price * 1000) // 2828
 */
export function highestPrice(
  prices: readonly number[],
  scores: readonly number[],
): { readonly price: number; readonly beyond: boolean } | null {
  return highestPriceBy(prices, (i) => scores[i] ?? 0)
}

/**
 * `highestPrice` with scores that are made when they are asked for: from the highest price down to the first yes.
 * @example highestPriceBy([1, 2], (i) => 1 - i * 2).price.toFixed(4) // '1.4142'
 */
export function highestPriceBy(
  prices: readonly number[],
  scoreAt: (place: number) => number,
): { readonly price: number; readonly beyond: boolean } | null {
  let next = 0
  for (let i = prices.length - 1; i >= 0; i--) {
    const score = scoreAt(i)
    const price = prices[i] ?? 0
    const above = prices[i + 1]
    if (score >= 0) {
      if (above === undefined) return { price, beyond: true }
      const part = score / (score - next)
      return { price: exp(ln(price) + part * (ln(above) - ln(price))), beyond: false }
    }
    next = score
  }
  return null
}

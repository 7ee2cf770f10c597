import { columnOf, exp } from '@touchstone/core/chance'
import type { SomeDraws } from './some-draws.ts'

/**
 * The yearly revenue at the exit at which the business alone is worth the price: worth is proportional to it, so it is the
 * price over what one unit of revenue is worth, both as means over the draws; null where revenue is worth nothing.
 * In: worth and the revenue it came of, and the price, in one currency. Out: money a year.
 * By hand: 10 of revenue make 50 of worth, and 200 are asked: 200 ÷ 5 = 40.
 * @example revenueNeeded(constant('CNY', 50, 8), constant('CNY', 10, 8), constant('CNY', 200, 8)) // 40
 */
export function revenueNeeded(worth: SomeDraws, revenue: SomeDraws, asked: SomeDraws): number | null {
  const [values, sales, prices] = [worth, revenue, asked].map(columnOf)
  let unit = 0
  let price = 0
  for (let i = 0; i < worth.count; i++) {
    const sold = sales?.[i] ?? 0
    if (sold > 0) unit += (values?.[i] ?? 0) / sold
    price += prices?.[i] ?? 0
  }
  return unit > 0 && price > 0 ? price / unit : null
}

/**
 * The chance to be one of the leaders at which a unit of money is worth a unit: (1 − B) ÷ (A − B), with A and B what it is
 * worth today with leaders and with the rest. Neither depends on how likely a leader is. In: multiples, years, who leads (1),
 * the rate of time, log a year. Out: `never` where even a leader is worth less, `anyway` where even the rest is worth more,
 * null where too few draws are of either kind. Source: economic model of the desk, §5.
 * By hand: leaders bring 3, the rest 0.5, at once: (1 − 0.5) ÷ (3 − 0.5) = 0.2.
 * @example leaderNeeded(Float64Array.from([3, 0.5]), Float64Array.from([0, 0]), Uint8Array.from([1, 0]), 0.2, 1) // 0.2
 */
export function leaderNeeded(
  multiples: Float64Array,
  years: Float64Array,
  leader: Uint8Array,
  rate: number,
  least = 100,
): number | 'never' | 'anyway' | null {
  const sums = [0, 0]
  const counts = [0, 0]
  for (let i = 0; i < multiples.length; i++) {
    const k = leader[i] === 1 ? 1 : 0
    sums[k] = (sums[k] ?? 0) + (multiples[i] ?? 0) * exp(-rate * (years[i] ?? 0))
    counts[k] = (counts[k] ?? 0) + 1
  }
  if ((counts[0] ?? 0) < least || (counts[1] ?? 0) < least) return null
  const [rest, lead] = [(sums[0] ?? 0) / (counts[0] ?? 1), (sums[1] ?? 0) / (counts[1] ?? 1)]
  if (rest >= 1) return 'anyway'
  return lead <= 1 ? 'never' : (1 - rest) / (lead - rest)
}

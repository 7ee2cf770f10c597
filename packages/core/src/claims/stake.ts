import type { Limit } from './limit.ts'

/** What a round's amount and stake imply, against a valuation that somebody states as a bound. */
export interface StakeClaim {
  readonly implied: { readonly low: number; readonly high: number }
  readonly stated: { readonly low: number | null; readonly high: number | null }
}

/** How the implied valuation lies to the stated one. */
export interface StakeFinding {
  readonly key: 'stake/over' | 'stake/under' | 'stake/mixed'
  readonly verdict: 'plausible' | 'stretched' | 'impossible'
}

/**
 * Whether amount over stake can give the valuation named beside them. Ends that touch are no contradiction.
 * In: hard intervals in one currency; an open end is null. Out: whether all, some or none of the implied values fit.
 * By hand: 2 to 9 (亿) for 10 to 20 % implies 10 to 90; over 10 holds for all of them.
 * @example stakeClaim({ implied: { low: 10e8, high: 90e8 }, stated: { low: 10e8, high: null } }).key // 'stake/over'
 */
export function stakeClaim({ implied, stated }: StakeClaim): StakeFinding {
  const low = stated.low ?? 0
  const high = stated.high ?? Infinity
  if (implied.low >= low && implied.high <= high) return { key: 'stake/over', verdict: 'plausible' }
  if (implied.high < low || implied.low > high) return { key: 'stake/under', verdict: 'impossible' }
  return { key: 'stake/mixed', verdict: 'plausible' }
}

/**
 * Whether the share sold is usual for one priced round (rule R05).
 * In: least and most of the stake, fractions; the limit of `claims.stake-size`. Out: key and verdict. Total.
 * @example stakeSize({ low: 0.65, high: 0.7 }, { side: 'above', stretched: 0.5, impossible: 0.6 }).verdict // 'impossible'
 */
export function stakeSize(
  stake: { readonly low: number; readonly high: number },
  { stretched, impossible }: Limit,
): {
  readonly key: 'stake/usual' | 'stake/large'
  readonly verdict: 'plausible' | 'stretched' | 'impossible'
} {
  if (impossible !== null && stake.low > impossible) return { key: 'stake/large', verdict: 'impossible' }
  return stake.low > stretched
    ? { key: 'stake/large', verdict: 'stretched' }
    : { key: 'stake/usual', verdict: 'plausible' }
}

import { columnOf, drawsFrom, estimate } from '@touchstone/core/chance'
import { MOST_ROUNDS } from '@touchstone/core/market'
import type { Outcome } from './prospects.ts'
import type { Estimate } from './types.ts'
import type { Price } from './value.ts'

/** Money that the pro rata of the first two later rounds asks for if the whole round were ours, in the deal's currency. */
export function reservesNeeded<C extends string>(outcome: Outcome, price: Price<C>, within: number): Float64Array {
  const { fates } = outcome
  const post = columnOf(price.post)
  const stake = columnOf(price.stake)
  const needed = new Float64Array(fates.count)
  for (let d = 0; d < needed.length; d++) {
    let sum = 0
    for (let r = 0; r < Math.min(2, fates.rounds[d] ?? 0); r++) {
      const cell = d * MOST_ROUNDS + r
      if ((fates.roundYears[cell] ?? 0) > within) break
      sum += (stake[d] ?? 0) * (fates.roundPost[cell] ?? 0) * (fates.roundSold[cell] ?? 0) * (post[d] ?? 0)
    }
    needed[d] = sum
  }
  return needed
}

/** When the first later round within some years comes, over the draws in which one does. */
export function firstReserve({ fates }: Outcome, within: number): Estimate | null {
  const years: number[] = []
  for (let d = 0; d < fates.count; d++) {
    const at = fates.roundYears[d * MOST_ROUNDS] ?? 0
    if ((fates.rounds[d] ?? 0) > 0 && at <= within) years.push(at)
  }
  const whole = years.length - (years.length % 8)
  return whole < 64 ? null : estimate(drawsFrom('year', Float64Array.from(years.slice(0, whole))))
}

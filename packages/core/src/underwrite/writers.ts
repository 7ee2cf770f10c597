import type { FunderFact, Reference } from '@touchstone/core/facts'
import { knownWriters, type WritersFound } from '@touchstone/core/market'
import { judged } from './judged.ts'
import { rateBetween } from './lookup.ts'

/**
 * Who can write a cheque, by the money that a round needs. In: writers; tables, the deal's currency and date. Out: by the need,
 * in that currency, the kinds of writers known then. Assumes writers whose currency has no known rate write none.
 * @example writersBy.length // 4
 */
export function writersBy(
  funders: readonly FunderFact[],
  reference: Reference,
  currency: string,
  asOf: string,
): (need: number) => readonly WritersFound[] {
  const rates = Object.fromEntries(
    ['CNY', 'USD', 'HKD', 'EUR'].flatMap((from) => {
      const rate = rateBetween(reference.fx, asOf, from, currency)
      return rate === null ? [] : [[from, rate]]
    }),
  )
  const leaderPart = judged(reference, 'leader.part').mid
  const within = judged(reference, 'writer.years').mid
  return (need) => knownWriters(funders, { amount: need, leaderPart, within, currency, rates, asOf })
}

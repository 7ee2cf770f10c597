import type { Reference } from '@touchstone/core/facts'
import { knownWriters, type WritersFound } from '@touchstone/core/market'
import { rateKnown } from './lookup.ts'

/**
 * Who can write a cheque, by the money that a round needs. In: tables, the deal's currency and date. Out: by the need, in that
 * currency, the kinds of writers known then. Assumes writers whose currency has no known rate write none.
 * @example writersBy.length // 3
 */
export function writersBy(
  reference: Reference,
  currency: string,
  asOf: string,
): (need: number) => readonly WritersFound[] {
  const rates = Object.fromEntries(
    ['CNY', 'USD', 'HKD', 'EUR'].flatMap((from) => {
      const rate = from === currency ? null : rateKnown(reference, `${currency}/${from}`, asOf)
      const inverse = from === currency || rate !== null ? null : rateKnown(reference, `${from}/${currency}`, asOf)
      return rate !== null ? [[from, rate.average]] : inverse !== null ? [[from, 1 / inverse.average]] : []
    }),
  )
  return (need) => knownWriters(reference.funders ?? [], { amount: need, currency, rates, asOf })
}

import type { MarketReference, Reference } from '@touchstone/core/facts'
import { marketReference } from './market.ts'
import { numbers } from './numbers.ts'

/** The facts that a verdict on a deal read elsewhere asks: no word is read there any more, so the table of words stays empty. */
export const verdictReference: Reference & MarketReference = {
  ...numbers,
  readings: { id: 'readings', of: '', known: '', source: { title: '' }, confidence: 'low', version: '', rules: [] },
  ...marketReference,
}

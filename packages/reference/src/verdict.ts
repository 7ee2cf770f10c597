import type { MarketReference, Reference } from '@touchstone/core/facts'
import { accelerators } from './generated/accelerators.ts'
import { baseRates } from './generated/base-rates.ts'
import { fx } from './generated/fx.ts'
import { hash } from './generated/hash.ts'
import { models } from './generated/models.ts'
import { prices } from './generated/prices.ts'
import { regulations } from './generated/regulations.ts'
import { marketReference } from './market.ts'

/** The facts that a verdict on a deal read elsewhere asks: no word is read there any more, so the table of words stays empty. */
export const verdictReference: Reference & MarketReference = {
  hash,
  accelerators,
  models,
  prices,
  fx,
  baseRates,
  regulations,
  readings: { id: 'readings', of: '', known: '', source: { title: '' }, confidence: 'low', version: '', rules: [] },
  ...marketReference,
}

import type { Reference } from '@touchstone/core/facts'
import { accelerators } from './generated/accelerators.ts'
import { baseRates } from './generated/base-rates.ts'
import { fx } from './generated/fx.ts'
import { hash } from './generated/hash.ts'
import { models } from './generated/models.ts'
import { prices } from './generated/prices.ts'
import { regulations } from './generated/regulations.ts'

/** Every reviewed fact of `data/` that an underwriting uses, but the words that amounts are read by. */
export const numbers: Omit<Reference, 'readings'> = {
  hash,
  accelerators,
  models,
  prices,
  fx,
  baseRates,
  regulations,
}

import type { Reference } from '@touchstone/core/facts'
import { accelerators } from './generated/accelerators.ts'
import { hash } from './generated/hash.ts'
import { models } from './generated/models.ts'
import { readings } from './generated/readings.ts'

/** The facts that the reader and the learn page read; tables that neither asks stay empty, so that their worker is light. */
export const readingReference: Reference = {
  hash,
  accelerators,
  models,
  prices: [],
  fx: [],
  baseRates: [],
  rounds: [],
  regulations: [],
  readings,
}

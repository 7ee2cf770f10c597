import type { Reference } from '@touchstone/core/facts'
import { hash } from './generated/hash.ts'
import { readings } from './generated/readings.ts'

/** The facts that the reader reads; tables that it never asks stay empty, so that its worker is light. */
export const readingReference: Reference = {
  hash,
  accelerators: [],
  models: [],
  prices: [],
  fx: [],
  baseRates: [],
  rounds: [],
  regulations: [],
  readings,
}

export { modelNames } from './generated/model-names.ts'

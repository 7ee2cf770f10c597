import type { Reference } from '@touchstone/core/facts'
import { baseRates } from './generated/base-rates.ts'
import { hash } from './generated/hash.ts'
import { readings } from './generated/readings.ts'
import { regulations } from './generated/regulations.ts'

/** The facts that verbs of cap tables read; tables that none of them asks stay empty, so that their worker is light. */
export const ledgerReference: Reference = {
  hash,
  accelerators: [],
  models: [],
  prices: [],
  fx: [],
  baseRates,
  rounds: [],
  regulations,
  readings,
}

import type { Reference } from '@touchstone/core/facts'
import { fx } from './generated/fx.ts'
import { hash } from './generated/hash.ts'
import { listingSets } from './generated/listing-sets.ts'
import { readings } from './generated/readings.ts'
import { ledgerRates } from './generated/ledger-rates.ts'
import { regulations } from './generated/regulations.ts'

/** The facts that verbs of cap tables read; tables that none of them asks stay empty, so that their worker is light. */
export const ledgerReference: Reference = {
  hash,
  accelerators: [],
  models: [],
  prices: [],
  fx,
  baseRates: ledgerRates,
  rounds: [],
  regulations,
  readings,
  listingSets,
}

import type { EquityReference } from '@touchstone/core/facts'
import { listingSets } from './generated/listing-sets.ts'
import { ventureTerms } from './generated/venture-terms.ts'
import { reference } from './index.ts'

/** The tables with those of rounds, redemption and listing. */
export const equityReference: EquityReference = { ...reference, listingSets, ventureTerms }

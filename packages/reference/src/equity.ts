import type { EquityReference } from '@touchstone/core/facts'
import { equityRegulations } from './generated/equity-regulations.ts'
import { listingSets } from './generated/listing-sets.ts'
import { ventureTerms } from './generated/venture-terms.ts'
import { reference } from './index.ts'

/** The tables with those of rounds, redemption and listing. */
export const equityReference: EquityReference = {
  ...reference,
  regulations: [...reference.regulations, ...equityRegulations],
  listingSets,
  ventureTerms,
}

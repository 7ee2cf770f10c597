import type { MarketReference } from '@touchstone/core/facts'
import { companyRates } from './generated/company-rates.ts'
import { funders } from './generated/funders.ts'
import { listingSets } from './generated/listing-sets.ts'
import { ordinaryRounds } from './generated/ordinary-rounds.ts'
import { market } from './generated/market.ts'
import { rounds } from './generated/rounds.ts'

/**
 * Fitted sets of what moves companies between rounds, who is known to pay, what comparable rounds were priced at and rounds of a label usually bring, base rates of what a company is made of, and when
 * it may list: for the rooms `market` and `company`.
 */
export const marketReference: MarketReference = { market, funders, companyRates, listingSets, rounds, ordinaryRounds }

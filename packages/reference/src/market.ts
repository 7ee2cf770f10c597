import type { MarketReference } from '@touchstone/core/facts'
import { companyRates } from './generated/company-rates.ts'
import { funders } from './generated/funders.ts'
import { market } from './generated/market.ts'

/**
 * Fitted sets of what moves companies between rounds, who is known to pay, and base rates of what a company is made of: for
 * the rooms `market` and `company`.
 */
export const marketReference: MarketReference = { market, funders, companyRates }

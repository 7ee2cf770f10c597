/**
 * Fitted sets of what moves companies between rounds, who is known to pay, and base rates of what a company is made of: for
 * the rooms `market` and `company`; loaded only where these run.
 */
export { companyRates } from './generated/company-rates.ts'
export { funders } from './generated/funders.ts'
export { market } from './generated/market.ts'

/** Fitted sets of what moves companies between rounds, and who is known to pay: for the rooms `market` and `company`. */
export { funders } from './generated/funders.ts'
export { market } from './generated/market.ts'

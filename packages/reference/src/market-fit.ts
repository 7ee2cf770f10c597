/** Where the numbers of the market’s sets are from and what they were fitted on; no formula reads it. */
export { marketFit } from './generated/market-fit.ts'

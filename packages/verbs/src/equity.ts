/** The verbs of equity and funds, apart from the others so that only what uses them carries them. */
export { fundAnswer, type FundBooks, type FundInput, fundVerb, loadFund } from './fund/fund.ts'
export type * from './fund/output.ts'

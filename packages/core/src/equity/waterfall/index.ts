export { type ExitPayout, type ExitPayouts, payoutsAt } from './at.ts'
export { type ConversionReport, conversionsAt } from './equilibrium.ts'
export { type FloatTable, applyWaterfall, floatTable } from './float.ts'
export {
  type ExitHolding,
  type ExitPayment,
  type ExitPaymentTable,
  type HolderPayment,
  holdingsOf,
  payExit,
} from './pay.ts'
export { exitTable } from './table.ts'
export { type DividendTerms, type PreferredTerms, accruedDividend, leftToOthers, preferredFromTerms } from './terms.ts'
export type * from './types.ts'

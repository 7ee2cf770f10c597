export { type ExitPayout, type ExitPayouts, payoutsAt } from './at.ts'
export { type ConversionReport, conversionsAt } from './equilibrium.ts'
export { exitTable } from './table.ts'
export type * from './types.ts'

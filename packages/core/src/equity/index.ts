// The ledger of securities.
export type * from './ledger/types.ts'

// Chinese terms: redemption, valuation adjustment, consents, listing routes.
export * from './china/index.ts'

export * from './value/index.ts'
export * from './waterfall/index.ts'
export { checkLedger, inOrder } from './ledger/check.ts'
export { type OpenGrant } from './ledger/grants.ts'
export { history, type HistoryDay } from './ledger/history.ts'
export { accruedInterest, type InterestTerms } from './ledger/interest.ts'
export { type Lot } from './ledger/lots.ts'
export { differences, reconcile, type Reconciliation } from './ledger/reconcile.ts'
export { withReceived } from './ledger/received.ts'
export * from './ledger/registered-capital.ts'
export { type CashFraction } from './ledger/replay.ts'
export { type ClassTerms, conversionRatio } from './ledger/shares.ts'
export {
  type CapitalState,
  type ClassState,
  type ConvertibleState,
  type GrantState,
  type Holding,
  ledgerDate,
  type PoolState,
  type Snapshot,
  snapshotAt,
} from './ledger/snapshot.ts'
export { vestedShares } from './ledger/vesting.ts'
export * from './anti-dilution/series.ts'
export * from './anti-dilution/weighted-average.ts'
export * from './round/chain.ts'
export * from './round/closings.ts'
export * from './round/conventions.ts'
export * from './round/estimates.ts'
export * from './round/from-ledger.ts'
export * from './round/note.ts'
export * from './round/participation.ts'
export * from './round/pay-to-play.ts'
export type * from './round/problem.ts'
export * from './round/reconcile.ts'
export * from './round/solve.ts'
export type * from './round/types.ts'

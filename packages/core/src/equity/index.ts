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

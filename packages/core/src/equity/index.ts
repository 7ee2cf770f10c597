export type * from './ledger/types.ts'

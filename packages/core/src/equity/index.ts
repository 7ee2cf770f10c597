export type * from './ledger/types.ts'

export * from './waterfall/index.ts'

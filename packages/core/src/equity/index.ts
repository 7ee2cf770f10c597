export type * from './ledger/types.ts'

export * from './value/index.ts'
export * from './waterfall/index.ts'

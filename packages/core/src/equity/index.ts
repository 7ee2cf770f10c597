export type * from './ledger/types.ts'

// Chinese terms: redemption, valuation adjustment, consents, listing routes.
export * from './china/index.ts'

export * from './value/index.ts'
export * from './waterfall/index.ts'

export * from './fund.ts'
export * from './fund-schema.ts'
export * from './fund-types.ts'

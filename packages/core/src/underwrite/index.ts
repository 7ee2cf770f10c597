export * from './keys.ts'
export * from './types.ts'

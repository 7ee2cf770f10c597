export * from './draft.ts'
export * from './nearest.ts'
export * from './read.ts'
export * from './types.ts'

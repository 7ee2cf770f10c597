export * from './activations.ts'
export * from './constants.ts'
export * from './memory.ts'

export * from './double.ts'
export * from './exponential.ts'
export * from './gamma.ts'
export * from './normal.ts'

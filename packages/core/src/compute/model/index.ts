export * from './parameters.ts'

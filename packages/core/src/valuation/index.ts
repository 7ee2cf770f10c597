export * from './asked.ts'
export * from './commercial.ts'

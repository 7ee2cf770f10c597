export * from './cost.ts'
export * from './energy.ts'
export * from './owned.ts'
export * from './rent.ts'

export * from './run/index.ts'
export * from './team.ts'
export * from './training.ts'

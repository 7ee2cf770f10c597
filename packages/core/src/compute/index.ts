export * from './team.ts'
export * from './training.ts'

export * from './data-wall.ts'
export * from './frontier.ts'
export * from './loss.ts'
export * from './optimal.ts'

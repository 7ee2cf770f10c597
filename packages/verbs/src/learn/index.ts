export { learnVerb } from './learn.ts'
export { topics as learnTopics } from './topics.ts'
export * from './types.ts'

export { learnVerb } from './learn.ts'
export { topics as learnTopics, WORTH } from './topics.ts'
export * from './types.ts'

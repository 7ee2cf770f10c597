export { learnVerb } from './learn.ts'
export { topics as learnTopics, FIT, WORTH } from './topics.ts'
export * from './types.ts'

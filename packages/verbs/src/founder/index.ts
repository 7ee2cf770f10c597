/** What a founder sees of their own file, apart from the other verbs. */
export { type FounderInput, founderVerb, founderView } from './founder.ts'
export type * from './output.ts'

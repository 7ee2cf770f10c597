/** Deals beside each other, apart from the other verbs so that only what compares carries it. */
export { compareDeals, type CompareInput, compareVerb } from './compare.ts'
export { compareReadVerb, MOST_DEALS, type ReadInput } from './read.ts'
export type * from './output.ts'

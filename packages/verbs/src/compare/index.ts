/** Deals beside each other, apart from the other verbs so that only what compares carries it. */
export { compareDeals, type CompareInput, compareVerb, MOST_DEALS } from './compare.ts'
export type * from './output.ts'

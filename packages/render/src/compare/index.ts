/** Deals beside each other in words; apart from the rest, because only what compares carries it. */
export type { CompareWords } from '../words/compare-words.ts'
export { compareToText, type ComparisonFigures } from './text.ts'

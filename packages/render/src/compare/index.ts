/** Deals beside each other in words; apart from the rest, because only what compares carries it. */
export type { ComparePageWords } from '../words/compare-page-words.ts'
export type { CompareWords } from '../words/compare-words.ts'
export { type CompareTable, compareTable, type ComparisonFigures } from './table.ts'
export { compareToText } from './text.ts'

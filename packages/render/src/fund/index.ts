/** What a fund's answer looks like; apart from the rest, because only what shows funds carries it. */
export type * from './figures.ts'
export { type FundSheet, fundSheet, fundToText } from './sheet.ts'
export type { FundColumn, FundRow, FundWords } from '../words/fund-words.ts'

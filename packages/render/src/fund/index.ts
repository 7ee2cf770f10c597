/** What a fund's answer looks like; apart from the rest, because only what shows funds carries it. */
export type * from './figures.ts'
export { type FundSheet, fundSheet, fundToText } from './sheet.ts'
export type { FundColumn, FundRow, FundWords } from '../words/fund-words.ts'
export { type FundSection, type FundTable } from './sheet.ts'
export {
  compareFunds,
  type FitRow,
  type FitState,
  type FundBoard,
  fundBoard,
  type FundBoardWords,
  type FundComparison,
  type FundTile,
} from './board.ts'
export { type JCurve, jCurveOf, jCurveRows, jCurveScene } from '../chart/j-curve.ts'
export type { FundPageWords } from '../words/fund-page-words.ts'

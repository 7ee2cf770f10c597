/** What exits and rounds look like; apart from the rest, because only what shows cap tables carries it. */
export type * from './figures.ts'
export { classLabel, roundSheet } from './round-sheet.ts'
export { type ConsentFigures, consentsSheet } from './consents-sheet.ts'
export { type PapersFigures, papersSheet } from './papers-sheet.ts'
export type { CapTableSheet } from './say.ts'
export { waterfallSheet } from './waterfall-sheet.ts'
export { fundToText as sheetToLines } from '../fund/sheet.ts'
export type * from '../words/captable-words.ts'
export { type Bend, bendsOf } from './bends.ts'
export {
  type ExitBoard,
  minorUnits,
  paidAt,
  type PaidExit,
  type PaidRow,
  roundExit,
  toTheUnit,
  unitsAbove,
} from './paid.ts'
export { payeeNames } from './waterfall-sheet.ts'
export { Say } from './say.ts'
export {
  axisUnitOf,
  bendText,
  type ExitWords,
  money as exitMoney,
  type WaterfallPicture,
  waterfallScene,
} from '../chart/waterfall.ts'
export type { CapPanelsWords } from '../words/cap-panels-words.ts'
export { wallFinding, type WallFigures, wallScene, type WallWords } from '../chart/wall.ts'
export type { CapEvent, CapEventParts, EquityPageWords } from '../words/equity-page-words.ts'
export { type Owners, ownersRows, ownersScene } from '../chart/owners.ts'
export type { EquityWords } from '../words/equity-words.ts'

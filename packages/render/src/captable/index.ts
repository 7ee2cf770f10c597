/** What exits and rounds look like; apart from the rest, because only what shows cap tables carries it. */
export type * from './figures.ts'
export { classLabel, roundSheet } from './round-sheet.ts'
export type { CapTableSheet } from './say.ts'
export { waterfallSheet } from './waterfall-sheet.ts'
export { fundToText as sheetToLines } from '../fund/sheet.ts'
export type * from '../words/captable-words.ts'

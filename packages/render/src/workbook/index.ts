export { capTableWorkbook, type TableFigures } from './captable.ts'
/** Excel workbooks with live formulas, made without a library so that the page can make them too. */
export { fundWorkbook } from './fund.ts'
export type { Cell, CellStyle, Workbook, WorkbookSheet } from './model.ts'
export { type PapersBook, papersSheets } from './papers.ts'
export { roundWorkbook } from './round.ts'
export { waterfallWorkbook } from './waterfall.ts'
export { writeXlsx } from './xlsx.ts'
export { zipStored } from './zip.ts'

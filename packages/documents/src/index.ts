export { readJsonFiles } from './bundle.ts'
export { decodeText, readTables } from './table.ts'
export type { Sheet } from './workbook.ts'

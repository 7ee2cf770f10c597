export { readJsonFiles } from './bundle.ts'
export { readTables } from './table.ts'
export { decodeText } from './text.ts'
export type { Sheet } from './workbook.ts'

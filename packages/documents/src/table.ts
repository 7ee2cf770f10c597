import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { parseDelimited } from '@touchstone/core/records'
import { decodeText, isOldOffice, isZip, LIMIT } from './text.ts'
import { readWorkbook, type Sheet } from './workbook.ts'
import { unzip } from './zip.ts'

/**
 * The sheets of a file with a table: an Excel workbook, or text with commas, tabs or semicolons as one sheet without a name.
 * Errors: `input/empty`, `input/too-large`, `input/binary` (old .xls, pictures and the like), `input/unreadable` for a
 * workbook that is damaged, encrypted or has no sheet.
 */
export function readTables(bytes: Uint8Array, file: string): Result<readonly Sheet[]> {
  const at = { source: file, path: '' }
  if (bytes.length === 0) return fail(issue('input/empty', 'error', at, { file }))
  if (bytes.length > LIMIT)
    return fail(issue('input/too-large', 'error', at, { file, bytes: bytes.length, limit: LIMIT }))
  if (isZip(bytes)) {
    const files = unzip(bytes)
    const sheets = files === null ? null : readWorkbook(files)
    return sheets === null ? fail(issue('input/unreadable', 'error', at, { file, reason: 'EWORKBOOK' })) : ok(sheets)
  }
  const text = isOldOffice(bytes) ? null : decodeText(bytes)
  if (text === null) return fail(issue('input/binary', 'error', at, { file }))
  const rows = parseDelimited(text)
  return rows.length === 0 ? fail(issue('input/empty', 'error', at, { file })) : ok([{ name: '', rows }])
}

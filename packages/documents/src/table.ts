import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { parseDelimited } from '@touchstone/core/records'
import { readWorkbook, type Sheet } from './workbook.ts'

/** Larger inputs are refused before they are read. */
export const LIMIT = 20 * 1024 * 1024

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOldOffice = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11

function decodedBy(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * The text of a table that some program saved: UTF-8, the UTF-16 of Excel's "Unicode text" (by its mark), or GB 18030, which
 * holds GBK and GB 2312. Null where the bytes are none of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedBy('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedBy('utf-16be', bytes)
  const text = decodedBy('utf-8', bytes) ?? decodedBy('gb18030', bytes)
  return text === null || text.includes('\0') ? null : text
}

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
    const sheets = readWorkbook(bytes)
    return sheets === null ? fail(issue('input/unreadable', 'error', at, { file, reason: 'EWORKBOOK' })) : ok(sheets)
  }
  const text = isOldOffice(bytes) ? null : decodeText(bytes)
  if (text === null) return fail(issue('input/binary', 'error', at, { file }))
  const rows = parseDelimited(text)
  return rows.length === 0 ? fail(issue('input/empty', 'error', at, { file })) : ok([{ name: '', rows }])
}

import { ok, type Result } from '@touchstone/core/facts'
import { readJsonFiles, readTables } from '@touchstone/documents'
import type { TableInput } from '@touchstone/verbs/equity'
import { decode, readBytes } from './input.ts'
import type { Io } from './io.ts'

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** A cap table of any kind from its bytes: a workbook, an archive of a bundle, a list in any encoding, or text. */
export function tableOf(bytes: Uint8Array, file: string): Result<TableInput> {
  if (isZip(bytes)) {
    const bundle = readJsonFiles(bytes, file)
    // A workbook is an archive too, with no JSON in it.
    if (/\.zip$/i.test(file) || (bundle.ok && bundle.value.length > 0))
      return bundle.ok ? ok({ file, bundle: bundle.value }) : bundle
  }
  if (isZip(bytes) || /\.(?:csv|tsv|xlsx|xls)$/i.test(file)) {
    const sheets = readTables(bytes, file)
    return sheets.ok ? ok({ file, sheets: sheets.value }) : sheets
  }
  const text = decode(bytes, file)
  return text.ok ? ok({ file, text: text.value }) : text
}

/** The same from a file or standard input. */
export async function readTable(name: string, io: Io): Promise<Result<TableInput>> {
  const bytes = await readBytes(name, io)
  return bytes.ok ? tableOf(bytes.value, name) : bytes
}

import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { jsonOf, readBundle } from './bundle-files.ts'
import { LIMIT } from './text.ts'
import { unzip } from './zip.ts'

/**
 * The JSON files of an Open Cap Table Format bundle: an archive (.ocf.zip) with several, or the text of one. What is no JSON
 * in an archive is passed over. Errors: `input/too-large`, `input/unreadable` for a damaged archive, `input/not-json`.
 */
export function readJsonFiles(bytes: Uint8Array, file: string): Result<readonly unknown[]> {
  const at = { source: file, path: '' }
  if (bytes.length > LIMIT)
    return fail(issue('input/too-large', 'error', at, { file, bytes: bytes.length, limit: LIMIT }))
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const value = jsonOf(new TextDecoder().decode(bytes))
    return value === undefined ? fail(issue('input/not-json', 'error', at, { reason: 'value' })) : ok([value])
  }
  const files = unzip(bytes)
  if (files === null) return fail(issue('input/unreadable', 'error', at, { file, reason: 'EARCHIVE' }))
  return readBundle(files, file)
}

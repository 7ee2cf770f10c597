import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { LIMIT } from './table.ts'
import { unzip } from './zip.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/**
 * The JSON files of an Open Cap Table Format bundle: an archive (.ocf.zip) with several, or the text of one. What is no JSON
 * in an archive is passed over. Errors: `input/too-large`, `input/unreadable` for a damaged archive, `input/not-json`.
 */
export function readJsonFiles(bytes: Uint8Array, file: string): Result<readonly unknown[]> {
  const at = { source: file, path: '' }
  if (bytes.length > LIMIT)
    return fail(issue('input/too-large', 'error', at, { file, bytes: bytes.length, limit: LIMIT }))
  const parse = (text: string): unknown => {
    try {
      return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
    } catch {
      return undefined
    }
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const value = parse(textOf(bytes))
    return value === undefined ? fail(issue('input/not-json', 'error', at, { reason: 'value' })) : ok([value])
  }
  const files = unzip(bytes)
  if (files === null) return fail(issue('input/unreadable', 'error', at, { file, reason: 'EARCHIVE' }))
  const values: unknown[] = []
  for (const one of files) {
    if (!one.name.endsWith('.json') || one.name.startsWith('__MACOSX/')) continue
    const body = one.bytes()
    if (body === null) return fail(issue('input/unreadable', 'error', at, { file: one.name, reason: 'EARCHIVE' }))
    const value = parse(textOf(body))
    const place = { source: `${file}/${one.name}`, path: '' }
    if (value === undefined) return fail(issue('input/not-json', 'error', place, { reason: 'value' }))
    values.push(value)
  }
  return ok(values)
}

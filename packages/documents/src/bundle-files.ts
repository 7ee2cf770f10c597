import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import type { ZipFile } from './zip-entries.ts'

/** A text as JSON; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    return undefined
  }
}

/** The JSON files of an archive; what is no JSON is passed over. */
export function readBundle(files: readonly ZipFile[], file: string): Result<readonly unknown[]> {
  const values: unknown[] = []
  for (const one of files) {
    if (!one.name.endsWith('.json') || one.name.startsWith('__MACOSX/')) continue
    const at = { source: file, path: '' }
    const body = one.bytes()
    if (body === null) return fail(issue('input/unreadable', 'error', at, { file: one.name, reason: 'EARCHIVE' }))
    const value = jsonOf(new TextDecoder().decode(body))
    const place = { source: `${file}/${one.name}`, path: '' }
    if (value === undefined) return fail(issue('input/not-json', 'error', place, { reason: 'value' }))
    values.push(value)
  }
  return ok(values)
}

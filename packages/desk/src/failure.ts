import type { Envelope } from '@touchstone/verbs'
import { refusal } from './verbs.ts'

export interface Failed {
  readonly method: string
  readonly path: string
  readonly lang: 'zh' | 'en'
}

/** The last part of a path as its file was called; as it stands where it cannot be decoded. */
function fileOf(path: string): string {
  const last = path.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** What is said of an error: that the system refused a file, where it did, and otherwise that the fault is the desk's. */
export function failure(error: Error, { method, path, lang }: Failed): Envelope<never> {
  const reason = 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code) ? error.code : null
  if (reason === null) return refusal('desk/failed', {}, lang)
  return refusal(method === 'PUT' ? 'output/cannot-write' : 'input/unreadable', { file: fileOf(path), reason }, lang)
}

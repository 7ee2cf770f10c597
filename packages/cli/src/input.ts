import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { type Io, LIMIT } from './io.ts'

export { LIMIT }

const place = (file: string): Place => ({ source: file, path: '' })

const magics: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // zip: Word, PowerPoint, Excel
  [0xd0, 0xcf, 0x11, 0xe0], // old Office
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
]

/** Offset of the first byte that is not UTF-8, or -1. */
export function firstBadByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const b = bytes[i] ?? 0
    const size = b < 0x80 ? 1 : b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0
    if (size === 0) return i
    for (let k = 1; k < size; k++) {
      const c = bytes[i + k]
      if (c === undefined || (c & 0xc0) !== 0x80) return i
    }
    const second = bytes[i + 1] ?? 0
    if (
      (b === 0xe0 && second < 0xa0) ||
      (b === 0xed && second >= 0xa0) ||
      (b === 0xf0 && second < 0x90) ||
      (b === 0xf4 && second >= 0x90)
    )
      return i
    i += size
  }
  return -1
}

/** The text of an input, or why it is none; `name` is what the user wrote. */
export function decode(bytes: Uint8Array, name: string): Result<string> {
  const at = place(name)
  if (bytes.length > LIMIT)
    return fail(issue('input/too-large', 'error', at, { file: name, bytes: bytes.length, limit: LIMIT }))
  if (bytes.length === 0) return fail(issue('input/empty', 'error', at, { file: name }))
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return fail(issue('input/not-utf8', 'error', at, { file: name, byte: 0 }))
  if (magics.some((magic) => magic.every((byte, i) => bytes[i] === byte)) || bytes.subarray(0, 65_536).includes(0))
    return fail(issue('input/binary', 'error', at, { file: name }))
  const bad = firstBadByte(bytes)
  if (bad >= 0) return fail(issue('input/not-utf8', 'error', at, { file: name, byte: bad }))
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)
  return text.trim() === '' ? fail(issue('input/empty', 'error', at, { file: name })) : ok(text)
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

/** The bytes of a file (`-` is standard input); every way it can fail is an issue, nothing throws. */
export async function readBytes(name: string, io: Io): Promise<Result<Uint8Array>> {
  if (name === '-') return ok(await io.stdin())
  const path = resolve(io.cwd, name)
  const at = place(name)
  try {
    const info = await stat(path)
    if (info.isDirectory()) return fail(issue('input/is-directory', 'error', at, { file: name }))
    if (info.size > LIMIT)
      return fail(issue('input/too-large', 'error', at, { file: name, bytes: info.size, limit: LIMIT }))
    if (!info.isFile()) return fail(issue('input/unreadable', 'error', at, { file: name, reason: 'ENOTFILE' }))
    const handle = await open(path, 'r')
    try {
      return ok(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'ENOENT' || reason === 'ENOTDIR'
      ? fail(issue('input/missing-file', 'error', at, { file: name }))
      : fail(issue('input/unreadable', 'error', at, { file: name, reason }))
  }
}

/** Reads a file (`-` is standard input) as text. */
export async function readInput(name: string, io: Io): Promise<Result<string>> {
  const bytes = await readBytes(name, io)
  return bytes.ok ? decode(bytes.value, name) : bytes
}

import { parseDelimited } from '@touchstone/core/records'
import { readBundle } from './bundle-files.ts'
import { decodeText, isOldOffice, isZip, LIMIT } from './text.ts'
import { readWorkbook, type Sheet } from './workbook.ts'
import { entriesOf, LARGEST, type ZipEntry, type ZipFile } from './zip-entries.ts'

/** What a dropped file holds, or why nothing can be read of it. */
export type Dropped =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'bundle'; readonly values: readonly unknown[] }
  | { readonly kind: 'empty' | 'too-large' | 'old-excel' | 'damaged' | 'binary' }

/** Unpacked by the browser's own stream, at most `LARGEST` bytes. */
async function unpack({ body, packed }: ZipEntry): Promise<Uint8Array | null> {
  if (body === null || !packed) return body
  try {
    const stream = new Blob([new Uint8Array(body)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const reader = stream.getReader()
    const parts: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > LARGEST) {
        await reader.cancel()
        return null
      }
      parts.push(value)
    }
    const whole = new Uint8Array(size)
    let from = 0
    for (const part of parts) {
      whole.set(part, from)
      from += part.length
    }
    return whole
  } catch {
    return null
  }
}

/** Parts of a workbook and JSON files; pictures and the like stay packed. */
const wanted = /\.(?:xml|rels|json)$/i

async function filesOf(bytes: Uint8Array): Promise<readonly ZipFile[] | null> {
  const entries = entriesOf(bytes)
  if (entries === null) return null
  const files: ZipFile[] = []
  for (const one of entries) {
    if (!wanted.test(one.name)) continue
    const body = await unpack(one)
    files.push({ name: one.name, size: one.size, bytes: () => body })
  }
  return files
}

/** A dropped file in a browser: a workbook's sheets, the JSON files of an archive, or text in any usual encoding. */
export async function readDropped(bytes: Uint8Array, file: string): Promise<Dropped> {
  if (bytes.length === 0) return { kind: 'empty' }
  if (bytes.length > LIMIT) return { kind: 'too-large' }
  if (isOldOffice(bytes)) return { kind: 'old-excel' }
  if (isZip(bytes)) {
    const files = await filesOf(bytes)
    if (files === null) return { kind: 'damaged' }
    const sheets = readWorkbook(files)
    if (sheets !== null) return { kind: 'sheets', sheets }
    const values = readBundle(files, file)
    return values.ok && values.value.length > 0 ? { kind: 'bundle', values: values.value } : { kind: 'damaged' }
  }
  const text = decodeText(bytes)
  if (text === null) return { kind: 'binary' }
  return text.trim() === '' || (/\.(?:csv|tsv)$/i.test(file) && parseDelimited(text).length === 0)
    ? { kind: 'empty' }
    : { kind: 'text', text }
}

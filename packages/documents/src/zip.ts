import { entriesOf, LARGEST, type ZipEntry, type ZipFile } from './zip-entries.ts'
import { inflateRawSync } from 'node:zlib'

function unpack({ body, packed }: ZipEntry): Uint8Array | null {
  if (body === null || !packed) return body
  try {
    return inflateRawSync(body, { maxOutputLength: LARGEST })
  } catch {
    return null
  }
}

/** The files of a zip archive, each unpacked when it is asked for; null for bytes that are no such archive. */
export function unzip(bytes: Uint8Array): readonly ZipFile[] | null {
  return entriesOf(bytes)?.map((one) => ({ name: one.name, size: one.size, bytes: () => unpack(one) })) ?? null
}

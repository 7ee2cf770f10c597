import type { ZipFile } from './zip-entries.ts'

export const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((one, at) => bytes[at] === one)
export const isPicture = (bytes: Uint8Array): boolean =>
  begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff)

/** A text that is the code of a document of another program: nobody should read facts out of its commands. */
export function otherFormat(text: string): string | null {
  const head = text.slice(0, 4_000)
  if (/^\s*\{\\rtf/.test(head)) return 'RTF'
  return /^(?:[\w-]+:[^\n]*\n|[ \t][^\n]*\n)+/.test(head) && /^Content-Type:\s*(?:multipart|text\/html)/im.test(head)
    ? 'MIME'
    : null
}

/** What kind of archive it is that is none of Office. */
export function otherArchive(files: readonly ZipFile[]): string {
  const kind = files.find((one) => one.name === 'mimetype')?.bytes() ?? null
  const type = kind === null ? '' : new TextDecoder().decode(kind.subarray(0, 100))
  if (type.includes('opendocument')) return 'OpenDocument'
  if (type.includes('epub')) return 'EPUB'
  return files.some((one) => one.name.startsWith('Index/')) ? 'iWork' : 'ZIP'
}

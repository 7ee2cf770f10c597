/** No file of an archive may come out larger than this. */
export const LARGEST = 64 * 1024 * 1024

const mostFiles = 4_096

/** A file of an archive, unpacked when it is asked for; null where its bytes are damaged or too many. */
export interface ZipFile {
  readonly name: string
  /** Size once unpacked, as the archive states it; it may lie. */
  readonly size: number
  readonly bytes: () => Uint8Array | null
}

/** A file of an archive as it lies there; `body` is null where its bytes are damaged or packed in another way. */
export interface ZipEntry {
  readonly name: string
  /** Size once unpacked, as the archive states it; it may lie. */
  readonly size: number
  /** By deflate; otherwise as it is. */
  readonly packed: boolean
  readonly body: Uint8Array | null
}

/** Whether a file would come out larger than it may, by what the archive says of it. */
export function tooLarge(file: ZipFile): boolean {
  return file.size > LARGEST
}

function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function bodyOf(bytes: Uint8Array, view: DataView, at: number, size: number, method: number): Uint8Array | null {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + size > bytes.length || (method !== 0 && method !== 8)) return null
  return bytes.subarray(start, start + size)
}

/**
 * The files of a zip archive by its central directory, packed by deflate or not at all; folders are left out. Null for bytes
 * that are no such archive, are encrypted or split. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length < 22 ? -1 : endOfDirectory(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  if (count > mostFiles) return null
  const files: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if ((flags & 1) !== 0) return null
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (!name.endsWith('/'))
      files.push({ name, size, packed: method === 8, body: bodyOf(bytes, view, local, packed, method) })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}

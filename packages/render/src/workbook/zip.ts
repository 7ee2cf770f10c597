import { utf8 } from '@touchstone/core/facts'

const table: readonly number[] = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** CRC-32 of bytes, as archives have it. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

/** Little-endian whole numbers, each [value, bytes]. */
function numbers(fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  const out: number[] = []
  for (const [value, bytes] of fields) for (let i = 0; i < bytes; i++) out.push((value >>> (8 * i)) & 0xff)
  return Uint8Array.from(out)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0))
  let from = 0
  for (const one of parts) {
    all.set(one, from)
    from += one.length
  }
  return all
}

/** 1 January 1980, the first day that an archive knows: no clock is read, so that the same workbook is the same bytes. */
const day = 0x21

/**
 * A zip archive of texts, stored as they are. Packing would need a library or a shell; a workbook of a few sheets is small.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipStored(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of files) {
    const [title, body] = [utf8(name), utf8(content)]
    const shared: readonly (readonly [number, number])[] = [
      [20, 2],
      [0x0800, 2],
      [0, 2],
      [0, 2],
      [day, 2],
      [crc32(body), 4],
      [body.length, 4],
      [body.length, 4],
      [title.length, 2],
      [0, 2],
    ]
    const one = joined([numbers([[0x04034b50, 4], ...shared]), title, body])
    local.push(one)
    const tail: readonly (readonly [number, number])[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]
    central.push(joined([numbers([[0x02014b50, 4], [20, 2], ...shared, ...tail]), title]))
    offset += one.length
  }
  const size = central.reduce((sum, one) => sum + one.length, 0)
  const end = numbers([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ])
  return joined([...local, ...central, end])
}

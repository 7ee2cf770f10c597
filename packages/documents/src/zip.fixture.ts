import { deflateRawSync } from 'node:zlib'

const number = (value: number, bytes: number): Uint8Array =>
  Uint8Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)
const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((one) => [...one]))

/** A body packed already, with the size that the archive is to state for it. */
export interface Packed {
  readonly packed: Uint8Array
  readonly size: number
}

/** A zip archive of texts, every second one packed. */
export function zipOf(files: Readonly<Record<string, string | Packed>>): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  Object.entries(files).forEach(([name, text], index) => {
    const title = new TextEncoder().encode(name)
    const raw = typeof text === 'string' ? new TextEncoder().encode(text) : text.packed
    const method = typeof text !== 'string' || index % 2 === 0 ? 8 : 0
    const body = method === 8 && typeof text === 'string' ? new Uint8Array(deflateRawSync(raw)) : raw
    const sizes = [number(0, 4), number(body.length, 4), number(typeof text === 'string' ? raw.length : text.size, 4)]
    const head = [
      number(20, 2),
      number(0, 2),
      number(method, 2),
      number(0, 4),
      ...sizes,
      number(title.length, 2),
      number(0, 2),
    ]
    const one = joined([number(0x04034b50, 4), ...head, title, body])
    central.push(
      joined([
        number(0x02014b50, 4),
        number(20, 2),
        ...head,
        number(0, 2),
        number(0, 2),
        number(0, 2),
        number(0, 4),
        number(offset, 4),
        title,
      ]),
    )
    local.push(one)
    offset += one.length
  })
  const directory = joined(central)
  const count = Object.keys(files).length
  const end = [
    number(0x06054b50, 4),
    number(0, 4),
    number(count, 2),
    number(count, 2),
    number(directory.length, 4),
    number(offset, 4),
    number(0, 2),
  ]
  return joined([...local, directory, ...end])
}

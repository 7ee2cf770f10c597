import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, body: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + body.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, body.length)
  for (let at = 0; at < 4; at++) out[4 + at] = type.charCodeAt(at)
  out.set(body, 8)
  view.setUint32(8 + body.length, crc32(out.subarray(4, 8 + body.length)))
  return out
}

/** A picture of grey, RGB or RGBA samples as a PNG. Source: W3C PNG, sections 5 and 9 (filter 0). */
export function pngOf(width: number, height: number, channels: 1 | 3 | 4, samples: Uint8Array): Uint8Array {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head[8] = 8
  head[9] = channels === 1 ? 0 : channels === 3 ? 2 : 6
  const row = width * channels
  const lines = new Uint8Array((row + 1) * height)
  for (let y = 0; y < height; y++) lines.set(samples.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 1 })),
    chunk('IEND', new Uint8Array()),
  ]
  const out = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const one of parts) {
    out.set(one, at)
    at += one.length
  }
  return out
}

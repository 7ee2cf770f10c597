import { isWritten } from './text.ts'

/** A text with how it was written. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'mixed'
  /** Lines in another encoding than the rest. */
  readonly otherLines: number
  /** Places whose bytes are no character of any of them. */
  readonly unread: number
  /** Whether the last character is cut off, as in a download that broke. */
  readonly cut: boolean
}

function strict(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

/** Zero bytes at one place of every two, and few at the other: UTF-16 without its mark. */
function unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 8_192)
  if (length < 8) return null
  let [even, odd] = [0, 0]
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  // Chinese has few zero bytes, but its line breaks, digits and Latin letters have.
  if (odd > length / 100 && even * 8 <= odd) return 'utf-16le'
  return even > length / 100 && odd * 8 <= even ? 'utf-16be' : null
}

const plain = /[的是在了有和人这中大为上个国一不公司资融亿元年月]/g
const traditional = /[的是在了有和人這中大為上個國一不公司資融億元年月]/g

/** GB 18030 or Big5, whichever gives more of the words that every text has; null where neither holds it whole. */
function chinese(bytes: Uint8Array): { text: string; encoding: 'gb18030' | 'big5' } | null {
  const gb = strict('gb18030', bytes)
  const big = strict('big5', bytes)
  if (gb === null && big === null) return null
  if (big === null || (gb !== null && countOf(gb, plain) >= countOf(big, traditional)))
    return { text: gb ?? '', encoding: 'gb18030' }
  return { text: big, encoding: 'big5' }
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] === 0x0a) {
      lines.push(bytes.subarray(start, at + 1))
      start = at + 1
    }
  if (start < bytes.length) lines.push(bytes.subarray(start))
  return lines
}

/** Line by line: UTF-8 where it is, else a Chinese encoding, else what of UTF-8 can be read. */
function mixed(bytes: Uint8Array): Decoded {
  let text = ''
  let unread = 0
  let utf = 0
  let other = 0
  for (const line of linesOf(bytes)) {
    const whole = strict('utf-8', line)
    if (whole !== null) {
      if (/[^\0-\x7f]/.test(whole)) utf++
      text += whole
      continue
    }
    const han = chinese(line)
    if (han !== null) {
      other++
      text += han.text
      continue
    }
    const loose = new TextDecoder('utf-8').decode(line)
    unread += countOf(loose, /\ufffd+/g)
    text += loose
  }
  return {
    text: text.replace(/^\ufeff/, ''),
    encoding: 'mixed',
    otherLines: Math.min(utf, other) === 0 ? 0 : other,
    unread,
    cut: false,
  }
}

/**
 * The text of bytes in any common encoding: UTF-8, UTF-16 with or without its mark, GB 18030 (GBK, GB 2312), Big5, or lines
 * of several. Null for what is no text, as pictures and programs are.
 */
export function decodeAny(bytes: Uint8Array): Decoded | null {
  const sure = (text: string, encoding: Decoded['encoding'], cut = false): Decoded | null =>
    !isWritten(text) ? null : { text: text.replace(/^\ufeff/, ''), encoding, otherLines: 0, unread: 0, cut }
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ('utf-16le' as const)
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ('utf-16be' as const)
        : unmarked(bytes)
  if (wide !== null) {
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
    const text = strict(wide, even) ?? strict(wide, even.subarray(0, -2))
    if (text !== null) return sure(text, wide, even.length !== bytes.length)
  }
  if (bytes.subarray(0, 65_536).includes(0)) return null
  const utf = strict('utf-8', bytes)
  if (utf !== null) return sure(utf, 'utf-8')
  for (const missing of [1, 2, 3]) {
    const text = strict('utf-8', bytes.subarray(0, Math.max(0, bytes.length - missing)))
    if (text !== null && /[^\0-\x7f]/.test(text)) return sure(text, 'utf-8', true)
  }
  const line = linesOf(bytes).some((one) => {
    const text = strict('utf-8', one)
    return text !== null && /[\u4e00-\u9fff]{2}/.test(text)
  })
  const han = line ? null : chinese(bytes)
  if (han !== null) return sure(han.text, han.encoding)
  const found = mixed(bytes)
  // More holes than words is no text.
  return !isWritten(found.text) || found.unread * 12 > found.text.length ? null : found
}

/** Larger inputs are refused before they are read. */
export const LIMIT = 20 * 1024 * 1024

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
export const isOldOffice = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11

function decodedBy(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Whether decoded bytes read as text: no NUL, and of twenty characters at most one that neither prints nor parts lines or
 * columns. Pictures and programs fail, a stray control character in a pasted chat does not.
 */
export function isWritten(text: string): boolean {
  if (text.includes('\0')) return false
  let odd = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) odd++
  }
  return odd * 20 <= text.length
}

/**
 * The text of a table that some program saved: UTF-8, the UTF-16 of Excel's "Unicode text" (by its mark), or GB 18030, which
 * holds GBK and GB 2312. Null where the bytes are none of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedBy('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedBy('utf-16be', bytes)
  const text = decodedBy('utf-8', bytes) ?? decodedBy('gb18030', bytes)
  return text === null || !isWritten(text) ? null : text
}

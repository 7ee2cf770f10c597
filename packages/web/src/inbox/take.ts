/** Longest text the page takes, in bytes; the desk's own limit is the same. */
export const LIMIT = 20 * 1024 * 1024

export type Taken =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'too-large' | 'not-text' | 'empty'; readonly name: string }

/** A dropped file as text, or why it is none; nothing of it is guessed. */
export function takeBytes(name: string, bytes: Uint8Array): Taken {
  if (bytes.length > LIMIT) return { kind: 'too-large', name }
  // Pages and everything that is no plain text are the desk's to open.
  if (/\.(?:x?html?|pdf|docx?|pptx?|xlsx?|png|jpe?g)$/i.test(name) || bytes.includes(0))
    return { kind: 'not-text', name }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { kind: 'not-text', name }
  }
  return text.trim() === '' ? { kind: 'empty', name } : { kind: 'text', name, text }
}

/** A file name for a pasted text, from its first words: `青砚智能完成.txt`. */
export function nameOf(text: string, fallback: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? ''
  const stem = [...line.trim()]
    .slice(0, 24)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${stem === '' ? fallback : stem}.txt`
}

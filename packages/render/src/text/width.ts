const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** Marks that terminals of Chinese users show two wide although their width is called ambiguous. */
const quotes = new Set([0x2018, 0x2019, 0x201c, 0x201d])

const isWide = (code: number): boolean => wide.some(([low, high]) => code >= low && code <= high)

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0x2060 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff

/** Columns a text takes in a terminal: Han and full-width signs two, combining marks none, the rest one. */
export function displayWidth(text: string): number {
  let width = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    width += isMark(code) || code < 0x20 ? 0 : isWide(code) ? 2 : 1
  }
  return width
}

/** Pads to a width in columns; a longer text comes back unchanged. */
export function padTo(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const gap = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return side === 'right' ? text + gap : gap + text
}

/** Holds what stands on its two sides on one line; `wrap` takes it out. */
export const GLUE = '\u2060'

/** Signs that may not begin a line (closing punctuation), and signs that may not end one, in either script. */
const noStart = /^[，。；：、？！）》」』”’,.;:?!)\]%…]/
const noEnd = /[（《「『“‘([]$/

const piece =
  /[^\S\u00a0]+|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+(?:\u00a0[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+)*|[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/gu

/** The stretches of a text that stay on one line, with the spaces between them. */
function atomsOf(text: string): readonly string[] {
  const atoms: string[] = []
  for (const token of text.match(piece) ?? []) {
    const last = atoms.at(-1)
    const space = /^[^\S\u00a0]/.test(token)
    const held =
      last !== undefined &&
      !space &&
      /\S$/.test(last) &&
      (noStart.test(token) || noEnd.test(last) || token.startsWith(GLUE) || last.endsWith(GLUE))
    if (held) atoms[atoms.length - 1] = last + token
    else atoms.push(token)
  }
  return atoms.map(unglued)
}

/** A text without glue and with plain spaces, as it is printed. */
export const unglued = (text: string): string => text.replaceAll(GLUE, '').replaceAll('\u00a0', ' ')

/** A stretch longer than a line, cut where the line is full. */
function cut(atom: string, columns: number): readonly string[] {
  const parts: string[] = ['']
  for (const letter of atom) {
    const part = parts.at(-1) ?? ''
    if (part !== '' && displayWidth(part) + displayWidth(letter) > columns) parts.push(letter)
    else parts[parts.length - 1] = part + letter
  }
  return parts
}

/**
 * Breaks a text into lines of at most `columns`: between words, and between Han but never before closing signs, after
 * opening ones or beside `GLUE`; a stretch longer than a line is cut.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const atom of atomsOf(text)) {
    const space = /^\s+$/.test(atom)
    if (displayWidth(line) + displayWidth(atom) <= columns) {
      line += space && line === '' ? '' : atom
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const parts = space ? [''] : cut(atom, columns)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

const emOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  if (isWide(code) || quotes.has(code)) return 1
  if (/[0-9]/.test(letter)) return 0.5
  if (/[.,:;'|!ijlI\u2009 ]/.test(letter)) return 0.27
  if (/[mwMW%@]/.test(letter)) return 0.85
  if (/[A-Z−≥≤+×]/.test(letter)) return 0.63
  return 0.53
}

/** Width of a text in pixels at a size, estimated by class of letter; made to be a little too wide, never too narrow. */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const letter of text) em += emOf(letter)
  return em * size
}

/** Breaks a text at spaces into lines of at most `width` pixels; a longer word stands alone. */
export function wrapPixels(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  return lines
}

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
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** Marks that terminals of Chinese users show two wide although their width is called ambiguous. */
const quotes = new Set([0x2018, 0x2019, 0x201c, 0x201d])

const isWide = (code: number): boolean => wide.some(([low, high]) => code >= low && code <= high)

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200f) ||
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

/** Signs that may not begin a line (closing punctuation) in either script. */
const noStart = /^[，。；：、？！）》」』”’,.;:?!)\]%…]/

/** Breaks a text into lines of at most `columns`: between words, and anywhere between Han but never before closing signs. */
export function wrap(text: string, columns: number): readonly string[] {
  const tokens =
    text.match(/\s+|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+|[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const token of tokens) {
    const space = /^\s+$/.test(token)
    if (displayWidth(line) + displayWidth(token) > columns && line !== '' && !noStart.test(token)) {
      lines.push(line.trimEnd())
      line = space ? '' : token
    } else line += space && line === '' ? '' : token
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

import type { ArticleView, Mark } from '@touchstone/verbs'

/** A stretch of a paragraph: plain, or one reading. */
export interface Piece {
  readonly text: string
  readonly start: number
  /** Number of the reading from 1; null for plain text. */
  readonly reading: number | null
  readonly mark: Mark | null
}

/** Paragraphs of a text as pieces, so that every reading can be tinted; a reading that crosses a line is cut at it. */
export function paragraphs(text: string, marks: ArticleView['marks']): readonly (readonly Piece[])[] {
  const out: (readonly Piece[])[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const end = at + line.length
    const pieces: Piece[] = []
    let here = at
    marks.forEach((mark, index) => {
      const from = Math.max(mark.start, at)
      const to = Math.min(mark.end, end)
      if (from >= to || from < here) return
      if (from > here) pieces.push({ text: text.slice(here, from), start: here, reading: null, mark: null })
      pieces.push({ text: text.slice(from, to), start: from, reading: index + 1, mark })
      here = to
    })
    if (here < end) pieces.push({ text: text.slice(here, end), start: here, reading: null, mark: null })
    if (pieces.some((piece) => piece.text.trim() !== '')) out.push(pieces)
    at = end + 1
  }
  return out
}

/** Number of the first reading that overlaps a stretch; null where there is none. */
export function readingAt(marks: ArticleView['marks'], start: number, end: number): number | null {
  const index = marks.findIndex((mark) => mark.start < end && start < mark.end)
  return index < 0 ? null : index + 1
}

import { each } from './each.ts'

/** A stretch of the text as given: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

function cut(text: string, from: number, to: number, enders: RegExp): readonly Stretch[] {
  const found: Stretch[] = []
  let start = from
  const add = (end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const inner = raw.trim()
    if (inner !== '') found.push({ start: start + lead, end: start + lead + inner.length, text: inner })
    start = end
  }
  // Within its own stretch only, so that a text without stops is not searched to its end again and again.
  for (const hit of each(enders, text.slice(from, to))) add(from + hit.index + hit[0].length)
  add(to)
  return found
}

const lines = /\r?\n+/g
const parts = /[；;]/g
const stops =
  /[。！？!?]+[”」』"’)）]*|(?<![A-Z]|\b(?:Inc|Co|Ltd|Corp|Dr|Mr|Ms|St|No|vs|Pte|Pty|Rs))\.(?=["”’)]*(?:\s|$))["”’)]*/g

/** Paragraphs: what line breaks divide. */
export const paragraphsOf = (text: string): readonly Stretch[] => cut(text, 0, text.length, lines)

/** Sentences of a stretch; a full stop in a number or after an initial does not end one. Quotes stay with their sentence. */
export const sentencesOf = (text: string, inside: Stretch): readonly Stretch[] =>
  cut(text, inside.start, inside.end, stops)

/** Parts of a sentence that a semicolon divides: each tells one thing of its own. */
export const partsOf = (text: string, inside: Stretch): readonly Stretch[] => cut(text, inside.start, inside.end, parts)

import type { Readings, TextSpan } from '../types.ts'
import { each } from '../text/each.ts'
import { sentencesIn } from '../text/segments.ts'
import { plainText, type Shadow, shadowOf } from '../text/shadow.ts'

/** A sentence of the shadow with its words. */
export interface Line {
  readonly start: number
  readonly words: string
  /** Which line of the text it stands in. */
  readonly line: number
}

/** Words that were found: where they stand in the shadow, and in the text as given. */
export interface Hit {
  readonly words: string
  readonly line: Line
  readonly at: number
  readonly span: TextSpan
}

/** What one document says of one company: the sentences that are about it. */
export interface Scope {
  readonly lines: readonly Line[]
  /** The document as a whole, for what is said nowhere. */
  readonly whole: string
  /** Whether the document ends like a document: what a cut one does not say proves nothing. */
  readonly complete: boolean
  readonly span: (start: number, end: number) => TextSpan
  /** The first words that a pattern meets. */
  readonly find: (pattern: RegExp) => Hit | null
  readonly all: (pattern: RegExp) => readonly Hit[]
}

/** A document made ready, once for all its companies. */
export interface Page {
  readonly shadow: Shadow
  readonly lines: readonly Line[]
  readonly complete: boolean
}

export function pageOf(text: string): Page {
  const shadow = shadowOf(plainText(text))
  // A semicolon parts two things: 启明投向衔远;大模型公司澜舟…
  const lines = sentencesIn(shadow.text).flatMap(({ start, end, line }) => {
    const parts: Line[] = []
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && shadow.text.charAt(at) !== ';' && shadow.text.charAt(at) !== '；') continue
      if (at > from) parts.push({ start: from, words: shadow.text.slice(from, at), line })
      from = at + 1
    }
    return parts
  })
  return { shadow, lines, complete: /[。.!?！？）)”"」』]\s*$/.test(text) }
}

const global = new WeakMap<RegExp, RegExp>()
/** The same pattern, global; each is compiled once. */
function globalOf(pattern: RegExp): RegExp {
  if (pattern.global) return pattern
  const had = global.get(pattern)
  if (had !== undefined) return had
  const made = new RegExp(pattern.source, `${pattern.flags}g`)
  global.set(pattern, made)
  return made
}

export function scopeOf(page: Page, lines: readonly Line[]): Scope {
  const { shadow } = page
  const all = (pattern: RegExp): readonly Hit[] =>
    lines.flatMap((line) =>
      each(globalOf(pattern), line.words).map((hit) => {
        const start = line.start + hit.index
        return { words: hit[0], line, at: hit.index, span: shadow.span(start, start + hit[0].length) }
      }),
    )
  const find = (pattern: RegExp): Hit | null => {
    for (const line of lines) {
      const hit = each(globalOf(pattern), line.words)[0]
      if (hit === undefined) continue
      const start = line.start + hit.index
      return { words: hit[0], line, at: hit.index, span: shadow.span(start, start + hit[0].length) }
    }
    return null
  }
  return { lines, whole: shadow.text, complete: page.complete, span: (from, to) => shadow.span(from, to), find, all }
}

type Company = Readings['companies'][number]

export const namesOf = (company: Company): readonly string[] =>
  [company.name, ...company.aliases, ...(company.english === null ? [] : [company.english])]
    .map((name) => shadowOf(plainText(name)).text.toLowerCase())
    .filter((name) => name.length >= 2)

/** Sentences after a name that may still be about it, within its paragraph. */
const CARRIED = 3

/**
 * Which sentences are about which company: those that name it, and those after them that name none. Before the first name a
 * sentence is about the only company there is, or about none.
 */
export function sharedOut(page: Page, companies: readonly Company[]): readonly (readonly Line[])[] {
  if (companies.length <= 1) return companies.map(() => page.lines)
  const names = companies.map(namesOf)
  const found: Line[][] = companies.map(() => [])
  let running: readonly number[] = []
  let left = 0
  let paragraph = -1
  for (const line of page.lines) {
    const words = line.words.toLowerCase()
    const named = names.flatMap((own, index) => (own.some((name) => words.includes(name)) ? [index] : []))
    if (named.length > 0) {
      running = named
      left = CARRIED
    } else if (line.line !== paragraph || left-- <= 0) running = []
    paragraph = line.line
    for (const index of running) found[index]?.push(line)
  }
  return found
}

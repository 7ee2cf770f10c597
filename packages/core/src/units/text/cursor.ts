import { lowered, normaliseText } from './normalise.ts'

/** Words with what they mean by the code of their first letter, ready for the longest match at a place. */
export type Lexicon<T> = ReadonlyMap<number, readonly { readonly word: string; readonly value: T }[]>

/** A stretch of the text with its meaning. */
export interface Match<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** Makes a lexicon; the first entry of a word wins. Words are normalised like texts. */
export const lexicon = <T>(entries: Iterable<readonly [string, T]>): Lexicon<T> => {
  const byFirst = new Map<number, { word: string; value: T }[]>()
  for (const [raw, value] of entries) {
    const word = lowered(normaliseText(raw))
    const list = byFirst.get(word.charCodeAt(0)) ?? []
    if (!list.some((other) => other.word === word)) list.push({ word, value })
    byFirst.set(word.charCodeAt(0), list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
  return byFirst
}

const isLatin = (code: number): boolean => code >= 97 && code <= 122
const [BLANK, HYPHEN] = [32, 45]

/** A place in a shadow text that moves forward over what was understood and can go back. */
export class Cursor {
  readonly shadow: string
  readonly lower: string
  at: number
  /** The end of the longest understood stretch: what follows is the first unreadable part. */
  furthest: number

  constructor(shadow: string, at = 0) {
    this.shadow = shadow
    this.lower = lowered(shadow)
    this.at = at
    this.furthest = at
  }

  skipSpaces(): void {
    while (this.lower.charCodeAt(this.at) === BLANK) this.at++
  }

  get done(): boolean {
    return this.at >= this.lower.length
  }

  /** The character at the place (with an offset), Latin small; '' past the end. */
  peek(offset = 0): string {
    return this.lower.charAt(this.at + offset)
  }

  moveTo(end: number): void {
    this.at = end
    if (end > this.furthest) this.furthest = end
  }

  /** Tries a reading; on null the place is as before. */
  attempt<T>(read: () => T | null): T | null {
    const before = this.at
    const value = read()
    if (value === null) this.at = before
    return value
  }

  /** Takes the longest word of the lexicon, after spaces; a Latin word must end at a word border. */
  take<T>(words: Lexicon<T>): Match<T> | null {
    const before = this.at
    this.skipSpaces()
    const list = words.get(this.lower.charCodeAt(this.at))
    if (list !== undefined)
      for (const { word, value } of list) {
        const end = this.matchWord(word)
        if (end < 0) continue
        const start = this.at
        this.moveTo(end)
        return { value, start, end }
      }
    this.at = before
    return null
  }

  /** Takes these very characters, after spaces. */
  takeText(text: string): boolean {
    const before = this.at
    this.skipSpaces()
    const end = this.matchWord(text)
    if (end < 0) {
      this.at = before
      return false
    }
    this.moveTo(end)
    return true
  }

  /** Takes a sticky pattern on the small-letter text, after spaces. */
  takePattern(pattern: RegExp): Match<RegExpExecArray> | null {
    const before = this.at
    this.skipSpaces()
    pattern.lastIndex = this.at
    const found = pattern.exec(this.lower)
    if (found === null || found[0] === '') {
      this.at = before
      return null
    }
    const start = this.at
    this.moveTo(start + found[0].length)
    return { value: found, start, end: this.at }
  }

  private matchWord(word: string): number {
    let at = this.at
    for (let i = 0; i < word.length; i++) {
      const wanted = word.charCodeAt(i)
      const found = this.lower.charCodeAt(at)
      if (wanted === BLANK && (found === BLANK || found === HYPHEN)) {
        at++
        while (this.lower.charCodeAt(at) === BLANK) at++
      } else if (wanted === found) at++
      else return -1
    }
    return isLatin(word.charCodeAt(word.length - 1)) && isLatin(this.lower.charCodeAt(at)) ? -1 : at
  }
}

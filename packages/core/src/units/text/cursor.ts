import { lowered, normaliseText } from './normalise.ts'

/** Words with what they mean, ready for the longest match at a place. */
export type Lexicon<T> = ReadonlyMap<string, readonly { readonly word: string; readonly value: T }[]>

/** A stretch of the text with its meaning. */
export interface Match<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

/** Makes a lexicon; the first entry of a word wins. Words are normalised like texts. */
export const lexicon = <T>(entries: Iterable<readonly [string, T]>): Lexicon<T> => {
  const byFirst = new Map<string, { word: string; value: T }[]>()
  for (const [raw, value] of entries) {
    const word = lowered(normaliseText(raw))
    const list = byFirst.get(word.charAt(0)) ?? []
    if (!list.some((other) => other.word === word)) list.push({ word, value })
    byFirst.set(word.charAt(0), list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)
  return byFirst
}

const isLatin = (character: string): boolean => /[a-z]/.test(character)

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
    while (this.lower.charAt(this.at) === ' ') this.at++
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
    for (const { word, value } of words.get(this.peek()) ?? []) {
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
      const wanted = word.charAt(i)
      const found = this.lower.charAt(at)
      if (wanted === ' ' && (found === ' ' || found === '-')) {
        at++
        while (this.lower.charAt(at) === ' ') at++
      } else if (wanted === found && found !== '') at++
      else return -1
    }
    return isLatin(word.charAt(word.length - 1)) && isLatin(this.lower.charAt(at)) ? -1 : at
  }
}

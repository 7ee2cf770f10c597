import type { Cursor } from '../text/cursor.ts'

/** A number in Arabic digits. */
export interface Digits {
  readonly value: number
  readonly grouped: boolean
  readonly decimal: boolean
  readonly start: number
  readonly end: number
}

const pattern = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3}(?![\da-z]))?|\.\d+/y

/**
 * Takes digits with an optional fraction and exponent; thousands separators only where every group has three digits.
 * `1,0`, `1.000.000`, `1,0000` and `007` are not numbers: null.
 */
export const takeDigits = (cursor: Cursor): Digits | null =>
  cursor.attempt(() => {
    const before = cursor.furthest
    const match = cursor.takePattern(pattern)
    if (match === null) return null
    const text = match.value[0]
    const next = cursor.peek()
    const after = cursor.peek(1)
    const broken =
      /^0\d/.test(text) || ((next === '.' || next === ',') && /\d/.test(after)) || (next === '.' && after === ',')
    if (broken) {
      cursor.furthest = Math.max(before, match.start)
      return null
    }
    return {
      value: Number(text.replace(/,/g, '')),
      grouped: text.includes(','),
      decimal: text.includes('.') || text.includes('e'),
      start: match.start,
      end: match.end,
    }
  })

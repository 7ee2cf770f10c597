import type { Cursor } from '../text/cursor.ts'
import type { Outcome } from './outcome.ts'
import type { Surroundings } from './outcome.ts'
import { resolve, type RangeNotation } from './resolve.ts'
import { takeTerm, type Term } from './term.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One number or a range, with where it ends. */
export interface Expression {
  readonly terms: readonly Term[]
  readonly start: number
  readonly end: number
}

const separator = /->|→|\.{2,3}|…|--?|~|至|到|to(?![a-z])/y
const list = /and(?![a-z])|与|和|至|到|-|~/y

/** Takes `5`, `5-10亿`, `2万至10万`, `between 5 and 10 million`, `[5, 10]`. Null where no number stands. */
export const takeExpression = (cursor: Cursor, words: Vocabulary): Expression | null =>
  cursor.attempt(() => {
    const bracket = cursor.attempt(() => {
      if (!cursor.takeText('[')) return null
      const a = takeTerm(cursor, words)
      if (a === null || !(cursor.takeText(',') || cursor.takeText(';'))) return null
      const b = takeTerm(cursor, words)
      return b === null || !cursor.takeText(']') ? null : { terms: [a, b], start: a.start, end: cursor.at }
    })
    if (bracket !== null) return bracket
    const a = takeTerm(cursor, words)
    if (a === null) return null
    const bounded = cursor.attempt(() => {
      if (bound(a) !== 'low') return null
      cursor.takePattern(/[,;]/y)
      cursor.takePattern(/且|但|并|而|同时|but(?![a-z])|and(?![a-z])/y)
      const b = takeTerm(cursor, words)
      return b !== null && bound(b) === 'high' ? b : null
    })
    if (bounded !== null)
      return {
        terms: [
          { ...a, hedges: [] },
          { ...bounded, hedges: [] },
        ],
        start: a.start,
        end: cursor.at,
      }
    const b = cursor.attempt(() => {
      const link = cursor.takePattern(separator) ?? (a.opensRange === null ? null : cursor.takePattern(list))
      const second = link === null ? null : takeTerm(cursor, words)
      // 7-Eleven is a name.
      const named =
        second !== null &&
        /\d/.test(cursor.shadow.charAt(a.end - 1)) &&
        cursor.shadow.charAt(a.end) === '-' &&
        /[a-z]/.test(cursor.lower.charAt(second.numeral.start))
      return named ? null : second
    })
    if (b === null) return a.opensRange === null ? { terms: [a], start: a.start, end: cursor.at } : null
    if (b.opensRange !== null) return null
    if (a.opensRange !== null) cursor.takePattern(/之间|区间|不等/y)
    else cursor.takePattern(/之间|不等/y)
    return { terms: [a, b], start: a.start, end: cursor.at }
  })

/** Which end a term gives in 不低于3亿且不超过5亿 and "at least 5 but no more than 10"; null for neither. */
function bound(term: Term): 'low' | 'high' | null {
  const [use] = term.hedges
  if (use === undefined || term.hedges.length > 1 || use.side === 'inside') return null
  if (use.rule.hard.high === null && use.rule.hard.low !== null) return 'low'
  return use.rule.hard.low === null ? 'high' : null
}

/** Reads an expression as a quantity. */
export const readExpression = (around: Surroundings, expression: Expression, notation?: RangeNotation): Outcome =>
  resolve(around, expression.terms, notation)

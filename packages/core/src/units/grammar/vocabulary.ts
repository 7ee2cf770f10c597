import type { ReadingRule, ReadingsTable } from '@touchstone/core/facts'
import { lexicon, type Lexicon } from '../text/cursor.ts'

/** Rules that are part of a number, not words beside one. */
const inNumbers: ReadonlySet<string> = new Set(['several', 'upper-several', 'lower-several'])
/** Rules whose word may stand inside a number, before its 万 or 亿: 30多亿, 10来万. */
const inside: ReadonlySet<string> = new Set(['more', 'odd'])
/** Signs that may stand there too: 10+亿. */
const signInside = '+'

/** The table of vague words, made ready for the grammar: words by the place where they stand. */
export interface Vocabulary {
  readonly several: Lexicon<ReadingRule>
  readonly infixes: Lexicon<string>
  readonly before: Lexicon<ReadingRule>
  readonly after: Lexicon<ReadingRule>
  rule(id: string): ReadingRule | null
}

const build = (table: ReadingsTable): Vocabulary => {
  const byId = new Map(table.rules.map((rule) => [rule.id, rule]))
  const words = (keep: (rule: ReadingRule) => boolean, side: 'before' | 'after'): [string, ReadingRule][] =>
    table.rules.filter(keep).flatMap((rule) =>
      rule.words.flatMap((pattern): [string, ReadingRule][] => {
        const at = pattern.indexOf('X')
        if (at < 0) return []
        const word = side === 'before' ? pattern.slice(0, at).trimEnd() : pattern.slice(at + 1).trimStart()
        return word === '' ? [] : [[word, rule]]
      }),
    )
  return {
    several: lexicon(words((rule) => inNumbers.has(rule.id), 'before')),
    infixes: lexicon(
      words((rule) => inside.has(rule.id) || rule.words.includes(`X${signInside}`), 'after').flatMap(
        ([word, rule]): [string, string][] => (inside.has(rule.id) || word === signInside ? [[word, rule.id]] : []),
      ),
    ),
    before: lexicon(words((rule) => !inNumbers.has(rule.id), 'before')),
    after: lexicon(words((rule) => !inNumbers.has(rule.id), 'after')),
    rule: (id) => byId.get(id) ?? null,
  }
}

const built = new WeakMap<ReadingsTable, Vocabulary>()

/** The vocabulary of a table, made once per table. */
export const vocabularyOf = (table: ReadingsTable): Vocabulary => {
  const known = built.get(table)
  if (known !== undefined) return known
  const made = build(table)
  built.set(table, made)
  return made
}

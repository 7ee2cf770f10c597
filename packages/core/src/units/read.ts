import { fail, issue, ok, type Issue, type Place, type ReadingsTable, type Result } from '@touchstone/core/facts'
import { parsePhrase } from './grammar/phrase.ts'
import type { Doubt, Problem } from './grammar/outcome.ts'
import { vocabularyOf } from './grammar/vocabulary.ts'
import { normaliseText } from './text/normalise.ts'
import type { Quantity, QuantityKind } from './quantity.ts'

/** What `readQuantity` may know about a phrase. */
export interface ReadQuantityOptions {
  /** The table of vague words. */
  readonly readings: ReadingsTable
  /** ISO code for amounts that name no currency. */
  readonly defaultCurrency?: string
  /** The kind a bare number has; a phrase that says otherwise keeps its own. */
  readonly expect?: QuantityKind
  /** The unit a bare number has (`card`, `year`, `CNY/month`). */
  readonly unit?: string
  /** Where the phrase stands; offsets and columns of issues are counted from there. */
  readonly at?: Place
}

/**
 * A table without vague words, for reading exact phrases.
 */
export const noReadings: ReadingsTable = {
  id: 'readings/none',
  of: '2026',
  known: '2026',
  source: { title: 'none' },
  confidence: 'high',
  version: '0',
  rules: [],
}

const place = (at: Place | undefined, start: number, end: number): Place => {
  if (at === undefined) return { source: '', path: '', line: 1, column: start + 1, start, end }
  return {
    source: at.source,
    path: at.path,
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(at.column === undefined ? {} : { column: at.column + start }),
    ...(at.start === undefined ? {} : { start: at.start + start, end: at.start + end }),
  }
}

const longest = 400

/**
 * Reads one quantity as people write it in Chinese or English: amounts, counts, shares, times and rates, vague words,
 * ranges and the notation of `research/uncertainty.md` e3. The whole text must be understood; words that only say what it is the
 * amount of (估值, raised, A轮融资), quotes and the same amount in brackets are passed over. Errors:
 * `quantity/unreadable` (place of the first part not understood), `quantity/reversed`, `quantity/unit-conflict`,
 * `quantity/ambiguous-unit`, `quantity/out-of-range`; warning `quantity/doubtful` where a part may be meant otherwise, note
 * `quantity/currency-assumed` where no currency is written. Never throws for any text.
 * @example readQuantity('3.5亿元', { readings: noReadings }).value.low // 350000000
 */
export function readQuantity(text: string, options: ReadQuantityOptions): Result<Quantity> {
  const words = vocabularyOf(options.readings)
  const refuse = (problem: Problem): Result<Quantity> =>
    fail(issue(problem.code, 'error', place(options.at, problem.start, problem.end), problem.params))
  const shown = text.length > longest ? text.slice(0, longest) : text
  if (text.length > longest)
    return refuse({
      code: 'quantity/unreadable',
      params: { text: shown, rest: text.slice(longest, longest + 40) },
      start: longest,
      end: text.length,
    })
  const outcome = parsePhrase(words, {
    text,
    defaultCurrency: options.defaultCurrency ?? null,
    expect: options.expect ?? null,
    unit: options.unit ?? null,
    shadow: normaliseText(text),
    order: words.rule('order'),
    chinese: /[\u4e00-\u9fff]/.test(text),
  })
  if (!outcome.ok) return refuse(outcome.problem)
  return ok(outcome.quantity, issuesOf(text, outcome.quantity, outcome.doubts, options.at))
}

/** The warnings and notes of a reading, in the order of their places, each place once. */
export const issuesOf = (
  text: string,
  quantity: Quantity,
  doubts: readonly Doubt[],
  at: Place | undefined,
): readonly Issue[] => {
  const unique = doubts.filter((one, index) => doubts.findIndex((other) => other.start === one.start) === index)
  const warnings = [...unique]
    .sort((a, b) => a.start - b.start)
    .map((doubt) =>
      issue('quantity/doubtful', 'warning', place(at, doubt.start, doubt.end), {
        text,
        part: text.slice(doubt.start, doubt.end).trim(),
      }),
    )
  const named = /[元块圆圓塊]/.test(text)
  if (!quantity.assumed.includes('currency') || named) return warnings
  const currency = quantity.unit.slice(0, 3)
  return [...warnings, issue('quantity/currency-assumed', 'note', place(at, 0, text.length), { text, currency })]
}

import type { DraftValue } from '@touchstone/core/deal'
import { each } from '../text/each.ts'
import type { TextSpan } from '../types.ts'
import type { Told } from './owner.ts'

/** How a draft quotes a stretch of its text, and how it writes other words with their place. */
export interface Quoting {
  readonly quoted: (span: TextSpan) => DraftValue
  readonly cite: (value: string, span: TextSpan) => DraftValue
}

/** A part of a deal file. */
export type Part = Record<string, DraftValue>

/** What is hoped for, and no fact yet. */
export const hoped =
  /预计|预期|有望|力争|目标|计划|拟|规划|将(?!近)|未来|明年|\b(?:expects?|expected|expecting|forecasts?|projects?|projected|targets?|targeting|aims?|aiming|plans?|planning|will|could|may|on track)\b/i

/** No clause is looked at farther than this. */
const MOST = 200

/** A comma or stop; one inside a number is none. */
const ends = /[，。；;！？!?\n]|[.,](?=\s|$)/g

/** The clause around a stretch, by commas and stops. */
export function clauseOf(text: string, [start, end]: TextSpan): string {
  const near = text.slice(Math.max(0, start - MOST), start)
  const before = each(ends, near).at(-1)
  const [stop] = each(ends, text.slice(end, end + MOST))
  return text.slice(start - near.length + (before === undefined ? 0 : before.index + 1), end + (stop?.index ?? MOST))
}

/** The sentence around a stretch up to its end. */
export function sentenceBefore({ text, sentences }: Told, [start]: TextSpan): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end)
  return sentence === undefined ? '' : text.slice(sentence.start, start)
}

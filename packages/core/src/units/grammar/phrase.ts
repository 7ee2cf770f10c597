import { parseDate } from '../dates.ts'
import { Cursor } from '../text/cursor.ts'
import { frameOf, type Frame } from './frame.ts'
import { notations } from './notation.ts'
import type { Outcome } from './outcome.ts'
import { readExpression, takeExpression } from './range.ts'
import type { Surroundings } from './outcome.ts'
import type { RangeNotation } from './resolve.ts'
import type { Quantity } from '../quantity.ts'
import type { Vocabulary } from './vocabulary.ts'

/** `@2023-04` and `@80%` after a phrase. */
function takeMarks(cursor: Cursor): { level: number | null; hard: boolean; date: string | null } {
  const marks: { level: number | null; hard: boolean; date: string | null } = { level: null, hard: false, date: null }
  for (;;) {
    if (!marks.hard && cursor.takePattern(/hard(?![a-z])/y) !== null) marks.hard = true
    else if (marks.level === null && takeLevel()) continue
    else if (marks.date === null && takeDate()) continue
    else return marks
  }

  function takeLevel(): boolean {
    const found = cursor.takePattern(/@ ?(\d{1,2}(?:\.\d+)?) ?%/y)
    const level = found === null ? 0 : Number(found.value[1]) / 100
    if (found === null || level < 0.05 || level > 0.995) {
      if (found !== null) cursor.at = found.start
      return false
    }
    marks.level = level
    return true
  }

  function takeDate(): boolean {
    const found = cursor.takePattern(/@ ?(\d{4}(?:-\d{2}(?:-\d{2})?|年(?:\d{1,2}月(?:\d{1,2}日)?)?)?)(?![\d.%-])/y)
    const date = found === null ? null : parseDate(found.value[1] ?? '')
    if (found !== null && date === null) cursor.at = found.start
    if (date === null) return false
    marks.date = date.iso
    return true
  }
}

/** Skips what may close a sentence. */
function atEnd(cursor: Cursor): boolean {
  cursor.skipSpaces()
  cursor.takePattern(/(?<!\.)[。.](?= *$)/y)
  cursor.skipSpaces()
  return cursor.done
}

/** Whether the words around a quantity can stand beside it: 估值 beside money, 占股 beside a share. */
const fits = ({ kinds, unit }: Frame, quantity: Quantity): boolean =>
  (unit === null || quantity.unit === unit) &&
  (kinds.length === 0 ||
    kinds.includes(quantity.kind) ||
    (kinds.includes('money') && quantity.kind === 'rate' && /^[A-Z]{3}\//.test(quantity.unit)))

/** Whether a bracket after an amount holds the same in another currency, or the same once more (叁亿元整（¥300,000,000）). */
function converts(conversion: string, amount: Quantity, words: Vocabulary, around: Surroundings): boolean {
  const other = parseWhole(words, { ...around, shadow: conversion, expect: null, unit: null })
  return (
    other.ok &&
    (other.quantity.kind === 'money' || other.quantity.kind === 'rate') &&
    other.quantity.kind === amount.kind &&
    (other.quantity.unit !== amount.unit ||
      (other.quantity.low === amount.low && other.quantity.high === amount.high && amount.low !== null))
  )
}

/** Reads a whole text as one quantity, alone or within words that only say what it is the amount of. */
export const parsePhrase = (words: Vocabulary, given: Surroundings): Outcome => {
  const around = { ...given, shadow: given.shadow.replace(/\n/g, ' ') }
  const plain = parseWhole(words, around)
  if (plain.ok || plain.problem.code !== 'quantity/unreadable') return plain
  const frame = frameOf(around.shadow)
  if (frame === null) return plain
  const { shadow, conversion } = frame
  // 融资 35 is cut off or a mere number; 融资35亿 is money.
  const cut = frame.expect === 'money' && around.defaultCurrency === null && !/[百千万亿]|位数|figure/.test(shadow)
  const read = parseWhole(words, {
    ...around,
    shadow,
    expect: around.expect ?? (cut ? null : frame.expect),
    unit: around.unit ?? frame.unit,
  })
  if (!read.ok)
    return read.problem.code !== 'quantity/unreadable' || read.problem.start > plain.problem.start ? read : plain
  const sound =
    fits(frame, read.quantity) && (conversion === null || converts(conversion, read.quantity, words, around))
  return sound ? { ...read, doubts: [...read.doubts, ...frame.doubts] } : plain
}

const parseWhole = (words: Vocabulary, around: Surroundings): Outcome => {
  const { shadow, text } = around
  let furthest = 0
  const finish = (cursor: Cursor, outcome: (notation: RangeNotation | null) => Outcome | null): Outcome | null => {
    const marks = takeMarks(cursor)
    furthest = Math.max(furthest, cursor.furthest)
    if (!atEnd(cursor)) return null
    const read = outcome(marks.level === null && !marks.hard ? null : { level: marks.level ?? 0.9, hard: marks.hard })
    return read === null || !read.ok || marks.date === null
      ? read
      : { ...read, quantity: { ...read.quantity, priceDate: marks.date } }
  }
  for (const notation of notations) {
    const cursor = new Cursor(shadow)
    const read = notation(cursor, words, around)
    furthest = Math.max(furthest, read === null ? 0 : cursor.furthest)
    if (read === null) continue
    if (!read.ok) return read
    const done = finish(cursor, (marks) => (marks === null ? read : null))
    if (done !== null) return done
  }
  const cursor = new Cursor(shadow)
  const expression = takeExpression(cursor, words)
  if (expression !== null) {
    const done = finish(cursor, (marks) =>
      marks === null
        ? readExpression(around, expression)
        : expression.terms.length === 2
          ? readExpression(around, expression, marks)
          : null,
    )
    if (done !== null) return done
  }
  let start = Math.max(
    expression === null ? 0 : expression.end,
    expression === null ? Math.min(furthest, cursor.furthest) : 0,
  )
  while (shadow.charAt(start) === ' ') start++
  if (start >= text.length) start = 0
  return {
    ok: false,
    problem: {
      code: 'quantity/unreadable',
      params: { text: around.text, rest: text.slice(start) },
      start,
      end: text.length,
    },
  }
}

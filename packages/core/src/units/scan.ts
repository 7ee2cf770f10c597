import type { Issue, ReadingsTable } from '@touchstone/core/facts'
import { readExpression, takeExpression } from './grammar/range.ts'
import { vocabularyOf } from './grammar/vocabulary.ts'
import type { Quantity } from './quantity.ts'
import { issuesOf } from './read.ts'
import { Cursor } from './text/cursor.ts'
import { normaliseText } from './text/normalise.ts'

/** One quantity found in a running text: UTF-16 offsets into the text as given. */
export interface FoundQuantity {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
  readonly issues: readonly Issue[]
}

/** What a phrase may begin with; everything else is passed over quickly. */
const opening =
  /[\d.零一二两三四五六七八九十百千万亿数几好大小半近将接逼趋超逾过已破突冲上高多至最起不未低少顶约差估每月年日时周人单介从由$€£¥₩₹~≈><≥≤a-z港美欧英新台澳加韩]/
const numberOrUnit = /[\d零一二两三四五六七八九十百千万亿点分]/
const date =
  /(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|(?:19|20)\d\d-\d\d(?:-\d\d)?(?!\d)|[一二零]{4}年/y

/**
 * Finds all quantities in a running text, the longest at each place, without overlaps, from left to right. Plain numbers
 * without a unit, a magnitude or a vague word are passed over, dates too. What contradicts itself is not reported. `limit`
 * stops after so many, `until` passes over what begins behind that offset. Total.
 * @example scanQuantities('融资3亿元，团队46人', { readings: noReadings }).map((one) => one.quantity.high) // [300000000,46]
 */
export function scanQuantities(
  text: string,
  options: {
    readonly readings: ReadingsTable
    readonly defaultCurrency?: string
    readonly limit?: number
    readonly until?: number
  },
): readonly FoundQuantity[] {
  const words = vocabularyOf(options.readings)
  const shadow = normaliseText(text)
  const cursor = new Cursor(shadow)
  const found: FoundQuantity[] = []
  let at = 0
  const limit = options.limit ?? Infinity
  const until = Math.min(shadow.length - 1, options.until ?? Infinity)
  while (at <= until && found.length < limit) {
    const character = cursor.lower.charAt(at)
    if (!opening.test(character) || insideWord(cursor.lower, at)) {
      at++
      continue
    }
    date.lastIndex = at
    const dated = date.exec(cursor.lower)
    if (dated !== null) {
      at += dated[0].length
      continue
    }
    const one = readAt(at)
    if (one === null) at++
    else {
      found.push(one)
      at = one.end
    }
  }
  return found

  function readAt(at: number): FoundQuantity | null {
    cursor.at = at
    cursor.furthest = at
    const expression = takeExpression(cursor, words)
    const [first] = expression?.terms ?? []
    if (expression === null || first === undefined) return null
    const start = meaningfulStart(expression)
    const end = trimmed(shadow, expression.end)
    const following = cursor.lower.charAt(end)
    const last = cursor.lower.charAt(end - 1)
    if (numberOrUnit.test(following) && following !== '一') return null
    if (/[a-z0-9]/.test(last) && /[a-z0-9]/.test(following)) return null
    const quote = text.slice(start, end)
    // In running text 3/4 is as often a date or a score.
    if (/^\d+\/\d+$/.test(quote)) return null
    const outcome = readExpression(
      {
        text: quote,
        defaultCurrency: options.defaultCurrency ?? null,
        expect: null,
        unit: null,
        shadow: shadow.slice(start, end),
        order: words.rule('order'),
        chinese: /[\u4e00-\u9fff]/.test(text),
      },
      shifted(expression, start),
    )
    if (!outcome.ok) return null
    const telling = expression.terms.some(
      (term) =>
        term.units.length > 0 || term.frontPers.length > 0 || term.numeral.bigScale > 1 || term.numeral.vague !== null,
    )
    const lone = /^[一零]$/.test(cursor.shadow.slice(first.numeral.start, first.numeral.end))
    if (!telling || (lone && outcome.quantity.kind === 'count' && outcome.quantity.rule === 'exact')) return null
    return {
      start,
      end,
      quantity: outcome.quantity,
      issues: issuesOf(quote, outcome.quantity, outcome.doubts, undefined),
    }
  }
}

/** Where an expression begins to say something: after 达到, 共, 是, "just". */
function meaningfulStart(expression: Expression): number {
  const [term] = expression.terms
  if (term === undefined || term.opensRange === 'between') return expression.start
  return Math.min(
    term.numeral.start - (term.negative ? 1 : 0),
    ...[...term.hedges, ...term.units, ...term.frontPers].map((one) => one.start),
  )
}

/** A number or word that only continues what stands before it (A800, GPT-3, 第三) begins nothing. */
function insideWord(lower: string, at: number): boolean {
  const before = lower.charAt(at - 1)
  const here = lower.charAt(at)
  if (before === '第') return true
  if (here === '半' && /[上下]/.test(before)) return true
  if (/[a-z]/.test(here)) return /[a-z0-9]/.test(before)
  if (/[\d.]/.test(here)) return /[a-z\d.]/.test(before) || (before === '-' && /[a-z\d]/.test(lower.charAt(at - 2)))
  return numberOrUnit.test(here) && /[零一二两三四五六七八九十百千万亿]/.test(before)
}

function trimmed(shadow: string, end: number): number {
  let at = end
  while (shadow.charAt(at - 1) === ' ') at--
  return at
}

type Expression = NonNullable<ReturnType<typeof takeExpression>>

/** Offsets of an expression counted from its own start. */
function shifted(expression: Expression, by: number): Expression {
  if (by === 0) return expression
  const move = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start - by,
    end: one.end - by,
  })
  return {
    ...move(expression),
    terms: expression.terms.map((term) => ({
      ...move(term),
      numeral: move(term.numeral),
      hedges: term.hedges.map(move),
      units: term.units.map(move),
      frontPers: term.frontPers.map(move),
      pers: term.pers.map(move),
      doubtful: term.doubtful.map(move),
    })),
  }
}

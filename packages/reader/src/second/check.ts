import type { ReadingsTable } from '@touchstone/core/facts'
import { ordersIn, readQuantity } from '@touchstone/core/units'
import { roundsIn } from '../rules/rounds.ts'
import { plainText } from '../text/shadow.ts'
import type { ReadDeal, TextSpan } from '../types.ts'

/** A value in the words of the document, at a place where they stand. */
export interface Quoted {
  readonly text: string
  readonly span: TextSpan
}

/** A deal as the second reader gives it, with only what could be looked up. */
export interface SecondDeal {
  readonly company: Quoted
  readonly status: ReadDeal['status']
  readonly round: (Quoted & { readonly label: string | null }) | null
  readonly amount:
    | (Quoted & { readonly low: number | null; readonly high: number | null; readonly currency: string })
    | null
  readonly valuation:
    | (Quoted & { readonly low: number | null; readonly high: number | null; readonly currency: string })
    | null
  readonly leads: readonly Quoted[]
  readonly investors: readonly Quoted[]
}

/** A value that was not kept, and why: its words are not in the document, stand in an order to the reader, are no amount, or there were more than are looked at. */
export interface Dropped {
  readonly field: string
  readonly text: string
  readonly why: 'not-in-text' | 'order' | 'not-readable' | 'too-many'
}

export interface SecondAnswer {
  readonly deals: readonly SecondDeal[]
  readonly dropped: readonly Dropped[]
}

type Row = Readonly<Record<string, unknown>>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const statuses: readonly ReadDeal['status'][] = [
  'completed',
  'partly_closed',
  'in_progress',
  'in_talks',
  'planned',
  'disputed',
  'failed',
  'unknown',
]
const MOST_DEALS = 20
const MOST_NAMES = 60

/** Endpoints that know no schema put their JSON between fences. */
const unfenced = (answer: string): string => /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/i.exec(answer)?.[1] ?? answer

/**
 * The deals of an answer, value by value: kept where its words stand in the document outside any order to its reader, and
 * read by our own grammar, never by the model's. Null for what is no answer of the asked form.
 */
export function checkAnswer(answer: string, text: string, readings: ReadingsTable): SecondAnswer | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(unfenced(answer))
  } catch {
    return null
  }
  if (!isRow(parsed) || !Array.isArray(parsed['deals'])) return null
  const orders = ordersIn(text)
  const dropped: Dropped[] = []
  const quoted = (value: unknown, field: string): Quoted | null => {
    if (typeof value !== 'string' || value.trim() === '') return null
    const words = value.trim()
    let inOrder = false
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const end = at + words.length
      if (!orders.some((one) => at < one.end && end > one.start)) return { text: words, span: [at, end] }
      inOrder = true
    }
    dropped.push({ field, text: words.slice(0, 120), why: inOrder ? 'order' : 'not-in-text' })
    return null
  }
  const money = (value: unknown, field: string): SecondDeal['amount'] => {
    const one = quoted(value, field)
    if (one === null) return null
    const read = readQuantity(one.text, { readings, defaultCurrency: /[\u4e00-\u9fff]/.test(one.text) ? 'CNY' : 'USD' })
    if (!read.ok || read.value.kind !== 'money') {
      dropped.push({ field, text: one.text.slice(0, 120), why: 'not-readable' })
      return null
    }
    return { ...one, low: read.value.low, high: read.value.high, currency: read.value.unit }
  }
  const upTo = (most: number, value: readonly unknown[], field: string): readonly unknown[] => {
    if (value.length > most) dropped.push({ field, text: `${most} / ${value.length}`, why: 'too-many' })
    return value.slice(0, most)
  }
  const list = (value: unknown, field: string): readonly Quoted[] =>
    upTo(MOST_NAMES, Array.isArray(value) ? value : [], field).flatMap((one) => {
      const found = quoted(one, field)
      return found === null ? [] : [found]
    })
  const deals = upTo(MOST_DEALS, parsed['deals'], 'deals').flatMap((row): readonly SecondDeal[] => {
    if (!isRow(row)) return []
    const company = quoted(row['company'], 'company')
    if (company === null) return []
    const round = quoted(row['round'], 'round')
    const status = statuses.find((one) => one === row['status']) ?? 'unknown'
    return [
      {
        company,
        status,
        round: round === null ? null : { ...round, label: roundsIn(plainText(round.text))[0]?.label ?? null },
        amount: money(row['amount'], 'amount'),
        valuation: money(row['valuation'], 'valuation'),
        leads: list(row['leads'], 'leads'),
        investors: list(row['investors'], 'investors'),
      },
    ]
  })
  return { deals, dropped }
}

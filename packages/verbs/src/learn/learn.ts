import { fail, issue, type Issue, ok, type Result } from '@touchstone/core/facts'
import { readQuantity } from '@touchstone/core/units'
import { formatValue } from '@touchstone/render'
import { envelope } from '../envelope.ts'
import type { Reference } from '@touchstone/core/facts'
import type { Context, Envelope } from '../types.ts'
import { topics } from './topics.ts'
import type { LearnAnswer, LearnAsk, LearnFigure, LearnInput } from './types.ts'

/** What the page needs: words, chips, and how phrases are read. */
export interface LearnContext extends Pick<Context, 'words'> {
  readonly reference: Pick<Reference, 'accelerators' | 'readings'>
}

interface Read {
  readonly value: number
  readonly currency: string | null
}

const at = (key: string) => ({ source: 'learn', path: `/${key}` })

/** The dense 16-bit peak of a chip by any of its names. */
function peakOf(key: string, text: string, context: LearnContext): Result<Read> {
  const wanted = text.trim().toLowerCase()
  const { accelerators } = context.reference
  const found = accelerators.find((one) =>
    [one.key, one.name, ...one.aliases].some((name) => name.toLowerCase() === wanted),
  )
  const peak = found?.peakDenseFlops['bf16'] ?? found?.peakDenseFlops['fp16']
  return peak === undefined
    ? fail(issue('job/unknown-accelerator', 'error', at(key), { found: text, nearest: '' }))
    : ok({ value: peak, currency: null })
}

/** Letters of size as people write them after a number; the reader of phrases knows the rest. */
const SIZES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

function readInput(input: LearnInput, text: string, context: LearnContext): Result<Read> {
  if (input.unit === 'chip') return peakOf(input.key, text, context)
  const bad = (): Result<Read> => fail(issue('job/not-a-number', 'error', at(input.key), { key: input.key, text }))
  const sized = /^\s*([\d,]+(?:\.\d+)?)\s*([kmbt])?\s*$/i.exec(text)
  let value: number | null = null
  let currency: string | null = null
  if (sized !== null && input.unit !== 'money')
    value = Number((sized[1] ?? '').replaceAll(',', '')) * (SIZES[(sized[2] ?? '').toLowerCase()] ?? 1)
  else {
    const read = readQuantity(text, { readings: context.reference.readings, defaultCurrency: 'CNY', at: at(input.key) })
    if (!read.ok) return bad()
    const { kind, unit, belief, assumed } = read.value
    value = kind === 'duration' ? belief.p50 * 365 : belief.p50
    if (input.unit === 'money') currency = kind === 'money' ? unit : null
    else if (kind === 'money' && !assumed.includes('currency')) return bad()
    if (input.unit === 'money' && currency === null) return bad()
  }
  const least = input.least ?? 0
  if (!Number.isFinite(value) || value <= 0 || value < least || value > 1e18)
    return fail(issue('job/bad-size', 'error', at(input.key), { key: input.key, text, least, whole: false }))
  return ok({ value, currency })
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `6.30 × 10²³`: operations are compared by their powers of ten. */
function scientific(value: number): string {
  const [digits = '', power = '0'] = value.toExponential(2).split('e')
  return `${digits} × 10${[...String(Math.abs(Number(power)))].map((one) => SUPERSCRIPTS.charAt(Number(one))).join('')}`
}

function textOf({ value, unit }: LearnFigure, currency: string, context: LearnContext): string {
  const { words } = context
  const number = (of: number, said: string, as?: 'percent' | 'multiple' | 'count'): string =>
    formatValue({ kind: 'number', value: of, unit: said, ...(as === undefined ? {} : { as }) }, 'page', words)
  if (unit === 'byte')
    return value >= 1e9 ? `${number(value / 1e9, '1', 'count')} GB` : `${number(value / 1e3, '1', 'count')} kB`
  if (unit === 'FLOP') return `${scientific(value)} FLOP`
  if (unit === 'money') return number(value, currency)
  if (unit === 'times') return number(value, '1', 'multiple')
  if (unit === '1') return number(value, '1', 'percent')
  if (unit === '1x') return value < 10 ? String(Math.floor(value * 10) / 10) : String(Math.floor(value))
  return number(value, unit)
}

/** Verb `learn`: one basic question, worked out with the reader's own numbers. */
export function learnVerb(ask: LearnAsk, context: LearnContext): Envelope<LearnAnswer> {
  const topic = topics[ask.topic]
  const issues: Issue[] = []
  const values: Record<string, number> = {}
  let currency: string | null = null
  const inputs = topic.inputs.map((input) => {
    const said = ask.inputs[input.key]
    const text = said === undefined || said.trim() === '' ? input.usual : said
    const read = readInput(input, text, context)
    issues.push(...read.issues)
    if (read.ok) {
      values[input.key] = read.value.value
      // Sums of two currencies are never put together.
      if (read.value.currency !== null && currency !== null && read.value.currency !== currency)
        issues.push(
          issue('job/not-a-number', 'error', at(input.key), { key: input.key, text: `${text} ≠ ${currency}` }),
        )
      currency ??= read.value.currency
    }
    return { ...input, text }
  })
  if (issues.some((one) => one.severity === 'error')) return envelope(fail(...issues), context)
  const figures = topic.figures(values).map((one) => ({ ...one, text: textOf(one, currency ?? 'CNY', context) }))
  return envelope(ok({ topic: ask.topic, inputs, figures, sources: topic.sources }, issues), context)
}

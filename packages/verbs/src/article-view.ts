import { readQuantity } from '@touchstone/core/units'
import type { Readings } from '@touchstone/reader'
import { echo } from '@touchstone/render'
import type { DocumentInput } from './document.ts'
import { tellOf } from './envelope.ts'
import { apart } from './marks.ts'
import { cautions } from './read.ts'
import type { ArticleContext, Envelope } from './types.ts'
import type { ArticleView, Mark } from './view.ts'

/** What was read of an article as its page shows it: marks in reading order that never overlap, and who says what. */
export function articleView(input: DocumentInput, readings: Readings, context: ArticleContext): Envelope<ArticleView> {
  const { words } = context
  const labels: Readonly<Record<string, string>> = words.form.readings
  const amounts = (raw: string): string => {
    const quantity = readQuantity(raw, { readings: context.reference.readings, defaultCurrency: 'CNY' })
    return quantity.ok ? echo(quantity.value, words) : raw
  }
  const mark = (kind: string, span: readonly [number, number], told: string): Mark => ({
    start: span[0],
    end: span[1],
    kind,
    label: labels[kind] ?? kind,
    echo: told,
  })
  const all: readonly Mark[] = [
    ...readings.deals.flatMap((deal) => [
      ...(deal.amount === null
        ? []
        : [mark('amount', deal.amount.span, `${deal.company} · ${amounts(deal.amount.raw)}`)]),
      ...(deal.valuation === null
        ? []
        : [mark('valuation', deal.valuation.span, `${deal.company} · ${amounts(deal.valuation.raw)}`)]),
      ...[...deal.leads, ...deal.investors].map((one) => mark('investor', one.span, deal.company)),
      ...deal.existing.map((one) => mark('existing', one.span, deal.company)),
    ]),
    ...readings.companies.flatMap((one) => [
      mark('company', one.span, one.name),
      ...one.founders.map((who) => mark('founder', who.span, one.name)),
    ]),
    ...readings.figures.map((one) =>
      mark(one.of, one.span, `${amounts(one.raw)}${one.speaker ? ` · ${one.speaker}` : ''}`),
    ),
    ...readings.models.map((one) => mark('model', one.span, [one.name, one.released].filter(Boolean).join(' · '))),
  ]
  const marks = apart(all)
  return {
    ok: true,
    value: {
      lang: readings.lang,
      marks,
      statements: readings.statements.map((one) => ({ speaker: one.speaker, start: one.span[0], end: one.span[1] })),
    },
    issues: cautions(input, readings).map((one) => tellOf(one, words)),
  }
}

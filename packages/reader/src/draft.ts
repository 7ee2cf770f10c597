import type { Source } from '@touchstone/core/facts'
import type { DealDraft, DraftValue } from '@touchstone/core/deal'
import { parseDate } from '@touchstone/core/units'
import { inferDate } from './date.ts'
import type { ReadDeal, ReadFigure, Readings, TextSpan } from './types.ts'
import { stemOf } from './stem.ts'

/** Which figure of a text answers which input of the model, when it speaks of the market and not of one company. */
const inputs: readonly (readonly [string, string])[] = [
  ['stake', 'round.stake'],
  ['valuation', 'round.statedValuation'],
  ['training_cost', 'training.runCost'],
  ['gpus', 'accelerators.count'],
  ['gpu_rent', 'accelerators.yearlyRent'],
  ['salary', 'team.monthlyPay'],
  ['exit_years', 'exit.years'],
]

/** Sentences worth checking: those with a figure a claim rule looks at. */
const claimed = new Set(['training_cost', 'gpu_rent', 'stake', 'exit_years', 'salary'])

/** Whether a clause ends at an offset: at a comma or stop, but not at one inside a number (`20,000`, `4.5`). */
function isStop(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (/[。；;！？!?\n“”"]/.test(sign)) return true
  if (/[，,]/.test(sign)) return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)))
  return sign === '.' && /^\s?$/.test(text.charAt(at + 1))
}

const inWord = (text: string, at: number): boolean =>
  /[A-Za-z0-9]/.test(text.charAt(at - 1)) && /[A-Za-z0-9]/.test(text.charAt(at))

/** The clause around a figure, from the last comma or stop to the next, in whole words, so that the quote says something. */
function clauseAround(text: string, [start, end]: TextSpan): TextSpan {
  let from = start
  while (from > 0 && start - from < 80 && !isStop(text, from - 1)) from--
  while (from < start && inWord(text, from)) from++
  let to = end
  while (to < text.length && to - end < 60 && !isStop(text, to)) to++
  while (to > end && inWord(text, to)) to--
  while (/\s/.test(text.charAt(from))) from++
  // A bracket that closes only behind the clause, as of a source in brackets, is no part of it.
  const said = text.slice(from, to)
  const opened = Math.max(said.lastIndexOf('（'), said.lastIndexOf('('))
  const closed = Math.max(said.lastIndexOf('）'), said.lastIndexOf(')'))
  if (opened > closed && from + opened >= end) to = from + opened
  while (to > end && /\s/.test(text.charAt(to - 1))) to--
  return [from, to]
}

/** The stated valuation that belongs to a stake: the nearest one after it in the same sentence. */
function valuationBeside(figures: readonly ReadFigure[], text: string): ReadFigure | null {
  const stake = figures.find((one) => one.of === 'stake')
  if (stake === undefined) return null
  return (
    figures.find(
      (one) =>
        one.of === 'valuation' &&
        one.span[0] > stake.span[1] &&
        one.span[0] - stake.span[1] < 60 &&
        !/[。\n]/.test(text.slice(stake.span[1], one.span[0])),
    ) ?? null
  )
}

/** Amount, stake and valuation said in one sentence are one claim, from the first to the last of them. */
function pricedSentence(figures: readonly ReadFigure[], text: string): TextSpan | null {
  const stake = figures.find((one) => one.of === 'stake')
  const valuation = valuationBeside(figures, text)
  const amount = figures
    .filter(
      (one) =>
        one.of === 'round_size' &&
        stake !== undefined &&
        one.span[1] <= stake.span[0] &&
        stake.span[0] - one.span[1] < 60 &&
        !/[。\n]/.test(text.slice(one.span[1], stake.span[0])),
    )
    .at(-1)
  return valuation === null || amount === undefined ? null : [amount.span[0], valuation.span[1]]
}

/** Cards that a yearly rent was said of: those in the same sentence. */
function rented(figures: readonly ReadFigure[], text: string): ReadFigure | null {
  const rent = figureFor('gpu_rent', figures, text)
  if (rent === null) return null
  return (
    figures.find(
      (one) =>
        one.of === 'gpus' &&
        !/[。\n]/.test(text.slice(Math.min(one.span[1], rent.span[1]), Math.max(one.span[0], rent.span[0]))),
    ) ?? null
  )
}

function figureFor(of: string, figures: readonly ReadFigure[], text: string): ReadFigure | null {
  if (of === 'valuation') return valuationBeside(figures, text)
  if (of === 'gpus') return rented(figures, text)
  // Only a rent said of a year is one: a month's is not taken for it.
  if (of === 'gpu_rent') return figures.find((one) => one.of === of && one.unit.endsWith('/year')) ?? null
  return figures.find((one) => one.of === of) ?? null
}

/** What `draft` is told of the text: its id in footnotes, title, date, and the file name it is kept under. */
export type DraftSource = Source & { readonly file?: string }

/**
 * Deal files from a text, one per deal it tells of, for a person to correct: the company's own terms with their places;
 * what the text says of the market at large goes under `assumptions`, so that it is never taken for the deal's terms.
 */
export function draft(text: string, readings: Readings, source: DraftSource): readonly DealDraft[] {
  const inferred = inferDate(text)
  const asOf = source.published ?? inferred?.iso ?? null
  const cite = (value: string, span: TextSpan): DraftValue => ({ value, from: `${source.id}#${span[0]}-${span[1]}` })
  const quoted = (span: TextSpan): DraftValue => cite(text.slice(span[0], span[1]), span)
  const assumptions: Record<string, DraftValue> = {}
  for (const [of, path] of inputs) {
    const figure = figureFor(of, readings.figures, text)
    if (figure !== null) assumptions[path] = cite(figure.raw, figure.span)
  }
  const spans: TextSpan[] = []
  const priced = pricedSentence(readings.figures, text)
  for (const figure of readings.figures)
    if (claimed.has(figure.of)) {
      const span = figure.of === 'stake' && priced !== null ? priced : clauseAround(text, figure.span)
      if (!spans.some(([start, end]) => span[0] < end && span[1] > start)) spans.push(span)
    }
  const claims: DraftValue = spans.map(([start, end]) => ({
    says: cite(text.slice(start, end).replace(/\s+/g, ' '), [start, end]),
  }))
  const one = (deal: ReadDeal): DealDraft => {
    const company = readings.companies.find((each) => each.name === deal.company)
    const at = company?.span
    const roundAt = deal.roundRaw === null ? -1 : text.indexOf(deal.roundRaw, deal.evidence[0])
    const names = (list: readonly { readonly name: string; readonly span: TextSpan }[]): DraftValue =>
      list.map((each) => quoted(each.span))
    const round: Record<string, DraftValue> = {
      ...(deal.round === null
        ? {}
        : { label: roundAt < 0 ? deal.round : cite(deal.round, [roundAt, roundAt + (deal.roundRaw ?? '').length]) }),
      // A sum of several rounds is no round's amount.
      ...(deal.amount === null || deal.amount.scope !== 'round' ? {} : { amount: quoted(deal.amount.span) }),
      ...(deal.valuation === null
        ? {}
        : { [deal.valuation.kind === 'pre' ? 'preMoney' : 'postMoney']: quoted(deal.valuation.span) }),
      leads: names(deal.leads),
      investors: names(deal.investors),
      ...(deal.existing.length === 0 ? {} : { existingInvestors: names(deal.existing) }),
    }
    return {
      company: deal.company,
      stem: stemOf(deal.company),
      content: {
        format: 'touchstone/deal@1',
        ...(asOf === null ? { asOf: null } : { asOf }),
        company: {
          name: at === undefined ? deal.company : quoted(at),
          ...(company?.layer === null || company?.layer === undefined || company.layer === 'other'
            ? {}
            : { layer: company.layer }),
          // The deal file reads days in figures; what it cannot read is left to the person.
          ...(company?.founded === undefined || parseDate(company.founded.raw) === null
            ? {}
            : { founded: quoted(company.founded.span) }),
          country:
            readings.lang === 'en' && !/China|Chinese|Beijing|Shanghai|Shenzhen|RMB|CNY/.test(text) ? 'US' : 'CN',
        },
        sources: {
          [source.id]: {
            title: source.title,
            ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
            ...(source.url === undefined ? {} : { url: source.url }),
            ...(source.published === undefined || source.published === null ? {} : { published: source.published }),
            ...(source.file === undefined ? {} : { text: source.file }),
          },
        },
        round,
        ...(Object.keys(assumptions).length === 0 ? {} : { assumptions }),
        ...(spans.length === 0 ? {} : { claims }),
      },
    }
  }
  const seen = new Set<string>()
  return readings.deals
    .filter((deal) => !deal.historic && (deal.relation === 'round' || deal.relation === 'cumulative'))
    .filter((deal) => !seen.has(deal.company) && seen.add(deal.company) !== undefined)
    .map(one)
}

import { countryOf } from './country.ts'
import { presenterOf } from '../link/presenter.ts'
import type { Source } from '@touchstone/core/facts'
import type { DealDraft, DraftValue } from '@touchstone/core/deal'
import { parseDate, withoutReadings } from '@touchstone/core/units'
import { inferDate } from '../date.ts'
import type { ReadDeal, ReadFigure, Readings, TextSpan } from '../types.ts'
import { clauseAround } from './clause.ts'
import { companyFacts } from './company.ts'
import { isOfRound, toldOf } from './owner.ts'
import { pricedSentence, valuationBeside } from './priced.ts'
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
  const quoted = (span: TextSpan): DraftValue => cite(withoutReadings(text.slice(span[0], span[1])), span)
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
    const told = toldOf(text, readings, deal.company)
    const sits = countryOf(text, told.names)
    const stake = readings.figures.find((each) => each.of === 'stake' && isOfRound(told, each.span))
    const round: Record<string, DraftValue> = {
      ...(deal.round === null
        ? {}
        : { label: roundAt < 0 ? deal.round : cite(deal.round, [roundAt, roundAt + (deal.roundRaw ?? '').length]) }),
      // A sum of several rounds is no round's amount.
      ...(deal.amount === null || deal.amount.scope !== 'round' ? {} : { amount: quoted(deal.amount.span) }),
      ...(deal.valuation === null
        ? {}
        : { [deal.valuation.kind === 'pre' ? 'preMoney' : 'postMoney']: quoted(deal.valuation.span) }),
      ...(stake === undefined ? {} : { stake: quoted(stake.span) }),
      leads: names(deal.leads),
      investors: names(deal.investors),
      ...(deal.existing.length === 0 ? {} : { existingInvestors: names(deal.existing) }),
    }
    // What the round itself sells is no remark on the market.
    const { 'round.stake': market, ...rest } = assumptions
    const others = stake === undefined || market === undefined ? assumptions : rest
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
            : { layer: company.layerSpan === undefined ? company.layer : cite(company.layer, company.layerSpan) }),
          // The deal file reads days in figures; what it cannot read is left to the person.
          ...(company?.founded === undefined || parseDate(company.founded.raw) === null
            ? {}
            : { founded: quoted(company.founded.span) }),
          ...(sits === null ? {} : { country: cite(sits.country, sits.span) }),
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
        ...companyFacts(text, readings, deal.company, asOf, { quoted, cite }),
        ...(Object.keys(others).length === 0 ? {} : { assumptions: others }),
        ...(spans.length === 0 ? {} : { claims }),
      },
    }
  }
  const seen = new Set<string>()
  // A plan makes a deal of who presents itself, not of those it tells of beside.
  const presents = presenterOf(text)
  const own = (company: string): boolean => presents !== null && company.includes(presents.name)
  const alone = readings.deals.some((deal) => own(deal.company))
  return readings.deals
    .filter((deal) => !alone || own(deal.company))
    .filter((deal) => !deal.historic && (deal.relation === 'round' || deal.relation === 'cumulative'))
    .filter((deal) => !seen.has(deal.company) && seen.add(deal.company) !== undefined)
    .map(one)
}

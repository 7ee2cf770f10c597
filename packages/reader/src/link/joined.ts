import type { Card } from '../rules/cards.ts'
import type { ReadDeal, ReadName, Readings, TextSpan } from '../types.ts'
import { keyOf } from './key.ts'

type Company = Readings['companies'][number]
type Told = Omit<Readings, 'lang'>

/** Readings of a part of a text, at their places in the whole. */
export function movedBy(readings: Readings, by: number): Told {
  const span = ([start, end]: TextSpan): TextSpan => [start + by, end + by]
  const at = <T extends { readonly span: TextSpan }>(one: T): T => ({ ...one, span: span(one.span) })
  const all = (list: readonly ReadName[]): readonly ReadName[] => list.map(at)
  return {
    companies: readings.companies.map((one) => ({
      ...at(one),
      founders: all(one.founders),
      ...(one.founded === undefined ? {} : { founded: at(one.founded) }),
    })),
    deals: readings.deals.map((one) => ({
      ...one,
      amount: one.amount === null ? null : at(one.amount),
      valuation: one.valuation === null ? null : at(one.valuation),
      leads: all(one.leads),
      investors: all(one.investors),
      existing: all(one.existing),
      advisers: all(one.advisers),
      evidence: span(one.evidence),
    })),
    models: readings.models.map(at),
    figures: readings.figures.map(at),
    statements: readings.statements.map(at),
    ...(readings.unread === undefined ? {} : { unread: span(readings.unread) }),
  }
}

const equal = (a: ReadDeal['amount'] | ReadDeal['valuation'], b: typeof a): boolean =>
  a === null || b === null || (a.low === b.low && a.high === b.high && a.currency === b.currency)

/** Whether a deal says no more than one that was told before. */
const repeats = (one: ReadDeal, had: ReadDeal): boolean =>
  keyOf(one.company) === keyOf(had.company) &&
  one.relation === had.relation &&
  one.status === had.status &&
  (one.round === null || one.round === had.round) &&
  (one.amount === null || had.amount !== null) &&
  (one.valuation === null || had.valuation !== null) &&
  equal(one.amount, had.amount) &&
  equal(one.valuation, had.valuation)

const addCompany = (list: readonly Company[], one: Company): readonly Company[] =>
  list.some((had) => [had.name, ...had.aliases].some((name) => keyOf(name) === keyOf(one.name))) ? list : [...list, one]

/** Parts of one text put together; what a part only repeats is told once. */
export function joinedReadings(parts: readonly Told[]): Told {
  const deals: ReadDeal[] = []
  let companies: readonly Company[] = []
  for (const part of parts) {
    for (const one of part.companies) companies = addCompany(companies, one)
    for (const one of part.deals) if (!deals.some((had) => repeats(one, had))) deals.push(one)
  }
  const unread = parts.find((one) => one.unread !== undefined)?.unread
  return {
    companies,
    deals,
    models: parts.flatMap((one) => one.models),
    figures: parts.flatMap((one) => one.figures),
    statements: parts.flatMap((one) => one.statements),
    ...(unread === undefined ? {} : { unread }),
  }
}

/** The companies of a text with those that cards name. */
export const withCards = (found: readonly Company[], cards: readonly Card[]): readonly Company[] =>
  cards.reduce<readonly Company[]>(
    (list, { company }) => addCompany(list, { ...company, aliases: [], english: null, founders: [], layer: null }),
    found,
  )

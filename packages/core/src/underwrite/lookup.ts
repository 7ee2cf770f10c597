import { ofOtherPeriod } from '@touchstone/core/company'
import { acceleratorMeant } from '@touchstone/core/compute'
import type { AcceleratorFact, BaseRateFact, Cite, Dated, FxFact, PriceFact, Reference } from '@touchstone/core/facts'
import { compareDates, daysSince1970 } from '@touchstone/core/units'

/** Whether a fact was public by a date. */
const knownBy = (fact: Dated, asOf: string): boolean => compareDates(fact.known, asOf) <= 0

/**
 * The footnote of a record: its file, its two dates, its source and how sure it is; `learnedLater` where it was first
 * public after the date of the deal.
 * In: a record, the deal's date. Out: a cite. Total.
 * @example citeOf({ id: 'fx/cny-usd#2023-03', of: '2023-03', known: '2023-04-01', source: { title: 'x' }, confidence: 'high' }, '2023-04-11').kind // 'data'
 */
export function citeOf(fact: Dated, asOf: string): Extract<Cite, { kind: 'data' }> {
  return {
    kind: 'data',
    id: fact.id,
    of: fact.of,
    known: fact.known,
    title: fact.source.title,
    confidence: fact.confidence,
    ...(fact.source.url === undefined ? {} : { url: fact.source.url }),
    ...(knownBy(fact, asOf) ? {} : { learnedLater: true }),
    ...(fact.memory === true ? { memory: true } : {}),
  }
}

/**
 * The latest monthly average of a pair that was known by a date; null where none was.
 * In: tables, `CNY/USD`, ISO date. Out: the record.
 * @example rateKnown(reference, 'CNY/USD', '2023-04-11')?.average // 6.8909
 */
export function rateKnown(reference: Pick<Reference, 'fx'>, pair: string, asOf: string): FxFact | null {
  let found: FxFact | null = null
  for (const one of reference.fx)
    if (one.pair === pair && knownBy(one, asOf) && (found === null || one.month > found.month)) found = one
  return found
}

/**
 * An accelerator by its key or one of its names; null where the tables have none.
 * @example acceleratorNamed(reference, 'A100 SXM 80GB')?.key // 'A100-80'
 */
export function acceleratorNamed(reference: Reference, name: string): AcceleratorFact | null {
  return acceleratorMeant(name, reference.accelerators)
}

/**
 * Rents of a card in a place that were known by a date and spoke of the year before it, lowest first; `last` takes the last
 * year that any was known of.
 * @example rentsKnown(reference, ['A100-80'], 'CN', '2023-04-11').length // 0
 */
export function rentsKnown(
  reference: Pick<Reference, 'prices'>,
  items: readonly string[],
  place: string,
  asOf: string,
  last = false,
): readonly PriceFact[] {
  const known = reference.prices.filter(
    (one) => one.what === 'rent' && items.includes(one.item) && one.place === place && knownBy(one, asOf),
  )
  const end = last ? Math.max(...known.map((one) => daysSince1970(one.of))) : daysSince1970(asOf)
  return known
    .filter((one) => end - daysSince1970(one.of) <= 366)
    .sort((a, b) => a.mid - b.mid || (a.id < b.id ? -1 : 1))
}

/**
 * Which of the two sets of base rates is nearest to a country: those of China for Greater China, those of the United States
 * for all others. In: two letters. Out: the set. Total.
 * @example rateSetOf('GB') // 'US'
 */
export const rateSetOf = (country: string): 'CN' | 'US' => (/^(?:CN|HK|MO|TW)$/.test(country) ? 'CN' : 'US')

/** A base rate standing in for an input, and what about it is not the company's. */
export interface Borrowed {
  readonly fact: BaseRateFact
  readonly substituted: readonly ('country' | 'layer' | 'stage' | 'period')[]
}

/** How far a company has come, as base rates tell it: seed, the first rounds with it, B and C, D and later. */
export type RateStage = 'seed' | 'early' | 'growth' | 'late'

/**
 * The base rate nearest to a company for an input: same layer before any, its own stage before its own country, as size goes
 * with the stage; of other countries the one whose rates are nearest. Who tells no stage is taken for early, as most are.
 * In: tables, path of the input, what the company is and the day of the deal, where the period counts. Out: the record and
 * what differs; null where there is none.
 * @example borrowed(reference, 'commercial.revenue', { layer: 'model', country: 'CN' })?.fact.unit // 'CNY'
 */
export function borrowed(
  reference: Pick<Reference, 'baseRates'>,
  path: string,
  company: {
    readonly layer: string
    readonly country: string
    readonly stage?: RateStage | null
    readonly asOf?: string
  },
): Borrowed | null {
  let best: Borrowed | null = null
  let least = Infinity
  for (const fact of reference.baseRates) {
    if (fact.metric !== path || fact.low === null || fact.high === null) continue
    const otherLayer = fact.layer !== null && fact.layer !== company.layer
    const otherCountry = fact.country !== company.country && fact.country !== 'world'
    const stage = company.stage ?? 'early'
    // Rows of first rounds speak of seeds too, and less well than rows of seeds alone.
    const covers = stage === 'seed' && fact.stage === 'early'
    const otherStage = fact.stage !== 'any' && fact.stage !== stage && !covers
    const distance =
      (otherStage ? 2.5 : covers ? 0.2 : fact.stage === 'any' ? 0.3 : 0) +
      (otherLayer ? 6 : fact.layer === null ? 1 : 0) +
      (otherCountry ? (fact.country === rateSetOf(company.country) ? 2 : 2.25) : fact.country === 'world' ? 0.5 : 0)
    if (distance >= least) continue
    least = distance
    best = {
      fact,
      substituted: [
        ...(otherCountry ? (['country'] as const) : []),
        ...(otherLayer ? (['layer'] as const) : []),
        ...(otherStage ? (['stage'] as const) : []),
        ...(company.asOf !== undefined && ofOtherPeriod(fact.of, company.asOf) ? (['period'] as const) : []),
      ],
    }
  }
  return best
}

/** Rates of one currency in dollars are the ones that are published: a pair without its own goes through them. */
const THROUGH = 'USD'

/**
 * Units of one currency for one of another at the latest monthly averages known by a date, and the records it is from: the
 * pair either way round, else both against the dollar. Null where none is known.
 * By hand: 7.8 yuan for a dollar and 0.9 euros for a dollar: 7.8 ÷ 0.9 = 8.67 yuan for a euro.
 * @example rateKnownBetween({ fx: [] }, '2023-04-11', 'EUR', 'CNY') // null
 */
export function rateKnownBetween(
  reference: Pick<Reference, 'fx'>,
  asOf: string,
  from: string,
  to: string,
): { readonly value: number; readonly facts: readonly FxFact[] } | null {
  const direct = rateKnown(reference, `${to}/${from}`, asOf)
  if (direct !== null) return { value: direct.average, facts: [direct] }
  const inverse = rateKnown(reference, `${from}/${to}`, asOf)
  if (inverse !== null) return { value: 1 / inverse.average, facts: [inverse] }
  if (from === THROUGH || to === THROUGH) return null
  const into = rateKnownBetween(reference, asOf, from, THROUGH)
  const out = into === null ? null : rateKnownBetween(reference, asOf, THROUGH, to)
  return into === null || out === null ? null : { value: into.value * out.value, facts: [...into.facts, ...out.facts] }
}

/**
 * Units of one currency for one of another at the latest monthly average known by a date; null where none is.
 * @example rateBetween([], '2023-04-11', 'CNY', 'CNY') // 1
 */
export const rateBetween = (fx: Reference['fx'], asOf: string, from: string, to: string): number | null =>
  from === to ? 1 : (rateKnownBetween({ fx }, asOf, from, to)?.value ?? null)

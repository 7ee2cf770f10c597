import { homeOf } from '@touchstone/core/deal'
import type { AcceleratorFact, PriceFact } from '@touchstone/core/facts'
import { columnOf, constant, type Draws, drawsFrom, relabelled } from '@touchstone/core/chance'
import { cardHours, trainingCost, trainingFlops } from '@touchstone/core/compute'
import type { Belief } from '@touchstone/core/units'
import type { Converted, Converter } from './converter.ts'
import { typed } from './some-draws.ts'
import { drawnValue } from './book.ts'
import type { Inputs } from './inputs.ts'
import { acceleratorNamed, citeOf, rentsKnown } from './lookup.ts'

/** Cards that stand for "a GPU" where none is named, by the time they were the usual one. */
const usualCards = ['A100-80', 'A100-40'] as const

/** What a card-hour was rented for, as far as known at the date. */
export interface Market<C extends string> {
  readonly draws: Draws<`${C}/card-hour`>
  readonly figure: string
  readonly low: number
  readonly high: number
  readonly samePlace: boolean
}

/** The card of a deal, else the usual one, with its peak in the book. */
export function cardOf(
  inputs: Inputs,
): { readonly fact: AcceleratorFact; readonly peak: number; readonly figure: string; readonly named: boolean } | null {
  const { deal, reference, book } = inputs
  const name = deal.model.accelerators.type?.value ?? null
  const fact = acceleratorNamed(reference, name ?? usualCards[0]) ?? acceleratorNamed(reference, usualCards[0])
  const peak = fact === null ? undefined : (fact.peakDenseFlops['bf16'] ?? fact.peakDenseFlops['fp16'])
  if (fact === null || peak === undefined) return null
  if (!book.has('accelerators.peak'))
    book.sourced('accelerators.peak', { kind: 'number', unit: 'FLOP/card/second', value: peak }, 'sourced', 'ours', {
      cites: [citeOf(fact, deal.asOf)],
    })
  return { fact, peak, figure: 'accelerators.peak', named: name !== null }
}

/** From the lowest to the highest price known, every price on the way as likely on the log scale. */
function between(low: number, high: number): Belief {
  return low === high
    ? { shape: 'point', p5: low, p50: low, p95: low }
    : { shape: 'lognormal', p5: low, p50: Math.sqrt(low) * Math.sqrt(high), p95: high }
}

/**
 * Rents of the place, else those of the United States converted, as one belief; null where none were known. The footnote
 * names the lowest and the highest record.
 */
export function marketRent<C extends string>(inputs: Inputs, converter: Converter<C>): Market<C> | null {
  const card = inputs.deal.model.accelerators.type?.value ?? null
  return rentsOf(
    inputs,
    converter,
    'market.rent',
    alike(card === null ? null : acceleratorNamed(inputs.reference, card)),
  )
}

/** Cards whose rent is that of a card: itself, and the one that it was cut down from. */
const alike = (fact: AcceleratorFact | null): readonly string[] =>
  fact === null
    ? usualCards
    : [fact.key, ...(fact.key === 'A800' ? ['A100-80'] : []), ...(fact.key === 'H800' ? ['H100'] : [])]

/**
 * What cards were rented for, under a name in the book: in the year before the date for the market, which claims are held
 * against, and in the last year known of for what only a cost rests on.
 */
function rentsOf<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  figure: 'market.rent' | 'last.rent' | 'usual.rent',
  items: readonly string[],
): Market<C> | null {
  const { deal, reference, book, sampler } = inputs
  const place = homeOf(deal)
  const last = figure !== 'market.rent'
  const local = rentsKnown(reference, items, place, deal.asOf, last)
  const rows = local.length > 0 ? local : rentsKnown(reference, items, 'US', deal.asOf, last)
  const first = rows[0]
  const dearest = rows.at(-1)
  if (first === undefined || dearest === undefined) return null
  const from = first.unit.split('/')[0] ?? ''
  const cites = [first, dearest].map((one: PriceFact) => citeOf(one, deal.asOf))
  const unit = `${converter.currency}/card-hour` as const
  const listed = `${figure}.listed`
  if (!book.has(listed))
    book.sourced(
      listed,
      { kind: 'range', unit: `${from}/card-hour`, low: first.low, high: dearest.high },
      'sourced',
      'ours',
      { cites },
    )
  const rate = from === converter.currency ? { value: 1, figure: null } : converter.rate(from)
  if (rate === null) return null
  const low = first.low * rate.value
  const high = dearest.high * rate.value
  const draws = sampler.draw('accelerators.rent', unit, between(low, high))
  if (!book.has(figure)) {
    const value = { kind: 'range', unit, low, high } as const
    if (rate.figure === null) book.computed(figure, value, 'rent/known', [listed])
    else book.computed(figure, value, 'rent/convert', [listed, rate.figure])
  }
  return { draws, figure, low, high, samePlace: local.length > 0 }
}

/**
 * Rent of a card that nobody was seen to rent: that of the usual card, by what each computes at its peak. No claim is held
 * against it, as it is no price that was asked. Null where no card is named or its peak is unknown.
 */
function rentByPeak<C extends string>(inputs: Inputs, converter: Converter<C>): Market<C> | null {
  const { reference, book, deal } = inputs
  const card = cardOf(inputs)
  const usual = acceleratorNamed(reference, usualCards[0])
  const peak = usual?.peakDenseFlops['bf16']
  if (card === null || !card.named || usual === null || peak === undefined) return null
  const market = rentsOf(inputs, converter, 'usual.rent', usualCards)
  if (market === null) return null
  if (!book.has('usual.peak'))
    book.sourced('usual.peak', { kind: 'number', unit: 'FLOP/card/second', value: peak }, 'sourced', 'ours', {
      cites: [citeOf(usual, deal.asOf)],
    })
  const times = card.peak / peak
  const draws = drawsFrom(
    `${converter.currency}/card-hour` as const,
    columnOf(market.draws).map((one) => one * times),
  )
  const [low, high] = [market.low * times, market.high * times]
  if (!book.has('rent.byPeak'))
    book.computed(
      'rent.byPeak',
      { kind: 'range', unit: `${converter.currency}/card-hour`, low, high },
      'rent/by-peak',
      [market.figure, card.figure, 'usual.peak'],
    )
  return { draws, figure: 'rent.byPeak', low, high, samePlace: false }
}

/** Rent of the company's cards: what the file says, else the market of the date, of the last year known, or by the peak. */
function rentOf<C extends string>(inputs: Inputs, converter: Converter<C>): Converted<`${C}/card-hour`> | null {
  const said = inputs.said('accelerators.rent')
  if (said !== null) {
    const taken = converter.take(said, '/card/hour')
    if (taken !== null)
      return { draws: relabelled(`${converter.currency}/card-hour`, taken.draws), figure: taken.figure }
  }
  const named = cardOf(inputs)
  const market =
    marketRent(inputs, converter) ??
    rentsOf(inputs, converter, 'last.rent', named?.named === true ? alike(named.fact) : usualCards) ??
    rentByPeak(inputs, converter)
  return market === null ? null : { draws: market.draws, figure: market.figure }
}

/** Card-hours that the deal's own model needs; null where its size is unknown. */
export function neededHours(inputs: Inputs): { readonly draws: Draws<'card-hour'>; readonly figure: string } | null {
  const { book } = inputs
  if (inputs.said('model.parameters') === null) return null
  if (inputs.hours !== null) return { draws: inputs.hours, figure: 'training.cardHours' }
  const parameters = inputs.need('model.parameters')
  const tokens = inputs.need('model.tokens')
  const utilisation = inputs.need('accelerators.utilisation')
  const card = cardOf(inputs)
  if (parameters === null || tokens === null || utilisation === null || card === null) return null
  const flops = trainingFlops(typed('parameter', parameters.draws), typed('token', tokens.draws))
  book.drawn('training.flops', flops, 'training/flops', [parameters.figure, tokens.figure])
  const hours = cardHours(flops, card.peak, typed('1', utilisation.draws))
  book.drawn('training.cardHours', hours, 'training/card-hours', ['training.flops', card.figure, utilisation.figure])
  inputs.hours = hours
  return { draws: hours, figure: 'training.cardHours' }
}

/**
 * What one final run costs in the deal's currency: computed from the deal's own model where its size is known, else what
 * the file says a run costs, else the base rate.
 */
export function runCost<C extends string>(inputs: Inputs, converter: Converter<C>): Converted<C> | null {
  const hours = neededHours(inputs)
  if (hours !== null) {
    const rent = rentOf(inputs, converter)
    if (rent !== null) {
      const draws = trainingCost(hours.draws, rent.draws)
      inputs.book.drawn('training.cost', draws, 'training/cost', [hours.figure, rent.figure])
      return { draws, figure: 'training.cost' }
    }
  }
  return converter.money(inputs.need('training.runCost'))
}

/** A run of GPT-3 in operations, as the yardstick of an article of 2023; null where the tables lack it. */
export function knownRun(
  inputs: Inputs,
  key: string,
): { readonly draws: Draws<'FLOP'>; readonly figure: string } | null {
  const { reference, deal, book, sampler } = inputs
  const fact = reference.models.find((one) => one.key === key)
  if (fact === undefined || fact.parameters === null || fact.tokens === null) return null
  const cites = [citeOf(fact, deal.asOf)]
  const parts = [
    ['parameters', 'parameter', fact.parameters],
    ['tokens', 'token', fact.tokens],
  ] as const
  for (const [name, unit, value] of parts)
    if (!book.has(`known.${key}.${name}`))
      book.sourced(`known.${key}.${name}`, { kind: 'number', unit, value }, 'sourced', 'ours', { cites })
  const draws = trainingFlops(
    constant('parameter', fact.parameters, sampler.draws),
    constant('token', fact.tokens, sampler.draws),
  )
  const figure = `known.${key}.flops`
  if (!book.has(figure))
    book.computed(figure, drawnValue(draws), 'training/flops', [`known.${key}.parameters`, `known.${key}.tokens`])
  return { draws, figure }
}

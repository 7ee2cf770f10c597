import type { Deal } from '@touchstone/core/deal'
import type { Reference } from '@touchstone/core/facts'
import { estimate, sampler } from '@touchstone/core/chance'
import { Book } from './book.ts'
import { type CompanyAhead, type RunCompany } from './company-part.ts'
import { Converter } from './converter.ts'
import { Inputs } from './inputs.ts'
import type { MarketPart, RunMarket } from './market-part.ts'
import type { InRooms } from './rooms.ts'
import { askedPrice, burning, type Price, type UsualYears, type Worth, worth } from './value.ts'

/** Draws of the doubt, and their seed: it belongs to what is asked and not to what is told, so no seed of a deal moves it. */
const DRAWS = 16_384
const SEED = 'before'
/** Draws of the company's years, which only tell the middle of the runway and what it varies by, and the part of it that two such samples may differ by. */
const [YEARS_DRAWS, NOISE] = [2048, 0.1]

/** How long the money lasts: its share of the doubt whether money is lost, and what the runway varies by in the company's years. */
export interface Lasting {
  readonly share: number
  readonly variance: number
}

/** Shares of the doubt by path: that about worth over price and, where a market was run, that whether money is lost. */
export interface Doubt {
  readonly worth: Readonly<Record<string, number>>
  readonly loss: Readonly<Record<string, number>> | null
  /** Share of the latter that how long the money lasts carries, and what that varies by. */
  readonly lasting: Lasting | null
}

/** How the deal itself is run. */
interface Run {
  readonly market?: RunMarket
  readonly company?: RunCompany
  readonly baseRates?: string
}

/** Doubts by the tables they were drawn from: who edits what a company tells asks for the same one again. */
const kept = new WeakMap<Reference, Map<string, Doubt | null>>()
const MOST_KEPT = 16

/**
 * The same deal as known by its name, its round and its terms alone: what it tells of the business, the people, the model and
 * the market is taken out, and with it the documents, which no number reads.
 */
const untold = (deal: Deal): Deal => ({
  ...deal,
  sources: [],
  claims: [],
  finances: { cash: null, netBurn: null, revenueByLine: [], topCustomersShare: null, grants: null, commitments: [] },
  model: {
    ...deal.model,
    parameters: null,
    activeParameters: null,
    tokens: null,
    accelerators: { type: null, count: null, months: null, rent: null },
  },
  team: { people: null, monthlyPay: null, roles: [] },
  assumptions: {},
})

/**
 * The doubt about a deal's answer before anything of the company was told: all of its figures are base rates', and count against
 * comparable rounds as far as those of the file do, and its money lasts as long as it does by today's burn.
 * In: the currency of the answer; deal; tables; how the deal is run; its market, null where none was. Out: the doubt; null
 * where name and round alone give no price.
 * @example doubtBefore.length // 5
 */
export function* doubtBefore(
  currency: string,
  deal: Deal,
  reference: Reference,
  run: Run,
  market: MarketPart | null,
): InRooms<Doubt | null> {
  const known = untold(deal)
  const counts = market?.prospects.countsOwn ?? false
  const key = JSON.stringify([currency, known, run.baseRates, market !== null, counts])
  const held = kept.get(reference) ?? new Map<string, Doubt | null>()
  kept.set(reference, held)
  const found = held.get(key)
  if (found !== undefined) return found
  if (held.size >= MOST_KEPT) held.clear()
  const made = yield* drawn(currency, known, reference, market === null ? { ...run, market: undefined } : run, counts)
  held.set(key, made)
  return made
}

/** Middles by the tables, as doubts. */
const middles = new WeakMap<Reference, Map<string, number | null>>()

/** An untold deal as far as what it is worth. */
interface Valued {
  readonly inputs: Inputs
  readonly converter: Converter<string>
  readonly price: Price<string>
  readonly made: Worth<string>
}

/** The last worth that a doubt will go on from, by the tables: it need not be drawn twice. */
const begun = new WeakMap<Reference, { readonly key: string; readonly valued: Valued }>()

const keyOf = (currency: string, known: Deal, baseRates: string | undefined): string =>
  JSON.stringify([currency, known, baseRates])

/**
 * The middle of the commercial value of such a company of which nothing is told, by base rates alone.
 * In: the currency of the answer; deal; tables; the country whose base rates stand in; whether its doubt will be asked for too.
 * Out: money; null without a price.
 * @example usualWorth.length // 5
 */
export function usualWorth(
  currency: string,
  deal: Deal,
  reference: Reference,
  baseRates: string | undefined,
  doubted: boolean,
): number | null {
  const known = untold(deal)
  const key = keyOf(currency, known, baseRates)
  const held = middles.get(reference) ?? new Map<string, number | null>()
  middles.set(reference, held)
  const found = held.get(key)
  if (found !== undefined) return found
  if (held.size >= MOST_KEPT) held.clear()
  const valued = valuedOf(currency, known, reference, baseRates)
  if (doubted && valued !== null) begun.set(reference, { key, valued })
  const made = valued === null ? null : middleOf(valued.made)
  held.set(key, made)
  return made
}

const middleOf = ({ commercial }: Worth<string>): number | null =>
  commercial === null ? null : estimate(commercial.draws).p50

function valuedOf(currency: string, deal: Deal, reference: Reference, baseRates: string | undefined): Valued | null {
  const inputs = new Inputs(deal, reference, sampler({ draws: DRAWS, seed: SEED }), new Book(), baseRates)
  const converter = new Converter(currency, inputs)
  const price = askedPrice(inputs, converter)
  if (price === null || price === 'void') return null
  return { inputs, converter, price, made: worth(inputs, converter, price) }
}

function* drawn(
  currency: string,
  deal: Deal,
  reference: Reference,
  { market, company, baseRates }: { [K in keyof Run]: Run[K] | undefined },
  counts: boolean,
): InRooms<Doubt | null> {
  const started = begun.get(reference)
  begun.delete(reference)
  const valued =
    started?.key === keyOf(currency, deal, baseRates) ? started.valued : valuedOf(currency, deal, reference, baseRates)
  if (valued === null) return null
  const { inputs, converter, price, made } = valued
  inputs.lentCounts = counts
  const value = { ...made, usual: middleOf(made) }
  // What goes into the burn is taken of inputs of its own: how long the money lasts carries it.
  const burn = new Inputs(deal, reference, inputs.sampler, new Book(), baseRates)
  const { runway } = burning(burn, new Converter(currency, burn), undefined, null)
  // Its figures stand in that book and not in this one.
  const lasts = runway === null ? null : { ...runway, figure: price.postFigure }
  const run = market === undefined ? null : yield* market(inputs, converter, price, value, lasts, [], false)
  return {
    worth: value.sensitivity,
    loss: run?.sensitivity ?? null,
    lasting:
      run === null
        ? null
        : { share: run.lasting, variance: usualYears(currency, deal, reference, company, baseRates)?.variance ?? 0 },
  }
}

/** The years of such a company of which nothing is told, and what its runway varies by. */
interface YearsBefore extends UsualYears {
  readonly variance: number
}

const years = new WeakMap<Reference, Map<string, YearsBefore | null>>()

/**
 * What such a company of which nothing is told spends, how long its money lasts and what that varies by: its next years where
 * they are run, else today's burn. In: the currency of the answer; deal; tables; what runs a company's years; the country whose
 * base rates stand in. Out: as named; null where name and round alone give no burn.
 * @example usualYears.length // 5
 */
export function usualYears(
  currency: string,
  deal: Deal,
  reference: Reference,
  company: RunCompany | undefined,
  baseRates: string | undefined,
): YearsBefore | null {
  const known = untold(deal)
  const key = `${company === undefined ? '' : 'years '}${keyOf(currency, known, baseRates)}`
  const held = years.get(reference) ?? new Map<string, YearsBefore | null>()
  years.set(reference, held)
  const found = held.get(key)
  if (found !== undefined) return found
  if (held.size >= MOST_KEPT) held.clear()
  const inputs = new Inputs(known, reference, sampler({ draws: YEARS_DRAWS, seed: SEED }), new Book(), baseRates)
  const { runway, scale, company: ahead } = burning(inputs, new Converter(currency, inputs), company, null)
  const made = runway === null ? null : { scale, years: runway.usual, variance: ahead?.varies.all ?? 0 }
  held.set(key, made)
  return made
}

/**
 * How much of the doubt about the runway is still lent: what loans vary it by, beside what the file has taken from what it varied
 * by before anything was told. In: the company's years, null without; how long the money lasted before, null where that is not
 * known. Out: 0 to 1, 1 where nothing was taken.
 * By hand: it varied by 0.1 before, of which a tenth may be chance, and by 0.03 now, 0.02 of it by loans: 0.02 ÷ (0.02 + 0.06) = 0.25.
 * @example lentOf(null, null) // 1
 */
export function lentOf(company: Pick<CompanyAhead<string>, 'varies'> | null, before: Lasting | null): number {
  if (before === null || company === null) return 1
  const told = Math.max(0, (1 - NOISE) * before.variance - company.varies.all)
  if (told === 0) return 1
  const lent = company.varies.lent()
  return lent / (lent + told)
}

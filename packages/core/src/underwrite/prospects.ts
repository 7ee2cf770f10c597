import type { MarketFact } from '@touchstone/core/facts'
import { columnOf, type Draws, drawsFrom, estimate, exp, ln } from '@touchstone/core/chance'
import type { Library } from '@touchstone/core/fund'
import {
  capacityFor,
  designedScenarios,
  entryOutcome,
  type EntryTerms,
  type Fates,
  knownWriters,
  type MarketParameters,
  newestSet,
  parametersOf,
  populationStart,
  presentWorth,
  SCENARIOS,
  type Scenarios,
  settledMultiples,
  simulate,
  type Start,
  type WritersFound,
} from '@touchstone/core/market'
import { comparables, type Comparables, type ComparableRound, stageOf } from '@touchstone/core/valuation'
import { yearsBetweenDates } from './ages.ts'
import type { CompanyAhead } from './company-part.ts'
import type { Converter } from './converter.ts'
import type { Input, Inputs } from './inputs.ts'
import { judged, judgedAt } from './judged.ts'
import { citeOf, rateKnown } from './lookup.ts'
import { type Exiting, listableBy, prohibitSales, type SaleHazard, saleHazard } from './exit-routes.ts'
import {
  recoveredDraws,
  redeemedDays,
  type Redeeming,
  redemptionsOf,
  stackAt,
  wallDays,
  wallQuarters,
} from './redeemed.ts'
import { type DealTerms, dealTerms } from './terms.ts'
import type { Price, Worth } from './value.ts'

/** Quarters that a company is followed after the entry. */
const QUARTERS = 40
/** Draws of the shelf of other companies: one shelf for every seed, as the population is one. */
const LIBRARY_DRAWS = 32_768

/** Multiples and years of one unit put into the round at a price, one cell a draw. */
export interface Outcome {
  readonly multiples: Float64Array
  readonly years: Float64Array
  readonly fates: Fates
  /** With our part of the first two later rounds, over all that was put in; and what that part costs a unit. */
  readonly withProRata: Float64Array
  readonly followed: Float64Array
  /** Share of the draws in which our redemption claim pays more than the shares that it leaves. */
  readonly redeemed: number
}

/** What may become of the company, by the market it lives in. */
export interface Prospects {
  readonly set: MarketFact
  readonly stage: number
  readonly comparables: Comparables | null
  /** At the price asked. */
  readonly asked: Outcome
  /** At a multiple of the price asked, by fewer draws. */
  readonly at: (factor: number, draws: number) => Outcome
  readonly library: Library
  /** The hazard that a sale abroad is prohibited; null where none is judged. */
  readonly sale: SaleHazard | null
  /** The rights that the shares carry. */
  readonly terms: DealTerms
  readonly writers: readonly WritersFound[]
  /** Inputs that only this part draws. */
  readonly inputs: Readonly<Record<string, Draws<string>>>
  /** Years of the pooled return, log a year, by which time is weighed. */
  readonly pooled: number
  /** Years within which a fund still follows its money. */
  readonly followYears: number
}

/** Priced rounds known by the deal's date, in its currency. */
export function comparableRounds<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  stage: number,
): readonly ComparableRound[] {
  const { deal, reference } = inputs
  const layer = deal.company.layer?.value ?? 'model'
  const country = inputs.country
  return reference.rounds.flatMap((row): readonly ComparableRound[] => {
    if (row.known.slice(0, 10) > deal.asOf || row.company === deal.company.name.value) return []
    if (row.companyZh === deal.company.name.value) return []
    const at = stageOf(row.round)
    const stated =
      row.postMoney ??
      (row.preMoney !== null && row.amount !== null ? row.preMoney + row.amount : null) ??
      (row.stake !== null && row.stake > 0 && row.amount !== null ? row.amount / row.stake : null)
    if (at === null || stated === null) return []
    const rate = row.currency === converter.currency ? 1 : (converter.rate(row.currency)?.value ?? null)
    if (rate === null) return []
    return [
      {
        id: row.id,
        post: stated * rate,
        age: yearsBetweenDates(row.of, deal.asOf),
        stages: at - stage,
        sameCountry: row.country === country,
        sameLayer: row.layer === layer,
        memory: row.memory === true || row.confidence === 'memory',
      },
    ]
  })
}

const numbersOf = (set: MarketFact): Readonly<Record<string, number | readonly number[]>> =>
  Object.fromEntries(Object.entries(set.parameters).map(([name, { value }]) => [name, value]))

/** Drifts by the market's paths: the same company asked about under another price of doubt need not be anchored again. */
const anchors = new WeakMap<Scenarios, Map<string, number>>()
const MOST_ANCHORS = 64
/** Draws of a drift, and their seed: it belongs to the market and the terms, so no seed of a deal moves it. */
const ANCHOR_DRAWS = 4096
const ANCHOR_SEED = 'anchor'

/** `anchorOf`, kept by all that it depends on: the start, what decides who may list, the usual chance to lead, the rate. */
function anchored(
  parameters: MarketParameters,
  scenarios: Scenarios,
  start: Start,
  listing: string,
  usual: number,
  rate: number,
): number {
  const kept = anchors.get(scenarios) ?? new Map<string, number>()
  anchors.set(scenarios, kept)
  const key = JSON.stringify([start, listing, usual, rate])
  const found = kept.get(key) ?? anchorOf(parameters, scenarios, start, usual, rate)
  if (kept.size >= MOST_ANCHORS) kept.clear()
  kept.set(key, found)
  return found
}

/**
 * The drift of the rest at which a deal of the layer with the usual chance to lead is worth what the population of its
 * stage is worth, on the same draws: leaders' upside is paid for by the others. One step of the secant. Leaders and the rest
 * are run apart and weighed by the chance: drawing who leads would leave a few hundred heavy tails to say what leaders are
 * worth, and that doubt would be in every figure.
 */
function anchorOf(
  parameters: MarketParameters,
  scenarios: Scenarios,
  start: Start,
  usual: number,
  rate: number,
): number {
  if (usual <= 0) return 0
  const worthAt = (leaderChance: number, restDrift: number): number => {
    const fates = simulate(parameters, scenarios, { ...start, leaderChance, restDrift })
    return presentWorth(settledMultiples(fates, start.sold, start.before), fates.years, rate)
  }
  const aim = worthAt(0, 0)
  const leaders = worthAt(1, 0)
  const slower = worthAt(0, -0.1)
  if (leaders <= aim || aim <= slower) return 0
  return Math.max(-0.4, (-0.1 * usual * (leaders - aim)) / ((1 - usual) * (aim - slower)))
}

interface Population {
  readonly scenarios: Scenarios
  readonly library: Library
}

/** Populations by the set they are drawn from: one for every deal, so that a second deal need not wait for it. */
const populations = new WeakMap<MarketFact, Population>()

/** The paths of a set's market, and the shelf of other companies that live through them. */
function populationOf(
  set: MarketFact,
  parameters: MarketParameters,
  usual: { readonly age: number; readonly before: number },
): Population {
  const kept = populations.get(set)
  if (kept !== undefined) return kept
  const scenarios = designedScenarios(parameters, QUARTERS)
  const shelf: Start = {
    ...populationStart(LIBRARY_DRAWS, 'library'),
    stage: 1,
    age: usual.age,
    stream: 'library',
    scale: 1_200_000,
    postUsd: 20_000_000,
    before: usual.before,
  }
  const others = simulate(parameters, scenarios, shelf)
  const multiples = settledMultiples(others, shelf.sold, shelf.before)
  const made = { scenarios, library: { scenarios: scenarios.count ?? SCENARIOS, multiples, years: others.years } }
  populations.set(set, made)
  return made
}

/** When the company's cash is looked at: on the days of the stack of claims, where there is one. */
const cashFrom = (redeeming: Redeeming | null, held: number): Pick<Start, 'cashOn'> =>
  redeeming === null ? {} : { cashOn: { quarters: wallQuarters(wallDays(redeeming)), held } }

/** What may become of the company at the price asked and at others; null where no set of the market is known. */
export function prospects<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  price: Price<C>,
  worth: Worth<C>,
  runway: Draws<'year'> | null,
  company: CompanyAhead<C> | null = null,
): Prospects | null {
  const { deal, reference, book, sampler } = inputs
  const { draws, seed } = sampler
  const layer = deal.company.layer?.value ?? 'model'
  const sets = reference.market ?? []
  const set =
    newestSet(sets, inputs.country, deal.asOf) ??
    newestSet(sets, 'US', deal.asOf) ??
    sets.find(({ country }) => country === inputs.country) ??
    null
  if (set === null) return null
  const read = parametersOf(numbersOf(set))
  if (!read.ok) return null
  const parameters = read.value
  const stage = stageOf(deal.round.label?.value ?? deal.company.stage?.value ?? '') ?? 0
  const { scenarios, library } = populationOf(set, parameters, {
    age: judgedAt(reference, 'age', 1),
    before: judgedAt(reference, 'before', 1),
  })

  const revenueOfWorth = judged(reference, 'revenue.of-worth').mid
  const followYears = judged(reference, 'follow.years').mid
  const leading = inputs.need('market.leaderChance')
  const rows = comparables(comparableRounds(inputs, converter, stage))
  const near = inputs.comparable(rows, converter.currency)
  const comparable = near === null ? null : converter.money(near)
  const usd =
    converter.currency === 'USD' ? 1 : (rateKnown(reference, `${converter.currency}/USD`, deal.asOf)?.average ?? 7)

  const post = columnOf(price.post)
  const middlePost = estimate(price.post).p50
  const sold = Math.min(0.9, Math.max(0.005, estimate(price.stake).p50))
  const own = inputs.said('commercial.revenue') !== null && worth.commercial !== null
  const weight = own ? judgedAt(reference, 'own-part', stage) : 0
  const bottomUp = worth.commercial === null ? null : columnOf(worth.commercial.draws)
  const beside = comparable === null ? post : columnOf(comparable.draws)
  const lnValue = new Float64Array(draws)
  const scale = new Float64Array(draws)
  const said = own ? columnOf(converter.money(inputs.said('commercial.revenue'))?.draws ?? price.post) : null
  for (let i = 0; i < draws; i++) {
    const paid = post[i] ?? 1
    const market = Math.max(1, beside[i] ?? paid)
    const mine = Math.max(market * 1e-3, (bottomUp?.[i] ?? market) + paid * sold)
    const value = (1 - weight) * ln(market) + weight * ln(mine)
    lnValue[i] = value - ln(Math.max(1, paid))
    const implied = exp(value) * revenueOfWorth
    scale[i] = Math.max(1000, Math.max(implied, said?.[i] ?? 0) / usd)
  }
  const growthSaid = inputs.said('commercial.growth')
  const ownGrowth = company?.growth ?? null
  const growth =
    ownGrowth !== null
      ? ownGrowth.map((one) => weight * one + (1 - weight) * parameters.growth.start)
      : growthSaid === null
        ? null
        : columnOf(growthSaid.draws).map(
            (one) => weight * ln(1 + Math.max(-0.9, Math.min(30, one))) + (1 - weight) * parameters.growth.start,
          )
  const lasts = runway === null ? null : columnOf(runway).map((one) => Math.max(0.25, Math.min(6, one)))
  // Who leads decides most of what a deal brings: drawn evenly beside the chance, and not one by one.
  const chance = leading === null ? 0 : columnOf(leading.draws)
  const even = sampler.uniforms('market.leader')
  const leads = typeof chance === 'number' ? chance : chance.map((one, i) => ((even[i] ?? 1) < one ? 1 : 0))
  const amount = middlePost * sold
  const writersFor = (need: number): readonly WritersFound[] =>
    knownWriters(reference.funders ?? [], {
      amount: need,
      currency: converter.currency,
      rates: Object.fromEntries(
        ['CNY', 'USD', 'HKD', 'EUR'].flatMap((from) => {
          const rate =
            from === converter.currency ? null : rateKnown(reference, `${converter.currency}/${from}`, deal.asOf)
          const inverse =
            from === converter.currency || rate !== null
              ? null
              : rateKnown(reference, `${from}/${converter.currency}`, deal.asOf)
          return rate !== null ? [[from, rate.average]] : inverse !== null ? [[from, 1 / inverse.average]] : []
        }),
      ),
      asOf: deal.asOf,
    })
  // The next round must bring what the company lacks, where that is known; each later one about twice the one before it.
  const nextNeed = company?.need ?? amount * 2
  const capacity = [1, 2, 4, 8].map((times) => {
    const need = nextNeed * times
    return capacityFor(writersFor(need), need)
  })
  const usualBefore = judgedAt(reference, 'before', stage)
  const terms = dealTerms(inputs, converter, sold, middlePost, usualBefore)
  const exiting: Exiting = {
    asOf: deal.asOf,
    country: deal.company.country?.value ?? 'CN',
    layer,
    modelFiled: deal.gates?.filing?.value === 'filed' || deal.gates?.filing?.value === 'registered',
  }
  const listable = listableBy(reference, exiting)
  const cash = converter.money(inputs.other('finances.cash', deal.finances.cash))
  const cashBefore = cash === null ? 0 : estimate(cash.draws).p50 / middlePost
  const sale = saleHazard(reference, exiting)
  const base: Start = {
    ...populationStart(draws, seed),
    stage,
    age: judgedAt(reference, 'age', stage),
    stream: 'deal',
    lnValue,
    scale,
    postUsd: middlePost / usd,
    growth,
    runway: lasts,
    leaderChance: leads,
    sold,
    before: terms.before ?? usualBefore,
    shock: layer === 'model' ? 'open-weight' : layer === 'application' ? 'displacement' : 'none',
    capacity,
    ...(listable === null ? {} : { listable }),
    ...cashFrom(terms.redeeming, sold + cashBefore),
  }
  const pooled = ln(1 + judged(reference, 'pooled.return').mid)
  const usual = inputs.usual('market.leaderChance')
  const drift = anchored(
    parameters,
    scenarios,
    {
      ...base,
      count: ANCHOR_DRAWS,
      seed: ANCHOR_SEED,
      lnValue: null,
      scale: (middlePost * revenueOfWorth) / usd,
      growth: null,
      runway: null,
      leaderChance: 0,
    },
    JSON.stringify([reference.hash, exiting]),
    usual,
    pooled,
  )
  const recovered = terms.redeeming === null ? new Float64Array(0) : recoveredDraws(terms.redeeming.rates, draws, seed)
  const outcome = (start: Start, entry: EntryTerms, redeeming: Redeeming | null): Outcome => {
    const claims =
      redeeming === null ? null : redemptionsOf(redeeming, { ...entry, sold }, recovered.subarray(0, start.count))
    const fates = simulate(parameters, scenarios, {
      ...start,
      restDrift: drift,
      ...(claims === null ? {} : { redemptions: claims }),
    })
    if (sale !== null) prohibitSales(fates, sale, seed)
    const { without, withProRata, followed, redeemed } = entryOutcome(fates, start.sold, entry, followYears, claims)
    const paid = redeeming === null ? null : redeemedDays(fates, without, redeemed, redeeming)
    return {
      fates,
      multiples: without,
      withProRata,
      followed,
      years: paid?.years ?? fates.years,
      redeemed: paid === null ? 0 : paid.paid / fates.count,
    }
  }
  const asked = outcome(base, terms.entry, terms.redeeming)
  if (!book.has('market.set'))
    book.sourced(
      'market.set',
      { kind: 'number', unit: '1', value: set.targets.length, as: 'count' },
      'sourced',
      'ours',
      {
        cites: [citeOf(set, deal.asOf)],
      },
    )
  const found: Record<string, Draws<string>> = {}
  for (const one of [leading, near] as readonly (Input | null)[])
    if (one !== null) found[one.path] = drawsFrom<string>(one.unit, columnOf(one.draws))
  return {
    set,
    stage,
    comparables: rows,
    asked,
    at: (factor, count) =>
      outcome(
        {
          ...base,
          count,
          // The company is worth what it is; only what is paid for it changes.
          lnValue: lnValue.slice(0, count).map((one) => one - ln(factor)),
          scale: scale.slice(0, count),
          growth: growth?.slice(0, count) ?? null,
          runway: lasts?.slice(0, count) ?? null,
          leaderChance: typeof leads === 'number' ? leads : leads.slice(0, count),
          postUsd: base.postUsd * factor,
          before: terms.before === null ? base.before : terms.before / factor,
          ...(terms.redeeming === null ? {} : { cashOn: { quarters: [], held: sold + cashBefore / factor } }),
        },
        terms.before === null
          ? terms.entry
          : { ...terms.entry, earlier: terms.entry.earlier.map((one) => ({ ...one, paid: one.paid / factor })) },
        terms.redeeming === null ? null : stackAt(terms.redeeming, factor),
      ),
    library,
    terms,
    sale,
    writers: writersFor(amount * 4),
    inputs: found,
    pooled,
    followYears,
  }
}

import { homeOf } from '@touchstone/core/deal'
import type { MarketFact } from '@touchstone/core/facts'
import { columnOf, type Draws, estimate, exp, ln, relabelled } from '@touchstone/core/chance'
import type { Library } from '@touchstone/core/fund'
import {
  capacityFor,
  entryOutcome,
  type EntryTerms,
  type Fates,
  newestSet,
  parametersOf,
  populationStart,
  rehearse,
  simulate,
  type Start,
} from '@touchstone/core/market'
import { comparables, type Comparables } from '@touchstone/core/valuation'
import { anchored } from './anchor.ts'
import type { CompanyAhead } from './company-part.ts'
import { comparableRounds } from './comparable-rounds.ts'
import type { Converter } from './converter.ts'
import type { Input, Inputs } from './inputs.ts'
import { comparableWeights, judged, judgedAt, marksOf, shelfOf } from './judged.ts'
import { citeOf, rateBetween, rateSetOf } from './lookup.ts'
import { ordinaryRound } from './ordinary-round.ts'
import { type Exiting, listableBy, prohibitSales, type SaleHazard, saleHazard } from './exit-routes.ts'
import { payersOf } from './payers.ts'
import { stageMeant } from './stage-meant.ts'
import { pathsOf, shelfFrom } from './population.ts'
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
import type { Payers } from './types.ts'
import type { Lasts, Price, Worth } from './value.ts'
import { varianceOf } from './variance.ts'
import { writersBy } from './writers.ts'

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
  /** Whether figures of the business count beside comparable rounds. */
  readonly countsOwn: boolean
  /** At the price asked. */
  readonly asked: Outcome
  /** At a multiple of the price asked, by fewer draws. */
  readonly at: (factor: number, draws: number) => Outcome
  /** The shelf of other companies, made when a fund asks for it. */
  readonly library: () => Library
  /** The hazard that a sale abroad is prohibited; null where none is judged. */
  readonly sale: SaleHazard | null
  /** The rights that the shares carry. */
  readonly terms: DealTerms
  /** Who was seen to pay the third and the fourth round from now. */
  readonly payers: Payers | null
  /** Inputs that only this part draws. */
  readonly inputs: Readonly<Record<string, Draws<string>>>
  /** Years of the pooled return, log a year, by which time is weighed. */
  readonly pooled: number
  /** Years within which a fund still follows its money. */
  readonly followYears: number
}

/** What the company needs until a next round by the burn that it tells; null where it tells none, or earns. */
function neededOf<C extends string>(inputs: Inputs, converter: Converter<C>): number | null {
  const told = inputs.other('finances.netBurn', inputs.deal.finances.netBurn)
  const taken = told === null ? null : converter.take(told, '/month')
  const needed = taken === null ? 0 : 12 * estimate(taken.draws).p50 * inputs.usual('round.lasts')
  return needed > 0 ? needed : null
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
  runway: Lasts | null,
  company: CompanyAhead<C> | null = null,
): Prospects | null {
  const { deal, reference, book, sampler } = inputs
  const { draws, seed } = sampler
  const layer = deal.company.layer?.value ?? 'model'
  const sets = reference.market ?? []
  const set =
    newestSet(sets, rateSetOf(inputs.country), deal.asOf) ??
    sets.find(({ country }) => country === rateSetOf(inputs.country)) ??
    null
  if (set === null) return null
  const read = parametersOf(set.parameters)
  if (!read.ok) return null
  const parameters = read.value
  const stage = stageMeant(deal, reference) ?? 0
  const marks = marksOf(reference)
  const scenarios = pathsOf(set, parameters)
  const revenueOfWorth = judged(reference, 'revenue.of-worth').mid
  const followYears = judged(reference, 'follow.years').mid
  const leading = inputs.need('market.leaderChance')
  const owns = layer === 'application' ? inputs.need('market.ownData') : null
  const middlePost = estimate(price.post).p50
  const sold = Math.min(0.9, Math.max(0.005, estimate(price.stake).p50))
  const needed = neededOf(inputs, converter)
  const ordinary = ordinaryRound(inputs, converter, stage)
  const rows = comparables(comparableRounds(inputs, converter, stage), comparableWeights(reference), {
    asked: middlePost * sold,
    needed,
    ordinary: ordinary?.amount ?? null,
  })
  const near = inputs.comparable(rows, converter.currency, needed === null && ordinary !== null ? [ordinary.fact] : [])
  const comparable = near === null ? null : converter.money(near)
  const usd = rateBetween(reference.fx, deal.asOf, 'USD', converter.currency)
  if (usd === null) return null

  const post = columnOf(price.post)
  const revenue = inputs.counting('commercial.revenue')
  const nothingTold = worth.usual ?? 0
  const own = revenue !== null && worth.commercial !== null && nothingTold > 0
  const weight = own ? judgedAt(reference, 'own-part', stage) : 0
  const bottomUp = worth.commercial === null ? null : columnOf(worth.commercial.draws)
  const beside = comparable === null ? post : columnOf(comparable.draws)
  // What the file tells of the business is held against such a company of which nothing is told, which is priced as comparable rounds.
  const most = judged(reference, 'own-most').mid
  const middle = Math.max(1, comparable === null ? middlePost : estimate(comparable.draws).p50)
  if (own)
    book.computed('commercial.usual', { kind: 'number', unit: converter.currency, value: nothingTold }, 'value/usual', [
      'commercial',
    ])
  const lnWorth = new Float64Array(draws)
  const lnValue = new Float64Array(draws)
  const scale = new Float64Array(draws)
  const said = own ? columnOf(converter.money(revenue)?.draws ?? price.post) : null
  for (let i = 0; i < draws; i++) {
    const paid = post[i] ?? 1
    const market = Math.max(1, beside[i] ?? paid)
    const times = Math.min(most, Math.max(1 / most, nothingTold > 0 ? (bottomUp?.[i] ?? 0) / nothingTold : 1))
    const value = (1 - weight) * ln(market) + weight * ln(middle * times)
    lnWorth[i] = value
    const implied = exp(value) * revenueOfWorth
    scale[i] = Math.max(1000, Math.max(implied, said?.[i] ?? 0) / usd)
  }
  // Prices are paid by whoever knows each company: of those asked at the middle of what they may be worth, some are worth more and
  // some less, and in the mean they are worth the price. So doubt about the worth must not lift its mean.
  const lift = comparable === null ? 0 : varianceOf(lnWorth) / 2
  for (let i = 0; i < draws; i++) lnValue[i] = (lnWorth[i] ?? 0) - lift - ln(Math.max(1, post[i] ?? 1))
  const growthSaid = inputs.counting('commercial.growth')
  const ownGrowth = company?.growth ?? null
  const growth =
    ownGrowth !== null
      ? ownGrowth.map((one) => weight * one + (1 - weight) * parameters.growth.start)
      : growthSaid === null
        ? null
        : columnOf(growthSaid.draws).map(
            (one) => weight * ln(1 + Math.max(-0.9, Math.min(30, one))) + (1 - weight) * parameters.growth.start,
          )
  // How long money lasts in this market was fitted to when rounds follow and companies end, and holds what they do when it
  // runs low; the file's own is held against such a company of which nothing is told, which lasts as long as the market's.
  const usualLasts = runway?.usual ?? 0
  const times = usualLasts > 0 ? parameters.raising.runway / usualLasts : 1
  const lasts = runway === null ? null : columnOf(runway.draws).map((one) => Math.max(0.25, Math.min(6, one * times)))
  // Who leads decides most of what a deal brings: drawn evenly beside the chance, and not one by one.
  const chance = leading === null ? 0 : columnOf(leading.draws)
  const even = sampler.uniforms('market.leader')
  const leads = typeof chance === 'number' ? chance : chance.map((one, i) => ((even[i] ?? 1) < one ? 1 : 0))
  const amount = middlePost * sold
  // Money for companies in China and elsewhere is not the same money, and whose base rates are tried makes no payers.
  const home = homeOf(deal) === 'CN'
  const funders = (reference.funders ?? []).filter(({ place }) => (place === 'CN') === home)
  const writersFor = writersBy(funders, reference, converter.currency, deal.asOf)
  // The next round must bring what the company lacks, where that is known; each later one some times the one before it.
  const step = judged(reference, 'need.step').mid
  const nextNeed = company?.need ?? amount * step
  const capacity = [1, step, step * step, step * step * step].map((times) => {
    const need = nextNeed * times
    return capacityFor(writersFor(need), need, parameters.raising.mostCapacity)
  })
  const usualBefore = judgedAt(reference, 'before', stage)
  const terms = dealTerms(inputs, converter, sold, middlePost, usualBefore)
  const exiting: Exiting = {
    asOf: deal.asOf,
    country: homeOf(deal),
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
    ownData: owns === null ? 0 : columnOf(owns.draws).map((one) => Math.max(0, Math.min(1, one))),
    shock: layer === 'model' ? 'open-weight' : layer === 'application' ? 'displacement' : 'none',
    capacity,
    ...(listable === null ? {} : { listable }),
    ...cashFrom(terms.redeeming, sold + cashBefore),
  }
  rehearse(parameters, scenarios, base)
  const pooled = ln(1 + judged(reference, 'pooled.return').mid)
  const usual = inputs.usual('market.leaderChance')
  const drift = anchored(
    parameters,
    scenarios,
    {
      ...base,
      lnValue: null,
      scale: (middlePost * revenueOfWorth) / usd,
      growth: null,
      runway: null,
      leaderChance: 0,
      ownData: owns === null ? 0 : inputs.usual('market.ownData'),
    },
    JSON.stringify([reference.hash, exiting]),
    usual,
    pooled,
    marks,
  )
  const recovered = terms.redeeming === null ? new Float64Array(0) : recoveredDraws(terms.redeeming.rates, draws, seed)
  const outcome = (start: Start, entry: EntryTerms, redeeming: Redeeming | null): Outcome => {
    const claims =
      redeeming === null
        ? null
        : redemptionsOf(redeeming, { ...entry, sold }, recovered.subarray(0, start.count), marks.zombie)
    const fates = simulate(parameters, scenarios, {
      ...start,
      restDrift: drift,
      ...(claims === null ? {} : { redemptions: claims }),
    })
    if (sale !== null) prohibitSales(fates, sale, seed)
    const { without, withProRata, followed, redeemed } = entryOutcome(
      fates,
      start.sold,
      entry,
      followYears,
      marks,
      claims,
    )
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
    book.sourced('market.set', { kind: 'number', unit: '1', value: set.n, as: 'count' }, 'sourced', 'ours', {
      cites: [citeOf(set, deal.asOf)],
    })
  const found: Record<string, Draws<string>> = {}
  for (const one of [leading, near, owns] as readonly (Input | null)[])
    if (one !== null) found[one.path] = relabelled<string>(one.unit, one.draws)
  return {
    set,
    stage,
    comparables: rows,
    countsOwn: own,
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
          ownData: typeof base.ownData === 'number' ? base.ownData : base.ownData.slice(0, count),
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
    library: () =>
      shelfFrom(set, parameters, {
        age: judgedAt(reference, 'age', 1),
        before: judgedAt(reference, 'before', 1),
        ...shelfOf(reference),
        marks,
      }),
    terms,
    sale,
    payers: funders.length === 0 ? null : payersOf(inputs, converter.currency, funders, writersFor, nextNeed, step),
    inputs: found,
    pooled,
    followYears,
  }
}

import { issue, type Issue } from '@touchstone/core/facts'
import { columnOf, drawsFrom, estimate } from '@touchstone/core/chance'
import {
  besideAnd,
  type DealColumns,
  type DecisionRule,
  DEFAULT_RULE,
  type FundAhead,
  fundBeside,
  type FundEvent,
  fundLedger,
  type FundTerms,
  knownPlan,
  type NetSums,
  scoreOf,
  scorePerDraw,
} from '@touchstone/core/fund'
import { MOST_ROUNDS } from '@touchstone/core/market'
import { type Belief, moneyOf, moneyToNumber } from '@touchstone/core/units'
import type { Converter } from './converter.ts'
import { highestPrice } from './highest-price.ts'
import type { Inputs } from './inputs.ts'
import { judged, secondaryPrice, type WaitTerms, waitTerms } from './judged.ts'
import { rateBetween } from './lookup.ts'
import { type Outcome, type Prospects } from './prospects.ts'
import type { ChoiceScore, Estimate, FundAnswer } from './types.ts'
import type { Price } from './value.ts'
import { waitBreakEven, waitForNext, type Waiting } from './wait.ts'

/** A fund as its file says it, as far as a decision needs it. */
export interface FundProfile {
  readonly id: string
  readonly name: string
  readonly asOf: string
  readonly terms: FundTerms
  readonly events: readonly FundEvent[]
  readonly holdings: readonly {
    readonly company: string
    readonly exitYears: Belief | null
    readonly exitMultiple: Belief | null
  }[]
  readonly decision: DecisionRule
  readonly concentrationLimit: number | null
  readonly discountRate: number | null
  /** Whether US persons stand behind it; absent or null where nobody said. */
  readonly usPersons?: boolean | null
  readonly sectors?: { readonly allowed: readonly string[] | null; readonly excluded: readonly string[] }
  /** Money still owed to a place by a reinvestment duty, in the fund's currency. */
  readonly reinvestment?: { readonly open: number; readonly place: string } | null
}

/** Prices that are tried, as multiples of the price asked. */
export const PRICE_GRID = [0.1, 0.18, 0.3, 0.45, 0.65, 0.85, 1, 1.25, 1.6, 2.2, 3.2, 5, 9] as const
const BLOCKS = 8

/** What a fund's answer is made of, with the scores by draw that the worth of an answer is computed from. */
export interface FundResult {
  readonly answer: FundAnswer
  readonly scores: Readonly<Record<'lead' | 'follow' | 'wait' | 'pass', Float64Array>>
  /** Money that one unit of the score is worth, in the deal's currency; null where the rule counts no money. */
  readonly unit: number | null
  readonly paid: Uint8Array
  readonly left: number
  readonly issues: readonly Issue[]
}

const squared = (one: number): number => one * one

const meanError = (scores: Float64Array): number => {
  const size = Math.floor(scores.length / BLOCKS)
  const means = Array.from({ length: BLOCKS }, (_, b) => scoreOf(scores.subarray(b * size, (b + 1) * size)))
  const mean = means.reduce((sum, one) => sum + one, 0) / BLOCKS
  return Math.sqrt(means.reduce((sum, one) => sum + squared(one - mean), 0) / (BLOCKS * (BLOCKS - 1)))
}

const share = (n: number, hit: (draw: number) => boolean): number => {
  let hits = 0
  for (let i = 0; i < n; i++) if (hit(i)) hits++
  return n === 0 ? 0 : hits / n
}

/** Whether a rule looks at the whole fund, and not at the deal alone. */
const scoresFund = ({ name }: DecisionRule): boolean => name === 'log_growth' || name === 'hurdle_miss'

/** Another rule beside the fund's own, so that a price is never read without how much the rule makes of it. */
export const otherRule = (rule: DecisionRule): DecisionRule =>
  rule.name === 'mean_multiple' ? DEFAULT_RULE : { name: 'mean_multiple', least: 3, cap: null }

/**
 * A fund with and without the deal, its choices under its own rule, and the highest price at which it says yes.
 * @example ourFund.length // 6
 */
export function ourFund<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  price: Price<C>,
  prospects: Prospects,
  { grid, waiting, led }: SharedByFunds,
  profile: FundProfile,
): FundResult | null {
  const { sampler, deal, reference } = inputs
  const { draws, seed } = sampler
  const ledger = fundLedger(profile.terms, profile.events, profile.asOf)
  if (!ledger.ok) return null
  const known = knownPlan(ledger.value, profile.events)
  const { currency } = profile.terms
  const toFund = rateBetween(reference.fx, deal.asOf, converter.currency, currency)
  if (toFund === null) return null
  const size = moneyToNumber(moneyOf(currency, profile.terms.size))
  const issues: Issue[] = []
  const round = estimate(price.post).p50 * estimate(price.stake).p50
  const own = converter.money(inputs.other('ours.cheque', deal.ours.cheque))
  const limit = (profile.concentrationLimit ?? 0.15) * size
  const wanted = own === null ? Math.min(round * 0.5 * toFund, limit) : estimate(own.draws).p50 * toFund
  // What nobody can pay tells nothing of the fund: it is held against the most that it could put in.
  const cheque = wanted > size ? limit : wanted
  if (wanted > size)
    issues.push(
      issue(
        'underwrite/fund-below-cheque',
        'error',
        deal.ours.cheque?.at ?? { source: deal.file, path: '/ours/cheque' },
        {
          fund: profile.name,
          cheque: plainMoney(wanted, currency),
          size: plainMoney(size, currency),
          instead: plainMoney(limit, currency),
        },
      ),
    )
  const held = new Map<string, DealColumns>()
  for (const one of profile.holdings)
    if (one.exitYears !== null && one.exitMultiple !== null)
      held.set(one.company, {
        years: columnOf(sampler.draw(`fund.${profile.id}.${one.company}.years`, 'year', one.exitYears)),
        multiples: columnOf(sampler.draw(`fund.${profile.id}.${one.company}.multiple`, '1', one.exitMultiple)),
      })
  const ahead: FundAhead = {
    known,
    held,
    cheque: size / 25,
    investYears: profile.terms.life.invest,
    // Without a price for stakes in old funds the unsold is counted as nothing.
    secondary: secondaryPrice(reference)?.mid ?? 0,
    discount: prospects.pooled,
    seed,
  }
  const fund = fundBeside(ahead, prospects.library, cheque, draws)
  const { asked } = prospects
  const deals = (outcome: Outcome): DealColumns => ({ multiples: outcome.multiples, years: outcome.years })
  const waited: DealColumns = { multiples: waiting.multiples.slice(), years: asked.years.slice() }
  for (let d = 0; d < draws; d++) {
    if (waiting.invested[d] === 1) continue
    waited.multiples[d] = fund.shelf.multiples[d] ?? 0
    waited.years[d] = fund.shelf.years[d] ?? 0
  }
  const { decision } = profile
  const inMoney = scoresFund(decision)
  const whole = deals(asked)
  const { beside, others } = besideAnd(
    fund,
    whole,
    inMoney
      ? [
          { deal: led, part: 1 },
          { deal: whole, part: judged(reference, 'following.part').mid },
          { deal: waited, part: 1 },
        ]
      : [],
  )
  const [withLed, withPart, withWaited] = others
  const without: NetSums = { multiple: beside.without, missed: beside.missedWithout }
  const none = new Float64Array(draws)
  const scored = (multiples: Float64Array, got: NetSums | undefined): Float64Array =>
    scorePerDraw(decision, multiples, {
      with: got?.multiple ?? none,
      without: without.multiple,
      missed: got?.missed ?? without.missed,
    })
  const waitScores = scored(waiting.multiples, withWaited)
  const pass = decision.name === 'hurdle_miss' ? Float64Array.from(without.missed, (one) => decision.most - one) : none
  const scores = {
    lead: scored(led.multiples, withLed),
    follow: scored(asked.multiples, withPart),
    wait: inMoney ? waitScores : waitScores.map((one, d) => (waiting.invested[d] === 1 ? one : 0)),
    pass,
  }

  const expected = (columns: Float64Array): number => scoreOf(columns)
  const choice = (name: ChoiceScore['choice'], multiples: Float64Array | null): ChoiceScore => ({
    choice: name,
    score: scoreOf(scores[name]),
    error: meanError(scores[name]),
    expectedMultiple: multiples === null ? null : expected(multiples),
    lossProbability: multiples === null ? null : share(draws, (d) => (multiples[d] ?? 0) < 1),
  })
  const choices = [
    choice('lead', led.multiples),
    choice('follow', asked.multiples),
    choice('wait', waiting.share > 0 ? waiting.multiples.filter((_, d) => waiting.invested[d] === 1) : null),
    choice('pass', null),
  ]

  const firsts = new Map<number, NetSums>()
  const withoutFirst = (count: number): NetSums => {
    const found = firsts.get(count) ?? {
      multiple: without.multiple.slice(0, count),
      missed: without.missed.slice(0, count),
    }
    firsts.set(count, found)
    return found
  }
  const askedPost = estimate(price.post).p50
  const amount = round
  const pre = (post: number): number => Math.max(0, post - amount)
  const priced = (rule: DecisionRule) => {
    if (grid === null) return null
    const fundWide = scoresFund(rule)
    const found = highestPrice({
      prices: PRICE_GRID.map((factor) => factor * askedPost),
      asked: PRICE_GRID.indexOf(1),
      scores: scorePerDraw(rule, asked.multiples, {
        with: beside.with,
        without: without.multiple,
        missed: beside.missed,
      }),
      multiples: asked.multiples,
      few: (post, count) => {
        const outcome = grid(post / askedPost, count)
        const before = withoutFirst(count)
        const [got = before] = fundWide ? fund.with([{ deal: outcome, part: 1 }]) : []
        return scorePerDraw(rule, outcome.multiples, {
          with: got.multiple,
          without: before.multiple,
          missed: got.missed,
        })
      },
    })
    if (found === null) return { low: 0, mid: 0, high: (PRICE_GRID[0] ?? 0) * askedPost, beyond: false }
    // A fund's other companies are one shelf for every seed, and the error of that is in no draw.
    const shelf = fundWide ? 1.645 * judged(reference, 'shelf.error').mid * found.mid : 0
    const error = Math.sqrt(squared(found.high - found.mid) + squared(shelf))
    return { ...found, low: pre(found.mid - error), mid: pre(found.mid), high: pre(found.mid + error) }
  }
  const maximum = priced(decision)
  const other = otherRule(decision)
  // Without the right to follow our money nothing need be kept for it.
  const within = deal.ours.proRata?.value === false ? 0 : Math.min(fund.left, prospects.followYears)
  const reserve = reservesNeeded(asked, price, within)
  const tvpiWith = estimate(drawsFrom('1', beside.with))
  const tvpiWithout = estimate(drawsFrom('1', without.multiple))
  return {
    issues,
    scores,
    left: fund.left,
    paid: beside.paid,
    unit: decision.name === 'log_growth' ? size / toFund : decision.name === 'mean_multiple' ? cheque / toFund : null,
    answer: {
      fund: profile.id,
      name: profile.name,
      currency,
      cheque,
      rule: decision,
      tvpiWith,
      tvpiWithout,
      wholeFundLoss:
        share(draws, (d) => (beside.with[d] ?? 0) < 1) - share(draws, (d) => (without.multiple[d] ?? 0) < 1),
      costsCapital: share(draws, (d) => (beside.with[d] ?? 0) < 1 && (beside.flat[d] ?? 0) >= 1),
      costsHurdle: share(draws, (d) => beside.missed[d] === 1 && beside.missedFlat[d] === 0),
      paidInside: share(draws, (d) => beside.paid[d] === 1),
      beyondLife: share(draws, (d) => (asked.years[d] ?? 0) > fund.left || isUnpaid(asked, d)),
      returnsFund: share(draws, (d) => cheque * (asked.multiples[d] ?? 0) >= size),
      left: fund.left,
      reservesNeeded: estimate(
        drawsFrom(
          currency,
          reserve.map((one) => one * toFund * (cheque / (round * toFund))),
        ),
      ),
      reservesYears: firstReserve(asked, within),
      dpiWith: tvpiWith,
      dpiWithout: tvpiWithout,
      choices,
      waitShare: waiting.share,
      waitGain: waiting.gain,
      waitBreakEven: waitBreakEven(
        scoreOf(scores.lead) >= scoreOf(scores.follow) ? scores.lead : scores.follow,
        scores.wait,
        scores.pass,
        waiting.invested,
        asked.fates.leader,
        waitTerms(reference),
      ),
      maximumPrice: maximum,
      maximumPriceUnder: { rule: other, price: priced(other) },
    },
  }
}

/** What is the same of a deal for all funds. */
export interface SharedByFunds {
  /** Null where no highest price is looked for. */
  readonly grid: PriceGrid | null
  readonly waiting: Waiting
  /** The deal on a leader's terms. */
  readonly led: DealColumns
}

/**
 * Makes ready what all funds share of a deal. In: prospects; seed; whether a highest price is looked for; by what a leader's
 * terms multiply the money back, and what leading costs over the cheque; the judged terms of waiting.
 * @example sharedByFunds.length // 5
 */
export function sharedByFunds(
  prospects: Prospects,
  seed: string,
  priced: boolean,
  leading: { readonly terms: number; readonly cost: number },
  terms: WaitTerms,
): SharedByFunds {
  const { asked } = prospects
  return {
    grid: priced ? outcomesOnGrid(prospects) : null,
    waiting: waitForNext(asked.fates, asked.multiples, prospects.pooled, seed, terms),
    led: {
      years: asked.years,
      multiples: asked.multiples.map((one) => Math.max(0, one * leading.terms - leading.cost)),
    },
  }
}

/** What becomes of the deal at a multiple of the price asked, by the first draws. */
export type PriceGrid = (factor: number, draws: number) => DealColumns

/** The outcomes at the prices that are tried, once for all funds and only those that are asked for. */
function outcomesOnGrid(prospects: Prospects): PriceGrid {
  const { asked } = prospects
  const kept = new Map<string, DealColumns>()
  return (factor, draws) => {
    const key = `${factor} ${draws}`
    const found =
      kept.get(key) ??
      (factor === 1
        ? { multiples: asked.multiples.slice(0, draws), years: asked.years.slice(0, draws) }
        : prospects.at(factor, draws))
    kept.set(key, found)
    return found
  }
}

/** Money that the pro rata of the first two later rounds asks for if the whole round were ours, in the deal's currency. */
function reservesNeeded<C extends string>(outcome: Outcome, price: Price<C>, within: number): Float64Array {
  const { fates } = outcome
  const post = columnOf(price.post)
  const stake = columnOf(price.stake)
  const needed = new Float64Array(fates.count)
  for (let d = 0; d < needed.length; d++) {
    let sum = 0
    for (let r = 0; r < Math.min(2, fates.rounds[d] ?? 0); r++) {
      const cell = d * MOST_ROUNDS + r
      if ((fates.roundYears[cell] ?? 0) > within) break
      sum += (stake[d] ?? 0) * (fates.roundPost[cell] ?? 0) * (fates.roundSold[cell] ?? 0) * (post[d] ?? 0)
    }
    needed[d] = sum
  }
  return needed
}

/** Whether a draw is still private when it is left, and no redemption paid it. */
const isUnpaid = ({ fates, years }: Outcome, d: number): boolean => fates.ending[d] === 0 && years[d] === fates.years[d]

/** When the first later round within some years comes, over the draws in which one does. */
function firstReserve({ fates }: Outcome, within: number): Estimate | null {
  const years: number[] = []
  for (let d = 0; d < fates.count; d++) {
    const at = fates.roundYears[d * MOST_ROUNDS] ?? 0
    if ((fates.rounds[d] ?? 0) > 0 && at <= within) years.push(at)
  }
  const whole = years.length - (years.length % 8)
  return whole < 64 ? null : estimate(drawsFrom('year', Float64Array.from(years.slice(0, whole))))
}

const plainMoney = (amount: number, currency: string): string => `${Math.round(amount)} ${currency}`

import { issue, type Issue } from '@touchstone/core/facts'
import { columnOf, drawsFrom, estimate } from '@touchstone/core/chance'
import {
  besideAnd,
  type DealColumns,
  type DecisionRule,
  type FundAhead,
  fundBeside,
  type FundEvent,
  fundLedger,
  type FundTerms,
  knownPlan,
  type NetSums,
  scoreOf,
  scorePerDraw,
  scoresFund,
} from '@touchstone/core/fund'
import { type Belief, moneyOf, moneyToNumber } from '@touchstone/core/units'
import type { Converter } from './converter.ts'
import { priceSearch } from './fund-price.ts'
import type { Inputs } from './inputs.ts'
import { judged, secondaryPrice, waitTerms } from './judged.ts'
import { rateBetween } from './lookup.ts'
import type { Outcome, Prospects } from './prospects.ts'
import { firstReserve, reservesNeeded } from './reserves.ts'
import type { InRooms } from './rooms.ts'
import type { SharedByFunds } from './shared-by-funds.ts'
import type { ChoiceScore, FundAnswer, Named } from './types.ts'
import type { Price } from './value.ts'
import { waitBreakEven } from './wait.ts'

/** A fund as its file says it, as far as a decision needs it. */
export interface FundProfile extends Named {
  readonly id: string
  readonly asOf: string
  readonly terms: FundTerms
  readonly events: readonly FundEvent[]
  readonly holdings: readonly {
    readonly company: string
    readonly exitYears: Belief | null
    readonly exitMultiple: Belief | null
  }[]
  readonly decision: DecisionRule
  /** The rule whose price is printed beside. */
  readonly beside: DecisionRule
  readonly concentrationLimit: number | null
  readonly discountRate: number | null
  /** Whether US persons stand behind it; absent or null where nobody said. */
  readonly usPersons?: boolean | null
  readonly sectors?: { readonly allowed: readonly string[] | null; readonly excluded: readonly string[] }
  /** Money still owed to a place by a reinvestment duty, in the fund's currency. */
  readonly reinvestment?: { readonly open: number; readonly place: string } | null
}

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

/** Whether a draw is still private when it is left, and no redemption paid it. */
const isUnpaid = ({ fates, years }: Outcome, d: number): boolean => fates.ending[d] === 0 && years[d] === fates.years[d]

/**
 * A fund with and without the deal, its choices under its own rule, and the highest price at which it says yes.
 * @example ourFund.length // 6
 */
export function* ourFund<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  price: Price<C>,
  prospects: Prospects,
  { grid, waiting, led }: SharedByFunds,
  profile: FundProfile,
): InRooms<FundResult | null> {
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
  const limit = (profile.concentrationLimit ?? judged(reference, 'fund.limit').mid) * size
  const wanted =
    own === null
      ? Math.min(round * judged(reference, 'leader.part').mid * toFund, limit)
      : estimate(own.draws).p50 * toFund
  // What nobody can pay tells nothing of the fund: it is held against the most that it could put in.
  const cheque = wanted > size ? limit : wanted
  if (wanted > size)
    issues.push(
      issue(
        'underwrite/fund-below-cheque',
        'error',
        deal.ours.cheque?.at ?? { source: deal.file, path: '/ours/cheque' },
        {
          fund: profile.names?.zh ?? profile.name,
          latin: profile.names?.en ?? profile.name,
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
    cheque: size * judged(reference, 'fund.cheque').mid,
    investYears: profile.terms.life.invest,
    // Without a price for stakes in old funds the unsold is counted as nothing.
    secondary: secondaryPrice(reference)?.mid ?? 0,
    discount: prospects.pooled,
    seed,
  }
  const fund = fundBeside(ahead, prospects.library(), cheque, draws)
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

  yield
  const trial = { grid, fund, asked, beside, without, round, post: estimate(price.post).p50 }
  const search = priceSearch(trial, judged(reference, 'shelf.error').mid)
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
      ...(profile.names === undefined ? {} : { names: profile.names }),
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
      maximumPrice: search(decision),
      maximumPriceUnder: { rule: profile.beside, price: search(profile.beside) },
    },
  }
}

const plainMoney = (amount: number, currency: string): string => `${Math.round(amount)} ${currency}`

import type { Cite } from '@touchstone/core/facts'
import {
  beyondLife,
  limitsFrom,
  exchangeClaim,
  type Limits,
  rentClaim,
  runClaim,
  stakeClaim,
  stakeSize,
  timesOf,
  verdictOf,
} from '@touchstone/core/claims'
import { estimate, relabelled, shareBelow, zip } from '@touchstone/core/chance'
import { cardHoursAvailable, flopsBought, HOURS_PER_YEAR, impliedRent, yearlyTeamCost } from '@touchstone/core/compute'
import type { Deal } from '@touchstone/core/deal'
import type { Quantity } from '@touchstone/core/units'
import type { Converter } from './converter.ts'
import { typed } from './some-draws.ts'
import type { Input, Inputs } from './inputs.ts'
import type { ReasonKey } from './keys.ts'
import { checkRules } from './rules.ts'
import { citeOf } from './lookup.ts'
import { cardOf, knownRun, marketRent, neededHours } from './training.ts'
import type { ClaimVerdict } from './types.ts'

type Says = ClaimVerdict['says']

/** The words of one or several inputs as the claim they make together; a spans's own text when they quote one. */
function saysOf(...inputs: readonly Input[]): Says {
  const cites: readonly Cite[] = inputs.flatMap((one) => one.cites)
  const quotes = cites.flatMap((cite) =>
    cite.kind === 'text' ? [cite.quote] : cite.kind === 'entered' ? [cite.literal] : [],
  )
  return quotes.length === 0 ? null : { quote: [...new Set(quotes)].join('…'), cites }
}

const claim = (
  id: string,
  verdict: ClaimVerdict['verdict'],
  probability: number | null,
  key: ReasonKey,
  figures: Readonly<Record<string, string>>,
  says: Says,
): ClaimVerdict => ({ id, verdict, probability, reason: { key, figures }, says, cites: says?.cites ?? [] })

const isMoney = (quantity: Quantity): boolean => quantity.kind === 'money'

/** Words that say two amounts are the same: 约合, 折合, about, equivalent to, a bracket between them. */
const sameAs =
  /^[\s,，]*[(（]?\s*(?:约合|约为|折合|合|相当于|or|about|equivalent to|equal to|≈|=)\s*(?:about|some|约|人民币)?\s*$/i

/** The cite of a part of a claim's words. */
function partOf(says: Deal['claims'][number]['says'], start: number, end: number): Cite {
  const [cite] = says.cites
  const quote = says.value.slice(start, end)
  return cite?.kind === 'text'
    ? { ...cite, quote, span: { ...cite.span, start: cite.span.start + start, end: cite.span.start + end } }
    : { kind: 'entered', at: says.at, literal: quote }
}

/** One claim per pair of amounts that a quoted sentence puts as equal in two currencies. */
function exchangeClaims<C extends string>(inputs: Inputs, converter: Converter<C>): readonly ClaimVerdict[] {
  const { deal, book, reference } = inputs
  const allowed = (stage: 'about' | 'off'): number =>
    reference.baseRates.find((one) => one.metric === 'claims.exchange' && one.stage === stage)?.mid ?? 0
  const [about, off] = [allowed('about'), allowed('off')]
  const found: ClaimVerdict[] = []
  deal.claims.forEach((claimed, index) => {
    const { says } = claimed
    const text = says.value
    const amounts = claimed.amounts.filter((one) => isMoney(one.quantity))
    for (let i = 0; i + 1 < amounts.length; i++) {
      const [a, b] = [amounts[i], amounts[i + 1]]
      if (a === undefined || b === undefined || a.quantity.unit === b.quantity.unit) continue
      if (
        !sameAs.test(text.slice(a.end, b.start).replace(/约$/, '约')) &&
        !/约合|折合|equivalent|about/.test(text.slice(a.end, b.end))
      )
        continue
      const foreign = a.quantity.unit === converter.currency ? b : a
      const domestic = a.quantity.unit === converter.currency ? a : b
      if (domestic.quantity.unit !== converter.currency) continue
      // What is written, without the width that 约 adds: the middle of its two sides.
      const pick = (one: Quantity): number =>
        one.low !== null && one.high !== null ? (one.low + one.high) / 2 : (one.low ?? one.high ?? one.belief.p50)
      const stated = pick(domestic.quantity)
      const near = /约|about|approximately|≈/.test(text.slice(a.start, b.end))
      const rate = converter.rate(foreign.quantity.unit)
      const finding = exchangeClaim({
        foreign: pick(foreign.quantity),
        domestic: {
          stated,
          low: Math.min(domestic.quantity.low ?? stated, near ? stated * (1 - about) : stated),
          high: Math.max(domestic.quantity.high ?? stated, near ? stated * (1 + about) : stated),
        },
        rate: rate?.value ?? null,
        off,
      })
      const id = `claim.fx.${index}`
      const quoted = (which: 'foreign' | 'domestic', one: typeof a): string => {
        const own = partOf(says, one.start, one.end)
        return book.sourced(
          `${id}.${which}`,
          { kind: 'number', unit: one.quantity.unit, value: pick(one.quantity) },
          own.kind === 'text' ? 'sourced' : 'entered',
          own.kind === 'text' ? 'theirs' : 'yours',
          { cites: [own], literal: text.slice(one.start, one.end) },
        )
      }
      const foreignId = quoted('foreign', foreign)
      const domesticId = quoted('domestic', domestic)
      const implied = book.computed(
        `${id}.implied`,
        { kind: 'number', unit: `${converter.currency}/${foreign.quantity.unit}`, value: finding.implied },
        'fx/implied',
        [domesticId, foreignId],
      )
      const says1: Says = { quote: says.literal, cites: says.cites }
      if (rate === null || finding.exact === null) {
        found.push(claim('fx-implied', finding.verdict, null, 'fx/rate-unknown', { implied }, says1))
        continue
      }
      const exact = book.computed(
        `${id}.exact`,
        { kind: 'number', unit: converter.currency, value: finding.exact },
        'fx/at-rate',
        [foreignId, rate.figure],
      )
      found.push(
        claim(
          found.length === 0 ? 'fx-implied' : `fx-implied-${found.length + 1}`,
          finding.verdict,
          null,
          finding.key,
          { implied, rate: rate.figure, exact },
          says1,
        ),
      )
    }
  })
  return found
}

/** A yearly rent of a number of cards against the rents of the date. */
function rentClaims<C extends string>(inputs: Inputs, converter: Converter<C>): readonly ClaimVerdict[] {
  const yearly = inputs.said('accelerators.yearlyRent')
  const cards = inputs.said('accelerators.count')
  const money = yearly === null ? null : converter.money(yearly)
  if (yearly === null || cards === null || money === null || yearly.quantity === null || cards.quantity === null)
    return []
  const { low, high } = yearly.quantity
  const count = cards.quantity
  if (count.low === null || count.high === null || low === null || high === null) return []
  const { book } = inputs
  const scale = yearly.unit === converter.currency ? 1 : (converter.rate(yearly.unit)?.value ?? 1)
  const implied = {
    low: (low * scale) / (count.high * HOURS_PER_YEAR),
    high: (high * scale) / (count.low * HOURS_PER_YEAR),
  }
  const unit = `${converter.currency}/card-hour` as const
  impliedRent(money.draws, typed('card', cards.draws))
  const figure = book.computed('claim.rent.implied', { kind: 'range', unit, ...implied }, 'rent/implied', [
    money.figure,
    cards.figure,
  ])
  const market = marketRent(inputs, converter)
  const finding = rentClaim({
    implied,
    market: market === null ? null : { low: market.low, high: market.high },
    samePlace: market?.samePlace ?? false,
  })
  return [
    claim(
      'rent-implied',
      finding.verdict,
      null,
      finding.key,
      { implied: figure, ...(market === null ? {} : { market: market.figure }) },
      saysOf(cards, yearly),
    ),
  ]
}

interface Amounts {
  readonly figure: string
  readonly unit: string
  readonly quantity: Quantity | null
  readonly says: Says
}

/**
 * The amount that a sentence names beside its stake: `几亿一轮融资，释放10到20个点` is checked with its own 几亿, not with
 * the round of the company that the text also tells of.
 */
function amountBeside(inputs: Inputs, stake: Input): Amounts | null {
  const [cite] = stake.cites
  if (cite?.kind !== 'text') return null
  for (const { says, amounts } of inputs.deal.claims) {
    const [whole] = says.cites
    if (whole?.kind !== 'text' || whole.span.source !== cite.span.source) continue
    if (whole.span.start > cite.span.start || whole.span.end < cite.span.end) continue
    const at = cite.span.start - whole.span.start
    const found = amounts.find((one) => isMoney(one.quantity) && one.end <= at)
    if (found === undefined) continue
    const { low, high, unit } = found.quantity
    const figure = inputs.book.sourced(
      'claim.stake.amount',
      low !== null && low === high ? { kind: 'number', unit, value: low } : { kind: 'range', unit, low, high },
      'sourced',
      'theirs',
      { cites: [partOf(says, found.start, found.end)], literal: says.value.slice(found.start, found.end) },
    )
    return { figure, unit, quantity: found.quantity, says: { quote: says.literal, cites: says.cites } }
  }
  return null
}

/** Amount over stake against a valuation named beside them, and the size of the stake itself. */
function stakeClaims(inputs: Inputs, limits: Limits): readonly ClaimVerdict[] {
  const own = inputs.said('round.amount')
  const stake = inputs.said('round.stake')
  const stated = inputs.said('round.statedValuation')
  const amount: Amounts | null =
    (stake === null ? null : amountBeside(inputs, stake)) ??
    (own === null || stake === null || stated === null ? null : { ...own, says: saysOf(own, stake, stated) })
  const found: ClaimVerdict[] = []
  const share = stake?.quantity ?? null
  if (stake !== null && share !== null && share.low !== null && share.high !== null) {
    if (
      amount !== null &&
      amount.quantity !== null &&
      stated !== null &&
      stated.quantity !== null &&
      amount.unit === stated.unit &&
      amount.quantity.low !== null &&
      amount.quantity.high !== null &&
      share.low > 0
    ) {
      const implied = { low: amount.quantity.low / share.high, high: amount.quantity.high / share.low }
      const figure = inputs.book.computed(
        'claim.stake.implied',
        { kind: 'range', unit: amount.unit, ...implied },
        'round/post-money',
        [amount.figure, stake.figure],
      )
      const finding = stakeClaim({ implied, stated: { low: stated.quantity.low, high: stated.quantity.high } })
      found.push(
        claim(
          'stake-valuation',
          finding.verdict,
          null,
          finding.key,
          { implied: figure, stated: stated.figure },
          amount.says,
        ),
      )
    }
    const limit = limits.of['stake-size']
    const size = limit === undefined ? null : stakeSize({ low: share.low, high: share.high }, limit)
    const usual = inputs.reference.baseRates.find(
      (one) => one.metric === 'round.stake' && one.layer === 'model' && one.low !== null && one.high !== null,
    )
    if (size !== null && usual !== undefined && usual.low !== null && usual.high !== null) {
      if (!inputs.book.has('usual.stake'))
        inputs.book.sourced(
          'usual.stake',
          { kind: 'range', unit: '1', low: usual.low, high: usual.high, as: 'percent' },
          'sourced',
          'ours',
          {
            cites: [
              {
                kind: 'borrowed',
                id: usual.id,
                substituted: [],
                of: usual.of,
                known: usual.known,
                title: usual.source.title,
                confidence: usual.confidence,
                n: usual.n,
                ...(usual.known > inputs.deal.asOf ? { learnedLater: true } : {}),
              },
            ],
          },
        )
      found.push(
        claim('stake-size', size.verdict, null, size.key, { stake: stake.figure, usual: 'usual.stake' }, saysOf(stake)),
      )
    }
  }
  return found
}

/** What a stated price of a run buys, against a run whose size is published. */
function runClaims<C extends string>(inputs: Inputs, converter: Converter<C>): readonly ClaimVerdict[] {
  const found: ClaimVerdict[] = []
  const cost = inputs.said('training.runCost')
  const money = converter.money(cost)
  const market = marketRent(inputs, converter)
  const card = cardOf(inputs)
  const known = knownRun(inputs, 'gpt-3')
  if (cost !== null && money !== null && market !== null && card !== null && known !== null) {
    const utilisation = inputs.need('accelerators.utilisation')
    if (utilisation !== null) {
      const bought = flopsBought(money.draws, market.draws, card.peak, typed('1', utilisation.draws))
      inputs.book.drawn('claim.run.bought', bought, 'training/bought', [
        money.figure,
        market.figure,
        card.figure,
        utilisation.figure,
      ])
      const times = timesOf(bought, known.draws)
      inputs.book.drawn('claim.run.times', times, 'training/times', ['claim.run.bought', known.figure], 'multiple')
      const enough = 1 - shareBelow(times, 1).value
      found.push(
        claim(
          'run-buys',
          verdictOf(enough),
          enough,
          enough >= 0.5 ? 'run/buys' : 'run/buys-less',
          { times: 'claim.run.times', reference: known.figure },
          saysOf(cost),
        ),
      )
    }
  }
  const { accelerators } = inputs.deal.model
  const cards = inputs.said('accelerators.count')
  const time = inputs.other('accelerators.months', accelerators.months)
  const need = neededHours(inputs)
  if (cards !== null && time !== null && need !== null && estimate(need.draws).p5 > 0) {
    const have = cardHoursAvailable(typed('card', cards.draws), typed('year', time.draws))
    inputs.book.drawn('claim.run.have', have, 'training/have', [cards.figure, time.figure])
    const finding = runClaim(have, need.draws)
    const cover = zip('1', have, need.draws, (a, b) => a / b)
    inputs.book.drawn('claim.run.cover', cover, 'training/cover', ['claim.run.have', need.figure], 'multiple')
    const parameters = inputs.said('model.parameters')
    found.push(
      claim(
        'run-possible',
        finding.verdict,
        finding.probability,
        finding.key,
        { cover: 'claim.run.cover', need: need.figure, have: 'claim.run.have' },
        saysOf(...[parameters, cards, time].flatMap((one) => one ?? [])),
      ),
    )
  }
  return found
}

/** Life of a usual fund of a kind, in years, with its figure; null where the tables have none. */
export function fundLife(
  inputs: Inputs,
  kind: 'RMB' | 'USD VC',
): { readonly years: number; readonly figure: string } | null {
  const fact = inputs.reference.baseRates.find(
    (one) => one.metric === 'published.norm' && one.stage === `fund life ${kind}`,
  )
  if (fact === undefined) return null
  const figure = `fund.life.${kind === 'RMB' ? 'rmb' : 'usd'}`
  if (!inputs.book.has(figure))
    inputs.book.sourced(figure, { kind: 'number', unit: fact.unit, value: fact.mid }, 'sourced', 'ours', {
      cites: [citeOf(fact, inputs.deal.asOf)],
    })
  return { years: fact.mid, figure }
}

/** A stated wait for the exit against the lives of usual funds. */
function exitClaims(inputs: Inputs): readonly ClaimVerdict[] {
  const years = inputs.said('exit.years')
  const short = fundLife(inputs, 'RMB')
  const long = fundLife(inputs, 'USD VC')
  if (years === null || short === null || long === null) return []
  const beyond = beyondLife(typed('year', years.draws), { total: short.years, age: 0 })
  const says = saysOf(years)
  if (beyond.value < 0.05)
    return [claim('exit-beyond-life', 'unverifiable', null, 'exit/within-life', { life: short.figure }, says)]
  const figure = inputs.book.computed('claim.exit.beyond', { kind: 'chance', ...beyond }, 'exit/beyond-life', [
    years.figure,
    short.figure,
  ])
  return [
    claim(
      'exit-beyond-life',
      'unverifiable',
      null,
      'exit/beyond-life',
      { beyond: figure, life: short.figure, longLife: long.figure },
      says,
    ),
  ]
}

/** What the stated pay makes of a team in a year. */
function teamClaims<C extends string>(inputs: Inputs, converter: Converter<C>): readonly ClaimVerdict[] {
  const pay = inputs.said('team.monthlyPay')
  if (pay === null) return []
  const people = inputs.need('team.people')
  const load = inputs.need('team.payLoad')
  const taken = converter.take(pay, '/month')
  if (people === null || load === null || taken === null) return []
  if (!inputs.book.has('team.yearly')) {
    const monthly = relabelled(`${converter.currency}/month`, taken.draws)
    inputs.book.drawn(
      'team.yearly',
      yearlyTeamCost(typed('person', people.draws), monthly, typed('1', load.draws)),
      'team/yearly',
      [people.figure, taken.figure, load.figure],
    )
  }
  return [
    claim(
      'team-cost',
      'unverifiable',
      null,
      'team/costs',
      { yearly: 'team.yearly', people: people.figure },
      saysOf(pay),
    ),
  ]
}

/** Rules whose claim one of the checks above answers from the paper's own sentences. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'run-possible': ['run-fits'],
  'stake-valuation': ['stake-valuation'],
  'stake-size': ['stake-size'],
}

/** Every claim of the file that a rule can hold against what is known, in the order a reader meets the topics. */
export function checkClaims<C extends string>(inputs: Inputs, converter: Converter<C>): readonly ClaimVerdict[] {
  const limits = limitsFrom(inputs.reference.baseRates)
  const first = [
    ...exchangeClaims(inputs, converter),
    ...rentClaims(inputs, converter),
    ...runClaims(inputs, converter),
    ...stakeClaims(inputs, limits),
    ...exitClaims(inputs),
    ...teamClaims(inputs, converter),
  ]
  const answered = new Set(first.flatMap((one) => ANSWERS[one.id] ?? []))
  return [...first, ...checkRules(inputs, converter, answered, limits)]
}

import {
  below,
  columnOf,
  constant,
  type Draws,
  drawsFrom,
  each,
  estimate,
  pooled,
  rankSensitivity,
  relabelled,
  shareBelow,
  zip,
} from '@touchstone/core/chance'
import { runway, trainingProgramme, yearlyBurn, yearlyTeamCost } from '@touchstone/core/compute'
import {
  commercialValue,
  exitValue,
  kept,
  postMoney,
  preMoney,
  returnMultiple,
  revenueAtExit,
  revenueFactor,
  stakeAt,
} from '@touchstone/core/valuation'
import { chanceOf } from './book.ts'
import type { CompanyAhead, RunCompany } from './company-part.ts'
import type { Converter } from './converter.ts'
import { planScaled } from './lent-scale.ts'
import { anyUnit, type SomeDraws, typed } from './some-draws.ts'
import type { Input, Inputs } from './inputs.ts'
import { judged } from './judged.ts'
import { citeOf } from './lookup.ts'
import { revenueNeeded } from './must-be-true.ts'
import { runCost } from './training.ts'
import type { Estimate } from './types.ts'

/** The price asked, pre-money, and what follows from it. */
export interface Price<C extends string> {
  readonly pre: Draws<C>
  readonly post: Draws<C>
  readonly stake: Draws<'1'>
  readonly figure: string
  readonly postFigure: string
  readonly stakeFigure: string
}

/** What of a round becomes the company's: its amount less what goes to holders for their shares. */
function newMoney<C extends string>(inputs: Inputs, converter: Converter<C>) {
  const { deal, book } = inputs
  const amount = converter.money(inputs.said('round.amount'))
  const old = converter.money(inputs.other('round.secondary', deal.round.secondary))
  if (amount === null || old === null) return amount
  const draws = less(amount.draws, old.draws)
  if (!book.has('round.new')) book.drawn('round.new', draws, 'round/new-money', [amount.figure, old.figure])
  return { draws, figure: 'round.new' }
}

/** One amount less another, never below nothing. */
const less = <C extends string>(of: Draws<C>, part: Draws<C>): Draws<C> =>
  zip(of.unit, of, part, (a, b) => (a > b ? a - b : 0))

/**
 * The price asked from whatever two of amount, stake and price the file gives; null where it gives none, and `void` where
 * what it gives leaves nothing or less before the money: a round that sells all of the company, or none of it. Money for
 * shares of others buys a stake and adds nothing to what the company is worth.
 */
export function askedPrice<C extends string>(inputs: Inputs, converter: Converter<C>): Price<C> | 'void' | null {
  const { deal, book } = inputs
  const amount = converter.money(inputs.said('round.amount'))
  const fresh = newMoney(inputs, converter)
  const stake = inputs.said('round.stake')
  const pre = converter.money(inputs.other('round.preMoney', deal.round.preMoney))
  const post = converter.money(inputs.other('round.postMoney', deal.round.postMoney))
  if (pre !== null && amount !== null && fresh !== null) {
    if (!positive(pre.draws)) return 'void'
    const whole = pre.draws.plus(fresh.draws)
    const share =
      fresh === amount ? stakeAt(amount.draws, pre.draws) : zip('1', amount.draws, whole, (a, p) => (p > 0 ? a / p : 0))
    const stakeFigure = book.drawn('asked.stake', share, 'stake/of-valuation', [amount.figure, pre.figure], 'percent')
    return { pre: pre.draws, post: whole, stake: share, figure: pre.figure, postFigure: pre.figure, stakeFigure }
  }
  if (post !== null && amount !== null && fresh !== null) {
    const before = preMoney(post.draws, fresh.draws)
    if (!positive(before)) return 'void'
    const figure = book.drawn('asked.pre', before, 'round/pre-money', [post.figure, fresh.figure])
    const share = zip('1', amount.draws, post.draws, (a, p) => a / p)
    const stakeFigure = book.drawn('asked.stake', share, 'stake/of-valuation', [amount.figure, post.figure], 'percent')
    return { pre: before, post: post.draws, stake: share, figure, postFigure: post.figure, stakeFigure }
  }
  if (amount !== null && fresh !== null && stake !== null) {
    const share = typed('1', stake.draws)
    const whole = postMoney(amount.draws, share)
    const before = preMoney(whole, fresh.draws)
    if (!positive(before)) return 'void'
    const postFigure = book.drawn('asked.post', whole, 'round/post-money', [amount.figure, stake.figure])
    const figure = book.drawn('asked.pre', before, 'round/pre-money', [postFigure, fresh.figure])
    return { pre: before, post: whole, stake: share, figure, postFigure, stakeFigure: stake.figure }
  }
  return null
}

/** Whether a price is one: mostly above nothing, and finite. */
function positive(draws: SomeDraws): boolean {
  const { p5, p50, p95 } = estimate(anyUnit(draws))
  return p50 > 0 && Number.isFinite(p5) && Number.isFinite(p95)
}

/**
 * What of a round comes in as money: credits for a cloud pay no people, and what goes to holders pays nothing. Credits that
 * nobody tells are lent with the company's years.
 */
function paidIn<C extends string>(inputs: Inputs, converter: Converter<C>) {
  const { deal, book } = inputs
  const fresh = newMoney(inputs, converter)
  const credits = converter.money(inputs.other('round.credits', deal.round.credits))
  if (fresh === null || credits === null) return fresh
  const draws = less(fresh.draws, credits.draws)
  if (!book.has('round.cash')) book.drawn('round.cash', draws, 'round/cash', [fresh.figure, credits.figure])
  return { draws, figure: 'round.cash' }
}

/** What the company burns, and what redoing its year of training and people would cost. */
export interface Burning<C extends string> {
  readonly runCost: string | null
  readonly gpuBurn: { readonly draws: Draws<C>; readonly figure: string } | null
  readonly monthly: { readonly draws: Draws<`${C}/month`>; readonly figure: string } | null
  readonly runway: Lasts | null
  /** By what lent costs are scaled. */
  readonly scale: number
  /** The company's next years, where they were run. */
  readonly company: CompanyAhead<C> | null
}

/** How long the money lasts, and how long that of such a company of which nothing is told does; null where nobody knows. */
export interface Lasts {
  readonly draws: Draws<'year'>
  readonly figure: string
  readonly usual: number | null
}

/** What such a company of which nothing is told spends and how long its money lasts. */
export interface UsualYears {
  /** By what its lent costs are scaled. */
  readonly scale: number
  /** Middle of the years until its money is out. */
  readonly years: number | null
}

/** Part of what training and team cost that base rates say: of the run where its cost and size are not told, of the team where its size is not. */
function lentOfPlan(inputs: Inputs, programme: SomeDraws, team: SomeDraws): number {
  const of = (draws: SomeDraws): number => estimate(anyUnit(draws)).p50
  const [run, people] = [of(programme), of(team)]
  const lentRun = inputs.hours === null && inputs.said('training.runCost') === null ? run : 0
  const lentTeam = inputs.said('team.people') === null ? people : 0
  return run + people > 0 ? (lentRun + lentTeam) / (run + people) : 1
}

/**
 * What the company burns, and how long its money lasts: by its next years where they are run, else by today's burn. `usual` is
 * what such a company of which nothing is told spends; null for that company itself.
 * @example burning.length // 4
 */
export function burning<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  runCompany: RunCompany | undefined,
  usual: UsualYears | null,
): Burning<C> {
  const { book, deal } = inputs
  const run = runCost(inputs, converter)
  const multiplier = inputs.need('training.researchMultiplier')
  const failed = inputs.need('training.failedShare')
  const people = inputs.need('team.people')
  const pay = inputs.need('team.monthlyPay')
  const load = inputs.need('team.payLoad')
  const other = inputs.need('finances.otherCost')
  const wage = pay === null ? null : converter.take(pay, '/month')
  let gpuBurn: Burning<C>['gpuBurn'] = null
  let monthly: Burning<C>['monthly'] = null
  let lentPart = 1
  const perMonth = `${converter.currency}/month` as const
  if (
    run !== null &&
    multiplier !== null &&
    failed !== null &&
    people !== null &&
    wage !== null &&
    load !== null &&
    other !== null
  ) {
    const programme = trainingProgramme(run.draws, typed('1', multiplier.draws), typed('1', failed.draws))
    book.drawn('training.programme', programme, 'training/programme', [run.figure, multiplier.figure, failed.figure])
    const team = yearlyTeamCost<C>(
      typed('person', people.draws),
      relabelled(perMonth, wage.draws),
      typed('1', load.draws),
    )
    if (!book.has('team.yearly'))
      book.drawn('team.yearly', team, 'team/yearly', [people.figure, wage.figure, load.figure])
    const yearly = yearlyBurn(programme, team, typed('1', other.draws))
    book.drawn('gpuBurn', yearly, 'value/gpu-burn', ['training.programme', 'team.yearly', other.figure])
    gpuBurn = { draws: yearly, figure: 'gpuBurn' }
    laterCost(inputs, programme, team, typed('1', other.draws))
    lentPart = lentOfPlan(inputs, programme, team)
    monthly = { draws: each(perMonth, yearly, (y) => y / 12), figure: 'burn' }
  }
  const stated = inputs.other('finances.netBurn', deal.finances.netBurn)
  if (stated !== null) {
    const taken = converter.take(stated, '/month')
    if (taken !== null) monthly = { draws: relabelled(perMonth, taken.draws), figure: taken.figure }
  }
  const amount = paidIn(inputs, converter)
  const cash = converter.money(inputs.other('finances.cash', deal.finances.cash))
  const lasting = stated === null && monthly !== null ? lastingOf(inputs, converter, cash) : null
  let lasts: Burning<C>['runway'] = null
  let scale = 1
  const weighedBurn = (planned: Draws<`${C}/month`>, paid: Draws<`${C}/month`>): Draws<`${C}/month`> => {
    const lent = { of: usual?.scale ?? null, part: lentPart }
    const found = planScaled(estimate(paid).p50, estimate(planned).p50, lent)
    scale = found.scale
    return pooled(
      each(perMonth, planned, (x) => x * found.factor),
      paid,
    )
  }
  const usualOf = (draws: Draws<'year'>): number | null => (usual === null ? estimate(draws).p50 : usual.years)
  const company =
    runCompany === undefined ||
    run === null ||
    multiplier === null ||
    failed === null ||
    people === null ||
    wage === null ||
    load === null ||
    other === null ||
    amount === null
      ? null
      : runCompany(inputs, converter, {
          runCost: run.draws,
          multiplier: multiplier.draws,
          failedShare: failed.draws,
          people: people.draws,
          monthlyPay: wage.draws,
          payLoad: load.draws,
          otherCost: other.draws,
          netBurn: stated === null ? null : (monthly?.draws ?? null),
          lasting: lasting?.draws ?? null,
          scale: { of: usual?.scale ?? null, part: lentPart },
          round: amount.draws,
          cash: cash?.draws ?? null,
        })
  if (stated === null && monthly !== null) {
    const made = ['gpuBurn', ...(lasting?.made ?? [])]
    const draws = company?.burn ?? (lasting === null ? monthly.draws : weighedBurn(monthly.draws, lasting.draws))
    const formula = lasting === null ? 'burn/monthly' : 'burn/weighed'
    monthly = { draws, figure: book.drawn('burn', draws, formula, lasting === null ? ['gpuBurn'] : made) }
  }
  if (company !== null && amount !== null) {
    const made = [amount, cash, monthly, inputs.need('commercial.revenue'), inputs.need('commercial.growth')].flatMap(
      (one) => (one === null ? [] : [one.figure]),
    )
    const figure = book.drawn('runway', company.runway, 'company/runway', made)
    const runway = { draws: company.runway, figure, usual: usualOf(company.runway) }
    return { runCost: run?.figure ?? null, gpuBurn, monthly, runway, scale: company.scale, company }
  }
  // Who burns nothing, or earns, runs out on no day.
  if (monthly !== null && amount !== null && estimate(monthly.draws).p5 > 0) {
    const money = cash === null ? amount.draws : amount.draws.plus(cash.draws)
    const time = runway(money, monthly.draws)
    const figure =
      cash === null
        ? book.drawn('runway', time, 'runway/months', [amount.figure, monthly.figure])
        : book.drawn('runway', time, 'runway/with-cash', [amount.figure, cash.figure, monthly.figure])
    lasts = { draws: time, figure, usual: usualOf(time) }
  }
  return { runCost: run?.figure ?? null, gpuBurn, monthly, runway: lasts, scale, company: null }
}

/** Money in the deal's currency with its figure. */
interface Told<C extends string> {
  readonly draws: Draws<C>
  readonly figure: string
}

/**
 * What the round and the cash pay a month while they last, with the figures it is from: a burn that nobody told is weighed
 * against it, for who raises ten million does not spend twenty a month, and who raises ten billion does not live on three.
 * Credits pay for compute, so they count. Null without a round.
 */
function lastingOf<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  cash: Told<C> | null,
): { readonly draws: Draws<`${C}/month`>; readonly made: readonly string[] } | null {
  const fresh = newMoney(inputs, converter)
  const lasts = fresh === null ? null : inputs.need('round.lasts')
  if (fresh === null || lasts === null) return null
  const money = cash === null ? fresh.draws : fresh.draws.plus(cash.draws)
  const draws = zip(`${converter.currency}/month` as const, money, lasts.draws, (m, years) =>
    years > 0 ? m / (12 * years) : 0,
  )
  return { draws, made: [fresh.figure, ...(cash === null ? [] : [cash.figure]), lasts.figure] }
}

/** What redoing the year would cost a year later: compute for the same result gets cheaper, people do not. */
function laterCost<C extends string>(
  { book, reference, deal }: Inputs,
  programme: Draws<C>,
  team: Draws<C>,
  other: Draws<'1'>,
): void {
  if (reference.companyRates === undefined) return
  const cheaper = judged(reference, 'rebuild.cheaper')
  book.sourced(
    'rebuild.cheaper',
    { kind: 'number', unit: '1', value: cheaper.mid, as: 'multiple' },
    'assumed',
    'ours',
    {
      cites: [citeOf(cheaper, deal.asOf)],
    },
  )
  const then = yearlyBurn(
    each(programme.unit, programme, (cost) => cost / cheaper.mid),
    team,
    other,
  )
  book.drawn('gpuBurn.later', then, 'value/gpu-burn-later', ['gpuBurn', 'rebuild.cheaper'])
}

/** The business from its own cash, against the price. */
export interface Worth<C extends string> {
  readonly commercial: { readonly draws: Draws<C>; readonly figure: string } | null
  readonly ceiling: {
    readonly low: number
    readonly mid: number
    readonly high: number
    readonly figure: string
  } | null
  readonly percentile: { readonly value: number; readonly standardError: number; readonly figure: string } | null
  readonly loss: { readonly value: number; readonly standardError: number; readonly figure: string } | null
  readonly multiple: Draws<'1'> | null
  readonly years: Draws<'year'> | null
  /** Share of the doubt about worth over price that each input carries. */
  readonly sensitivity: Readonly<Record<string, number>>
  /** Middle of the commercial value of such a company of which nothing is told; null where nobody asked for it. */
  readonly usual: number | null
}

const none = {
  commercial: null,
  ceiling: null,
  percentile: null,
  loss: null,
  multiple: null,
  years: null,
  sensitivity: {},
  usual: null,
} as const

/** A mean with its error as seen, and with the one that as many independent draws would have. */
function meanOf(draws: SomeDraws): { readonly mean: number; readonly error: number; readonly digit: number } {
  const { mean, standardErrors } = estimate(anyUnit(draws))
  const column = columnOf(draws)
  let square = 0
  for (let i = 0; i < column.length; i++) square += ((column[i] ?? 0) - mean) * ((column[i] ?? 0) - mean)
  return { mean, error: standardErrors.mean, digit: Math.sqrt(square) / column.length }
}

/** Commercial value, our ceiling, and what an investor gets back at the price asked. */
export function worth<C extends string>(inputs: Inputs, converter: Converter<C>, price: Price<C> | null): Worth<C> {
  const { book, sampler } = inputs
  const paths = [
    'commercial.growth',
    'commercial.growthDecay',
    'commercial.multiple',
    'commercial.survival',
    'commercial.discountRate',
    'exit.years',
    'rounds.laterDilution',
    'commercial.reachable',
  ] as const
  const revenue = inputs.need('commercial.revenue')
  const money = converter.money(revenue)
  const [growth, decay, multiple, survival, rate, years, later, reach] = paths.map((path) => inputs.need(path))
  if (
    revenue === null ||
    money === null ||
    !growth ||
    !decay ||
    !multiple ||
    !survival ||
    !rate ||
    !years ||
    !later ||
    !reach
  )
    return none
  const wait = typed('year', years.draws)
  const factor = revenueFactor(typed('1', growth.draws), typed('1', decay.draws), wait)
  const sold = converter.money(reach)
  if (sold === null) return none
  const most = beyondNextYear(inputs, sold, reach, money, growth)
  const sales = revenueAtExit(money.draws, factor, most.draws)
  const exit = exitValue(sales, typed('1', multiple.draws))
  const alive = typed('1', survival.draws)
  const laterDilution = typed('1', later.draws)
  const assumedStake = price === null ? inputs.need('round.stake') : null
  const stake =
    price?.stake ?? (assumedStake === null ? constant('1', 0, sampler.draws) : typed('1', assumedStake.draws))
  const stakeFigures = price === null ? (assumedStake === null ? [] : [assumedStake.figure]) : [price.stakeFigure]
  const of = { exit, survival: alive, laterDilution, stake, years: wait }
  const commercial = commercialValue({ ...of, discountRate: typed('1', rate.draws) })
  const made = [
    money.figure,
    growth.figure,
    decay.figure,
    most.figure,
    multiple.figure,
    survival.figure,
    rate.figure,
    years.figure,
    later.figure,
    ...stakeFigures,
  ]
  book.drawn('commercial', commercial, 'value/commercial', made)

  const rates = estimate(anyUnit(rate.draws))
  const at = (r: number): Draws<C> => commercialValue({ ...of, discountRate: constant('1', r, sampler.draws) })
  const [low, mid, high] = [meanOf(at(rates.p95)), meanOf(at(rates.p50)), meanOf(at(rates.p5))]
  const ceilingEstimate: Estimate = {
    unit: converter.currency,
    p5: low.mean,
    p25: (low.mean + mid.mean) / 2,
    p50: mid.mean,
    p75: (mid.mean + high.mean) / 2,
    p95: high.mean,
    mean: mid.mean,
    standardError: mid.error,
    standardErrors: { p5: low.error, p50: mid.error, p95: high.error, mean: mid.error },
    digitErrors: { p5: low.digit, p50: mid.digit, p95: high.digit },
    kind: 'judged',
  }
  book.computed('ceiling', { kind: 'estimate', unit: converter.currency, estimate: ceilingEstimate }, 'value/ceiling', [
    'commercial',
    rate.figure,
    ...stakeFigures,
  ])
  const ceiling = { low: low.mean, mid: mid.mean, high: high.mean, figure: 'ceiling' }
  if (price === null) return { ...none, commercial: { draws: commercial, figure: 'commercial' }, ceiling, years: wait }

  const percentile = shareBelow(commercial, price.pre)
  book.computed('askedPercentile', chanceOf(percentile.value, sampler.draws), 'value/percentile', [
    price.figure,
    'commercial',
  ])
  const needed = revenueNeeded(commercial, sales, price.pre)
  if (needed !== null)
    book.computed('must.revenue', { kind: 'number', unit: converter.currency, value: needed }, 'must/revenue', [
      price.figure,
      'commercial',
    ])
  const lives = below(drawsFrom('1', sampler.uniforms('commercial.survivalEvent')), alive)
  const back = returnMultiple(exit, lives, laterDilution, price.post)
  book.drawn('return.exit', exit, 'return/exit', [
    money.figure,
    growth.figure,
    decay.figure,
    most.figure,
    multiple.figure,
    survival.figure,
    years.figure,
  ])
  book.drawn('multiple', back, 'return/multiple', ['return.exit', price.postFigure, later.figure], 'multiple')
  const loss = shareBelow(back, 1)
  book.computed('lossProbability', chanceOf(loss.value, sampler.draws), 'return/loss', ['multiple'])

  // What the decision hangs on: expected money back over money in, without the coin of survival itself.
  const expected = zip('1', exit.by(alive).by(kept(laterDilution)), price.post, (x, p) => x / p)
  const inputsOf: Record<string, Draws<string>> = {}
  for (const input of inputs.used) if (decides(input)) inputsOf[input.path] = anyUnit(input.draws)
  const sensitivity = rankSensitivity(inputsOf, anyUnit(expected))
  return {
    commercial: { draws: commercial, figure: 'commercial' },
    ceiling,
    percentile: { ...percentile, figure: 'askedPercentile' },
    loss: { ...loss, figure: 'lossProbability' },
    multiple: back,
    years: wait,
    sensitivity,
    usual: null,
  }
}

/**
 * What the market can give, where nobody told it of this company: beyond what next year's revenue already is. A borrowed
 * figure knows nothing of a company that has outgrown it.
 */
function beyondNextYear<C extends string>(
  { book }: Inputs,
  reachable: Told<C>,
  input: Input,
  revenue: Told<C>,
  growth: Input,
): Told<C> {
  if (!input.borrowed) return reachable
  const next = zip(revenue.draws.unit, revenue.draws, growth.draws, (sold, more) => sold * Math.max(0, 1 + more))
  const draws = reachable.draws.plus(next)
  const figure = book.drawn('commercial.reach', draws, 'value/reach', [reachable.figure, revenue.figure, growth.figure])
  return { draws, figure }
}

/** Inputs that worth over price is made of; burn and claims do not enter it. */
const decides = (input: Input): boolean =>
  /^(commercial|exit|rounds|round\.(amount|stake|preMoney|postMoney))/.test(input.path) &&
  input.path !== 'round.statedValuation' &&
  input.path !== 'commercial.grossMargin'

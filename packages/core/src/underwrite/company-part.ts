import { type BaseRateFact, Bug } from '@touchstone/core/facts'
import { columnOf, type Draws, drawsFrom, exp, ln, pooled, selectRanks } from '@touchstone/core/chance'
import {
  type Amount,
  borrowRate,
  combined,
  type CompanyInputs,
  companyFrame,
  companyYears,
  FAN_LEVELS,
  fanOf,
  growthOf,
  type LentRate,
  type NextRound,
  nextRound,
} from '@touchstone/core/company'
import { boundOf } from './bounds.ts'
import { sellsCloud } from './claim-inputs.ts'
import { commitmentsAt, commitmentsOf, rolesOf, staffOf } from './company-bound.ts'
import { toldLines, usualLines } from './company-lines.ts'
import type { Converter } from './converter.ts'
import type { Inputs } from './inputs.ts'
import { judged } from './judged.ts'
import { type LentScale, planScaled } from './lent-scale.ts'
import { citeOf, rateSetOf } from './lookup.ts'
import type { SomeDraws } from './some-draws.ts'
import type { CompanyYearsAnswer } from './types.ts'
import { varianceOf } from './variance.ts'

/** Draws of the fan by quarter: the first of the whole, enough for its 5 and 95 % points. */
export const FAN_DRAWS = 8192
/** Draws of the table of lines. */
const LINE_DRAWS = 1024
/** Draws that tell what part of the runway's doubt is lent. */
const LENT_DRAWS = 2048
/** Quarters that all draws are run for: the market takes a runway of six years as the longest. */
const RUNWAY_QUARTERS = 24

/** What of a company's burn stands already in the book, in the deal's currency. */
export interface CompanyGiven {
  readonly runCost: SomeDraws
  readonly multiplier: SomeDraws
  readonly failedShare: SomeDraws
  readonly people: SomeDraws
  readonly monthlyPay: SomeDraws
  readonly payLoad: SomeDraws
  /** The rest over training and team. */
  readonly otherCost: SomeDraws
  /** Net burn a month, where it is told: training, staff and the rest are brought to it in equal parts. */
  readonly netBurn: SomeDraws | null
  /** What the round and the cash pay a month while they last, where no burn is told: costs are weighed against it. */
  readonly lasting: SomeDraws | null
  /** What lent costs are times those of the tables. */
  readonly scale: LentScale
  /** What of the round comes in as money. */
  readonly round: SomeDraws
  readonly cash: SomeDraws | null
}

/** A company's next years as the market and the memo take them. */
export interface CompanyAhead<C extends string> {
  readonly runway: Draws<'year'>
  /** By what its lent costs are scaled. */
  readonly scale: number
  /** What goes out less what comes in, a month at first. */
  readonly burn: Draws<`${C}/month`>
  /** Log growth of revenue from the first year to the second; null where no line is told. */
  readonly growth: Float64Array | null
  /** Middle of what the next round must bring over the draws that need one; null where fewer than half do. */
  readonly need: number | null
  /** What the runway varies by as ln(1 + months); how much of it falls away once every loan of the company is held at its middle, run when it is asked for. */
  readonly varies: { readonly all: number; readonly lent: () => number }
  /** What a reader sees of the years, worked out when it is asked for. */
  readonly answer: () => CompanyYearsAnswer
  readonly currency: C
}

/** `companyAhead`, as an option of `underwrite`. */
export type RunCompany = typeof companyAhead

/**
 * The company's next ten years by quarter from what the deal file says of it, base rates for the rest, each a loan with its
 * name. In: inputs; converter; what of the burn is in the book. Out: runway, growth, need, and what a reader sees of the years;
 * null where a rate is missing or cannot be brought into the currency.
 * Assumes: what is owed by customers at the start is what the days until payment make of a steady year.
 * @example companyAhead.length // 3
 */
export function companyAhead<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  given: CompanyGiven,
): CompanyAhead<C> | null {
  const { deal, reference, sampler } = inputs
  const rates = reference.companyRates ?? []
  const layer = deal.company.layer?.value ?? 'model'
  const set = rateSetOf(inputs.country)
  const of = {
    layer,
    country: inputs.country,
    stage: deal.company.stage?.value ?? deal.round.label?.value ?? 'any',
    asOf: deal.asOf,
  }
  const lent = new Map<string, LentRate<BaseRateFact>>()
  const columns = new Map<string, Amount>()
  const middles = new Map<string, number>()
  let missing = false
  const need = (metric: string): Amount => {
    const held = columns.get(metric)
    if (held !== undefined) return held
    const own = OWN[metric]?.(given)
    if (own !== undefined) return own
    const rate = borrowRate(rates, metric, of, set)
    const unit = rate === null ? null : /^[A-Z]{3}(?=$|\/)/.exec(rate.rate.unit)?.[0]
    const per = unit === undefined || unit === null || unit === converter.currency ? 1 : converter.rate(unit)?.value
    if (rate === null || per === undefined) {
      missing = true
      return 0
    }
    lent.set(metric, rate)
    const least = SIGNED.test(metric) ? -Infinity : 0
    const column = heldAbove(columnOf(sampler.draw(metric, '1', rate.belief)), per, least)
    columns.set(metric, column)
    middles.set(metric, Math.max(least, rate.belief.p50 * per))
    return column
  }
  const revenue = converter.money(inputs.need('commercial.revenue'))
  const growth = inputs.need('commercial.growth')
  if (revenue === null || growth === null) return null
  const credits = converter.money(inputs.other('round.credits', deal.round.credits))
  const bigTechLeads = credits === null && deal.round.leads.some(sellsCloud)
  const taken = commitmentsOf(inputs, converter)
  const roles = rolesOf(inputs, converter)
  // What the file tells, or is made here, is not lent.
  const unasked: ReadonlySet<string> = new Set([
    'company.otherPart',
    ...(deal.finances.grants === null ? [] : ['company.grantPart']),
    ...(taken?.some(({ compute }) => compute) === true ? ['company.committed.part'] : []),
  ])
  const largest = inputs.other('finances.topCustomersShare', deal.finances.topCustomersShare)
  const grants = converter.money(inputs.other('finances.grants', deal.finances.grants))
  const assemble = (
    of: (metric: string) => Amount,
    count: number,
  ): { readonly told: boolean; readonly whole: CompanyInputs<C>; readonly burn: Amount; readonly scale: number } => {
    const cut = firstOf(count)
    const one =
      largest === null ? null : combined((all, part) => all * part, cut(largest.draws), of('company.largestOfFive'))
    const said = toldLines(inputs, converter, growth.draws, of, cut, one)
    const lines = said.length > 0 ? said : usualLines(layer, cut(revenue.draws), cut(growth.draws), of, one)
    const base = companyFrame({
      currency: converter.currency,
      count,
      seed: sampler.seed,
      round: cut(given.round),
      ...(given.cash === null ? {} : { cashBefore: cut(given.cash) }),
      bigTechLeads,
      need: (metric) => (unasked.has(metric) ? 0 : of(metric)),
    })
    const bound = taken === null ? null : commitmentsAt(taken, cut, of)
    const planned = brought(
      {
        ...base,
        lines,
        staff: staffOf(base.staff, roles, cut),
        // Money that is promised elsewhere is not there to be burnt.
        cash: bound === null ? base.cash : combined((cash, other) => Math.max(0, cash - other), base.cash, bound.other),
        ...(credits === null ? {} : { credits: cut(credits.draws) }),
        ...(grants === null ? {} : { grants: cut(grants.draws) }),
        other: combined(
          (compute, people, part) => (compute + people) * part,
          combined(
            (run, times, failed) => run * times * (1 + failed),
            cut(given.runCost),
            cut(given.multiplier),
            cut(given.failedShare),
          ),
          combined(
            (people, pay, load) => people * pay * load * 12,
            cut(given.people),
            cut(given.monthlyPay),
            cut(given.payLoad),
          ),
          cut(given.otherCost),
        ),
      },
      given.netBurn === null ? null : cut(given.netBurn),
      given.lasting === null ? null : cut(given.lasting),
      given.scale,
    )
    // A contract told stays what it is, whatever the burn told makes of the rest.
    const whole =
      bound === null || bound.committed === null ? planned.company : { ...planned.company, committed: bound.committed }
    return { told: said.length > 0, whole, burn: planned.burn, scale: planned.scale }
  }
  const { told, whole, burn, scale } = assemble(need, sampler.draws)
  if (missing) return null
  const all = companyYears({ ...whole, quarters: RUNWAY_QUARTERS })
  if (!all.ok) return null
  const quarters = (name: 'lead' | 'cover'): number => Math.round(4 * judged(reference, `next.${name}`).mid)
  const next = nextRound(all.value, { lead: quarters('lead'), cover: quarters('cover') })
  const needed = { next, amount: middleIn(columnOf(next.amount).filter((one) => one > 0)) }
  const few = Math.min(LENT_DRAWS, sampler.draws)
  const heldAt = (metric: string): Amount => middles.get(metric) ?? middleOf(need(metric))
  // The first draws of all are what so many draws alone would be.
  const varied = variance(columnOf(all.value.runway).subarray(0, few))
  const heldVaries = (): number => {
    const held = companyYears({ ...assemble(heldAt, few).whole, quarters: RUNWAY_QUARTERS })
    return held.ok ? variance(columnOf(held.value.runway)) : 0
  }
  return {
    currency: converter.currency,
    runway: drawsFrom(
      'year',
      columnOf(all.value.runway).map((one) => one / 12),
    ),
    scale,
    burn: drawsFrom(`${converter.currency}/month`, wholeColumn(burn, sampler.draws)),
    growth: told ? growthOf(all.value) : null,
    need: next.needed < 0.5 ? null : needed.amount,
    varies: { all: varied, lent: () => Math.max(0, varied - heldVaries()) },
    answer: () => ({
      ...yearsAnswer(whole, told, needed, [...lent.values()], boundOf(reference, 'margin')),
      growth: growthLent(lent, deal.asOf),
    }),
  }
}

/** The first draws of an amount; one of no more draws as it is. */
const firstOf =
  (count: number) =>
  (amount: Amount): Amount =>
    typeof amount === 'number' || (amount instanceof Float64Array ? amount.length : amount.count) <= count
      ? amount
      : (amount instanceof Float64Array ? amount : columnOf(amount)).subarray(0, count)

/** A column times a factor, nothing of it below a least value; the column itself where that changes nothing. */
function heldAbove(column: Float64Array, per: number, least: number): Float64Array {
  let isHeld = per === 1
  for (let i = 0; isHeld && i < column.length; i++) isHeld = (column[i] ?? 0) >= least
  if (isHeld) return column
  const held = new Float64Array(column.length)
  for (let i = 0; i < column.length; i++) held[i] = Math.max(least, (column[i] ?? 0) * per)
  return held
}

/** The upper of the middle values of a column, which is rearranged; null of nothing. */
const middleIn = (column: Float64Array): number | null => {
  const rank = column.length >> 1
  return column.length === 0 ? null : (selectRanks(column, [rank])[rank] ?? null)
}

/** Middle of an amount. */
const middleOf = (amount: Amount): number =>
  typeof amount === 'number'
    ? amount
    : (middleIn((amount instanceof Float64Array ? amount : columnOf(amount)).slice()) ?? 0)

/** Variance of ln(1 + months of runway). */
const variance = (column: Float64Array): number => varianceOf(column.map((one) => ln(1 + one)))

/** What a reader sees of a company's years: fans by quarter and by year, lines, the next round, the loans. */
function yearsAnswer<C extends string>(
  whole: CompanyInputs<C>,
  told: boolean,
  { next, amount }: { readonly next: NextRound<C>; readonly amount: number | null },
  lent: readonly LentRate[],
  leastMargin: number,
): Omit<CompanyYearsAnswer, 'growth'> {
  const seen = companyYears(sliced(whole, Math.min(FAN_DRAWS, whole.count)))
  if (!seen.ok) throw new Bug('a company that ran for six years does not run for ten')
  const few = sliced(whole, Math.min(LINE_DRAWS, whole.count))
  const fan = (rows: Float64Array): readonly (readonly number[])[] => fanOf(rows, seen.value.count)
  const margins = seen.value.grossProfit.map((one, i) => {
    const sold = seen.value.revenue[i] ?? 0
    return sold > 0 ? Math.max(leastMargin, one / sold) : 0
  })
  const out = columnOf(seen.value.runway)
  const { currency } = whole
  return {
    currency,
    draws: seen.value.count,
    quarters: seen.value.quarters,
    levels: FAN_LEVELS,
    cash: fan(seen.value.cash),
    outOfCash: Array.from(
      { length: seen.value.quarters },
      (_, q) => out.reduce((sum, one) => sum + (one < 3 * (q + 1) ? 1 : 0), 0) / out.length,
    ),
    revenue: fan(seen.value.revenue),
    grossMargin: fan(margins),
    burn: fan(seen.value.burn),
    marginIs: 'revenue-less-serving-and-delivery',
    lines: few.lines.flatMap((line) => {
      const one = companyYears({ ...few, lines: [line] })
      return one.ok
        ? [
            {
              name: line.name,
              kind: line.kind,
              revenue: fanOf(one.value.revenue, few.count, [0.5]).map(([x = 0]) => x),
            },
          ]
        : []
    }),
    linesTold: told,
    nextRound: {
      needed: next.needed,
      amount,
      quarter: next.needed < 0.5 ? null : middleIn(columnOf(next.quarter).slice()),
    },
    lent: lent.map((one) => ({
      metric: one.metric,
      from: one.rate.id,
      n: one.n,
      substituted: one.substituted,
      factor: one.factor,
      learnedLater: one.learnedLater,
      judged: one.rate.judged === true,
      memory: one.rate.memory === true,
    })),
  }
}

/** Growth of what one run and the people cost, as far as base rates say it; they give it as a log a year. */
function growthLent(lent: ReadonlyMap<string, LentRate<BaseRateFact>>, asOf: string): CompanyYearsAnswer['growth'] {
  return (['training', 'staff'] as const).flatMap((of) => {
    const one = lent.get(`company.${of}.growth`)
    if (one === undefined) return []
    const { p5, p50, p95 } = one.belief
    return [{ of, p5: exp(p5), p50: exp(p50), p95: exp(p95), cite: citeOf(one.rate, asOf) }]
  })
}

const SIGNED = /growth$|Growth$|[dD]rift$|margin$/

/** Metrics that the book has already. */
const OWN: Readonly<Record<string, (given: CompanyGiven) => Amount>> = {
  'company.training.runCost': (given) => given.runCost,
  'company.training.researchMultiplier': (given) => given.multiplier,
  'company.training.failedShare': (given) => given.failedShare,
  'company.staff.heads': (given) => given.people,
  'company.staff.monthlyPay': (given) => given.monthlyPay,
  'company.staff.load': (given) => given.payLoad,
}

/** An amount as a column of its own. */
const wholeColumn = (amount: Amount, count: number): Float64Array =>
  typeof amount === 'number'
    ? new Float64Array(count).fill(amount)
    : amount instanceof Float64Array
      ? amount
      : columnOf(amount)

/**
 * A company whose training, staff and the rest are scaled by one factor a draw: where its net burn is told, so that today's
 * money out less in is what was said; where it is not, so that what goes out is weighed between what such a company spends,
 * its lent part scaled to the round, and what the round, while it lasts, and its own profit pay for. In a steady quarter money comes in as revenue is made.
 * Out: the company, and its net burn a month.
 */
function brought<C extends string>(
  of: CompanyInputs<C>,
  netBurn: Amount | null,
  lasting: Amount | null,
  lent: LentScale,
): { readonly company: CompanyInputs<C>; readonly burn: Amount; readonly scale: number } {
  let paid: Amount = 0
  for (const { heads, monthlyPay, load } of of.staff)
    paid = combined((sum, n, pay, times) => sum + n * pay * times * 12, paid, heads, monthlyPay, load)
  let gross: Amount = 0
  for (const line of of.lines)
    gross = combined(
      (sum, volume, cost, people) => sum + volume * (1 - cost - people),
      gross,
      line.volume,
      line.compute,
      line.delivery,
    )
  let sold: Amount = 0
  for (const line of of.lines) sold = combined((sum, volume) => sum + volume, sold, line.volume)
  const { runCost, researchMultiplier, failedShare } = of.training
  const compute = combined((run, times, failed) => run * times * (1 + failed), runCost, researchMultiplier, failedShare)
  const planned = combined(
    (run, people, data, other) => run + people + data * (run + people) + other,
    compute,
    paid,
    of.data,
    of.other,
  )
  const selling = combined((part, all) => part * all, of.sales, sold)
  const income = combined((profit, grants) => profit + grants, gross, of.grants)
  const paidFor = lasting === null ? null : combined((month, comes) => month * 12 + Math.max(0, comes), lasting, income)
  const scaled =
    paidFor === null
      ? { factor: 1, scale: 1 }
      : planScaled(middleOf(combined((all, sales) => all - sales, paidFor, selling)), middleOf(planned), lent)
  const spending =
    netBurn !== null
      ? combined((month, comes) => month * 12 + comes, netBurn, income)
      : paidFor !== null
        ? weighed(
            combined((plan, sales) => plan * scaled.factor + sales, planned, selling),
            paidFor,
            of.count,
          )
        : null
  const factor: Amount =
    spending === null
      ? 1
      : combined((out, sales, plan) => (plan > 0 ? Math.max(0, (out - sales) / plan) : 1), spending, selling, planned)
  const burn =
    netBurn ?? combined((plan, k, sales, comes) => (plan * k + sales - comes) / 12, planned, factor, selling, income)
  const { scale } = scaled
  if (spending === null) return { company: of, burn, scale }
  const by = (amount: Amount): Amount => combined((x, k) => x * k, amount, factor)
  const company = {
    ...of,
    training: { ...of.training, runCost: by(of.training.runCost) },
    staff: of.staff.map((group) => ({ ...group, monthlyPay: by(group.monthlyPay) })),
    other: by(of.other),
    vouchers: by(of.vouchers),
    committed: { ...of.committed, perYear: by(of.committed.perYear), deposit: by(of.committed.deposit) },
  }
  return { company, burn, scale }
}

/** Two amounts weighed by how narrow they are (`pooled`). */
const weighed = (one: Amount, other: Amount, count: number): Amount =>
  columnOf(pooled(drawsFrom('1', wholeColumn(one, count)), drawsFrom('1', wholeColumn(other, count))))

/** The first draws of a company. */
function sliced<C extends string>(of: CompanyInputs<C>, count: number): CompanyInputs<C> {
  const cut = <T>(value: T): T => {
    if (value instanceof Float64Array) return value.subarray(0, count) as T
    if (Array.isArray(value)) return value.map(cut) as T
    if (typeof value !== 'object' || value === null) return value
    if ('unit' in value && 'count' in value) return columnOf(value).subarray(0, count) as T
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one)])) as T
  }
  return { ...cut(of), count }
}

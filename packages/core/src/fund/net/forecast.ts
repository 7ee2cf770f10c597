import { columnOf, type Draws, drawsFrom, type Sampler } from '@touchstone/core/chance'
import type { Belief } from '@touchstone/core/units'
import type { FundLedger } from '../ledger/ledger.ts'
import type { FundEvent } from '../ledger/terms.ts'
import { freeMoney } from './free.ts'
import { fundNet, type NetDraws } from './kernel.ts'
import { outcomeQuantile, type OutcomePoint } from './outcomes.ts'
import { knownPlan } from './past.ts'
import type { ExitDraws, NetPlan } from './plan.ts'

/** What is believed of a holding; what is null is taken from the general outcomes. */
export interface HoldingBelief {
  readonly holding: string
  /** Years from the ledger's last day. */
  readonly exitYears: Belief | null
  /** Proceeds over the cost still held. */
  readonly exitMultiple: Belief | null
}

/** What holds for investments nobody said anything about. */
export interface GeneralOutcomes {
  readonly points: readonly OutcomePoint[]
  readonly tail: number
  /** From the investment to the exit. */
  readonly exitYears: Belief
  /** Share of its value that a secondary buyer pays for what is unsold when the fund ends. */
  readonly secondary: { readonly low: number; readonly high: number }
  /** Years of the investment period. */
  readonly investYears: number
  /** Of a new investment, in major units. */
  readonly cheque: number
}

/** A fund's future drawn. */
export interface FundForecast {
  readonly multiple: Draws<'1'>
  readonly rate: Draws<'1'>
  readonly gross: Draws<'1'>
  readonly grossRate: Draws<'1'>
  readonly net: NetDraws
  /** Times of the flows, years from the first closing. */
  readonly steps: readonly number[]
  /** Number and money of investments still to be made. */
  readonly newInvestments: { readonly count: number; readonly amount: number }
  /** Share of exits, over draws and holdings, after the term and after all extensions. */
  readonly inExtensions: number
  readonly beyond: number
  /** Draws in which the investors who bear fees get less than they paid. */
  readonly lossProbability: number
}

/** Investments still to be made: even cheques over what is left of the investment period. */
function stillToInvest(
  plan: NetPlan,
  known: ReturnType<typeof knownPlan>,
  general: GeneralOutcomes,
  free: number,
): readonly NetPlan['holdings'][number][] {
  const steps = plan.steps
    .map((years, step) => ({ years, step }))
    .filter(({ years, step }) => step >= known.future && years <= general.investYears + 0.01)
  if (steps.length === 0 || !(general.cheque > 0)) return []
  const count = Math.floor(free / general.cheque + 1e-9)
  return Array.from({ length: count }, (_, i) => ({
    cost: general.cheque,
    step: steps[Math.floor((i * steps.length) / count)]?.step ?? known.future,
  }))
}

/**
 * Draws a fund's net result: what happened stays, what is held is sold as believed, what can still be invested is invested
 * in even cheques with general outcomes, and what is unsold at the end of all extensions goes to a secondary buyer. Holdings
 * are drawn independently, so a market in which all fall together is not in it.
 * In: a ledger with its events, beliefs, a sampler. Out: draws. Total.
 * @example fundForecast(fundLedger(bareFund('CNY', 1000n, '2020-01-01'), [investment('2020-02-01', 'a', 500n)], '2021-01-01').value, [investment('2020-02-01', 'a', 500n)], [{ holding: 'a', exitYears: null, exitMultiple: { shape: 'point', p5: 3, p50: 3, p95: 3 } }], { points: [], tail: 1, exitYears: { shape: 'point', p5: 4, p50: 4, p95: 4 }, secondary: { low: 1, high: 1 }, investYears: 5, cheque: 0 }, sampler({ draws: 8 })).net.multiple[0] // 3
 */
export function fundForecast(
  ledger: FundLedger,
  events: readonly FundEvent[],
  beliefs: readonly HoldingBelief[],
  general: GeneralOutcomes,
  sampler: Sampler,
): FundForecast {
  const known = knownPlan(ledger, events)
  const { plan, pieces, future, end } = known
  const last = plan.steps.length - 1
  const free = freeMoney(known)
  const fresh = stillToInvest(plan, known, general, free)
  const { draws } = sampler
  const uniform = (path: string): Float64Array => sampler.uniforms(`fund.${path}`)
  const now = plan.steps[future - 1] ?? 0
  let extended = 0
  let beyond = 0
  let exitsDrawn = 0

  const exitOf = (
    holding: number,
    name: string,
    cost: number,
    bought: number,
    belief: HoldingBelief | undefined,
  ): ExitDraws => {
    const steps = new Int32Array(draws)
    const amounts = new Float64Array(draws)
    const own = belief?.exitYears ?? null
    const years = columnOf(sampler.draw(`fund.${name}.years`, 'year', own ?? general.exitYears))
    const multiples =
      belief === undefined || belief.exitMultiple === null
        ? null
        : columnOf(sampler.draw(`fund.${name}.multiple`, '1', belief.exitMultiple))
    const u = multiples === null ? uniform(`${name}.multiple`) : null
    const price = uniform(`${name}.secondary`)
    for (let d = 0; d < draws; d++) {
      const drawn = years[d] ?? 0
      // A belief of its own counts from today; a general one from the investment, and not before a year from today.
      const at = own === null ? Math.max(bought + drawn, now + (bought < now ? 1 : 0)) : now + drawn
      let step = future
      while (step < last && (plan.steps[step] ?? 0) < at) step++
      const multiple =
        multiples === null ? outcomeQuantile(general.points, general.tail, u?.[d] ?? 0.5) : (multiples[d] ?? 0)
      const late = (plan.steps[last] ?? 0) < at
      const paid = late
        ? general.secondary.low + (price[d] ?? 0.5) * (general.secondary.high - general.secondary.low)
        : 1
      exitsDrawn++
      if (late) beyond++
      else if ((plan.steps[end] ?? 0) < at) extended++
      steps[d] = step
      amounts[d] = cost * multiple * paid
    }
    return { holding, steps, amounts }
  }
  const names = new Map(beliefs.map((one) => [one.holding, one]))
  const holdings = [...plan.holdings, ...fresh]
  const exits = [
    ...pieces.flatMap((piece, i) =>
      piece.sold === null
        ? [exitOf(i, piece.holding, piece.cost, plan.steps[piece.step] ?? 0, names.get(piece.holding))]
        : [],
    ),
    ...fresh.map((one, i) =>
      exitOf(plan.holdings.length + i, `new.${i}`, one.cost, plan.steps[one.step] ?? 0, undefined),
    ),
  ]
  const net = fundNet({ ...plan, holdings }, exits, draws)
  let losses = 0
  for (const one of net.multiple) if (one < 1) losses++
  return {
    multiple: drawsFrom('1', net.multiple),
    rate: drawsFrom('1', net.rate),
    gross: drawsFrom('1', net.gross),
    grossRate: drawsFrom('1', net.grossRate),
    net,
    steps: plan.steps,
    newInvestments: { count: fresh.length, amount: fresh.reduce((sum, one) => sum + one.cost, 0) },
    inExtensions: exitsDrawn === 0 ? 0 : extended / exitsDrawn,
    beyond: exitsDrawn === 0 ? 0 : beyond / exitsDrawn,
    lossProbability: losses / draws,
  }
}

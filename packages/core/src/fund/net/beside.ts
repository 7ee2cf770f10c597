import { exp, keyOf, uniformAt } from '@touchstone/core/chance'
import type { FundOutcomes } from '../decision/score.ts'
import { freeMoney } from './free.ts'
import { fundNet } from './kernel.ts'
import type { KnownPlan } from './past.ts'
import type { ExitDraws, NetPlan } from './plan.ts'
import { netOfSums, type NetSums } from './sums.ts'

/** What investments nobody said anything about bring: row i was drawn in scenario i mod `scenarios`. */
export interface Library {
  readonly scenarios: number
  /** Proceeds over cost. */
  readonly multiples: Float64Array
  /** From the investment to the proceeds. */
  readonly years: Float64Array
}

/** One investment, a cell for each draw. */
export interface DealColumns {
  readonly multiples: Float64Array
  /** From the day of the investment. */
  readonly years: Float64Array
}

/** How a fund goes on besides the deal. */
export interface FundAhead {
  readonly known: KnownPlan
  /** Of holdings that are still held, by name: years from the ledger's last day and multiple of cost; absent: the library. */
  readonly held: ReadonlyMap<string, DealColumns>
  /** Usual cheque, major units. */
  readonly cheque: number
  /** Years of the investment period from the first closing. */
  readonly investYears: number
  /** Part of what an unsold holding will bring that a secondary buyer pays, its future brought back to that day. */
  readonly secondary: number
  /** Return a year by which that buyer brings the future back. */
  readonly discount: number
  readonly seed: string
}

/** A fund with and without one deal on the same draws. */
export interface Beside extends FundOutcomes {
  /** Had the cheque come back at 1x on the day it came back. */
  readonly flat: Float64Array
  readonly missedWithout: Uint8Array
  readonly missedFlat: Uint8Array
  /** 1 where the deal paid its cheque back within the fund's whole life. */
  readonly paid: Uint8Array
}

/** A fund whose other investments are drawn, ready to be held beside deals of one cheque. */
export interface FundBeside {
  /** Other investments still to be made, the deal's place not counted. */
  readonly others: number
  /** Years from the deal to the end of all extensions. */
  readonly left: number
  readonly without: NetSums
  /** The fund with a part of the cheque in a deal of these outcomes (all of it unless said), the rest in the library. */
  readonly with: (deal: DealColumns, part?: number) => NetSums
  /** What the cheque brings in the library, a cell for each draw. */
  readonly shelf: DealColumns
}

/**
 * Draws what a fund will do apart from one cheque: held companies sold as believed, what can still be invested in even
 * cheques of the library, and the cheque itself in one more of the library. All are the same rows whatever the deal is,
 * and are drawn in the scenario of the draw, so markets fall together. What is unsold at the end of all extensions goes
 * to a secondary buyer. In: how the fund goes on, a library, the cheque (major units), number of draws. Out: the fund
 * without the deal, and a function that gives it with one. Assumes the cheque is paid at the next step.
 * @example fundBeside.length // 4
 */
export function fundBeside(ahead: FundAhead, library: Library, cheque: number, draws: number): FundBeside {
  const { plan, pieces, future } = ahead.known
  const n = plan.steps.length
  const end = plan.steps[n - 1] ?? 0
  const now = plan.steps[future - 1] ?? 0
  const open = plan.steps.flatMap((years, step) => (step >= future && years <= ahead.investYears + 0.01 ? [step] : []))
  const first = open[0] ?? future
  const free = freeMoney(ahead.known)
  const count = ahead.cheque > 0 ? Math.floor(free / ahead.cheque + 1e-9) : 0
  const rest = Math.max(0, count - 1)
  const each = rest === 0 ? 0 : Math.max(0, free - cheque) / rest
  const key = keyOf(`${ahead.seed}\u0000fund.library`)
  const { scenarios } = library
  const perScenario = Math.max(1, Math.floor(library.multiples.length / scenarios))
  const row = (investment: number, draw: number): number =>
    Math.floor(uniformAt(key, draw, investment) * perScenario) * scenarios + (draw % scenarios)

  const exits = (holding: number, cost: number, bought: number, deal: DealColumns | number): ExitDraws => {
    const steps = new Int32Array(draws)
    const amounts = new Float64Array(draws)
    for (let d = 0; d < draws; d++) {
      const columns = typeof deal === 'number' ? library : deal
      const i = typeof deal === 'number' ? row(deal, d) : d
      const at = Math.max(bought + (columns.years[i] ?? 0), now)
      let step = future
      while (step < n - 1 && (plan.steps[step] ?? 0) < at) step++
      steps[d] = step
      amounts[d] =
        cost * (columns.multiples[i] ?? 0) * (at > end ? ahead.secondary * exp(-ahead.discount * (at - end)) : 1)
    }
    return { holding, steps, amounts }
  }
  const fresh = Array.from({ length: rest }, (_, i) => ({
    cost: each,
    step: open[Math.floor((i * open.length) / Math.max(1, count))] ?? first,
  }))
  const base = plan.holdings.length
  const own = base + rest
  const holdingsWith = (part: number): NetPlan['holdings'] => [
    ...plan.holdings,
    ...fresh,
    { cost: cheque * part, step: first },
    { cost: cheque * (1 - part), step: first },
  ]
  const whole: NetPlan = { ...plan, holdings: holdingsWith(1) }
  const others = [
    ...pieces.flatMap((piece, i) => {
      if (piece.sold !== null) return []
      const belief = ahead.held.get(piece.holding)
      return [exits(i, piece.cost, belief === undefined ? (plan.steps[piece.step] ?? 0) : now, belief ?? HELD + i)]
    }),
    ...fresh.map((one, i) => exits(base + i, one.cost, plan.steps[one.step] ?? 0, i)),
  ]
  const left = end - (plan.steps[first] ?? 0)
  const bought = plan.steps[first] ?? 0
  const both = (deal: DealColumns, part: number): readonly ExitDraws[] => [
    exits(own, cheque * part, bought, deal),
    ...(part < 1 ? [exits(own + 1, cheque * (1 - part), bought, OWN)] : []),
  ]
  const shelf: DealColumns = {
    multiples: Float64Array.from({ length: draws }, (_, d) => library.multiples[row(OWN, d)] ?? 0),
    years: Float64Array.from({ length: draws }, (_, d) => library.years[row(OWN, d)] ?? 0),
  }
  if (plan.carry.american) {
    // Capital comes back holding by holding, so sums will not do.
    const run = (deal: DealColumns, part = 1): NetSums => {
      const holdings = holdingsWith(part)
      const got = fundNet({ ...plan, holdings }, [...others, ...both(deal, part)], draws, { rates: false })
      return { multiple: got.multiple, missed: got.missed }
    }
    return { others: rest, left, without: run(shelf), with: run, shelf }
  }
  const width = n - future
  const proceeds = new Float64Array(draws * width)
  const realised = new Float64Array(draws * width)
  const add = (one: ExitDraws, cost: number, into: Float64Array, costs: Float64Array): void => {
    for (let d = 0; d < draws; d++) {
      const at = d * width + (one.steps[d] ?? future) - future
      into[at] = (into[at] ?? 0) + (one.amounts[d] ?? 0)
      costs[at] = (costs[at] ?? 0) + cost
    }
  }
  for (const one of others) add(one, whole.holdings[one.holding]?.cost ?? 0, proceeds, realised)
  const run = (deal: DealColumns, part = 1): NetSums => {
    const sums = { from: future, proceeds: Float64Array.from(proceeds), realised: Float64Array.from(realised) }
    const costs = [cheque * part, cheque * (1 - part)]
    both(deal, part).forEach((one, i) => add(one, costs[i] ?? 0, sums.proceeds, sums.realised))
    return netOfSums(whole, sums, draws)
  }
  return { others: rest, left, without: run(shelf), with: run, shelf }
}

/** Numbers of streams that no other investment has: the cheque itself, and holdings nobody said anything about. */
const OWN = 999
const HELD = 1000

/**
 * A fund with one deal, without it, and with a cheque that just comes back, on the same draws.
 * In: a fund ready to be held beside deals; the deal. Out: net multiples, one a draw, and who misses the hurdle.
 * @example besideDeal.length // 2
 */
export function besideDeal(fund: FundBeside, deal: DealColumns): Beside {
  const withDeal = fund.with(deal)
  const flat = fund.with({ years: deal.years, multiples: new Float64Array(deal.multiples.length).fill(1) })
  return {
    with: withDeal.multiple,
    without: fund.without.multiple,
    flat: flat.multiple,
    missed: withDeal.missed,
    missedWithout: fund.without.missed,
    missedFlat: flat.missed,
    paid: Uint8Array.from(deal.multiples, (one, d) => (one >= 1 && (deal.years[d] ?? 0) <= fund.left ? 1 : 0)),
  }
}

import { exp, keyOf, uniformAt } from '@touchstone/core/chance'
import type { FundOutcomes } from '../decision/score.ts'
import { freeMoney } from './free.ts'
import { fundNet } from './kernel.ts'
import type { KnownPlan } from './past.ts'
import type { ExitDraws, NetPlan } from './plan.ts'

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
  /** In major units of the fund's currency. */
  readonly cheque: number
  readonly multiples: Float64Array
  /** From the day of the investment. */
  readonly years: Float64Array
}

/** How a fund goes on besides the deal. */
export interface FundAhead {
  readonly known: KnownPlan
  /** Of holdings that are still held, by name: years from the ledger's last day and multiple of cost; absent: the library. */
  readonly held: ReadonlyMap<string, { readonly years: Float64Array; readonly multiples: Float64Array } | null>
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
  /** Other investments still to be made, without the deal. */
  readonly others: number
  /** 1 where the deal paid its cheque back within the fund's whole life. */
  readonly paid: Uint8Array
}

/**
 * What a fund comes to for its investors with a deal, and without it: the money then goes into one more cheque of the
 * library. All other investments are the same rows in both, drawn in the scenario of the draw, so markets fall together.
 * What is unsold at the end of all extensions goes to a secondary buyer. In: how the fund goes on, a library, the deal.
 * Out: net multiples (distributed over paid in), one a draw. Assumes even cheques over what is left of the investment
 * period; the deal's cheque is paid at the next step. Source: design of the desk, portfolio by scenario.
 * @example besideDeal.length // 4
 */
export function besideDeal(ahead: FundAhead, library: Library, deal: DealColumns, draws: number): Beside {
  const { plan, pieces, future } = ahead.known
  const last = plan.steps.length - 1
  const now = plan.steps[future - 1] ?? 0
  const open = plan.steps.flatMap((years, step) => (step >= future && years <= ahead.investYears + 0.01 ? [step] : []))
  const first = open[0] ?? future
  const free = freeMoney(ahead.known)
  const count = ahead.cheque > 0 ? Math.floor(free / ahead.cheque + 1e-9) : 0
  const keyOfRows = keyOf(`${ahead.seed}\u0000fund.library`)
  const perScenario = Math.max(1, Math.floor(library.multiples.length / library.scenarios))

  const placed = (
    holding: number,
    cost: number,
    bought: number,
    cell: (draw: number) => readonly [years: number, multiple: number],
  ): ExitDraws => {
    const steps = new Int32Array(draws)
    const amounts = new Float64Array(draws)
    const end = plan.steps[last] ?? 0
    for (let d = 0; d < draws; d++) {
      const [years, multiple] = cell(d)
      const at = Math.max(bought + years, now)
      let step = future
      while (step < last && (plan.steps[step] ?? 0) < at) step++
      steps[d] = step
      amounts[d] = cost * multiple * (at > end ? ahead.secondary * exp(-ahead.discount * (at - end)) : 1)
    }
    return { holding, steps, amounts }
  }
  const row = (investment: number, draw: number): number =>
    Math.floor(uniformAt(keyOfRows, draw, investment) * perScenario) * library.scenarios + (draw % library.scenarios)
  const fromLibrary =
    (investment: number) =>
    (draw: number): readonly [number, number] => {
      const i = row(investment, draw)
      return [library.years[i] ?? 0, library.multiples[i] ?? 0]
    }

  const heldExits = pieces.flatMap((piece, i): readonly ExitDraws[] => {
    if (piece.sold !== null) return []
    const belief = ahead.held.get(piece.holding) ?? null
    const bought = belief === null ? (plan.steps[piece.step] ?? 0) : now
    return [
      placed(
        i,
        piece.cost,
        bought,
        belief === null ? fromLibrary(1000 + i) : (d) => [belief.years[d] ?? 0, belief.multiples[d] ?? 0],
      ),
    ]
  })
  const others = (number: number, each: number): readonly { cost: number; step: number }[] =>
    Array.from({ length: number }, (_, i) => ({
      cost: each,
      step: open[Math.floor((i * open.length) / Math.max(1, count))] ?? first,
    }))
  const run = (
    fresh: readonly { readonly cost: number; readonly step: number }[],
    own: { readonly cost: number; readonly cell: (draw: number) => readonly [number, number] } | null,
  ): ReturnType<typeof fundNet> => {
    const base = plan.holdings.length
    const holdings: NetPlan['holdings'] = [
      ...plan.holdings,
      ...fresh,
      ...(own === null ? [] : [{ cost: own.cost, step: first }]),
    ]
    const exits = [
      ...heldExits,
      ...fresh.map((one, i) => placed(base + i, one.cost, plan.steps[one.step] ?? 0, fromLibrary(i))),
      ...(own === null ? [] : [placed(base + fresh.length, own.cost, plan.steps[first] ?? 0, own.cell)]),
    ]
    return fundNet({ ...plan, holdings }, exits, draws, { rates: false })
  }
  // The deal takes the place of one more cheque of its own size: the rest is spread over the same other investments.
  const rest = Math.max(0, count - 1)
  const each = rest === 0 ? 0 : Math.max(0, free - deal.cheque) / rest
  const same = others(rest, each)
  const cell = (d: number): readonly [number, number] => [deal.years[d] ?? 0, deal.multiples[d] ?? 0]
  const withDeal = run(same, { cost: deal.cheque, cell })
  const without = run(same, { cost: deal.cheque, cell: fromLibrary(999) })
  const flat = run(same, { cost: deal.cheque, cell: (d) => [deal.years[d] ?? 0, 1] })
  const end = plan.steps[last] ?? 0
  const left = end - (plan.steps[first] ?? 0)
  return {
    with: withDeal.multiple,
    without: without.multiple,
    flat: flat.multiple,
    missed: withDeal.missed,
    missedWithout: without.missed,
    missedFlat: flat.missed,
    others: count,
    paid: Uint8Array.from(deal.multiples, (one, d) => (one >= 1 && (deal.years[d] ?? 0) <= left ? 1 : 0)),
  }
}

import { exp, keyOf, leadingBits, uniformAt } from '@touchstone/core/chance'
import type { FundOutcomes } from '../decision/score.ts'
import { freeMoney } from './free.ts'
import { fundNet } from './kernel.ts'
import type { KnownPlan } from './past.ts'
import type { ExitDraws, NetPlan } from './plan.ts'
import { type AddedExit, netRunner, type NetSums, type StepSums } from './sums.ts'

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
  /** The fund with the whole cheque in deals that are paid after the same years at different multiples. */
  readonly withAlike: (years: Float64Array, multiples: readonly Float64Array[]) => readonly NetSums[]
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
  const row = rowsOf(key, scenarios, perScenario)
  const { steps } = plan
  /** The first step at or after a time, from `future` on; the last one where none is. */
  const stepAt = (at: number): number => {
    let low = future
    let high = n - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((steps[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
  /** When and at which multiple of its cost each row of columns is paid, if bought at a time. */
  const paidBy = (bought: number, { multiples, years }: DealColumns): Paid => {
    const count = multiples.length
    const paid: Paid = { steps: new Int32Array(count), multiples, parts: new Float64Array(count) }
    for (let i = 0; i < count; i++) {
      const at = Math.max(bought + (years[i] ?? 0), now)
      paid.steps[i] = stepAt(at)
      paid.parts[i] = at > end ? ahead.secondary * exp(-ahead.discount * (at - end)) : 1
    }
    return paid
  }
  const amountsOf = ({ multiples, parts }: Paid, cost: number, of: Float64Array = multiples): Float64Array => {
    const amounts = new Float64Array(of.length)
    for (let i = 0; i < of.length; i++) amounts[i] = cost * (of[i] ?? 0) * (parts[i] ?? 0)
    return amounts
  }
  /** The library bought at a time: what each of its rows brings, once for all investments of that time. */
  const shelves = new Map<number, Paid>()
  const shelfOf = (bought: number): Paid => {
    const found = shelves.get(bought) ?? paidBy(bought, library)
    shelves.set(bought, found)
    return found
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
  const others: readonly Other[] = [
    ...pieces.flatMap((piece, i): readonly Other[] => {
      if (piece.sold !== null) return []
      const belief = ahead.held.get(piece.holding)
      const { cost } = piece
      if (belief !== undefined) {
        const paid = paidBy(now, belief)
        return [{ holding: i, cost, stream: null, steps: paid.steps, amounts: amountsOf(paid, cost) }]
      }
      const paid = shelfOf(steps[piece.step] ?? 0)
      return [{ holding: i, cost, stream: HELD + i, steps: paid.steps, amounts: amountsOf(paid, cost) }]
    }),
    ...fresh.map((one, i): Other => {
      const paid = shelfOf(steps[one.step] ?? 0)
      return { holding: base + i, cost: one.cost, stream: i, steps: paid.steps, amounts: amountsOf(paid, one.cost) }
    }),
  ]
  const bought = steps[first] ?? 0
  const left = end - bought
  const ownRows = Int32Array.from({ length: draws }, (_, d) => row(OWN, d))
  const shelf: DealColumns = {
    multiples: Float64Array.from(ownRows, (i) => library.multiples[i] ?? 0),
    years: Float64Array.from(ownRows, (i) => library.years[i] ?? 0),
  }
  const shelfPaid = paidBy(bought, shelf)
  if (plan.carry.american) {
    // Capital comes back holding by holding, so sums will not do.
    const drawn = others.map((one): ExitDraws => {
      const at = (d: number): number => (one.stream === null ? d : row(one.stream, d))
      return {
        holding: one.holding,
        steps: Int32Array.from({ length: draws }, (_, d) => one.steps[at(d)] ?? future),
        amounts: Float64Array.from({ length: draws }, (_, d) => one.amounts[at(d)] ?? 0),
      }
    })
    const run = (deal: DealColumns, part = 1): NetSums => {
      const holdings = holdingsWith(part)
      const paid = paidBy(bought, deal)
      const both = [
        { holding: own, steps: paid.steps, amounts: amountsOf(paid, cheque * part) },
        ...(part < 1
          ? [{ holding: own + 1, steps: shelfPaid.steps, amounts: amountsOf(shelfPaid, cheque * (1 - part)) }]
          : []),
      ]
      const got = fundNet({ ...plan, holdings }, [...drawn, ...both], deal.multiples.length, { rates: false })
      return { multiple: got.multiple, missed: got.missed }
    }
    return {
      others: rest,
      left,
      without: run(shelf),
      with: run,
      withAlike: (years, multiples) => multiples.map((one) => run({ years, multiples: one })),
      shelf,
    }
  }
  const sums = sumsOf(others, draws, row, future, n)
  const runner = netRunner({ ...plan, holdings: holdingsWith(1) }, future)
  const exitOf = (paid: Paid, cost: number): AddedExit => ({ steps: paid.steps, amounts: amountsOf(paid, cost), cost })
  const run = (deal: DealColumns, part = 1): NetSums => {
    const added = [exitOf(paidBy(bought, deal), cheque * part)]
    if (part < 1) added.push(exitOf(shelfPaid, cheque * (1 - part)))
    return runner.run(sums, deal.multiples.length, added)
  }
  return {
    others: rest,
    left,
    without: run(shelf),
    with: run,
    withAlike: (years, multiples) => {
      const paid = paidBy(bought, { years, multiples: multiples[0] ?? years })
      const exit = { steps: paid.steps, cost: cheque }
      return runner.runAlike(
        sums,
        years.length,
        exit,
        multiples.map((one) => amountsOf(paid, cheque, one)),
      )
    },
    shelf,
  }
}

/** Rows of columns with the step and the part of the proceeds that is paid. */
interface Paid {
  readonly steps: Int32Array
  readonly multiples: Float64Array
  readonly parts: Float64Array
}

/** Another investment: steps and amounts by row of the library, taken along its stream, or by draw where it has none. */
interface Other {
  readonly holding: number
  readonly cost: number
  readonly stream: number | null
  readonly steps: Int32Array
  readonly amounts: Float64Array
}

/**
 * The row of the library that an investment takes in a draw: any of those of the draw's scenario. Where a scenario has a
 * power of two of them, the leading bits of the uniform name the row, and the rest of it need not be made.
 */
function rowsOf(key: number, scenarios: number, per: number): (investment: number, draw: number) => number {
  const bits = 31 - Math.clz32(per)
  if (per !== 1 << bits || bits > 26)
    return (investment, draw) => Math.floor(uniformAt(key, draw, investment) * per) * scenarios + (draw % scenarios)
  if (bits === 0) return (_, draw) => draw % scenarios
  return (investment, draw) => (leadingBits(key, draw, investment) >>> (32 - bits)) * scenarios + (draw % scenarios)
}

/** Draws that are summed up together, so that their sums stay near. */
const BLOCK = 512

/** What other investments bring, by step from `future` up to `n`, a row for each draw. */
function sumsOf(
  others: readonly Other[],
  draws: number,
  row: (investment: number, draw: number) => number,
  future: number,
  n: number,
): StepSums {
  const width = n - future
  const proceeds = new Float64Array(draws * width)
  const realised = new Float64Array(draws * width)
  for (let start = 0; start < draws; start += BLOCK) {
    const stop = Math.min(draws, start + BLOCK)
    for (const { cost, stream, steps, amounts } of others)
      for (let d = start; d < stop; d++) {
        const i = stream === null ? d : row(stream, d)
        const at = d * width + (steps[i] ?? 0) - future
        proceeds[at] = (proceeds[at] ?? 0) + (amounts[i] ?? 0)
        realised[at] = (realised[at] ?? 0) + cost
      }
  }
  return { from: future, proceeds, realised }
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
  const [withDeal, flat] = fund.withAlike(deal.years, [deal.multiples, new Float64Array(deal.multiples.length).fill(1)])
  return besideFrom(fund, deal, withDeal ?? fund.without, flat ?? fund.without)
}

/**
 * `besideDeal` from what the fund comes to with the deal and with the cheque that just comes back.
 * @example besideFrom.length // 4
 */
export function besideFrom(fund: FundBeside, deal: DealColumns, withDeal: NetSums, flat: NetSums): Beside {
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

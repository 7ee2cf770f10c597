import { Bug } from '@touchstone/core/facts'
import { exp, keyOf, leadingBits, uniformAt } from '@touchstone/core/chance'
import type { FundOutcomes } from '../decision/score.ts'
import { freeMoney } from './free.ts'
import { fundNet } from './kernel.ts'
import type { KnownPlan } from './past.ts'
import type { ExitDraws, NetPlan } from './plan.ts'
import { rehearseWays } from './rehearse.ts'
import { type AddedExit, type FillSums, type NetSums, netOfWays, type Way } from './sums.ts'

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

/** A deal and the part of the cheque that goes into it. */
export interface Stake {
  readonly deal: DealColumns
  readonly part: number
}

/** A fund whose other investments are drawn, ready to be held beside deals of one cheque. */
export interface FundBeside {
  /** Other investments still to be made, the deal's place not counted. */
  readonly others: number
  /** Years from the deal to the end of all extensions. */
  readonly left: number
  /**
   * The fund with parts of the cheque in deals of these outcomes, the rest in the library: several at once, as they share
   * much. Columns may be shorter than the fund's draws: the first of them.
   */
  readonly with: (stakes: readonly Stake[]) => readonly NetSums[]
  /** What the cheque brings in the library, a cell for each draw; the fund without the deal holds it whole. */
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
  const rows = rowsOf(key, library)
  const { steps } = plan
  const calendar = calendarOf(steps, future, now)
  const paidBy = (bought: number, { multiples, years }: DealColumns): Paid => {
    const [steps, parts] = [new Int32Array(multiples.length), new Float64Array(multiples.length)]
    fillDays(years, bought, now, end, calendar, ahead.secondary, ahead.discount, steps, parts)
    return { steps, multiples, parts }
  }
  /** The library bought at a time for a cost: what each of its rows brings, once for all investments alike. */
  const shelves = new Map<string, Pick<Other, 'steps' | 'amounts'>>()
  const shelfOf = (bought: number, cost: number): Pick<Other, 'steps' | 'amounts'> => {
    const name = `${bought} ${cost}`
    const found = shelves.get(name)
    if (found !== undefined) return found
    const paid = paidBy(bought, library)
    const made = { steps: paid.steps, amounts: amountsOf(paid, cost) }
    shelves.set(name, made)
    return made
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
        return [{ holding: i, cost, stream: BY_DRAW, steps: paid.steps, amounts: amountsOf(paid, cost) }]
      }
      return [{ holding: i, cost, stream: HELD + i, ...shelfOf(steps[piece.step] ?? 0, cost) }]
    }),
    ...fresh.map((one, i): Other => ({
      holding: base + i,
      cost: one.cost,
      stream: i,
      ...shelfOf(steps[one.step] ?? 0, one.cost),
    })),
  ]
  const bought = steps[first] ?? 0
  const left = end - bought
  const shelf = { multiples: new Float64Array(draws), years: new Float64Array(draws) }
  for (let d = 0; d < draws; d++) {
    const i = rowAt(rows, OWN, d)
    shelf.multiples[d] = library.multiples[i] ?? 0
    shelf.years[d] = library.years[i] ?? 0
  }
  const shelfPaid = paidBy(bought, shelf)
  if (plan.carry.american) {
    // Capital comes back holding by holding, so sums will not do.
    const drawn = others.map((one): ExitDraws => {
      const at = (d: number): number => (one.stream < 0 ? d : rowAt(rows, one.stream, d))
      return {
        holding: one.holding,
        steps: Int32Array.from({ length: draws }, (_, d) => one.steps[at(d)] ?? future),
        amounts: Float64Array.from({ length: draws }, (_, d) => one.amounts[at(d)] ?? 0),
      }
    })
    const run = ({ deal, part }: Stake): NetSums => {
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
    return { others: rest, left, with: (stakes) => stakes.map(run), shelf }
  }
  rehearseWays()
  const whole: NetPlan = { ...plan, holdings: holdingsWith(1) }
  const width = n - future
  const fill = keptFirst(width, (from, until, proceeds, realised) =>
    addOthers(others, rows, from, until, width, future, proceeds, realised),
  )
  return {
    others: rest,
    left,
    with: (stakes) => {
      const paid = new Map<Float64Array, Paid>()
      const wayOf = ({ deal, part }: Stake): Way => {
        const found = paid.get(deal.years) ?? paidBy(bought, deal)
        paid.set(deal.years, found)
        const cost = cheque * part
        const one: AddedExit = { steps: found.steps, amounts: amountsOf(found, cost, deal.multiples), cost }
        if (part >= 1) return [one]
        const kept = cheque * (1 - part)
        return [one, { steps: shelfPaid.steps, amounts: amountsOf(shelfPaid, kept), cost: kept }]
      }
      const count = stakes[0]?.deal.multiples.length ?? 0
      return netOfWays(whole, future, fill, count, stakes.map(wayOf))
    },
    shelf,
  }
}

/** The step at which each row of columns is paid, if bought at a time, and which part of its proceeds. */
function fillDays(
  years: Float64Array,
  bought: number,
  now: number,
  end: number,
  calendar: Calendar,
  secondary: number,
  discount: number,
  steps: Int32Array,
  parts: Float64Array,
): void {
  for (let i = 0; i < steps.length; i++) {
    const at = Math.max(bought + (years[i] ?? 0), now)
    steps[i] = stepAt(calendar, at, now)
    parts[i] = at > end ? secondary * exp(-discount * (at - end)) : 1
  }
}

function amountsOf({ multiples, parts }: Paid, cost: number, of: Float64Array = multiples): Float64Array {
  const amounts = new Float64Array(of.length)
  for (let i = 0; i < of.length; i++) amounts[i] = cost * (of[i] ?? 0) * (parts[i] ?? 0)
  return amounts
}

/** Slots a year in which a step is looked for. */
const SLOTS = 16

/** Times of the steps, and for each slot from now on a step at which to begin to look. */
interface Calendar {
  readonly times: Float64Array
  readonly hints: Int32Array
}

function calendarOf(steps: readonly number[], future: number, now: number): Calendar {
  const last = steps.length - 1
  const times = Float64Array.from(steps)
  const slots = Math.max(1, Math.ceil(((times[last] ?? 0) - now) * SLOTS) + 1)
  const hints = new Int32Array(slots)
  let step = future
  for (let slot = 0; slot < slots; slot++) {
    while (step < last && (times[step] ?? 0) < now + slot / SLOTS) step++
    hints[slot] = step
  }
  return { times, hints }
}

/** The first step at or after a time, or the last: by slots from `now` on, and a few steps from there. */
function stepAt({ times, hints }: Calendar, at: number, now: number): number {
  const last = times.length - 1
  // One slot early, so that rounding cannot pass a step by.
  const slot = Math.floor((at - now) * SLOTS) - 1
  let found = hints[slot < 0 ? 0 : slot < hints.length ? slot : hints.length - 1] ?? 0
  while (found < last && (times[found] ?? 0) < at) found++
  return found
}

/** Rows of columns with the step and the part of the proceeds that is paid. */
interface Paid {
  readonly steps: Int32Array
  readonly multiples: Float64Array
  readonly parts: Float64Array
}

/** Another investment: steps and amounts by row of the library, taken along its stream, or by draw (`BY_DRAW`). */
interface Other {
  readonly holding: number
  readonly cost: number
  readonly stream: number
  readonly steps: Int32Array
  readonly amounts: Float64Array
}

/** How the rows of a library are drawn. */
interface Rows {
  readonly key: number
  readonly scenarios: number
  /** Rows of each scenario, and how many bits name one of them; −1 where they are no power of two. */
  readonly per: number
  readonly bits: number
}

function rowsOf(key: number, { scenarios, multiples }: Library): Rows {
  const per = Math.max(1, Math.floor(multiples.length / scenarios))
  const bits = 31 - Math.clz32(per)
  return { key, scenarios, per, bits: per === 1 << bits && bits > 0 && bits <= 26 ? bits : -1 }
}

/**
 * The row of the library that an investment takes in a draw: any of those of the draw's scenario. Where a scenario has a
 * power of two of them, the leading bits of the uniform name the row, and the rest of it need not be made.
 */
function rowAt({ key, scenarios, per, bits }: Rows, investment: number, draw: number): number {
  const place =
    bits < 0 ? Math.floor(uniformAt(key, draw, investment) * per) : leadingBits(key, draw, investment) >>> (32 - bits)
  return place * scenarios + (draw % scenarios)
}

/** Adds what other investments bring in draws from `first` up to `until`, by step from `future` on, a row for each draw. */
function addOthers(
  others: readonly Other[],
  rows: Rows,
  first: number,
  until: number,
  width: number,
  future: number,
  proceeds: Float64Array,
  realised: Float64Array,
): void {
  for (const { cost, stream, steps, amounts } of others)
    for (let d = first; d < until; d++) {
      const i = stream < 0 ? d : rowAt(rows, stream, d)
      const at = (d - first) * width + (steps[i] ?? 0) - future
      proceeds[at] = (proceeds[at] ?? 0) + (amounts[i] ?? 0)
      realised[at] = (realised[at] ?? 0) + cost
    }
}

/** Draws whose sums are kept: as many as are asked for again, at each price that is tried. */
const KEPT = 8192

/**
 * `fill` with the sums of the first draws kept, as far as they were asked for from the first on. Blocks of zeros are filled
 * with the same sums either way.
 */
function keptFirst(width: number, fill: FillSums): FillSums {
  const kept = { until: 0, proceeds: new Float64Array(0), realised: new Float64Array(0) }
  return (from, until, proceeds, realised) => {
    const at = from * width
    if (until <= kept.until) {
      proceeds.set(kept.proceeds.subarray(at, until * width))
      realised.set(kept.realised.subarray(at, until * width))
      return
    }
    fill(from, until, proceeds, realised)
    if (from !== kept.until || until > KEPT) return
    if (kept.proceeds.length === 0) {
      kept.proceeds = new Float64Array(KEPT * width)
      kept.realised = new Float64Array(KEPT * width)
    }
    const size = (until - from) * width
    kept.proceeds.set(proceeds.subarray(0, size), at)
    kept.realised.set(realised.subarray(0, size), at)
    kept.until = until
  }
}

/** Numbers of streams that no other investment has: the cheque itself, and holdings nobody said anything about. */
const OWN = 999
const HELD = 1000
const BY_DRAW = -1

/**
 * A fund with one deal, without it, and with a cheque that just comes back, on the same draws.
 * In: a fund ready to be held beside deals; the deal. Out: net multiples, one a draw, and who misses the hurdle.
 * @example besideDeal.length // 2
 */
export function besideDeal(fund: FundBeside, deal: DealColumns): Beside {
  return besideAnd(fund, deal, []).beside
}

/**
 * `besideDeal`, and what the fund comes to with other stakes, all in one run. In: a fund; the deal; other stakes.
 * Out: as named, one result for each stake.
 * @example besideAnd.length // 3
 */
export function besideAnd(
  fund: FundBeside,
  deal: DealColumns,
  stakes: readonly Stake[],
): { readonly beside: Beside; readonly others: readonly NetSums[] } {
  const flat = { years: deal.years, multiples: new Float64Array(deal.multiples.length).fill(1) }
  const [without, withDeal, withFlat, ...others] = fund.with([
    { deal: fund.shelf, part: 1 },
    { deal, part: 1 },
    { deal: flat, part: 1 },
    ...stakes,
  ])
  if (without === undefined || withDeal === undefined || withFlat === undefined) throw new Bug('a way without result')
  const paid = new Uint8Array(deal.multiples.length)
  for (let d = 0; d < paid.length; d++)
    paid[d] = (deal.multiples[d] ?? 0) >= 1 && (deal.years[d] ?? 0) <= fund.left ? 1 : 0
  const beside: Beside = {
    with: withDeal.multiple,
    without: without.multiple,
    flat: withFlat.multiple,
    missed: withDeal.missed,
    missedWithout: without.missed,
    missedFlat: withFlat.missed,
    paid,
  }
  return { beside, others }
}

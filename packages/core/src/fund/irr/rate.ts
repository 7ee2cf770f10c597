import { expm1 } from '@touchstone/core/chance'
import { type DatedFlow, type DayCount, timed, type TimedFlow } from './day-count.ts'
import { zerosIn, type Zeros, zerosOf } from './roots.ts'

/**
 * What there is to say of a rate: one, several, none, one that the value only touches (it neither gains nor loses on either
 * side, so it decides nothing), or everything lost.
 */
export type RateStatus = 'unique' | 'multiple' | 'none' | 'tangent' | 'total-loss'

/** A rate at which the flows are worth nothing. */
export interface RateRoot {
  /** A year, as a fraction; infinite only where e^logGrowth is beyond floating numbers. */
  readonly rate: number
  /** ln(1 + rate). */
  readonly logGrowth: number
  readonly touches: boolean
}

/** An internal rate of return with everything that must be said beside it. */
export interface RateAnswer {
  readonly status: RateStatus
  /** The rate where there is one only, −1 where all is lost, otherwise null. */
  readonly rate: number | null
  /** All of them, ascending. */
  readonly roots: readonly RateRoot[]
  /** Turns between paying and receiving: an upper bound of the number of roots. */
  readonly signChanges: number
}

/**
 * The internal rate of return of flows at any times, with all roots and their status. Money paid and never any back is a
 * total loss (−100 %). Total for finite amounts.
 * In: years and amounts (paid negative). Out: rates a year.
 * Source: the zeros of `zerosOf`.
 * @example rateOfReturn([{ years: 0, amount: -100 }, { years: 2, amount: 121 }]).roots.length // 1
 */
export function rateOfReturn(flows: readonly TimedFlow[]): RateAnswer {
  const paid = flows.some(({ amount }) => amount < 0)
  const received = flows.some(({ amount }) => amount > 0)
  if (paid && !received) return { status: 'total-loss', rate: -1, roots: [], signChanges: 0 }
  return answerOf(zerosOf(flows))
}

/**
 * `rateOfReturn` of columns: years, which must ascend, and amounts.
 * @example rateOfColumns([0, 1], [-100, 110]).status // "unique"
 */
export function rateOfColumns(years: ArrayLike<number>, amounts: ArrayLike<number>): RateAnswer {
  let paid = false
  let received = false
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] ?? 0
    if (amount < 0) paid = true
    else if (amount > 0) received = true
  }
  if (paid && !received) return { status: 'total-loss', rate: -1, roots: [], signChanges: 0 }
  return answerOf(zerosIn(years, amounts))
}

function answerOf({ zeros, signChanges }: Zeros): RateAnswer {
  const roots = zeros.map(({ x, touches }) => ({ rate: expm1(x), logGrowth: x, touches }))
  const only = roots.length === 1 ? roots[0] : undefined
  const status = only === undefined ? (roots.length === 0 ? 'none' : 'multiple') : only.touches ? 'tangent' : 'unique'
  return { status, rate: status === 'unique' && only !== undefined ? only.rate : null, roots, signChanges }
}

/**
 * `rateOfReturn` of dated flows, as XIRR of spreadsheets (days/365) but with all roots.
 * Source: by hand: −100 on 2019-07-01 and 121 after 366 days: 1.21^(365/366) − 1 = 0.20937.
 * @example Math.round(1e6 * xirr([{ date: '2019-07-01', amount: -100 }, { date: '2020-07-01', amount: 121 }]).rate) // 209370
 */
export function xirr(flows: readonly DatedFlow[], dayCount: DayCount = 'actual/365'): RateAnswer {
  return rateOfReturn(timed(flows, dayCount))
}

/**
 * `rateOfReturn` of amounts one period apart, as IRR of spreadsheets but with all roots.
 * Source: by hand: −100 + 230v − 132v² has its roots at 10 % and 20 %.
 * @example irr([-100, 230, -132]).roots.map((one) => Math.round(1e6 * one.rate)) // [100000,200000]
 */
export function irr(amounts: readonly number[]): RateAnswer {
  return rateOfReturn(amounts.map((amount, years) => ({ years, amount })))
}

/**
 * Of several roots the one nearest to no growth, by ln(1 + rate): what a spreadsheet that starts near 0 % tends to show
 * without a word about the others. Null without roots. For explaining another program's figure, never for deciding.
 * @example Math.round(1e6 * rootNearZero(irr([-100, 230, -132])).rate) // 100000
 */
export function rootNearZero(answer: RateAnswer): RateRoot | null {
  let best: RateRoot | null = null
  for (const one of answer.roots) if (best === null || Math.abs(one.logGrowth) < Math.abs(best.logGrowth)) best = one
  return best
}

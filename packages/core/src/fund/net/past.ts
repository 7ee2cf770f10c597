import { moneyOf, moneyToNumber, one, rationalToNumber, zero } from '@touchstone/core/units'
import { feeAt } from '../fees/management.ts'
import { accrued } from '../carry/account.ts'
import type { Hurdle } from '../carry/terms.ts'
import { yearsBetween } from '../irr/day-count.ts'
import { monthsAfter } from '../ledger/calendar.ts'
import type { FundLedger } from '../ledger/ledger.ts'
import type { FundEvent } from '../ledger/terms.ts'
import type { NetPlan } from './plan.ts'

/** A piece of a holding's cost, bought at one step and sold at one. */
export interface Piece {
  readonly holding: string
  readonly cost: number
  readonly step: number
  /** The step at which it was sold already; null while it is held. */
  readonly sold: number | null
}

/** What is known of a fund on the grid of `NetPlan`: the days of its past, then the days of its fees to the end. */
export interface KnownPlan {
  readonly plan: NetPlan
  readonly pieces: readonly Piece[]
  /** First step that lies after the ledger's last day. */
  readonly future: number
  /** Step at which the term ends, extensions apart. */
  readonly end: number
  /** Fees still to be paid on commitments, in major units. */
  readonly feesAhead: number
}

/** What a hurdle comes to in a year. */
const yearlyRate = (hurdle: Hurdle): number => rationalToNumber(accrued(one, zero, one, hurdle))

/** Pieces of cost by first in, first out: proceeds that realise part of a lot split it. */
function piecesOf(
  events: readonly FundEvent[],
  stepOf: (date: string) => number,
  major: (minor: bigint) => number,
): readonly Piece[] {
  const pieces: { holding: string; left: bigint; step: number; sold: number | null }[] = []
  for (const { date, type, holding, amount, cost } of events) {
    const step = stepOf(date)
    if (holding === null) continue
    if (type === 'investment' && amount > 0n) pieces.push({ holding, left: amount, step, sold: null })
    if (type !== 'proceeds') continue
    let open = cost
    for (const piece of pieces) {
      if (open === 0n) break
      if (piece.holding !== holding || piece.sold !== null) continue
      if (piece.left > open) {
        pieces.push({ ...piece, left: piece.left - open })
        piece.left = open
      }
      open -= piece.left
      piece.sold = step
    }
  }
  return pieces.map(({ holding, left, step, sold }) => ({ holding, cost: major(left), step, sold }))
}

/**
 * The past of a ledger and the fees of its future as a plan for `fundNet`, in major units; exits and new investments are
 * for the caller to add. Past fees are taken as they were paid, future ones by the schedule, until the term ends; the last
 * step is the end of all extensions.
 * In: a ledger with its events. Out: a plan. Total.
 * @example knownPlan(fundLedger(bareFund('CNY', 1000n, '2020-01-01'), [investment('2020-02-01', 'a', 500n)], '2021-01-01').value, [investment('2020-02-01', 'a', 500n)]).pieces[0].cost // 5
 */
export function knownPlan(ledger: FundLedger, events: readonly FundEvent[]): KnownPlan {
  const { terms, until, lines } = ledger
  const major = (minor: bigint): number => moneyToNumber(moneyOf(terms.currency, minor))
  const rank = { 'fee-income': 0, expense: 1, investment: 2, value: 3, proceeds: 4 } as const
  const past = events
    .filter(({ date }) => date <= until)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || rank[a.type] - rank[b.type])
  const every = 12 / terms.fees.paymentsPerYear
  const whole = terms.life.total + terms.life.extensions
  const count = Math.max(1, Math.ceil(whole * terms.fees.paymentsPerYear - 1e-9))
  const ahead = Array.from({ length: count + 1 }, (_, i) => monthsAfter(terms.start, i * every)).filter(
    (day) => day > until,
  )
  const after = ahead.length > 0 ? ahead : [monthsAfter(until, 12)]
  const days = [
    ...new Set([...past.map(({ date }) => date), ...lines.map(({ date }) => date), terms.start, until]),
  ].sort()
  const all = [...days, ...after]
  const steps = all.map((day) => yearsBetween(terms.start, day))
  const stepOf = (date: string): number => days.indexOf(date)
  const dueAt = (age: number): NetPlan['fees'][number] => {
    const { rate, base } = feeAt(terms.fees, age + 0.01)
    return { rate: age < terms.life.total - 0.01 ? rate / terms.fees.paymentsPerYear : 0, base }
  }
  const fees = all.map((_, k) => (k < days.length ? { rate: 0, base: 'committed' as const } : dueAt(steps[k] ?? 0)))
  const expenses = all.map((day, k) =>
    k >= days.length
      ? 0
      : lines
          .filter((line) => line.date === day && (line.type === 'fee' || line.type === 'expense'))
          .reduce((sum, line) => sum + major(line.amount), 0),
  )
  const pieces = piecesOf(past, stepOf, major)
  const size = major(terms.size)
  const received = past
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => event.type === 'proceeds')
    .map(({ event }) => ({ step: stepOf(event.date), amount: major(event.amount), realises: [] as number[] }))
  // All pieces sold at a step are realised with its first proceeds; the tiers look at a step as a whole.
  pieces.forEach((piece, i) => {
    if (piece.sold !== null) received.find(({ step }) => step === piece.sold)?.realises.push(i)
  })
  const { carry, recycling } = terms
  const ends = steps.findIndex((years, k) => k >= days.length && years >= terms.life.total - 0.01)
  return {
    plan: {
      commitment: size,
      gpShare: rationalToNumber(terms.gpCommitment),
      steps,
      fees,
      expenses,
      holdings: pieces.map(({ cost, step }) => ({ cost, step })),
      received,
      carry: {
        rate: rationalToNumber(carry.rate),
        hurdle: carry.hurdle === null ? 0 : yearlyRate(carry.hurdle),
        compound: carry.hurdle !== null && carry.hurdle.compounding !== 'simple',
        catchUp: rationalToNumber(carry.catchUp),
        catchUpTo: carry.catchUpTo,
        american: carry.style === 'american',
        clawback: carry.clawback ? 1 - rationalToNumber(carry.tax) : 0,
      },
      recycling:
        recycling === null
          ? null
          : {
              cap: rationalToNumber(recycling.cap) * size,
              untilYears: recycling.untilYears,
              share: rationalToNumber(recycling.share),
            },
    },
    pieces,
    future: days.length,
    end: ends < 0 ? all.length - 1 : ends,
    feesAhead: fees.reduce((sum, { rate, base }) => sum + (base === 'committed' ? rate * size : 0), 0),
  }
}

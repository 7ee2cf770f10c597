import {
  type Rational,
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import type { ExitSegment, ExitTable, Payee, PayeeState, PayoutLine } from './types.ts'

/** Who gets what at one exit, exactly. */
export interface ExitPayouts {
  readonly exit: Rational
  /** Value of one common share; 0 while preferences are being paid. */
  readonly perShare: Rational
  readonly payouts: readonly ExitPayout[]
  /** Classes that a vote converts at this exit. */
  readonly forced: readonly string[]
}

/** One payee's part of an exit. */
export interface ExitPayout extends Payee {
  readonly state: PayeeState
  readonly payout: Rational
}

/** Value of a line where the parameter has a value. */
export const valueOf = ({ constant, slope }: Pick<PayoutLine, 'constant' | 'slope'>, parameter: Rational): Rational =>
  slope.numerator === 0n ? constant : addRational(constant, multiplyRational(slope, parameter))

/** The parameter of a segment at an exit inside it. */
export const parameterAt = (segment: ExitSegment, exit: Rational): Rational =>
  divideRational(subtractRational(exit, segment.constant), segment.slope)

/**
 * Place of the segment that an exit belongs to; a negative exit belongs to the first.
 * @example segmentIndex([{ start: zero, closed: true }, { start: one, closed: false }], one) // 0
 */
export function segmentIndex(segments: readonly ExitSegment[], exit: Rational): number {
  let low = 0
  let high = segments.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const segment = segments[middle]
    if (segment === undefined) break
    const order = compareRational(segment.start, exit)
    // Of segments that start at the exit itself, the closed one comes first and is where the exit belongs.
    if (order < 0 || (order === 0 && segment.closed)) low = middle
    else high = middle
  }
  return low
}

/**
 * What each payee receives at one exit, exactly, and what each class does.
 * In: a table; an exit in the table's money, 0 or more. Out: payouts in the table's money; they sum to the exit. Total.
 * By hand: 30m with 5m preference 1x participating, 20 % of the shares: 5 + 0.2 × 25 = 10m.
 * @example rationalToText(payoutsAt(exitTable({ debts: [], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: rational(2n) }] }).value, rational(9n)).perShare) // "9/2"
 */
export function payoutsAt(table: ExitTable, exit: Rational): ExitPayouts {
  const segment = table.segments[segmentIndex(table.segments, exit)]
  if (segment === undefined) return { exit, perShare: zero, payouts: [], forced: [] }
  const parameter = parameterAt(segment, exit)
  const payouts = table.payees.map((payee, index): ExitPayout => {
    const line = segment.lines[index]
    return { ...payee, state: line?.state ?? 'unissued', payout: line === undefined ? zero : valueOf(line, parameter) }
  })
  return { exit, perShare: segment.perShare ? parameter : zero, payouts, forced: segment.forced }
}

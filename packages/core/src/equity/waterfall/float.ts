import { compareRational, divideRational, rationalToNumber, zero } from '@touchstone/core/units'
import { parameterAt, valueOf } from './at.ts'
import type { ExitTable } from './types.ts'

/** The waterfall in floating numbers, for a million draws: for each payee its payout at each breakpoint and its slope above. */
export interface FloatTable {
  readonly payees: readonly string[]
  /** Exits at which a slope changes or a payout jumps, ascending from 0. */
  readonly breakpoints: Float64Array
  /** Payout at the breakpoint, by payee; where a vote makes it jump, that above the breakpoint. */
  readonly payouts: readonly Float64Array[]
  /** Money more for one more of exit, from the breakpoint to the next. */
  readonly slopes: readonly Float64Array[]
  /** First breakpoint at which a vote makes a payout jump; null where none does. */
  readonly stepAt: number | null
}

/**
 * A table as columns of floating numbers, in its own money; breakpoints that a vote decides alone (an exit between two
 * stretches) are dropped, being nothing that a draw can hit.
 * In: an exact table. Out: columns, each the nearest floating number. Total.
 * @example floatTable(exitTable({ debts: [{ id: 'loan', claim: rational(4n), seniority: 1 }], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: one }] }).value).breakpoints.join() // '0,4'
 */
export function floatTable(table: ExitTable): FloatTable {
  const kept = table.segments.filter((segment, index) => {
    const next = table.segments[index + 1]
    return next === undefined || compareRational(next.start, segment.start) > 0
  })
  const exact = table.payees.map((_, payee) =>
    kept.map((segment) => {
      const line = segment.lines[payee]
      if (line === undefined) return { at: zero, slope: zero }
      return {
        at: valueOf(line, parameterAt(segment, segment.start)),
        slope: divideRational(line.slope, segment.slope),
      }
    }),
  )
  let stepAt: number | null = null
  kept.forEach((segment, index) => {
    const before = kept[index - 1]
    if (before === undefined || stepAt !== null) return
    const parameter = parameterAt(before, segment.start)
    const jumps = exact.some((column, payee) => {
      const line = before.lines[payee]
      return line !== undefined && compareRational(valueOf(line, parameter), column[index]?.at ?? zero) !== 0
    })
    if (jumps) stepAt = rationalToNumber(segment.start)
  })
  return {
    payees: table.payees.map(({ id }) => id),
    breakpoints: Float64Array.from(kept, ({ start }) => rationalToNumber(start)),
    payouts: exact.map((column) => Float64Array.from(column, ({ at }) => rationalToNumber(at))),
    slopes: exact.map((column) => Float64Array.from(column, ({ slope }) => rationalToNumber(slope))),
    stepAt,
  }
}

const cells = 512

/**
 * What one payee receives at each of many exits.
 * In: a table; exits in its money (draws; below 0 counts as 0, NaN stays NaN); the payee's id. Out: a new column of payouts,
 * in the table's money; all 0 for an id that is not in the table. Source: linear interpolation of the exact table.
 * @example applyWaterfall(floatTable(exitTable({ debts: [{ id: 'loan', claim: rational(4n), seniority: 1 }], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: one }] }).value), Float64Array.of(3, 10), 'common').join() // '0,6'
 */
export function applyWaterfall(table: FloatTable, exits: Float64Array, id: string): Float64Array {
  const found = new Float64Array(exits.length)
  const payee = table.payees.indexOf(id)
  const [payouts, slopes] = [table.payouts[payee], table.slopes[payee]]
  if (payouts === undefined || slopes === undefined) return found
  const { breakpoints } = table
  const count = breakpoints.length
  // Cells of equal width up to the last breakpoint say where to begin: the last breakpoint of an earlier cell is surely
  // not above the exit, because the cell never falls as the exit rises.
  const last = breakpoints[count - 1] ?? 0
  const scale = last > 0 ? cells / last : 0
  const begin = new Int32Array(cells + 1)
  for (let cell = 1, place = 0; cell <= cells; cell++) {
    while (place + 1 < count && Math.floor((breakpoints[place + 1] ?? 0) * scale) < cell) place++
    begin[cell] = place
  }
  for (let draw = 0; draw < exits.length; draw++) {
    const exit = exits[draw] ?? 0
    if (exit < 0) continue
    let place = begin[exit < last ? Math.floor(exit * scale) : cells] ?? 0
    while (place + 1 < count && (breakpoints[place + 1] ?? 0) <= exit) place++
    found[draw] = (payouts[place] ?? 0) + (slopes[place] ?? 0) * (exit - (breakpoints[place] ?? 0))
  }
  return found
}

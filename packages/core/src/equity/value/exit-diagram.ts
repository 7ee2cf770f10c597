import { type Issue, type Result, fail, issue, ok } from '@touchstone/core/facts'
import { compareRational, divideRational, rational, rationalToNumber } from '@touchstone/core/units'
import type { Rational } from '@touchstone/core/units'
import { floatTable } from '../waterfall/float.ts'
import type { ExitTable } from '../waterfall/types.ts'
import { outOfRange } from './bounds.ts'
import { randomExpirationValue } from './random-expiration.ts'

/** Pairs of an exit value and what happens there. */
export type ExitPoints = readonly (readonly [exit: number, value: number])[]

/** What one money of the diagram is in money of the table. */
export type DiagramUnit = 'one' | 'thousand' | 'million'

const sizes: Readonly<Record<DiagramUnit, Rational>> = {
  one: rational(1n),
  thousand: rational(1_000n),
  million: rational(1_000_000n),
}

/**
 * An exit equation from an exit diagram: at each exit the change of slope, which is the number of calls with that strike.
 * In: exits ascending with the slope above each. Out: exits with the change; where nothing changes there is no entry. Total.
 * @example exitCoefficients([[0, 0.5], [20, 1], [30, 1], [40, 0]]) // [[0,0.5],[20,0.5],[40,-1]]
 */
export function exitCoefficients(slopes: ExitPoints): ExitPoints {
  return slopes.flatMap(([exit, slope], index): ExitPoints => {
    const change = slope - (slopes[index - 1]?.[1] ?? 0)
    return change === 0 ? [] : [[exit, change]]
  })
}

/**
 * The exit diagram of one payee: the slope of its payout above each exit at which it changes.
 * In: a table; the payee's id; the money of the diagram. Out: exits ascending with slopes, or `equity/exit-unknown-class`,
 * `equity/value-payoff-steps` where a vote makes payouts jump. Source: Metrick & Yasuda, ch. 14.
 * @example exitDiagram(exitTable({ debts: [{ id: 'loan', claim: rational(4n), seniority: 1 }], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: one }] }).value, 'loan', 'one').value // [[0,1],[4,0]]
 */
export function exitDiagram(table: ExitTable, id: string, unit: DiagramUnit): Result<ExitPoints> {
  const place = table.payees.findIndex((payee) => payee.id === id)
  const issues = refusals(table, [id])
  if (issues.length > 0) return fail(...issues)
  let before: Rational | null = null
  const points: (readonly [number, number])[] = []
  for (const segment of table.segments) {
    const line = segment.lines[place]
    if (line === undefined) continue
    const slope = divideRational(line.slope, segment.slope)
    if (before !== null && compareRational(before, slope) === 0) continue
    points.push([rationalToNumber(divideRational(segment.start, sizes[unit])), rationalToNumber(slope)])
    before = slope
  }
  return ok(points)
}

/**
 * Why a table cannot be priced by options: payees that are not there, payouts that jump.
 * @example refusals({ payees: [], segments: [], escrow: null }, ['A']).map(({ code }) => code) // ['equity/exit-unknown-class']
 */
export function refusals(table: ExitTable, ids: readonly string[]): readonly Issue[] {
  const unknown = ids.filter((id) => !table.payees.some((payee) => payee.id === id))
  const { stepAt } = floatTable(table)
  return [
    ...unknown.map((id) => issue('equity/exit-unknown-class', 'error', { source: '', path: '' }, { id })),
    ...(stepAt === null
      ? []
      : [issue('equity/value-payoff-steps', 'error', { source: '', path: '/votes' }, { exit: String(stepAt) })]),
  ]
}

/** A class valued over an exit at an unknown time. */
export interface PartialValuationInput {
  /** The exit equation: strikes with their numbers of calls, in one money. */
  readonly coefficients: ExitPoints
  /** Value of the whole company today, in the same money. */
  readonly total: number
  readonly volatility: number
  readonly rate: number
  readonly yield: number
  readonly holdingYears: number
}

/**
 * The value today of a class: its exit equation with random-expiration calls on the whole company.
 * In: `PartialValuationInput`. Out: money of the equation, or `equity/value-out-of-range`. Assumes as `randomExpirationCall`.
 * Source: Metrick & Yasuda, ch. 14 (partial valuation). By hand: one call at strike 0 is the company itself.
 * @example partialValuation({ coefficients: [[0, 0.5]], total: 50, volatility: 0.9, rate: 0.05, yield: 0, holdingYears: 5 }).value // 25
 */
export function partialValuation(input: PartialValuationInput): Result<number> {
  const { coefficients, total, volatility, rate, yield: paid, holdingYears } = input
  const issues = outOfRange([
    ['equity', total, 'not-negative'],
    ['volatility', volatility, 'positive'],
    ['holdingYears', holdingYears, 'positive'],
    ['rate', rate + 1 / holdingYears, 'positive'],
    ['yield', paid + 1 / holdingYears, 'positive'],
    ...coefficients.map(([strike]) => ['strike', strike, 'not-negative'] as const),
  ])
  if (issues.length > 0) return { ok: false, issues }
  let value = 0
  for (const [strike, number] of coefficients)
    value += number * randomExpirationValue({ spot: total, strike, volatility, rate, yield: paid, holdingYears })
  return ok(value)
}

/** What must be true of any answer to any round, for tests. */
import { compareRational, one, rationalToNumber, rationalToText } from '@touchstone/core/units'
import { expect } from 'vitest'
import { isNegative, sumOf } from './arithmetic.ts'
import { oracle } from './oracle.fixture.ts'
import type { RoundProblem } from './problem.ts'
import { solveRound } from './solve.ts'

/** Returns what became of the round: how often each kind occurs is asserted by the caller. */
export function holds(problem: RoundProblem, steps: number): 'solved' | 'no-price' | 'refused' | 'slow' {
  const result = solveRound(problem)
  if (!result.ok) {
    const code = result.issues[0]?.code
    if (code !== 'round/no-price') return 'refused'
    expect(oracle(problem, steps).converged).toBe(false)
    return 'no-price'
  }
  const { value } = result
  expect(rationalToText(sumOf(value.ownership.map((row) => row.share)))).toBe('1')
  expect(compareRational(sumOf(value.ownership.map((row) => row.shares)), value.total)).toBe(0)
  expect(value.ownership.some((row) => isNegative(row.shares))).toBe(false)
  expect(compareRational(sumOf(Object.values(value.shareOf)), one)).toBe(0)
  const other = oracle(problem, steps)
  if (!other.converged) return 'slow'
  const near = (found: number, expected: number): void =>
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-7 * Math.abs(expected) + 1e-3)
  expect(Math.abs(rationalToNumber(value.price) / other.price - 1)).toBeLessThan(1e-8)
  near(rationalToNumber(value.total), other.total)
  near(rationalToNumber(value.poolIncrease), other.poolIncrease)
  value.conversions.forEach((row, index) => near(rationalToNumber(row.shares), other.conversions[index] ?? NaN))
  return 'solved'
}

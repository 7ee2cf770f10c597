import type { Rational } from '@touchstone/core/units'
import { one, zero } from '@touchstone/core/units'
import { cmp, div, isNegative, isPositive, sub, sumOf } from './arithmetic.ts'
import {
  type Branch,
  conversionBranches,
  type Counts,
  countsOf,
  E,
  fixed,
  K,
  newMoneyOf,
  P,
  poolBranches,
  poolInside,
  seriesBranches,
  X,
} from './branches.ts'
import { type Linear, linear, plus, solveLinear, times, valueAt } from './linear.ts'
import type { RoundProblem } from './problem.ts'

/** A solved round: every quantity's value and the branch that sets it. */
export interface Settled {
  readonly counts: Counts
  readonly inversePrice: Rational
  readonly converting: Rational
  readonly poolIncrease: Rational
  readonly added: Rational
  readonly conversions: readonly Chosen[]
  readonly series: readonly Chosen[]
}

export interface Chosen {
  readonly branch: Branch
  readonly value: Rational
}

/**
 * The round as a system y = max over branches of (A·y + b), with A and b never negative once old shares are counted in: it
 * is monotone and convex, so it has at most one finite solution. From any choice of branches, the choice is solved exactly
 * and every quantity moves to the branch that is largest there; values only grow, so no choice comes twice (Howard's policy
 * iteration). A choice without a positive solution proves that the whole round has none, because the round lies above it.
 */
export function settle(problem: RoundProblem): Settled | 'no-solution' | 'not-settled' {
  const counts = countsOf(problem)
  const conversions = problem.convertibles.map((_, index) => conversionBranches(problem, counts, index))
  const series = problem.series.map((one) => seriesBranches(problem, counts, one, conversions))
  const quantities = [...conversions, ...series, poolBranches(problem, counts)]
  const strikes = strikesOf(problem)
  let chosen: readonly Branch[] = quantities.map((branches) => branches[0] ?? nothing)
  const most = 64 * (quantities.length + 1)
  for (let step = 0; step < most; step++) {
    const at = solveLinear(equationsOf(problem, counts, chosen, strikes))
    if (at === null) return 'no-solution'
    const values = chosen.map((branch) => valueAt(branch.form, at))
    if (!isPositive(at[X] ?? zero) || values.slice(0, conversions.length).some(isNegative)) return 'no-solution'
    const next = quantities.map((branches, index) => largest(branches, chosen[index] ?? nothing, at))
    if (next.every((branch, index) => branch === chosen[index])) {
      const pick = (from: number, count: number): readonly Chosen[] =>
        chosen.slice(from, from + count).map((branch, k) => ({ branch, value: values[from + k] ?? zero }))
      return {
        counts,
        inversePrice: at[X] ?? zero,
        converting: at[K] ?? zero,
        poolIncrease: at[P] ?? zero,
        added: at[E] ?? zero,
        conversions: pick(0, conversions.length),
        series: pick(conversions.length, series.length),
      }
    }
    chosen = next
  }
  return 'not-settled'
}

const nothing: Branch = { form: fixed(zero), binding: 'none', package: null }

const largest = (branches: readonly Branch[], current: Branch, at: readonly Rational[]): Branch => {
  let best = current
  let value = valueAt(current.form, at)
  for (const branch of branches) {
    const other = valueAt(branch.form, at)
    if (cmp(other, value) > 0) {
      best = branch
      value = other
    }
  }
  return best
}

/** The money that the price is struck with, and whether notes are among the shares it is struck on. Null: a stated price. */
interface Strikes {
  readonly money: Rational | null
  readonly notesInside: boolean
}

function strikesOf(problem: RoundProblem): Strikes {
  const { valuation, noteMethod, convertibles } = problem
  const notesInside = noteMethod !== 'pre-money'
  if (valuation.by === 'price') return { money: null, notesInside }
  const notes = sumOf(convertibles.map((one) => (one.kind === 'note' ? one.balance : zero)))
  // A stated post-money already holds the notes' balance where the convention adds it.
  const money =
    valuation.by === 'postMoney'
      ? sub(valuation.amount, newMoneyOf(problem))
      : noteMethod === 'dollars-invested'
        ? sumOf([valuation.amount, notes])
        : valuation.amount
  return { money, notesInside }
}

function equationsOf(
  problem: RoundProblem,
  counts: Counts,
  chosen: readonly Branch[],
  strikes: Strikes,
): readonly Linear[] {
  const count = problem.convertibles.length
  const sum = (branches: readonly Branch[]): Linear => branches.map((one) => one.form).reduce(plus, fixed(zero))
  const conversions = chosen.slice(0, count)
  const series = chosen.slice(count, count + problem.series.length)
  const pool = chosen[count + problem.series.length] ?? nothing
  const inside = conversions.filter((_, index) => strikes.notesInside || problem.convertibles[index]?.kind !== 'note')
  const struckOn = plus(
    plus(fixed(counts.before), sum(inside)),
    linear(4, zero, { [P]: poolInside(problem), [E]: problem.antiDilution.insidePreMoney ? one : zero }),
  )
  const price =
    strikes.money === null ? fixed(div(one, problem.valuation.amount)) : times(struckOn, div(one, strikes.money))
  return [price, sum(conversions), pool.form, sum(series)]
}

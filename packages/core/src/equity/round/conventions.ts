import type { Issue, Result } from '@touchstone/core/facts'
import type { Rational } from '@touchstone/core/units'
import { div, sub } from './arithmetic.ts'
import type { NoteMethod, RoundProblem, RoundSolution } from './problem.ts'
import { solveRound } from './solve.ts'

/** One reading of the same papers, and how far it lies from the one in use. */
export interface ConventionReading<Name extends string> {
  readonly convention: Name
  readonly inUse: boolean
  readonly price: Rational | null
  /** Of the company after the round. */
  readonly newInvestors: Rational | null
  readonly convertibles: Rational | null
  readonly existing: Rational | null
  /** Price − the price in use; null where either reading has no price. */
  readonly priceDifference: Rational | null
  readonly issues: readonly Issue[]
}

/**
 * The same round under all three conventions for notes, so that a term sheet that names none can be priced under each.
 * In: a round. Out: three readings; one without a price carries its issues. Total. Source: Colla, "Calculating share price
 * with outstanding convertible notes or safes" (Cooley GO). By hand (8m pre, 2m new, 1m of notes at 30 % off, 1m shares):
 * 8; 8 − 1.428571 = 6.571429; 8 + 1 − 1.428571 = 7.571429.
 * @example compareNoteMethods({ ...plainRound, valuation: { by: 'preMoney', amount: rational(8n) }, investors: [{ id: 'new', amount: rational(2n) }], existing: [{ id: 'f', shares: rational(1n) }], convertibles: [{ kind: 'note', id: 'n', balance: rational(1n), cap: null, capShares: 'before', discount: rational(3n, 10n) }] }).map((one) => rationalToText(one.price)) // ["8","46/7","53/7"]
 */
export function compareNoteMethods(problem: RoundProblem): readonly ConventionReading<NoteMethod>[] {
  const methods: readonly NoteMethod[] = ['pre-money', 'percent-ownership', 'dollars-invested']
  return compare(
    methods.map((convention) => ({ convention, problem: { ...problem, noteMethod: convention } })),
    problem.noteMethod,
  )
}

/**
 * The same round with its pool increase before and after the money (“option pool shuffle”).
 * In: a round with pool terms. Out: two readings; none where the round has no pool. Total.
 * By hand (2m shares, 8m pre, 2m new, 10 % pool): 10 ÷ (2 ÷ 0.7) = 3.5 before the money; 8 ÷ 2 = 4 after it.
 * @example comparePoolTimings({ ...plainRound, valuation: { by: 'preMoney', amount: rational(8n) }, investors: [{ id: 'new', amount: rational(2n) }], existing: [{ id: 'f', shares: rational(2n) }], pool: { by: 'target', share: rational(1n, 10n), of: 'unallocated', timing: 'pre-money' } }).map((one) => rationalToText(one.price)) // ["7/2","4"]
 */
export function comparePoolTimings(problem: RoundProblem): readonly ConventionReading<'pre-money' | 'post-money'>[] {
  const { pool } = problem
  if (pool === null) return []
  const timings = ['pre-money', 'post-money'] as const
  return compare(
    timings.map((timing) => ({ convention: timing, problem: { ...problem, pool: { ...pool, timing } } })),
    pool.timing,
  )
}

/**
 * The same round with the anti-dilution shares inside and outside the pre-money.
 * In: a round. Out: two readings; the one inside may have no price, and says so. Total. By hand (8m common, 2m preferred
 * bought at 2.5 under a ratchet, 6m pre): inside (6 − 5) ÷ 8 = 0.125; outside 6 ÷ 10 = 0.6.
 * @example compareAdjustments({ ...plainRound, valuation: { by: 'preMoney', amount: rational(6n) }, investors: [{ id: 'new', amount: rational(4n) }], existing: [{ id: 'f', shares: rational(8n) }], series: [{ id: 'A', shares: rational(2n), originalIssuePrice: rational(5n, 2n), conversionPrice: rational(5n, 2n), protection: { kind: 'full-ratchet' } }] }).map((one) => rationalToText(one.price)) // ["1/8","3/5"]
 */
export function compareAdjustments(problem: RoundProblem): readonly ConventionReading<'inside' | 'outside'>[] {
  const choices = ['inside', 'outside'] as const
  const { antiDilution } = problem
  return compare(
    choices.map((convention) => ({
      convention,
      problem: { ...problem, antiDilution: { ...antiDilution, insidePreMoney: convention === 'inside' } },
    })),
    antiDilution.insidePreMoney ? 'inside' : 'outside',
  )
}

function compare<Name extends string>(
  choices: readonly { readonly convention: Name; readonly problem: RoundProblem }[],
  used: Name,
): readonly ConventionReading<Name>[] {
  const solved = choices.map((one) => ({ convention: one.convention, result: solveRound(one.problem) }))
  const reference = valueOf(solved.find((one) => one.convention === used)?.result)
  return solved.map(({ convention, result }) => {
    const found = valueOf(result)
    return {
      convention,
      inUse: convention === used,
      price: found?.price ?? null,
      newInvestors: found === null ? null : div(found.newShares, found.total),
      convertibles: found === null ? null : div(sub(found.companyCapitalization, found.before), found.total),
      existing: found === null ? null : div(found.before, found.total),
      priceDifference: found === null || reference === null ? null : sub(found.price, reference.price),
      issues: result.issues,
    }
  })
}

const valueOf = (result: Result<RoundSolution> | undefined): RoundSolution | null =>
  result?.ok === true ? result.value : null

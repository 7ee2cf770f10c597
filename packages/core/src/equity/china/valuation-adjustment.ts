import { fail, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import {
  compareRational,
  divideRational,
  multiplyRational,
  one,
  type Rational,
  rationalToText,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { inside, nowhere, refuseNegative } from './refuse.ts'

/** A promise of performance and what came of it, in one unit; for several years together, the sums. */
export interface PerformanceTest {
  readonly target: Rational
  /** May be negative: a loss. */
  readonly actual: Rational
  /** Part of the target from which on nothing changes hands (0.9); null where the papers give none, so 1. */
  readonly tolerance: Rational | null
}

/**
 * The part of the target that was reached, as the adjustment counts it: 1 from the tolerance on, 0 for a loss.
 * In: figures in one unit. Out: 0 to 1. Errors: `deal/negative` for tolerance, `equity/no-target` for a target of 0 or less.
 * By hand: 70 of 100 is 7/10; with a tolerance of 0.9, 92 of 100 is 1.
 * @example rationalToText(achievedPart({ target: rational(100n), actual: rational(70n), tolerance: null }).value) // "7/10"
 */
export function achievedPart(test: PerformanceTest, at: Place = nowhere): Result<Rational> {
  const { target, actual, tolerance } = test
  const wrong: Issue[] = [...refuseNegative({ tolerance }, at)]
  if (compareRational(target, zero) <= 0)
    wrong.push(issue('equity/no-target', 'error', inside(at, 'target'), { text: rationalToText(target) }))
  if (wrong.length > 0) return fail(...wrong)
  const part = divideRational(actual, target)
  if (compareRational(part, tolerance ?? one) >= 0 || compareRational(part, one) >= 0) return ok(one)
  return ok(compareRational(part, zero) < 0 ? zero : part)
}

/** What is paid back in cash when a promise is missed; money in minor units. */
export interface CashAdjustment {
  readonly achieved: Rational
  readonly cash: Rational
}

/**
 * A valuation adjustment (对赌) in cash: investment × (1 − actual ÷ target), less what was paid for earlier years. Never
 * below nothing and never more than the investment: a loss counts as nothing reached.
 * In: money in minor units. Out: money in minor units, exact. Errors: those of `achievedPart`, `deal/negative`.
 * Source: the usual proportional clause (from memory; papers differ in what they multiply).
 * By hand: 100m × (1 − 70/100) = 30m.
 * @example rationalToText(adjustmentInCash({ investment: rational(100n), test: { target: rational(100n), actual: rational(70n), tolerance: null }, alreadyPaid: zero }).value.cash) // "30"
 */
export function adjustmentInCash(
  input: { readonly investment: Rational; readonly test: PerformanceTest; readonly alreadyPaid: Rational },
  at: Place = nowhere,
): Result<CashAdjustment> {
  const { investment, test, alreadyPaid } = input
  const wrong = refuseNegative({ investment, alreadyPaid }, at)
  if (wrong.length > 0) return fail(...wrong)
  const achieved = achievedPart(test, inside(at, 'test'))
  if (!achieved.ok) return achieved
  const owed = subtractRational(multiplyRational(investment, subtractRational(one, achieved.value)), alreadyPaid)
  return ok({ achieved: achieved.value, cash: compareRational(owed, zero) < 0 ? zero : owed })
}

/** What changes hands in shares when a promise is missed; all shares of the whole as fractions of 1. */
export interface ShareAdjustment {
  readonly achieved: Rational
  /** Post-money at the part of the target that was reached, in minor units. */
  readonly revalued: Rational
  readonly stake: Rational
  readonly targetStake: Rational
  /** Part of the company that the giver hands over, existing shares at no price. */
  readonly transfer: Rational
  /** Instead of a transfer: new shares to the investor for each share that exists, which dilutes everybody else. */
  readonly issue: Rational
}

/**
 * A valuation adjustment (对赌) in shares: the post-money is set down to the part of the target that was reached, and the
 * investor gets the stake that its money would have bought then, by transfer from the founder or by new shares.
 * In: money in minor units; the giver's share of the company or null where unknown. Out: fractions of 1, exact. Errors: those
 * of `achievedPart`, `deal/negative`, `equity/adjustment-impossible` where nothing was reached or the stake would pass the
 * whole. A transfer larger than what the giver holds is a warning.
 * Source: the usual re-pricing clause (from memory). In a company by registered capital the transfer is executed at no price
 * or one yuan.
 * By hand: 100m in at 1bn post is 10 %; 70 of 100 reached: 700m, so 1/7; transfer 1/7 − 1/10 = 3/70; issue (3/70)/(6/7) = 1/20.
 * @example rationalToText(adjustmentInShares({ investment: rational(100n), postMoney: rational(1000n), test: { target: rational(100n), actual: rational(70n), tolerance: null }, giverHolds: null }).value.transfer) // "3/70"
 */
export function adjustmentInShares(
  input: {
    readonly investment: Rational
    readonly postMoney: Rational
    readonly test: PerformanceTest
    readonly giverHolds: Rational | null
  },
  at: Place = nowhere,
): Result<ShareAdjustment> {
  const { investment, postMoney, test, giverHolds } = input
  const wrong: Issue[] = [...refuseNegative({ investment, postMoney, giverHolds }, at)]
  if (postMoney.numerator === 0n)
    wrong.push(issue('equity/no-target', 'error', inside(at, 'postMoney'), { text: rationalToText(postMoney) }))
  if (wrong.length > 0) return fail(...wrong)
  const reached = achievedPart(test, inside(at, 'test'))
  if (!reached.ok) return reached
  const achieved = reached.value
  const revalued = multiplyRational(postMoney, achieved)
  if (compareRational(revalued, investment) <= 0)
    return fail(
      issue('equity/adjustment-impossible', 'error', inside(at, 'test'), {
        revalued: rationalToText(revalued),
        investment: rationalToText(investment),
      }),
    )
  const stake = divideRational(investment, postMoney)
  const targetStake = divideRational(investment, revalued)
  const transfer = subtractRational(targetStake, stake)
  const issued = divideRational(transfer, subtractRational(one, targetStake))
  const issues =
    giverHolds !== null && compareRational(transfer, giverHolds) > 0
      ? [
          issue('equity/adjustment-beyond-giver', 'warning', inside(at, 'giverHolds'), {
            transfer: rationalToText(transfer),
            holds: rationalToText(giverHolds),
          }),
        ]
      : []
  return ok({ achieved, revalued, stake, targetStake, transfer, issue: issued }, issues)
}

/** What decides whether a valuation adjustment may stand when a company files for a listing on the mainland. */
export interface AdjustmentTerms {
  readonly companyIsParty: boolean
  readonly mayChangeControl: boolean
  readonly tiedToMarketValue: boolean
  readonly harmsOperations: boolean
}

/**
 * Which features make a valuation adjustment (对赌) something to end before an A-share filing; every one is a reason.
 * In: features of the papers. Out: the reasons, empty where it may stand and only be disclosed. Warns where one must go.
 * Source: CSRC's answers on first offerings of 2019-03-25, carried on by its guideline no. 4 of 2023-02-17, in
 * `data/regulations/equity/cn-adjustment-before-filing`.
 * @example adjustmentBeforeFiling({ companyIsParty: true, mayChangeControl: false, tiedToMarketValue: false, harmsOperations: false }).value // ["companyIsParty"]
 */
export function adjustmentBeforeFiling(
  terms: AdjustmentTerms,
  at: Place = nowhere,
): Result<readonly (keyof AdjustmentTerms)[]> {
  const keys = ['companyIsParty', 'mayChangeControl', 'tiedToMarketValue', 'harmsOperations'] as const
  const reasons = keys.filter((key) => terms[key])
  return ok(reasons, reasons.length === 0 ? [] : [issue('equity/adjustment-before-filing', 'warning', at, {})])
}

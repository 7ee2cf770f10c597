import { type Draws, ratio, shareBelow } from '@touchstone/core/chance'
import { type Verdict, verdictOf } from './verdict.ts'

/** Chance that a claimed run fits its cards and calendar. */
export interface RunFinding {
  readonly probability: number
  readonly standardError: number
  readonly key: 'run/enough' | 'run/short'
  readonly verdict: Verdict
}

/**
 * Whether the stated cards and time suffice for the stated run (rule R01): card-hours at hand over card-hours needed.
 * In: card-hours at hand; card-hours needed at the utilisations seen in published runs. Out: chance that they suffice.
 * By hand: 46,080 at hand against 700,000 needed is 15 times short.
 * @example runClaim(constant('card-hour', 46080, 8), constant('card-hour', 700000, 8)).verdict // 'impossible'
 */
export function runClaim(have: Draws<'card-hour'>, need: Draws<'card-hour'>): RunFinding {
  const short = shareBelow(ratio(have, need), 1)
  const probability = 1 - short.value
  return {
    probability,
    standardError: short.standardError,
    key: probability < 0.5 ? 'run/short' : 'run/enough',
    verdict: verdictOf(probability),
  }
}

/**
 * How many runs of a known size a claimed cost would pay for.
 * In: FLOP bought; FLOP of the known run. Out: a multiple. By hand: 6.3e23 ÷ 3.15e23 = 2.
 * @example estimate(timesOf(constant('FLOP', 6.3e23, 8), constant('FLOP', 3.15e23, 8))).p50 // 2
 */
export function timesOf(bought: Draws<'FLOP'>, known: Draws<'FLOP'>): Draws<'1'> {
  return ratio(bought, known)
}

import { askRule, type LimitRow, limitsFrom, plainInputs, runFits } from '@touchstone/core/claims'
import type { StatedRun } from './types.ts'

/**
 * Whether the stated cards cannot have made the stated run in the stated time, as rule R01 sees it: what utilisation it would
 * need, held against the utilisations of published runs.
 * In: the run (parameters active per token, tokens, cards, days, dense peak of one card in FLOP/s), rows of limits
 * (`data/base-rates/claims`). Out: true where the rule says impossible; false where it does not or has no limit.
 * By hand: 6 · 175e9 · 0.3e12 = 3.15e23 FLOP; 64 · 30 · 86,400 · 312e12 = 5.18e22: six times what the cards could do.
 * @example runImpossible({ parameters: 175e9, tokens: 3e11, cards: 64, days: 30, peak: 312e12 }, [{ metric: 'claims.run-fits', stage: 'above', low: null, mid: 0.65, high: 0.8 }]) // true
 */
export function runImpossible(run: StatedRun, limits: readonly LimitRow[]): boolean {
  const { parameters, tokens, cards, days, peak } = run
  const inputs = plainInputs({ activeParameters: parameters, tokens, cards, hours: days * 24, peak }, 8)
  return askRule(runFits, inputs, limitsFrom(limits))?.verdict === 'impossible'
}

import { expm1, ln } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'
import { computeOptimal } from './optimal.ts'
import type { LossFit } from './loss.ts'

/**
 * What repeated tokens are worth in fresh ones: U + U·r·(1 − e^(−R/r)), with R repetitions beyond the first pass.
 * In: tokens that differ > 0; tokens trained on ≥ those (otherwise Bug); r, how many repetitions are worth reading. Out:
 * tokens. Source: Muennighoff et al. 2023 (arXiv 2305.16264), eq. 5, r = 15.4. By hand: 4 epochs of 1e12: R = 3:
 * 1e12 × (1 + 15.4 × (1 − e^(−0.194805))) = 3.7259e12 of 4e12.
 * @example Math.round(effectiveTokens(1e12, 4e12, 15.4) / 1e8) // 37259
 */
export function effectiveTokens(unique: number, trained: number, worth: number): number {
  if (!(unique > 0 && trained >= unique)) throw new Bug(`${trained} tokens of ${unique} different ones`)
  return unique - unique * worth * expm1(-(trained / unique - 1) / worth)
}

/** Where a budget of operations meets the text there is. */
export interface DataWall {
  /** Tokens that the optimal run wants, and how often it has to read what there is. */
  readonly wanted: number
  readonly epochs: number
  /** What the tokens read are worth in fresh ones. */
  readonly effective: number
}

/**
 * How often an optimal run of some operations must read all text there is, and what that is worth.
 * In: FLOP; tokens that there are; worth of repetition; fit. Out: see DataWall. Total for positive input.
 * By hand: 5.76e23 wants 1.33e12 tokens; with 3.3e11 there are 4 epochs.
 * @example Math.round(dataWall(5.76e23, 3.3e11, 15.4, { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 }).epochs) // 4
 */
export function dataWall(flops: number, stock: number, worth: number, fit: LossFit): DataWall {
  const { tokens } = computeOptimal(flops, fit)
  const unique = Math.min(stock, tokens)
  return { wanted: tokens, epochs: Math.max(1, tokens / stock), effective: effectiveTokens(unique, tokens, worth) }
}

/**
 * Years until the optimal run of the frontier wants more tokens than there are, once over.
 * In: the frontier's FLOP today; its growth per year (> 1, otherwise Bug); tokens that there are; tokens trained on over the
 * optimal number (overtraining, ≥ 1 for models that are served much); fit. Out: years, negative where it already does.
 * Overtraining by a factor k in tokens at equal operations is k tokens for 1/k parameters. By hand: tokens grow as
 * C^0.487388: from 1.3287e12 at 5.76e23 to 3e14 is a factor 225.8, so ln 225.8 ÷ 0.487388 ÷ ln 4.6 = 7.287 years.
 * @example Math.round(yearsToDataWall(5.76e23, 4.6, 3e14, 1, { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 }) * 10) // 73
 */
export function yearsToDataWall(
  frontierFlops: number,
  growth: number,
  stock: number,
  overtraining: number,
  fit: LossFit,
): number {
  if (!(growth > 1)) throw new Bug(`a frontier that grows by ${growth}`)
  const tokens = computeOptimal(frontierFlops, fit).tokens * overtraining
  return ln(stock / tokens) / ((fit.alpha / (fit.alpha + fit.beta)) * ln(growth))
}

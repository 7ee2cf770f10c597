import { ln } from '@touchstone/core/chance'

/**
 * Least squares of logit((score − 0.25) ÷ 0.75) on log10 of compute and on the year, over the published models of
 * `golden/claims/mmlu.jsonl` (n = 27, figures from memory); a test fits them again.
 */
export const BENCHMARK_TREND = { at1e23: -0.66, perTenfold: 0.907, perYear: 0.225, spread: 0.4 } as const

/** A quarter is what guessing one of four answers reaches. */
const BY_CHANCE = 0.25

/**
 * How many standard deviations a score on MMLU lies above what published models of that compute and year reached.
 * In: score as a fraction, training operations in FLOP, calendar year. Out: standard deviations; -Infinity at or below
 * guessing, Infinity at 1. By hand: 69 % at 8.4e23 in 2023 lies within one.
 * @example Math.abs(benchmarkGap(0.69, 8.4e23, 2023)) < 1 // true
 */
export function benchmarkGap(score: number, flops: number, year: number): number {
  const { at1e23, perTenfold, perYear, spread } = BENCHMARK_TREND
  const p = (score - BY_CHANCE) / (1 - BY_CHANCE)
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  const expected = at1e23 + (perTenfold * ln(flops / 1e23)) / ln(10) + perYear * (year - 2023)
  return (ln(p / (1 - p)) - expected) / spread
}

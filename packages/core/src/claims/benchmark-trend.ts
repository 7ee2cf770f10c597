import { ln } from '@touchstone/core/chance'

/** The logit of a score on MMLU, guessing taken off, by compute and year: least squares over published models. */
export interface BenchmarkTrend {
  /** At 1e23 FLOP in 2023. */
  readonly at1e23: number
  readonly perTenfold: number
  readonly perYear: number
  /** Standard deviation of what is left. */
  readonly spread: number
}

/** A quarter is what guessing one of four answers reaches. */
const BY_CHANCE = 0.25

/**
 * How many standard deviations a score on MMLU lies above what published models of that compute and year reached.
 * In: score as a fraction, training operations in FLOP, calendar year, the trend of published models. Out: standard deviations;
 * -Infinity at or below guessing, Infinity at 1. By hand: 69 % at 8.4e23 in 2023 lies within one.
 * @example Math.abs(benchmarkGap(0.69, 8.4e23, 2023, { at1e23: -0.7, perTenfold: 0.9, perYear: 0.2, spread: 0.4 })) < 1 // true
 */
export function benchmarkGap(score: number, flops: number, year: number, trend: BenchmarkTrend): number {
  const { at1e23, perTenfold, perYear, spread } = trend
  const p = (score - BY_CHANCE) / (1 - BY_CHANCE)
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  const expected = at1e23 + (perTenfold * ln(flops / 1e23)) / ln(10) + perYear * (year - 2023)
  return (ln(p / (1 - p)) - expected) / spread
}

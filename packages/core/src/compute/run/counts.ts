import { exp, ln, lnGamma, normalQuantile } from '@touchstone/core/chance'

/** Above this mean a count is drawn from its normal limit, corrected for skewness. */
const MANY = 60

/**
 * The count below or at which a Poisson count of a mean falls with a chance: a random count from a uniform.
 * In: mean ≥ 0; chance in (0, 1). Out: a whole number. Total. Above a mean of 60 the Cornish-Fisher correction of the
 * normal limit, right to one count. By hand: mean 2: P(0) = 0.1353, P(≤ 1) = 0.4060, P(≤ 2) = 0.6767, so 0.5 gives 2.
 * @example poissonQuantile(2, 0.5) // 2
 */
export function poissonQuantile(mean: number, p: number): number {
  if (!(mean > 0)) return 0
  if (mean > MANY) {
    const z = normalQuantile(p)
    return Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6 + 0.5))
  }
  let count = 0
  let term = exp(-mean)
  let sum = term
  while (sum < p && count < 1000) {
    count += 1
    term *= mean / count
    sum += term
  }
  return count
}

/**
 * The chance of a count of a Poisson mean. In: mean > 0; count. Out: a fraction. By hand: e^−2 × 2² ÷ 2 = 0.27067.
 * @example Math.round(poissonChance(2, 2) * 1e5) // 27067
 */
export function poissonChance(mean: number, count: number): number {
  return exp(count * ln(mean) - mean - lnGamma(count + 1))
}

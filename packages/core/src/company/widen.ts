import { exp, ln, logistic, logit } from '@touchstone/core/chance'
import type { Belief } from '@touchstone/core/units'

/** What may differ between a base rate and the company that borrows it. */
export type Substitution = 'country' | 'layer' | 'stage' | 'period'

/**
 * By how much an interval stretches about its middle (on the log or logit scale) for each thing that differs between a
 * base rate and the company. Judged, not measured: `data/constants/widening.yaml` holds the same numbers with their source,
 * and a test holds the two together. Printed beside every borrowed input.
 */
export const WIDENING: Readonly<Record<Substitution, number>> = {
  country: 1.5,
  layer: 1.5,
  stage: 1.5,
  period: 1.3,
}

/**
 * The stated factor of several substitutions: their product.
 * By hand: another country and another period: 1.5 × 1.3 = 1.95.
 * @example Math.round(wideningOf(['country', 'period']) * 1e4) // 19500
 */
export function wideningOf(substituted: readonly Substitution[]): number {
  let factor = 1
  for (const one of substituted) factor *= WIDENING[one]
  return factor
}

/**
 * A base rate as a belief, widened for what differs. Shares inside (0, 1) keep inside it; what may be 0 or negative (a drift,
 * a margin) widens evenly on its own scale.
 * In: low, middle, high (5, 50, 95 %) in one unit; what differs. Out: belief. Total for low ≤ middle ≤ high.
 * By hand: 2, 4, 8 with another country: 4 × 2^1.5 = 11.314.
 * @example Math.round(widened({ low: 2, mid: 4, high: 8 }, ['country']).p95 * 1000) // 11314
 */
export function widened(
  rate: { readonly low: number; readonly mid: number; readonly high: number },
  substituted: readonly Substitution[],
): Belief {
  const factor = wideningOf(substituted)
  if (rate.low === rate.high) return { shape: 'point', p5: rate.low, p50: rate.mid, p95: rate.high }
  if (rate.low <= 0) {
    const at = (value: number): number => (factor === 1 ? value : rate.mid + factor * (value - rate.mid))
    return { shape: 'normal', p5: at(rate.low), p50: rate.mid, p95: at(rate.high) }
  }
  if (rate.high < 1) {
    const at = (value: number): number => logistic(logit(rate.mid) + factor * (logit(value) - logit(rate.mid)))
    return factor === 1
      ? { shape: 'logit-normal', p5: rate.low, p50: rate.mid, p95: rate.high }
      : { shape: 'logit-normal', p5: at(rate.low), p50: rate.mid, p95: at(rate.high) }
  }
  const at = (value: number): number => exp(ln(rate.mid) + factor * (ln(value) - ln(rate.mid)))
  return factor === 1
    ? { shape: 'lognormal', p5: rate.low, p50: rate.mid, p95: rate.high }
    : { shape: 'lognormal', p5: at(rate.low), p50: rate.mid, p95: at(rate.high) }
}

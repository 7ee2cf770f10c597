import { exp, ln, logistic } from './elementary/index.ts'
import { type Distribution, distributionBy } from './distribution.ts'
import { leastSquares } from './least-squares.ts'
import { nearestFeasible } from './metalog-nearest.ts'
import { leastSlope, metalogAt, metalogSlopes, metalogTerms } from './metalog-terms.ts'
import { monotoneQuantile } from './monotone.ts'

/** A stated quantile: the share of outcomes below the value, in (0, 1). */
export interface QuantilePoint {
  readonly share: number
  readonly value: number
}

/** Hard ends of a distribution, in the unit of its values; absent where it is open. */
export interface Bounds {
  readonly low?: number
  readonly high?: number
}

/** A metalog: coefficients on the scale where it is unbounded, the bounds, and how far it misses its points. */
export interface Metalog extends Distribution {
  readonly coefficients: readonly number[]
  readonly bounds: Bounds
  /** Largest distance from a stated point, in the unit of the values. */
  readonly miss: number
  /**
   * How heavy the open tail of a metalog with one bound is: far out its chance falls like x to the power −1/tail, so from
   * ½ on it has no variance and from 1 on no mean. 0 without a bound or with two.
   */
  readonly tail: number
}

/** Why there is no metalog of these points. */
export type MetalogRefusal =
  /** Fewer points than terms, fewer than two terms, or more than 16. */
  | 'terms'
  /** A share outside (0, 1), a value that is no finite number, or shares that repeat. */
  | 'points'
  /** Values that do not rise with their shares. */
  | 'order'
  /** Bounds that are reversed, or a value on or beyond them. */
  | 'bounds'
  /** The points rise, but the curve through them falls somewhere between or beyond. */
  | 'falls'

/** A metalog of stated quantiles, or why there is none and what may stand in for it. */
export type MetalogFit =
  | { readonly ok: true; readonly metalog: Metalog }
  | {
      readonly ok: false
      readonly reason: MetalogRefusal
      /** Only where the curve falls: the nearest metalog that does not, searched for when asked, up to a third of a second. */
      readonly nearest: (() => Metalog) | null
      /** Only where the curve falls: a monotone curve through all points. */
      readonly through: Distribution | null
    }

/** Values to the scale without bounds and back. */
function scaleOf({ low, high }: Bounds): { to: (x: number) => number; from: (z: number) => number } {
  if (low !== undefined && high !== undefined)
    return { to: (x) => ln((x - low) / (high - x)), from: (z) => low + (high - low) * logistic(z) }
  if (low !== undefined) return { to: (x) => ln(x - low), from: (z) => low + exp(z) }
  if (high !== undefined) return { to: (x) => -ln(high - x), from: (z) => high - exp(-z) }
  return { to: (x) => x, from: (z) => z }
}

/**
 * A metalog of ready coefficients, at least two, on the scale without bounds: ln(x − low), −ln(high − x) or
 * ln((x − low)/(high − x)). The caller answers for its rising.
 * @example metalogOf([10, 2], {}).quantile(0.5) // 10
 */
export function metalogOf(coefficients: readonly number[], bounds: Bounds = {}, miss = 0): Metalog {
  const { from } = scaleOf(bounds)
  const key = `metalog|${coefficients.join(',')}|${bounds.low ?? ''}|${bounds.high ?? ''}`
  const openEnd = bounds.high === undefined ? 1 : 0
  const oneBound = (bounds.low === undefined) !== (bounds.high === undefined)
  const slopes = metalogSlopes(openEnd, coefficients.length)
  const tail = oneBound ? coefficients.reduce((sum, one, k) => sum + one * (slopes[k] ?? 0), 0) : 0
  return { ...distributionBy(key, (u) => from(metalogAt(coefficients, u))), coefficients, bounds, miss, tail }
}

function refusalOf(points: readonly QuantilePoint[], bounds: Bounds, terms: number): MetalogRefusal | null {
  if (!Number.isInteger(terms) || terms < 2 || terms > 16 || points.length < terms) return 'terms'
  const { low = -Infinity, high = Infinity } = bounds
  if (!(low < high)) return 'bounds'
  const real = ({ share, value }: QuantilePoint): boolean => share > 0 && share < 1 && value - value === 0
  if (!points.every(real) || points.some((one, i) => i > 0 && one.share === points[i - 1]?.share)) return 'points'
  if (points.some((one, i) => i > 0 && !((points[i - 1]?.value ?? 0) < one.value))) return 'order'
  return points.every(({ value }) => value > low && value < high) ? null : 'bounds'
}

/**
 * The metalog of stated quantiles: least squares where there are more points than terms, through all points where there
 * are as many (the default, at most 16). Bounds make it semi-bounded or bounded. It is refused with a reason where the
 * curve would fall, and the nearest one that does not is offered beside a monotone curve through all points (normal tails
 * on the scale without bounds). With one bound look at `tail` before taking a mean.
 * In: points in any order, values in one unit. Out: the fit; errors as `reason`.
 * Source: Keelin, "The Metalog Distributions", Decision Analysis 13 (2016); feasibility is tested as there (§3.3).
 * By hand: 10, 50, 90 % at 5, 7, 15: a₁ = 7, a₂ = (15 − 5)/(2 ln 9) = 2.27560, a₃ = (1 − 2·0.2)·10/(0.8 ln 9) = 3.41339.
 * @example metalogFrom([{ share: 0.1, value: 5 }, { share: 0.5, value: 7 }, { share: 0.9, value: 15 }]).ok // true
 */
export function metalogFrom(
  points: readonly QuantilePoint[],
  bounds: Bounds = {},
  terms: number = Math.min(points.length, 16),
): MetalogFit {
  const sorted = [...points].sort((a, b) => a.share - b.share)
  const reason = refusalOf(sorted, bounds, terms)
  if (reason !== null) return { ok: false, reason, nearest: null, through: null }
  const { to, from } = scaleOf(bounds)
  const shares = sorted.map(({ share }) => share)
  const values = sorted.map(({ value }) => to(value))
  const made = (coefficients: readonly number[]): Metalog => {
    const misses = sorted.map(({ share, value }) => Math.abs(from(metalogAt(coefficients, share)) - value))
    return metalogOf(coefficients, bounds, Math.max(...misses))
  }
  const rows = shares.map((u) => metalogTerms(u, terms))
  const coefficients = leastSquares(rows, values)
  if (leastSlope(coefficients) > 0) return { ok: true, metalog: made(coefficients) }
  const curve = monotoneQuantile(shares.map((share, i) => ({ share, value: values[i] ?? 0 })))
  const key = `through|${sorted.map(({ share, value }) => `${share}:${value}`).join(',')}|${bounds.low ?? ''}|${bounds.high ?? ''}`
  return {
    ok: false,
    reason: 'falls',
    nearest: () => made(nearestFeasible(shares, values, terms)),
    through: distributionBy(key, (u) => from(curve(u))),
  }
}

/**
 * The metalog of stated quantiles, or where it would fall the monotone curve through them: always a distribution that
 * meets every point, for points that a metalog can be asked of; null for others (see the reasons of `metalogFrom`).
 * @example quantilesToDistribution([{ share: 0.1, value: 0 }, { share: 0.5, value: 9 }, { share: 0.9, value: 10 }])?.quantile(0.5) // 9
 */
export function quantilesToDistribution(points: readonly QuantilePoint[], bounds: Bounds = {}): Distribution | null {
  const fit = metalogFrom(points, bounds)
  return fit.ok ? fit.metalog : fit.through
}

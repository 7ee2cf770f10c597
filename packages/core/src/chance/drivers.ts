import { Bug } from '@touchstone/core/facts'
import { normalCdf, normalQuantile } from './elementary/index.ts'
import { uniformsOf } from './streams.ts'

/**
 * How strongly an input follows each named driver ("market mood", "GPU price"): the correlation of its normal score with
 * the driver's, from −1 to 1. The squares sum to at most 1; what is left is the input's own.
 */
export type Loadings = Readonly<Record<string, number>>

/** What strength words mean as a loading. Our judgement: two inputs on one driver correlate by the product. */
export const STRENGTHS: Readonly<Record<'weak' | 'medium' | 'strong', number>> = { weak: 0.3, medium: 0.5, strong: 0.8 }

/** Why loadings cannot be drawn with: the driver that is no number from −1 to 1, or that all together are too much. */
export type LoadingsProblem =
  | { readonly kind: 'range'; readonly driver: string; readonly loading: number }
  | { readonly kind: 'total'; readonly squares: number }

/**
 * Whether loadings can be drawn with; null if so. The sum of squares may pass 1 by rounding (1e-12).
 * @example loadingsProblem({ mood: 0.8, rent: 0.8 })?.kind // 'total'
 */
export function loadingsProblem(loadings: Loadings): LoadingsProblem | null {
  let squares = 0
  for (const driver of Object.keys(loadings).sort()) {
    const loading = loadings[driver] ?? NaN
    if (!(loading >= -1 && loading <= 1)) return { kind: 'range', driver, loading }
    squares += loading * loading
  }
  return squares > 1 + 1e-12 ? { kind: 'total', squares } : null
}

/**
 * The correlation of two inputs' normal scores that their loadings imply: the sum of products over common drivers (−1 to 1).
 * @example impliedCorrelation({ mood: 0.5, rent: 0.3 }, { mood: 0.8 }) // 0.4
 */
export function impliedCorrelation(a: Loadings, b: Loadings): number {
  let sum = 0
  for (const driver of Object.keys(a).sort()) sum += (a[driver] ?? 0) * (b[driver] ?? 0)
  return sum
}

/** The angle whose sine is x, |x| ≤ ½, by its power series. */
function arcsine(x: number): number {
  let term = x
  let sum = x
  for (let k = 1; k < 30; k++) {
    term *= (x * x * (2 * k - 1)) / (2 * k)
    sum += term / (2 * k + 1)
  }
  return sum
}

/**
 * The rank correlation (Spearman) of two inputs whose normal scores correlate by ρ in [−1, 1]: (6/π)·asin(ρ/2). Any
 * monotone distribution keeps it. Otherwise Bug. Source: Kruskal, "Ordinal measures of association", JASA 53 (1958), §5.
 * By hand: ρ = 1 gives (6/π)·(π/6) = 1.
 * @example rankCorrelation(0.5).toFixed(6) // '0.482584'
 */
export function rankCorrelation(rho: number): number {
  if (!(rho >= -1 && rho <= 1)) throw new Bug(`a correlation of ${rho}`)
  return (6 / 3.141592653589793) * arcsine(rho / 2)
}

/**
 * The stream that a driver is drawn from. Listed in `LEADING`, it gets a Sobol dimension; otherwise a keyed generator.
 * @example driverPath('market') // 'driver.market'
 */
export function driverPath(driver: string): string {
  return `driver.${driver}`
}

/** Cells of Φ from −4 to 4: straight lines between are within 1e-7. */
const STEPS_PER_UNIT = 512
const REACH = 4
const nodes: { readonly values: Float64Array; ready: boolean } = {
  values: new Float64Array(2 * REACH * STEPS_PER_UNIT + 1),
  ready: false,
}

/** Φ of a column of normal scores: by table inside ±2.4, exactly outside, so that tails keep their digits. */
function toUniforms(z: Float64Array): Float64Array {
  const { values } = nodes
  if (!nodes.ready) {
    for (let i = 0; i < values.length; i++) values[i] = normalCdf(i / STEPS_PER_UNIT - REACH)
    nodes.ready = true
  }
  for (let i = 0; i < z.length; i++) {
    const one = z[i] ?? 0
    if (one > -2.4 && one < 2.4) {
      const t = (one + REACH) * STEPS_PER_UNIT
      const cell = t | 0
      const low = values[cell] ?? 0
      z[i] = low + (t - cell) * ((values[cell + 1] ?? 0) - low)
    } else {
      const u = normalCdf(one)
      // Open at both ends, as uniforms are.
      z[i] = u > 1 - 1.1102230246251565e-16 ? 1 - 1.1102230246251565e-16 : u > 1e-300 ? u : 1e-300
    }
  }
  return z
}

/**
 * Normal scores of uniforms in (0, 1), one by one; a new column.
 * @example normalScores(new Float64Array([0.5]))[0] // 0
 */
export function normalScores(uniforms: Float64Array): Float64Array {
  const out = new Float64Array(uniforms.length)
  for (let i = 0; i < out.length; i++) out[i] = normalQuantile(uniforms[i] ?? 0.5)
  return out
}

/**
 * The uniforms of an input that follows drivers: Φ(Σ loading·Z(driver) + √(1 − Σ loading²)·Z(own)), where Z are normal
 * scores of the driver's stream and of the input's own. Each input depends on its own stream and its drivers alone, so
 * adding an input moves no other; without loadings the uniforms are the input's own, to the last bit. Loadings that cannot
 * be drawn with are a Bug (`loadingsProblem` says so beforehand). Accurate to 1e-7.
 * In: path of the input, seed, a multiple of eight draws, loadings; `scoresOf` may keep normal scores of a stream.
 * Source: one-factor and multi-factor Gaussian copula, Li, Journal of Fixed Income 9 (2000); Andersen & Sidenius,
 * Journal of Credit Risk 1 (2004).
 * @example drivenUniforms('a', '1', 16, {})[3] === uniformsOf('a', '1', 16)[3] // true
 */
export function drivenUniforms(
  path: string,
  seed: string,
  draws: number,
  loadings: Loadings,
  scoresOf: (path: string) => Float64Array = (one) => normalScores(uniformsOf(one, seed, draws)),
): Float64Array {
  const problem = loadingsProblem(loadings)
  if (problem !== null) throw new Bug(`loadings of ${path}: ${JSON.stringify(problem)}`)
  const drivers = Object.keys(loadings)
    .filter((driver) => loadings[driver] !== 0)
    .sort()
  if (drivers.length === 0) return uniformsOf(path, seed, draws)
  let left = 1
  for (const driver of drivers) left -= (loadings[driver] ?? 0) * (loadings[driver] ?? 0)
  const own = Math.sqrt(Math.max(0, left))
  const z = Float64Array.from(scoresOf(path))
  for (let i = 0; i < draws; i++) z[i] = own * (z[i] ?? 0)
  for (const driver of drivers) {
    const loading = loadings[driver] ?? 0
    const scores = scoresOf(driverPath(driver))
    for (let i = 0; i < draws; i++) z[i] = (z[i] ?? 0) + loading * (scores[i] ?? 0)
  }
  return toUniforms(z)
}

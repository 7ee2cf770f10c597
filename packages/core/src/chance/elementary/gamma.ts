import { exp, ln, log1p, pow } from './exponential.ts'

const ROOT_2PI = 2.5066282746310002
const HALF_LN_2PI = 0.9189385332046728

/** Stirling's correction ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x ≥ 15 (Abramowitz & Stegun 6.1.41). */
function stirling(x: number): number {
  const z = 1 / (x * x)
  return (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360_360 - z / 156)))))) / x
}

/**
 * Γ(x) for x > 0; NaN otherwise, Infinity above 171.62. Relative error ≤ 1e-14. Whole numbers up to 19 are exact.
 * @example gamma(5) // 24
 */
export function gamma(x: number): number {
  if (!(x > 0)) return NaN
  if (x > 171.7) return Infinity
  if (x === Math.floor(x) && x <= 19) {
    let product = 1
    for (let i = 2; i < x; i++) product *= i
    return product
  }
  let y = x
  let product = 1
  while (y < 15) {
    product *= y
    y += 1
  }
  // y^(y − ½) in two halves, so that it does not overflow before e^−y brings it back.
  const half = pow(y, 0.5 * (y - 0.5))
  return (ROOT_2PI * half * exp(-y) * half * exp(stirling(y))) / product
}

/**
 * ln Γ(x) for x > 0; NaN otherwise. Absolute error ≤ 1e-14 near its zeros at 1 and 2, relative error ≤ 1e-14 elsewhere.
 * @example lnGamma(1) // 0
 */
export function lnGamma(x: number): number {
  if (!(x > 0)) return NaN
  if (x === 1 || x === 2) return 0
  let y = x
  let product = 1
  while (y < 15) {
    product *= y
    y += 1
  }
  return (y - 0.5) * ln(y) - y + HALF_LN_2PI + stirling(y) - ln(product)
}

/** Continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8) by the method of Lentz. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (d === 0 ? tiny : d)
  let h = d
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 + even * d
    c = 1 + even / c
    d = 1 / (d === 0 ? tiny : d)
    h *= d * (c === 0 ? tiny : c)
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + odd * d
    c = 1 + odd / c
    d = 1 / (d === 0 ? tiny : d)
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return h
}

/**
 * The chance that a Beta(a, b) variable is below x, for a, b > 0. Total on [0, 1]; 0 below, 1 above.
 * @example betaCdf(0.5, 2, 2) // 0.5
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x > 0)) return 0
  if (x >= 1) return 1
  if (x === 0.5 && a === b) return 0.5
  const front = exp(a * ln(x) + b * log1p(-x) + lnGamma(a + b) - lnGamma(a) - lnGamma(b))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b
}

/**
 * The value below which a Beta(a, b) variable falls with chance p, for a, b > 0 and p in [0, 1], by Newton steps kept
 * inside a shrinking bracket; `near` is a first guess.
 * @example betaQuantile(0.5, 3, 3) // 0.5
 */
export function betaQuantile(p: number, a: number, b: number, near = 0.5): number {
  if (!(p >= 0 && p <= 1)) return NaN
  if (p === 0 || p === 1) return p
  const constant = lnGamma(a + b) - lnGamma(a) - lnGamma(b)
  let low = 0
  let high = 1
  let x = near > 0 && near < 1 ? near : 0.5
  for (let i = 0; i < 200; i++) {
    const error = betaCdf(x, a, b) - p
    if (error === 0) return x
    if (error > 0) high = x
    else low = x
    const slope = exp((a - 1) * ln(x) + (b - 1) * log1p(-x) + constant)
    let next = x - error / slope
    if (!(next > low && next < high)) next = 0.5 * (low + high)
    if (Math.abs(next - x) <= 2e-16 * x) return next
    x = next
  }
  return x
}

import { twoProduct, twoSum } from './double.ts'
import { exp, ln, lnPair, log1p, pow } from './exponential.ts'

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

// ζ(k) − 1 for k from 2.
const ZETA = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10, 4.656629065033784e-10,
  2.3283118336765053e-10, 1.164155017270052e-10,
]
/** 1 − Euler's constant. */
const ONE_LESS_EULER = 0.42278433509846713

/** ln Γ(2 + z) for |z| ≤ 0.5, from which the zero at z = 0 factors out (Abramowitz & Stegun 6.1.33). */
function lnGammaNearTwo(z: number): number {
  let sum = 0
  for (let k = ZETA.length + 1; k >= 2; k--) sum = (ZETA[k - 2] ?? 0) / k - z * sum
  return z * (ONE_LESS_EULER + z * sum)
}

/**
 * ln Γ(x) for x > 0; NaN otherwise. Relative error ≤ 1e-14, also beside its zeros at 1 and 2. It is no way to Γ itself:
 * e^lnΓ carries |ln Γ| times the last bit of the logarithm.
 * @example lnGamma(1) // 0
 */
export function lnGamma(x: number): number {
  if (!(x > 0)) return NaN
  // Beyond the reach of exact products the rest is below the last bit.
  if (x > 1e290) return x * (ln(x) - 1)
  if (x >= 1.5 && x <= 2.5) return lnGammaNearTwo(x - 2)
  if (x >= 0.5 && x < 1.5) return lnGammaNearTwo(x - 1) - log1p(x - 1)
  let y = x
  let product = 1
  while (y < 15) {
    product *= y
    y += 1
  }
  // Terms of some 50 cancel to a few units for small x, so the large ones are kept as pairs.
  const l = lnPair(y)
  const large = twoProduct(y - 0.5, l.hi)
  const shift = lnPair(product)
  const first = twoSum(large.hi, -y)
  const second = twoSum(first.hi, -shift.hi)
  const small = large.lo + (y - 0.5) * l.lo + first.lo + second.lo - shift.lo
  return second.hi + (HALF_LN_2PI + (stirling(y) + small))
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
 * The chance that a Beta(a, b) variable is below x, for a, b > 0. Total on [0, 1]; 0 below, 1 above. Relative error
 * ≤ 1e-15·(16 + a + b) in the lower tail: logarithms of that size cancel.
 * @example betaCdf(0.5, 2, 2) // 0.5
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(x > 0)) return 0
  if (x >= 1) return 1
  if (x === 0.5 && a === b) return 0.5
  return betaShare(x, a, b, exp(a * ln(x) + b * log1p(-x) + lnGamma(a + b) - lnGamma(a) - lnGamma(b)))
}

/** The same from x^a·(1 − x)^b over the beta function, inside (0, 1). */
function betaShare(x: number, a: number, b: number, front: number): number {
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
  const [both, one, other] = [lnGamma(a + b), lnGamma(a), lnGamma(b)]
  const constant = both - one - other
  let low = 0
  let high = 1
  let x = near > 0 && near < 1 ? near : 0.5
  for (let i = 0; i < 200; i++) {
    const l = ln(x)
    const m = log1p(-x)
    // Summed as in `betaCdf`, whose value this is.
    const share = x === 0.5 && a === b ? 0.5 : betaShare(x, a, b, exp(a * l + b * m + both - one - other))
    const error = share - p
    if (error === 0) return x
    if (error > 0) high = x
    else low = x
    const slope = exp((a - 1) * l + (b - 1) * m + constant)
    let next = x - error / slope
    if (!(next > low && next < high)) next = 0.5 * (low + high)
    if (Math.abs(next - x) <= 2e-16 * x) return next
    x = next
  }
  return x
}

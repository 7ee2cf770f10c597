import { exp, ln } from './exponential.ts'
import { twoProduct } from './double.ts'

const ROOT_2PI = 2.5066282746310002

/** Density of the standard normal at z; z² is kept as a pair, or the far tail would lose digits. */
function density(z: number): number {
  const square = twoProduct(z, z)
  return (exp(-0.5 * square.hi) * (1 - 0.5 * square.lo)) / ROOT_2PI
}

/** Upper tail for z ≥ 1 by its continued fraction z + 1/(z + 2/(z + 3/(z + …))), evaluated from the end. */
function upperTail(z: number): number {
  const terms = Math.ceil(30 + 400 / (z * z))
  let fraction = z
  for (let k = terms; k >= 1; k--) fraction = z + k / fraction
  return density(z) / fraction
}

/**
 * Φ(z), the chance that a standard normal is below z. Total. Relative error ≤ 1e-14 down to z = −37.
 * Source: Abramowitz & Stegun 26.2.11 (series) and 26.2.14 (continued fraction).
 * @example normalCdf(0) // 0.5
 */
export function normalCdf(z: number): number {
  if (z !== z) return z
  if (z > 9) return 1
  if (z < -38.6) return 0
  if (z <= -1) return upperTail(-z)
  if (z >= 1) return 1 - upperTail(z)
  let term = z
  let sum = z
  for (let k = 3; k < 60; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return 0.5 + density(z) * sum
}

const ratio = (top: readonly number[], bottom: readonly number[], r: number): number => {
  let a = 0
  let b = 0
  for (let i = top.length - 1; i >= 0; i--) {
    a = a * r + (top[i] ?? 0)
    b = b * r + (bottom[i] ?? 0)
  }
  return a / b
}

// Wichura (1988), Algorithm AS 241, PPND16: rational approximations on three ranges.
const A = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
]
const B = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
]
const C = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
]
const D = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
]
const E = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
]
const F = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
]

/**
 * Φ⁻¹(p), the value below which a standard normal falls with chance p. Infinite at 0 and 1, NaN outside.
 * Relative error ≤ 1e-14 (AS 241 claims 1e-16; the last bits are those of our own ln and square root).
 * Source: Wichura, Applied Statistics 37 (1988), Algorithm AS 241.
 * @example normalQuantile(0.5) // 0
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN
  const q = p - 0.5
  if (q >= -0.425 && q <= 0.425) return q * ratio(A, B, 0.180625 - q * q)
  const tail = q < 0 ? p : 1 - p
  if (tail === 0) return q < 0 ? -Infinity : Infinity
  const r = Math.sqrt(-ln(tail))
  const size = r <= 5 ? ratio(C, D, r - 1.6) : ratio(E, F, r - 5)
  return q < 0 ? -size : size
}

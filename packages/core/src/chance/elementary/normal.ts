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
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
]
const B = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
]
const C = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
]
const D = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const E = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
]
const F = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
  1.421511758316446e-7, 2.0442631033899397e-15,
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

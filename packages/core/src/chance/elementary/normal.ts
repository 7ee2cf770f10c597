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

// Wichura (1988), Algorithm AS 241, PPND16: rational approximations on three ranges, written out because each draw of a
// normal tail passes through them.
const central = (r: number): number =>
  (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
    13731.69376550946) *
    r +
    1971.5909503065513) *
    r +
    133.14166789178438) *
    r +
    3.3871328727963665) /
  (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
    5394.196021424751) *
    r +
    687.1870074920579) *
    r +
    42.31333070160091) *
    r +
    1)
const tail = (r: number): number =>
  (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
    3.6478483247632045) *
    r +
    5.769497221460691) *
    r +
    4.630337846156546) *
    r +
    1.4234371107496835) /
  (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
    0.6897673349851) *
    r +
    1.6763848301838038) *
    r +
    2.053191626637759) *
    r +
    1)
const farTail = (r: number): number =>
  (((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
    r +
    0.29656057182850487) *
    r +
    1.7848265399172913) *
    r +
    5.463784911164114) *
    r +
    6.657904643501103) /
  (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r +
    0.0007868691311456133) *
    r +
    0.014875361290850615) *
    r +
    0.1369298809227358) *
    r +
    0.599832206555888) *
    r +
    1)

/**
 * Φ⁻¹(p), the value below which a standard normal falls with chance p. Infinite at 0 and 1, NaN outside.
 * Relative error ≤ 1e-14 (AS 241 claims 1e-16; the last bits are those of our own ln and square root).
 * Source: Wichura, Applied Statistics 37 (1988), Algorithm AS 241.
 * @example normalQuantile(0.5) // 0
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN
  const q = p - 0.5
  if (q >= -0.425 && q <= 0.425) return q * central(0.180625 - q * q)
  const outside = q < 0 ? p : 1 - p
  if (outside === 0) return q < 0 ? -Infinity : Infinity
  const r = Math.sqrt(-ln(outside))
  const size = r <= 5 ? tail(r - 1.6) : farTail(r - 5)
  return q < 0 ? -size : size
}

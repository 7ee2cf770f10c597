import { exponentOf, type Pair, scale, SPLIT } from './double.ts'

/**
 * exp, ln and their kin from + - * / only, because the built-in ones differ in their last bits between engines. Each
 * reduces its argument exactly, sums a Taylor series to below half a unit, and puts the exponent back.
 */

// ln 2 in two pieces: the first has 32 bits, so that k·LN2_HIGH is exact for every exponent k.
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const LN2_INVERSE = 1.4426950408889634

/** Taylor sum of (e^r − 1 − r − r²/2) for |r| ≤ 0.3466; the first term left out is below 2^-60. */
function expTail(r: number): number {
  const t =
    1 / 6 +
    r *
      (1 / 24 +
        r *
          (1 / 120 +
            r *
              (1 / 720 +
                r *
                  (1 / 5040 +
                    r *
                      (1 / 40_320 +
                        r *
                          (1 / 362_880 +
                            r *
                              (1 / 3_628_800 +
                                r *
                                  (1 / 39_916_800 +
                                    r * (1 / 479_001_600 + r * (1 / 6_227_020_800 + r / 87_178_291_200))))))))))
  return r * r * r * t
}

/**
 * e^x. Total: overflows to Infinity above 709.78, underflows to 0 below −745.2, NaN stays NaN. Relative error ≤ 3e-16.
 * @example exp(0) // 1
 */
export function exp(x: number): number {
  if (x !== x) return x
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019412) return 0
  const k = Math.floor(x * LN2_INVERSE + 0.5)
  const hi = x - k * LN2_HIGH
  const lo = k * LN2_LOW
  const r = hi - lo
  // The rounding of hi − lo goes back in through the linear term.
  const c = hi - r - lo
  return scale(1 + (r + (c + (0.5 * r * r + expTail(r)))), k)
}

/**
 * e^x − 1 without the loss near zero. Total. Relative error ≤ 1e-15.
 * @example expm1(0) // 0
 */
export function expm1(x: number): number {
  if (x !== x || x === 0) return x
  if (x > -0.35 && x < 0.35) return x + (0.5 * x * x + expTail(x))
  return exp(x) - 1
}

/** Where `lnHigh` leaves the low part of its logarithm: a pair made anew would be most of what a logarithm costs. */
const low = new Float64Array(1)

/** The high part of the logarithm of a finite positive number; exact sums and products are written out for the same reason. */
function lnHigh(x: number): number {
  let k = exponentOf(x)
  let m = scale(x, 0 - k)
  if (m > 1.4142135623730951) {
    m /= 2
    k += 1
  }
  const f = m - 1
  const g = m + 1
  const gLow = m - (g - 1)
  const s = f / g
  // `twoProduct(s, g)`.
  const back = s * g
  const cs = SPLIT * s
  const sHead = cs - (cs - s)
  const sTail = s - sHead
  const cg = SPLIT * g
  const gHead = cg - (cg - g)
  const gTail = g - gHead
  const backLow = sTail * gTail - (back - sHead * gHead - sTail * gHead - sHead * gTail)
  // What the division dropped: (f − s·(g + gLow)) / g.
  const sLow = (f - back - backLow - s * gLow) / g
  const z = s * s
  const series =
    2 / 3 +
    z *
      (2 / 5 +
        z *
          (2 / 7 +
            z *
              (2 / 9 +
                z *
                  (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21 + (z * 2) / 23)))))))))
  // `twoSum(k · LN2_HIGH, 2s)`.
  const whole = k * LN2_HIGH
  const twice = 2 * s
  const head = whole + twice
  const part = head - whole
  const headLow = whole - (head - part) + (twice - part)
  const tail = headLow + (2 * sLow + (s * z * series + k * LN2_LOW))
  const sum = head + tail
  low[0] = head - sum + tail
  return sum
}

/**
 * Natural logarithm of a finite positive number as a pair with about 70 bits, for sums in which large logarithms cancel.
 * @example lnPair(1).hi // 0
 */
export function lnPair(x: number): Pair {
  const hi = lnHigh(x)
  return { hi, lo: low[0] ?? 0 }
}

/**
 * Natural logarithm. Total: ln(0) is −Infinity, of a negative number NaN. Relative error ≤ 4e-16.
 * @example ln(1) // 0
 */
export function ln(x: number): number {
  if (x !== x || x < 0) return NaN
  if (x === 0) return -Infinity
  if (x === Infinity) return Infinity
  return lnHigh(x)
}

/**
 * ln(1 + x) without the loss near zero. Total; NaN below −1. Relative error ≤ 1e-15.
 * @example log1p(0) // 0
 */
export function log1p(x: number): number {
  if (x !== x || x < -1) return NaN
  if (x === -1) return -Infinity
  if (x === Infinity || x === 0) return x
  const u = 1 + x
  if (u === 1) return x
  // ln(1 + x) = ln(u) + (x − (u − 1)) / u to first order in the rounding of u.
  if (x > -0.25 && x < 0.5) {
    const s = x / (2 + x)
    const z = s * s
    let sum = 0
    for (let i = 35; i >= 3; i -= 2) sum = (sum + 2 / i) * z
    return 2 * s + s * sum
  }
  return ln(u) + (x - (u - 1)) / u
}

/** The last base of a power and its logarithm as a pair. */
const last = Float64Array.of(1, 0, 0)

/**
 * x^y. Total with the conventions of IEEE 754 for positive x; a negative x gives NaN unless y is whole.
 * Relative error ≤ 1e-15 where the result is normal: ln x is kept as a pair.
 * @example pow(2, 10) // 1024
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (x !== x || y !== y) return NaN
  if (x === 1) return 1
  if (x < 0) {
    if (y !== Math.floor(y)) return NaN
    const size = pow(-x, y)
    return Math.floor(y / 2) * 2 === y ? size : -size
  }
  if (x === 0) return y > 0 ? 0 : Infinity
  if (x === Infinity) return y > 0 ? Infinity : 0
  if (y === Infinity) return x > 1 ? Infinity : 0
  if (y === -Infinity) return x > 1 ? 0 : Infinity
  if (y === Math.floor(y) && y >= 1 && y <= 64 && x === Math.floor(x)) {
    const whole = wholePower(x, y)
    if (whole !== null) return whole
  }
  // One base often meets many exponents: a rate that is the same in all draws.
  if (x !== last[0]) {
    last[1] = lnHigh(x)
    last[2] = low[0] ?? 0
    last[0] = x
  }
  const l = last[1] ?? 0
  // `twoProduct(y, l)`.
  const product = y * l
  const cy = SPLIT * y
  const yHead = cy - (cy - y)
  const yTail = y - yHead
  const cl = SPLIT * l
  const lHead = cl - (cl - l)
  const lTail = l - lHead
  const rest = yTail * lTail - (product - yHead * lHead - yTail * lHead - yHead * lTail) + y * (last[2] ?? 0)
  if (product > 710 || product < -746) return exp(product)
  const base = exp(product)
  return base === 0 || base === Infinity ? base : base + base * rest
}

/** A whole power up to 64 of a whole number, so that pow(10, 3) is 1000 to the last bit; null where a step is not exact. */
function wholePower(x: number, y: number): number | null {
  let result = 1
  for (let i = 0; i < y; i++) {
    result *= x
    if (result > 9_007_199_254_740_992) return null
  }
  return result
}

/**
 * 1 / (1 + e^−x): the inverse of logit. Total.
 * @example logistic(0) // 0.5
 */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x))
  const e = exp(x)
  return e / (1 + e)
}

/**
 * ln(p / (1 − p)) of a share between 0 and 1. Infinite at the ends, NaN outside.
 * @example logit(0.5) // 0
 */
export function logit(p: number): number {
  const d = 2 * p - 1
  if (d > -0.5 && d < 0.5) return log1p(d) - log1p(-d)
  return ln(p) - log1p(-p)
}

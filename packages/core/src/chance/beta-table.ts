import { Bug } from '@touchstone/core/facts'
import { betaQuantile, exp, ln, lnGamma, log1p } from './elementary/index.ts'
import { CELLS, type QuantileTable } from './quantile-table.ts'

/**
 * The quantile table of a beta distribution. Inverting the incomplete beta function at each of 4,096 nodes would take
 * longer than drawing; instead the quantile is inverted at every 32nd node only and carried to those between by the
 * Taylor series of its own differential equation. Source of the method: Steinbrecher & Shaw, "Quantile mechanics",
 * European Journal of Applied Mathematics 19 (2008).
 */

const TERMS = 9
/** Nodes between two inversions; it divides both the half table and an octave. */
const STRIDE = 32
/** The tail beyond the table: octaves of u below 1/128, each in 64 equal cells, down to 2^-20. */
const OCTAVES = 13
const OCTAVE_CELLS = 64
const FIRST = CELLS / 128

/**
 * Quantiles of Beta(a, b) at u + h, u + 2h, … (`steps` of them) into `out` from `at`; out[at − 1] holds that at u.
 * With y the quantile and s its slope: y′ = s and y(1 − y)·s′ = s²·((1 − a) + (a + b − 2)·y).
 */
function carry(out: Float64Array, at: number, steps: number, h: number, a: number, b: number, constant: number): void {
  const y = new Float64Array(TERMS + 1)
  const s = new Float64Array(TERMS + 1)
  const p = new Float64Array(TERMS + 1)
  const r = new Float64Array(TERMS + 1)
  const e = a + b - 2
  let y0 = out[at - 1] ?? NaN
  let s0 = exp((1 - a) * ln(y0) + (1 - b) * log1p(-y0) - constant)
  for (let step = 0; step < steps; step++) {
    // Powers of h are kept in the coefficients, so that they neither overflow nor need multiplying back.
    y[0] = y0
    s[0] = s0 * h
    for (let n = 0; n < TERMS; n++) {
      let square = 0
      let slopes = 0
      for (let j = 0; j <= n; j++) {
        square += (y[j] ?? 0) * (y[n - j] ?? 0)
        slopes += (s[j] ?? 0) * (s[n - j] ?? 0)
      }
      p[n] = (y[n] ?? 0) - square
      r[n] = slopes
      let right = slopes * (1 - a)
      for (let j = 0; j <= n; j++) right += (r[j] ?? 0) * e * (y[n - j] ?? 0)
      for (let j = 1; j <= n; j++) right -= (p[j] ?? 0) * (n + 1 - j) * (s[n + 1 - j] ?? 0)
      y[n + 1] = (s[n] ?? 0) / (n + 1)
      s[n + 1] = right / ((n + 1) * (p[0] ?? 1))
    }
    y0 = 0
    s0 = 0
    for (let n = TERMS; n >= 0; n--) {
      y0 += y[n] ?? 0
      s0 += s[n] ?? 0
    }
    s0 /= h
    out[at + step] = y0
  }
}

interface Half {
  /** Quantiles at i/4,096 for i from 32 to 2,048. */
  readonly body: Float64Array
  /** Quantiles at (1 + c/64)·2^−(8 + octave), from the innermost octave (just below 1/128) outwards. */
  readonly tail: Float64Array
}

/** The quantiles of the lower half, u ≤ 1/2. */
function lowerHalf(a: number, b: number): Half {
  const constant = lnGamma(a + b) - lnGamma(a) - lnGamma(b)
  const body = new Float64Array(CELLS / 2 + 1)
  const tail = new Float64Array(OCTAVES * (OCTAVE_CELLS + 1))
  let near = a / (a + b)
  for (let i = CELLS / 2; i >= FIRST; i -= STRIDE) {
    body[i] = near = betaQuantile(i / CELLS, a, b, near)
    if (i < CELLS / 2) carry(body, i + 1, STRIDE - 1, 1 / CELLS, a, b, constant)
  }
  let start = 1 / 128
  for (let octave = 0; octave < OCTAVES; octave++) {
    start /= 2
    const base = octave * (OCTAVE_CELLS + 1)
    tail[base] = near = betaQuantile(start, a, b, near)
    carry(tail, base + 1, OCTAVE_CELLS, start / OCTAVE_CELLS, a, b, constant)
  }
  return { body, tail }
}

function tailQuantile(half: Half, u: number, a: number, b: number): number {
  let start = 1 / 256
  for (let octave = 0; octave < OCTAVES; octave++) {
    if (u >= start) {
      const t = (u / start - 1) * OCTAVE_CELLS
      const c = t | 0
      const at = octave * (OCTAVE_CELLS + 1) + c
      const low = half.tail[at] ?? NaN
      // At the very border of the table t may reach the last cell's end.
      return c >= OCTAVE_CELLS ? low : low + (t - c) * ((half.tail[at + 1] ?? NaN) - low)
    }
    start /= 2
  }
  return betaQuantile(u, a, b, half.tail[(OCTAVES - 1) * (OCTAVE_CELLS + 1)] ?? 0.5)
}

/**
 * The quantiles of Beta(a, b), a and b from 0.5 to 1e5 (otherwise Bug), as a table to look uniforms up in. Nodes agree
 * with the inverse of the incomplete beta function to 1e-11; between them, and in the tails, the quantile is linear, which
 * keeps it within 1e-4 of its value; beyond 2^-20 it is inverted.
 * @example lookUp(betaTable(3, 3), 0.5) // 0.5
 */
export function betaTable(a: number, b: number): QuantileTable {
  if (!(a >= 0.5 && a <= 1e5 && b >= 0.5 && b <= 1e5)) throw new Bug(`a beta distribution of ${a}, ${b}`)
  const lower = lowerHalf(a, b)
  const upper = a === b ? lower : lowerHalf(b, a)
  const nodes = new Float64Array(CELLS + 1)
  for (let i = FIRST; i <= CELLS / 2; i++) {
    nodes[i] = lower.body[i] ?? NaN
    nodes[CELLS - i] = 1 - (upper.body[i] ?? NaN)
  }
  nodes[CELLS / 2] = lower.body[CELLS / 2] ?? NaN
  return { nodes, exact: (u) => (u < 0.5 ? tailQuantile(lower, u, a, b) : 1 - tailQuantile(upper, 1 - u, b, a)) }
}

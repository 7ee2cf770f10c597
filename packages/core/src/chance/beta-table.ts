import { Bug } from '@touchstone/core/facts'
import { betaQuantile, exp, ln, lnGamma, log1p } from './elementary/index.ts'
import { CELLS, EDGE, type QuantileTable } from './quantile-table.ts'

/**
 * The quantile table of a beta distribution. Inverting the incomplete beta function at each of 4,096 borders would take
 * longer than drawing; instead the quantile is inverted once per octave of u and carried through it by the Taylor series
 * of its own differential equation. Source of the method: Steinbrecher & Shaw, "Quantile mechanics", European Journal of
 * Applied Mathematics 19 (2008).
 */

const TERMS = 8
/** Expansions per octave: each reaches a thirty-second of its distance from the end, where the series is short. */
const STEPS = 32
/** Octaves of u from 2^-20 to the edge of the table at 1/128, each in 32 equal cells. */
const TAIL_OCTAVES = 13
const FIRST = EDGE / CELLS / 8192

/** Coefficients at work, made once: the quantile, its slope, y(1 − y), and the slope squared. */
const room = {
  y: new Float64Array(TERMS + 1),
  s: new Float64Array(TERMS + 1),
  p: new Float64Array(TERMS + 1),
  r: new Float64Array(TERMS + 1),
}

/**
 * Quantiles of Beta(a, b) through the octave from `start` to 2·`start`: out[at] at its start is given, the 32·`each` after
 * it follow. With y the quantile and s its slope: y′ = s and y(1 − y)·s′ = s²·((1 − a) + (a + b − 2)·y).
 */
function carry(
  out: Float64Array,
  at: number,
  start: number,
  each: number,
  a: number,
  b: number,
  constant: number,
): void {
  const { y, s, p, r } = room
  const e = a + b - 2
  const h = start / STEPS
  let y0 = out[at] ?? NaN
  let s0 = exp((1 - a) * ln(y0) + (1 - b) * log1p(-y0) - constant) * h
  for (let turn = 0; turn < STEPS; turn++) {
    // The powers of h are kept in the coefficients.
    y[0] = y0
    s[0] = s0
    for (let n = 0; n < TERMS; n++) {
      let square = 0
      let slopes = 0
      for (let j = 0; j <= n; j++) {
        square += (y[j] ?? 0) * (y[n - j] ?? 0)
        slopes += (s[j] ?? 0) * (s[n - j] ?? 0)
      }
      p[n] = (y[n] ?? 0) - square
      r[n] = slopes
      let bent = slopes * y0
      let right = slopes * (1 - a)
      for (let j = 1; j <= n; j++) {
        bent += (r[n - j] ?? 0) * (y[j] ?? 0)
        right -= (p[j] ?? 0) * (n + 1 - j) * (s[n + 1 - j] ?? 0)
      }
      y[n + 1] = (s[n] ?? 0) / (n + 1)
      s[n + 1] = (right + bent * e) / ((n + 1) * (p[0] ?? 1))
    }
    for (let k = 1; k <= each; k++) {
      const t = k / each
      let value = 0
      for (let n = TERMS; n >= 0; n--) value = value * t + (y[n] ?? 0)
      out[at + turn * each + k] = value
    }
    y0 = out[at + (turn + 1) * each] ?? NaN
    s0 = 0
    for (let n = TERMS; n >= 0; n--) s0 += s[n] ?? 0
  }
}

interface Half {
  /** Quantiles at i/4,096 for i from 32 to 2,048. */
  readonly body: Float64Array
  /** Quantiles at (1 + c/32)·2^(octave − 20): 33 cells an octave. */
  readonly tail: Float64Array
}

/** The quantiles of the lower half, u ≤ 1/2. */
function lowerHalf(a: number, b: number): Half {
  const constant = lnGamma(a + b) - lnGamma(a) - lnGamma(b)
  const body = new Float64Array(CELLS / 2 + 1)
  const tail = new Float64Array(TAIL_OCTAVES * (STEPS + 1))
  let near = a / (a + b)
  let start = FIRST
  for (let octave = 0; octave < TAIL_OCTAVES; octave++) {
    const at = octave * (STEPS + 1)
    tail[at] = betaQuantile(start, a, b, near)
    carry(tail, at, start, 1, a, b, constant)
    near = tail[at + STEPS] ?? near
    start *= 2
  }
  for (let from = EDGE; from < CELLS / 2; from *= 2) {
    body[from] = betaQuantile(from / CELLS, a, b, near)
    carry(body, from, from / CELLS, from / STEPS, a, b, constant)
    near = body[2 * from] ?? near
  }
  return { body, tail }
}

function tailQuantile(half: Half, u: number, a: number, b: number): number {
  let start = EDGE / CELLS
  for (let octave = TAIL_OCTAVES - 1; octave >= 0; octave--) {
    start /= 2
    if (u >= start) {
      const t = (u / start - 1) * STEPS
      const cell = t < STEPS ? t | 0 : STEPS - 1
      const low = half.tail[octave * (STEPS + 1) + cell] ?? NaN
      return low + (t - cell) * ((half.tail[octave * (STEPS + 1) + cell + 1] ?? NaN) - low)
    }
  }
  return betaQuantile(u, a, b, half.tail[0] ?? 0.5)
}

/**
 * The quantiles of Beta(a, b), a and b from 0.5 to 1e5 (otherwise Bug), as a table to look uniforms up in. At the borders
 * of its cells they agree with the inverse of the incomplete beta function to 1e-11; between them, and in the tails, the
 * quantile is linear, which keeps it within 5e-4 of its value (5e-5 where a and b are 2 or more); below 2^-20 from either
 * end it is inverted.
 * @example lookUp(betaTable(3, 3), 0.5) // 0.5
 */
export function betaTable(a: number, b: number): QuantileTable {
  if (!(a >= 0.5 && a <= 1e5 && b >= 0.5 && b <= 1e5)) throw new Bug(`a beta distribution of ${a}, ${b}`)
  const lower = lowerHalf(a, b)
  const upper = a === b ? lower : lowerHalf(b, a)
  const nodes = new Float64Array(CELLS + 1)
  for (let i = EDGE; i <= CELLS / 2; i++) {
    nodes[i] = lower.body[i] ?? NaN
    nodes[CELLS - i] = 1 - (upper.body[i] ?? NaN)
  }
  nodes[CELLS / 2] = a === b ? 0.5 : betaQuantile(0.5, a, b, lower.body[CELLS / 2])
  return { nodes, exact: (u) => (u < 0.5 ? tailQuantile(lower, u, a, b) : 1 - tailQuantile(upper, 1 - u, b, a)) }
}

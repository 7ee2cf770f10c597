import { exp } from './exponential.ts'
import { normalCdf } from './normal.ts'

/** Nodes a unit, and the last one: beyond it nothing is left that 1 could show. */
const PER_UNIT = 32
const LAST = 9
const COUNT = 2 * LAST * PER_UNIT + 1
const ROOT_2PI = 2.5066282746310002

let tails: Float64Array | null = null
const densities = new Float64Array(COUNT)

function table(): Float64Array {
  const made = new Float64Array(COUNT)
  for (let i = 0; i < COUNT; i++) {
    const z = i / PER_UNIT - LAST
    made[i] = normalCdf(-z)
    densities[i] = exp(-0.5 * z * z) / ROOT_2PI
  }
  return made
}

/**
 * 1 − Φ(z), the chance that a standard normal is above z, for columns: a table of it with six terms of its Taylor series,
 * whose derivatives are φ times Hermite polynomials. Total; NaN stays NaN. Within 2e-16 of the exact value, which is what
 * a chance can show; far out, where relative digits count, use `normalCdf(-z)`.
 * Source: Abramowitz & Stegun 26.2.28 (derivatives of the normal density).
 * @example normalTail(0) // 0.5
 */
export function normalTail(z: number): number {
  if (!(z > -LAST)) return z !== z ? z : 1
  if (z >= LAST) return 0
  const tail = (tails ??= table())
  const i = ((z + LAST) * PER_UNIT + 0.5) | 0
  const x = i / PER_UNIT - LAST
  const h = z - x
  const h2 = x * x - 1
  const h3 = x * (x * x - 3)
  const h4 = x * h3 - 3 * h2
  const h5 = x * h4 - 4 * h3
  const sum = h * (1 + h * (-x / 2 + h * (h2 / 6 + h * (-h3 / 24 + h * (h4 / 120 - (h * h5) / 720)))))
  return (tail[i] ?? 0) - (densities[i] ?? 0) * sum
}

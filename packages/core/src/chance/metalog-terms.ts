import { logit } from './elementary/index.ts'

/**
 * The terms of the metalog quantile function and of its slope. Source: Keelin, "The Metalog Distributions", Decision
 * Analysis 13 (2016), equations 6 and 9: with L = ln(u/(1 − u)) and c = u − ½ the terms are 1, L, cL, c, then c², c²L,
 * c³, c³L and so on.
 */

/** Whether term k (from 0) carries the log odds, and its power of c. */
function termOf(k: number): { readonly odds: boolean; readonly power: number } {
  if (k < 4) return { odds: k === 1 || k === 2, power: k < 2 ? 0 : 1 }
  return { odds: k % 2 === 1, power: k % 2 === 0 ? k / 2 : (k - 1) / 2 }
}

const raised = (c: number, power: number): number => {
  let value = 1
  for (let i = 0; i < power; i++) value *= c
  return value
}

/**
 * The terms of a metalog at u in (0, 1), `count` of them.
 * @example metalogTerms(0.5, 4) // [1, 0, 0, 0]
 */
export function metalogTerms(u: number, count: number): readonly number[] {
  const odds = logit(u)
  return Array.from({ length: count }, (_, k) => {
    const term = termOf(k)
    return raised(u - 0.5, term.power) * (term.odds ? odds : 1)
  })
}

/**
 * The slopes of the terms at u in [0, 1], times u(1 − u), which keeps them finite to the ends. A metalog is a
 * distribution exactly if the sum with its coefficients is positive inside (Keelin's feasibility condition).
 * @example metalogSlopes(0.5, 4) // [0, 1, 0, 0.25]
 */
export function metalogSlopes(u: number, count: number): readonly number[] {
  const spread = u * (1 - u)
  const odds = spread > 0 ? logit(u) * spread : 0
  const c = u - 0.5
  return Array.from({ length: count }, (_, k) => {
    const { odds: carries, power } = termOf(k)
    const bent = power === 0 ? 0 : power * raised(c, power - 1)
    return carries ? raised(c, power) + bent * odds : bent * spread
  })
}

const sum = (coefficients: readonly number[], terms: readonly number[]): number => {
  let total = 0
  for (let k = 0; k < coefficients.length; k++) total += (coefficients[k] ?? 0) * (terms[k] ?? 0)
  return total
}

/**
 * The quantile of coefficients at u in (0, 1), before bounds.
 * @example metalogAt([5, 1, 0], 0.5) // 5
 */
export function metalogAt(coefficients: readonly number[], u: number): number {
  const odds = logit(u)
  const c = u - 0.5
  let value = 0
  for (let k = 0; k < coefficients.length; k++) {
    const { odds: carries, power } = termOf(k)
    value += (coefficients[k] ?? 0) * raised(c, power) * (carries ? odds : 1)
  }
  return value
}

/** Places at which feasibility is tested: even inside, the ends, and geometric towards them. */
export const TESTED: readonly number[] = ((): readonly number[] => {
  const inner = Array.from({ length: 1023 }, (_, i) => (i + 1) / 1024)
  const outer = Array.from({ length: 40 }, (_, i) => raised(0.5, i + 10) * 0.75)
  return [0, ...[...outer].reverse(), ...inner, ...outer.map((u) => 1 - u), 1]
})()

/**
 * The least of slope·u(1 − u) over (0, 1), looked for at 1,105 places and sharpened by thirds between the neighbours of
 * each local least. Positive exactly if the coefficients make a distribution, up to that search.
 * By hand: with two terms the slope times u(1 − u) is the second coefficient.
 * @example leastSlope([0, 2]) // 2
 */
export function leastSlope(coefficients: readonly number[]): number {
  const n = coefficients.length
  const at = (u: number): number => sum(coefficients, metalogSlopes(u, n))
  const values = TESTED.map(at)
  let least = Infinity
  values.forEach((value, i) => {
    if (value < least) least = value
    if (i === 0 || i === values.length - 1) return
    if (value > (values[i - 1] ?? 0) || value > (values[i + 1] ?? 0)) return
    let low = TESTED[i - 1] ?? 0
    let high = TESTED[i + 1] ?? 1
    for (let step = 0; step < 40; step++) {
      const third = (high - low) / 3
      if (at(low + third) < at(high - third)) high -= third
      else low += third
    }
    least = Math.min(least, at((low + high) / 2))
  })
  return least
}

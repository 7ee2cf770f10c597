import { leastSquares } from './least-squares.ts'
import { leastSlope, metalogSlopes, metalogTerms, TESTED } from './metalog-terms.ts'

const SWEEPS = 4000

/** Solves a small symmetric positive definite system by elimination. */
const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] =>
  leastSquares(matrix, right)

/**
 * The coefficients nearest to an infeasible least-squares fit that do make a distribution: among all whose slope is not
 * below a small positive bound, those that miss the values at the shares least in squares. The bound is 1e-3 of the mean
 * slope between the outer shares. By Hildreth's method on the dual, one constraint per tested place, and a last step
 * towards the straight logistic where the slope between the places still dips.
 * In: shares in (0, 1), values (before bounds), number of terms. Out: coefficients.
 * Source: Hildreth, "A quadratic programming procedure", Naval Research Logistics Quarterly 4 (1957).
 * @example leastSlope(nearestFeasible([0.1, 0.5, 0.9], [0, 9, 10], 3)) > 0 // true
 */
export function nearestFeasible(
  shares: readonly number[],
  values: readonly number[],
  count: number,
): readonly number[] {
  const rows = shares.map((u) => metalogTerms(u, count))
  const wanted = leastSquares(rows, values)
  const straight = leastSquares(
    shares.map((u) => metalogTerms(u, 2)),
    values,
  )
  const bound = 1e-3 * Math.max(straight[1] ?? 0, 1e-300)
  const safe = Array.from({ length: count }, (_, k) => (k < 2 ? (straight[k] ?? 0) : 0))
  const gram = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
  )
  // One constraint per place: its slopes, and how a step of its multiplier moves the coefficients.
  const places = TESTED.filter((_, i) => i % 4 === 0 || i < 40 || i > TESTED.length - 41)
  const slopes = places.map((u) => metalogSlopes(u, count))
  const moves = slopes.map((slope) => solved(gram, slope))
  const gains = slopes.map((slope, i) => slope.reduce((sum, s, k) => sum + s * (moves[i]?.[k] ?? 0), 0))
  const held = slopes.map(() => 0)
  const found = [...wanted]
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0
    for (let i = 0; i < slopes.length; i++) {
      let value = 0
      for (let k = 0; k < count; k++) value += (slopes[i]?.[k] ?? 0) * (found[k] ?? 0)
      const gain = gains[i] ?? 0
      if (!(gain > 0)) continue
      const step = Math.max(-(held[i] ?? 0), (bound - value) / gain)
      if (step === 0) continue
      held[i] = (held[i] ?? 0) + step
      moved = Math.max(moved, Math.abs(step * gain))
      for (let k = 0; k < count; k++) found[k] = (found[k] ?? 0) + step * (moves[i]?.[k] ?? 0)
    }
    if (moved < 1e-12 * bound) break
  }
  return towards(found, safe, bound / 2)
}

/** The first of 60 halved steps from `from` to the feasible `safe` at which the slope is nowhere below the bound. */
function towards(from: readonly number[], safe: readonly number[], bound: number): readonly number[] {
  const mixed = (t: number): readonly number[] => from.map((one, k) => one + t * ((safe[k] ?? 0) - one))
  if (leastSlope(from) >= bound) return from
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (leastSlope(mixed(middle)) >= bound) high = middle
    else low = middle
  }
  return mixed(high)
}

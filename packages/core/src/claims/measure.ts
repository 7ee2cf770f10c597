import { columnOf, Draws, estimate, relabelled } from '@touchstone/core/chance'

/**
 * One number made of several columns, draw by draw.
 * In: columns of one length, what is made of one value of each. Out: the result under the unit named, `1` unless said.
 * @example columnOf(measureOf([constant('1', 3, 8), constant('1', 4, 8)], (a, b) => a * b))[0] // 12
 */
export function measureOf(
  columns: readonly object[],
  make: (a: number, b: number, c: number, d: number, e: number) => number,
  unit = '1',
): Draws<string> {
  const read = columns.map((one) => columnOf(one))
  const out = new Float64Array(read[0]?.length ?? 0)
  const at = (column: number, i: number): number => read[column]?.[i] ?? 0
  for (let i = 0; i < out.length; i++) out[i] = make(at(0, i), at(1, i), at(2, i), at(3, i), at(4, i))
  return Draws.of(unit, out)
}

/**
 * How far two numbers that should be equal lie apart: the larger over the smaller, at least 1.
 * @example timesApart(2, 3) // 1.5
 */
export const timesApart = (a: number, b: number): number => (a > b ? a / b : b / a)

/** Operations per parameter and token (Kaplan et al. 2020, §2.1), per second of an hour. */
const FLOP_PER_PARAMETER_TOKEN = 6
const SECONDS_PER_HOUR = 3600

/**
 * The utilisation at which card-hours would just suffice for a run: 6·N·D ÷ (card-hours × 3600 × peak).
 * In: active parameters, tokens, card-hours, dense peak in FLOP/s. Out: a fraction of the peak.
 * By hand: 175e9 and 0.3e12 on 64 cards of 312e12 for 720 hours: 3.15e23 ÷ 5.18e22 = 6.1.
 * @example Math.round(utilisationNeeded(175e9, 0.3e12, 64 * 720, 312e12) * 10) / 10 // 6.1
 */
export const utilisationNeeded = (parameters: number, tokens: number, cardHours: number, peak: number): number =>
  (FLOP_PER_PARAMETER_TOKEN * parameters * tokens) / (cardHours * SECONDS_PER_HOUR * peak)

/**
 * Where a quantity lies: its 5 and 95 % points, which are the number itself for an exact one.
 * @example endsOf(constant('CNY', 3, 8)) // { low: 3, high: 3 }
 */
export function endsOf(draws: object): { readonly low: number; readonly high: number } {
  const { p5, p95 } = estimate(relabelled('1', draws))
  return { low: p5, high: p95 }
}

/**
 * How far apart two intervals lie that should meet: the ratio of the nearer ends, 1 where they meet. Vague words agree where
 * any of their readings do, so an identity between them is judged by their ends.
 * @example timesBetween({ low: 1, high: 2 }, { low: 3, high: 4 }) // 1.5
 */
export function timesBetween(
  a: { readonly low: number; readonly high: number },
  b: { readonly low: number; readonly high: number },
): number {
  return a.low > b.high ? a.low / b.high : b.low > a.high ? b.low / a.high : 1
}

import { ln, pow } from '@touchstone/core/chance'

/** Share of investments that bring at least a multiple of their cost. */
export interface OutcomePoint {
  readonly multiple: number
  readonly share: number
}

/**
 * The multiple that a share u of investments stays below: between two published points the share that exceeds a multiple
 * falls as a power of it (as it does in a Pareto tail), below the first evenly from 0, above the last with the tail's
 * exponent. In: points by rising multiple (the first above 0) with falling shares, the exponent (above 0), u in (0, 1).
 * Out: a multiple. Total. Source of the form: the tail above 5x of published outcomes has an exponent of about 1.4.
 * By hand: 35 % at least 1x: u = 0.325 is half of the 65 % below: 0.5; u = 0.65 is 1; half of 1.5 % above 20x with an
 * exponent of 1 is 40.
 * @example outcomeQuantile([{ multiple: 1, share: 0.35 }, { multiple: 20, share: 0.015 }], 1, 0.325) // 0.5
 */
export function outcomeQuantile(points: readonly OutcomePoint[], tail: number, u: number): number {
  const above = 1 - u
  const first = points[0]
  if (first === undefined) return 0
  if (above >= first.share) return (first.multiple * u) / (1 - first.share)
  for (let i = 1; i < points.length; i++) {
    const low = points[i - 1]
    const high = points[i]
    if (low === undefined || high === undefined || above < high.share) continue
    // ln share falls evenly with ln multiple
    const part = logRatio(above, low.share) / logRatio(high.share, low.share)
    return low.multiple * pow(high.multiple / low.multiple, part)
  }
  const last = points.at(-1) ?? first
  return last.multiple * pow(last.share / above, 1 / tail)
}

const logRatio = (a: number, b: number): number => ln(a / b)

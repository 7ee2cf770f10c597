import { ln, selectRanks } from '@touchstone/core/chance'
import type { DecisionRule } from './rule.ts'

/** What a fund's money becomes with and without a deal on the same draws, as multiples of what was paid in. */
export interface FundOutcomes {
  readonly with: Float64Array
  readonly without: Float64Array
  /** 1 where the fund with the deal misses its hurdle. */
  readonly missed: Uint8Array
}

/** Least money a fund is counted with under a logarithm, as a multiple of what was paid in. */
export const LEAST_OF_LOG = 0.01

/**
 * The value that a share `p` of the values stays at or below (the lowest such value); selection on a copy. NaN of nothing.
 * @example quantileOf(Float64Array.of(3, 1, 2, 4), 0.5) // 2
 */
export function quantileOf(values: Float64Array, p: number): number {
  const rank = Math.max(0, Math.min(values.length - 1, Math.ceil(p * values.length) - 1))
  return selectRanks(values.slice(), [rank])[rank] ?? Number.NaN
}

/**
 * Values with those above their quantile `cap` set to it; the same values where there is no cap.
 * @example cappedAt(Float64Array.of(1, 2, 3, 100), 0.75)[3] // 3
 */
export function cappedAt(values: Float64Array, cap: number | null): Float64Array {
  if (cap === null) return values
  const most = quantileOf(values, cap)
  return values.map((one) => Math.min(one, most))
}

/** Logarithms of a fund's money, capped at a quantile and not below the least. */
function logsOf(values: Float64Array, cap: number | null): Float64Array {
  const most = cap === null ? Infinity : quantileOf(values, cap)
  const out = new Float64Array(values.length)
  for (let i = 0; i < out.length; i++) out[i] = ln(Math.max(LEAST_OF_LOG, Math.min(values[i] ?? 0, most)))
  return out
}

const kept = new WeakMap<Float64Array, { readonly cap: number | null; readonly logs: Float64Array }>()

/** The same, kept as long as the column is: every choice is held against one fund without the deal. */
function cachedLogs(values: Float64Array, cap: number | null): Float64Array {
  const found = kept.get(values)
  if (found !== undefined && found.cap === cap) return found.logs
  const logs = logsOf(values, cap)
  kept.set(values, { cap, logs })
  return logs
}

/**
 * The part of a rule's score that each draw adds; the score is their mean, and a choice is acceptable where it is 0 or more.
 * In: the rule, the deal's multiples, the fund with and without (for `log_growth` and `hurdle_miss`). Out: one a draw.
 * Log growth: ln(with) − ln(without), each capped; mean multiple: M − least; chance: 1{M ≥ multiple} − chance; hurdle:
 * most − 1{with the deal the hurdle is missed}. Assumes a fund's money is at least 1 % of what was paid in, as a logarithm of nothing is none.
 * Source: Kelly 1956 (log growth); published rules of funds as multiples of the price (diligence notes of the desk).
 * By hand: with 1.1 against without 1.0 adds ln 1.1 = 0.0953.
 * @example scorePerDraw({ name: 'mean_multiple', least: 3, cap: null }, Float64Array.of(0, 7), { with: Float64Array.of(1, 1), without: Float64Array.of(1, 1), missed: Uint8Array.of(0, 0) })[1] // 4
 */
export function scorePerDraw(rule: DecisionRule, multiples: Float64Array, fund: FundOutcomes): Float64Array {
  if (rule.name === 'log_growth') {
    const [after, before] = [logsOf(fund.with, rule.cap), cachedLogs(fund.without, rule.cap)]
    for (let i = 0; i < after.length; i++) after[i] = (after[i] ?? 0) - (before[i] ?? 0)
    return after
  }
  if (rule.name === 'mean_multiple') return cappedAt(multiples, rule.cap).map((one) => one - rule.least)
  if (rule.name === 'chance_of_multiple')
    return multiples.map((one) => (one >= rule.multiple ? 1 - rule.chance : -rule.chance))
  return Float64Array.from(fund.missed, (one) => rule.most - one)
}

/**
 * The mean of scores by draw.
 * @example scoreOf(Float64Array.of(1, 3)) // 2
 */
export function scoreOf(scores: Float64Array): number {
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += scores[i] ?? 0
  return scores.length === 0 ? 0 : sum / scores.length
}

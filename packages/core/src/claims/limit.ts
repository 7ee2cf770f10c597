import { columnOf, ln, normalTail } from '@touchstone/core/chance'
import type { BenchmarkTrend } from './benchmark-trend.ts'

/**
 * How far a measure may go: `stretched` is where a quarter of true claims would be left, `impossible` where two of a hundred
 * would; null where no value can contradict, only raise a question. `within` is the other end of a band of slips.
 */
export interface Limit {
  readonly side: 'above' | 'below' | 'inside'
  readonly stretched: number
  readonly impossible: number | null
  readonly within?: number
}

/** Normal quantiles at 75 % and 98 %: the two chances at which verdicts change. */
const AT_STRETCHED = 0.6744897501960817
const AT_IMPOSSIBLE = 2.053748910631823

/** What the rules share that is judged. */
export interface Doubt {
  /** Spread of ln of a limit of which only one end is known. */
  readonly open: number
  /** What is left for "the rule is wrong here", and for a slip that is none. */
  readonly wrong: number
  readonly slip: number
}

/** Chances that a claim holds whose words raise the question of its rule, and whose words do not. */
export interface Odds {
  readonly asked: number
  readonly passed: number
}

/** Everything judged or measured that rules are held with; what a table does not tell is absent or null. */
export interface Limits {
  readonly of: Readonly<Record<string, Limit>>
  readonly said: Readonly<Record<string, Odds>>
  readonly doubt: Doubt | null
  readonly trend: BenchmarkTrend | null
  /** Active parameters from which on a run is asked for its people. */
  readonly largeRun: number | null
}

/** Spread of ln of a limit from its two ends. */
function spreadOf({ side, stretched, impossible }: Limit, doubt: Doubt | null): number {
  if (impossible === null) return doubt?.open ?? NaN
  const end = side === 'above' ? impossible / stretched : stretched / impossible
  return end <= 1 ? 1e-9 : ln(end) / (AT_IMPOSSIBLE - AT_STRETCHED)
}

/** Chance that a true claim reaches this far, for one value of the measure. */
function chanceAt(
  value: number,
  { side, stretched, impossible, within }: Limit,
  spread: number,
  doubt: Doubt | null,
): number {
  const wrong = doubt?.wrong ?? NaN
  if (side === 'inside') {
    const low = within ?? stretched
    return value >= Math.min(low, stretched) && value <= Math.max(low, stretched) ? (doubt?.slip ?? NaN) : 1 - wrong
  }
  const far = side === 'above' ? value / stretched : stretched / value
  if (!(far > 0)) return far === 0 ? 1 : side === 'above' && value <= 0 ? 1 : NaN
  if (far === Infinity) return impossible === null ? wrong : 0
  const chance = normalTail(ln(far) / spread + AT_STRETCHED)
  return impossible === null ? Math.max(wrong, chance) : chance
}

/**
 * The chance that a claim holds, given its measure: the mean over the draws of the chance that a true claim reaches that
 * far. The limit itself is uncertain: lognormal, a quarter of it beyond `stretched`, two of a hundred beyond `impossible`.
 * In: the measure, in the unit of the limit; the limit; what is judged of all, without which only a limit with two ends gives a
 * chance. Out: 0 to 1. NaN where the measure is no number.
 * By hand: a measure at `stretched` gives 0.25 exactly, at `impossible` 0.02.
 * @example Math.round(100 * chanceWithin(constant('1', 0.35, 8), { side: 'above', stretched: 0.35, impossible: 0.5 }, null)) // 25
 */
export function chanceWithin(measure: object, limit: Limit, doubt: Doubt | null): number {
  const column = columnOf(measure)
  const spread = spreadOf(limit, doubt)
  let sum = 0
  let last = NaN
  let chance = NaN
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0
    // Equal values follow one another where a measure does not vary.
    if (value !== last) chance = chanceAt(value, limit, spread, doubt)
    last = value
    sum += chance
  }
  return sum / column.length
}

/** A row of `data/base-rates/claims` as far as a limit needs it. */
export interface LimitRow {
  readonly metric: string
  readonly stage: string
  readonly low: number | null
  readonly mid: number
  readonly high: number | null
}

/**
 * The limits by id of their rule, from rows of base rates; other rows are passed over. `said` rows have the chance of a claim
 * that is asked about in `low` and of another in `mid`; those of `claims.doubt` and `claims.trend` are named by their stage.
 * @example limitsFrom([{ metric: 'claims.stake-size', stage: 'above', low: null, mid: 0.44, high: 0.6 }]).of['stake-size']?.stretched // 0.44
 */
export function limitsFrom(rows: readonly LimitRow[]): Limits {
  const of: Record<string, Limit> = {}
  const said: Record<string, Odds> = {}
  const named: Record<string, number> = {}
  for (const { metric, stage, low, mid, high } of rows) {
    if (!metric.startsWith('claims.')) continue
    const id = metric.slice('claims.'.length)
    if (stage === 'above') of[id] = { side: 'above', stretched: mid, impossible: high }
    else if (stage === 'below') of[id] = { side: 'below', stretched: mid, impossible: low }
    else if (stage === 'inside')
      of[id] = { side: 'inside', stretched: high ?? mid, impossible: null, within: low ?? mid }
    else if (stage === 'said') said[id] = { asked: low ?? mid, passed: mid }
    else named[stage] = mid
  }
  const { open, wrong, slip, at1e23, perTenfold, perYear, spread } = named
  const whole = at1e23 !== undefined && perTenfold !== undefined && perYear !== undefined && spread !== undefined
  return {
    of,
    said,
    doubt: open === undefined || wrong === undefined || slip === undefined ? null : { open, wrong, slip },
    largeRun: named['large'] ?? null,
    trend: whole ? { at1e23, perTenfold, perYear, spread } : null,
  }
}

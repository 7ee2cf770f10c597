import { columnOf, ln, normalTail } from '@touchstone/core/chance'

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
/** Spread of ln of a limit of which only one end is known. Judgement. */
const OPEN_SPREAD = 0.3
/** What is left for "the rule is wrong here", and for a slip that is none. Judgement, diligence note §6. */
const RULE_IS_WRONG = 0.02
const SLIP = 0.1

/** Spread of ln of a limit from its two ends. */
function spreadOf({ side, stretched, impossible }: Limit): number {
  if (impossible === null) return OPEN_SPREAD
  const end = side === 'above' ? impossible / stretched : stretched / impossible
  return end <= 1 ? 1e-9 : ln(end) / (AT_IMPOSSIBLE - AT_STRETCHED)
}

/** Chance that a true claim reaches this far, for one value of the measure. */
function chanceAt(value: number, { side, stretched, impossible, within }: Limit, spread: number): number {
  if (side === 'inside') {
    const low = within ?? stretched
    return value >= Math.min(low, stretched) && value <= Math.max(low, stretched) ? SLIP : 1 - RULE_IS_WRONG
  }
  const far = side === 'above' ? value / stretched : stretched / value
  if (!(far > 0)) return far === 0 ? 1 : side === 'above' && value <= 0 ? 1 : NaN
  if (far === Infinity) return impossible === null ? RULE_IS_WRONG : 0
  const chance = normalTail(ln(far) / spread + AT_STRETCHED)
  return impossible === null ? Math.max(RULE_IS_WRONG, chance) : chance
}

/**
 * The chance that a claim holds, given its measure: the mean over the draws of the chance that a true claim reaches that
 * far. The limit itself is uncertain: lognormal, a quarter of it beyond `stretched`, two of a hundred beyond `impossible`.
 * In: the measure, in the unit of the limit; the limit. Out: 0 to 1. NaN where the measure is no number.
 * By hand: a measure at `stretched` gives 0.25 exactly, at `impossible` 0.02.
 * @example Math.round(100 * chanceWithin(constant('1', 0.35, 8), { side: 'above', stretched: 0.35, impossible: 0.5 })) // 25
 */
export function chanceWithin(measure: object, limit: Limit): number {
  const column = columnOf(measure)
  const spread = spreadOf(limit)
  let sum = 0
  let last = NaN
  let chance = NaN
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0
    // Equal values follow one another where a measure does not vary.
    if (value !== last) chance = chanceAt(value, limit, spread)
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
 * The limits by id of their rule, from rows of base rates; other rows are passed over.
 * @example limitsFrom([{ metric: 'claims.stake-size', stage: 'above', low: null, mid: 0.44, high: 0.6 }])['stake-size']?.stretched // 0.44
 */
export function limitsFrom(rows: readonly LimitRow[]): Readonly<Record<string, Limit>> {
  const found: Record<string, Limit> = {}
  for (const { metric, stage, low, mid, high } of rows) {
    if (!metric.startsWith('claims.')) continue
    const id = metric.slice('claims.'.length)
    if (stage === 'above') found[id] = { side: 'above', stretched: mid, impossible: high }
    if (stage === 'below') found[id] = { side: 'below', stretched: mid, impossible: low }
    if (stage === 'inside') found[id] = { side: 'inside', stretched: high ?? mid, impossible: null, within: low ?? mid }
  }
  return found
}

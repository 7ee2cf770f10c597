import { exp, ln } from '@touchstone/core/chance'

/** A priced round beside the deal: what it was worth after its money, and how near it is. */
export interface ComparableRound {
  readonly id: string
  /** Post-money in the deal's currency. */
  readonly post: number
  /** Years from the round to the deal. */
  readonly age: number
  /** Stages from the deal's to the round's: 1 where the round was one stage later. */
  readonly stages: number
  readonly sameCountry: boolean
  readonly sameLayer: boolean
  /** Whether it came of memory. */
  readonly memory: boolean
}

/** What comparable rounds say; money in the deal's currency. */
export interface Comparables {
  readonly low: number
  readonly mid: number
  readonly high: number
  /** Spread of the logarithm. */
  readonly sigma: number
  readonly n: number
  /** Rounds of the same country, layer and stage among them. */
  readonly alike: number
  readonly used: readonly string[]
}

/** By how much a price grows with one stage: the published middle step among companies that raised again. */
export const STAGE_STEP = 2
/** Spread of a deal around its comparables, with eight rounds or more and with fewer; our judgement. */
export const COMPARABLE_SPREAD = { many: 0.6, few: 0.9, enough: 8 } as const

/** A whole power of the step between stages. */
const step = (stages: number): number => exp(ln(STAGE_STEP) * stages)

/**
 * Weight of a round, our judgement: half with each 1.5 years and where it came of memory, a third for each stage off and for
 * another country, a seventh for another layer, whose prices follow other needs.
 */
const weightOf = (one: ComparableRound): number =>
  exp(-ln(2) * ((one.age < 0 ? 0 : one.age) / 1.5)) *
  exp(-ln(3) * Math.abs(one.stages)) *
  (one.sameCountry ? 1 : 1 / 3) *
  (one.sameLayer ? 1 : 1 / 7) *
  (one.memory ? 0.5 : 1)

/**
 * What rounds like this one were priced at: the weighted middle of ln post-money, each brought to the deal's stage by the
 * usual step, with a spread of 0.6 (0.9 under eight rounds). All of them are of companies that did raise, so it leans high;
 * preferred terms are not taken off, as they are not known.
 * In: rounds known by the day of the deal. Out: 5, 50 and 95 % points; null without a round. Assumes a lognormal about the
 * weighted median. By hand: one round of 100, a stage later: 100 ÷ 2 = 50.
 * @example Math.round(comparables([{ id: 'a', post: 100, age: 0, stages: 1, sameCountry: true, sameLayer: true, memory: false }]).mid) // 50
 */
export function comparables(rounds: readonly ComparableRound[]): Comparables | null {
  const rows = rounds
    .filter(({ post, stages }) => post > 0 && Math.abs(stages) <= 2)
    .map((one) => ({ one, weight: weightOf(one), value: one.post / step(one.stages) }))
    .filter(({ weight }) => weight >= 0.02)
    .sort((a, b) => a.value - b.value || (a.one.id < b.one.id ? -1 : 1))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  let sum = 0
  let mid = 0
  for (const { weight, value } of rows) {
    sum += weight
    mid = value
    if (sum >= total / 2) break
  }
  const n = rows.length
  const { many, few, enough } = COMPARABLE_SPREAD
  const sigma = n >= enough ? many : few
  const reach = exp(1.6448536269514722 * sigma)
  return {
    low: mid / reach,
    mid,
    high: mid * reach,
    sigma,
    n,
    alike: rows.filter(({ one }) => one.sameCountry && one.sameLayer && one.stages === 0).length,
    used: rows.map(({ one }) => one.id),
  }
}

const STAGES: readonly (readonly [pattern: RegExp, stage: number])[] = [
  [/pre-?seed|种子|seed|天使|angel|founder|创始/i, 0],
  [/pre-?a/i, 0],
  [/(^|[^a-z])a\d*\+*($|[^a-z])|series a/i, 1],
  [/(^|[^a-z])b\d*\+*($|[^a-z])|series b/i, 2],
  [/(^|[^a-z])c\d*\+*($|[^a-z])|series c/i, 3],
  [/(^|[^a-z])d\d*\+*($|[^a-z])|series d/i, 4],
  [/(^|[^a-z])[e-h]\d*\+*($|[^a-z])|series [e-h]/i, 5],
]

/**
 * The stage of a round by its label: 0 seed and angel, 1 A, … 5 E and later; null where the label says none.
 * @example stageOf('Pre-A') // 0
 */
export function stageOf(label: string): number | null {
  for (const [pattern, stage] of STAGES) if (pattern.test(label)) return stage
  return null
}

import type { Redemptions } from './redemptions.ts'

/**
 * Whether a company may list: yearly revenue and value in USD, years after the entry, number of the draw. The composer makes
 * it from the listing rules of the equity room; without it the thresholds of the parameter set hold.
 */
export type Listable = (revenueUsd: number, valueUsd: number, years: number, draw: number) => boolean

/** Where companies stand right after the entry round; columns have one cell for each draw. */
export interface Start {
  readonly count: number
  /** 0 seed, 1 A, … */
  readonly stage: number
  /** Years since the first money; the hazard of a sale rises with it. */
  readonly age: number
  /** The stream of the company: two companies of one draw differ by it. */
  readonly stream: string
  readonly seed: string
  /** ln of value over the post-money paid; null where the price is right. */
  readonly lnValue: Float64Array | null
  /** Scale (yearly revenue, or what the price implies), USD. */
  readonly scale: Float64Array | number
  readonly postUsd: number
  /** Growth of one of the rest, ln per year (leaders start faster by the set’s gain); null draws it from the population. */
  readonly growth: Float64Array | null
  /** Years until the cash is gone; null draws it. */
  readonly runway: Float64Array | null
  /** Chance to be one of the leaders; a column of 0 and 1 sets it draw by draw. */
  readonly leaderChance: Float64Array | number
  /** What growth drifts by beyond the set's, ln per year, for all but the leaders; `anchorDrift` finds it for a layer. */
  readonly restDrift: number
  /** Share sold in the entry. */
  readonly sold: number
  /** Money that came in before the entry, in units of its post-money. */
  readonly before: number
  /** Which shocks hit it: model companies open weights, applications big releases. */
  readonly shock: 'open-weight' | 'displacement' | 'none'
  /** Share of what it does that rests on data nobody else has, 0 to 1. */
  readonly ownData: number
  /** ln of what funders can pay over what the next round needs, by round after the entry; the last holds for all later. */
  readonly capacity: readonly number[]
  readonly listable?: Listable
  /** Quarters at whose start the cash is looked at, rising; `held` stands in it after the entry, in units of its post-money. */
  readonly cashOn?: { readonly quarters: readonly number[]; readonly held: number }
  /** Rights of all rounds to be bought back, paid out of that cash. */
  readonly redemptions?: Redemptions
}

/**
 * A start for the whole population at seed: priced right, growth and runway drawn, nobody a leader.
 * @example populationStart(64).stage // 0
 */
export function populationStart(count: number, seed = '1'): Start {
  return {
    count,
    stage: 0,
    age: 0,
    stream: 'population',
    seed,
    lnValue: null,
    scale: 600_000,
    postUsd: 10_000_000,
    growth: null,
    runway: null,
    leaderChance: 0,
    restDrift: 0,
    sold: 0.2,
    before: 0.05,
    shock: 'none',
    ownData: 0,
    capacity: [0],
  }
}

/** What a company of a stage is where nobody says: post-money and scale in USD, age, stake sold, money before it. */
export const STAGE_DEFAULTS = [
  { postUsd: 10_000_000, scale: 600_000, age: 0, sold: 0.2, before: 0.05 },
  { postUsd: 40_000_000, scale: 2_000_000, age: 2, sold: 0.195, before: 0.07 },
  { postUsd: 110_000_000, scale: 6_000_000, age: 4, sold: 0.17, before: 0.11 },
  { postUsd: 250_000_000, scale: 15_000_000, age: 5.5, sold: 0.125, before: 0.13 },
  { postUsd: 500_000_000, scale: 30_000_000, age: 7, sold: 0.1, before: 0.14 },
] as const

/**
 * A start of one stage from which library companies are drawn: those a fund holds beside the deal. In: stage (0 seed; D and
 * later are 4), draws, seed, a stream that names the company. Out: a start that is priced right; what is known replaces
 * fields of it. Source: near the medians of Carta for 2024 in post-money and stake (B038-B050), scale judged.
 * @example stageStart(1, 64, '1', 'library.3').postUsd // 40000000
 */
export function stageStart(stage: number, count: number, seed: string, stream: string): Start {
  const at = STAGE_DEFAULTS[Math.max(0, Math.min(STAGE_DEFAULTS.length - 1, stage))] ?? STAGE_DEFAULTS[0]
  return { ...populationStart(count, seed), ...at, stage, stream }
}

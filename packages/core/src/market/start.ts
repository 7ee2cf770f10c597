import { EXAMPLE_SEED } from './example.ts'
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
  /** Share of what it does that rests on data nobody else has, 0 to 1; a column sets it draw by draw. */
  readonly ownData: Float64Array | number
  /** ln of what funders can pay over what the next round needs, 0 where it is enough, by round after the entry; the last holds for all later. */
  readonly capacity: readonly number[]
  readonly listable?: Listable
  /** Quarters at whose start the cash is looked at, rising; `held` stands in it after the entry, in units of its post-money. */
  readonly cashOn?: { readonly quarters: readonly number[]; readonly held: number }
  /** Rights of all rounds to be bought back, paid out of that cash. */
  readonly redemptions?: Redemptions
}

/** What is known of a company whose round is over: post-money and scale in USD, share sold, money before it over the post-money. */
export type Entered = Pick<Start, 'postUsd' | 'sold' | 'before'> & { readonly scale: number }

/**
 * A start for the whole population at seed: priced right, growth and runway drawn, nobody a leader. In: draws, seed, what a
 * company is after its round; in round numbers unless said.
 * @example populationStart(64).stage // 0
 */
export function populationStart(count: number, seed = '1', of: Entered = EXAMPLE_SEED): Start {
  return {
    count,
    stage: 0,
    age: 0,
    stream: 'population',
    seed,
    lnValue: null,
    scale: of.scale,
    postUsd: of.postUsd,
    growth: null,
    runway: null,
    leaderChance: 0,
    restDrift: 0,
    sold: of.sold,
    before: of.before,
    shock: 'none',
    ownData: 0,
    capacity: [0],
  }
}

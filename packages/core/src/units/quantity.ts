/** What kind of thing a phrase counts; `contract.md`, verb `quantity`. */
export type QuantityKind = 'money' | 'count' | 'ratio' | 'duration' | 'rate'

/** How a phrase is believed: the distribution computed with, by its 5 %, 50 % and 95 % points in the quantity's unit. */
export interface Belief {
  readonly shape:
    | 'point'
    | 'lognormal'
    | 'logit-normal'
    | 'normal'
    | 'uniform'
    | 'mixture'
    | 'empirical'
    | 'metalog'
    | 'pert'
    | 'beta'
  readonly p5: number
  readonly p50: number
  readonly p95: number
  /** Hard ends of the belief where the wording has one (近 has a ceiling, 超 a floor); for `metalog` its bounds. */
  readonly floor?: number
  readonly ceiling?: number
  /** For `pert` the least, likeliest and greatest value; for `beta` its two shapes, on 0 to 1. */
  readonly parameters?: readonly number[]
  /** Only for `mixture`: weights sum to 1. */
  readonly parts?: readonly { readonly weight: number; readonly belief: Belief }[]
}

/**
 * A phrase read: the hard reading of the wording (`low`, `high`; `null` where open) and the belief. Units: ISO currency
 * for money; `1` or the counted noun (`card`, `parameter`, `person`, `token`, …) for counts; `1` for ratios (fractions of
 * one); `year` for durations; `CNY/month`, `USD/card/hour`, `1/year` for rates. `spread` marks figures that hold for each
 * of many (`2万至10万/人`), which average out over a population, against beliefs about one number, which do not.
 */
export interface Quantity {
  readonly kind: QuantityKind
  readonly unit: string
  readonly low: number | null
  readonly high: number | null
  readonly lowOpen: boolean
  readonly highOpen: boolean
  readonly belief: Belief
  /** Id of the rule of `data/readings/` or of the grammar that made the reading. */
  readonly rule: string
  readonly assumed: readonly ('currency' | 'level' | 'unit')[]
  readonly spread?: boolean
  /** Date of the price level where the phrase names one (`450万美元 @2023-04`), ISO day, month or year. */
  readonly priceDate?: string
}

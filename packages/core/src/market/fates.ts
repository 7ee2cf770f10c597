/** How a company ended, or that it had not. */
export const ENDINGS = ['private', 'sale', 'listing', 'distressed', 'closed', 'licence', 'rescue'] as const
export type Ending = (typeof ENDINGS)[number]

/** The most rounds after the entry that are kept. */
export const MOST_ROUNDS = 10

/** What became of each company, one cell for each draw; money in units of the entry's post-money. */
export interface Fates {
  readonly count: number
  readonly ending: Uint8Array
  /** Years from the entry to the ending; the horizon where none came. */
  readonly years: Float64Array
  /** What the ending paid for the whole company; the mark of one that is still private. */
  readonly proceeds: Float64Array
  /** Rounds after the entry, and of each: when, what part was sold, at what post-money, and whether flat or down. */
  readonly rounds: Uint8Array
  readonly roundYears: Float64Array
  readonly roundSold: Float64Array
  readonly roundPost: Float64Array
  readonly leader: Uint8Array
  readonly zombie: Uint8Array
}

/** Empty fates of `count` draws. */
export function fatesOf(count: number): Fates {
  return {
    count,
    ending: new Uint8Array(count),
    years: new Float64Array(count),
    proceeds: new Float64Array(count),
    rounds: new Uint8Array(count),
    roundYears: new Float64Array(count * MOST_ROUNDS),
    roundSold: new Float64Array(count * MOST_ROUNDS),
    roundPost: new Float64Array(count * MOST_ROUNDS),
    leader: new Uint8Array(count),
    zombie: new Uint8Array(count),
  }
}

/**
 * How a company ended, or that it had not: `distressed` is a sale of what is left, `closed` nothing but the last cash,
 * `licence` a licence with the team hired away, `rescue` a purchase at what was put in, `split` founders who part and end it.
 */
export const ENDINGS = ['private', 'sale', 'listing', 'distressed', 'closed', 'licence', 'rescue', 'split'] as const
/** One of the endings. */
export type Ending = (typeof ENDINGS)[number]

/** What befell a company on its way; a bit each in `Fates.setbacks`. */
export const SETBACKS = { split: 1, people: 2, pivot: 4, displaced: 8, down: 16, bridged: 32 } as const

/** The most rounds after the entry that are kept. */
export const MOST_ROUNDS = 10

/** What became of each company, one cell for each draw; money in units of the entry's post-money. */
export interface Fates {
  readonly count: number
  /** Place in `ENDINGS`. */
  readonly ending: Uint8Array
  /** Years from the entry to the ending; the horizon where none came. */
  readonly years: Float64Array
  /** What the ending paid for the whole company; the mark of one that is still private. */
  readonly proceeds: Float64Array
  /** Rounds after the entry, and of each: when, what part was sold, at what post-money; `MOST_ROUNDS` cells a draw. */
  readonly rounds: Uint8Array
  readonly roundYears: Float64Array
  readonly roundSold: Float64Array
  readonly roundPost: Float64Array
  /** Part of a holding bought at the entry that later rounds leave; what `proceeds` pays is net of bridges already. */
  readonly retained: Float64Array
  /** Money put in up to the ending, the entry and what came before it included. */
  readonly raised: Float64Array
  /** 1 where the company belongs to the leaders. */
  readonly leader: Uint8Array
  /** 1 where it lives on without hope of another round. */
  readonly zombie: Uint8Array
  /** Bits of `SETBACKS`. */
  readonly setbacks: Uint8Array
  /** Cash at each time that the start names, in units of the entry's post-money: one time after another, each of all draws. */
  readonly cash: Float64Array
  /** Part of each redemption claim that was paid, of told classes and then of later rounds; of no draws where none is told. */
  readonly repaid: Float64Array
}

/**
 * Empty fates of `count` draws, with so many looks at the cash and so many redemption claims a draw.
 * @example fatesOf(8).ending.length // 8
 */
export function fatesOf(count: number, looks = 0, claims = 0): Fates {
  return {
    count,
    ending: new Uint8Array(count),
    years: new Float64Array(count),
    proceeds: new Float64Array(count),
    rounds: new Uint8Array(count),
    roundYears: new Float64Array(count * MOST_ROUNDS),
    roundSold: new Float64Array(count * MOST_ROUNDS),
    roundPost: new Float64Array(count * MOST_ROUNDS),
    retained: new Float64Array(count),
    raised: new Float64Array(count),
    leader: new Uint8Array(count),
    zombie: new Uint8Array(count),
    setbacks: new Uint8Array(count),
    cash: new Float64Array(count * looks),
    repaid: new Float64Array(count * claims),
  }
}

/**
 * Shares of the endings, in the order of `ENDINGS`, and of zombies among those still private.
 * @example endingShares(fatesOf(4)).shares[0] // 1
 */
export function endingShares(fates: Fates): { readonly shares: readonly number[]; readonly zombies: number } {
  const counts = ENDINGS.map(() => 0)
  let zombies = 0
  for (let i = 0; i < fates.count; i++) {
    const ending = fates.ending[i] ?? 0
    counts[ending] = (counts[ending] ?? 0) + 1
    if (ending === 0 && fates.zombie[i] === 1) zombies++
  }
  return {
    shares: counts.map((one) => one / fates.count),
    zombies: (counts[0] ?? 0) > 0 ? zombies / (counts[0] ?? 1) : 0,
  }
}

/**
 * Marks of time for a fund: the share of draws that ended within `years` with proceeds, by sale or listing.
 * @example paidWithin(fatesOf(4), 8) // 0
 */
export function paidWithin(fates: Fates, years: number): number {
  let hits = 0
  for (let i = 0; i < fates.count; i++) {
    const ending = fates.ending[i] ?? 0
    if ((ending === 1 || ending === 2) && (fates.years[i] ?? 0) <= years) hits++
  }
  return hits / fates.count
}

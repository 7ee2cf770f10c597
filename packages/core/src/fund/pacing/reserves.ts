/** One later round of one holding, as it is expected. */
export interface LaterRound {
  /** From today. */
  readonly years: number
  readonly size: number
  /** Stake held before it. */
  readonly stake: number
  /** That it takes place. */
  readonly chance: number
  /** Of the stake that is kept up; 1 is full pro rata. */
  readonly proRata: number
}

/** What later rounds ask of a fund. */
export interface FollowOn {
  /** If every round takes place. */
  readonly most: number
  readonly expected: number
  readonly byYear: readonly { readonly year: number; readonly expected: number }[]
}

/**
 * Cost of keeping stakes in later rounds: stake × size × share kept, weighed with its chance. In: money, fractions, years.
 * Out: money; `byYear` by whole years from today. Total.
 * By hand: 10 % of a round of 50 with chance 0.6: 5 at most, 3 expected.
 * @example followOn([{ years: 1.5, size: 50, stake: 0.1, chance: 0.6, proRata: 1 }]).expected // 3
 */
export function followOn(rounds: readonly LaterRound[]): FollowOn {
  const byYear = new Map<number, number>()
  let most = 0
  let expected = 0
  for (const { years, size, stake, chance, proRata } of rounds) {
    const cost = size * stake * proRata
    most += cost
    expected += cost * chance
    const year = Math.floor(years) + 1
    byYear.set(year, (byYear.get(year) ?? 0) + cost * chance)
  }
  return {
    most,
    expected,
    byYear: [...byYear].sort(([a], [b]) => a - b).map(([year, cost]) => ({ year, expected: cost })),
  }
}

/** A price range for what is sold before its time. */
export interface SecondarySale {
  readonly sold: number
  readonly low: number
  readonly high: number
}

/**
 * What outlives the fund sold to a secondary fund: its value times the share of value that such buyers pay.
 * In: money, shares of value (low ≤ high). Out: money. Total. By hand: 50 at 60 to 70 %: 30 to 35.
 * @example secondarySale(50, 0.6, 0.7) // {"sold":50,"low":30,"high":35}
 */
export function secondarySale(nav: number, low: number, high: number): SecondarySale {
  return { sold: nav, low: nav * low, high: nav * high }
}

/** What went into a fund or a portfolio and what came out, in one currency. */
export interface Totals {
  /** Paid in (of a fund: by its investors; of a portfolio: cost). Not negative. */
  readonly paidIn: number
  readonly distributed: number
  /** Value of what is left. */
  readonly nav: number
  /** Proceeds kept and invested again, in neither of the two above. */
  readonly recycled?: number
}

/** Multiples of what was paid in; null where nothing was. */
export interface Multiples {
  readonly dpi: number | null
  readonly rvpi: number | null
  readonly tvpi: number | null
}

/**
 * DPI, RVPI and TVPI. Two houses differ in what recycled money is: `counted` treats it as distributed and called again
 * (both sides grow, TVPI falls towards 1), otherwise it never left the fund. Total.
 * In: money. Out: multiples.
 * By hand: 30 paid in, 45 distributed, 15 left: 1.5 + 0.5 = 2. With 10 recycled counted: (45 + 10 + 15) / 40 = 1.75.
 * @example fundMultiples({ paidIn: 30, distributed: 45, nav: 15 }) // {"dpi":1.5,"rvpi":0.5,"tvpi":2}
 */
export function fundMultiples(totals: Totals, recycling: 'counted' | 'not-counted' = 'not-counted'): Multiples {
  const again = recycling === 'counted' ? (totals.recycled ?? 0) : 0
  const paidIn = totals.paidIn + again
  if (!(paidIn > 0)) return { dpi: null, rvpi: null, tvpi: null }
  const dpi = (totals.distributed + again) / paidIn
  const rvpi = totals.nav / paidIn
  return { dpi, rvpi, tvpi: (totals.distributed + again + totals.nav) / paidIn }
}

/** Amounts by period, both sides positive. */
export interface TwoSided {
  readonly contributions: readonly number[]
  readonly distributions: readonly number[]
}

/**
 * Net amounts (paid negative) as contributions and distributions. Total.
 * @example twoSided([-10, 0, 4]) // {"contributions":[10,0,0],"distributions":[0,0,4]}
 */
export function twoSided(amounts: readonly number[]): TwoSided {
  return {
    contributions: amounts.map((one) => (one < 0 ? -one : 0)),
    distributions: amounts.map((one) => (one > 0 ? one : 0)),
  }
}

/**
 * What was paid in, distributed and is left of two-sided flows. Total.
 * @example totalsOf({ contributions: [10, 20], distributions: [0, 5] }, 40).paidIn // 30
 */
export function totalsOf({ contributions, distributions }: TwoSided, nav: number): Totals {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
  return { paidIn: sum(contributions), distributed: sum(distributions), nav }
}

/** What of its proceeds a fund may invest again. */
export interface RecyclingTerms {
  /** Most that may be recycled over the fund's life: money. */
  readonly cap: number
  /** Proceeds up to this age of the fund (years, the end included) may be recycled. */
  readonly untilYears: number
  /** Share of each proceeds that is taken. */
  readonly share: number
}

/** Proceeds that reach the fund at an age. */
export interface Proceeds {
  readonly years: number
  readonly amount: number
}

/** Where the proceeds went. */
export interface Recycled {
  readonly recycled: number
  readonly distributed: number
  /** What may still be recycled. */
  readonly capLeft: number
  readonly byProceeds: readonly { readonly recycled: number; readonly distributed: number }[]
}

/**
 * Takes from each proceeds within the window its share, as long as the cap lasts; the rest is distributed. Total.
 * In: money, years. Out: money.
 * By hand: cap 10, all of 8 and then 6: 8 and 2 are recycled, 4 distributed.
 * @example recycle({ cap: 10, untilYears: 5, share: 1 }, [{ years: 2, amount: 8 }, { years: 3, amount: 6 }]).distributed // 4
 */
export function recycle(terms: RecyclingTerms, proceeds: readonly Proceeds[]): Recycled {
  let capLeft = terms.cap
  const byProceeds = proceeds.map(({ years, amount }) => {
    const recycled = years <= terms.untilYears ? Math.min(terms.share * amount, capLeft) : 0
    capLeft -= recycled
    return { recycled, distributed: amount - recycled }
  })
  const sum = (key: 'recycled' | 'distributed'): number => byProceeds.reduce((all, one) => all + one[key], 0)
  return { recycled: sum('recycled'), distributed: sum('distributed'), capLeft, byProceeds }
}

/**
 * The fund's part of a company's sale, as proceeds. Total.
 * @example ownedProceeds(3, 50, 0.2) // {"years":3,"amount":10}
 */
export function ownedProceeds(years: number, companyProceeds: number, ownership: number): Proceeds {
  return { years, amount: companyProceeds * ownership }
}

/**
 * Recycling terms whose cap is a share of the commitments. Total.
 * @example cappedRecycling(100, 0.15, 5, 0.75).cap // 15
 */
export function cappedRecycling(
  commitment: number,
  capShare: number,
  untilYears: number,
  share: number,
): RecyclingTerms {
  return { cap: commitment * capShare, untilYears, share }
}

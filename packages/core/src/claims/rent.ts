/** The rent a claim comes to, and the rents known at its date, in one currency per card-hour. */
export interface RentClaim {
  readonly implied: { readonly low: number; readonly high: number }
  readonly market: { readonly low: number; readonly high: number } | null
  /** Whether the market is that of the claim's own country. */
  readonly samePlace: boolean
}

/** How the implied rent lies in the market. */
export interface RentFinding {
  readonly key:
    | 'rent/no-market'
    | 'rent/no-market-of-place'
    | 'rent/within-market'
    | 'rent/below-market'
    | 'rent/above-market'
  readonly verdict: 'plausible' | 'stretched' | 'unverifiable'
}

/**
 * Whether a rent is a market rent of its date. Prices of another country can show that a rent is out of reach, never that
 * it is the local market's, so inside them the claim stays unverifiable.
 * In: two intervals in one unit. Out: where one lies in the other. Total.
 * By hand: 6.85 to 11.42 lies inside 7.58 to 35.28 in part, other place: unverifiable.
 * @example rentClaim({ implied: { low: 6.85, high: 11.42 }, market: { low: 7.58, high: 35.28 }, samePlace: false }).key // 'rent/no-market-of-place'
 */
export function rentClaim(claim: RentClaim): RentFinding {
  const { implied, market } = claim
  if (market === null) return { key: 'rent/no-market', verdict: 'unverifiable' }
  if (implied.high < market.low) return { key: 'rent/below-market', verdict: 'stretched' }
  if (implied.low > market.high) return { key: 'rent/above-market', verdict: 'stretched' }
  return claim.samePlace
    ? { key: 'rent/within-market', verdict: 'plausible' }
    : { key: 'rent/no-market-of-place', verdict: 'unverifiable' }
}

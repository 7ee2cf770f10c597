/** Two amounts said to be the same, and the rate known at that date. */
export interface ExchangeClaim {
  /** Amount in the foreign currency, in plain units. */
  readonly foreign: number
  /** Ends of the domestic amount as read (约 widens them), in plain units. */
  readonly domestic: { readonly low: number; readonly high: number; readonly stated: number }
  /** Domestic per foreign, monthly average known at the date; null where none is. */
  readonly rate: number | null
  /** Part by which the implied rate may be off before the amounts contradict each other. */
  readonly off: number
}

/** What the two amounts imply. */
export interface ExchangeFinding {
  readonly implied: number
  readonly exact: number | null
  readonly key: 'fx/within-rounding' | 'fx/off' | 'fx/rate-unknown'
  readonly verdict: 'plausible' | 'stretched' | 'impossible' | 'unverifiable'
}

/**
 * Which exchange rate an article used when it wrote one amount in two currencies, and whether that is the rate of its day.
 * Within rounding when the amount at the known rate, cut to the digits written, or widened by the wording, meets what is
 * written; off by more than allowed is impossible.
 * In: the two amounts, the known rate, how far one may be off. Out: implied rate, exact amount, verdict. Total for positive amounts.
 * By hand: 30m ÷ 4.5m = 6.6667 against 6.8909: 4.5m is 31.009m, and 30m with 约 (±5 %) reaches 31.5m.
 * @example exchangeClaim({ foreign: 4.5e6, domestic: { low: 28.5e6, high: 31.5e6, stated: 30e6 }, rate: 6.8909, off: 0.1 }).key // 'fx/within-rounding'
 */
export function exchangeClaim(claim: ExchangeClaim): ExchangeFinding {
  const implied = claim.domestic.stated / claim.foreign
  if (claim.rate === null) return { implied, exact: null, key: 'fx/rate-unknown', verdict: 'unverifiable' }
  const exact = claim.foreign * claim.rate
  const inside = exact >= claim.domestic.low && exact <= claim.domestic.high
  const off = Math.abs(implied / claim.rate - 1)
  if (inside) return { implied, exact, key: 'fx/within-rounding', verdict: 'plausible' }
  return { implied, exact, key: 'fx/off', verdict: off > claim.off ? 'impossible' : 'stretched' }
}

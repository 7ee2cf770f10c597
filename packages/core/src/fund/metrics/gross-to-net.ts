/** A fund in five numbers: money and fractions, no times. */
export interface GrossToNet {
  readonly commitment: number
  readonly lifetimeFees: number
  /** Proceeds over what was invested. */
  readonly grossMultiple: number
  readonly carry: number
  /** Proceeds that were invested again instead of distributed. */
  readonly recycled: number
}

/** From gross to net, step by step. */
export interface NetOfFees {
  readonly invested: number
  readonly grossProceeds: number
  readonly distributable: number
  readonly carry: number
  readonly toInvestors: number
  readonly netTvpi: number
}

/**
 * Net multiple of a fund that calls all of its commitment: fees shrink what is invested, recycling gives it back, carry is a
 * share of the profit on everything paid in. The hurdle is met or none. Total for a positive commitment.
 * In: money, multiples. Out: money, a multiple.
 * By hand: 100 less 20 of fees, tripled: 240; carry 20 % of 140; 212 / 100. With 20 recycled 100 are invested, 300 come
 * back, of which 20 were spent again: 280, carry 36, 2.44.
 * @example grossToNet({ commitment: 100, lifetimeFees: 20, grossMultiple: 3, carry: 0.2, recycled: 20 }).netTvpi // 2.44
 */
export function grossToNet(fund: GrossToNet): NetOfFees {
  const invested = fund.commitment - fund.lifetimeFees + fund.recycled
  const grossProceeds = invested * fund.grossMultiple
  const distributable = grossProceeds - fund.recycled
  const carry = fund.carry * Math.max(0, distributable - fund.commitment)
  const toInvestors = distributable - carry
  return { invested, grossProceeds, distributable, carry, toInvestors, netTvpi: toInvestors / fund.commitment }
}

/** What a name may be in a deal: nothing, the company, a lead, another investor, one that held shares, an adviser. */
export const PARTS = ['none', 'company', 'lead', 'other', 'existing', 'adviser'] as const
/** What an amount of money may be of; pending is a round not done. */
export const SIZES = ['none', 'round', 'valuation', 'cumulative', 'ticket', 'deal', 'pending'] as const

/** Weights of features by class, in the order of `PARTS` or `SIZES`. */
export type Weights = ReadonlyMap<string, readonly number[]>

export interface Fitted {
  readonly names: Weights
  readonly money: Weights
}

/** Character of a weight of nothing; each place beside it is a twentieth. */
const NOTHING = 75

/**
 * Weights as they are kept: a line for each feature, and for each class in turn a character for each feature's weight.
 */
export function weightsOf(features: string, packed: string): Weights {
  const names = features.split('\n')
  const classes = Math.floor(packed.length / names.length)
  return new Map(
    names.map((feature, row) => [
      feature,
      Array.from({ length: classes }, (_, at) => (packed.charCodeAt(at * names.length + row) - NOTHING) / 20),
    ]),
  )
}

/** How likely each class is, by the sum of the weights of the features that are there. */
export function likelihoods(weights: Weights, features: readonly string[]): readonly number[] {
  const sums = [...(weights.get('*') ?? [])]
  for (const feature of features) {
    const row = weights.get(feature)
    if (row !== undefined) for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  if (sums.length === 0) return []
  const most = Math.max(...sums)
  const powers = sums.map((one) => Math.exp(one - most))
  const all = powers.reduce((total, one) => total + one, 0)
  return powers.map((one) => one / all)
}

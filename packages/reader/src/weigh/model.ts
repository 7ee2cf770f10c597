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

/** What stands for a weight in the table: one character for each, the middle one (`0`) for none. */
export const LETTERS = '!#%&()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz[]^_{|}~'
const NONE = LETTERS.indexOf('0')

/** A table of weights: a line for each feature; in the same order the letters of their weights, in twentieths, as many for each as there are classes. */
export function weightsOf(features: string, letters: string, classes: number): Weights {
  const made = new Map<string, readonly number[]>()
  for (const [at, feature] of (features === '' ? [] : features.split('\n')).entries())
    made.set(
      feature,
      Array.from(letters.slice(at * classes, (at + 1) * classes), (one) => (LETTERS.indexOf(one) - NONE) / 20),
    )
  return made
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

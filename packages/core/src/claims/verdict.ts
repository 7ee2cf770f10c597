/**
 * How a claim stands against what is known: `unverifiable` where nothing it could be held against is known, and where what is
 * known says no more than that true figures go as far.
 */
export type Verdict = 'plausible' | 'stretched' | 'impossible' | 'unverifiable'

/**
 * The verdict for a chance that a claim holds, as every rule uses it: below 2 of 100 impossible, below 25 stretched.
 * In: chance 0 to 1. Out: verdict. Total.
 * @example verdictOf(0.01) // 'impossible'
 */
export function verdictOf(probability: number): Verdict {
  return probability < 0.02 ? 'impossible' : probability < 0.25 ? 'stretched' : 'plausible'
}

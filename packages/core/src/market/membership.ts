/** A belief about a share as a beta distribution. */
export interface BetaBelief {
  readonly alpha: number
  readonly beta: number
  readonly mean: number
}

/** One piece of evidence by how much it changes the odds; 1 changes nothing. */
export interface OddsEvidence {
  readonly name: string
  readonly odds: number
}

/** One piece of evidence moves the odds by at most this factor either way. */
export const MOST_ODDS = 3

/**
 * The belief that one company becomes a leader, before anything is known of it: as many slots as leaders over credible
 * contenders, worth `weight` observations. Two regimes of financing differ, and nobody knows beforehand who is in which:
 * the chance itself is an uncertain input. In: slots, contenders (slots < contenders), weight > 0. Out: beta.
 * Source: judgement; three slots among thirty independents of spring 2023. By hand: 3 ÷ 30 = 0.1 with weight 10: beta(1, 9).
 * @example membershipPrior(3, 30, 10) // { alpha: 1, beta: 9, mean: 0.1 }
 */
export function membershipPrior(slots: number, contenders: number, weight: number): BetaBelief {
  const mean = slots / contenders
  return { alpha: mean * weight, beta: weight - mean * weight, mean }
}

/**
 * The chance after evidence: the odds times each factor, each held within 1/3 and 3. In: a chance in (0, 1); evidence. Out:
 * a chance, and the factor of each as it was used, to be shown. By hand: 0.1 is 1 to 9; × 3 × 2 = 6 to 9; 6 ÷ 15 = 0.4.
 * @example Math.round(withEvidence(0.1, [{ name: 'round committed in writing', odds: 5 }, { name: 'compute contracted', odds: 2 }]).chance * 1000) // 400
 */
export function withEvidence(
  chance: number,
  evidence: readonly OddsEvidence[],
): { readonly chance: number; readonly used: readonly OddsEvidence[] } {
  const used = evidence.map(({ name, odds }) => ({ name, odds: Math.min(MOST_ODDS, Math.max(1 / MOST_ODDS, odds)) }))
  let ratio = chance / (1 - chance)
  for (const { odds } of used) ratio *= odds
  return { chance: ratio / (1 + ratio), used }
}

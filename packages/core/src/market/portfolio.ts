import { drawKey, keyOf, stepKeys, uniformOf } from '@touchstone/core/chance'
import { SCENARIOS } from './scenarios.ts'

/** What a fund of equal cheques gets back, before fees. */
export interface PortfolioOdds {
  readonly median: number
  readonly mean: number
  /** Chance to get back less than was put in, and at least three times as much. */
  readonly belowOne: number
  readonly threeOrMore: number
}

/**
 * Odds of a portfolio of `deals` equal cheques taken at random from simulated multiples, `trials` times. With `common` all
 * deals of a trial come from one scenario (draws j with the same j mod 64), so that they share window and shocks.
 * In: multiples, one a draw (at least 64 of them with `common`); counts; a seed; weights of the draws, on average 1, by which
 * they are taken. Out: gross odds.
 * By hand: where every multiple is 2, every portfolio gets back 2.
 * @example portfolioOdds(new Float64Array(64).fill(2), 10, 100, { seed: '1' }) // { median: 2, mean: 2, belowOne: 0, threeOrMore: 0 }
 */
export function portfolioOdds(
  multiples: Float64Array,
  deals: number,
  trials: number,
  {
    seed,
    common = false,
    weights,
  }: { readonly seed: string; readonly common?: boolean; readonly weights?: Float64Array },
): PortfolioOdds {
  const key = keyOf(`${seed}\u0000market.portfolio`)
  const steps = stepKeys(deals)
  const results = new Float64Array(trials)
  const each = common ? Math.floor(multiples.length / SCENARIOS) : multiples.length
  let below = 0
  let three = 0
  let all = 0
  const taken = weights === undefined ? null : cumulated(weights, common)
  for (let t = 0; t < trials; t++) {
    const draw = drawKey(key, t)
    let sum = 0
    for (let d = 0; d < deals; d++) {
      const u = uniformOf(draw, steps[d] ?? 0)
      const scenario = common ? t % SCENARIOS : 0
      const at = taken === null ? Math.floor(u * each) : placeOf(taken[scenario] ?? [], u)
      sum += multiples[common ? at * SCENARIOS + scenario : at] ?? 0
    }
    const back = sum / deals
    results[t] = back
    all += back
    if (back < 1) below++
    if (back >= 3) three++
  }
  results.sort()
  return {
    median: results[Math.floor(trials / 2)] ?? 0,
    mean: all / trials,
    belowOne: below / trials,
    threeOrMore: three / trials,
  }
}

/** Weights added up, over all draws or within each scenario. */
function cumulated(weights: Float64Array, common: boolean): readonly (readonly number[])[] {
  const [first, step] = common ? [SCENARIOS, SCENARIOS] : [1, 1]
  return Array.from({ length: first }, (_, s) => {
    const sums: number[] = []
    let sum = 0
    for (let i = s; i < weights.length; i += step) sums.push((sum += weights[i] ?? 0))
    return sums
  })
}

/** The first place whose sum exceeds a share of the whole. */
function placeOf(sums: readonly number[], share: number): number {
  const wanted = share * (sums.at(-1) ?? 0)
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return low
}

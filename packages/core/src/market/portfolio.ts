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
 * In: multiples, one a draw (at least 64 of them with `common`); counts; a seed. Out: gross odds.
 * By hand: where every multiple is 2, every portfolio gets back 2.
 * @example portfolioOdds(new Float64Array(64).fill(2), 10, 100, { seed: '1' }) // { median: 2, mean: 2, belowOne: 0, threeOrMore: 0 }
 */
export function portfolioOdds(
  multiples: Float64Array,
  deals: number,
  trials: number,
  { seed, common = false }: { readonly seed: string; readonly common?: boolean },
): PortfolioOdds {
  const key = keyOf(`${seed}\u0000market.portfolio`)
  const steps = stepKeys(deals)
  const results = new Float64Array(trials)
  const each = common ? Math.floor(multiples.length / SCENARIOS) : multiples.length
  let below = 0
  let three = 0
  let all = 0
  for (let t = 0; t < trials; t++) {
    const draw = drawKey(key, t)
    let sum = 0
    for (let d = 0; d < deals; d++) {
      const at = Math.floor(uniformOf(draw, steps[d] ?? 0) * each)
      sum += multiples[common ? at * SCENARIOS + (t % SCENARIOS) : at] ?? 0
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

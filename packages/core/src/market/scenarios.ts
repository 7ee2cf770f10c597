import { exp, keyOf, uniformAt } from '@touchstone/core/chance'
import { openShare, type MarketParameters } from './parameters.ts'

/** Common paths: draw j lives in scenario j mod 64, so that all companies of a draw meet the same window and the same shocks. */
export const SCENARIOS = 64

/** What is common to all companies of a draw, by quarter. */
export interface Scenarios {
  readonly quarters: number
  /** 1 where the exit window is open; a row for each scenario. */
  readonly open: Uint8Array
  /** 1 where a strong open-weight model comes out in the quarter. */
  readonly openWeight: Uint8Array
  /** 1 where a large company releases what displaces applications. */
  readonly release: Uint8Array
}

/**
 * The chance within a quarter of what comes at a rate per year: 1 − e^(−rate/4).
 * @example inQuarter(0) // 0
 */
export function inQuarter(rate: number): number {
  return 1 - exp(-rate / 4)
}

/**
 * The common paths of a seed: the exit window as a two-state chain that starts in its long-run share, open-weight shocks
 * and displacing releases as Poisson times. In: parameters, number of quarters, seed. Out: one row of quarters for each of
 * the 64 scenarios. Source: research on exit windows, loss ratios of 65 % and 50 % by vintage (Correlation Ventures).
 * @example scenariosOf(EXAMPLE_MARKET, 40, '1').open.length // 2560
 */
export function scenariosOf(parameters: MarketParameters, quarters: number, seed: string): Scenarios {
  const { window, shocks } = parameters
  const key = keyOf(`${seed}\u0000market.scenarios`)
  const open = new Uint8Array(SCENARIOS * quarters)
  const openWeight = new Uint8Array(SCENARIOS * quarters)
  const release = new Uint8Array(SCENARIOS * quarters)
  const opens = inQuarter(window.opens)
  const closes = inQuarter(window.closes)
  const shock = inQuarter(shocks.openWeight)
  const displaced = inQuarter(shocks.displacement)
  for (let s = 0; s < SCENARIOS; s++) {
    // Stratified, so that the share of open starts is exact over the scenarios.
    let state = (s + 0.5) / SCENARIOS < openShare(window) ? 1 : 0
    for (let q = 0; q < quarters; q++) {
      const u = uniformAt(key, s, q * 4)
      if (state === 1 ? u < closes : u < opens) state = 1 - state
      open[s * quarters + q] = state
      if (uniformAt(key, s, q * 4 + 1) < shock) openWeight[s * quarters + q] = 1
      if (uniformAt(key, s, q * 4 + 2) < displaced) release[s * quarters + q] = 1
    }
  }
  return { quarters, open, openWeight, release }
}

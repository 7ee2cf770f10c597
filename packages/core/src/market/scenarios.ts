import { exp, keyOf, uniformAt } from '@touchstone/core/chance'
import { openShare, type MarketParameters } from './parameters.ts'

/** Common paths: draw j lives in scenario j mod 64, so that all companies of a draw meet the same window and the same shocks. */
export const SCENARIOS = 64
/** Paths of a design: as many as that a path more or less moves no figure. */
export const DESIGNED_SCENARIOS = 256

/** What is common to all companies of a draw, by quarter. */
export interface Scenarios {
  readonly quarters: number
  /** Paths: draw j lives in path j mod `count`; 64 unless said. */
  readonly count?: number
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

/** Ranks of some paths by a keyed order, as uniforms: one in each of as many equal steps. */
function stratified(key: number, paths: readonly number[], step: number, into: Float64Array): void {
  const order = paths.map((s) => [uniformAt(key, s, step), s] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  order.forEach(([, s], rank) => {
    into[s] = (rank + uniformAt(key, s, step + 1)) / paths.length
  })
}

/**
 * Common paths as a design: in every quarter each event takes its expected share of the paths, of the open and of the shut
 * ones apart, so that a window or a shock more or less is not what two seeds differ by. The design is one and the same for
 * every seed of a deal; what a finite number of paths leaves over is no part of a figure's standard error.
 * In: parameters, number of quarters, paths (256 unless said). Out: as `scenariosOf`, with its `count`.
 * @example designedScenarios(EXAMPLE_MARKET, 40).count // 256
 */
export function designedScenarios(
  parameters: MarketParameters,
  quarters: number,
  count = DESIGNED_SCENARIOS,
): Scenarios {
  const { window, shocks } = parameters
  const key = keyOf('market.design')
  const open = new Uint8Array(count * quarters)
  const openWeight = new Uint8Array(count * quarters)
  const release = new Uint8Array(count * quarters)
  const [opens, closes] = [inQuarter(window.opens), inQuarter(window.closes)]
  const [shock, displaced] = [inQuarter(shocks.openWeight), inQuarter(shocks.displacement)]
  const all = Array.from({ length: count }, (_, s) => s)
  const state = all.map((s) => ((s + 0.5) / count < openShare(window) ? 1 : 0))
  const u = new Float64Array(count)
  for (let q = 0; q < quarters; q++) {
    for (const now of [0, 1])
      stratified(
        key,
        all.filter((s) => state[s] === now),
        q * 8,
        u,
      )
    for (const s of all) {
      if ((u[s] ?? 0) < (state[s] === 1 ? closes : opens)) state[s] = state[s] === 1 ? 0 : 1
      open[s * quarters + q] = state[s] ?? 0
    }
    stratified(key, all, q * 8 + 2, u)
    for (const s of all) if ((u[s] ?? 0) < shock) openWeight[s * quarters + q] = 1
    stratified(key, all, q * 8 + 4, u)
    for (const s of all) if ((u[s] ?? 0) < displaced) release[s * quarters + q] = 1
  }
  return { quarters, count, open, openWeight, release }
}

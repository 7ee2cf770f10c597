import { ln } from '@touchstone/core/chance'
import {
  type MarketParameters,
  type Marks,
  presentWorth,
  type Scenarios,
  settledMultiples,
  simulate,
  type Start,
} from '@touchstone/core/market'

/** Drifts by the market's paths: the same company asked about under another price of doubt need not be anchored again. */
const anchors = new WeakMap<Scenarios, Map<string, number>>()
const MOST_ANCHORS = 64
/** Draws of a drift, and their seed: it belongs to the market and the terms, so no seed of a deal moves it. */
const ANCHOR_DRAWS = 4096
const ANCHOR_SEED = 'anchor'
/** Drifts that are looked between, ln a year; the first step of the secant, its steps, and the gap of ln worth that is none. */
const [LEAST_DRIFT, MOST_DRIFT, FIRST_STEP, STEPS, NEAR] = [-0.4, 0.5, 0.1, 4, 0.01]

/** `anchorOf` on draws of its own, kept by all that it depends on: the start, what decides who may list, the usual chance to lead, the rate. */
export function anchored(
  parameters: MarketParameters,
  scenarios: Scenarios,
  deal: Start,
  listing: string,
  usual: number,
  rate: number,
  marks: Marks,
): number {
  const start: Start = { ...deal, count: ANCHOR_DRAWS, seed: ANCHOR_SEED }
  const kept = anchors.get(scenarios) ?? new Map<string, number>()
  anchors.set(scenarios, kept)
  const key = JSON.stringify([start, listing, usual, rate, marks])
  const found = kept.get(key) ?? anchorOf(parameters, scenarios, start, usual, rate, marks)
  if (kept.size >= MOST_ANCHORS) kept.clear()
  kept.set(key, found)
  return found
}

/**
 * The drift of the rest at which a deal of the layer with the usual chance to lead, which meets the layer's shocks, is worth
 * what the population of its stage is worth, on the same draws: a price is paid that knows of both, so leaders' upside is paid
 * for by the others, and what the shocks take is made up for. By the secant on ln of what the rest is worth, which is close to
 * a line. Leaders and the rest are run apart and weighed by the chance: drawing who leads would leave a few hundred heavy
 * tails to say what leaders are worth, and that doubt would be in every figure. Source: anchor condition of the economic
 * model, section 4.
 */
function anchorOf(
  parameters: MarketParameters,
  scenarios: Scenarios,
  start: Start,
  usual: number,
  rate: number,
  marks: Marks,
): number {
  const worthAt = (shock: Start['shock'], leaderChance: number, restDrift: number): number => {
    const fates = simulate(parameters, scenarios, { ...start, shock, leaderChance, restDrift })
    return presentWorth(settledMultiples(fates, start.sold, start.before, marks), fates.years, rate)
  }
  const population = worthAt('none', 0, 0)
  const leaders = usual <= 0 ? 0 : worthAt(start.shock, 1, 0)
  const aim = (population - usual * leaders) / (1 - usual)
  if (aim <= 0) return LEAST_DRIFT
  const gapAt = (drift: number): number => ln(worthAt(start.shock, 0, drift) / aim)
  // Where a layer has no shocks, its rest without a drift is the population.
  let gapBefore = start.shock === 'none' ? ln(population / aim) : gapAt(0)
  let [before, drift] = [0, gapBefore > 0 ? -FIRST_STEP : FIRST_STEP]
  for (let step = 0; step < STEPS; step++) {
    const gap = gapAt(drift)
    if (Math.abs(gap) < NEAR || gap === gapBefore) break
    const next = drift - (gap * (drift - before)) / (gap - gapBefore)
    ;[before, gapBefore, drift] = [drift, gap, Math.min(MOST_DRIFT, Math.max(LEAST_DRIFT, next))]
  }
  return drift
}

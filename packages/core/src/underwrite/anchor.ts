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
 * The drift of the rest at which a deal of the layer with the usual chance to lead is worth what the population of its
 * stage is worth, on the same draws: leaders' upside is paid for by the others. One step of the secant. Leaders and the rest
 * are run apart and weighed by the chance: drawing who leads would leave a few hundred heavy tails to say what leaders are
 * worth, and that doubt would be in every figure.
 */
function anchorOf(
  parameters: MarketParameters,
  scenarios: Scenarios,
  start: Start,
  usual: number,
  rate: number,
  marks: Marks,
): number {
  if (usual <= 0) return 0
  const worthAt = (leaderChance: number, restDrift: number): number => {
    const fates = simulate(parameters, scenarios, { ...start, leaderChance, restDrift })
    return presentWorth(settledMultiples(fates, start.sold, start.before, marks), fates.years, rate)
  }
  const aim = worthAt(0, 0)
  const leaders = worthAt(1, 0)
  const slower = worthAt(0, -0.1)
  if (leaders <= aim || aim <= slower) return 0
  return Math.max(-0.4, (-0.1 * usual * (leaders - aim)) / ((1 - usual) * (aim - slower)))
}

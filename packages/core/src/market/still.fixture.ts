import { EXAMPLE_MARKET } from './example.ts'
import type { MarketParameters } from './parameters.ts'

/** The example set without chance, shocks or window: what is left can be worked out by hand. */
export const still: MarketParameters = {
  growth: { ...EXAMPLE_MARKET.growth, drift: 0, frailtySpread: 0, drag: 0, volatility: 0, start: 0.12, startSpread: 0 },
  raising: { ...EXAMPLE_MARKET.raising, base: -100, priceNoise: 0, runway: 1, runwaySpread: 0, dilutionSpread: 0 },
  leader: EXAMPLE_MARKET.leader,
  window: { opens: 0.5, closes: 0.5, value: 0, sale: 0 },
  endings: { ...EXAMPLE_MARKET.endings, sale: 0, listing: 0, bridge: 0, zombie: 0, distressed: 1, recoverySpread: 0 },
  shocks: { ...EXAMPLE_MARKET.shocks, split: 0, people: 0, openWeight: 0, displacement: 0 },
}

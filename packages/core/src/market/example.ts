import type { MarketParameters } from './parameters.ts'
import type { Marks } from './population.ts'

/**
 * A parameter set in round numbers for examples and tests; what is fitted is in `data/market` and comes in as a table.
 */
export const EXAMPLE_MARKET: MarketParameters = {
  growth: {
    reversion: 0.35,
    longRun: 0.12,
    drift: -0.1,
    frailtySpread: 0.11,
    drag: 0.1,
    dragFrom: 30_000_000,
    volatility: 0.5,
    volatilityFade: 0.29,
    capitalised: 0.7,
    start: 0.37,
    startSpread: 0.45,
    startByStage: 0.85,
  },
  raising: {
    base: -2.2,
    stage: 0.305,
    traction: 1.13,
    window: 1,
    capacity: 0.7,
    seekAt: 1,
    early: 0.1,
    earlyTimes: 2,
    earlyYears: 0.5,
    selfFunding: 0.5,
    mostCapacity: 2,
    priceNoise: 0.25,
    flatFrom: 0.75,
    runway: 2.2,
    runwaySpread: 0.35,
    dilution: [0.205, 0.195, 0.172, 0.126, 0.103],
    dilutionSpread: 0.35,
  },
  leader: {
    startGain: 0.4,
    growthGain: 1.3,
    momentumYears: 1.5,
    raising: 2.5,
    step: 0.47,
    chance: 0.7,
    dilution: 0.107,
    runway: 1.8,
    listing: 0.45,
  },
  window: { opens: 0.5, closes: 1 / 3, value: 0.9, sale: 1 },
  endings: {
    sale: 0.025,
    saleByTraction: 0.6,
    saleAge: 4,
    listing: 0.15,
    listingByValue: 0.5,
    listingScale: 30_000_000,
    listingValue: 300_000_000,
    exitNoise: 0.35,
    bridge: 0.4,
    bridges: 2,
    bridgeTraction: -1.2,
    bridgeDilution: 0.06,
    bridgeYears: 0.75,
    zombie: 0.25,
    distressed: 0.35,
    licence: 0.25,
    licenceMultiple: 1.1,
    licenceSpread: 0.35,
    rescue: 0.1,
    recovery: 0.15,
    recoverySpread: 0.9,
    recoveryLeast: 0.02,
    recoveryMost: 1.3,
    shutRecovery: 0.03,
    zombieEnds: 0.15,
  },
  shocks: {
    openWeight: 0.5,
    openWeightHits: 1 / 3,
    openWeightScale: 0.5,
    openWeightGrowth: 0.4,
    displacement: 0.35,
    displacementScale: 0.4,
    split: 0.03,
    splitEnds: 0.25,
    splitGrowth: 0.3,
    people: 0.05,
    peopleGrowth: 0.2,
  },
}

/** What the living count at, for examples and tests; what is judged comes in as a table. */
export const EXAMPLE_MARKS: Marks = { private: 0.35, zombie: 0.05 }

/** A company right after a seed round, in round numbers for examples and tests. */
export const EXAMPLE_SEED = { postUsd: 10_000_000, scale: 600_000, sold: 0.2, before: 0.05 }

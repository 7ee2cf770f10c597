/**
 * What moves a company between rounds and to its end, by one dated set. Rates are per year unless they say otherwise,
 * growth is the logarithm per year, values are in the post-money of the entry.
 */
export interface MarketParameters {
  readonly growth: GrowthParameters
  readonly raising: RaisingParameters
  readonly leader: LeaderParameters
  readonly window: WindowParameters
  readonly endings: EndingParameters
  readonly shocks: ShockParameters
}

/** dg = κ(ḡ − drag·max(0, ln scale − dragFrom) − g)dt + s·e^(−s₁·t)dB; ḡ = longRun + drift + frailtySpread·z. */
export interface GrowthParameters {
  readonly reversion: number
  readonly longRun: number
  readonly drift: number
  readonly frailtySpread: number
  readonly drag: number
  /** Scale, USD a year, above which growth is dragged. */
  readonly dragFrom: number
  readonly volatility: number
  readonly volatilityFade: number
  /** Share of the growth still to come that the price capitalises. */
  readonly capitalised: number
  readonly start: number
  readonly startSpread: number
  /** Factor of the start for each stage after seed. */
  readonly startByStage: number
}

/** Chance of a round in a quarter: logistic(base + stage·k + traction·u + window·(W − W̄) + leader·L + capacity). */
export interface RaisingParameters {
  readonly base: number
  readonly stage: number
  readonly traction: number
  readonly window: number
  readonly capacity: number
  /** Runway, in years, from which a round is sought. */
  readonly seekAt: number
  /** Chance a quarter to seek one early: at more than `earlyTimes` the last price, and `earlyYears` after it. */
  readonly early: number
  readonly earlyTimes: number
  readonly earlyYears: number
  /** Growth, ln per year, under which a company large enough to list lives on what it earns. */
  readonly selfFunding: number
  /** How far, in ln, a lack or plenty of payers may move the chance of a round. */
  readonly mostCapacity: number
  /** Spread of the price around the value, logarithmic. */
  readonly priceNoise: number
  /** Prices between this share of the last one and the last one are made flat. */
  readonly flatFrom: number
  readonly runway: number
  readonly runwaySpread: number
  /** Share sold by stage, seed first, the last one for all later stages. */
  readonly dilution: readonly number[]
  readonly dilutionSpread: number
}

/** What leaders have that the rest has not. */
export interface LeaderParameters {
  readonly startGain: number
  readonly growthGain: number
  readonly momentumYears: number
  readonly raising: number
  /** Log step above the last price at which a leader raises again, and its chance a quarter. */
  readonly step: number
  readonly chance: number
  readonly dilution: number
  readonly runway: number
  readonly listing: number
}

/** The exit window, open or closed for all companies together. */
export interface WindowParameters {
  readonly opens: number
  readonly closes: number
  /** Log value in an open against a closed window. */
  readonly value: number
  readonly sale: number
}

/** How and how often companies end. */
export interface EndingParameters {
  /** Sales a year of a company of age, worth its last price in an average window. */
  readonly sale: number
  readonly saleByTraction: number
  /** Years after the first money at which that rate is reached; it rises evenly to it. */
  readonly saleAge: number
  readonly listing: number
  /** Power of value over its threshold in the rate of listing, up to e² times the threshold. */
  readonly listingByValue: number
  readonly listingScale: number
  readonly listingValue: number
  readonly exitNoise: number
  readonly bridge: number
  readonly bridges: number
  readonly bridgeTraction: number
  readonly bridgeDilution: number
  readonly bridgeYears: number
  /** What becomes of a company that is out of cash and gets no bridge; shares that sum to one with shutting down. */
  readonly zombie: number
  readonly distressed: number
  readonly licence: number
  readonly licenceMultiple: number
  readonly licenceSpread: number
  readonly rescue: number
  readonly recovery: number
  readonly recoverySpread: number
  readonly recoveryLeast: number
  readonly recoveryMost: number
  readonly shutRecovery: number
  /** A zombie sells or closes at this rate. */
  readonly zombieEnds: number
}

/** What befalls many companies at once, or one out of the blue. */
export interface ShockParameters {
  readonly openWeight: number
  readonly openWeightHits: number
  readonly openWeightScale: number
  readonly openWeightGrowth: number
  readonly displacement: number
  readonly displacementScale: number
  /** Founders who part, a year; the chance that this ends the company, and else what it takes from growth. */
  readonly split: number
  readonly splitEnds: number
  readonly splitGrowth: number
  /** Named people who leave, a year, and what it takes from growth. */
  readonly people: number
  readonly peopleGrowth: number
}

/**
 * W̄: the share of time that the window is open. By hand: opens 0.5 a year, closes 0.25: 0.5 ÷ 0.75 = 2/3.
 * @example openShare({ opens: 1, closes: 3, value: 0, sale: 0 }) // 0.25
 */
export function openShare(window: WindowParameters): number {
  return window.opens / (window.opens + window.closes)
}

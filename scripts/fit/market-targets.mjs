/**
 * What simulated cohorts must reproduce, by dated set. `known` is when a figure was public: a set uses only figures known
 * by its date. `spread` is how far the simulated figure may lie off before it counts, wider where the source is weak or
 * of another country (factor 1.5 a substitution).
 */
const BINS = 'Correlation Ventures, 21,640 financings 2004-2013 (B066-B070)'
const COHORT = 'Carta, companies founded in 2018, state at 2025-01-01 (B023-B025)'

const us = [
  {
    key: 'secondRound',
    given: 0.5,
    spread: 0.03,
    known: '2018-09',
    source: 'CB Insights funnels, 0.46 to 0.54 (B001, B004, B008)',
  },
  { key: 'fourthRound', given: 0.14, spread: 0.02, known: '2017-03', source: 'CB Insights funnel (B002)' },
  { key: 'exitsWithinSix', given: 0.22, spread: 0.02, known: '2015-12', source: 'CB Insights funnel (B005)' },
  { key: 'aToB', given: 0.405, spread: 0.02, known: '2025-02', source: COHORT },
  { key: 'bToC', given: 0.302, spread: 0.025, known: '2025-02', source: COHORT },
  { key: 'cToD', given: 0.258, spread: 0.035, known: '2025-02', source: COHORT },
  {
    key: 'aWithinTwoYears',
    given: 0.25,
    spread: 0.05,
    known: '2024-06',
    source: 'Carta, seed to A within 24 months, 0.15 to 0.33 by vintage (B026, B028)',
  },
  { key: 'gapMedian', given: 2.1, spread: 0.12, known: '2025-06', source: 'Carta, seed to A (B029)' },
  { key: 'gapUpper', given: 3.4, spread: 0.2, known: '2025-06', source: 'Carta, seed to A, upper quartile (B029)' },
  { key: 'downRounds', given: 0.2, spread: 0.025, known: '2024-10', source: 'Carta, quarters of 2024 (B055-B057)' },
  {
    key: 'downRounds',
    given: 0.08,
    spread: 0.05,
    known: '2013-02',
    until: '2024-10',
    source: 'Fenwick, Silicon Valley, end of 2012 (B065)',
  },
  {
    key: 'flatRounds',
    given: 0.15,
    spread: 0.05,
    known: '2013-02',
    source: 'Fenwick, 0.21 at the end of 2012 (B065), down rounds of 2024 counted',
  },
  {
    key: 'stepMedian',
    given: 1.43,
    spread: 0.05,
    known: '2013-02',
    source: 'Fenwick, median price change +41 % (B065)',
  },
  {
    key: 'saleYears',
    given: 5.5,
    spread: 1,
    known: '2013-01',
    source: 'time to acquisition 5 to 7 years (B101, from memory)',
  },
  {
    key: 'listingYears',
    given: 7.2,
    spread: 0.8,
    known: '2013-01',
    source: 'time to listing 6 to 8 years (B100, from memory)',
  },
  { key: 'bins.0', given: 0.65, spread: 0.012, known: '2014-04', source: BINS },
  { key: 'bins.1', given: 0.25, spread: 0.012, known: '2014-04', source: BINS },
  { key: 'bins.2', given: 0.06, spread: 0.005, known: '2014-04', source: BINS },
  { key: 'bins.3', given: 0.025, spread: 0.004, known: '2014-04', source: BINS },
  { key: 'bins.4', given: 0.015, spread: 0.0025, known: '2014-04', source: BINS },
  {
    key: 'tail',
    given: 1.42,
    spread: 0.1,
    known: '2014-04',
    source: 'tail index above 10 of the same bins, 1.32 to 1.44 (B078)',
  },
  {
    key: 'mean',
    given: 2.47,
    spread: 0.25,
    known: '2014-04',
    source: 'simulated from the same bins with a tail index of 1.42 (B078)',
  },
]

/** Chinese figures where there are any; the rest is borrowed from the United States at one and a half times the spread. */
const own = [
  {
    key: 'secondRound',
    given: 0.45,
    spread: 0.03,
    known: '2022-06',
    source: 'IT Juzi, over 20,000 angel-backed companies to 2022-05',
  },
  {
    key: 'exitsWithinSix',
    given: 0.15,
    spread: 0.03,
    known: '2023-06',
    source:
      'exits 0.30 of investments over the five years to 2022/23, redemptions and transfers with them (B106); half taken for sale and listing, judged',
  },
  { key: 'listingYears', given: 7, spread: 1, known: '2023-04', source: 'origin article: 7 to 8 years' },
]
const china = [
  ...own,
  ...us
    .filter((one) => !own.some((mine) => mine.key === one.key))
    .map((one) => ({ ...one, spread: one.spread * 1.5, source: `${one.source}; borrowed from the United States` })),
]

const knownBy = (targets, date) =>
  targets.filter((one) => one.known <= date && (one.until === undefined || one.until > date))

/** Steps of leading model companies, survivors all: what they are conditional on, `simulate` is told (everybody a leader). */
const STEPS = '38 priced steps of 11 leading model companies, 2019-2026 (B031, B032)'
export const leaderTargets = [
  { key: 'gapLower', given: 0.35, spread: 0.1, known: '2026-08', source: STEPS },
  { key: 'gapMedian', given: 0.5, spread: 0.1, known: '2026-08', source: STEPS },
  { key: 'gapUpper', given: 1, spread: 0.2, known: '2026-08', source: STEPS },
  { key: 'stepLower', given: 1.62, spread: 0.15, known: '2026-08', source: STEPS },
  { key: 'stepMedian', given: 1.96, spread: 0.2, known: '2026-08', source: STEPS },
  { key: 'stepUpper', given: 2.98, spread: 0.4, known: '2026-08', source: STEPS },
  {
    key: 'meanMultiple',
    given: 11,
    spread: 1.5,
    known: '2026-08',
    source:
      'judgement: with one leader in ten the layer pays about what the population pays, or nobody would buy the rest (anchor)',
  },
  { key: 'notUp', given: 0.05, spread: 0.05, known: '2026-08', source: STEPS },
]
/** What was learned only after April 2023 is not in a set of that date: these stand in, wider by their wording, never borrowed. */
const by2023 = {
  'raising.dilution': {
    value: [0.2, 0.2, 0.17, 0.13, 0.1],
    source: 'judgement: a fifth early, less later; Carta’s medians of 2023 were not out',
  },
  'raising.dilutionSpread': { value: 0.4, source: 'judgement' },
  'leader.growthGain': { value: 1.3, source: 'judgement: no steps of model companies were known' },
  'leader.momentumYears': { value: 1.5, source: 'judgement: no steps of model companies were known' },
  'leader.raising': { value: 2.5, source: 'judgement: no steps of model companies were known' },
  'leader.step': { value: 0.47, source: 'judgement: no steps of model companies were known' },
  'leader.dilution': { value: 0.15, source: 'origin article: 10 to 20 points' },
  'endings.licence': { value: 0.1, source: 'judgement: no case was known' },
  'endings.licenceMultiple': { value: 1, source: 'judgement: no case was known' },
  'endings.rescue': { value: 0.05, source: 'judgement: no case was known' },
  'shocks.openWeight': { value: 0.5, source: 'judgement: the weights of LLaMA went round in the first half-year' },
  'shocks.openWeightHits': { value: 1 / 3, source: 'judgement: no case was known' },
}

/** The priors of a set: those of its date. */
export const priorsOf = (knownBy) =>
  knownBy > '2023-04'
    ? priors
    : Object.fromEntries(Object.entries(priors).map(([name, one]) => [name, by2023[name] ?? one]))

/** The sets that ship. */
export const sets = [
  { id: 'us-2023-04', country: 'US', knownBy: '2023-04', targets: knownBy(us, '2023-04'), leaderTargets: [] },
  { id: 'us-2026-08', country: 'US', knownBy: '2026-08', targets: knownBy(us, '2026-08'), leaderTargets },
  { id: 'cn-2023-04', country: 'CN', knownBy: '2023-04', targets: knownBy(china, '2023-04'), leaderTargets: [] },
  { id: 'cn-2026-08', country: 'CN', knownBy: '2026-08', targets: knownBy(china, '2026-08'), leaderTargets },
]

const judged = 'judgement'
/** Value and spread of the prior (of ln where `log`); without a spread it stays. `leaderSpread`: moved by the leaders’ fit. */
export const priors = {
  'growth.reversion': { value: 0.35, source: judged },
  'growth.longRun': { value: 0.12, source: judged },
  'growth.drift': { value: -0.1, spread: 0.12, source: judged },
  'growth.frailtySpread': { value: 0.11, spread: 0.06, source: judged },
  'growth.drag': { value: 0.1, source: judged },
  'growth.dragFrom': { value: 30e6, source: judged },
  'growth.volatility': {
    value: 0.5,
    spread: 0.12,
    source: 'log volatility of 90 % a year of priced rounds (Cochrane 2005, B080), half of it growth',
  },
  'growth.volatilityFade': { value: 0.29, spread: 0.12, source: judged },
  'growth.capitalised': { value: 0.7, spread: 0.12, source: judged },
  'growth.start': { value: 0.37, spread: 0.15, source: judged },
  'growth.startSpread': { value: 0.45, spread: 0.15, source: judged },
  'growth.startByStage': { value: 0.85, source: judged },
  'raising.base': { value: -2.2, spread: 0.8, source: judged },
  'raising.stage': { value: 0.305, spread: 0.3, source: judged },
  'raising.traction': { value: 1.13, spread: 0.4, source: judged },
  'raising.window': { value: 1, source: 'set to the swing of loss ratios from 65 to 50 % by vintage (B066, B077)' },
  'raising.capacity': { value: 0.7, source: judged },
  'raising.seekAt': { value: 1, source: judged },
  'raising.early': { value: 0.1, source: judged },
  'raising.earlyTimes': { value: 2, source: judged },
  'raising.earlyYears': { value: 0.5, source: judged },
  'raising.selfFunding': { value: 0.5, source: judged },
  'raising.mostCapacity': { value: 2, source: judged },
  'raising.priceNoise': { value: 0.25, source: judged },
  'raising.flatFrom': { value: 0.75, source: judged },
  'raising.runway': { value: 2.2, spread: 0.4, source: 'time between rounds (B029, B030)' },
  'raising.runwaySpread': { value: 0.35, spread: 0.12, source: judged },
  'raising.dilution': { value: [0.205, 0.195, 0.172, 0.126, 0.103], source: 'Carta medians of 2023 (B033-B037)' },
  'raising.dilutionSpread': { value: 0.35, source: 'Carta quartiles 15 to 25 % (B043)' },
  'leader.startGain': { value: 0.4, leaderSpread: 0.2, source: judged },
  'leader.growthGain': { value: 1.3, leaderSpread: 0.4, source: 'steps of leading model companies (B031, B032)' },
  'leader.momentumYears': { value: 1.5, leaderSpread: 0.3, source: 'steps of leading model companies (B031, B032)' },
  'leader.raising': { value: 2.5, source: 'steps of leading model companies (B031, B032)' },
  'leader.step': { value: 0.47, leaderSpread: 0.1, source: 'lower quartile of leaders’ steps, 1.62 times (B032)' },
  'leader.chance': { value: 0.7, leaderSpread: 0.15, source: judged },
  'leader.dilution': { value: 0.107, source: 'median of 44 priced rounds of model companies (B045)' },
  'leader.runway': { value: 1.8, leaderSpread: 0.3, source: judged },
  'leader.listing': { value: 0.45, source: judged },
  'window.opens': { value: 0.5, source: judged },
  'window.closes': { value: 1 / 3, source: judged },
  'window.value': { value: 0.9, source: 'set to the swing of loss ratios from 65 to 50 % by vintage (B066, B077)' },
  'window.sale': { value: 1, spread: 0.3, source: judged },
  'endings.sale': { value: 0.025, spread: 0.6, log: true, source: judged },
  'endings.saleByTraction': { value: 0.6, spread: 0.4, source: judged },
  'endings.saleAge': { value: 4, spread: 2, source: judged },
  'endings.listing': { value: 0.15, spread: 0.5, log: true, source: judged },
  'endings.listingByValue': { value: 0.5, spread: 0.4, source: judged },
  'endings.listingScale': {
    value: 30e6,
    source: 'STAR set four, HKEX 18C commercial: revenue of 200-300 m CNY, 250 m HKD',
  },
  'endings.listingValue': { value: 300e6, spread: 0.4, log: true, source: 'STAR sets two to four: 1.5 to 3 bn CNY' },
  'endings.exitNoise': { value: 0.35, source: judged },
  'endings.bridge': { value: 0.4, spread: 0.12, source: 'Carta, shares of bridge rounds (B058, B059)' },
  'endings.bridges': { value: 2, source: judged },
  'endings.bridgeTraction': { value: -1.2, source: judged },
  'endings.bridgeDilution': { value: 0.06, source: judged },
  'endings.bridgeYears': { value: 0.75, source: judged },
  'endings.zombie': { value: 0.25, spread: 0.08, source: judged },
  'endings.distressed': { value: 0.35, spread: 0.12, source: judged },
  'endings.licence': { value: 0.25, source: 'three US cases of 2024: Adept, Inflection, Character' },
  'endings.licenceMultiple': { value: 1.1, source: 'the same three cases, multiples from memory' },
  'endings.licenceSpread': { value: 0.35, source: judged },
  'endings.rescue': { value: 0.1, source: 'Lightyear, sold at cost in 2023' },
  'endings.recovery': { value: 0.15, spread: 1, log: true, source: judged },
  'endings.recoverySpread': { value: 0.9, spread: 0.3, source: judged },
  'endings.recoveryLeast': { value: 0.02, source: judged },
  'endings.recoveryMost': { value: 1.3, source: judged },
  'endings.shutRecovery': { value: 0.03, source: judged },
  'endings.zombieEnds': { value: 0.15, source: judged },
  'shocks.openWeight': { value: 0.5, source: 'one such release in about two years (R1, January 2025)' },
  'shocks.openWeightHits': { value: 1 / 3, source: 'two of six Chinese independents stopped pre-training after it' },
  'shocks.openWeightScale': { value: 0.5, source: judged },
  'shocks.openWeightGrowth': { value: 0.4, source: judged },
  'shocks.displacement': { value: 0.35, source: judged },
  'shocks.displacementScale': { value: 0.4, source: judged },
  'shocks.split': { value: 0.03, source: judged },
  'shocks.splitEnds': { value: 0.25, source: judged },
  'shocks.splitGrowth': { value: 0.3, source: judged },
  'shocks.people': { value: 0.05, source: judged },
  'shocks.peopleGrowth': { value: 0.2, source: judged },
}

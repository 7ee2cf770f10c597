import { exp, keyOf, ln, logit, normalNodes, stepKeys } from '@touchstone/core/chance'
import { MOST_ROUNDS } from './fates.ts'
import { type MarketParameters, openShare } from './parameters.ts'
import { claimPlanOf } from './redemptions.ts'
import { inQuarter, SCENARIOS, type Scenarios } from './scenarios.ts'
import type { Start } from './start.ts'

/** Uniforms of a quarter: what each is for. An event keeps its number, so that adding one moves no other. */
export const EVENTS = 16

/** Where the competing hazards of a quarter lie on one uniform; each has room that no rate of a quarter fills. */
export const [AT_LISTING, AT_SPLIT, AT_PEOPLE] = [0.4, 0.8, 0.9]

/** Places of the numbers of a plan: an object of them would change its shape with every whole number among them. */
export const K = {
  average: 0,
  moneyIn: 1,
  postUsd: 3,
  stageGrowth: 4,
  startSpread: 5,
  startGain: 6,
  towards: 7,
  restDrift: 8,
  frailtySpread: 9,
  reversion: 10,
  drag: 11,
  dragFrom: 12,
  longRun: 13,
  priced: 14,
  windowValue: 15,
  momentumYears: 16,
  growthGain: 17,
  saleOpen: 18,
  saleShut: 19,
  mostSale: 20,
  saleByTraction: 21,
  exitNoise: 22,
  list: 23,
  listLeader: 24,
  listingByValue: 25,
  lnListingScale: 26,
  lnListingValue: 27,
  zombieEnds: 28,
  zombies: 29,
  distressed: 30,
  shutRecovery: 31,
  bridges: 32,
  bridge: 33,
  bridgeTraction: 34,
  bridgeYears: 35,
  bridgeDilution: 36,
  lnBridge: 37,
  licence: 38,
  licenceMultiple: 39,
  licenceSpread: 40,
  rescue: 41,
  split: 42,
  splitEnds: 43,
  splitGrowth: 44,
  people: 45,
  peopleGrowth: 46,
  openWeightHits: 47,
  openWeightGrowth: 48,
  lnHit: 49,
  lnDisplaced: 50,
  runwayUsual: 51,
  runwayLeader: 52,
  runwaySpread: 53,
  seekAt: 54,
  early: 55,
  leaderStep: 56,
  leaderChanceToSeek: 57,
  traction: 58,
  raisingWindow: 59,
  raisingLeader: 60,
  priceNoise: 61,
  flatFrom: 62,
  soldLeader: 63,
  dilutionSpread: 64,
  recovery: 65,
  recoverySpread: 66,
  recoveryLeast: 67,
  recoveryMost: 68,
  cashHeld: 69,
  earlyStep: 70,
  earlyYears: 71,
  selfFunding: 2,
} as const

function laidOut(of: Readonly<Record<keyof typeof K, number>>): Float64Array {
  const numbers = new Float64Array(Object.keys(K).length)
  for (const [name, place] of Object.entries(K)) numbers[place] = of[name as keyof typeof K]
  return numbers
}

/** A column of a start, whichever way it is given; zeros where it is not, so that the kernel reads it either way. */
const columnOf = (given: Float64Array | number | null, count: number): Float64Array =>
  given instanceof Float64Array ? given : new Float64Array(count).fill(given ?? 0)

const always = (): boolean => true

/**
 * What is the same for all draws of a run, worked out once and laid flat. It has one shape whatever the start is made of,
 * so that the kernel is compiled once for all runs. In: parameters, scenarios, start. Out: the plan.
 * @example planOf.length // 3
 */
export function planOf(parameters: MarketParameters, scenarios: Scenarios, start: Start) {
  const { growth, raising, leader, window, endings, shocks } = parameters
  const { quarters } = scenarios
  const average = openShare(window)
  const volatility = new Float64Array(quarters)
  const saleAge = new Float64Array(quarters)
  for (let q = 0; q < quarters; q++) {
    volatility[q] = growth.volatility * exp((-growth.volatilityFade * q) / 4) * 0.5
    // A company is bought once there is something to buy: the hazard rises with its age up to the full one.
    const age = start.age + (q + 1) / 4
    saleAge[q] = endings.saleAge > 0 ? Math.min(1, age / endings.saleAge) : 1
  }
  const saleOpen = (endings.sale / 4) * exp(window.sale * (1 - average))
  const saleShut = (endings.sale / 4) * exp(-window.sale * average)
  const stages = start.stage + MOST_ROUNDS + 1
  const sizes = Array.from(
    { length: MOST_ROUNDS },
    (_, r) => start.capacity[Math.min(r, start.capacity.length - 1)] ?? 0,
  )
  const later = raising.dilution.length - 1
  return {
    count: start.count,
    key: keyOf(`${start.seed}\u0000market.company\u0000${start.stream}`) | 0,
    steps: stepKeys((quarters + 1) * EVENTS),
    nodes: normalNodes(),
    quarters,
    paths: scenarios.count ?? SCENARIOS,
    open: scenarios.open,
    openWeight: scenarios.openWeight,
    release: scenarios.release,
    volatility,
    saleAge,
    leaderChance: columnOf(start.leaderChance, start.count),
    ownData: columnOf(start.ownData, start.count),
    growthGiven: start.growth !== null,
    growthOf: columnOf(start.growth, start.count),
    valueOf: columnOf(start.lnValue, start.count),
    runwayGiven: start.runway !== null,
    runwayOf: columnOf(start.runway, start.count),
    lnScale: columnOf(start.scale, start.count).map(ln),
    stage: start.stage,
    isModel: start.shock === 'open-weight',
    isApplication: start.shock === 'displacement',
    listed: start.listable !== undefined,
    listable: start.listable ?? always,
    claims: claimPlanOf(start.redemptions),
    cashQuarters: Int32Array.from(start.cashOn?.quarters ?? []),
    chanceByStage: Float64Array.from({ length: stages }, (_, stage) => raising.base + raising.stage * stage),
    capacity: Float64Array.from(sizes, (one) => raising.capacity * one),
    soldByStage: Float64Array.from({ length: stages }, (_, stage) =>
      logit(raising.dilution[Math.min(stage + 1, later)] ?? 0.5),
    ),
    numbers: laidOut({
      // Not `average` first, as in `K`: two literals of as many names share the shape of what they begin with alike, and the
      // fractions here would have V8 give up the shape of `K` and compile the kernel again every few draws.
      saleOpen,
      saleShut,
      average,
      moneyIn: start.before + start.sold,
      postUsd: start.postUsd,
      stageGrowth: growth.start * powInt(growth.startByStage, start.stage),
      startSpread: growth.startSpread,
      startGain: leader.startGain,
      towards: growth.longRun + growth.drift,
      restDrift: start.restDrift,
      frailtySpread: growth.frailtySpread,
      reversion: growth.reversion,
      drag: growth.drag,
      dragFrom: ln(growth.dragFrom),
      longRun: growth.longRun,
      priced: growth.capitalised / growth.reversion,
      windowValue: window.value,
      momentumYears: leader.momentumYears,
      growthGain: leader.growthGain,
      mostSale:
        saleOpen * exp(2 * Math.max(0, endings.saleByTraction)) +
        saleOpen * exp(-1.5 * Math.min(0, endings.saleByTraction)),
      saleByTraction: endings.saleByTraction,
      exitNoise: endings.exitNoise,
      list: inQuarter(endings.listing),
      listLeader: inQuarter(leader.listing),
      listingByValue: endings.listingByValue,
      lnListingScale: ln(endings.listingScale),
      lnListingValue: ln(endings.listingValue) - ln(start.postUsd),
      zombieEnds: inQuarter(endings.zombieEnds),
      zombies: endings.zombie,
      distressed: endings.zombie + endings.distressed,
      shutRecovery: endings.shutRecovery,
      bridges: endings.bridges,
      bridge: endings.bridge,
      bridgeTraction: endings.bridgeTraction,
      bridgeYears: endings.bridgeYears,
      bridgeDilution: endings.bridgeDilution,
      lnBridge: ln(1 - endings.bridgeDilution),
      licence: endings.licence,
      licenceMultiple: endings.licenceMultiple,
      licenceSpread: endings.licenceSpread,
      rescue: endings.rescue,
      split: AT_SPLIT + Math.min(0.1, inQuarter(shocks.split)),
      splitEnds: shocks.splitEnds,
      splitGrowth: shocks.splitGrowth,
      people: AT_PEOPLE + Math.min(0.1, inQuarter(shocks.people)),
      peopleGrowth: shocks.peopleGrowth,
      openWeightHits: shocks.openWeightHits,
      openWeightGrowth: shocks.openWeightGrowth,
      lnHit: ln(shocks.openWeightScale),
      lnDisplaced: ln(shocks.displacementScale),
      runwayUsual: raising.runway,
      runwayLeader: leader.runway,
      runwaySpread: raising.runwaySpread,
      seekAt: raising.seekAt,
      early: raising.early,
      leaderStep: leader.step,
      leaderChanceToSeek: leader.chance,
      traction: raising.traction,
      raisingWindow: raising.window,
      raisingLeader: leader.raising,
      priceNoise: raising.priceNoise,
      flatFrom: raising.flatFrom,
      soldLeader: logit(leader.dilution),
      dilutionSpread: raising.dilutionSpread,
      recovery: endings.recovery,
      recoverySpread: endings.recoverySpread,
      recoveryLeast: endings.recoveryLeast,
      recoveryMost: endings.recoveryMost,
      cashHeld: start.cashOn?.held ?? 0,
      earlyStep: ln(raising.earlyTimes),
      earlyYears: raising.earlyYears,
      selfFunding: raising.selfFunding,
    }),
  }
}

/** What `planOf` gives. */
export type Plan = ReturnType<typeof planOf>

const powInt = (x: number, n: number): number => {
  let all = 1
  for (let i = 0; i < n; i++) all *= x
  return all
}

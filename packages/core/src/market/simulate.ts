import {
  CELLS,
  drawKey,
  EDGE,
  exp,
  keyOf,
  ln,
  logistic,
  logit,
  normalNodes,
  normalQuantile,
  standardNormal,
  stepKeys,
  uniformOf,
} from '@touchstone/core/chance'
import { type Fates, fatesOf, MOST_ROUNDS, SETBACKS } from './fates.ts'
import { type MarketParameters, openShare } from './parameters.ts'
import { inQuarter, SCENARIOS, type Scenarios } from './scenarios.ts'
import type { Start } from './start.ts'

/** Uniforms of a quarter: what each is for. An event keeps its number, so that adding one moves no other. */
const EVENTS = 16
const [GROWTH, HAZARD, SEEK, SUCCESS, PRICE, SOLD, RUNWAY, SHOCK] = [0, 1, 2, 3, 4, 5, 6, 7]
const [BRIDGE, LICENCE, RESCUE, BRANCH, NOISE, AFTER] = [8, 9, 10, 11, 12, 13]
/** Uniforms of a company before its first quarter. */
const [LEADER, FRAILTY, START_GROWTH, START_RUNWAY] = [0, 1, 2, 3]

/** Where the competing hazards of a quarter lie on one uniform; each has room that no rate of a quarter fills. */
const [AT_LISTING, AT_SPLIT, AT_PEOPLE] = [0.4, 0.8, 0.9]
const ROOM = 0.4
/** Words of 32 bits in a cell of the table of normals. */
const CELL = 4_294_967_296 / CELLS
const LN2 = 0.6931471805599453

/**
 * Runs companies quarter by quarter from an entry to their ends: growth with frailty, rounds up and down, cash and bridges,
 * sale, listing in an open window, distress, licence-and-hire, rescue, founders who part, shocks. A kernel over plain
 * columns. In: parameters of a dated set, common scenarios, the start. Out: the fate of each draw. A longer simulation
 * never changes an earlier quarter, and a draw's fate depends on its own number, the seed and the stream alone.
 * Assumes: what is earned shows in growth and price and not in cash; the company model (`core/company`) gives cash, runway
 * and growth where they are known. Source: economic model of the desk (semi-Markov stages with frailty; Cochrane 2005 for
 * the volatility of rounds), calibrated by `npm run fit:market`, docs/calibration.md.
 * @example simulate(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, 40, '1'), populationStart(64)).count // 64
 */
export function simulate(parameters: MarketParameters, scenarios: Scenarios, start: Start): Fates {
  const plan = planOf(parameters, scenarios, start)
  const fates = fatesOf(start.count)
  for (let i = 0; i < start.count; i++) live(plan, fates, i)
  return fates
}

/** A column of a start, whichever way it is given; of no draws where there is none. */
const columnOf = (given: Float64Array | number | null, count: number): Float64Array =>
  given === null ? new Float64Array(0) : typeof given === 'number' ? new Float64Array(count).fill(given) : given

const always = (): boolean => true

/**
 * What is the same for all draws of a run, worked out once and laid flat. It has one shape whatever the start is made of,
 * so that the kernel is compiled once for all runs.
 */
function planOf(parameters: MarketParameters, scenarios: Scenarios, start: Start) {
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
    key: keyOf(`${start.seed}\u0000market.company\u0000${start.stream}`),
    steps: stepKeys((quarters + 1) * EVENTS),
    nodes: normalNodes(),
    quarters,
    open: scenarios.open,
    openWeight: scenarios.openWeight,
    release: scenarios.release,
    volatility,
    saleAge,
    average,
    // The start.
    leaderChance: columnOf(start.leaderChance, start.count),
    growthGiven: start.growth !== null,
    growthOf: columnOf(start.growth, 0),
    valueGiven: start.lnValue !== null,
    valueOf: columnOf(start.lnValue, 0),
    runwayGiven: start.runway !== null,
    runwayOf: columnOf(start.runway, 0),
    lnScale: columnOf(start.scale, start.count).map(ln),
    stage: start.stage,
    moneyIn: start.before + start.sold,
    isModel: start.shock === 'open-weight',
    isApplication: start.shock === 'displacement',
    displaces: 1 - start.ownData,
    listed: start.listable !== undefined,
    listable: start.listable ?? always,
    postUsd: start.postUsd,
    // Growth and value.
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
    // Endings.
    saleOpen,
    saleShut,
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
    endings,
    // Shocks.
    split: AT_SPLIT + Math.min(0.1, inQuarter(shocks.split)),
    splitEnds: shocks.splitEnds,
    splitGrowth: shocks.splitGrowth,
    people: AT_PEOPLE + Math.min(0.1, inQuarter(shocks.people)),
    peopleGrowth: shocks.peopleGrowth,
    openWeightHits: shocks.openWeightHits,
    openWeightGrowth: shocks.openWeightGrowth,
    lnHit: ln(shocks.openWeightScale),
    lnDisplaced: ln(shocks.displacementScale),
    // Rounds.
    runwayUsual: raising.runway,
    runwayLeader: leader.runway,
    runwaySpread: raising.runwaySpread,
    seekAt: raising.seekAt,
    early: raising.early,
    leaderStep: leader.step,
    leaderChanceToSeek: leader.chance,
    chanceByStage: Float64Array.from({ length: stages }, (_, stage) => raising.base + raising.stage * stage),
    traction: raising.traction,
    raisingWindow: raising.window,
    raisingLeader: leader.raising,
    capacity: Float64Array.from(sizes, (one) => raising.capacity * one),
    priceNoise: raising.priceNoise,
    flatFrom: raising.flatFrom,
    soldByStage: Float64Array.from({ length: stages }, (_, stage) =>
      logit(raising.dilution[Math.min(stage + 1, later)] ?? 0.5),
    ),
    soldLeader: logit(leader.dilution),
    dilutionSpread: raising.dilutionSpread,
  }
}

/** One company from its entry to its end: a function of its own, so that it is compiled once and not anew in each run. */
function live(plan: ReturnType<typeof planOf>, fates: Fates, i: number): void {
  const { steps, nodes, open, volatility, saleAge, quarters, average, longRun, priced, windowValue } = plan
  const { reversion, drag, dragFrom, saleOpen, saleShut, mostSale, lnListingScale, lnListingValue, seekAt } = plan
  const draw = drawKey(plan.key, i)
  const row = (i % SCENARIOS) * quarters
  const lead = uniformOf(draw, steps[LEADER] ?? 0) < (plan.leaderChance[i] ?? 0)
  const steady =
    plan.towards +
    (lead ? 0 : plan.restDrift) +
    plan.frailtySpread * standardNormal(uniformOf(draw, steps[FRAILTY] ?? 0))
  let g = plan.growthGiven
    ? (plan.growthOf[i] ?? 0)
    : plan.stageGrowth + plan.startSpread * standardNormal(uniformOf(draw, steps[START_GROWTH] ?? 0))
  if (lead) g += plan.startGain
  let y = plan.lnScale[i] ?? 0
  let lnOffset =
    (plan.valueGiven ? (plan.valueOf[i] ?? 0) : 0) -
    y -
    priced * (g - longRun) -
    windowValue * ((open[row] ?? 0) - average)
  let runway = plan.runwayGiven
    ? (plan.runwayOf[i] ?? 0)
    : plan.runwayUsual * exp(plan.runwaySpread * standardNormal(uniformOf(draw, steps[START_RUNWAY] ?? 0)))
  let last = 1
  let lnLast = 0
  let since = 0
  let stage = plan.stage
  let bridges = 0
  let zombie = false
  let moneyIn = plan.moneyIn
  let retained = 1
  let setbacks = 0
  let rounds = 0
  let ending = 0
  let proceeds = -1
  let lnValue = 0
  let q = 0
  for (; q < quarters; q++) {
    const step = (q + 1) * EVENTS
    const w = open[row + q] ?? 0
    if (zombie) {
      if (uniformOf(draw, steps[step + HAZARD] ?? 0) < plan.zombieEnds) {
        ending = 3
        const noise = standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0))
        proceeds = recovered(plan.endings, exp(lnValue), moneyIn, noise)
        break
      }
      continue
    }
    const years = (q + 1) / 4
    if (plan.isModel) {
      if (plan.openWeight[row + q] === 1 && !lead && uniformOf(draw, steps[step + SHOCK] ?? 0) < plan.openWeightHits) {
        y += plan.lnHit
        if (g > plan.openWeightGrowth) g = plan.openWeightGrowth
        setbacks |= SETBACKS.pivot
      }
    } else if (
      plan.isApplication &&
      plan.release[row + q] === 1 &&
      uniformOf(draw, steps[step + SHOCK] ?? 0) < plan.displaces
    ) {
      y += plan.lnDisplaced
      setbacks |= SETBACKS.displaced
    }
    // The two uniforms of every quarter, `uniformOf` and `standardNormal` written out: calls would box their numbers.
    let h = draw ^ (steps[step + GROWTH] ?? 0)
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
    const cell = (((h ^ (h >>> 16)) >>> 0) + 0.5) / CELL
    const k = cell | 0
    const low = nodes[k] ?? 0
    const z =
      k < EDGE || k >= CELLS - EDGE ? normalQuantile(cell / CELLS) : low + (cell - k) * ((nodes[k + 1] ?? 0) - low)
    const towards = steady + (lead && years <= plan.momentumYears ? plan.growthGain : 0)
    const over = y > dragFrom ? y - dragFrom : 0
    g += (reversion * (towards - drag * over - g)) / 4 + (volatility[q] ?? 0) * z
    if (g < -1) g = -1
    else if (g > 3.5) g = 3.5
    y += g / 4
    lnValue = lnOffset + y + priced * (g - longRun) + windowValue * (w - average)
    const u = lnValue - lnLast
    since += 0.25

    h = draw ^ (steps[step + HAZARD] ?? 0)
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
    const hazard = (((h ^ (h >>> 16)) >>> 0) + 0.5) / 4_294_967_296
    if (hazard < AT_LISTING) {
      if (hazard < mostSale) {
        const clipped = u < -1.5 ? -1.5 : u > 2 ? 2 : u
        const sale = (w === 1 ? saleOpen : saleShut) * (saleAge[q] ?? 1) * exp(plan.saleByTraction * clipped)
        if (hazard < Math.min(ROOM, sale)) {
          ending = 1
          proceeds = exp(lnValue + plan.exitNoise * standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0)))
          break
        }
      }
    } else if (hazard < AT_SPLIT) {
      if (
        w === 1 &&
        (plan.listed
          ? plan.listable(exp(y), exp(lnValue) * plan.postUsd, years, i)
          : y >= lnListingScale && lnValue >= lnListingValue)
      ) {
        // The larger, the sooner: what is far above the threshold is pressed to list.
        const rate =
          (lead ? plan.listLeader : plan.list) *
          exp(plan.listingByValue * Math.max(0, Math.min(2, lnValue - lnListingValue)))
        if (hazard < AT_LISTING + Math.min(ROOM, rate)) {
          ending = 2
          proceeds = exp(lnValue + plan.exitNoise * standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0)))
          break
        }
      }
    } else if (hazard < AT_PEOPLE) {
      if (hazard < plan.split) {
        setbacks |= SETBACKS.split
        if (uniformOf(draw, steps[step + AFTER] ?? 0) < plan.splitEnds) {
          ending = 7
          const noise = standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0))
          proceeds = recovered(plan.endings, exp(lnValue), moneyIn, noise)
          break
        }
        g -= plan.splitGrowth
      }
    } else if (hazard < plan.people) {
      setbacks |= SETBACKS.people
      g -= plan.peopleGrowth
    }

    const selfFunding = y >= lnListingScale && g < 0.5
    if (!selfFunding) runway -= 0.25
    const seeks =
      (runway <= seekAt && !selfFunding) ||
      (lead
        ? u > plan.leaderStep && uniformOf(draw, steps[step + SEEK] ?? 0) < plan.leaderChanceToSeek
        : u > LN2 && since >= 0.5 && uniformOf(draw, steps[step + SEEK] ?? 0) < plan.early)
    if (seeks && rounds < MOST_ROUNDS) {
      const chance = logistic(
        (plan.chanceByStage[stage] ?? 0) +
          plan.traction * u +
          plan.raisingWindow * (w - average) +
          (lead ? plan.raisingLeader : 0) +
          (plan.capacity[rounds] ?? 0),
      )
      if (uniformOf(draw, steps[step + SUCCESS] ?? 0) < chance) {
        let pre = exp(lnValue + plan.priceNoise * standardNormal(uniformOf(draw, steps[step + PRICE] ?? 0)))
        if (pre < last) {
          if (pre > plan.flatFrom * last) pre = last
          else setbacks |= SETBACKS.down
        }
        const usual = lead ? plan.soldLeader : (plan.soldByStage[stage] ?? 0)
        const sold = logistic(usual + plan.dilutionSpread * standardNormal(uniformOf(draw, steps[step + SOLD] ?? 0)))
        const post = pre / (1 - sold)
        const cell = i * MOST_ROUNDS + rounds
        fates.roundYears[cell] = years
        fates.roundSold[cell] = sold
        fates.roundPost[cell] = post
        rounds++
        moneyIn += post * sold
        retained *= 1 - sold
        last = post
        lnLast = ln(post)
        since = 0
        stage++
        runway =
          (lead ? plan.runwayLeader : plan.runwayUsual) *
          exp(plan.runwaySpread * standardNormal(uniformOf(draw, steps[step + RUNWAY] ?? 0)))
        continue
      }
    }
    if (runway > 0 || selfFunding) continue
    if (bridges < plan.bridges && u > plan.bridgeTraction && uniformOf(draw, steps[step + BRIDGE] ?? 0) < plan.bridge) {
      bridges++
      setbacks |= SETBACKS.bridged
      runway = plan.bridgeYears
      moneyIn += plan.bridgeDilution * last
      lnOffset += plan.lnBridge
      continue
    }
    const noise = standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0))
    if (plan.isModel && uniformOf(draw, steps[step + LICENCE] ?? 0) < plan.licence) {
      ending = 5
      proceeds = plan.licenceMultiple * exp(plan.licenceSpread * noise) * moneyIn
      break
    }
    if (lead && uniformOf(draw, steps[step + RESCUE] ?? 0) < plan.rescue) {
      ending = 6
      proceeds = moneyIn
      break
    }
    const branch = uniformOf(draw, steps[step + BRANCH] ?? 0)
    if (branch < plan.zombies) {
      zombie = true
      continue
    }
    if (branch < plan.distressed) {
      ending = 3
      proceeds = recovered(plan.endings, exp(lnValue), moneyIn, noise)
    } else {
      ending = 4
      proceeds = plan.shutRecovery * moneyIn
    }
    break
  }
  fates.ending[i] = ending
  fates.years[i] = ending === 0 ? quarters / 4 : (q + 1) / 4
  fates.proceeds[i] = proceeds >= 0 ? proceeds : exp(lnValue)
  fates.rounds[i] = rounds
  fates.retained[i] = retained
  fates.raised[i] = moneyIn
  fates.leader[i] = lead ? 1 : 0
  fates.zombie[i] = zombie ? 1 : 0
  fates.setbacks[i] = setbacks
}

const recovered = (endings: MarketParameters['endings'], value: number, moneyIn: number, noise: number): number => {
  const share = (endings.recovery * value * exp(endings.recoverySpread * noise)) / moneyIn
  return Math.min(endings.recoveryMost, Math.max(endings.recoveryLeast, share)) * moneyIn
}

const powInt = (x: number, n: number): number => {
  let all = 1
  for (let i = 0; i < n; i++) all *= x
  return all
}

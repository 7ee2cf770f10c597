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

/** What is the same for all draws of a run, worked out once. */
function planOf(parameters: MarketParameters, scenarios: Scenarios, start: Start) {
  const { growth, raising, leader, window, endings, shocks } = parameters
  const { quarters } = scenarios
  const key = keyOf(`${start.seed}\u0000market.company\u0000${start.stream}`)
  const steps = stepKeys((quarters + 1) * EVENTS)
  const average = openShare(window)
  const volatility = new Float64Array(quarters)
  const saleAge = new Float64Array(quarters)
  for (let q = 0; q < quarters; q++) {
    volatility[q] = growth.volatility * exp((-growth.volatilityFade * q) / 4) * 0.5
    // A company is bought once there is something to buy: the hazard rises with its age up to the full one.
    const age = start.age + (q + 1) / 4
    saleAge[q] = endings.saleAge > 0 ? Math.min(1, age / endings.saleAge) : 1
  }
  const priced = growth.capitalised / growth.reversion
  const dragFrom = ln(growth.dragFrom)
  const saleOpen = (endings.sale / 4) * exp(window.sale * (1 - average))
  const saleShut = (endings.sale / 4) * exp(-window.sale * average)
  const mostSale =
    saleOpen * exp(2 * Math.max(0, endings.saleByTraction)) + saleOpen * exp(-1.5 * Math.min(0, endings.saleByTraction))
  const list = inQuarter(endings.listing)
  const listLeader = inQuarter(leader.listing)
  const zombieEnds = inQuarter(endings.zombieEnds)
  const split = AT_SPLIT + Math.min(0.1, inQuarter(shocks.split))
  const people = AT_PEOPLE + Math.min(0.1, inQuarter(shocks.people))
  const lnListingScale = ln(endings.listingScale)
  const lnListingValue = ln(endings.listingValue) - ln(start.postUsd)
  const lnBridge = ln(1 - endings.bridgeDilution)
  const stageGrowth = growth.start * powInt(growth.startByStage, start.stage)
  const later = raising.dilution.length - 1
  const lnSold = raising.dilution.map(logit)
  const lnSoldLeader = logit(leader.dilution)
  const lnHit = ln(shocks.openWeightScale)
  const lnDisplaced = ln(shocks.displacementScale)

  return {
    parameters,
    scenarios,
    start,
    nodes: normalNodes(),
    key,
    steps,
    average,
    volatility,
    saleAge,
    priced,
    dragFrom,
    saleOpen,
    saleShut,
    mostSale,
    list,
    listLeader,
    zombieEnds,
    split,
    people,
    lnListingScale,
    lnListingValue,
    lnBridge,
    stageGrowth,
    later,
    lnSold,
    lnSoldLeader,
    lnHit,
    lnDisplaced,
  }
}

/** One company from its entry to its end: a function of its own, so that it is compiled once and not anew in each run. */
function live(plan: ReturnType<typeof planOf>, fates: Fates, i: number): void {
  const { scenarios, start } = plan
  const { growth, raising, leader, window, endings, shocks } = plan.parameters
  const { quarters } = scenarios
  const {
    key,
    steps,
    average,
    volatility,
    saleAge,
    priced,
    dragFrom,
    saleOpen,
    saleShut,
    mostSale,
    list,
    listLeader,
    zombieEnds,
    split,
    people,
    lnListingScale,
    lnListingValue,
    lnBridge,
    stageGrowth,
    later,
    lnSold,
    lnSoldLeader,
    lnHit,
    lnDisplaced,
  } = plan
  const { listable } = start
  const nodes = plan.nodes
  const draw = drawKey(key, i)
  const row = (i % SCENARIOS) * quarters
  const lead = uniformOf(draw, steps[LEADER] ?? 0) < at(start.leaderChance, i)
  const steady =
    growth.longRun +
    growth.drift +
    (lead ? 0 : start.restDrift) +
    growth.frailtySpread * standardNormal(uniformOf(draw, steps[FRAILTY] ?? 0))
  let g =
    start.growth === null
      ? stageGrowth + growth.startSpread * standardNormal(uniformOf(draw, steps[START_GROWTH] ?? 0))
      : (start.growth[i] ?? 0)
  if (lead) g += leader.startGain
  let y = ln(at(start.scale, i))
  let lnOffset =
    (start.lnValue === null ? 0 : (start.lnValue[i] ?? 0)) -
    y -
    priced * (g - growth.longRun) -
    window.value * ((scenarios.open[row] ?? 0) - average)
  let runway =
    start.runway === null
      ? raising.runway * exp(raising.runwaySpread * standardNormal(uniformOf(draw, steps[START_RUNWAY] ?? 0)))
      : (start.runway[i] ?? 0)
  let last = 1
  let lnLast = 0
  let since = 0
  let stage = start.stage
  let bridges = 0
  let zombie = false
  let moneyIn = start.before + start.sold
  let retained = 1
  let setbacks = 0
  let rounds = 0
  let ending = 0
  let proceeds = -1
  let lnValue = 0
  let q = 0
  for (; q < quarters; q++) {
    const step = (q + 1) * EVENTS
    const w = scenarios.open[row + q] ?? 0
    if (zombie) {
      if (uniformOf(draw, steps[step + HAZARD] ?? 0) < zombieEnds) {
        ending = 3
        const noise = standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0))
        proceeds = recovered(endings, exp(lnValue), moneyIn, noise)
        break
      }
      continue
    }
    const years = (q + 1) / 4
    if (start.shock === 'open-weight') {
      if (
        scenarios.openWeight[row + q] === 1 &&
        !lead &&
        uniformOf(draw, steps[step + SHOCK] ?? 0) < shocks.openWeightHits
      ) {
        y += lnHit
        if (g > shocks.openWeightGrowth) g = shocks.openWeightGrowth
        setbacks |= SETBACKS.pivot
      }
    } else if (
      start.shock === 'displacement' &&
      scenarios.release[row + q] === 1 &&
      uniformOf(draw, steps[step + SHOCK] ?? 0) < 1 - start.ownData
    ) {
      y += lnDisplaced
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
    const towards = steady + (lead && years <= leader.momentumYears ? leader.growthGain : 0)
    const over = y > dragFrom ? y - dragFrom : 0
    g += (growth.reversion * (towards - growth.drag * over - g)) / 4 + (volatility[q] ?? 0) * z
    if (g < -1) g = -1
    else if (g > 3.5) g = 3.5
    y += g / 4
    lnValue = lnOffset + y + priced * (g - growth.longRun) + window.value * (w - average)
    const u = lnValue - lnLast
    since += 0.25

    h = draw ^ (steps[step + HAZARD] ?? 0)
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
    const hazard = (((h ^ (h >>> 16)) >>> 0) + 0.5) / 4_294_967_296
    if (hazard < AT_LISTING) {
      if (hazard < mostSale) {
        const clipped = u < -1.5 ? -1.5 : u > 2 ? 2 : u
        const sale = (w === 1 ? saleOpen : saleShut) * (saleAge[q] ?? 1) * exp(endings.saleByTraction * clipped)
        if (hazard < Math.min(ROOM, sale)) {
          ending = 1
          proceeds = exp(lnValue + endings.exitNoise * standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0)))
          break
        }
      }
    } else if (hazard < AT_SPLIT) {
      if (
        w === 1 &&
        (listable === undefined
          ? y >= lnListingScale && lnValue >= lnListingValue
          : listable(exp(y), exp(lnValue) * start.postUsd, years, i))
      ) {
        // The larger, the sooner: what is far above the threshold is pressed to list.
        const rate =
          (lead ? listLeader : list) * exp(endings.listingByValue * Math.max(0, Math.min(2, lnValue - lnListingValue)))
        if (hazard < AT_LISTING + Math.min(ROOM, rate)) {
          ending = 2
          proceeds = exp(lnValue + endings.exitNoise * standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0)))
          break
        }
      }
    } else if (hazard < AT_PEOPLE) {
      if (hazard < split) {
        setbacks |= SETBACKS.split
        if (uniformOf(draw, steps[step + AFTER] ?? 0) < shocks.splitEnds) {
          ending = 7
          const noise = standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0))
          proceeds = recovered(endings, exp(lnValue), moneyIn, noise)
          break
        }
        g -= shocks.splitGrowth
      }
    } else if (hazard < people) {
      setbacks |= SETBACKS.people
      g -= shocks.peopleGrowth
    }

    const selfFunding = y >= lnListingScale && g < 0.5
    if (!selfFunding) runway -= 0.25
    const seeks =
      (runway <= raising.seekAt && !selfFunding) ||
      (lead
        ? u > leader.step && uniformOf(draw, steps[step + SEEK] ?? 0) < leader.chance
        : u > LN2 && since >= 0.5 && uniformOf(draw, steps[step + SEEK] ?? 0) < raising.early)
    if (seeks && rounds < MOST_ROUNDS) {
      const capacity = start.capacity[Math.min(rounds, start.capacity.length - 1)] ?? 0
      const chance = logistic(
        raising.base +
          raising.stage * stage +
          raising.traction * u +
          raising.window * (w - average) +
          (lead ? leader.raising : 0) +
          raising.capacity * capacity,
      )
      if (uniformOf(draw, steps[step + SUCCESS] ?? 0) < chance) {
        let pre = exp(lnValue + raising.priceNoise * standardNormal(uniformOf(draw, steps[step + PRICE] ?? 0)))
        if (pre < last) {
          if (pre > raising.flatFrom * last) pre = last
          else setbacks |= SETBACKS.down
        }
        const usual = lead ? lnSoldLeader : (lnSold[Math.min(stage + 1, later)] ?? 0)
        const sold = logistic(usual + raising.dilutionSpread * standardNormal(uniformOf(draw, steps[step + SOLD] ?? 0)))
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
          (lead ? leader.runway : raising.runway) *
          exp(raising.runwaySpread * standardNormal(uniformOf(draw, steps[step + RUNWAY] ?? 0)))
        continue
      }
    }
    if (runway > 0 || selfFunding) continue
    if (
      bridges < endings.bridges &&
      u > endings.bridgeTraction &&
      uniformOf(draw, steps[step + BRIDGE] ?? 0) < endings.bridge
    ) {
      bridges++
      setbacks |= SETBACKS.bridged
      runway = endings.bridgeYears
      moneyIn += endings.bridgeDilution * last
      lnOffset += lnBridge
      continue
    }
    const noise = standardNormal(uniformOf(draw, steps[step + NOISE] ?? 0))
    if (start.shock === 'open-weight' && uniformOf(draw, steps[step + LICENCE] ?? 0) < endings.licence) {
      ending = 5
      proceeds = endings.licenceMultiple * exp(endings.licenceSpread * noise) * moneyIn
      break
    }
    if (lead && uniformOf(draw, steps[step + RESCUE] ?? 0) < endings.rescue) {
      ending = 6
      proceeds = moneyIn
      break
    }
    const branch = uniformOf(draw, steps[step + BRANCH] ?? 0)
    if (branch < endings.zombie) {
      zombie = true
      continue
    }
    if (branch < endings.zombie + endings.distressed) {
      ending = 3
      proceeds = recovered(endings, exp(lnValue), moneyIn, noise)
    } else {
      ending = 4
      proceeds = endings.shutRecovery * moneyIn
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

const at = (column: Float64Array | number, i: number): number =>
  typeof column === 'number' ? column : (column[i] ?? 0)

const recovered = (endings: MarketParameters['endings'], value: number, moneyIn: number, noise: number): number => {
  const share = (endings.recovery * value * exp(endings.recoverySpread * noise)) / moneyIn
  return Math.min(endings.recoveryMost, Math.max(endings.recoveryLeast, share)) * moneyIn
}

const powInt = (x: number, n: number): number => {
  let all = 1
  for (let i = 0; i < n; i++) all *= x
  return all
}

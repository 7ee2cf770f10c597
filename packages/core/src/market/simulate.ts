import {
  CELLS,
  drawKey,
  EDGE,
  exp,
  ln,
  logistic,
  normalQuantile,
  standardNormal,
  uniformOf,
} from '@touchstone/core/chance'
import { type Fates, fatesOf, MOST_ROUNDS, SETBACKS } from './fates.ts'
import type { MarketParameters } from './parameters.ts'
import { AT_LISTING, AT_PEOPLE, AT_SPLIT, EVENTS, K, type Plan, planOf } from './plan.ts'
import { nextClaim, settleClaims } from './redemptions.ts'
import type { Scenarios } from './scenarios.ts'
import type { Start } from './start.ts'

/** What each uniform of a quarter is for. */
const [GROWTH, HAZARD, SEEK, SUCCESS, PRICE, SOLD, RUNWAY, SHOCK] = [0, 1, 2, 3, 4, 5, 6, 7]
const [BRIDGE, LICENCE, RESCUE, BRANCH, NOISE, AFTER] = [8, 9, 10, 11, 12, 13]
/** Uniforms of a company before its first quarter. */
const [LEADER, FRAILTY, START_GROWTH, START_RUNWAY] = [0, 1, 2, 3]

const ROOM = 0.4
/** Words of 32 bits in a cell of the table of normals. */
const CELL = 4_294_967_296 / CELLS

/**
 * Runs companies quarter by quarter from an entry to their ends: growth with frailty, rounds up and down, cash and bridges,
 * sale, listing in an open window, distress, licence-and-hire, rescue, founders who part, shocks. A kernel over plain
 * columns. In: parameters of a dated set, common scenarios, the start. Out: the fate of each draw. A longer simulation
 * never changes an earlier quarter, and a draw's fate depends on its own number, the seed and the stream alone.
 * Assumes: what is earned shows in growth and price and not in cash; the money of a round goes evenly over the time that it
 * is to last; the company model (`core/company`) gives cash, runway and growth where they are known. Source: economic model of the desk (semi-Markov stages with frailty; Cochrane 2005 for
 * the volatility of rounds), calibrated by `npm run fit:market`, docs/calibration.md.
 * @example simulate(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, 40, '1'), populationStart(64)).count // 64
 */
export function simulate(parameters: MarketParameters, scenarios: Scenarios, start: Start): Fates {
  const plan = planOf(parameters, scenarios, start)
  const fates = fatesOf(start.count, plan.cashQuarters.length, plan.claims?.width ?? 0)
  for (let i = 0; i < start.count; i++) live(plan, fates, i)
  return fates
}

/** Draws of a rehearsal: fewer than after which an engine compiles the kernel. */
const REHEARSED = 192

/**
 * Runs a few companies of a start, leaders and the rest, with what is known of them and without, for nothing but what the
 * engine learns of the kernel by it: who first runs one kind of company alone has the kernel compiled for that kind, and
 * compiled again for each other. In: as `simulate`. Out: nothing.
 * @example rehearse(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, 8, '1'), populationStart(64)) // undefined
 */
export function rehearse(parameters: MarketParameters, scenarios: Scenarios, start: Start): void {
  const few = { ...start, count: Math.min(REHEARSED, start.count), leaderChance: 0.5 }
  const { listable: _ruled, ...free } = few
  simulate(parameters, scenarios, few)
  simulate(parameters, scenarios, { ...free, growth: null, runway: null })
}

/** One company from its entry to its end: a function of its own, so that it is compiled once and not anew in each run. */
function live(plan: Plan, fates: Fates, i: number): void {
  // Every field is read here: one read first in a rare quarter would have the whole compiled again.
  const { numbers: c, steps, nodes, open, openWeight, release, volatility, saleAge, quarters, listable } = plan
  const { growthOf, valueOf, runwayOf, chanceByStage, soldByStage, capacity, listed, isModel, isApplication } = plan
  const { claims, cashQuarters, count } = plan
  const { cash: cashes, roundYears, roundSold, roundPost } = fates
  const average = c[K.average] ?? 0
  const longRun = c[K.longRun] ?? 0
  const priced = c[K.priced] ?? 0
  const windowValue = c[K.windowValue] ?? 0
  const reversion = c[K.reversion] ?? 0
  const drag = c[K.drag] ?? 0
  const dragFrom = c[K.dragFrom] ?? 0
  const saleOpen = c[K.saleOpen] ?? 0
  const saleShut = c[K.saleShut] ?? 0
  const mostSale = c[K.mostSale] ?? 0
  const lnListingScale = c[K.lnListingScale] ?? 0
  const lnListingValue = c[K.lnListingValue] ?? 0
  const seekAt = c[K.seekAt] ?? 0
  const draw = drawKey(plan.key, i)
  const row = (i % plan.paths) * quarters
  const lead = uniformOf(draw, steps[LEADER] ?? 0) < (plan.leaderChance[i] ?? 0)
  const steady =
    (c[K.towards] ?? 0) +
    (lead ? 0 : (c[K.restDrift] ?? 0)) +
    (c[K.frailtySpread] ?? 0) * standardNormal(uniformOf(draw, steps[FRAILTY] ?? 0))
  const grown = growthOf[i] ?? 0
  const funded = runwayOf[i] ?? 0
  const displaces = 1 - (plan.ownData[i] ?? 0)
  let g = plan.growthGiven
    ? grown
    : (c[K.stageGrowth] ?? 0) + (c[K.startSpread] ?? 0) * standardNormal(uniformOf(draw, steps[START_GROWTH] ?? 0))
  if (lead) g += c[K.startGain] ?? 0
  let y = plan.lnScale[i] ?? 0
  let lnOffset = (valueOf[i] ?? 0) - y - priced * (g - longRun) - windowValue * ((open[row] ?? 0) - average)
  let runway = plan.runwayGiven
    ? funded
    : (c[K.runwayUsual] ?? 0) *
      exp((c[K.runwaySpread] ?? 0) * standardNormal(uniformOf(draw, steps[START_RUNWAY] ?? 0)))
  // What the newest money came to and how long it was to last: their quotient is what goes a year.
  let held = c[K.cashHeld] ?? 0
  let lasts = runway
  let last = 1
  let lnLast = 0
  let since = 0
  let stage = plan.stage
  let bridges = 0
  let zombie = false
  let moneyIn = c[K.moneyIn] ?? 0
  let retained = 1
  let setbacks = 0
  let rounds = 0
  let ending = 0
  let lnValue = 0
  let looked = 0
  let cashAt = cashQuarters[0] ?? -1
  let settles = claims === null ? -1 : nextClaim(claims, fates, i, 0, -1)
  let q = 0
  for (; q < quarters; q++) {
    const step = (q + 1) * EVENTS
    const w = open[row + q] ?? 0
    if (q === cashAt) {
      cashes[looked * count + i] = zombie || runway <= 0 ? 0 : held * (runway / lasts)
      cashAt = cashQuarters[++looked] ?? -1
    }
    if (q === settles && claims !== null) {
      const cash = zombie || runway <= 0 ? 0 : held * (runway / lasts)
      const paid = settleClaims(claims, fates, i, q, rounds, retained, lnValue, zombie, cash)
      // What is left lasts as much shorter as it is less.
      if (paid > 0) runway *= 1 - paid / cash
      settles = nextClaim(claims, fates, i, rounds, q)
    }
    if (zombie) {
      if (uniformOf(draw, steps[step + HAZARD] ?? 0) < (c[K.zombieEnds] ?? 0)) {
        ending = 3
        break
      }
      continue
    }
    const years = (q + 1) / 4
    if (isModel) {
      if (
        openWeight[row + q] === 1 &&
        !lead &&
        uniformOf(draw, steps[step + SHOCK] ?? 0) < (c[K.openWeightHits] ?? 0)
      ) {
        y += c[K.lnHit] ?? 0
        if (g > (c[K.openWeightGrowth] ?? 0)) g = c[K.openWeightGrowth] ?? 0
        setbacks |= SETBACKS.pivot
      }
    } else if (isApplication && release[row + q] === 1 && uniformOf(draw, steps[step + SHOCK] ?? 0) < displaces) {
      y += c[K.lnDisplaced] ?? 0
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
    const towards = steady + (lead && years <= (c[K.momentumYears] ?? 0) ? (c[K.growthGain] ?? 0) : 0)
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
        const sale = (w === 1 ? saleOpen : saleShut) * (saleAge[q] ?? 1) * exp((c[K.saleByTraction] ?? 0) * clipped)
        if (hazard < Math.min(ROOM, sale)) {
          ending = 1
          break
        }
      }
    } else if (hazard < AT_SPLIT) {
      if (
        w === 1 &&
        (listed
          ? listable(exp(y), exp(lnValue) * (c[K.postUsd] ?? 0), years, i)
          : y >= lnListingScale && lnValue >= lnListingValue)
      ) {
        // The larger, the sooner: what is far above the threshold is pressed to list.
        const rate =
          (lead ? (c[K.listLeader] ?? 0) : (c[K.list] ?? 0)) *
          exp((c[K.listingByValue] ?? 0) * Math.max(0, Math.min(2, lnValue - lnListingValue)))
        if (hazard < AT_LISTING + Math.min(ROOM, rate)) {
          ending = 2
          break
        }
      }
    } else if (hazard < AT_PEOPLE) {
      if (hazard < (c[K.split] ?? 0)) {
        setbacks |= SETBACKS.split
        if (uniformOf(draw, steps[step + AFTER] ?? 0) < (c[K.splitEnds] ?? 0)) {
          ending = 7
          break
        }
        g -= c[K.splitGrowth] ?? 0
      }
    } else if (hazard < (c[K.people] ?? 0)) {
      setbacks |= SETBACKS.people
      g -= c[K.peopleGrowth] ?? 0
    }

    const selfFunding = y >= lnListingScale && g < (c[K.selfFunding] ?? 0)
    if (!selfFunding) runway -= 0.25
    const seeks =
      (runway <= seekAt && !selfFunding) ||
      (lead
        ? u > (c[K.leaderStep] ?? 0) && uniformOf(draw, steps[step + SEEK] ?? 0) < (c[K.leaderChanceToSeek] ?? 0)
        : u > (c[K.earlyStep] ?? 0) &&
          since >= (c[K.earlyYears] ?? 0) &&
          uniformOf(draw, steps[step + SEEK] ?? 0) < (c[K.early] ?? 0))
    if (seeks && rounds < MOST_ROUNDS) {
      const chance = logistic(
        (chanceByStage[stage] ?? 0) +
          (c[K.traction] ?? 0) * u +
          (c[K.raisingWindow] ?? 0) * (w - average) +
          (lead ? (c[K.raisingLeader] ?? 0) : 0) +
          (capacity[rounds] ?? 0),
      )
      if (uniformOf(draw, steps[step + SUCCESS] ?? 0) < chance) {
        let pre = exp(lnValue + (c[K.priceNoise] ?? 0) * standardNormal(uniformOf(draw, steps[step + PRICE] ?? 0)))
        if (pre < last) {
          if (pre > (c[K.flatFrom] ?? 0) * last) pre = last
          else setbacks |= SETBACKS.down
        }
        const usual = lead ? (c[K.soldLeader] ?? 0) : (soldByStage[stage] ?? 0)
        const sold = logistic(
          usual + (c[K.dilutionSpread] ?? 0) * standardNormal(uniformOf(draw, steps[step + SOLD] ?? 0)),
        )
        const post = pre / (1 - sold)
        const cell = i * MOST_ROUNDS + rounds
        roundYears[cell] = years
        roundSold[cell] = sold
        roundPost[cell] = post
        rounds++
        if (claims !== null) settles = nextClaim(claims, fates, i, rounds, q)
        moneyIn += post * sold
        retained *= 1 - sold
        last = post
        lnLast = ln(post)
        since = 0
        stage++
        held = post * sold + (runway > 0 ? held * (runway / lasts) : 0)
        runway =
          (lead ? (c[K.runwayLeader] ?? 0) : (c[K.runwayUsual] ?? 0)) *
          exp((c[K.runwaySpread] ?? 0) * standardNormal(uniformOf(draw, steps[step + RUNWAY] ?? 0)))
        lasts = runway
        continue
      }
    }
    if (runway > 0 || selfFunding) continue
    if (
      bridges < (c[K.bridges] ?? 0) &&
      u > (c[K.bridgeTraction] ?? 0) &&
      uniformOf(draw, steps[step + BRIDGE] ?? 0) < (c[K.bridge] ?? 0)
    ) {
      bridges++
      setbacks |= SETBACKS.bridged
      runway = c[K.bridgeYears] ?? 0
      held = (c[K.bridgeDilution] ?? 0) * last
      lasts = runway
      moneyIn += (c[K.bridgeDilution] ?? 0) * last
      lnOffset += c[K.lnBridge] ?? 0
      continue
    }
    if (isModel && uniformOf(draw, steps[step + LICENCE] ?? 0) < (c[K.licence] ?? 0)) ending = 5
    else if (lead && uniformOf(draw, steps[step + RESCUE] ?? 0) < (c[K.rescue] ?? 0)) ending = 6
    else {
      const branch = uniformOf(draw, steps[step + BRANCH] ?? 0)
      if (branch < (c[K.zombies] ?? 0)) {
        zombie = true
        continue
      }
      ending = branch < (c[K.distressed] ?? 0) ? 3 : 4
    }
    break
  }
  fates.ending[i] = ending
  fates.years[i] = ending === 0 ? quarters / 4 : (q + 1) / 4
  const noise = ending === 0 ? 0 : standardNormal(uniformOf(draw, steps[(q + 1) * EVENTS + NOISE] ?? 0))
  fates.proceeds[i] = paid(c, ending, lnValue, moneyIn, noise)
  fates.rounds[i] = rounds
  fates.retained[i] = retained
  fates.raised[i] = moneyIn
  fates.leader[i] = lead ? 1 : 0
  fates.zombie[i] = zombie ? 1 : 0
  fates.setbacks[i] = setbacks
}

/** What an ending pays for the whole company; the mark of one that is still private. */
function paid(c: Float64Array, ending: number, lnValue: number, moneyIn: number, noise: number): number {
  if (ending === 0) return exp(lnValue)
  if (ending <= 2) return exp(lnValue + (c[K.exitNoise] ?? 0) * noise)
  if (ending === 4) return (c[K.shutRecovery] ?? 0) * moneyIn
  if (ending === 5) return (c[K.licenceMultiple] ?? 0) * exp((c[K.licenceSpread] ?? 0) * noise) * moneyIn
  if (ending === 6) return moneyIn
  const share = ((c[K.recovery] ?? 0) * exp(lnValue) * exp((c[K.recoverySpread] ?? 0) * noise)) / moneyIn
  return Math.min(c[K.recoveryMost] ?? 0, Math.max(c[K.recoveryLeast] ?? 0, share)) * moneyIn
}

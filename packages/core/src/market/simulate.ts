import { exp, keyOf, ln, logistic, logit, normalQuantile, uniformAt } from '@touchstone/core/chance'
import { type Fates, fatesOf, MOST_ROUNDS } from './fates.ts'
import { type MarketParameters, openShare } from './parameters.ts'
import { inQuarter, SCENARIOS, type Scenarios } from './scenarios.ts'

/** Where companies stand right after the entry round; columns have one cell for each draw. */
export interface Start {
  readonly count: number
  /** 0 seed, 1 A, … */
  readonly stage: number
  /** The stream of the company: two companies of one draw differ by it. */
  readonly stream: string
  readonly seed: string
  /** ln of value over the post-money paid; 0 where the price is right. */
  readonly lnValue: Float64Array | null
  /** Scale (yearly revenue, or what the price implies), USD. */
  readonly scale: Float64Array | number
  readonly postUsd: number
  /** Growth, ln per year; null draws it from the population. */
  readonly growth: Float64Array | null
  /** Years until the cash is gone; null draws it. */
  readonly runway: Float64Array | null
  /** Chance to be one of the leaders. */
  readonly leaderChance: Float64Array | number
  /** Share sold in the entry. */
  readonly sold: number
  /** Money that came in before the entry, in units of its post-money. */
  readonly before: number
  /** Which shocks hit it: model companies open weights, applications big releases. */
  readonly shock: 'open-weight' | 'displacement' | 'none'
  /** Share of what it does that rests on data nobody else has, 0 to 1. */
  readonly ownData: number
  /** ln of what funders can pay over what the next round needs, by round after the entry. */
  readonly capacity: readonly number[]
}

const events = 16

/**
 * Runs companies quarter by quarter from an entry to their ends: growth with frailty, rounds and down rounds, cash and
 * bridges, sale, listing in an open window, distress, licence-and-hire, rescue, shocks. In: parameters of a dated set,
 * common scenarios, the start. Out: the fate of each draw. A longer simulation never changes an earlier quarter, and a
 * draw's fate depends on its own number, the seed and the stream alone.
 * Source: economic model of the desk (semi-Markov stages with frailty), calibrated by `npm run fit:market`.
 * @example simulate(parameters2023, scenariosOf(parameters2023, 40, '1'), populationStart(64)).count // 64
 */
export function simulate(parameters: MarketParameters, scenarios: Scenarios, start: Start): Fates {
  const { growth, raising, leader, window, endings, shocks } = parameters
  const { quarters } = scenarios
  const fates = fatesOf(start.count)
  const key = keyOf(`${start.seed}\u0000market.company\u0000${start.stream}`)
  const average = openShare(window)
  const volatility = new Float64Array(quarters)
  for (let q = 0; q < quarters; q++) volatility[q] = growth.volatility * exp((-growth.volatilityFade * q) / 4) * 0.5
  const priced = growth.capitalised / growth.reversion
  const dragFrom = ln(growth.dragFrom)
  const sale = endings.sale / 4
  const saleWindow = [exp(-window.sale * average), exp(window.sale * (1 - average))]
  const list = inQuarter(endings.listing)
  const listLeader = inQuarter(leader.listing)
  const zombieEnds = inQuarter(endings.zombieEnds)
  const lnListingScale = ln(endings.listingScale)
  const at = (column: Float64Array | number, i: number): number =>
    typeof column === 'number' ? column : (column[i] ?? 0)

  for (let i = 0; i < start.count; i++) {
    const base = (q: number, event: number): number => uniformAt(key, i, (q + 1) * events + event)
    const row = (i % SCENARIOS) * quarters
    const lead = uniformAt(key, i, 0) < at(start.leaderChance, i)
    const z = normalQuantile(uniformAt(key, i, 1))
    let g =
      start.growth === null
        ? growth.start * powInt(growth.startByStage, start.stage) +
          growth.startSpread * normalQuantile(uniformAt(key, i, 2))
        : (start.growth[i] ?? 0)
    if (lead) g += leader.startGain
    const steady = growth.longRun + growth.drift + growth.frailtySpread * z
    let y = ln(at(start.scale, i))
    const open0 = scenarios.open[row] ?? 0
    let lnOffset =
      (start.lnValue === null ? 0 : (start.lnValue[i] ?? 0)) -
      y -
      priced * (g - growth.longRun) -
      window.value * (open0 - average)
    let runway =
      start.runway === null
        ? raising.runway * exp(raising.runwaySpread * normalQuantile(uniformAt(key, i, 3)))
        : (start.runway[i] ?? 0)
    let last = 1
    let since = 0
    let stage = start.stage
    let bridges = 0
    let zombie = false
    let moneyIn = start.before + start.sold
    let rounds = 0
    let ending = 0
    let value = 1
    let q = 0
    for (; q < quarters; q++) {
      const years = (q + 1) / 4
      const w = scenarios.open[row + q] ?? 0
      if (!zombie) {
        if (
          start.shock === 'open-weight' &&
          scenarios.openWeight[row + q] === 1 &&
          !lead &&
          base(q, 0) < shocks.openWeightHits
        ) {
          y += ln(shocks.openWeightScale)
          if (g > shocks.openWeightGrowth) g = shocks.openWeightGrowth
        } else if (start.shock === 'displacement' && scenarios.release[row + q] === 1 && base(q, 0) < 1 - start.ownData)
          y += ln(shocks.displacementScale)
        const towards = steady + (lead && years <= leader.momentumYears ? leader.growthGain : 0)
        const over = y > dragFrom ? y - dragFrom : 0
        g +=
          (growth.reversion * (towards - growth.drag * over - g)) / 4 +
          (volatility[q] ?? 0) * normalQuantile(base(q, 1))
        if (g < -1) g = -1
        else if (g > 3.5) g = 3.5
        y += g / 4
      }
      const lnValue = lnOffset + y + priced * (g - growth.longRun) + window.value * (w - average)
      value = exp(lnValue)
      const u = lnValue - ln(last)
      since += 0.25
      if (zombie) {
        if (base(q, 2) < zombieEnds) {
          ending = 3
          value = recovered(endings, value, moneyIn, normalQuantile(base(q, 3)))
          break
        }
        continue
      }
      const clipped = u < -1.5 ? -1.5 : u > 2 ? 2 : u
      if (base(q, 2) < sale * exp(endings.saleByTraction * clipped) * (saleWindow[w] ?? 1)) {
        ending = 1
        value *= exp(endings.exitNoise * normalQuantile(base(q, 3)))
        break
      }
      if (
        w === 1 &&
        y >= lnListingScale &&
        value * start.postUsd >= endings.listingValue &&
        base(q, 4) < (lead ? listLeader : list)
      ) {
        ending = 2
        value *= exp(endings.exitNoise * normalQuantile(base(q, 3)))
        break
      }
      const selfFunding = y >= lnListingScale && g < 0.5
      if (!selfFunding) runway -= 0.25
      const seeks =
        (runway <= raising.seekAt && !selfFunding) ||
        (lead
          ? u > leader.step && base(q, 5) < leader.chance
          : u > 0.6931471805599453 && since >= 0.5 && base(q, 5) < raising.early)
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
        if (base(q, 6) < chance) {
          let pre = value * exp(raising.priceNoise * normalQuantile(base(q, 7)))
          if (pre < last && pre > raising.flatFrom * last) pre = last
          const usual = lead
            ? leader.dilution
            : (raising.dilution[Math.min(stage + 1, raising.dilution.length - 1)] ?? 0.15)
          const sold = logistic(logit(usual) + raising.dilutionSpread * normalQuantile(base(q, 8)))
          const post = pre / (1 - sold)
          fates.roundYears[i * MOST_ROUNDS + rounds] = years
          fates.roundSold[i * MOST_ROUNDS + rounds] = sold
          fates.roundPost[i * MOST_ROUNDS + rounds] = post
          rounds++
          moneyIn += post * sold
          last = post
          since = 0
          stage++
          runway = (lead ? leader.runway : raising.runway) * exp(raising.runwaySpread * normalQuantile(base(q, 9)))
          continue
        }
      }
      if (runway > 0 || selfFunding) continue
      if (bridges < endings.bridges && u > endings.bridgeTraction && base(q, 10) < endings.bridge) {
        bridges++
        runway = endings.bridgeYears
        moneyIn += endings.bridgeDilution * last
        lnOffset += ln(1 - endings.bridgeDilution)
        continue
      }
      const branch = base(q, 11)
      const noise = normalQuantile(base(q, 12))
      if (start.shock === 'open-weight' && branch < endings.licence) {
        ending = 5
        value = endings.licenceMultiple * exp(endings.licenceSpread * noise) * moneyIn
        break
      }
      if (lead && base(q, 13) < endings.rescue) {
        ending = 6
        value = moneyIn
        break
      }
      const split = base(q, 14)
      if (split < endings.zombie) {
        zombie = true
        continue
      }
      if (split < endings.zombie + endings.distressed) {
        ending = 3
        value = recovered(endings, value, moneyIn, noise)
      } else {
        ending = 4
        value = endings.shutRecovery * moneyIn
      }
      break
    }
    fates.ending[i] = ending
    fates.years[i] = ending === 0 ? quarters / 4 : (q + 1) / 4
    fates.proceeds[i] = value
    fates.rounds[i] = rounds
    fates.leader[i] = lead ? 1 : 0
    fates.zombie[i] = zombie ? 1 : 0
  }
  return fates
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

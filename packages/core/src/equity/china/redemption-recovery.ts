import { type Draws, each, pow } from '@touchstone/core/chance'
import { fail, ok, type Place, type Result } from '@touchstone/core/facts'
import { nowhere, refuseOutside } from './refuse.ts'

/** What published cases say about redemption claims that went to court; shares are fractions of 1. */
export interface RecoveryRates {
  /** Suits in which the courts supported the claim. */
  readonly courtSupport: number
  /** Cash recovered in enforcement, on average, over what was won. */
  readonly averageRecovery: number
  /** Enforcements that were paid in full. */
  readonly fullRecovery: number
}

/** What a claim comes to once it is sued for. */
export interface RedemptionRecovery {
  readonly nominal: number
  readonly expected: number
  /** Expected over nominal. */
  readonly expectedShare: number
  /** Chances: lost in court; won and paid in full; won and paid in part. They add up to 1. */
  readonly lost: number
  readonly full: number
  readonly partial: number
  /** What the partly paid recover on average, so that the averages agree. */
  readonly partialShare: number
}

/** Share that the partly paid recover on average: what is left of the average once the fully paid are taken out. */
const partialShareOf = ({ averageRecovery, fullRecovery }: RecoveryRates): number =>
  fullRecovery >= 1 ? 1 : (averageRecovery - fullRecovery) / (1 - fullRecovery)

const refuseRates = (rates: RecoveryRates, at: Place): ReturnType<typeof refuseOutside> =>
  refuseOutside(
    {
      courtSupport: { found: rates.courtSupport, least: 0, most: 1 },
      fullRecovery: { found: rates.fullRecovery, least: 0, most: 1 },
      // The fully paid alone make up that much of the average.
      averageRecovery: { found: rates.averageRecovery, least: rates.fullRecovery, most: 1 },
    },
    at,
  )

/**
 * What suing for a redemption price brings: expected cash and the chances of nothing, part and all.
 * In: the claim in any money unit; rates of published cases. Out: money in the claim's unit, chances, shares of 1. Errors:
 * `equity/out-of-range`, also where the average recovery lies below the share paid in full, which contradicts itself.
 * Assumes that winning and getting paid are independent and that both rates count cases; costs and time are not in it.
 * Source: Lifeng law firm's report on redemption disputes in China (courts support 82.39 %, enforcement brings 6 % on
 * average, 4.62 % are paid in full), in `data/base-rates/published/china-exit-and-redemption`.
 * By hand: 140 × 0.8239 × 0.06 = 6.92076.
 * @example redemptionRecovery(140, { courtSupport: 0.8239, averageRecovery: 0.06, fullRecovery: 0.0462 }).value.expected.toFixed(5) // "6.92076"
 */
export function redemptionRecovery(
  claim: number,
  rates: RecoveryRates,
  at: Place = nowhere,
): Result<RedemptionRecovery> {
  const wrong = [...refuseOutside({ claim: { found: claim, least: 0 } }, at), ...refuseRates(rates, at)]
  if (wrong.length > 0) return fail(...wrong)
  const { courtSupport, averageRecovery, fullRecovery } = rates
  const expected = claim * courtSupport * averageRecovery
  return ok({
    nominal: claim,
    expected,
    expectedShare: courtSupport * averageRecovery,
    lost: 1 - courtSupport,
    full: courtSupport * fullRecovery,
    partial: courtSupport * (1 - fullRecovery),
    partialShare: partialShareOf(rates),
  })
}

/**
 * Share of a claim that comes back at one place of its distribution: nothing up to the chance of losing in court, all of it
 * in the topmost cases, a part between. The parts follow u^k on 0 to 1 with k chosen so that the average is the published
 * one: most get next to nothing, few a good deal. More than its average is not published, so the shape is judgement.
 * In: chance from 0 to 1; rates that `redemptionRecovery` accepts. Out: share from 0 to 1. Total.
 * By hand: with support 0.8, full 0.25, average 0.4 the parts average 0.2, so k = 4; at 0.5, u = (0.5 − 0.2)/0.6 = 0.5, 0.5⁴.
 * @example recoveredShareAt(0.5, { courtSupport: 0.8, averageRecovery: 0.4, fullRecovery: 0.25 }).toFixed(6) // "0.062500"
 */
export function recoveredShareAt(chance: number, rates: RecoveryRates): number {
  const { courtSupport, fullRecovery } = rates
  const lost = 1 - courtSupport
  const partial = courtSupport * (1 - fullRecovery)
  if (chance < lost) return 0
  if (chance >= lost + partial) return 1
  const mean = partialShareOf(rates)
  if (mean <= 0) return 0
  return pow((chance - lost) / partial, 1 / mean - 1)
}

/**
 * Shares of a claim recovered, one for each draw, along a stream of uniforms.
 * In: uniforms in 0 to 1; rates that `redemptionRecovery` accepts. Out: shares. Total.
 * @example estimate(recoveredShares(constant('1', 0.99, 8), { courtSupport: 0.8, averageRecovery: 0.4, fullRecovery: 0.25 })).p50 // 1
 */
export function recoveredShares(uniforms: Draws<'1'>, rates: RecoveryRates): Draws<'1'> {
  return each('1', uniforms, (u) => recoveredShareAt(u, rates))
}

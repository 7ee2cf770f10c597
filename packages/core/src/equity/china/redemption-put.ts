import { columnOf, type Draws, drawsFrom, pow } from '@touchstone/core/chance'
import { Bug, fail, ok, type Place, type Result } from '@touchstone/core/facts'
import { nowhere, refuseOutside } from './refuse.ts'

/** A redemption right seen as a put on a poor payer; money in one unit. */
export interface PutInput {
  /** The redemption price on the day it would be exercised. */
  readonly claim: number
  /** What the shares given up are worth that day. */
  readonly stake: number
  /** Chance that the right is triggered. */
  readonly triggered: number
  /** Chance that the obligor pays in full without a suit; nothing is published, so 0 unless somebody knows. */
  readonly paysUnsued: number
  /** Expected share of the claim once it is sued for (`redemptionRecovery`). */
  readonly expectedShare: number
  /** From today to the money: to the trigger, and about a year to judgment. */
  readonly years: number
  readonly discountRate: number
}

/** What the right adds to the shares. */
export interface PutValue {
  /** Today's value of the right beyond the shares it gives up. */
  readonly value: number
  /** What the holder expects to get for the claim when it exercises, before discounting. */
  readonly expectedCash: number
  /** Whether a holder who looks only at money exercises: the expected cash is more than the shares are worth. */
  readonly exercised: boolean
  /** Value over today's value of the claim if the obligor were sure to pay. */
  readonly shareOfFace: number
}

/**
 * What a redemption right is worth today as a put: chance of the trigger × (expected cash less the shares given up), if that
 * is more than nothing, discounted.
 * In: money in one unit, chances 0 to 1, years, rate a year. Out: money today and shares of 1. Errors:
 * `equity/out-of-range`. Assumes one obligor and one try; with company and founder both liable the published average
 * already counts whoever paid.
 * By hand: claim 140, shares worth 2, trigger 0.5, nobody pays unsued, recovered 0.05: 140 × 0.05 = 7; (7 − 2) × 0.5 ÷ 1.25 = 2.
 * @example redemptionPut({ claim: 140, stake: 2, triggered: 0.5, paysUnsued: 0, expectedShare: 0.05, years: 1, discountRate: 0.25 }).value.value // 2
 */
export function redemptionPut(input: PutInput, at: Place = nowhere): Result<PutValue> {
  const { claim, stake, triggered, paysUnsued, expectedShare, years, discountRate } = input
  const chance = (found: number) => ({ found, least: 0, most: 1 })
  const wrong = refuseOutside(
    {
      claim: { found: claim, least: 0 },
      stake: { found: stake, least: 0 },
      triggered: chance(triggered),
      paysUnsued: chance(paysUnsued),
      expectedShare: chance(expectedShare),
      years: { found: years, least: 0, most: 100 },
      discountRate: { found: discountRate, least: 0, most: 10 },
    },
    at,
  )
  if (wrong.length > 0) return fail(...wrong)
  const expectedCash = claim * (paysUnsued + (1 - paysUnsued) * expectedShare)
  const discount = pow(1 + discountRate, years)
  const exercised = expectedCash > stake
  const value = exercised ? (triggered * (expectedCash - stake)) / discount : 0
  const face = (triggered * claim) / discount
  return ok({ value, expectedCash, exercised, shareOfFace: face === 0 ? 0 : value / face })
}

/**
 * The put of `redemptionPut` draw by draw. The holder decides on what it expects and not on what it will get, so a draw in
 * which little is recovered is a loss against keeping the shares.
 * In: claim and shares given up in one unit; 1 where triggered, else 0; share recovered in the draw and expected before it;
 * years to the money; rate a year. Out: money today. A Bug where the columns differ in length.
 * By hand: claim 100, shares 3, recovered 0.01 where 0.05 was expected: 5 > 3, so exercised: 1 − 3 = −2.
 * @example estimate(redemptionPutDraws({ claim: constant('CNY', 100, 8), stake: constant('CNY', 3, 8), triggered: constant('1', 1, 8), recovered: constant('1', 0.01, 8), expectedShare: 0.05, years: constant('year', 0, 8), discountRate: constant('1', 0.2, 8) })).p50 // -2
 */
export function redemptionPutDraws<C extends string>(of: {
  readonly claim: Draws<C>
  readonly stake: Draws<NoInfer<C>>
  readonly triggered: Draws<'1'>
  readonly recovered: Draws<'1'>
  readonly expectedShare: number
  readonly years: Draws<'year'>
  readonly discountRate: Draws<'1'>
}): Draws<C> {
  const [claim, stake, triggered, recovered, years, rate] = [
    columnOf(of.claim),
    columnOf(of.stake),
    columnOf(of.triggered),
    columnOf(of.recovered),
    columnOf(of.years),
    columnOf(of.discountRate),
  ]
  const count = claim.length
  for (const other of [stake, triggered, recovered, years, rate])
    if (other.length !== count) throw new Bug(`${count} draws meet ${other.length}`)
  const out = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const price = claim[i] ?? 0
    const shares = stake[i] ?? 0
    if (triggered[i] !== 1 || price * of.expectedShare <= shares) continue
    out[i] = (price * (recovered[i] ?? 0) - shares) / pow(1 + (rate[i] ?? 0), years[i] ?? 0)
  }
  return drawsFrom(of.claim.unit, out)
}

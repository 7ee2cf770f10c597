import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { one, type Rational, zero } from '@touchstone/core/units'
import { cmp, div, isNegative, isShare, maxOf, mul, plain, sub, sumOf } from './arithmetic.ts'
import { at } from './validate.ts'

/** Shares of the company that a round takes. */
export interface DilutionEstimate {
  /** Of the company after the round, taken by those who use their pro rata right. */
  readonly proRata: Rational
  /** All that the round takes from those before it. */
  readonly dilution: Rational
  /** What is left to the SAFEs that convert. */
  readonly safes: Rational
}

/**
 * Quick estimate of a round's dilution in shares of the company: new investors, pro rata on top (x = s (n + x)), pool.
 * In: shares in [0, 1): SAFEs before the round, those with a pro rata right, new investors', pool increase. Out: shares.
 * Issues: `round/share-out-of-range`, also where the round would take everything. Source: YC post-money SAFE user guide,
 * quick start 3. By hand: 0.15 × 0.25 ÷ 0.85 = 0.0441; 0.25 + 0.0441 + 0.1 = 0.3941; 0.15 × 0.6059 = 0.0909.
 * @example rationalToText(dilutionEstimate({ safes: rational(3n, 20n), withProRata: rational(3n, 20n), newInvestors: rational(1n, 4n), poolIncrease: rational(1n, 10n) }).value.proRata) // "3/68"
 */
export function dilutionEstimate(of: {
  readonly safes: Rational
  readonly withProRata: Rational
  readonly newInvestors: Rational
  readonly poolIncrease: Rational
}): Result<DilutionEstimate> {
  for (const [key, value] of Object.entries(of)) if (!isShare(value)) return fail(outside(`/${key}`, value))
  const proRata = div(mul(of.withProRata, of.newInvestors), sub(one, of.withProRata))
  const dilution = sumOf([of.newInvestors, proRata, of.poolIncrease])
  if (!isShare(dilution)) return fail(outside('/newInvestors', dilution))
  return ok({ proRata, dilution, safes: mul(of.safes, sub(one, dilution)) })
}

/** A round as its money and its post-money. */
export interface RoundSize {
  readonly newMoney: Rational
  readonly postMoney: Rational
}

/** A stake through one round. */
export interface ProRataCost {
  readonly cost: Rational
  readonly ifTaken: Rational
  readonly ifDeclined: Rational
}

/**
 * What it costs to hold a stake through a round, and what is left without: stake × new money, stake × (1 − new ÷ post).
 * In: stake in [0, 1]; round in one money. Out: money and stakes. Issues: `round/share-out-of-range`,
 * `round/money-over-valuation`. Assumes no pool increase or conversion dilutes beside the new money.
 * By hand: 0.1 × 40m = 4m; 0.1 × (1 − 40 ÷ 200) = 0.08.
 * @example rationalToText(proRataCost(rational(1n, 10n), { newMoney: rational(40n), postMoney: rational(200n) }).value.ifDeclined) // "2/25"
 */
export function proRataCost(stake: Rational, round: RoundSize): Result<ProRataCost> {
  if (isNegative(stake) || cmp(stake, one) > 0) return fail(outside('/stake', stake))
  if (isNegative(round.newMoney) || cmp(round.newMoney, round.postMoney) >= 0)
    return fail(
      issue('round/money-over-valuation', 'error', at('/postMoney'), {
        newMoney: plain(round.newMoney),
        postMoney: plain(round.postMoney),
      }),
    )
  const left = sub(one, div(round.newMoney, round.postMoney))
  return ok({ cost: mul(stake, round.newMoney), ifTaken: stake, ifDeclined: mul(stake, left) })
}

/** A stake through several rounds. */
export interface StakeThroughRounds {
  /** Money to take the full pro rata share of every round. */
  readonly reserve: Rational
  readonly stakeIfTaken: Rational
  /** What is left when none is taken. */
  readonly stakeIfDeclined: Rational
  readonly costs: readonly Rational[]
}

/**
 * Reserves that keep a stake whole through coming rounds, and what becomes of it without them.
 * In: stake in [0, 1]; rounds in one money. Out: money in all and per round, both stakes. Issues: those of `proRataCost`.
 * By hand: 0.12 × (20 + 60 + 150) = 27.6; 0.12 × 0.8 × 0.8 × 5/6 = 0.064.
 * @example rationalToText(reservesForProRata(rational(12n, 100n), [{ newMoney: rational(20n), postMoney: rational(100n) }, { newMoney: rational(60n), postMoney: rational(300n) }]).value.reserve) // "48/5"
 */
export function reservesForProRata(stake: Rational, rounds: readonly RoundSize[]): Result<StakeThroughRounds> {
  const costs: Rational[] = []
  let declined = stake
  for (const [index, round] of rounds.entries()) {
    const one = proRataCost(stake, round)
    const without = proRataCost(declined, round)
    if (!one.ok || !without.ok)
      return fail(
        ...[one, without]
          .flatMap((each) => each.issues)
          .slice(0, 1)
          .map((each) => ({ ...each, at: { ...each.at, path: `/rounds/${index}${each.at.path}` } })),
      )
    costs.push(one.value.cost)
    declined = without.value.ifDeclined
  }
  return ok({ reserve: sumOf(costs), stakeIfTaken: stake, stakeIfDeclined: declined, costs })
}

/** A table after shares went to someone new. */
export interface Hire {
  readonly total: Rational
  /** Existing holders in order, then the new one, then what is left of the pool if there is one. */
  readonly ownership: readonly Rational[]
  /** Shares issued beyond the pool. */
  readonly beyondPool: Rational
}

/**
 * Stakes after shares go to someone new: out of the pool as far as it reaches, the rest newly issued and dilutive.
 * In: existing holders' shares without the pool; shares given; pool still free. Out: shares in all and stakes. Issues:
 * `round/negative`, `round/not-positive` where there are no shares at all.
 * By hand: 131,578 ÷ (2,500,000 + 131,578) = 0.05.
 * @example rationalToText(grantShares([rational(75n)], rational(25n), rational(0n)).value.ownership[1]) // "1/4"
 */
export function grantShares(existing: readonly Rational[], given: Rational, pool: Rational): Result<Hire> {
  const parts = [...existing, given, pool]
  const low = parts.findIndex(isNegative)
  if (low >= 0)
    return fail(
      issue('round/negative', 'error', at(`/shares/${low}`), {
        key: `/shares/${low}`,
        text: plain(parts[low] ?? zero),
      }),
    )
  const beyondPool = maxOf(zero, sub(given, pool))
  const left = maxOf(zero, sub(pool, given))
  const total = sumOf([...existing, given, left])
  if (total.numerator === 0n)
    return fail(issue('round/not-positive', 'error', at('/shares'), { key: '/shares', text: '0' }))
  const rows = left.numerator > 0n ? [...existing, given, left] : [...existing, given]
  return ok({ total, ownership: rows.map((shares) => div(shares, total)), beyondPool })
}

const outside = (path: string, value: Rational) =>
  issue('round/share-out-of-range', 'error', at(path), { key: path, text: plain(value) })

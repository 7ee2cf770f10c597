import { fail, issue, ok, type Result } from '@touchstone/core/facts'
import { one, type Rational } from '@touchstone/core/units'
import { div, isNegative, isPositive, minOf, mul, plain, sub, toWhole, whole } from './arithmetic.ts'
import { at } from './validate.ts'

/** A holder of preferred and what it does in the round. */
export interface PlayTerms {
  /** Preferred shares held. */
  readonly shares: bigint
  /** Money that the holder's pro rata share of the round comes to. */
  readonly proRata: Rational
  /** Money it puts in. */
  readonly taken: Rational
  /** Common shares for one preferred share (before the round, at the conversion price then in force, times a penalty). */
  readonly ratio: Rational
}

/** What becomes of its preferred. */
export interface PlayOutcome {
  /** Part of its pro rata that the holder took, at most 1. */
  readonly played: Rational
  readonly kept: bigint
  readonly converted: bigint
  /** Common shares received, rounded down. */
  readonly common: bigint
  /** Fraction of a common share lost to rounding. */
  readonly fraction: Rational
}

/**
 * Pay-to-play: who does not take its whole pro rata share loses that part of its preferred, which turns into common before
 * the round and so has neither preference nor adjustment in it.
 * In: shares; money due and taken in one unit; common for one preferred. Out: shares kept, converted and received; the part
 * converted is rounded up to whole preferred shares. Issues: `round/negative`, `round/not-positive` (ratio). A holder
 * without a pro rata share keeps all. Source: NVCA model charter, special mandatory conversion ("Applicable Portion").
 * By hand: half taken of 2m shares, 1:1: 1m kept, 1m common.
 * @example Number(payToPlay({ shares: 2000000n, proRata: rational(100n), taken: rational(50n), ratio: rational(1n) }).value.common) // 1000000
 */
export function payToPlay(terms: PlayTerms): Result<PlayOutcome> {
  const { shares, proRata, taken, ratio } = terms
  const checks = [
    ['shares', whole(shares)],
    ['proRata', proRata],
    ['taken', taken],
  ] as const
  for (const [key, value] of checks)
    if (isNegative(value))
      return fail(issue('round/negative', 'error', at(`/${key}`), { key: `/${key}`, text: plain(value) }))
  if (!isPositive(ratio))
    return fail(issue('round/not-positive', 'error', at('/ratio'), { key: '/ratio', text: plain(ratio) }))
  const played = isPositive(proRata) ? minOf(one, div(taken, proRata)) : one
  const converted = toWhole(mul(whole(shares), sub(one, played)), 'up')
  const exact = mul(whole(converted), ratio)
  const common = toWhole(exact, 'down')
  return ok({ played, kept: shares - converted, converted, common, fraction: sub(exact, whole(common)) })
}

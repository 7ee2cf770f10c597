import {
  allocateMoney,
  type Money,
  moneyOf,
  multiplyRational,
  type Rational,
  rational,
  subtractRational,
  unitOf,
} from '@touchstone/core/units'
import { onePeriodCarry } from './account.ts'
import { roundHalf } from './exact.ts'
import { plainCarry } from './terms.ts'

/** Proceeds in whole minor units, shared so that the parts add up to them. */
export interface MinorSplit<C extends string> {
  readonly total: Money<C>
  readonly investors: Money<C>
  readonly carry: Money<C>
  /** What rounding the proceeds to minor units added, in major units; the one rounding there is. */
  readonly rounding: Rational
}

/**
 * Shares proceeds of one deal between investors and carry in minor units: the proceeds are rounded once (halves up), the
 * parts by largest remainder, so that nothing is lost. In: major units. Out: exact money.
 * By hand: 100.005 is 100.01; of it 80.008 and 20.002 become 80.01 and 20.00.
 * @example moneyToDecimal(splitInMinor('USD', rational(20001n, 200n), rational(0n), rational(1n, 5n)).investors) // "80.01"
 */
export function splitInMinor<C extends string>(
  currency: C,
  proceeds: Rational,
  cost: Rational,
  rate: Rational,
): MinorSplit<C> {
  const scale = rational(BigInt(`1${'0'.repeat(unitOf(currency)?.minor ?? 2)}`))
  const minor = multiplyRational(proceeds, scale)
  const total = moneyOf(currency, roundHalf(minor))
  const run = onePeriodCarry(rational(total.minor), multiplyRational(cost, scale), rational(0n), plainCarry(rate))
  const [investors = total, carry = moneyOf(currency, 0n)] =
    total.minor === 0n ? [] : allocateMoney(total, weights(run.investors, run.carry))
  const rounding = subtractRational(rational(total.minor), minor)
  return { total, investors, carry, rounding: multiplyRational(rounding, rational(scale.denominator, scale.numerator)) }
}

/** Two fractions as whole weights in their proportion; all to the first where both are 0. */
export const weights = (a: Rational, b: Rational): readonly bigint[] =>
  a.numerator === 0n && b.numerator === 0n ? [1n, 0n] : [a.numerator * b.denominator, b.numerator * a.denominator]

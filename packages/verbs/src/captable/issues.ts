import type { Ledger } from '@touchstone/core/equity'
import type { Issue } from '@touchstone/core/facts'
import { decimal } from '@touchstone/core/records'
import {
  moneyOf,
  moneyToDecimal,
  multiplyRational,
  rational,
  type Rational,
  rationalFromDecimal,
} from '@touchstone/core/units'

/** A figure that an issue carries: a decimal, `a/b`, or a floating number in its shortest form. */
function read(text: string): Rational | null {
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text)
  if (fraction !== null) return rational(BigInt(fraction[1] ?? '0'), BigInt(fraction[2] ?? '1'))
  return rationalFromDecimal(/e/i.test(text) ? BigInt(Math.round(Number(text))).toString() : text)
}

/** An issue whose money is in minor units, told in major units with their currency. */
export function inMajor(
  one: Issue,
  { currency }: Pick<Ledger, 'currency'>,
  keys: (one: Issue) => readonly string[],
): Issue {
  const money = keys(one)
  if (money.length === 0) return one
  const unit = rationalFromDecimal(moneyToDecimal(moneyOf(currency, 1n))) ?? rational(1n)
  const params: Record<string, unknown> = { ...one.params }
  for (const key of money) {
    const value = typeof params[key] === 'string' ? read(params[key]) : null
    if (value !== null) params[key] = `${decimal(multiplyRational(value, unit))} ${currency}`
  }
  return { ...one, params } as Issue
}

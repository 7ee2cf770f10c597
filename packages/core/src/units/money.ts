import { Bug } from '@touchstone/core/facts'
import { unitOf } from './list.ts'

/**
 * Exact money: a currency and a whole number of its minor units (分, cents). The currency is part of the type and does not
 * widen, so that adding USD to CNY does not compile; converting needs a dated rate and gives an estimate, never Money.
 */
export class Money<in out C extends string> {
  readonly currency: C
  readonly minor: bigint

  constructor(currency: C, minor: bigint) {
    this.currency = currency
    this.minor = minor
  }
}

/** Digits behind the point of a currency: 2 unless the list of units says otherwise. */
const minorDigits = (currency: string): number => unitOf(currency)?.minor ?? 2

/**
 * Exact money from a number of minor units (分, cents). Total.
 * @example moneyOf('CNY', 12345n).currency // "CNY"
 */
export function moneyOf<C extends string>(currency: C, minor: bigint): Money<C> {
  return new Money(currency, minor)
}

/**
 * Exact money from a plain decimal amount in major units (`'1234.5'`, `'-3'`); null where the text is no decimal or has
 * more digits than the currency has minor units.
 * @example String(moneyFromDecimal('USD', '1234.5').minor) // "123450"
 */
export function moneyFromDecimal<C extends string>(currency: C, text: string): Money<C> | null {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  const digits = minorDigits(currency)
  const fraction = found?.[3] ?? ''
  if (found === null || fraction.length > digits) return null
  const minor = BigInt(`${found[2] ?? '0'}${fraction.padEnd(digits, '0')}`)
  return new Money(currency, found[1] === '-' ? -minor : minor)
}

/**
 * Money as an exact decimal text in major units, with all minor digits.
 * @example moneyToDecimal(moneyOf('CNY', -5n)) // "-0.05"
 */
export function moneyToDecimal<C extends string>(money: Money<C>): string {
  const digits = minorDigits(money.currency)
  const sign = money.minor < 0n ? '-' : ''
  const text = String(money.minor < 0n ? -money.minor : money.minor).padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/**
 * The sum of two amounts of one currency (the type demands it; a Bug at run time where types were lost).
 * @example moneyToDecimal(addMoney(moneyOf('CNY', 5n), moneyOf('CNY', 7n))) // "0.12"
 */
export function addMoney<C extends string>(a: Money<C>, b: Money<C>): Money<C> {
  if (a.currency !== b.currency) throw new Bug(`adding ${b.currency} to ${a.currency}`)
  return new Money(a.currency, a.minor + b.minor)
}

/**
 * The first amount less the second, of one currency (as `addMoney`).
 * @example moneyToDecimal(subtractMoney(moneyOf('CNY', 5n), moneyOf('CNY', 7n))) // "-0.02"
 */
export function subtractMoney<C extends string>(a: Money<C>, b: Money<C>): Money<C> {
  return addMoney(a, new Money(b.currency, -b.minor))
}

/**
 * Orders two amounts of one currency: -1, 0 or 1.
 * @example compareMoney(moneyOf('CNY', 5n), moneyOf('CNY', 7n)) // -1
 */
export function compareMoney<C extends string>(a: Money<C>, b: Money<C>): -1 | 0 | 1 {
  const { minor } = subtractMoney(a, b)
  return minor < 0n ? -1 : minor > 0n ? 1 : 0
}

/**
 * Money as a floating number of major units, for estimates; exact up to 2^53 minor units.
 * @example moneyToNumber(moneyOf('CNY', 12345n)) // 123.45
 */
export function moneyToNumber<C extends string>(money: Money<C>): number {
  return Number(moneyToDecimal(money))
}

/**
 * Splits a whole number of indivisible units (minor units, shares) in proportion to weights (whole, none negative), so that
 * the parts add up to the whole: each gets its share rounded towards zero, the units left over go to the largest
 * remainders, ties to the earlier one (Hamilton's method). Parts in the order of the weights; all 0 where every weight is 0
 * and the total is 0. A Bug for a negative weight, or a total without a weight to take it.
 * @example allocate(100n, [1n, 1n, 1n]).map(Number) // [34,33,33]
 */
export function allocate(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((all, one) => all + one, 0n)
  if (weights.some((one) => one < 0n)) throw new Bug('allocating to a negative weight')
  if (sum === 0n) {
    if (total !== 0n) throw new Bug('allocating to no weight')
    return weights.map(() => 0n)
  }
  const negative = total < 0n
  const whole = negative ? -total : total
  const parts = weights.map((weight) => (whole * weight) / sum)
  const remainders = weights.map((weight, index) => ({ index, rest: (whole * weight) % sum }))
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  let left = whole - parts.reduce((all, one) => all + one, 0n)
  for (const { index } of remainders) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left--
  }
  return negative ? parts.map((part) => -part) : parts
}

/**
 * Splits money by whole weights with `allocate`; the parts add up to the amount.
 * @example allocateMoney(moneyOf('CNY', 10n), [2n, 1n]).map(moneyToDecimal) // ["0.07","0.03"]
 */
export function allocateMoney<C extends string>(money: Money<C>, weights: readonly bigint[]): readonly Money<C>[] {
  return allocate(money.minor, weights).map((part) => new Money(money.currency, part))
}

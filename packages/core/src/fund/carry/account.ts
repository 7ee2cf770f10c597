import { pow } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'
import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  one,
  type Rational,
  rational,
  rationalFromNumber,
  rationalToNumber,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { least, notNegative, toGrain } from './exact.ts'
import type { CarryTerms, Hurdle } from './terms.ts'

/**
 * What investors who bear carry are owed and what was shared so far, exact, in any one unit of money (minor units in a
 * ledger). Balances are kept to a 10^-12 of the unit.
 */
export interface CarryAccount {
  /** Paid in and not yet returned. */
  readonly capital: Rational
  /** Preferred return accrued and not yet paid. */
  readonly preferred: Rational
  /** All preferred return paid so far. */
  readonly preferredPaid: Rational
  /** All that investors got beyond their capital, preferred return included. */
  readonly gains: Rational
  /** All carry. */
  readonly carry: Rational
}

/** An account before the first call. */
export const emptyAccount: CarryAccount = {
  capital: zero,
  preferred: zero,
  preferredPaid: zero,
  gains: zero,
  carry: zero,
}

const PERIODS = { annual: 1, semiannual: 2, quarterly: 4, monthly: 12, daily: 365 } as const

/**
 * Preferred return on capital and on what is already accrued over some years: simple on the capital alone, otherwise
 * (1 + rate/n)^(n·years) − 1 on both. The power is taken in floating numbers once, all else is exact. Total.
 * In: money, money, years (not negative). Out: money.
 * By hand: 100 at 8 % a year over 2 years: 16 simple, 16.64 compound.
 * @example rationalToNumber(accrued(rational(100n), rational(0n), rational(2n), { rate: rational(2n, 25n), compounding: 'annual' })) // 16.64
 */
export function accrued(capital: Rational, preferred: Rational, years: Rational, hurdle: Hurdle | null): Rational {
  if (hurdle === null || years.numerator <= 0n) return zero
  if (hurdle.compounding === 'simple') return toGrain(multiplyRational(multiplyRational(capital, hurdle.rate), years))
  const periods = PERIODS[hurdle.compounding]
  const growth = pow(1 + rationalToNumber(hurdle.rate) / periods, rationalToNumber(years) * periods)
  const exact = rationalFromNumber(growth)
  if (exact === null) throw new Bug('a preferred return beyond floating numbers')
  return toGrain(multiplyRational(addRational(capital, preferred), subtractRational(exact, one)))
}

/**
 * The account some years later. Total.
 * @example rationalToNumber(accrue(contribute(emptyAccount, rational(100n)), rational(1n), { rate: rational(2n, 25n), compounding: 'simple' }).preferred) // 8
 */
export function accrue(account: CarryAccount, years: Rational, hurdle: Hurdle | null): CarryAccount {
  const more = accrued(account.capital, account.preferred, years, hurdle)
  return more.numerator === 0n ? account : { ...account, preferred: addRational(account.preferred, more) }
}

/**
 * The account after a contribution, with any preferred return that it already earned elsewhere. Total.
 * @example rationalToNumber(contribute(emptyAccount, rational(7n)).capital) // 7
 */
export function contribute(account: CarryAccount, amount: Rational, preferred: Rational = zero): CarryAccount {
  return {
    ...account,
    capital: addRational(account.capital, amount),
    preferred: addRational(account.preferred, preferred),
  }
}

/** One distribution by tier; `investors` and `carry` add up to it. */
export interface Tiers {
  readonly capital: Rational
  readonly preferred: Rational
  /** The whole tier, both sides. */
  readonly catchUp: Rational
  /** What followed, both sides. */
  readonly split: Rational
  readonly investors: Rational
  readonly carry: Rational
}

/** How much the catch-up tier still takes; null where it never ends. */
function catchUpLeft(account: CarryAccount, terms: CarryTerms): Rational | null {
  const { catchUp, rate } = terms
  if (catchUp.numerator === 0n || rate.numerator === 0n) return zero
  if (terms.catchUpTo === 'preferred') {
    const aim = divideRational(multiplyRational(account.preferredPaid, rate), subtractRational(one, rate))
    return notNegative(divideRational(subtractRational(aim, account.carry), catchUp))
  }
  // carry + catchUp·x = rate·(gains + carry + x)
  const missing = subtractRational(multiplyRational(rate, addRational(account.gains, account.carry)), account.carry)
  if (missing.numerator <= 0n) return zero
  return compareRational(catchUp, rate) > 0 ? divideRational(missing, subtractRational(catchUp, rate)) : null
}

/**
 * Distributes an amount: capital, preferred return, catch-up, then the split. The amount must not be negative.
 * In: money. Out: the tiers and the account after them. A Bug for a negative amount; a rate of carry of 1 cannot catch up.
 * Source: the whole-fund waterfall of ILPA's Model LPA 2020, §14; the tiers as in Metrick & Yasuda 2010.
 * By hand: cost 100, preferred 8, carry 20 %, full catch-up, 120 paid: 100, 8, catch-up 2, and of 10 a fifth: carry 4.
 * @example rationalToNumber(distribute(accrue(contribute(emptyAccount, rational(100n)), rational(1n), { rate: rational(2n, 25n), compounding: 'simple' }), rational(120n), { ...plainCarry(rational(1n, 5n)), hurdle: { rate: rational(2n, 25n), compounding: 'simple' } }).tiers.carry) // 4
 */
export function distribute(
  account: CarryAccount,
  amount: Rational,
  terms: CarryTerms,
): { readonly account: CarryAccount; readonly tiers: Tiers } {
  if (amount.numerator < 0n) throw new Bug('distributing less than nothing')
  const capital = least(amount, account.capital)
  let left = subtractRational(amount, capital)
  const preferred = least(left, account.preferred)
  left = subtractRational(left, preferred)
  const paid: CarryAccount = {
    ...account,
    capital: subtractRational(account.capital, capital),
    preferred: subtractRational(account.preferred, preferred),
    preferredPaid: addRational(account.preferredPaid, preferred),
    gains: addRational(account.gains, preferred),
  }
  const wanted = catchUpLeft(paid, terms)
  const catchUp = wanted === null ? left : least(left, wanted)
  const split = subtractRational(left, catchUp)
  const carry = addRational(multiplyRational(catchUp, terms.catchUp), multiplyRational(split, terms.rate))
  const gains = subtractRational(left, carry)
  return {
    account: { ...paid, gains: addRational(paid.gains, gains), carry: addRational(paid.carry, carry) },
    tiers: {
      capital,
      preferred,
      catchUp,
      split,
      investors: addRational(addRational(capital, preferred), gains),
      carry,
    },
  }
}

/** A call or a distribution at a time in years. */
export interface CarryEvent {
  readonly years: Rational
  readonly kind: 'call' | 'distribution'
  readonly amount: Rational
}

/** What a run of calls and distributions came to, exact. */
export interface CarryRun {
  readonly account: CarryAccount
  readonly tiers: readonly Tiers[]
  readonly called: Rational
  readonly investors: Rational
  readonly carry: Rational
  /** Share of all profit that the carry is; null without a profit. */
  readonly carryShareOfProfit: Rational | null
}

/**
 * Runs an account through calls and distributions, in the order of their times; at one time calls come first.
 * In: years and money. Out: money. By hand: calls 100 and 100 at 1 and 3, distributions 200 and 100 at 2 and 4, carry 20 %:
 * at 2 capital 100 and of 100 a fifth; at 4 the second call's capital. Carry 20.
 * @example rationalToNumber(runCarry([{ years: rational(0n), kind: 'call', amount: rational(100n) }, { years: rational(1n), kind: 'distribution', amount: rational(150n) }], plainCarry(rational(1n, 5n))).carry) // 10
 */
export function runCarry(events: readonly CarryEvent[], terms: CarryTerms): CarryRun {
  const rank = { call: 0, distribution: 1 } as const
  const sorted = [...events].sort((a, b) => compareRational(a.years, b.years) || rank[a.kind] - rank[b.kind])
  let account = emptyAccount
  let now = sorted[0]?.years ?? zero
  let called = zero
  let investors = zero
  const tiers: Tiers[] = []
  for (const { years, kind, amount } of sorted) {
    account = accrue(account, subtractRational(years, now), terms.hurdle)
    now = years
    if (kind === 'call') {
      account = contribute(account, amount)
      called = addRational(called, amount)
      continue
    }
    const step = distribute(account, amount, terms)
    account = step.account
    investors = addRational(investors, step.tiers.investors)
    tiers.push(step.tiers)
  }
  const profit = subtractRational(addRational(investors, account.carry), called)
  const carryShareOfProfit = profit.numerator > 0n ? divideRational(account.carry, profit) : null
  return { account, tiers, called, investors, carry: account.carry, carryShareOfProfit }
}

/**
 * A deal or fund of one call and one distribution, its hurdle as one fraction of the cost for the whole period.
 * In: money, a fraction. Out: as `runCarry`.
 * @example rationalToNumber(onePeriodCarry(rational(108n), rational(100n), rational(2n, 25n), plainCarry(rational(1n, 5n))).carry) // 0
 */
export function onePeriodCarry(proceeds: Rational, cost: Rational, hurdle: Rational, terms: CarryTerms): CarryRun {
  return runCarry(
    [
      { years: rational(0n), kind: 'call', amount: cost },
      { years: rational(1n), kind: 'distribution', amount: proceeds },
    ],
    { ...terms, hurdle: { rate: hurdle, compounding: 'simple' } },
  )
}

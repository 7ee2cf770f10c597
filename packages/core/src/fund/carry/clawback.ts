import {
  addRational,
  compareRational,
  multiplyRational,
  one,
  type Rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { contribute, distribute, emptyAccount } from './account.ts'
import { least, notNegative } from './exact.ts'
import { plainCarry } from './terms.ts'

/** What carry must be given back at the end, and why. */
export interface Clawback {
  readonly amount: Rational
  /** Carry paid beyond its rate of the whole fund's profit. */
  readonly overpaid: Rational
  /** What investors lack of their capital and preferred return. */
  readonly shortfall: Rational
}

/**
 * Carry to be given back: the larger of what exceeds the rate of all profit and what investors lack, at most the carry after
 * tax. In: money, fractions. Out: money. Total. Source: ILPA Principles 3.0 (2019), clawback.
 * By hand: 6 paid, a fifth of a profit of 15 is 3, nobody lacks anything: 3.
 * @example rationalToNumber(clawbackOf({ paid: rational(6n), profit: rational(15n), rate: rational(1n, 5n), shortfall: rational(0n), tax: rational(0n) }).amount) // 3
 */
export function clawbackOf(known: {
  readonly paid: Rational
  readonly profit: Rational
  readonly rate: Rational
  readonly shortfall: Rational
  readonly tax: Rational
}): Clawback {
  const overpaid = notNegative(subtractRational(known.paid, multiplyRational(known.rate, notNegative(known.profit))))
  const larger = compareRational(overpaid, known.shortfall) < 0 ? known.shortfall : overpaid
  const most = multiplyRational(known.paid, subtractRational(one, known.tax))
  return { amount: least(larger, most), overpaid, shortfall: known.shortfall }
}

/** One realised deal. */
export interface Deal {
  readonly cost: Rational
  readonly proceeds: Rational
}

/** Carry paid deal by deal beside what the whole fund owed. */
export interface DealByDeal {
  readonly carry: readonly Rational[]
  readonly paid: Rational
  readonly due: Rational
  readonly clawback: Clawback
}

/**
 * Deal-by-deal carry in the order of realisation, with or without losses carried forward, and its clawback against the whole
 * fund. `hurdle` is one fraction of a deal's cost for its whole time; the catch-up is full.
 * In: money, fractions. Out: money. Total.
 * By hand: costs 10 each, exits 40, 0, 5, rate 20 %: 6 on the first; all deals gain 15, 3 due; 3 back.
 * @example rationalToNumber(dealByDeal([{ cost: rational(10n), proceeds: rational(40n) }, { cost: rational(10n), proceeds: rational(0n) }], rational(1n, 5n)).clawback.amount) // 2
 */
export function dealByDeal(
  deals: readonly Deal[],
  rate: Rational,
  options: { readonly hurdle?: Rational; readonly lossesForward?: boolean; readonly tax?: Rational } = {},
): DealByDeal {
  const terms = plainCarry(rate)
  const hurdle = options.hurdle ?? zero
  const owed = (cost: Rational): Rational => multiplyRational(cost, hurdle)
  let account = emptyAccount
  const carry = deals.map(({ cost, proceeds }) => {
    const before = options.lossesForward === false ? emptyAccount : account
    const step = distribute(contribute(before, cost, owed(cost)), proceeds, terms)
    account = step.account
    return step.tiers.carry
  })
  const sum = (list: readonly Rational[]): Rational => list.reduce(addRational, zero)
  const paid = sum(carry)
  const cost = sum(deals.map((deal) => deal.cost))
  const proceeds = sum(deals.map((deal) => deal.proceeds))
  const due = distribute(contribute(emptyAccount, cost, owed(cost)), proceeds, terms).tiers.carry
  const shortfall = notNegative(subtractRational(addRational(cost, owed(cost)), subtractRational(proceeds, paid)))
  const clawback = clawbackOf({
    paid,
    profit: subtractRational(proceeds, cost),
    rate,
    shortfall: least(shortfall, subtractRational(paid, due).numerator > 0n ? subtractRational(paid, due) : zero),
    tax: options.tax ?? zero,
  })
  return { carry, paid, due, clawback }
}

/**
 * Deals with the largest gain first: the order in which deal-by-deal carry is paid most. Total.
 * @example winnersFirst([{ cost: rational(1n), proceeds: rational(0n) }, { cost: rational(1n), proceeds: rational(5n) }]).map((one) => rationalToNumber(one.proceeds)) // [5,0]
 */
export function winnersFirst(deals: readonly Deal[]): readonly Deal[] {
  const gain = (deal: Deal): Rational => subtractRational(deal.proceeds, deal.cost)
  return [...deals].sort((a, b) => compareRational(gain(b), gain(a)))
}

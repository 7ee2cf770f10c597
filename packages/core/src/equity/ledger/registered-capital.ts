import { fail, type Issue, issue, ok, type Result } from '@touchstone/core/facts'
import {
  addRational,
  compareRational,
  divideRational,
  endOfPeriod,
  floorRational,
  multiplyRational,
  type Rational,
  rational,
  rationalToText,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { at } from './check.ts'
import { addMonths } from './months.ts'
import { moneyText } from './shares.ts'
import type { Snapshot } from './snapshot.ts'
import type { Ledger } from './types.ts'

/** A subscription in a company by registered capital; all money in one unit. One of `preMoney`, `postMoney`, `share` is told. */
export interface Subscription {
  /** Before the subscription. */
  readonly registeredCapital: Rational
  readonly investment: Rational
  readonly preMoney?: Rational | null
  readonly postMoney?: Rational | null
  /** Of the company after the subscription. */
  readonly share?: Rational | null
}

/** How the money of a subscription is booked. */
export interface SubscriptionSplit {
  /** 计入注册资本: new registered capital, exact. */
  readonly registered: Rational
  /** Registered capital with it. */
  readonly registeredAfter: Rational
  /** 计入资本公积: what is paid beyond it. */
  readonly reserve: Rational
  /** The subscriber's share of the registered capital after it. */
  readonly share: Rational
  /** What one unit of registered capital costs. */
  readonly price: Rational
  readonly preMoney: Rational
  readonly postMoney: Rational
  /** As a registry takes it, in whole units of the inputs: capital rounded down, the fraction named and in the reserve. */
  readonly whole: { readonly registered: bigint; readonly reserve: Rational; readonly fraction: Rational }
}

function postMoneyOf(one: Subscription): Rational | null {
  if (one.preMoney !== undefined && one.preMoney !== null) return addRational(one.preMoney, one.investment)
  if (one.postMoney !== undefined && one.postMoney !== null) return one.postMoney
  if (one.share === undefined || one.share === null || one.share.numerator <= 0n) return null
  return divideRational(one.investment, one.share)
}

/**
 * Splits a subscription between registered capital and capital reserve: the newcomer's share of the registered capital is
 * its share of the price, so new capital = capital × investment / pre-money, and the rest of the money is reserve
 * (资本公积). Exact, in the unit of the inputs. Errors: `equity/not-positive` for a capital, investment or price that is not
 * above 0, or a price that is not told. Assumes one price for all of the round. Source: Company Law of China art. 47 and
 * 213 (premium to the capital reserve); usual practice of subscriptions.
 * @example rationalToText(splitSubscription({ registeredCapital: rational(1000n), preMoney: rational(45000n), investment: rational(5000n) }).value.reserve) // "44000/9"
 */
export function splitSubscription(one: Subscription): Result<SubscriptionSplit> {
  const post = postMoneyOf(one)
  const pre = post === null ? zero : subtractRational(post, one.investment)
  const needed = { registeredCapital: one.registeredCapital, investment: one.investment, preMoney: pre }
  const wrong = Object.entries(needed).filter(([, value]) => compareRational(value, zero) <= 0)
  if (post === null || wrong.length > 0)
    return fail(
      ...wrong.map(([key, value]) =>
        issue('equity/not-positive', 'error', { source: '', path: `/${key}` }, { key, value: rationalToText(value) }),
      ),
    )
  const registered = divideRational(multiplyRational(one.registeredCapital, one.investment), pre)
  const whole = floorRational(registered)
  return ok({
    registered,
    registeredAfter: addRational(one.registeredCapital, registered),
    reserve: subtractRational(one.investment, registered),
    share: divideRational(one.investment, post),
    price: divideRational(pre, one.registeredCapital),
    preMoney: pre,
    postMoney: post,
    whole: {
      registered: whole,
      reserve: subtractRational(one.investment, rational(whole)),
      fraction: subtractRational(registered, rational(whole)),
    },
  })
}

/** What the law says of paying in registered capital; the figures come from data. */
export interface PayInLaw {
  /** ISO day on which it came into force. */
  readonly inForce: string
  /** Years from the subscription within which it must be paid in. */
  readonly years: number
  /** For capital subscribed before `inForce`: the last day on which it may still be unpaid. */
  readonly earlierBy: string
}

/** What is still to be paid in on one subscription. */
export interface PayInDue {
  readonly path: string
  readonly class: string
  readonly holder: string
  /** Minor units. */
  readonly unpaid: bigint
  /** The earlier of what the articles and what the law say. */
  readonly due: string
  readonly overdue: boolean
}

/**
 * The last day for paying in capital: `years` after its subscription; for capital subscribed before the law came into force
 * `earlierBy`; earlier where the articles say so. Total. Source: Company Law of China art. 47 and 228, in force 2024-07-01,
 * with the State Council's rules for companies that were there before.
 * @example payInDeadline({ subscribed: '2024-09-01', payBy: null }, { inForce: '2024-07-01', years: 5, earlierBy: '2032-06-30' }) // "2029-09-01"
 */
export function payInDeadline(
  lot: { readonly subscribed: string; readonly payBy: string | null },
  law: PayInLaw,
): string {
  const subscribed = endOfPeriod(lot.subscribed)
  const legal = subscribed < law.inForce ? law.earlierBy : addMonths(subscribed, law.years * 12)
  const agreed = lot.payBy === null ? legal : endOfPeriod(lot.payBy)
  return agreed < legal ? agreed : legal
}

/**
 * What is unpaid of registered capital on the snapshot's day, by subscription, with the day by which it is due; what is
 * overdue is a warning too. Before the law came into force only the articles set a day, so a subscription without one of
 * them is due at the law's last day. Empty for a company with shares. Total.
 * @example payInsDue({ currency: 'CNY' }, { date: '2030-01-01', capital: { lots: [{ path: '/transactions/0', class: 'a', holder: 'b', subscribed: '2024-09-01', payBy: null, amount: 100n, paid: 40n }] } }, { inForce: '2024-07-01', years: 5, earlierBy: '2032-06-30' }).value[0].overdue // true
 */
export function payInsDue(
  ledger: Pick<Ledger, 'currency'>,
  snapshot: Pick<Snapshot, 'date' | 'capital'>,
  law: PayInLaw,
): Result<readonly PayInDue[]> {
  const rows = (snapshot.capital?.lots ?? [])
    .filter((lot) => lot.paid < lot.amount)
    .map((lot): PayInDue => {
      const due = payInDeadline(lot, law)
      const { path, holder } = lot
      return { path, class: lot.class, holder, unpaid: lot.amount - lot.paid, due, overdue: due < snapshot.date }
    })
  const late = rows.filter((one) => one.overdue)
  const issues: readonly Issue[] = late.map(({ path, holder, unpaid, due }) =>
    at('equity/pay-in-overdue', 'warning', path, { holder, amount: moneyText(ledger, unpaid), due }),
  )
  return ok(rows, issues)
}

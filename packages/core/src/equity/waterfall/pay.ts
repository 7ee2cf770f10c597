import { type Issue, type Result, fail, issue, ok } from '@touchstone/core/facts'
import {
  type Rational,
  addRational,
  allocate,
  compareRational,
  floorRational,
  multiplyRational,
  rational,
  rationalToText,
  zero,
} from '@touchstone/core/units'
import { payoutsAt } from './at.ts'
import type { ExitTable, Payee, PayeeState } from './types.ts'

/** A holding of one class at the exit. */
export interface ExitHolding {
  readonly holder: string
  readonly class: string
  readonly shares: Rational
}

/** What one payee is paid in whole minor units; `now` and `later` add up to `amount`. */
export interface ExitPayment extends Payee {
  readonly state: PayeeState
  readonly amount: bigint
  readonly now: bigint
  /** Held back by the buyer, paid when the escrow ends. */
  readonly later: bigint
  /** The exact payout, from which `amount` differs by less than one unit. */
  readonly exact: Rational
}

/** A holder's part of what its class is paid. */
export interface HolderPayment {
  readonly holder: string
  readonly class: string
  readonly amount: bigint
  readonly now: bigint
  readonly later: bigint
}

/** A whole exit in minor units. */
export interface ExitPaymentTable {
  readonly exit: bigint
  readonly payments: readonly ExitPayment[]
  readonly holders: readonly HolderPayment[]
}

/**
 * An exit paid in whole minor units (分, cents): each payee gets its exact payout rounded down, the units left over go to
 * the largest remainders, so that the payments add up to the exit; the same inside each class by shares. The escrow is cut
 * from what securities and management receive, in whole units rounded down, each in proportion.
 * In: a table in minor units; exit in minor units; holdings of any of its classes (whole classes only). Out: the payments,
 * or issues: `equity/exit-negative`, `equity/exit-unknown-class`. By hand: 100 to three
 * equal classes is 34, 33, 33.
 * @example payExit(exitTable({ debts: [], carveOut: null, escrow: rational(1n, 4n), votes: [], classes: ['a', 'b', 'c'].map((id) => ({ id, kind: 'common', shares: one })) }).value, 100n, []).value.payments.map(({ now, later }) => [now, later]) // [[25n,9n],[25n,8n],[25n,8n]]
 */
export function payExit(table: ExitTable, exit: bigint, holdings: readonly ExitHolding[]): Result<ExitPaymentTable> {
  const issues = checkHoldings(table, exit, holdings)
  if (issues.length > 0) return { ok: false, issues }
  const { payouts } = payoutsAt(table, rational(exit))
  const amounts = inUnits(
    exit,
    payouts.map(({ payout }) => payout),
  )
  const bearing = payouts.map(({ kind }, index) => (kind === 'debt' ? 0n : (amounts[index] ?? 0n)))
  const whole = bearing.reduce((sum, one) => sum + one, 0n)
  const held = table.escrow === null ? 0n : floorRational(multiplyRational(table.escrow, rational(whole)))
  const later = allocate(held, bearing)
  const payments = payouts.map(({ id, kind, state, payout }, index): ExitPayment => {
    const [amount, kept] = [amounts[index] ?? 0n, later[index] ?? 0n]
    return { id, kind, state, amount, now: amount - kept, later: kept, exact: payout }
  })
  const holders = payments.flatMap((payment) => {
    const own = payment.kind === 'class' ? holdings.filter((one) => one.class === payment.id) : []
    if (own.every(({ shares }) => shares.numerator === 0n)) return own.map(nothing)
    const weights = commonWeights(own.map(({ shares }) => shares))
    const all = allocate(payment.amount, weights)
    const kept = allocate(payment.later, all)
    return own.map((one, index): HolderPayment => {
      const [amount, back] = [all[index] ?? 0n, kept[index] ?? 0n]
      return { holder: one.holder, class: one.class, amount, now: amount - back, later: back }
    })
  })
  return ok({ exit, payments, holders })
}

const nothing = (one: ExitHolding): HolderPayment => ({
  holder: one.holder,
  class: one.class,
  amount: 0n,
  now: 0n,
  later: 0n,
})

/** Fractions that sum to a whole number as whole numbers with that sum. */
function inUnits(total: bigint, parts: readonly Rational[]): readonly bigint[] {
  return allocate(total, commonWeights(parts))
}

/** Whole numbers in the proportions of fractions: all over their common denominator. */
function commonWeights(parts: readonly Rational[]): readonly bigint[] {
  const denominator = parts.reduce((product, one) => {
    const shared = rational(product, one.denominator)
    return product * shared.denominator
  }, 1n)
  return parts.map((one) => one.numerator * (denominator / one.denominator))
}

function checkHoldings(table: ExitTable, exit: bigint, holdings: readonly ExitHolding[]): readonly Issue[] {
  const issues: Issue[] = []
  if (exit < 0n)
    issues.push(
      issue(
        'equity/exit-negative',
        'error',
        { source: '', path: '' },
        { id: 'exit', what: 'exit', value: String(exit) },
      ),
    )
  holdings.forEach(({ holder, class: id, shares }, index) => {
    const path = `/holders/${index}`
    if (!table.payees.some((payee) => payee.kind === 'class' && payee.id === id))
      issues.push(issue('equity/exit-unknown-class', 'error', { source: '', path }, { id }))
    if (shares.numerator < 0n)
      issues.push(
        issue(
          'equity/exit-negative',
          'error',
          { source: '', path },
          { id: holder, what: 'shares', value: rationalToText(shares) },
        ),
      )
  })
  return issues
}

/**
 * The holdings of each class against the number of shares that the class has by its terms: issues where they disagree.
 * In: shares by class; holdings. Out: the same holdings, or `equity/exit-holders-disagree` with both figures.
 * @example holdingsOf(new Map([['A', rational(5n)]]), [{ holder: 'x', class: 'A', shares: rational(4n) }]).issues[0].params // { id: 'A', held: '4', shares: '5' }
 */
export function holdingsOf(
  shares: ReadonlyMap<string, Rational>,
  holdings: readonly ExitHolding[],
): Result<readonly ExitHolding[]> {
  const issues = [...shares].flatMap(([id, whole]): readonly Issue[] => {
    const own = holdings.filter((one) => one.class === id)
    const held = own.reduce((sum, one) => addRational(sum, one.shares), zero)
    if (own.length === 0 || compareRational(held, whole) === 0) return []
    const params = { id, held: rationalToText(held), shares: rationalToText(whole) }
    return [issue('equity/exit-holders-disagree', 'error', { source: '', path: '/holders' }, params)]
  })
  return issues.length === 0 ? ok(holdings) : fail(...issues)
}

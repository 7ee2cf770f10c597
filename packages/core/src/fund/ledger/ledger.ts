import { fail, issue, type Issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { moneyOf, moneyToDecimal, multiplyRational, rational, rationalFromNumber, zero } from '@touchstone/core/units'
import { roundHalf } from '../carry/exact.ts'
import { feeAt } from '../fees/management.ts'
import { yearsBetween } from '../irr/day-count.ts'
import { Book, type Called, type Paid } from './book.ts'
import { monthsAfter } from './calendar.ts'
import type { FundEvent, FundTerms } from './terms.ts'

/** One movement of money on one day. Money in equals money out: called and kept pay the amount, or the amount is shared out. */
export interface LedgerLine {
  readonly date: string
  readonly type: 'fee' | 'expense' | 'investment' | 'proceeds' | 'settlement'
  readonly holding: string | null
  readonly amount: bigint
  readonly called: Called
  readonly paid: Paid
}

/** What a holding cost, brought and is worth, in minor units. */
export interface HoldingState {
  readonly holding: string
  readonly cost: bigint
  readonly costLeft: bigint
  readonly proceeds: bigint
  readonly value: bigint
}

/** A fund's money up to a day. */
export interface FundLedger {
  readonly terms: FundTerms
  readonly until: string
  readonly lines: readonly LedgerLine[]
  readonly holdings: readonly HoldingState[]
  readonly book: Book
  /** Income of the manager from companies that no fee has taken up yet. */
  readonly offsetLeft: bigint
}

const nothingCalled: Called = { investors: 0n, gp: 0n, kept: 0n }
const nothingPaid: Paid = { investors: 0n, gp: 0n, carry: 0n, escrowed: 0n, recycled: 0n }
const order = { 'fee-income': 0, fee: 1, expense: 2, investment: 3, value: 4, proceeds: 5 } as const

interface Held {
  cost: bigint
  left: bigint
  proceeds: bigint
  value: bigint
}

type Dated = FundEvent | { readonly date: string; readonly type: 'fee'; readonly fraction: number; readonly at: Place }

/** Days on which the fee is due, up to a day: in advance, and none after the fund's term. */
function feeDays(terms: FundTerms, until: string): readonly Dated[] {
  const months = 12 / terms.fees.paymentsPerYear
  const count = Math.floor(terms.life.total * terms.fees.paymentsPerYear + 1e-9)
  return Array.from({ length: count }, (_, i) => ({
    date: monthsAfter(terms.start, i * months),
    type: 'fee' as const,
    fraction: 1 / terms.fees.paymentsPerYear,
    at: { source: '', path: '/fees' },
  })).filter(({ date }) => date <= until)
}

class Keeper {
  readonly issues: Issue[] = []
  readonly lines: LedgerLine[] = []
  readonly held = new Map<string, Held>()
  readonly book: Book
  offset = 0n
  private readonly terms: FundTerms

  constructor(terms: FundTerms) {
    this.terms = terms
    this.book = new Book(terms)
  }

  private text(minor: bigint): string {
    return moneyToDecimal(moneyOf(this.terms.currency, minor))
  }

  private of(holding: string): Held {
    const found = this.held.get(holding) ?? { cost: 0n, left: 0n, proceeds: 0n, value: 0n }
    this.held.set(holding, found)
    return found
  }

  private pay(event: Dated, type: LedgerLine['type'], amount: bigint, holding: string | null): void {
    if (amount === 0n) return
    const needed = this.book.needed(amount)
    if (needed > this.book.uncalled) {
      const params = { date: event.date, needed: this.text(needed), uncalled: this.text(this.book.uncalled) }
      this.issues.push(issue('fund/over-called', 'error', event.at, params))
      return
    }
    const called = this.book.pay(event.date, amount, holding)
    this.lines.push({ date: event.date, type, holding, amount, called, paid: nothingPaid })
  }

  private fee(event: Extract<Dated, { type: 'fee' }>): void {
    const age = yearsBetween(this.terms.start, event.date)
    // A step after five years begins with the fee of that anniversary, leap days or not.
    const { rate, base } = feeAt(this.terms.fees, age + 0.01)
    const held = [...this.held.values()]
    const amount =
      base === 'committed'
        ? this.terms.size
        : base === 'called'
          ? this.book.called
          : held.reduce((all, one) => all + (base === 'invested' ? one.left : one.value), 0n)
    const yearly = multiplyRational(rational(amount), rationalFromNumber(rate) ?? zero)
    const due = roundHalf(multiplyRational(yearly, rational(1n, BigInt(this.terms.fees.paymentsPerYear))))
    const off = due < this.offset ? due : this.offset
    this.offset -= off
    this.pay(event, 'fee', due - off, null)
  }

  take(event: Dated): void {
    if (event.type === 'fee') return this.fee(event)
    const { date, type, amount } = event
    if (type === 'fee-income') {
      this.offset += roundHalf(multiplyRational(rational(amount), this.terms.fees.offset))
      return
    }
    if (type === 'expense') return this.pay(event, 'expense', amount, null)
    const holding = event.holding ?? ''
    const held = this.of(holding)
    if (type === 'value') held.value = amount
    else if (type === 'investment') {
      this.pay(event, 'investment', amount, holding)
      held.cost += amount
      held.left += amount
      held.value += amount
    } else {
      if (event.cost > held.left) {
        const params = { company: holding, cost: this.text(event.cost), left: this.text(held.left) }
        this.issues.push(issue('fund/cost-exceeded', 'error', event.at, params))
        return
      }
      if (event.cost > 0n) this.book.release(date, holding, event.cost, held.left)
      const paid = this.book.receive(date, amount)
      // What is sold leaves the value in proportion to its cost; a later mark replaces it.
      held.value = held.left === 0n ? 0n : (held.value * (held.left - event.cost)) / held.left
      held.left -= event.cost
      held.proceeds += amount
      this.lines.push({ date, type: 'proceeds', holding, amount, called: nothingCalled, paid })
    }
  }
}

/**
 * The money of a fund by day, exact: every investment, fee and expense is called from all partners by commitment (from kept
 * proceeds first), every proceeds is kept in part or shared out by the carry terms. On one day fees come before investments,
 * investments before proceeds. Fees are due in advance and end with the fund's term.
 * In: terms, events up to `until` (ISO days), minor units. Out: lines and states, or `fund/over-called` where a call exceeds
 * what is uncalled, `fund/cost-exceeded` where more cost is realised than is left, `fund/before-start`.
 * @example fundLedger(bareFund('CNY', 1000n, '2020-01-01'), [investment('2020-02-01', 'a', 500n)], '2021-01-01').value.lines[0].called.investors // 500n
 */
export function fundLedger(terms: FundTerms, events: readonly FundEvent[], until: string): Result<FundLedger> {
  const keeper = new Keeper(terms)
  for (const { date, at } of events)
    if (date < terms.start) keeper.issues.push(issue('fund/before-start', 'error', at, { date, start: terms.start }))
  const all = [...events.filter(({ date }) => date >= terms.start && date <= until), ...feeDays(terms, until)]
    .map((event, index) => ({ event, index }))
    .sort(
      (a, b) =>
        (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0) ||
        order[a.event.type] - order[b.event.type] ||
        a.index - b.index,
    )
  for (const { event } of all) keeper.take(event)
  if (keeper.issues.length > 0) return fail(...keeper.issues)
  const holdings = [...keeper.held].map(([holding, { cost, left, proceeds, value }]) => ({
    holding,
    cost,
    costLeft: left,
    proceeds,
    value,
  }))
  return ok({ terms, until, lines: keeper.lines, holdings, book: keeper.book, offsetLeft: keeper.offset })
}

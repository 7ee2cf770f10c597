import { Bug } from '@touchstone/core/facts'
import {
  addRational,
  allocate,
  multiplyRational,
  one,
  type Rational,
  rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { accrue, accrued, type CarryAccount, contribute, distribute, emptyAccount } from '../carry/account.ts'
import { roundHalf, toGrain } from '../carry/exact.ts'
import { yearsBetween } from '../irr/day-count.ts'
import type { FundTerms } from './terms.ts'

/** Who put money in, in minor units. */
export interface Called {
  readonly investors: bigint
  readonly gp: bigint
  /** Paid from money kept of earlier proceeds. */
  readonly kept: bigint
}
/** Who got money, in minor units. */
export interface Paid {
  readonly investors: bigint
  /** On the general partner's own commitment. */
  readonly gp: bigint
  readonly carry: bigint
  readonly escrowed: bigint
  readonly recycled: bigint
}

/** Money of the investors that carry is not yet measured on: lots of one holding, or fees (American carry). */
interface Lot {
  readonly date: string
  readonly amount: Rational
}

const share = (a: bigint, b: bigint): Rational => (b === 0n ? zero : rational(a, b))

/** Days as an exact fraction of 365. */
const yearsExact = (from: string, to: string): Rational =>
  rational(BigInt(Math.round(yearsBetween(from, to) * 365)), 365n)

/** The money of a fund as it moves, exact; days must not go back. */
export class Book {
  private readonly terms: FundTerms
  private account: CarryAccount = emptyAccount
  private day: string
  private readonly lots = new Map<string, Lot[]>()
  private fees: Lot[] = []
  private realisedShare: Rational = zero
  private carryRounded = 0n
  uncalled: bigint
  kept = 0n
  recycled = 0n
  escrow = 0n
  invested = 0n
  realisedCost = 0n
  called = 0n
  investorsCalled = 0n
  investorsPaid = 0n

  constructor(terms: FundTerms) {
    this.terms = terms
    this.day = terms.start
    this.uncalled = terms.size
  }

  /** The same money on the same day, to try something out on. */
  copy(): Book {
    const other = new Book(this.terms)
    const state = { ...this }
    Object.assign(other, state, { lots: new Map([...this.lots].map(([key, lots]) => [key, [...lots]])) })
    return other
  }

  private moveTo(day: string): void {
    this.account = accrue(this.account, yearsExact(this.day, day), this.terms.carry.hurdle)
    this.day = day
  }

  private parts(amount: bigint): readonly [investors: bigint, gp: bigint] {
    const { numerator, denominator } = this.terms.gpCommitment
    const [investors = 0n, gp = 0n] = allocate(amount, [denominator - numerator, numerator])
    return [investors, gp]
  }

  /** What paying an amount would call beyond what is kept. */
  needed(amount: bigint): bigint {
    return amount > this.kept ? amount - this.kept : 0n
  }

  /** Pays for a holding (or fees and expenses, without one) from what is kept, then from a call. */
  pay(day: string, amount: bigint, holding: string | null): Called {
    const call = this.needed(amount)
    if (call > this.uncalled) throw new Bug('calling more than is committed')
    this.moveTo(day)
    const kept = amount - call
    const [investors, gp] = this.parts(call)
    this.kept -= kept
    this.uncalled -= call
    this.called += call
    this.investorsCalled += investors
    if (holding !== null) this.invested += amount
    this.owe(day, rational(investors), holding)
    return { investors, gp, kept }
  }

  private owe(day: string, amount: Rational, holding: string | null): void {
    if (this.terms.carry.style === 'european') {
      this.account = contribute(this.account, amount)
      return
    }
    if (holding !== null) {
      this.lots.set(holding, [...(this.lots.get(holding) ?? []), { date: day, amount }])
      return
    }
    // Fees count as far as the portfolio is realised.
    const now = multiplyRational(amount, this.realisedShare)
    this.account = contribute(this.account, now)
    this.fees.push({ date: day, amount: subtractRational(amount, now) })
  }

  /** Moves a share of lots into the account, each with what it earned since its day; the rest stays. */
  private realise(lots: readonly Lot[], part: Rational): Lot[] {
    return lots.map(({ date, amount }) => {
      const moved = toGrain(multiplyRational(amount, part))
      const earned = accrued(moved, zero, yearsExact(date, this.day), this.terms.carry.hurdle)
      this.account = contribute(this.account, moved, earned)
      return { date, amount: subtractRational(amount, moved) }
    })
  }

  /** Realises cost of a holding out of what is left of it. */
  release(day: string, holding: string, cost: bigint, left: bigint): void {
    this.moveTo(day)
    this.realisedCost += cost
    if (this.terms.carry.style === 'european') return
    this.lots.set(holding, this.realise(this.lots.get(holding) ?? [], share(cost, left)))
    const before = this.realisedShare
    const after = share(this.realisedCost, this.invested)
    const open = subtractRational(one, before)
    const part = subtractRational(after, before)
    this.realisedShare = after
    if (part.numerator > 0n && open.numerator > 0n)
      this.fees = this.realise(this.fees, multiplyRational(part, rational(open.denominator, open.numerator)))
  }

  /** Takes proceeds in: what may be recycled is kept, the rest goes out. */
  receive(day: string, amount: bigint): Paid {
    this.moveTo(day)
    const { recycling, size, start } = this.terms
    let recycled = 0n
    if (recycling !== null && yearsBetween(start, day) <= recycling.untilYears) {
      const wanted = roundHalf(multiplyRational(rational(amount), recycling.share))
      const room = roundHalf(multiplyRational(rational(size), recycling.cap)) - this.recycled
      recycled = wanted < room ? wanted : room > 0n ? room : 0n
    }
    this.kept += recycled
    this.recycled += recycled
    return { ...this.distribute(amount - recycled), recycled }
  }

  /** Shares an amount out. Carry is rounded on its running total, so that no rounding piles up. */
  private distribute(amount: bigint): Omit<Paid, 'recycled'> {
    const [part, gp] = this.parts(amount)
    const { account } = distribute(this.account, rational(part), this.terms.carry)
    this.account = account
    const total = roundHalf(account.carry)
    const due = total - this.carryRounded
    const carry = due < part ? due : part
    this.carryRounded += carry
    const escrowed = roundHalf(multiplyRational(rational(carry), this.terms.carry.escrow))
    this.escrow += escrowed
    this.investorsPaid += part - carry
    return { investors: part - carry, gp, carry: carry - escrowed, escrowed }
  }

  /** Pays out what was kept, without recycling it again. */
  payOut(day: string): Paid {
    this.moveTo(day)
    const amount = this.kept
    this.kept = 0n
    return { ...this.distribute(amount), recycled: 0n }
  }

  /** All carry shared out so far, escrow with it. */
  get carry(): bigint {
    return this.carryRounded
  }

  /** What investors still lack of capital and preferred return, in minor units. */
  get lacking(): bigint {
    return roundHalf(addRational(this.account.capital, this.account.preferred))
  }
}

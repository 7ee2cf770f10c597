import { hasErrors, type Issue, type IssueCode, type IssueParams, nearest, type Severity } from '@touchstone/core/facts'
import {
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  one as unity,
  type Rational,
  rational,
  rationalToText,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { at, checkLedger } from './check.ts'
import { type OpenGrant, openOf, spend, sumOf, vestedOf } from './grants.ts'
import { fillLots, type Lot, moveLots, unpaidOf } from './lots.ts'
import { type ClassTerms, conversionRatio, countText, moneyText } from './shares.ts'
import { scaledBy, splitTerms } from './split.ts'
import type * as T from './types.ts'

/** The part of a share that a split or a conversion left over, settled in cash. */
export interface CashFraction {
  readonly path: string
  readonly date: string
  readonly class: string
  readonly holder: string
  /** Of one share. */
  readonly fraction: Rational
}

/** The books while transactions are applied one after another; what cannot be is refused with its place and left out. */
export class Replay {
  readonly ledger: T.Ledger
  readonly issues: Issue[] = []
  readonly terms = new Map<string, ClassTerms>()
  readonly convertibles = new Map<string, T.Safe | T.Note>()
  readonly fractions: CashFraction[] = []
  grants: readonly OpenGrant[] = []
  lots: readonly Lot[] = []
  /** Minor units paid to the company beyond registered capital. */
  reserve = 0n
  private readonly holdings = new Map<string, Map<string, bigint>>()
  private readonly exercised = new Map<string, bigint>()
  private readonly settled = new Set<string>()
  private readonly wrong: readonly string[]

  constructor(ledger: T.Ledger) {
    this.ledger = ledger
    this.issues.push(...checkLedger(ledger))
    this.wrong = this.issues.map((one) => `${one.at.path}/`)
    for (const one of ledger.classes) this.terms.set(one.id, one)
  }

  get failed(): boolean {
    return hasErrors(this.issues)
  }

  held(cls: string, holder: string): bigint {
    return this.holdings.get(cls)?.get(holder) ?? 0n
  }

  issued(cls: string): bigint {
    return [...(this.holdings.get(cls)?.values() ?? [])].reduce((sum, one) => sum + one, 0n)
  }

  exercisedOf(pool: string): bigint {
    return this.exercised.get(pool) ?? 0n
  }

  /** Grants of a pool that are neither exercised nor lapsed. */
  outstanding(pool: string): bigint {
    return sumOf(
      this.grants.filter((one) => one.class === pool),
      openOf,
    )
  }

  /** Applies one transaction; one that `checkLedger` found wrong is passed over. */
  apply(one: T.Transaction): void {
    if (this.wrong.some((path) => path.startsWith(`${one.path}/`))) return
    if (one.type === 'issue') this.issue(one)
    else if (one.type === 'transfer') this.transfer(one)
    else if (one.type === 'grant') this.grant(one)
    else if (one.type === 'exercise') this.exercise(one)
    else if (one.type === 'conversion') this.convert(one)
    else if (one.type === 'repurchase' || one.type === 'cancellation') this.remove(one)
    else if (one.type === 'split') this.split(one)
    else if (one.type === 'safe' || one.type === 'note') this.open(one)
    else if (one.type === 'settlement') this.settle(one)
    else if (one.type === 'pay-in') this.payIn(one)
    else if (one.type === 'adjustment') this.adjust(one)
  }

  private say<C extends IssueCode>(code: C, severity: Severity, path: string, params: IssueParams[C]): void {
    this.issues.push(at(code, severity, path, params))
  }

  private classOf(id: string): T.SecurityClass | undefined {
    return this.ledger.classes.find((one) => one.id === id)
  }

  private move(cls: string, holder: string, by: bigint): void {
    const of = this.holdings.get(cls) ?? new Map<string, bigint>()
    this.holdings.set(cls, of)
    of.set(holder, (of.get(holder) ?? 0n) + by)
  }

  /** New shares of a class, refused where they pass what is authorized. */
  private create(cls: string, holder: string, shares: bigint, path: string): boolean {
    const authorized = this.terms.get(cls)?.authorized ?? null
    const issued = this.issued(cls) + shares
    if (authorized !== null && issued > authorized) {
      const figures = { issued: countText(this.ledger, issued), authorized: countText(this.ledger, authorized) }
      this.say('equity/over-authorized', 'error', `${path}/shares`, { class: cls, ...figures })
      return false
    }
    this.move(cls, holder, shares)
    return true
  }

  private take(cls: string, holder: string, shares: bigint, path: string): boolean {
    const held = this.held(cls, holder)
    if (shares > held) {
      const figures = { asked: countText(this.ledger, shares), held: countText(this.ledger, held) }
      this.say('equity/more-than-held', 'error', `${path}/shares`, { holder, class: cls, ...figures })
      return false
    }
    this.move(cls, holder, -shares)
    return true
  }

  private issue(one: T.Issue): void {
    if (!this.create(one.class, one.holder, one.shares, one.path) || this.ledger.form === 'shares') return
    const paid = one.paid ?? 0n
    const filled = paid < one.shares ? paid : one.shares
    this.reserve += paid - filled
    const { path, holder, shares: amount, date: subscribed, payBy = null } = one
    this.lots = [...this.lots, { path, class: one.class, holder, subscribed, payBy, amount, paid: filled }]
  }

  private transfer(one: T.Transfer): void {
    if (!this.take(one.class, one.from, one.shares, one.path)) return
    this.move(one.class, one.to, one.shares)
    this.lots = moveLots(this.lots, { class: one.class, holder: one.from }, one.shares, one.to)
  }

  private grant(one: T.Grant): void {
    const { path, holder, date, strike, vesting } = one
    const reserved = this.terms.get(one.class)?.authorized ?? null
    const used = this.outstanding(one.class) + this.exercisedOf(one.class) + one.shares
    if (reserved !== null && used > reserved) {
      const figures = { granted: String(used), reserved: String(reserved) }
      return this.say('equity/over-pool', 'error', `${path}/shares`, { class: one.class, ...figures })
    }
    const state = { path, class: one.class, holder, date, granted: one.shares, exercised: 0n, lapsed: 0n }
    this.grants = [...this.grants, { ...state, strike, vesting }]
  }

  private exercise(one: T.Exercise): void {
    const { holder, path, shares } = one
    const mine = (each: OpenGrant): boolean => each.class === one.class && each.holder === holder
    const vested = (each: OpenGrant): bigint => vestedOf(each, one.date)
    const grants = this.grants.filter(mine)
    const [granted, ripe] = [sumOf(grants, openOf), sumOf(grants, vested)]
    const asked = { holder, class: one.class, asked: String(shares) }
    if (shares > granted) {
      const figures = { ...asked, granted: String(granted) }
      return this.say('equity/exercise-beyond-granted', 'error', `${path}/shares`, figures)
    }
    if (!this.create(one.into, holder, shares, path)) return
    if (shares > ripe)
      this.say('equity/exercise-unvested', 'warning', `${path}/shares`, { ...asked, vested: String(ripe) })
    this.grants = spend(this.grants, mine, shares, 'exercised', [vested, openOf])
    this.exercised.set(one.class, this.exercisedOf(one.class) + shares)
  }

  private convert(one: T.Conversion): void {
    const terms = this.terms.get(one.class)
    const ratio = terms === undefined ? null : conversionRatio(terms)
    if (one.received === null && ratio === null) return
    if (!this.take(one.class, one.holder, one.shares, one.path)) return
    const exact = multiplyRational(rational(one.shares), ratio ?? unity)
    const received = one.received ?? floorRational(exact)
    if (!this.create(one.into, one.holder, received, one.path)) return this.move(one.class, one.holder, one.shares)
    if (one.received === null) this.leave(one, one.into, one.holder, subtractRational(exact, rational(received)))
  }

  private leave(one: T.Transaction, cls: string, holder: string, fraction: Rational): void {
    if (compareRational(fraction, zero) === 0) return
    const { path, date } = one
    this.fractions.push({ path, date, class: cls, holder, fraction })
    this.say('equity/fraction-in-cash', 'note', path, { class: cls, holder, fraction: rationalToText(fraction) })
  }

  /** Shares bought back or cancelled; of a pool, grants that lapse: those not vested first, the oldest first. */
  private remove(one: T.Removal): void {
    const { holder, path, shares } = one
    if (this.classOf(one.class)?.kind !== 'options') {
      if (this.take(one.class, holder, shares, path))
        this.lots = moveLots(this.lots, { class: one.class, holder }, shares, null)
      return
    }
    const mine = (each: OpenGrant): boolean => each.class === one.class && each.holder === holder
    const held = sumOf(this.grants.filter(mine), openOf)
    if (shares > held) {
      const figures = { asked: String(shares), held: String(held) }
      return this.say('equity/more-than-held', 'error', `${path}/shares`, { holder, class: one.class, ...figures })
    }
    const unvested = (each: OpenGrant): bigint => openOf(each) - vestedOf(each, one.date)
    this.grants = spend(this.grants, mine, shares, 'lapsed', [unvested, openOf])
  }

  private split(one: T.Split): void {
    const by = rational(one.numerator, one.denominator)
    const rest = (value: bigint): Rational =>
      subtractRational(multiplyRational(rational(value), by), rational(scaledBy(value, by)))
    for (const [holder, shares] of this.holdings.get(one.class) ?? []) {
      this.move(one.class, holder, scaledBy(shares, by) - shares)
      this.leave(one, one.class, holder, rest(shares))
    }
    this.grants = this.grants.map((each) => {
      if (each.class !== one.class) return each
      this.leave(one, one.class, each.holder, rest(openOf(each)))
      const [exercised, lapsed] = [scaledBy(each.exercised, by), scaledBy(each.lapsed, by)]
      const granted = scaledBy(openOf(each), by) + exercised + lapsed
      return { ...each, granted, exercised, lapsed, strike: divideRational(each.strike, by) }
    })
    this.exercised.set(one.class, scaledBy(this.exercisedOf(one.class), by))
    const cls = this.classOf(one.class)
    if (cls === undefined) return
    for (const each of this.ledger.classes)
      this.terms.set(each.id, splitTerms(each, cls, this.terms.get(each.id) ?? each, by))
    if (cls.kind === 'common') this.leftPools(one)
  }

  /** Pools that no split of the same day brings along. */
  private leftPools(one: T.Split): void {
    for (const { id, kind } of this.ledger.classes) {
      if (kind !== 'options' || (this.terms.get(id)?.authorized ?? this.outstanding(id)) === 0n) continue
      const along = (other: T.Transaction): boolean =>
        other.type === 'split' && other.class === id && other.date === one.date
      if (!this.ledger.transactions.some(along))
        this.say('equity/split-leaves-pool', 'warning', one.path, { class: one.class, pool: id })
    }
  }

  private open(one: T.Safe | T.Note): void {
    if (this.convertibles.has(one.id) || this.settled.has(one.id))
      return this.say('equity/duplicate-id', 'error', `${one.path}/id`, { id: one.id })
    this.convertibles.set(one.id, one)
  }

  private settle(one: T.ConvertibleEnd): void {
    if (!this.convertibles.delete(one.of)) {
      const near = nearest(one.of, [...this.convertibles.keys()])
      return this.say('equity/unknown-convertible', 'error', `${one.path}/of`, { id: one.of, nearest: near })
    }
    this.settled.add(one.of)
  }

  private payIn(one: T.PayIn): void {
    const unpaid = unpaidOf(this.lots, one.holder)
    if (one.amount > unpaid) {
      const figures = { paid: moneyText(this.ledger, one.amount), unpaid: moneyText(this.ledger, unpaid) }
      return this.say('equity/pay-in-beyond', 'error', `${one.path}/amount`, { holder: one.holder, ...figures })
    }
    this.lots = fillLots(this.lots, one.holder, one.amount)
  }

  private adjust(one: T.Adjustment): void {
    const terms = this.terms.get(one.class)
    if (terms === undefined) return
    const pool = this.classOf(one.class)?.kind === 'options'
    const used = pool ? this.outstanding(one.class) + this.exercisedOf(one.class) : this.issued(one.class)
    if (one.authorized !== null && one.authorized < used) {
      const path = `${one.path}/authorized`
      const [now, most] = [countText(this.ledger, used), countText(this.ledger, one.authorized)]
      if (pool) this.say('equity/over-pool', 'error', path, { class: one.class, granted: now, reserved: most })
      else this.say('equity/over-authorized', 'error', path, { class: one.class, issued: now, authorized: most })
      return
    }
    const { authorized, conversionPrice } = one
    this.terms.set(one.class, {
      ...terms,
      authorized: authorized ?? terms.authorized,
      conversionPrice: conversionPrice ?? terms.conversionPrice,
    })
  }
}

import type * as Equity from '@touchstone/core/equity'
import {
  allocate,
  divideRational,
  floorRational,
  multiplyRational,
  type Rational,
  rational,
  zero,
} from '@touchstone/core/units'
import { Printer } from '../cap/print.ts'
import { CertificateBooks, type Used } from './books.ts'
import { sayable } from './vesting.ts'
import { amountOf, dayOf, filled, type JsonObject, monetary, numeric, ratioMechanism, same, termsId } from './write.ts'

type Of<T extends Equity.Transaction['type']> = Extract<Equity.Transaction, { readonly type: T }>
type Removal = Extract<Equity.Transaction, { readonly type: 'repurchase' | 'cancellation' }>

/** Transactions of a ledger as objects of the Open Cap Table Format, one certificate at a time. */
export class Certificates {
  readonly objects: JsonObject[] = []
  /** What an object leaves out, by its id. */
  readonly extras: JsonObject[] = []
  /** What the format has no object for, behind the object it followed. */
  readonly events: JsonObject[] = []
  private readonly ledger: Equity.Ledger
  private readonly printer: Printer
  private readonly books = new CertificateBooks()
  private count = 0

  constructor(ledger: Equity.Ledger) {
    this.ledger = ledger
    this.printer = new Printer(ledger)
  }

  private id(kind: string): string {
    this.count++
    return `${kind}-${this.count}`
  }

  private put(object_type: string, date: string, row: JsonObject, extra: JsonObject = {}): string {
    const id = this.id('tx')
    this.objects.push(filled({ object_type, id, date: dayOf(date), ...row }))
    const left = filled({ ...extra, date: dayOf(date) === date ? undefined : date })
    if (Object.keys(left).length > 0) this.extras.push({ id, ...left })
    return id
  }

  private priceOf(cls: string): Rational | null {
    return this.ledger.classes.find((one) => one.id === cls)?.originalIssuePrice ?? null
  }

  /** A new certificate of stock; what was paid for it is per share, which ten digits may not hold. */
  private stock(
    date: string,
    cls: string,
    holder: string,
    shares: bigint,
    paid: bigint | null,
    extra: JsonObject = {},
  ): string {
    const security = this.id('security')
    const price = paid === null ? zero : divideRational(rational(paid), rational(shares))
    const written = monetary(this.ledger, price)
    const told = paid === null ? { paidUnknown: true } : written.exact ? {} : { paid: this.printer.money(paid) }
    const row = {
      security_id: security,
      custom_id: security,
      stakeholder_id: holder,
      stock_class_id: cls,
      share_price: written.value,
      quantity: String(shares),
      security_law_exemptions: [],
      stock_legend_ids: [],
    }
    this.put('TX_STOCK_ISSUANCE', date, row, { ...told, ...extra })
    this.books.add(cls, holder, { id: security, quantity: shares })
    return security
  }

  /** What is left of a certificate, as one of its own. */
  private balance(date: string, cls: string, holder: string, used: Used): string | undefined {
    if (used.left === 0n) return undefined
    const security = this.id('security')
    const row = {
      security_id: security,
      custom_id: security,
      stakeholder_id: holder,
      stock_class_id: cls,
      share_price: monetary(this.ledger, this.priceOf(cls) ?? zero).value,
      quantity: String(used.left),
      security_law_exemptions: [],
      stock_legend_ids: [],
    }
    this.put('TX_STOCK_ISSUANCE', date, row)
    this.books.back(cls, holder, { id: security, quantity: used.left })
    return security
  }

  private said(one: Equity.Transaction): void {
    const after = this.objects.at(-1)?.['id'] ?? null
    this.events.push({ after, ...(Object(this.printer.transaction(one)) as JsonObject) })
  }

  private isPool(cls: string): boolean {
    return this.ledger.classes.find((one) => one.id === cls)?.kind === 'options'
  }

  write(one: Equity.Transaction): void {
    if (one.type === 'issue') {
      const extra = { round: one.round ?? undefined, payBy: one.payBy ?? undefined }
      this.stock(one.date, one.class, one.holder, one.shares, one.paid, extra)
    } else if (one.type === 'transfer') this.transfer(one)
    else if (one.type === 'grant') this.grant(one)
    else if (one.type === 'exercise') this.exercise(one)
    else if (one.type === 'conversion') this.convert(one)
    else if (one.type === 'repurchase' || one.type === 'cancellation') this.remove(one)
    else if (one.type === 'safe' || one.type === 'note') this.convertible(one)
    else if (one.type === 'settlement') {
      const row = { security_id: one.of, reason_text: 'settled', trigger_id: 'round', resulting_security_ids: [] }
      this.put('TX_CONVERTIBLE_CONVERSION', one.date, row)
    } else if (one.type === 'split' && !this.isPool(one.class)) this.split(one)
    else if (one.type === 'adjustment') this.adjust(one)
    else this.other(one)
  }

  private other(one: Equity.Transaction): void {
    if (one.type === 'split') this.scale(one)
    this.said(one)
  }

  private scale(one: Of<'split'>): void {
    this.books.split(one.class, (count) =>
      floorRational(multiplyRational(rational(count), rational(one.numerator, one.denominator))),
    )
  }

  private split(one: Of<'split'>): void {
    const ratio = { numerator: String(one.numerator), denominator: String(one.denominator) }
    this.put('TX_STOCK_CLASS_SPLIT', one.date, { stock_class_id: one.class, split_ratio: ratio })
    this.scale(one)
  }

  private transfer(one: Of<'transfer'>): void {
    const used = this.books.take(one.class, one.from, one.shares)
    const paid =
      one.paid === null
        ? null
        : allocate(
            one.paid,
            used.map((each) => each.taken),
          )
    used.forEach((each, index) => {
      const to = this.stock(one.date, one.class, one.to, each.taken, null)
      // The buyer's certificate continues the seller's: nothing is said of it alone.
      this.extras.pop()
      const balance_security_id = this.balance(one.date, one.class, one.from, each)
      const row = {
        security_id: each.id,
        quantity: String(each.taken),
        balance_security_id,
        resulting_security_ids: [to],
      }
      const part = paid?.[index]
      this.put('TX_STOCK_TRANSFER', one.date, row, part === undefined ? {} : { paid: this.printer.money(part) })
    })
  }

  private grant(one: Of<'grant'>): void {
    const security = this.id('security')
    const strike = monetary(this.ledger, one.strike)
    const { vesting } = one
    const said = vesting !== null && sayable(vesting)
    const row = {
      security_id: security,
      custom_id: security,
      stakeholder_id: one.holder,
      stock_plan_id: one.class,
      compensation_type: 'OPTION',
      quantity: String(one.shares),
      exercise_price: strike.value,
      vesting_terms_id: said ? termsId(vesting) : undefined,
      security_law_exemptions: [],
      termination_exercise_windows: [],
    }
    const extra = {
      strike: strike.exact ? undefined : this.printer.price(one.strike),
      acceleration: vesting === null || vesting.acceleration === 'none' ? undefined : vesting.acceleration,
      start: vesting === null || (said && dayOf(vesting.start) === vesting.start) ? undefined : vesting.start,
      months: vesting === null || said ? undefined : this.printer.months(vesting.months),
      cliffMonths: vesting === null || said ? undefined : this.printer.months(vesting.cliffMonths),
    }
    if (said) {
      const start = { security_id: security, vesting_condition_id: 'start' }
      this.put('TX_VESTING_START', dayOf(vesting.start), start)
    }
    this.put('TX_EQUITY_COMPENSATION_ISSUANCE', one.date, row, extra)
    this.books.add(one.class, one.holder, { id: security, quantity: one.shares })
  }

  private exercise(one: Of<'exercise'>): void {
    const used = this.books.take(one.class, one.holder, one.shares)
    const paid =
      one.paid === null
        ? null
        : allocate(
            one.paid,
            used.map((each) => each.taken),
          )
    used.forEach((each, index) => {
      const to = this.stock(one.date, one.into, one.holder, each.taken, paid?.[index] ?? null)
      const { id, ...left } = this.extras.at(-1) ?? {}
      if (id === this.objects.at(-1)?.['id']) this.extras.pop()
      const row = { security_id: each.id, quantity: String(each.taken), resulting_security_ids: [to] }
      this.put('TX_EQUITY_COMPENSATION_EXERCISE', one.date, row, id === undefined ? {} : left)
      if (each.left > 0n) this.books.back(one.class, one.holder, { id: each.id, quantity: each.left })
    })
  }

  private convert(one: Of<'conversion'>): void {
    const used = this.books.take(one.class, one.holder, one.shares)
    const received = allocate(
      one.received ?? 0n,
      used.map((each) => each.taken),
    )
    used.forEach((each, index) => {
      const shares = received[index] ?? 0n
      const to = shares === 0n ? null : this.stock(one.date, one.into, one.holder, shares, null)
      if (to !== null) this.extras.pop()
      const balance_security_id = this.balance(one.date, one.class, one.holder, each)
      const next = { balance_security_id, resulting_security_ids: to === null ? [] : [to] }
      if (to === null)
        this.put('TX_STOCK_CANCELLATION', one.date, {
          security_id: each.id,
          quantity: String(each.taken),
          balance_security_id,
          reason_text: 'converted',
        })
      else
        this.put('TX_STOCK_CONVERSION', one.date, {
          security_id: each.id,
          quantity_converted: String(each.taken),
          ...next,
        })
    })
  }

  private remove(one: Removal): void {
    const pool = this.isPool(one.class)
    const used = this.books.take(one.class, one.holder, one.shares)
    const paid =
      one.paid === null
        ? null
        : allocate(
            one.paid,
            used.map((each) => each.taken),
          )
    used.forEach((each, index) => {
      const part = paid?.[index] ?? null
      const balance_security_id = pool ? undefined : this.balance(one.date, one.class, one.holder, each)
      if (pool && each.left > 0n) this.books.back(one.class, one.holder, { id: each.id, quantity: each.left })
      const row = { security_id: each.id, quantity: String(each.taken), balance_security_id }
      const price = part === null ? null : monetary(this.ledger, divideRational(rational(part), rational(each.taken)))
      const told =
        part === null ? { paidUnknown: true } : price?.exact === true ? {} : { paid: this.printer.money(part) }
      if (one.type === 'repurchase')
        this.put('TX_STOCK_REPURCHASE', one.date, { ...row, price: (price ?? monetary(this.ledger, zero)).value }, told)
      else {
        const type = pool ? 'TX_EQUITY_COMPENSATION_CANCELLATION' : 'TX_STOCK_CANCELLATION'
        this.put(
          type,
          one.date,
          { ...row, reason_text: 'cancelled' },
          part === null ? {} : { paid: this.printer.money(part) },
        )
      }
    })
  }

  private convertible(one: Of<'safe'> | Of<'note'>): void {
    const discount = one.discount === null ? null : numeric(one.discount)
    const terms = {
      conversion_discount: discount?.text,
      conversion_valuation_cap: one.cap === null ? undefined : amountOf(this.ledger, one.cap),
    }
    const safe = one.type === 'safe'
    const rate = safe ? null : numeric(one.rate)
    const mechanism = safe
      ? {
          type: 'SAFE_CONVERSION',
          ...terms,
          conversion_mfn: one.mostFavoured,
          conversion_timing: one.style === 'pre-money' ? 'PRE_MONEY' : 'POST_MONEY',
        }
      : {
          type: 'CONVERTIBLE_NOTE_CONVERSION',
          ...terms,
          interest_rates: [{ rate: rate?.text ?? '0', accrual_start_date: dayOf(one.date) }],
          day_count_convention: one.dayCount === 360 ? '30_360' : 'ACTUAL_365',
          interest_payout: 'DEFERRED',
          interest_accrual_period: 'ANNUAL',
          compounding_type: one.compounding === 'compound' ? 'COMPOUNDING' : 'SIMPLE',
        }
    const right = {
      type: 'CONVERTIBLE_CONVERSION_RIGHT',
      conversion_mechanism: filled(mechanism),
      converts_to_future_round: true,
    }
    const triggers = [
      {
        type: 'AUTOMATIC_ON_CONDITION',
        trigger_id: 'round',
        trigger_condition: 'next priced round',
        conversion_right: right,
      },
      ...(safe || one.maturity === null
        ? []
        : [
            {
              type: 'AUTOMATIC_ON_DATE',
              trigger_id: 'maturity',
              trigger_date: dayOf(one.maturity),
              conversion_right: right,
            },
          ]),
    ]
    const row = {
      security_id: one.id,
      custom_id: one.id,
      stakeholder_id: one.holder,
      convertible_type: safe ? 'SAFE' : 'NOTE',
      investment_amount: amountOf(this.ledger, safe ? one.amount : one.principal),
      conversion_triggers: triggers,
      seniority: 1,
      security_law_exemptions: [],
    }
    this.put('TX_CONVERTIBLE_ISSUANCE', one.date, row, {
      discount: discount === null || discount.exact ? undefined : this.printer.percent(one.discount),
      rate: safe || rate?.exact === true ? undefined : this.printer.percent(one.rate),
      dayCount: safe || one.dayCount === 365 ? undefined : '360',
      capShares: safe || one.capShares === null ? undefined : String(one.capShares),
      maturity: safe || one.maturity === null || dayOf(one.maturity) === one.maturity ? undefined : one.maturity,
    })
  }

  private adjust(one: Equity.Adjustment): void {
    const { date, authorized, conversionPrice } = one
    if (authorized !== null && this.isPool(one.class))
      this.put('TX_STOCK_PLAN_POOL_ADJUSTMENT', date, { stock_plan_id: one.class, shares_reserved: String(authorized) })
    else if (authorized !== null)
      this.put('TX_STOCK_CLASS_AUTHORIZED_SHARES_ADJUSTMENT', date, {
        stock_class_id: one.class,
        new_shares_authorized: String(authorized),
      })
    if (conversionPrice === null) return
    const price = this.priceOf(one.class) ?? conversionPrice
    const exact = monetary(this.ledger, conversionPrice).exact || same(price, conversionPrice)
    const row = {
      stock_class_id: one.class,
      new_ratio_conversion_mechanism: ratioMechanism(this.ledger, price, conversionPrice),
    }
    const extra = exact ? {} : { conversionPrice: this.printer.price(conversionPrice) }
    this.put('TX_STOCK_CLASS_CONVERSION_RATIO_ADJUSTMENT', date, row, extra)
  }
}

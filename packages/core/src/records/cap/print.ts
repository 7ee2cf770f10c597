import type { DraftValue } from '@touchstone/core/deal'
import type { Holder, Ledger, SecurityClass, Transaction, Vesting } from '@touchstone/core/equity'
import {
  moneyOf,
  moneyToDecimal,
  multiplyRational,
  rational,
  type Rational,
  rationalFromDecimal,
  rationalToText,
} from '@touchstone/core/units'
import { amountKeys, CAP_FORMAT } from './kinds.ts'

type Row = Readonly<Record<string, DraftValue | undefined>>

/** Keys that say something, in order. */
const filled = (row: Row): { readonly [key: string]: DraftValue } =>
  Object.fromEntries(
    Object.entries(row).filter(
      (entry): entry is [string, DraftValue] => entry[1] !== undefined && entry[1] !== null && !isEmpty(entry[1]),
    ),
  )

const isEmpty = (value: DraftValue): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** A fraction as a decimal where it ends within 30 digits, otherwise `a/b`. */
export const decimal = (value: Rational): string => {
  const power = 10n ** 30n
  if (power % value.denominator !== 0n) return rationalToText(value)
  const all = (value.numerator * power) / value.denominator
  const text = String(all < 0n ? -all : all).padStart(31, '0')
  const fraction = text.slice(-30).replace(/0+$/, '')
  return `${all < 0n ? '-' : ''}${text.slice(0, -30)}${fraction === '' ? '' : `.${fraction}`}`
}

/** Writes the parts of a cap table. */
export class Printer {
  private readonly ledger: Ledger
  constructor(ledger: Ledger) {
    this.ledger = ledger
  }

  money(minor: bigint | null): string | undefined {
    const { currency } = this.ledger
    return minor === null ? undefined : `${moneyToDecimal(moneyOf(currency, minor))} ${currency}`
  }

  price(minor: Rational | null): string | undefined {
    if (minor === null) return undefined
    const unit = rationalFromDecimal(moneyToDecimal(moneyOf(this.ledger.currency, 1n))) ?? rational(1n)
    return `${decimal(multiplyRational(minor, unit))} ${this.ledger.currency}`
  }

  amount(value: bigint): Row {
    const key = amountKeys[this.ledger.form]
    return { [key]: key === 'shares' ? String(value) : this.money(value) }
  }

  authorized(one: SecurityClass | undefined, value: bigint | null): string | undefined {
    if (value === null) return undefined
    return one?.kind === 'options' || this.ledger.form === 'shares' ? String(value) : this.money(value)
  }

  percent(value: Rational | null): string | undefined {
    if (value === null) return undefined
    const text = decimal(multiplyRational(value, rational(100n)))
    return text.includes('/') ? decimal(value) : `${text}%`
  }

  times(value: Rational | null): string | undefined {
    if (value === null) return undefined
    const text = decimal(value)
    return text.includes('/') ? text : `${text}x`
  }

  months(value: number | null): string | undefined {
    return value === null ? undefined : `${value} months`
  }

  class(one: SecurityClass): DraftValue {
    const { preference, dividend, redemption, payToPlay } = one
    return filled({
      id: one.id,
      name: one.name === one.id ? undefined : one.name,
      kind: one.kind,
      authorized: this.authorized(one, one.authorized),
      price: this.price(one.originalIssuePrice),
      conversionPrice: this.price(one.conversionPrice),
      preference:
        preference === null
          ? undefined
          : filled({
              multiple: this.times(preference.multiple),
              participation: preference.participation,
              cap: this.times(preference.cap),
              seniority: String(preference.seniority),
            }),
      dividend:
        dividend === null
          ? undefined
          : filled({
              rate: this.percent(dividend.rate),
              compounding: dividend.compounding,
              cumulative: String(dividend.cumulative),
              onConversion: dividend.onConversion,
            }),
      antiDilution: one.antiDilution === 'none' ? undefined : one.antiDilution,
      payToPlay:
        payToPlay === null ? undefined : filled({ converts: payToPlay.converts, ratio: this.times(payToPlay.ratio) }),
      redemption:
        redemption === null
          ? undefined
          : filled({
              obligor: redemption.obligor,
              rate: this.percent(redemption.rate),
              compounding: redemption.compounding,
              netAssetFloor: String(redemption.netAssetFloor),
              lessDividends: String(redemption.lessDividends),
              trigger: redemption.trigger,
              date: redemption.date,
              exerciseMonths: this.months(redemption.exerciseMonths),
              exercised: redemption.exercised ?? null,
            }),
      votesPerShare: this.times(one.votesPerShare),
    })
  }

  holder(one: Holder): DraftValue {
    return filled({
      id: one.id,
      name: one.name === one.id ? undefined : one.name,
      kind: one.kind,
      role: one.role,
      proRata: one.proRata === 'none' ? undefined : one.proRata,
      board: one.board ? 'true' : undefined,
    })
  }

  vesting(one: Vesting | null): DraftValue | undefined {
    if (one === null) return undefined
    const { start, months, cliffMonths, acceleration } = one
    return filled({ start, months: this.months(months), cliffMonths: this.months(cliffMonths), acceleration })
  }

  transaction(one: Transaction): DraftValue {
    const base = { date: one.date, type: one.type }
    if (one.type === 'split') return filled({ ...base, class: one.class, ratio: `${one.numerator}:${one.denominator}` })
    if (one.type === 'settlement') return filled({ ...base, of: one.of })
    if (one.type === 'pay-in') return filled({ ...base, holder: one.holder, amount: this.money(one.amount) })
    if (one.type === 'adjustment') {
      const of = this.ledger.classes.find((each) => each.id === one.class)
      const authorized = this.authorized(of, one.authorized)
      return filled({ ...base, class: one.class, authorized, conversionPrice: this.price(one.conversionPrice) })
    }
    if (one.type === 'safe')
      return filled({
        ...base,
        id: one.id,
        holder: one.holder,
        amount: this.money(one.amount),
        style: one.style,
        cap: this.money(one.cap),
        discount: this.percent(one.discount),
        mostFavoured: one.mostFavoured ? 'true' : undefined,
      })
    if (one.type === 'note')
      return filled({
        ...base,
        id: one.id,
        holder: one.holder,
        principal: this.money(one.principal),
        rate: this.percent(one.rate),
        compounding: one.compounding,
        dayCount: String(one.dayCount),
        cap: this.money(one.cap),
        capShares: one.capShares === null ? undefined : String(one.capShares),
        discount: this.percent(one.discount),
        maturity: one.maturity,
      })
    return this.holding(one)
  }

  private holding(one: Extract<Transaction, { readonly shares: bigint }>): DraftValue {
    const base = { date: one.date, type: one.type, class: one.class }
    if (one.type === 'transfer')
      return filled({ ...base, from: one.from, to: one.to, ...this.amount(one.shares), paid: this.money(one.paid) })
    const held = { ...base, holder: one.holder }
    const plain = { ...held, shares: String(one.shares) }
    if (one.type === 'grant')
      return filled({ ...plain, strike: this.price(one.strike), vesting: this.vesting(one.vesting) })
    if (one.type === 'exercise') return filled({ ...plain, into: one.into, paid: this.money(one.paid) })
    if (one.type === 'conversion')
      return filled({ ...plain, into: one.into, received: one.received === null ? undefined : String(one.received) })
    const pool = this.ledger.classes.find((each) => each.id === one.class)?.kind === 'options'
    const amount = pool ? { shares: String(one.shares) } : this.amount(one.shares)
    const more = one.type === 'issue' ? { round: one.round, payBy: one.payBy ?? undefined } : {}
    return filled({ ...held, ...amount, paid: this.money(one.paid), ...more })
  }

  file(): DraftValue {
    const { ledger } = this
    const { carveOut, escrow } = ledger
    return filled({
      format: CAP_FORMAT,
      company: ledger.company,
      currency: ledger.currency,
      form: ledger.form,
      asOf: ledger.asOf,
      classes: ledger.classes.map((one) => this.class(one)),
      holders: ledger.holders.map((one) => this.holder(one)),
      transactions: ledger.transactions.map((one) => this.transaction(one)),
      debts: ledger.debts.map((one) =>
        filled({ name: one.name, amount: this.money(one.amount), seniority: String(one.seniority) }),
      ),
      costs: this.money(ledger.costs ?? null),
      carveOut:
        carveOut === null
          ? undefined
          : filled({ share: this.percent(carveOut.share), of: carveOut.of, most: this.money(carveOut.most) }),
      escrow:
        escrow === null ? undefined : filled({ share: this.percent(escrow.share), months: this.months(escrow.months) }),
      votes: ledger.votes.map((one) =>
        filled({ classes: one.classes, converts: one.converts, threshold: this.percent(one.threshold) }),
      ),
      stated: ledger.stated.map((one) => {
        const count = ledger.form === 'shares' ? String(one.value) : this.money(one.value)
        return filled({ of: one.of, class: one.class, holder: one.holder, value: count })
      }),
    })
  }
}

/**
 * A ledger as the keys and words of a cap table (`touchstone/cap@1`), for `printYaml` to write; `readCap` reads the same
 * ledger back, but for the paths. Every figure in full. Total.
 * @example capDraft({ company: 'a', currency: 'CNY', form: 'shares', asOf: null, classes: [], holders: [], transactions: [], debts: [], carveOut: null, escrow: null, votes: [], stated: [] }).format // "touchstone/cap@1"
 */
export function capDraft(ledger: Ledger): DraftValue {
  return new Printer(ledger).file()
}

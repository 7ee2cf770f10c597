import type { Ledger } from '@touchstone/core/equity'
import { decimal } from '@touchstone/core/records'
import {
  moneyOf,
  moneyToDecimal,
  multiplyRational,
  type Rational,
  rational,
  rationalFromDecimal,
  rationalToNumber,
} from '@touchstone/core/units'

/** A figure to the last digit as text (a decimal where it ends, otherwise `a/b`), and the nearest floating number. */
export interface Exact {
  readonly text: string
  readonly number: number
}

/** A fraction as `Exact`. */
export const exact = (value: Rational): Exact => ({ text: decimal(value), number: rationalToNumber(value) })

/** A whole number as `Exact`. */
export const wholeExact = (value: bigint): Exact => ({ text: String(value), number: Number(value) })

/** Money and counts of one company told in major units. */
export class Told {
  readonly currency: string
  private readonly unit: Rational
  private readonly byCapital: boolean

  constructor({ currency, form }: Pick<Ledger, 'currency' | 'form'>) {
    this.currency = currency
    this.byCapital = form === 'registered-capital'
    this.unit = rationalFromDecimal(moneyToDecimal(moneyOf(currency, 1n))) ?? rational(1n)
  }

  /** Whole minor units, with all decimals of the currency. */
  money(minor: bigint): Exact {
    const text = moneyToDecimal(moneyOf(this.currency, minor))
    return { text, number: Number(text) }
  }

  /** Minor units as a fraction. */
  fraction(minor: Rational): Exact {
    return exact(multiplyRational(minor, this.unit))
  }

  /** Minor units a share; of registered capital what one yuan of it costs. */
  perShare(minor: Rational): Exact {
    return this.byCapital ? exact(minor) : this.fraction(minor)
  }

  /** Shares; registered capital as money. */
  count(shares: Rational): Exact {
    return this.byCapital ? this.fraction(shares) : exact(shares)
  }
}

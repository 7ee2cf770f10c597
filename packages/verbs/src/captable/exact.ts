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

/** Money of one currency told in major units. */
export class Told {
  readonly currency: string
  private readonly unit: Rational

  constructor(currency: string) {
    this.currency = currency
    this.unit = rationalFromDecimal(moneyToDecimal(moneyOf(currency, 1n))) ?? rational(1n)
  }

  /** Whole minor units, with all decimals of the currency. */
  money(minor: bigint): Exact {
    const text = moneyToDecimal(moneyOf(this.currency, minor))
    return { text, number: Number(text) }
  }

  /** Minor units as a fraction (a price a share, an exact payout). */
  fraction(minor: Rational): Exact {
    return exact(multiplyRational(minor, this.unit))
  }
}

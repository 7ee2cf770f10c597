import { type Amount, dotted, type Entry, type ReadAs, type TreeReader } from '@touchstone/core/deal'
import { Bug, issue, type Issue } from '@touchstone/core/facts'
import type { CarryTerms, FundFees, FundTerms } from '@touchstone/core/fund'
import {
  compareRational,
  moneyFromDecimal,
  one,
  type Rational,
  rational,
  rationalFromNumber,
  unitOf,
} from '@touchstone/core/units'
import type { fundKeys } from './fund-schema.ts'
import type { UsualFund, UsualKey } from './usual-fund.ts'

/** A fund file after its tree was read by the table. */
export type ReadFundKeys = ReadAs<typeof fundKeys>

/** Exact figures of a fund file; what is not exact is an issue. */
export class ExactReader {
  readonly issues: Issue[]
  readonly assumed: string[] = []
  readonly currency: string
  readonly known: UsualFund
  constructor(reader: TreeReader, currency: string, known: UsualFund) {
    this.issues = reader.issues
    this.currency = currency
    this.known = known
  }

  /** What is usual of funds in this currency. */
  usual(key: UsualKey): number {
    return this.known.of(key, this.currency)
  }

  /** A number as told, or the usual one, which is then said to be filled. */
  filled(entry: Amount | null, key: UsualKey): number {
    return this.plain(entry, this.usual(key), key)
  }

  /** The same, exactly. */
  filledPart(entry: Amount | null, key: UsualKey): Rational {
    const usual = rationalFromNumber(this.usual(key))
    if (usual === null) throw new Bug(`${key} is no number`)
    return this.fraction(entry, usual, key)
  }

  /** The one number that an amount says; null (with an issue) for an interval. */
  number(entry: Amount | null): number | null {
    if (entry === null) return null
    const { low, high } = entry.value
    if (low !== null && low === high) return low
    this.notExact(entry)
    return null
  }

  private notExact(entry: Amount): void {
    const params = { key: dotted(entry.at.path), text: entry.literal.trim() }
    this.issues.push(issue('fund/not-exact', 'error', entry.at, params))
  }

  /** Whole minor units of the fund's currency; other currencies need their own day's rate. */
  minor(entry: Amount | null, rate: Amount | null = null): bigint | null {
    const value = this.number(entry)
    if (entry === null || value === null) return null
    const from = entry.value.unit
    if (from !== this.currency) {
      const at = this.number(rate)
      const worth = at === null ? null : this.worth(value, at)
      if (worth !== null) return worth
      const params = { key: dotted(entry.at.path), found: from, expected: this.currency }
      this.issues.push(issue('fund/currency-differs', 'error', entry.at, params))
      return null
    }
    const exact = rationalFromNumber(value)
    const digits = unitOf(this.currency)?.minor ?? 2
    const decimal = exact === null ? null : decimalOf(exact, digits)
    const money = decimal === null ? null : moneyFromDecimal(this.currency, decimal)
    if (money === null) this.notExact(entry)
    return money?.minor ?? null
  }

  /** An amount at a rate, to the nearest minor unit. */
  private worth(value: number, rate: number): bigint | null {
    const a = rationalFromNumber(value)
    const b = rationalFromNumber(rate)
    if (a === null || b === null) return null
    const scale = 10n ** BigInt(unitOf(this.currency)?.minor ?? 2)
    const numerator = a.numerator * b.numerator * scale
    const denominator = a.denominator * b.denominator
    return (2n * numerator + denominator) / (2n * denominator)
  }

  fraction(entry: Amount | null, usual: Rational, key: string): Rational {
    if (entry === null) this.assumed.push(key)
    const value = this.number(entry)
    return value === null ? usual : (rationalFromNumber(value) ?? usual)
  }

  plain(entry: Amount | null, usual: number, key: string): number {
    if (entry === null) this.assumed.push(key)
    return this.number(entry) ?? usual
  }

  word<T extends string>(entry: Entry<T> | null, usual: T, key: string): T {
    if (entry === null) this.assumed.push(key)
    return entry?.value ?? usual
  }
}

/** A fraction as a decimal text with at most so many digits; null where it has more. */
function decimalOf(value: Rational, digits: number): string | null {
  const scale = 10n ** BigInt(digits)
  const scaled = value.numerator * scale
  if (scaled % value.denominator !== 0n) return null
  const whole = scaled / value.denominator
  const sign = whole < 0n ? '-' : ''
  const text = String(whole < 0n ? -whole : whole).padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

const payments = { yearly: 1, 'half-yearly': 2, quarterly: 4 } as const

function feesOf(read: ReadFundKeys['fees'], exact: ExactReader): FundFees {
  const base = exact.word(read.base, 'committed', 'fees.base')
  return {
    rate: exact.filled(read.rate, 'fees.rate'),
    base,
    steps: read.stepDown.flatMap((step) => {
      const afterYears = exact.number(step.after)
      const rate = exact.number(step.rate)
      if (afterYears === null || rate === null) return []
      return [{ afterYears, rate, ...(step.base === null ? {} : { base: step.base.value }) }]
    }),
    paymentsPerYear: payments[exact.word(read.payments, 'yearly', 'fees.payments')],
    offset: exact.fraction(read.offset, one, 'fees.offset'),
  }
}

function carryOf(read: ReadFundKeys['carry'], exact: ExactReader): CarryTerms {
  const rate = exact.filledPart(read.rate, 'carry.rate')
  const hurdle = exact.filledPart(read.hurdle, 'carry.hurdle')
  const catchUp = exact.fraction(read.catchUp, one, 'carry.catchUp')
  const compounding = hurdle.numerator === 0n ? 'annual' : exact.word(read.compounding, 'annual', 'carry.compounding')
  const catchUpTo = read.catchUpTo?.value ?? 'profit'
  if (
    read.catchUp !== null &&
    catchUp.numerator > 0n &&
    catchUpTo === 'profit' &&
    compareRational(catchUp, rate) <= 0
  ) {
    const params = {
      catchUp: read.catchUp.literal.trim(),
      rate: read.rate?.literal.trim() ?? `${exact.usual('carry.rate') * 100}%`,
    }
    exact.issues.push(issue('fund/catch-up-too-small', 'error', read.catchUp.at, params))
  }
  return {
    rate,
    hurdle: hurdle.numerator === 0n ? null : { rate: hurdle, compounding },
    catchUp,
    catchUpTo,
    style: exact.word(read.style, 'european', 'carry.style'),
    escrow: read.escrow === null ? rational(0n) : exact.fraction(read.escrow, rational(0n), 'carry.escrow'),
    clawback: read.clawback?.value ?? true,
    tax: read.tax === null ? rational(0n) : exact.fraction(read.tax, rational(0n), 'carry.tax'),
  }
}

/** The papers of a fund; null where what it must have is missing or wrong (said in the issues). */
export function termsOf(read: ReadFundKeys, start: string | null, exact: ExactReader): FundTerms | null {
  const size = exact.minor(read.size)
  const invest = exact.number(read.life.invest)
  const total = exact.number(read.life.total)
  if (invest !== null && total !== null && invest > total && read.life.total !== null) {
    const params = { invest: String(invest), total: String(total) }
    exact.issues.push(issue('fund/life-disorder', 'error', read.life.total.at, params))
  }
  const fees = feesOf(read.fees, exact)
  const carry = carryOf(read.carry, exact)
  const gpCommitment = exact.filledPart(read.gpCommitment, 'gpCommitment')
  const { cap, until, share } = read.recycling
  const recycling =
    cap === null
      ? null
      : {
          cap: exact.fraction(cap, rational(0n), 'recycling.cap'),
          untilYears: exact.plain(until, invest ?? 0, 'recycling.until'),
          share: exact.fraction(share, one, 'recycling.share'),
        }
  const extensions = exact.plain(read.life.extensions, 0, 'life.extensions')
  if (size === null || invest === null || total === null || start === null) return null
  return {
    name: read.name?.value ?? '',
    currency: exact.currency,
    size,
    start,
    life: { invest, total, extensions },
    fees,
    carry,
    gpCommitment,
    recycling,
  }
}

import { type Amount, type AmountKind, dotted, type Entry, ratio as anyRatio, readAmount } from '@touchstone/core/deal'
import { issue, type Issue, type Place, type ReadingsTable } from '@touchstone/core/facts'
import {
  divideRational,
  exactValue,
  moneyOf,
  moneyToDecimal,
  multiplyRational,
  type Quantity,
  rational,
  type Rational,
  rationalFromDecimal,
  rationalToText,
  readQuantity,
} from '@touchstone/core/units'
import type { Form } from './kinds.ts'

const shareCount: AmountKind = { kind: 'amount', expect: 'count', unit: 'share' }
const moneyAmount: AmountKind = { kind: 'amount', expect: 'money', unit: '' }

/** The last resort of a text figure: whole share counts, exact money, prices; each refusal with its place. */
export class Figures {
  readonly issues: Issue[] = []
  readonly currency: string
  readonly form: Form
  private readonly readings: ReadingsTable

  constructor(currency: string, form: Form, readings: ReadingsTable) {
    this.currency = currency
    this.form = form
    this.readings = readings
  }

  private context(key: string, at: Place): { key: string; at: Place; readings: ReadingsTable; currency: string } {
    return { key, at, readings: this.readings, currency: this.currency }
  }

  private exact(words: string, quantity: Quantity, at: Place): Rational | null {
    const value = exactValue(words, quantity)
    if (value === null) this.issues.push(issue('cap/not-exact', 'error', at, { key: dotted(at.path), text: words }))
    return value
  }

  private whole(value: Rational, words: string, at: Place, least: string): bigint | null {
    if (value.denominator === 1n) return value.numerator
    this.issues.push(issue('cap/not-whole', 'error', at, { key: dotted(at.path), text: words, least }))
    return null
  }

  /** One minor unit as part of a major one. */
  private get minorUnit(): Rational {
    return rationalFromDecimal(moneyToDecimal(moneyOf(this.currency, 1n))) ?? rational(1n)
  }

  private sameCurrency(quantity: Quantity, at: Place): boolean {
    const found = quantity.unit.slice(0, 3)
    if (found === this.currency) return true
    const params = { key: dotted(at.path), found, expected: this.currency }
    this.issues.push(issue('cap/currency', 'error', at, params))
    return false
  }

  private minorOf(words: string, quantity: Quantity, at: Place): bigint | null {
    if (!this.sameCurrency(quantity, at)) return null
    const value = this.exact(words, quantity, at)
    const least = `${moneyToDecimal(moneyOf(this.currency, 1n))} ${this.currency}`
    return value === null ? null : this.whole(divideRational(value, this.minorUnit), words, at, least)
  }

  private said(words: string, kind: AmountKind, at: Place): Quantity | null {
    const key = dotted(at.path)
    const got = readAmount(words, kind, this.context(key, at))
    // A count knows no sign: what is one without it is a negative number and not unreadable.
    const bare = got.quantity === null ? /^\s*[-−－]\s*(\d.*)$/.exec(words)?.[1] : undefined
    if (bare !== undefined && readAmount(bare, kind, this.context(key, at)).quantity !== null) {
      this.issues.push(issue('deal/negative', 'error', at, { key, text: words.trim() }))
      return null
    }
    this.issues.push(...got.issues.filter((one) => one.code !== 'quantity/currency-assumed'))
    return got.quantity
  }

  /** Whole shares. */
  shares(entry: Entry<string> | null): bigint | null {
    if (entry === null) return null
    const quantity = this.said(entry.literal, shareCount, entry.at)
    const value = quantity === null ? null : this.exact(entry.literal, quantity, entry.at)
    return value === null ? null : this.whole(value, entry.literal, entry.at, '1')
  }

  /** Whole minor units, of a key that was read as money. */
  minor(entry: Amount | null): bigint | null {
    return entry === null ? null : this.minorOf(entry.literal, entry.value, entry.at)
  }

  /** Whole minor units of words that stand outside a file, as a flag's do. */
  money(words: string, at: Place): bigint | null {
    const quantity = this.said(words, moneyAmount, at)
    return quantity === null ? null : this.minorOf(words, quantity, at)
  }

  /** Shares, or registered capital in minor units, as the form of the company has it. */
  amount(entry: Entry<string> | null): bigint | null {
    if (entry === null || this.form === 'shares') return this.shares(entry)
    const quantity = this.said(entry.literal, moneyAmount, entry.at)
    return quantity === null ? null : this.minorOf(entry.literal, quantity, entry.at)
  }

  /** Minor units per share: `12元/股`, `USD 1.25`, `37/3 CNY`. */
  price(entry: Entry<string> | null): Rational | null {
    if (entry === null) return null
    const { at } = entry
    const words = entry.literal.replace(/\s*(?:\/|每|per)\s*(?:股|share)s?\s*$/i, '')
    const fraction = /^\s*(\d+)\s*\/\s*([1-9]\d*)\s*([A-Z]{3})\s*$/.exec(words)
    if (fraction !== null && fraction[3] === this.currency)
      return divideRational(rational(BigInt(fraction[1] ?? '0'), BigInt(fraction[2] ?? '1')), this.minorUnit)
    const quantity = this.said(words, moneyAmount, at)
    if (quantity === null || !this.sameCurrency(quantity, at)) return null
    const value = this.exact(words, quantity, at)
    return value === null ? null : divideRational(value, this.minorUnit)
  }

  /** Minor units per unit counted: of a share, or of one minor unit of registered capital (a price of 9元 is nine to one). */
  perShare(entry: Entry<string> | null): Rational | null {
    const price = this.price(entry)
    return price === null || this.form === 'shares' ? price : multiplyRational(price, this.minorUnit)
  }

  /** Decimals of the currency. */
  get minorDigits(): number {
    return this.minorUnit.denominator.toString().length - 1
  }

  /** A whole number between two. */
  count(entry: Entry<string> | null, least: number, most: number): number | null {
    if (entry === null) return null
    const value = /^\d{1,9}$/.test(entry.literal.trim()) ? Number(entry.literal.trim()) : null
    if (value !== null && value >= least && value <= most) return value
    this.issues.push(issue('cap/not-exact', 'error', entry.at, { key: dotted(entry.at.path), text: entry.literal }))
    return null
  }

  /** A ratio, exact: `8%`, `1.5x`, `1/3`. */
  ratio(entry: Entry<string> | null, kind: AmountKind = anyRatio): Rational | null {
    if (entry === null) return null
    const fraction = /^\s*(\d+)\s*\/\s*0*([1-9]\d*)\s*$/.exec(entry.literal)
    const [top, bottom] = [BigInt(fraction?.[1] ?? '0'), BigInt(fraction?.[2] ?? '1')]
    if (fraction !== null && !(kind.part === true && top > bottom)) return rational(top, bottom)
    const quantity = this.said(entry.literal, kind, entry.at)
    return quantity === null ? null : this.exact(entry.literal, quantity, entry.at)
  }

  /** Whole months. */
  months(entry: Amount | null): number | null {
    if (entry === null) return null
    // Read as years: exact twelfths come back whole.
    const low = entry.value.low
    const years = low === null || low !== entry.value.high ? null : Math.round(low * 12 * 1e6) / 1e6
    const value = years === null ? null : rationalFromDecimal(String(years))
    if (value === null) {
      this.issues.push(issue('cap/not-exact', 'error', entry.at, { key: dotted(entry.at.path), text: entry.literal }))
      return null
    }
    const whole = this.whole(value, entry.literal, entry.at, '1')
    return whole === null ? null : Number(whole)
  }

  /** `2:1`, `2比1`, `3/2` or `2`: new for old. */
  split(entry: Entry<string>): { readonly numerator: bigint; readonly denominator: bigint } | null {
    const found = /^\s*(\d+)\s*(?:(?::|：|比|\/|-?for-?)\s*(\d+))?\s*$/i.exec(entry.literal)
    if (found !== null) return { numerator: BigInt(found[1] ?? '0'), denominator: BigInt(found[2] ?? '1') }
    this.issues.push(issue('cap/not-exact', 'error', entry.at, { key: dotted(entry.at.path), text: entry.literal }))
    return null
  }

  /** A rank: a whole number from 1. */
  rank(entry: Entry<string> | null): number | null {
    if (entry === null) return null
    const got = readQuantity(entry.literal, { readings: this.readings, expect: 'count', unit: '1' })
    const value = got.ok && got.value.unit === '1' ? exactValue(entry.literal, got.value) : null
    if (value !== null && value.denominator === 1n && value.numerator > 0n && value.numerator <= 1_000n)
      return Number(value.numerator)
    const params = { key: dotted(entry.at.path), value: value === null ? entry.literal : rationalToText(value) }
    this.issues.push(issue('equity/not-positive', 'error', entry.at, params))
    return null
  }
}

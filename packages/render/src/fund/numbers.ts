import { formatChance, formatValue } from '../number/format.ts'
import type { FundWords } from '../words/fund-words.ts'
import type { NumberWords } from '../words/types.ts'
import type { FundQuantiles, FundRateFigures, FundRatios } from './figures.ts'

/** Decimals without trailing zeros, with a real minus. */
const signed = (value: number, decimals: number): string =>
  value
    .toFixed(decimals)
    .replace(/\.0+$/, '')
    .replace(/^-(?=0$)/, '')
    .replace('-', '−')

/** Figures of one fund in words. */
export class FundNumbers {
  private readonly currency: string
  private readonly numbers: NumberWords
  readonly say: FundWords

  constructor(currency: string, say: FundWords, numbers: NumberWords) {
    this.currency = currency
    this.numbers = numbers
    this.say = say
  }

  money(value: number | null): string {
    if (value === null) return this.say.unknown
    return formatValue({ kind: 'number', unit: this.currency, value }, 'full', this.numbers)
  }

  /** Money to the last minor unit, grouped in threes; decimals only where one of `all` has any. Without the currency. */
  exactly(all: readonly number[]): (value: number) => string {
    const digits = all.every((one) => Number.isInteger(one)) ? 0 : 2
    return (value) => {
      const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.')
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
      return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`
    }
  }

  percent(value: number | null): string {
    if (value === null) return this.say.unknown
    return `${signed(value * 100, Math.abs(value) < 10 ? 1 : 0)}%`
  }

  multiple(value: number | null): string {
    return value === null ? this.say.unknown : this.say.times(value.toFixed(2))
  }

  years(value: number): string {
    return this.say.years(signed(value, 1))
  }

  /** What is drawn is told with two digits, chances in steps of five points. */
  chance(value: number): string {
    return formatChance(value, 0, 'page', this.numbers)
  }

  drawnMultiple(value: number): string {
    return this.say.times(value < 0.1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : signed(value, 0))
  }

  drawnPercent(value: number): string {
    return `${signed(value * 100, 0)}%`
  }

  ratios({ tvpi, dpi, rvpi }: FundRatios): string {
    return this.say.multiples(this.multiple(tvpi), this.multiple(dpi), this.multiple(rvpi))
  }

  /** Every root of a rate; one too large for a percentage by its logarithm. */
  roots({ roots }: FundRateFigures): readonly string[] {
    return roots.map((one) => (one.rate === null ? `e^${one.logGrowth.toFixed(1)}−1` : this.percent(one.rate)))
  }

  rate(of: FundRateFigures): string {
    const { status, rate } = of
    const shown = this.roots(of)
    if (status === 'unique') return shown[0] ?? this.percent(rate)
    if (status === 'total-loss') return `−100% · ${this.say.status[status]}`
    const parts = [this.say.status[status], ...(shown.length > 0 ? [this.say.roots(shown)] : [])]
    return parts.join(' · ')
  }

  spread(q: FundQuantiles, as: (value: number) => string): string {
    return this.say.interval(as(q.p50), as(q.p5), as(q.p95))
  }
}

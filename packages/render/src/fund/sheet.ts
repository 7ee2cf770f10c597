import { formatChance, formatValue } from '../number/format.ts'
import { displayWidth, padTo } from '../text/width.ts'
import type { FundColumn, FundRow, FundWords } from '../words/fund-words.ts'
import type { NumberWords } from '../words/types.ts'
import type { FundFigures, FundQuantiles, FundRateFigures, FundRatios } from './figures.ts'

/** A fund's answer laid out for reading: titled tables of texts, figures aligned to the right from the second column on. */
export interface FundSheet {
  /** The mark of what is internal; null where nothing is. */
  readonly mark: string | null
  readonly sections: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[]
}

/** Decimals without trailing zeros, with a real minus. */
const signed = (value: number, decimals: number): string =>
  value
    .toFixed(decimals)
    .replace(/\.0+$/, '')
    .replace(/^-(?=0$)/, '')
    .replace('-', '−')

/** Digits of one figure in words. */
class Figures {
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

  percent(value: number | null): string {
    if (value === null) return this.say.unknown
    return `${signed(value * 100, Math.abs(value) < 10 ? 1 : 0)}%`
  }

  multiple(value: number | null): string {
    return value === null ? this.say.unknown : `${value.toFixed(2)}x`
  }

  years(value: number): string {
    return this.say.years(signed(value, 1))
  }

  /** What is drawn is told with two digits, chances in steps of five points. */
  chance(value: number): string {
    return formatChance(value, 0, 'page', this.numbers)
  }

  drawnMultiple(value: number): string {
    return `${value < 0.1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : signed(value, 0)}x`
  }

  drawnPercent(value: number): string {
    return `${signed(value * 100, 0)}%`
  }

  ratios({ tvpi, dpi, rvpi }: FundRatios): string {
    return this.say.multiples(this.multiple(tvpi), this.multiple(dpi), this.multiple(rvpi))
  }

  rate({ status, rate, roots }: FundRateFigures): string {
    const shown = roots.map((one) => (one.rate === null ? `e^${one.logGrowth.toFixed(1)}−1` : this.percent(one.rate)))
    if (status === 'unique') return shown[0] ?? this.percent(rate)
    if (status === 'total-loss') return `−100% · ${this.say.status[status]}`
    const parts = [this.say.status[status], ...(shown.length > 0 ? [this.say.roots(shown)] : [])]
    return parts.join(' · ')
  }

  spread(q: FundQuantiles, as: (value: number) => string): string {
    return this.say.interval(as(q.p50), as(q.p5), as(q.p95))
  }
}

/** Lays the answer of `fund` out. */
export function fundSheet(out: FundFigures, say: FundWords, numbers: NumberWords): FundSheet {
  const f = new Figures(out.currency, say, numbers)
  const row = (key: FundRow, ...cells: readonly string[]): readonly string[] => [say.rows[key], ...cells]
  const head = (...keys: readonly FundColumn[]): readonly string[] => keys.map((key) => say.columns[key])
  const sections: { title: string; rows: readonly (readonly string[])[] }[] = []
  const add = (title: string, rows: readonly (readonly string[])[]): void =>
    void (rows.length > 0 && sections.push({ title, rows }))
  const { commitments: c, otherCurrency: other, forecast, fit, reserves, carry } = out

  add(`${out.fund} · ${out.asOf} · ${say.sections.record}`, [
    row('gross', f.ratios(out.gross)),
    row('irr', f.rate(out.gross.irr)),
    row('net', f.ratios(out.net)),
    row('irr', f.rate(out.net.irr)),
    ...(c.recycled > 0 ? [row('recycledCounted', f.ratios(out.net.recycledCounted))] : []),
    ...(other === null
      ? []
      : [[`${say.rows.otherCurrency} ${other.currency}`, f.ratios(other)], row('irr', f.rate(other.irr))]),
  ])
  add(say.sections.money, [
    row('size', f.money(c.size)),
    row('called', f.money(c.called)),
    row('uncalled', f.money(c.uncalled)),
    row('invested', f.money(c.invested)),
    row('fees', f.money(c.fees)),
    ...(c.recycled > 0 ? [row('recycled', f.money(c.recycled)), row('kept', f.money(c.kept))] : []),
    row('age', f.years(out.life.age)),
  ])
  add(say.sections.years, [
    head('year', 'called', 'invested', 'fees', 'proceeds', 'toInvestors', 'carry', 'cumulative'),
    ...out.years.map((one) => [
      String(one.year),
      ...[one.called, one.invested, one.fees, one.proceeds, one.toInvestors, one.carry, one.cumulative].map((value) =>
        f.money(value),
      ),
    ]),
  ])
  add(
    say.sections.holdings,
    out.holdings.length === 0
      ? []
      : [
          head('company', 'cost', 'proceeds', 'value', 'share'),
          ...out.holdings.map((one) => [
            one.company,
            f.money(one.cost),
            f.money(one.proceeds),
            f.money(one.value),
            one.overLimit ? `${f.percent(one.share)} ${say.overLimit}` : f.percent(one.share),
          ]),
        ],
  )
  add(
    say.sections.investors,
    out.investors.length === 0
      ? []
      : [
          head('investor', 'commitment', 'called', 'distributed'),
          ...out.investors.map((one) => [
            one.investor,
            f.money(one.commitment),
            f.money(one.called),
            f.money(one.distributed),
          ]),
        ],
  )
  add(
    say.sections.local,
    out.local.length === 0
      ? []
      : [
          head('investor', 'required', 'counted', 'missing'),
          ...out.local.map((one) => [one.investor, f.money(one.required), f.money(one.counted), f.money(one.missing)]),
        ],
  )
  if (carry.paid + carry.accrued + carry.escrow + carry.clawback > 0)
    add(say.sections.carry, [
      row('carryPaid', f.money(carry.paid)),
      row('carryAccrued', f.money(carry.accrued)),
      row('escrow', f.money(carry.escrow)),
      row('clawback', f.money(carry.clawback)),
    ])
  if (reserves !== null && (reserves.planned !== null || reserves.mostNeed > 0))
    add(say.sections.reserves, [
      row('reservePlanned', f.money(reserves.planned)),
      row('reserveUsed', f.money(reserves.used)),
      row('reserveNeed', f.money(reserves.expectedNeed)),
    ])
  if (forecast !== null)
    add(say.sections.forecast, [
      row(
        'netTvpi',
        f.spread(forecast.net.tvpi, (one) => f.drawnMultiple(one)),
      ),
      row(
        'netIrr',
        f.spread(forecast.net.irr, (one) => f.drawnPercent(one)),
      ),
      row(
        'grossTvpi',
        f.spread(forecast.gross.tvpi, (one) => f.drawnMultiple(one)),
      ),
      row('loss', f.chance(forecast.lossProbability)),
      row('inExtensions', f.chance(forecast.inExtensions)),
      row('beyondLife', f.chance(forecast.beyondLife)),
      ...(forecast.beyondLife > 0
        ? [row('secondary', `${f.percent(forecast.secondary.low)}–${f.percent(forecast.secondary.high)}`)]
        : []),
      ...(forecast.newInvestments.count > 0
        ? [
            row(
              'newInvestments',
              say.count(String(forecast.newInvestments.count), f.money(forecast.newInvestments.amount)),
            ),
          ]
        : []),
    ])
  if (fit !== null)
    add(say.titled(say.sections.fit, fit.company), [
      row('hold', `${f.spread(fit.life.hold, (one) => f.years(one))} · ${say.fits[fit.life.fits]}`),
      row('available', `${f.years(fit.life.available)} · ${say.extended(f.years(fit.life.extended))}`),
      ...(fit.life.shortfall > 0 ? [row('shortfall', f.years(fit.life.shortfall))] : []),
      row('beyondLife', f.chance(fit.life.beyondExtensions)),
      row(
        'cheque',
        fit.cheque.share === null
          ? say.unknown
          : fit.cheque.limit === null
            ? f.percent(fit.cheque.share)
            : say.share(f.percent(fit.cheque.share), f.percent(fit.cheque.limit)),
      ),
      ...(fit.cheque.room === null ? [] : [row('room', f.money(fit.cheque.room))]),
      row('followOn', f.money(fit.followOn.need)),
      row('covered', f.percent(fit.followOn.covered)),
    ])
  const assumed = [...out.assumed, ...(fit?.assumed ?? [])]
  const inWords: Readonly<Record<string, string>> = say.assumed
  if (assumed.length > 0) add(say.sections.assumed, [[say.list(assumed.map((key) => inWords[key] ?? key))]])
  return { mark: forecast === null ? null : say.internal(forecast.internal.from), sections }
}

/** A fund's sheet in the terminal. */
export function fundToText({ mark, sections }: FundSheet): string {
  const out: string[] = mark === null ? [] : [mark, '']
  for (const { title, rows } of sections) {
    out.push(title)
    const widths: number[] = []
    for (const cells of rows)
      if (cells.length > 1) cells.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))))
    const table = widths.length > 2
    for (const cells of rows)
      out.push(
        `  ${cells
          .map((cell, i) => {
            const width = widths[i] ?? 0
            if (i === 0) return cells.length === 1 ? cell : padTo(cell, width)
            return table ? ' '.repeat(width - displayWidth(cell)) + cell : cell
          })
          .join('  ')}`.trimEnd(),
      )
    out.push('')
  }
  return `${out.join('\n').trimEnd()}\n`
}

import { displayWidth, padTo } from '../text/width.ts'
import type { FundColumn, FundRow, FundWords } from '../words/fund-words.ts'
import type { NumberWords } from '../words/types.ts'
import type { FundFigures } from './figures.ts'
import { FundNumbers } from './numbers.ts'

export type FundSection = keyof FundWords['sections']

/** One titled table of texts; with a head, figures are aligned to the right from the second column on. */
export interface FundTable {
  readonly key: FundSection
  readonly title: string
  readonly head: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
}

/** A fund's answer laid out for reading. */
export interface FundSheet {
  /** The mark of what is internal; null where nothing is. */
  readonly mark: string | null
  readonly sections: readonly FundTable[]
}

/** Which monthly averages a record in another currency was told by. */
function ratesRow(
  rates: readonly { readonly month: string; readonly rate: number }[],
  say: FundWords,
): readonly (readonly string[])[] {
  const [first, last] = [rates[0], rates.at(-1)]
  if (first === undefined || last === undefined) return []
  const all = rates.map((one) => one.rate)
  const four = (value: number): string => value.toFixed(4)
  const told = say.ratesUsed(
    String(all.length),
    [first.month, last.month],
    four(Math.min(...all)),
    four(Math.max(...all)),
  )
  return [[say.rows.ratesUsed, told]]
}

/** Other measures of the investors' money, each with the way in which it differs from the others. */
function measuresOf({ mirr, pme }: FundFigures, f: FundNumbers): readonly (readonly string[])[] {
  const { say } = f
  const row = (key: keyof FundWords['measures'], value: string): readonly string[] => [
    say.rows[key],
    value,
    say.measures[key],
  ]
  return [
    ...(mirr === null
      ? []
      : [[say.rows.mirr, f.percent(mirr.rate), say.mirrAt(f.percent(mirr.finance), f.percent(mirr.reinvest))]]),
    ...(pme === null
      ? []
      : [
          [say.rows.index, pme.index, say.levelOf(pme.levelOf)],
          row('kaplanSchoar', f.multiple(pme.kaplanSchoar)),
          row('directAlpha', f.rate(pme.directAlpha)),
          row('longNickels', pme.longNickels.goesShort ? say.goesShort : f.rate(pme.longNickels.rate)),
          row('pmePlus', f.rate(pme.pmePlus.rate)),
          row('modifiedPme', pme.modified === null ? say.noNavs : f.rate(pme.modified.rate)),
        ]),
  ]
}

/**
 * Lays the answer of `fund` out. `ledger: 'exact'` prints the tables of the ledger to the last minor unit, for where a
 * caption names the currency.
 */
export function fundSheet(
  out: FundFigures,
  say: FundWords,
  numbers: NumberWords,
  ledger: 'exact' | 'words' = 'words',
): FundSheet {
  const f = new FundNumbers(out.currency, say, numbers)
  const row = (key: FundRow, ...cells: readonly string[]): readonly string[] => [say.rows[key], ...cells]
  const head = (...keys: readonly FundColumn[]): readonly string[] => keys.map((key) => say.columns[key])
  const sections: FundTable[] = []
  const add = (
    key: FundSection,
    rows: readonly (readonly string[])[],
    columns: readonly string[] | null = null,
    title = say.sections[key],
  ): void => void (rows.length > 0 && sections.push({ key, title, head: columns, rows }))
  const cell = ledger === 'exact' ? f.exactly(moneyOf(out)) : (value: number): string => f.money(value)
  const { commitments: c, otherCurrency: other, forecast, fit, reserves, carry } = out

  const record = [
    row('gross', f.ratios(out.gross)),
    row('irr', f.rate(out.gross.irr)),
    row('net', f.ratios(out.net)),
    row('irr', f.rate(out.net.irr)),
    ...(c.recycled > 0 ? [row('recycledCounted', f.ratios(out.net.recycledCounted))] : []),
    ...(other === null
      ? []
      : [
          [`${say.rows.otherGross} ${other.currency}`, f.ratios(other.gross)],
          row('irr', f.rate(other.gross.irr)),
          [`${say.rows.otherCurrency} ${other.currency}`, f.ratios(other)],
          row('irr', f.rate(other.irr)),
          ...ratesRow(other.rates, say),
        ]),
  ]
  add('record', record, null, `${say.called(out)} · ${out.asOf} · ${say.sections.record}`)
  add('money', [
    row('size', f.money(c.size)),
    row('called', f.money(c.called)),
    row('uncalled', f.money(c.uncalled)),
    row('invested', f.money(c.invested)),
    row('fees', f.money(c.fees)),
    ...(c.recycled > 0 ? [row('recycled', f.money(c.recycled)), row('kept', f.money(c.kept))] : []),
    row('age', f.years(out.life.age)),
  ])
  add(
    'years',
    out.years.map((one) => [
      String(one.year),
      ...[one.called, one.invested, one.fees, one.proceeds, one.toInvestors, one.carry, one.cumulative].map(cell),
    ]),
    head('year', 'called', 'invested', 'fees', 'proceeds', 'toInvestors', 'carry', 'cumulative'),
  )
  add(
    'holdings',
    out.holdings.map((one) => [
      one.company,
      cell(one.cost),
      cell(one.proceeds),
      cell(one.value),
      one.overLimit ? `${f.percent(one.share)} ${say.overLimit}` : f.percent(one.share),
    ]),
    head('company', 'cost', 'proceeds', 'value', 'share'),
  )
  add(
    'investors',
    out.investors.map((one) => [one.investor, cell(one.commitment), cell(one.called), cell(one.distributed)]),
    head('investor', 'commitment', 'called', 'distributed'),
  )
  add(
    'local',
    out.local.map((one) => [one.investor, cell(one.required), cell(one.counted), cell(one.missing)]),
    head('investor', 'required', 'counted', 'missing'),
  )
  add('measures', measuresOf(out, f))
  if (out.secondary !== null && out.secondary.value > 0)
    add('secondary', [
      row('secondaryValue', f.money(out.secondary.value)),
      row('secondarySale', say.between(f.money(out.secondary.low), f.money(out.secondary.high))),
    ])
  if (carry.paid + carry.accrued + carry.escrow + carry.clawback > 0)
    add('carry', [
      row('carryPaid', f.money(carry.paid)),
      row('carryAccrued', f.money(carry.accrued)),
      row('escrow', f.money(carry.escrow)),
      row('clawback', f.money(carry.clawback)),
    ])
  if (reserves !== null && (reserves.planned !== null || reserves.mostNeed > 0))
    add('reserves', [
      row('reservePlanned', f.money(reserves.planned)),
      row('reserveUsed', f.money(reserves.used)),
      row('reserveNeed', f.money(reserves.expectedNeed)),
    ])
  if (forecast !== null)
    add('forecast', [
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
    add(
      'fit',
      [
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
      ],
      null,
      say.titled(say.sections.fit, fit.company),
    )
  const assumed = [...out.assumed, ...(fit?.assumed ?? [])]
  if (assumed.length > 0) add('assumed', [[say.list(assumed.map((key) => assumedInWords(key, say)))]])
  return { mark: forecast === null ? null : say.internal(forecast.internal.from), sections }
}

/** What was filled in, by the key of its place in the file or in the forecast. */
export function assumedInWords(key: string, say: FundWords): string {
  const inWords: Readonly<Record<string, string>> = say.assumed
  const exit = /^holdings\.(.+)\.exit\.(multiple|years)$/.exec(key)
  if (exit !== null) return say.assumedExit(exit[1] ?? '', exit[2] === 'years' ? 'years' : 'multiple')
  return Object.hasOwn(inWords, key) ? (inWords[key] ?? key) : key
}

/** All money of the ledger's tables, which share one number of decimals. */
const moneyOf = (out: FundFigures): readonly number[] => [
  ...out.years.flatMap((one) => [
    one.called,
    one.invested,
    one.fees,
    one.proceeds,
    one.toInvestors,
    one.carry,
    one.cumulative,
  ]),
  ...out.holdings.flatMap(({ cost, proceeds, value }) => [cost, proceeds, value]),
  ...out.investors.flatMap(({ commitment, called, distributed }) => [commitment, called, distributed]),
  ...out.local.flatMap(({ required, counted, missing }) => [required, counted, missing]),
]

/** What the terminal needs of a sheet; a table without a head may say so by leaving it out. */
interface TextSheet {
  readonly mark: string | null
  readonly sections: readonly (Pick<FundTable, 'title' | 'rows'> & { readonly head?: readonly string[] | null })[]
}

/** A fund's sheet in the terminal. */
export function fundToText({ mark, sections }: TextSheet): string {
  const out: string[] = mark === null ? [] : [mark, '']
  for (const { title, head, rows: body } of sections) {
    out.push(title)
    const rows = head === null || head === undefined ? body : [head, ...body]
    const widths: number[] = []
    for (const cells of rows)
      if (cells.length > 1) cells.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))))
    // Figures under a head stand at the right; words behind a figure do not.
    const table = widths.length > 2 && head !== null && head !== undefined
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

import type { FundFigures, FundRateFigures } from '../fund/figures.ts'
import type { CapTableWords } from '../words/captable-words.ts'
import type { FundWords } from '../words/fund-words.ts'
import { at, type Cell, number, sheetRef, text, type Workbook, worked } from './model.ts'
import { serialDay } from './xlsx.ts'

type Rows = readonly (readonly (Cell | null)[])[]

/** Flows by day and what is left at the end: the columns that multiples and rates are worked out from. */
function flowRows(out: FundFigures, say: FundWords): Rows {
  const { columns } = say
  const gross = (one: FundFigures['flows'][number]): number => one.proceeds - one.invested
  return [
    [
      text(columns.date, 'head'),
      text(columns.invested, 'head'),
      text(columns.proceeds, 'head'),
      text(say.rows.gross, 'head'),
      text(columns.called, 'head'),
      text(columns.distributed, 'head'),
      text(say.rows.net, 'head'),
    ],
    ...out.flows.map((one, index) => {
      const row = 1 + index
      return [
        number(serialDay(one.date), 'date'),
        number(one.invested, 'money'),
        number(one.proceeds, 'money'),
        worked(gross(one), `${at(2, row)}-${at(1, row)}`, 'money'),
        number(one.called, 'money'),
        number(one.paid, 'money'),
        worked(one.paid - one.called, `${at(5, row)}-${at(4, row)}`, 'money'),
      ]
    }),
    [
      number(serialDay(out.asOf), 'date'),
      null,
      null,
      number(out.left.portfolio, 'money'),
      null,
      null,
      number(out.left.investors, 'money'),
    ],
  ]
}

function rateCell(rate: FundRateFigures, column: string, rows: number, flows: string, say: FundWords): Cell {
  const { status, rate: value } = rate
  // Excel stops at the first root it finds: a rate that is not the only one is told in words.
  if (status !== 'unique' || value === null || value <= -0.99) return text(say.status[status])
  const guess = Math.max(-0.9, Math.min(10, Math.round(value * 100) / 100))
  const range = (letter: string): string => `${flows}$${letter}$2:$${letter}$${rows + 2}`
  return worked(value, `XIRR(${range(column)},${range('A')},${guess})`, 'percent')
}

/** A workbook of a fund: flows by day, multiples over their sums, XIRR where the rate is the only one. */
export function fundWorkbook(out: FundFigures, say: FundWords, words: CapTableWords): Workbook {
  const flows = sheetRef(words.workbook.years)
  const count = out.flows.length
  const range = (letter: string): string => `${flows}$${letter}$2:$${letter}$${count + 1}`
  const left = (letter: string): string => `${flows}$${letter}$${count + 2}`
  const block = (
    name: string,
    figures: FundFigures['gross'],
    [paidIn, back, net]: readonly [string, string, string],
    first: number,
  ): Rows => [
    [text(name, 'head')],
    [text(say.columns.called), worked(figures.paidIn, `SUM(${range(paidIn)})`, 'money')],
    [text('DPI'), ratio(figures.dpi, `SUM(${range(back)})/${at(1, first + 1)}`)],
    [text('RVPI'), ratio(figures.rvpi, `${left(net)}/${at(1, first + 1)}`)],
    [text('TVPI'), ratio(figures.tvpi, `${at(1, first + 2)}+${at(1, first + 3)}`)],
    [text(say.rows.irr), rateCell(figures.irr, net, count, flows, say)],
  ]
  return {
    sheets: [
      {
        name: words.workbook.fund,
        rows: [
          [text(`${say.called(out)} · ${out.asOf} · ${out.currency}`, 'head')],
          ...block(say.rows.gross, out.gross, ['B', 'C', 'D'], 1),
          ...block(say.rows.net, out.net, ['E', 'F', 'G'], 7),
        ],
      },
      { name: words.workbook.years, rows: flowRows(out, say) },
    ],
  }
}

const ratio = (value: number | null, formula: string): Cell =>
  value === null ? text('') : worked(value, formula, 'multiple')

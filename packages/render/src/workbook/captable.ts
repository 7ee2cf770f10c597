import type { ExactFigure } from '../captable/figures.ts'
import type { EquityPageWords } from '../words/equity-page-words.ts'
import { at, type Cell, columnName, number, text, type Workbook, worked } from './model.ts'
import { serialDay } from './xlsx.ts'

type Rows = readonly (readonly (Cell | null)[])[]

/** A cap table on its days, as far as a workbook has it. */
export interface TableFigures {
  readonly company: string
  readonly currency: string
  readonly form: 'shares' | 'registered-capital'
  readonly undated: boolean
  readonly classes: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
  readonly holders: readonly { readonly id: string; readonly name: string }[]
  readonly days: readonly {
    readonly date: string
    readonly rows: readonly {
      readonly holder: string
      readonly cells: readonly { readonly class: string; readonly shares: ExactFigure }[]
      readonly fullyDiluted: ExactFigure
      readonly votes: ExactFigure
      readonly invested: ExactFigure
    }[]
    readonly classes: readonly {
      readonly class: string
      readonly issued: ExactFigure
      readonly fullyDiluted: ExactFigure
    }[]
    readonly free: { readonly shares: ExactFigure }
  }[]
}

/**
 * One day's table: shares by class as values; issued, fully diluted, parts and sums as formulas over them and over the
 * ratios in the row beneath the names, common shares for one share (of a pool 1).
 */
function tableRows(out: TableFigures, index: number, words: EquityPageWords): Rows {
  const day = out.days[index]
  if (day === undefined) return []
  const w = words.table.columns
  const byCapital = out.form !== 'shares'
  const classes = out.classes.filter((one) => day.rows.some((row) => row.cells.some((cell) => cell.class === one.id)))
  const style = byCapital ? 'money' : 'count'
  const first = 3
  const free = day.free.shares.number > 0 ? 1 : 0
  const total = first + day.rows.length + free
  const last = classes.length
  const [issued, diluted, votes, invested] = [last + 1, last + 2, last + 5, last + 7]
  const ratio = (id: string): number => {
    const one = day.classes.find((each) => each.class === id)
    return one === undefined || one.issued.number === 0 ? 1 : one.fullyDiluted.number / one.issued.number
  }
  const isPool = (id: string): boolean => classes.find((one) => one.id === id)?.kind === 'options'
  const sum = (column: number): string => `SUM(${at(column, first)}:${at(column, total - 1)})`
  const held = classes.flatMap((one, column) => (isPool(one.id) ? [] : [column + 1]))
  const adds = (row: number): string => (held.length === 0 ? '0' : held.map((column) => at(column, row)).join('+'))
  const weighs = (row: number): string =>
    last === 0 ? '0' : classes.map((_, column) => `${at(column + 1, row)}*${at(column + 1, 2, 'row')}`).join('+')
  const part = (column: number, row: number): string => `${at(column, row)}/${at(column, total, 'row')}`
  const share = (one: number, whole: number): number => (whole === 0 ? 0 : one / whole)
  const rows = day.rows.map((row) => {
    const cells = classes.map(({ id }) => row.cells.find((one) => one.class === id)?.shares.number ?? 0)
    return {
      name: out.holders.find((one) => one.id === row.holder)?.name ?? row.holder,
      cells,
      issued: cells.reduce((all, one, column) => (held.includes(column + 1) ? all + one : all), 0),
      diluted: cells.reduce((all, one, column) => all + one * ratio(classes[column]?.id ?? ''), 0),
      votes: row.votes.number,
      invested: row.invested.number,
    }
  })
  const pool = classes.findIndex((one) => one.kind === 'options')
  const all = [
    ...rows,
    ...(free === 0
      ? []
      : [
          {
            name: words.table.free,
            cells: classes.map((_, column) => (column === pool ? day.free.shares.number : 0)),
            issued: 0,
            diluted: day.free.shares.number,
            votes: 0,
            invested: 0,
          },
        ]),
  ]
  const sums = {
    issued: all.reduce((sumOf, one) => sumOf + one.issued, 0),
    diluted: all.reduce((sumOf, one) => sumOf + one.diluted, 0),
    votes: all.reduce((sumOf, one) => sumOf + one.votes, 0),
    invested: all.reduce((sumOf, one) => sumOf + one.invested, 0),
  }
  return [
    [text(`${out.company} · ${out.currency}`, 'head'), ...(out.undated ? [] : [number(serialDay(day.date), 'date')])],
    [
      text(w.holder, 'head'),
      ...classes.map((one) => text(one.name, 'head')),
      text(byCapital ? w.capital : w.issued, 'head'),
      text(words.tiles.fullyDiluted, 'head'),
      text(w.issuedShare, 'head'),
      text(w.dilutedShare, 'head'),
      text(words.files.votes, 'head'),
      text(w.votesShare, 'head'),
      text(`${w.invested} ${out.currency}`, 'head'),
    ],
    [text(words.files.ratio, 'note'), ...classes.map((one) => number(isPool(one.id) ? 1 : ratio(one.id), 'price'))],
    ...all.map((one, position) => {
      const row = first + position
      return [
        text(one.name),
        ...one.cells.map((cell) => (cell === 0 ? null : number(cell, style))),
        worked(one.issued, adds(row), style),
        // What is free in a pool whose grants are not in the table stands in no column of a class.
        pool < 0 && position >= day.rows.length ? number(one.diluted, style) : worked(one.diluted, weighs(row), style),
        worked(share(one.issued, sums.issued), part(issued, row), 'percent'),
        worked(share(one.diluted, sums.diluted), part(diluted, row), 'percent'),
        number(one.votes, style),
        worked(share(one.votes, sums.votes), part(votes, row), 'percent'),
        number(one.invested, 'money'),
      ]
    }),
    [
      text(w.total, 'head'),
      ...classes.map((_, column) =>
        worked(
          all.reduce((sumOf, one) => sumOf + (one.cells[column] ?? 0), 0),
          sum(column + 1),
          style,
        ),
      ),
      worked(sums.issued, sum(issued), style),
      worked(sums.diluted, sum(diluted), style),
      worked(1, sum(issued + 2), 'percent'),
      worked(1, sum(issued + 3), 'percent'),
      worked(sums.votes, sum(votes), style),
      worked(1, sum(votes + 1), 'percent'),
      worked(sums.invested, sum(invested), 'money'),
    ],
  ]
}

/** Parts of the fully diluted table by day: a line for each day, a column for each holder. */
function historyRows(out: TableFigures, words: EquityPageWords): Rows {
  const end = columnName(out.holders.length + 1)
  return [
    [
      text(words.history.columns.day, 'head'),
      ...out.holders.map((one) => text(one.name, 'head')),
      text(words.table.free, 'head'),
      text(words.table.columns.total, 'head'),
    ],
    ...out.days.map((day, index) => {
      const parts = out.holders.map(({ id }) => day.rows.find((one) => one.holder === id)?.fullyDiluted.number ?? 0)
      const free = day.free.shares.number
      return [
        number(serialDay(day.date), 'date'),
        ...parts.map((one) => number(one, 'count')),
        number(free, 'count'),
        worked(
          parts.reduce((sum, one) => sum + one, free),
          `SUM(B${index + 2}:${end}${index + 2})`,
          'count',
        ),
      ]
    }),
  ]
}

/** A cap table on one of its days with live sums and parts, and who had how many shares over time. */
export function capTableWorkbook(out: TableFigures, index: number, words: EquityPageWords): Workbook {
  return {
    sheets: [
      { name: words.files.sheet, rows: tableRows(out, index, words) },
      ...(out.undated ? [] : [{ name: words.files.history, rows: historyRows(out, words) }]),
    ],
  }
}

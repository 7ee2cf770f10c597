import { type Ledger, type SecurityClass, snapshotAt, type Transaction } from '@touchstone/core/equity'
import { issue, type Issue, type Place, type ReadingsTable } from '@touchstone/core/facts'
import {
  addRational,
  compareRational,
  endOfPeriod,
  moneyOf,
  moneyToDecimal,
  multiplyRational,
  parseDate,
  rational,
  type Rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { decimal } from '../cap/print.ts'
import { type CellContext, isBlank, minorIn, moneyIn, percentIn, sharesIn } from './cells.ts'
import { type Column, type ColumnRole, columnsOf, headerOf } from './header.ts'

/** What a table of shareholders does not say itself. */
export interface SheetOptions {
  /** Name of the file, for places. */
  readonly source: string
  readonly company: string
  readonly currency: string
  /** The day that rows without a date of their own speak of; null where nobody knows. */
  readonly asOf: string | null
  readonly readings: ReadingsTable
}

/** A row that was taken; figures are shares, or minor units in a company by registered capital. Rows count from 1. */
export interface SheetRow {
  readonly row: number
  readonly holder: string
  readonly class: string
  readonly amount: bigint
  /** Cells that were empty and took over what stands above them, as merged cells do. */
  readonly filled: readonly ColumnRole[]
}

/** A row that was not taken, and why. */
export interface SkippedRow {
  readonly row: number
  readonly reason: 'title' | 'blank' | 'total' | 'subtotal' | 'note' | 'header' | 'no-amount'
  readonly text: string
}

/** A total of the table beside the sum of its rows. */
export interface SheetTotal {
  readonly row: number
  readonly column: Column
  readonly stated: bigint
  readonly found: bigint
}

/** How a table was understood, to be looked at before it is taken over. */
export interface SheetPreview {
  /** From 1. */
  readonly headerRow: number
  readonly columns: readonly Column[]
  /** Headers that nobody reads. */
  readonly unread: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly skipped: readonly SkippedRow[]
  readonly totals: readonly SheetTotal[]
}

/** A proposed ledger with its preview; with an error among the issues it must not be taken over unseen. */
export interface SheetProposal {
  readonly ledger: Ledger | null
  readonly preview: SheetPreview | null
  readonly issues: readonly Issue[]
}

const totalWords = /^(?:合计|总计|共计|总数|总股本|total|grandtotal|sum)/
const subtotalWords = /^(?:小计|其中|subtotal|ofwhich)/
const poolWords = /期权池|预留(?:股|期权)|未分配|optionpool|esoppool|unallocated|availableoptions|poolavailable/
const commonWords = /普通|ordinary|common|founder|创始/

const squeezed = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:：]/g, '')

type Cells = readonly string[]

interface Taken extends SheetRow {
  readonly round: string | null
  readonly date: string
  readonly paid: bigint | null
  readonly price: Rational | null
  readonly percent: ReturnType<typeof percentIn>
}

/** Reads one table: gathers rows, what was left out, totals and issues. */
class SheetReader {
  readonly issues: Issue[] = []
  readonly taken: Taken[] = []
  readonly skipped: SkippedRow[] = []
  readonly totals: SheetTotal[] = []
  readonly form: Ledger['form']
  private readonly options: SheetOptions
  private readonly columns: readonly Column[]
  private readonly context: CellContext
  private readonly sums = new Map<ColumnRole, bigint>()
  private above: { readonly holder: string; readonly class: string | null } = { holder: '', class: null }
  private closed = false

  constructor(columns: readonly Column[], options: SheetOptions) {
    this.options = options
    this.columns = columns
    this.context = { currency: options.currency, readings: options.readings }
    this.form = columns.some((one) => one.role === 'shares') ? 'shares' : 'registered-capital'
  }

  private column(role: ColumnRole): Column | null {
    return this.columns.find((one) => one.role === role) ?? null
  }

  private cell(cells: Cells, role: ColumnRole): string {
    const column = this.column(role)
    const text = column === null ? '' : (cells[column.index] ?? '').trim()
    return isBlank(text) ? '' : text
  }

  place(row: number, column: number): Place {
    return { source: this.options.source, path: `/${row - 1}/${column}`, line: row, column: column + 1 }
  }

  private skip(row: number, reason: SkippedRow['reason'], cells: Cells): void {
    const text = cells
      .filter((one) => one.trim() !== '')
      .slice(0, 3)
      .join(' ')
    this.skipped.push({ row, reason, text })
    if (reason === 'blank' || reason === 'total') return
    this.issues.push(issue('sheet/row-skipped', 'note', this.place(row, 0), { row, reason, text }))
  }

  /** The figure of a column in a row: null where the cell is blank, undefined (and an issue) where it is no figure. */
  private figure(cells: Cells, role: ColumnRole, row: number): bigint | null | undefined {
    const column = this.column(role)
    const text = this.cell(cells, role)
    if (column === null || text === '') return null
    const value =
      role === 'shares' ? sharesIn(text, column.unit, this.context) : minorIn(text, column.unit, this.context)
    if (value !== null) return value
    this.unreadable(row, column, text)
    return undefined
  }

  private unreadable(row: number, column: Column, text: string): void {
    const params = { row, column: column.header, text }
    this.issues.push(issue('sheet/unreadable-cell', 'error', this.place(row, column.index), params))
  }

  private get amountRole(): 'shares' | 'capital' {
    return this.form === 'shares' ? 'shares' : 'capital'
  }

  read(cells: Cells, row: number): void {
    if (cells.every((one) => one.trim() === '')) return this.skip(row, 'blank', cells)
    const holder = this.cell(cells, 'holder')
    const name = squeezed(holder)
    const first = squeezed(cells.find((one) => one.trim() !== '') ?? '')
    if (columnsOf(cells).length >= 2 && columnsOf(cells).some((one) => one.role === 'holder'))
      return this.skip(row, 'header', cells)
    const label = name === '' ? first : name
    if (subtotalWords.test(label)) return this.skip(row, 'subtotal', cells)
    if (totalWords.test(label)) return this.total(cells, row)
    if (this.cell(cells, this.amountRole) === '') return this.empty(cells, row)
    const amount = this.figure(cells, this.amountRole, row)
    if (amount === undefined || amount === null) return
    if (holder === '' && this.cell(cells, 'class') === '' && this.sums.get(this.amountRole) === amount)
      return this.total(cells, row)
    if (holder === '' && (this.above.holder === '' || this.closed || this.column('class') === null)) {
      this.issues.push(issue('sheet/no-holder', 'error', this.place(row, this.column('holder')?.index ?? 0), { row }))
      return
    }
    this.take(cells, row, holder === '' ? this.above.holder : holder, amount)
  }

  private empty(cells: Cells, row: number): void {
    const figures = ['percent', 'paid-in', 'invested', 'price'] as const
    this.skip(row, figures.some((role) => this.cell(cells, role) !== '') ? 'no-amount' : 'note', cells)
  }

  private total(cells: Cells, row: number): void {
    this.skip(row, 'total', cells)
    this.closed = true
    for (const role of [this.amountRole, 'paid-in', 'invested'] as const) {
      const column = this.column(role)
      const stated = this.figure(cells, role, row)
      if (column === null || stated === null || stated === undefined) continue
      const found = this.sums.get(role) ?? 0n
      this.totals.push({ row, column, stated, found })
      if (stated === found) continue
      const params = { row, column: column.header, stated: this.text(role, stated), found: this.text(role, found) }
      this.issues.push(issue('sheet/total-differs', 'error', this.place(row, column.index), params))
    }
  }

  private text(role: ColumnRole, value: bigint): string {
    const { currency } = this.options
    return role === 'shares' ? String(value) : `${moneyToDecimal(moneyOf(currency, value))} ${currency}`
  }

  private dateOf(cells: Cells, row: number): string | null {
    const column = this.column('date')
    const text = this.cell(cells, 'date')
    if (column === null || text === '') return this.options.asOf
    const date = parseDate(text)
    if (date === null) this.unreadable(row, column, text)
    return date?.iso ?? null
  }

  private priceOf(cells: Cells, row: number): Rational | null {
    const column = this.column('price')
    const text = this.cell(cells, 'price')
    if (column === null || text === '') return null
    const price = moneyIn(text, column.unit, this.context)
    if (price === null) this.unreadable(row, column, text)
    return price
  }

  private take(cells: Cells, row: number, holder: string, amount: bigint): void {
    const filled: ColumnRole[] = holder === this.cell(cells, 'holder') ? [] : ['holder']
    const written = this.cell(cells, 'class')
    const round = this.cell(cells, 'round')
    if (written === '' && this.column('class') !== null && this.above.class !== null) filled.push('class')
    const named = written !== '' ? written : this.column('class') !== null ? this.above.class : null
    const cls = this.form === 'registered-capital' ? 'capital' : (named ?? (round === '' ? 'common' : round))
    const invested = this.figure(cells, 'invested', row)
    const paidIn = this.figure(cells, 'paid-in', row)
    const date = this.dateOf(cells, row)
    const price = this.priceOf(cells, row)
    const percent = this.cell(cells, 'percent')
    this.above = { holder, class: named }
    for (const [role, value] of [
      [this.amountRole, amount],
      ['paid-in', paidIn],
      ['invested', invested],
    ] as const)
      if (value !== null && value !== undefined) this.sums.set(role, (this.sums.get(role) ?? 0n) + value)
    if (date === null) {
      if (this.cell(cells, 'date') === '')
        this.issues.push(issue('cap/no-date', 'error', this.place(row, 0), { key: 'asOf' }))
      return
    }
    if (amount === 0n) return
    const paid = invested ?? paidIn ?? null
    const read = percent === '' ? null : percentIn(percent)
    const column = this.column('percent')
    if (percent !== '' && read === null && column !== null) this.unreadable(row, column, percent)
    this.taken.push({
      row,
      holder,
      class: cls,
      amount,
      filled,
      round: round === '' ? null : round,
      date,
      paid,
      price,
      percent: read,
    })
  }

  /** Stated percentages against the figures; what the last printed digit allows is no difference. */
  percents(): void {
    const column = this.column('percent')
    const rows = this.taken.filter((one) => one.percent !== null)
    const whole = this.taken.reduce((sum, one) => sum + one.amount, 0n)
    if (column === null || rows.length === 0 || whole === 0n) return
    const said = rows.reduce((sum, one) => addRational(sum, one.percent?.value ?? zero), zero)
    // Bare figures that come to about one are fractions, otherwise hundredths.
    const fractions = column.unit !== '%' && compareRational(said, rational(101n, 100n)) <= 0
    for (const one of rows) {
      if (one.percent === null) continue
      const scale = one.percent.signed || !fractions ? rational(100n) : rational(1n)
      const found = multiplyRational(rational(one.amount, whole), scale)
      const difference = subtractRational(found, one.percent.value)
      const size = difference.numerator < 0n ? subtractRational(zero, difference) : difference
      if (compareRational(size, one.percent.slack) <= 0) continue
      const percent = (value: Rational): string => {
        const hundredths = multiplyRational(value, scale.numerator === 100n ? rational(1n) : rational(100n))
        return `${decimal(rational((hundredths.numerator * 10_000n) / hundredths.denominator, 10_000n))}%`
      }
      const params = { row: one.row, holder: one.holder, stated: percent(one.percent.value), found: percent(found) }
      this.issues.push(issue('sheet/percent-differs', 'warning', this.place(one.row, column.index), params))
    }
  }
}

const plain = {
  preference: null,
  dividend: null,
  antiDilution: 'none',
  payToPlay: null,
  redemption: null,
  votesPerShare: null,
  conversionPrice: null,
} as const

function classesOf(rows: readonly Taken[]): readonly SecurityClass[] {
  const ids = [...new Set(rows.map((one) => one.class))]
  return ids.map((id): SecurityClass => {
    const mine = rows.filter((one) => one.class === id)
    const pool = mine.every((one) => poolWords.test(squeezed(one.holder)) || poolWords.test(squeezed(id)))
    const kind = pool
      ? 'options'
      : id === 'common' || id === 'capital' || commonWords.test(squeezed(id))
        ? 'common'
        : 'preferred'
    const prices = mine.flatMap((one) => (one.price === null ? [] : [one.price]))
    const [price] = prices
    const same = price !== undefined && prices.every((one) => compareRational(one, price) === 0)
    const authorized = pool ? mine.reduce((sum, one) => sum + one.amount, 0n) : null
    return { id, name: id, kind, authorized, originalIssuePrice: same && !pool ? price : null, ...plain }
  })
}

/** Rows of a pool that nobody holds are shares reserved, in a class of their own. */
const withPools = (rows: readonly Taken[]): readonly Taken[] =>
  rows.map((one) => (poolWords.test(squeezed(one.holder)) ? { ...one, class: one.holder } : one))

function ledgerOf(reader: SheetReader, options: SheetOptions): Ledger {
  const rows = withPools(reader.taken)
  const classes = classesOf(rows)
  const held = rows.filter((one) => classes.find((each) => each.id === one.class)?.kind !== 'options')
  const holders = [...new Set(held.map((one) => one.holder))]
  const transactions = held.map((one): Transaction => {
    const { date, holder, amount: shares, paid, round, row } = one
    return { type: 'issue', date, path: `/${row - 1}`, class: one.class, holder, shares, paid, round }
  })
  return {
    company: options.company,
    currency: options.currency,
    form: reader.form,
    asOf: options.asOf,
    classes,
    holders: holders.map((id) => ({ id, name: id, kind: 'other', role: null, proRata: 'none', board: false })),
    transactions,
    debts: [],
    carveOut: null,
    escrow: null,
    votes: [],
    stated: [],
  }
}

/**
 * A table as people keep it (from Excel or CSV, with Chinese or English headers, titles above, merged and empty cells, a
 * row of totals) as a proposed ledger, with a preview of what was read as what and what was left out. Bare numbers count
 * what their header says (万股, 万元). A column of shares makes a company with shares, otherwise one of 认缴出资额 a company by
 * registered capital. Errors: `sheet/no-header`, `sheet/no-holder`, `sheet/unreadable-cell`, `sheet/total-differs` (the
 * rows do not come to the stated total; both figures), `cap/no-date`; warning `sheet/percent-differs`; note
 * `sheet/row-skipped`. The ledger is null where no row could be read. Never throws.
 * @example importSheet([['股东', '持股数'], ['甲', '60'], ['合计', '70']], { source: 'a.csv', company: 'a', currency: 'CNY', asOf: '2023-01-01', readings }).issues[0].params.found // "60"
 */
export function importSheet(rows: readonly Cells[], options: SheetOptions): SheetProposal {
  const header = headerOf(rows)
  if (header === null) {
    const found = rows
      .slice(0, 3)
      .flat()
      .filter((one) => one.trim() !== '')
      .slice(0, 8)
      .join(', ')
    const at: Place = { source: options.source, path: '', line: 1, column: 1 }
    return { ledger: null, preview: null, issues: [issue('sheet/no-header', 'error', at, { found })] }
  }
  const reader = new SheetReader(header.columns, options)
  const titles = rows.slice(0, header.row).flatMap((cells, index): readonly SkippedRow[] => {
    const text = cells.filter((one) => one.trim() !== '').join(' ')
    return text === '' ? [] : [{ row: index + 1, reason: 'title', text }]
  })
  rows.slice(header.row + 1).forEach((cells, index) => reader.read(cells, header.row + 2 + index))
  reader.percents()
  const read = header.columns.map((one) => one.index)
  const unread = (rows[header.row] ?? []).filter((cell, index) => cell.trim() !== '' && !read.includes(index))
  const preview: SheetPreview = {
    headerRow: header.row + 1,
    columns: header.columns,
    unread,
    rows: reader.taken.map(({ row, holder, class: cls, amount, filled }) => ({
      row,
      holder,
      class: cls,
      amount,
      filled,
    })),
    skipped: [...titles, ...reader.skipped],
    totals: reader.totals,
  }
  if (reader.taken.length === 0) return { ledger: null, preview, issues: reader.issues }
  const ledger = ledgerOf(reader, options)
  const days = reader.taken.map((one) => endOfPeriod(one.date))
  const last = days.sort().at(-1) ?? null
  const sound = snapshotAt(ledger, last).issues.map((one): Issue => {
    const row = Number(/^\/(\d+)/.exec(one.at.path)?.[1] ?? '0') + 1
    return { ...one, at: { ...reader.place(row, 0), path: one.at.path } }
  })
  return { ledger, preview, issues: [...reader.issues, ...sound] }
}

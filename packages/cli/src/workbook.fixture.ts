import type { Workbook } from '@touchstone/render/workbook'

/** A value of a formula: a number, or a block of them by rows. */
type Value = number | readonly number[][]

const flat = (value: Value): number[] => (typeof value === 'number' ? [value] : value.flat())
const single = (value: Value): number => flat(value)[0] ?? 0

/** Element by element, a single number against every element. */
function each(a: Value, b: Value, of: (x: number, y: number) => number): Value {
  if (typeof a === 'number' && typeof b === 'number') return of(a, b)
  const [left, right] = [flat(a), flat(b)]
  const length = Math.max(left.length, right.length)
  return Array.from({ length }, (_, i) => [
    of(left[left.length === 1 ? 0 : i] ?? 0, right[right.length === 1 ? 0 : i] ?? 0),
  ])
}

/** Newton's method on the net present value by actual/365, as XIRR does. */
function xirr(values: number[], days: number[], guess: number): number {
  const first = days[0] ?? 0
  const npv = (rate: number): number =>
    values.reduce((sum, value, i) => sum + value / Math.pow(1 + rate, ((days[i] ?? 0) - first) / 365), 0)
  let rate = guess
  for (let i = 0; i < 200; i++) {
    const slope = (npv(rate + 1e-7) - npv(rate - 1e-7)) / 2e-7
    rate = Math.max(-0.999, rate - npv(rate) / slope)
  }
  return rate
}

/** The few parts of Excel's language that our workbooks use, for tests: every formula worked out from the cells it names. */
export class Evaluator {
  private readonly book: Workbook
  private text = ''
  private place = 0
  private sheet = ''

  constructor(book: Workbook) {
    this.book = book
  }

  cell(sheet: string, column: number, row: number): number {
    const cell = this.book.sheets.find((one) => one.name === sheet)?.rows[row]?.[column] ?? null
    if (cell === null) return 0
    if (cell.formula === undefined) return typeof cell.value === 'number' ? cell.value : 0
    return single(this.run(cell.formula, sheet))
  }

  private run(formula: string, sheet: string): Value {
    const kept = [this.text, this.place, this.sheet] as const
    ;[this.text, this.place, this.sheet] = [formula, 0, sheet]
    const value = this.compared()
    if (this.place !== formula.length) throw new Error(`left over: ${formula.slice(this.place)}`)
    ;[this.text, this.place, this.sheet] = kept
    return value
  }

  private take(pattern: RegExp): string | null {
    const found = new RegExp(pattern.source, 'y')
    found.lastIndex = this.place
    const match = found.exec(this.text)
    if (match === null) return null
    this.place += match[0].length
    return match[0]
  }

  private compared(): Value {
    let left = this.sum()
    for (let sign = this.take(/<|=/); sign !== null; sign = this.take(/<|=/))
      left = each(left, this.sum(), sign === '<' ? (x, y) => Number(x < y) : (x, y) => Number(x === y))
    return left
  }

  private sum(): Value {
    let left = this.product()
    for (let sign = this.take(/[+-]/); sign !== null; sign = this.take(/[+-]/))
      left = each(left, this.product(), sign === '+' ? (x, y) => x + y : (x, y) => x - y)
    return left
  }

  private product(): Value {
    let left = this.atom()
    for (let sign = this.take(/[*/]/); sign !== null; sign = this.take(/[*/]/))
      left = each(left, this.atom(), sign === '*' ? (x, y) => x * y : (x, y) => x / y)
    return left
  }

  private atom(): Value {
    const digits = this.take(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![A-Z])/)
    if (digits !== null) return Number(digits)
    if (this.take(/\(/) !== null) {
      const value = this.compared()
      if (this.take(/\)/) === null) throw new Error(`no end: ${this.text}`)
      return value
    }
    const name = this.take(/[A-Z]+(?=\()/)
    if (name !== null) return this.called(name)
    return this.range()
  }

  private called(name: string): Value {
    this.place += 1
    const given: Value[] = []
    while (this.take(/\)/) === null) {
      given.push(this.compared())
      this.take(/,/)
    }
    const all = given.flatMap(flat)
    if (name === 'SUM' || name === 'SUMPRODUCT') return all.reduce((sum, one) => sum + one, 0)
    if (name === 'MIN') return Math.min(...all)
    if (name === 'MAX') return Math.max(...all)
    if (name === 'POWER') return each(given[0] ?? 0, given[1] ?? 0, Math.pow)
    if (name === 'INDEX') return flat(given[0] ?? 0)[single(given[1] ?? 0) - 1] ?? Number.NaN
    if (name === 'XIRR') return xirr(flat(given[0] ?? 0), flat(given[1] ?? 0), single(given[2] ?? 0.1))
    throw new Error(`unknown function ${name}`)
  }

  private range(): Value {
    const sheet = this.take(/'(?:[^']|'')*'!/)
    const of = sheet === null ? this.sheet : sheet.slice(1, -2).replaceAll("''", "'")
    const corner = (): readonly [number, number] => {
      const found = /^\$?([A-Z]+)\$?(\d+)$/.exec(this.take(/\$?[A-Z]+\$?\d+/) ?? '')
      if (found === null) throw new Error(`no cell at ${this.place}: ${this.text}`)
      const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      return [column, Number(found[2]) - 1]
    }
    const [column, row] = corner()
    if (this.take(/:/) === null) return this.cell(of, column, row)
    const [lastColumn, lastRow] = corner()
    return Array.from({ length: lastRow - row + 1 }, (_, r) =>
      Array.from({ length: lastColumn - column + 1 }, (__, c) => this.cell(of, column + c, row + r)),
    )
  }
}

/** Every formula of a workbook with the value in its cell and the value worked out, those that differ by more than rounding. */
export function differing(book: Workbook): readonly string[] {
  const evaluator = new Evaluator(book)
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.formula === undefined || typeof cell.value !== 'number') return []
        const found = evaluator.cell(sheet.name, c, r)
        const close = Math.abs(found - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value)) + 1e-6
        return close ? [] : [`${sheet.name} ${c},${r}: ${cell.value} is ${found} by ${cell.formula}`]
      }),
    ),
  )
}

/** How many formulas a workbook has. */
export const formulas = (book: Workbook): number =>
  book.sheets.flatMap((one) => one.rows.flat()).filter((cell) => cell?.formula !== undefined).length

/** How a cell is shown. */
export type CellStyle =
  | 'plain'
  | 'head'
  | 'input'
  | 'money'
  | 'price'
  | 'count'
  | 'percent'
  | 'multiple'
  | 'date'
  | 'note'

/** A cell: a value, and where it is worked out from others the formula that gives it (without the `=`). */
export interface Cell {
  readonly value: number | string | null
  readonly formula?: string
  readonly style: CellStyle
}

/** A sheet by rows; empty cells are null. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly (Cell | null)[])[]
}

/** A workbook whose cells hold their values and the formulas behind them. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
}

/** Letters of a column from 0: A, B, …, Z, AA. */
export function columnName(index: number): string {
  let [left, name] = [index + 1, '']
  while (left > 0) {
    const letter = (left - 1) % 26
    name = String.fromCharCode(65 + letter) + name
    left = (left - 1 - letter) / 26
  }
  return name
}

/** A cell's address from column and row, both from 0; `$` fixes what is named. */
export const at = (column: number, row: number, fixed: '' | 'column' | 'row' | 'both' = ''): string =>
  `${fixed === 'column' || fixed === 'both' ? '$' : ''}${columnName(column)}${fixed === 'row' || fixed === 'both' ? '$' : ''}${row + 1}`

/** A sheet's name as formulas write it. */
export const sheetRef = (name: string): string => `'${name.replaceAll("'", "''")}'!`

export const text = (value: string, style: CellStyle = 'plain'): Cell => ({ value, style })
export const number = (value: number | null, style: CellStyle): Cell => ({ value, style })
export const worked = (value: number | null, formula: string, style: CellStyle): Cell => ({ value, formula, style })

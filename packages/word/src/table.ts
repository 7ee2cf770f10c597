import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { displayWidth } from '@touchstone/render'
import { type Piece, words } from './inline.ts'
import { DENSE, LINE } from './styles.ts'

/** Width between the margins of an A4 page, in twentieths of a point; page one has narrower margins. */
export const TEXT_WIDTH = 9638
export const TEXT_WIDTH_DENSE = 10546

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const

/** Width of a Latin sign in a table's cell, with a little to spare; Chinese takes two. */
const SIGN = 100
const SIGN_DENSE = 86
/** Signs that a cell leaves for the mark of a note and for the room beside it. */
const SPARE = 3

/**
 * Widths of columns in twentieths of a point, by the longest text of each. Where all texts fit on one line, what is left
 * goes to each in proportion. Where not, columns that ask for less than their share get what they ask for, so that no
 * amount is broken, and the others share the rest in proportion, none as if it held more than 46 signs.
 */
export function columnWidths(
  texts: readonly (readonly string[])[],
  whole = TEXT_WIDTH,
  sign = SIGN,
): readonly number[] {
  const signs = (texts[0] ?? []).map((_, column) => Math.max(5, ...texts.map((row) => displayWidth(row[column] ?? ''))))
  const asked = signs.map((one) => (one + SPARE) * sign)
  const fits = asked.reduce((sum, one) => sum + one, 0) <= whole
  const given = new Map<number, number>()
  for (let before = -1; !fits && given.size > before;) {
    before = given.size
    const left = whole - [...given.values()].reduce((sum, one) => sum + one, 0)
    const share = left / (asked.length - given.size)
    asked.forEach((one, index) => {
      if (one <= share) given.set(index, one)
    })
  }
  const left = whole - [...given.values()].reduce((sum, one) => sum + one, 0)
  const weight = (index: number): number => (given.has(index) ? 0 : Math.min(46 + SPARE, (asked[index] ?? 0) / sign))
  const weights = asked.reduce((sum, _, index) => sum + weight(index), 0)
  let [at, edge] = [0, 0]
  return asked.map((_, index) => {
    at += given.get(index) ?? (left * weight(index)) / weights
    const width = Math.round(at) - edge
    edge = Math.round(at)
    return width
  })
}

function cell(piece: Piece, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 120 },
    children: [new Paragraph({ style, children: piece.children })],
  })
}

/** A table whose head repeats on each page and whose first column heads its rows; no row breaks over two pages. */
export function tableOf(columns: readonly string[], rows: readonly (readonly Piece[])[], dense = false): Table {
  const whole = dense ? TEXT_WIDTH_DENSE : TEXT_WIDTH
  const kin = dense ? DENSE : ''
  const texts = [columns, ...rows.map((row) => row.map((one) => one.text))]
  const widths = columnWidths(texts, whole, dense ? SIGN_DENSE : SIGN)
  const at = (index: number): number => widths[index] ?? 0
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    // Readers that speak take heads from here.
    tableLook: { firstRow: true, firstColumn: true },
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((one, index) => cell(words(one), at(index), `CellHead${kin}`)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((one, index) => cell(one, at(index), `${index === 0 ? 'RowHead' : 'Cell'}${kin}`)),
          }),
      ),
    ],
  })
}

/** Figures side by side: what they are in the head, the figures beneath, a remark under each. */
export function tilesOf(
  tiles: readonly { readonly label: string; readonly value: Piece; readonly note: Piece | null }[],
  dense = false,
): Table {
  const whole = dense ? TEXT_WIDTH_DENSE : TEXT_WIDTH
  const kin = dense ? DENSE : ''
  const widths = columnWidths([tiles.map(() => '')], whole)
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: tiles.map((one, index) => cell(words(one.label), widths[index] ?? 0, `CellHead${kin}`)),
      }),
      new TableRow({
        cantSplit: true,
        children: tiles.map(
          (one, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 120 },
              children: [
                new Paragraph({ style: `Tile${kin}`, children: one.value.children }),
                ...(one.note === null ? [] : [new Paragraph({ style: `Small${kin}`, children: one.note.children })]),
              ],
            }),
        ),
      }),
    ],
  })
}

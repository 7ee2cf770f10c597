import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { displayWidth } from '@touchstone/render'
import { type Piece, words } from './inline.ts'
import { LINE } from './styles.ts'

/** Width between the margins of an A4 page, in twentieths of a point. */
export const TEXT_WIDTH = 9638

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const

/**
 * Widths of columns that share a line by how much they hold: a column is as wide as its longest text, but no text asks
 * for less than 7 or more than 46 signs (Chinese counts two). The sum is the width of the page's text exactly.
 */
export function columnWidths(texts: readonly (readonly string[])[], whole = TEXT_WIDTH): readonly number[] {
  const asked = (texts[0] ?? []).map((_, column) =>
    Math.min(46, Math.max(7, ...texts.map((row) => displayWidth(row[column] ?? '')))),
  )
  const sum = asked.reduce((all, one) => all + one, 0)
  const edges = asked.map((_, index) =>
    Math.round((whole * asked.slice(0, index + 1).reduce((all, one) => all + one, 0)) / sum),
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

function cell(piece: Piece, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 120 },
    children: [new Paragraph({ style, children: piece.children })],
  })
}

/** A table whose head repeats on each page and whose first column heads its rows; no row breaks over two pages. */
export function tableOf(columns: readonly string[], rows: readonly (readonly Piece[])[]): Table {
  const widths = columnWidths([columns, ...rows.map((row) => row.map((one) => one.text))])
  const at = (index: number): number => widths[index] ?? 0
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((one, index) => cell(words(one), at(index), 'CellHead')),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((one, index) => cell(one, at(index), index === 0 ? 'RowHead' : 'Cell')),
          }),
      ),
    ],
  })
}

/** Figures side by side: what they are in the head, the figures beneath, a remark under each. */
export function tilesOf(
  tiles: readonly { readonly label: string; readonly value: Piece; readonly note: Piece | null }[],
): Table {
  const widths = columnWidths([tiles.map(() => '')])
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: tiles.map((one, index) => cell(words(one.label), widths[index] ?? 0, 'CellHead')),
      }),
      new TableRow({
        cantSplit: true,
        children: tiles.map(
          (one, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 120 },
              children: [
                new Paragraph({ style: 'Tile', children: one.value.children }),
                ...(one.note === null ? [] : [new Paragraph({ style: 'Small', children: one.note.children })]),
              ],
            }),
        ),
      }),
    ],
  })
}

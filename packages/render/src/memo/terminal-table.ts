import { displayWidth, padTo, unglued } from '../text/width.ts'

type Fold = (text: string, first?: string, rest?: string) => readonly string[]

/** Spaces between two columns. */
const GAP = 2

/** Lines with headings where all columns fit beside each other; null where they do not. */
function aligned(table: readonly (readonly string[])[], columns: number): readonly string[] | null {
  const [heads = []] = table
  const widths = heads.map((_, at) => Math.max(...table.map((row) => displayWidth(unglued(row[at] ?? '')))))
  if (widths.reduce((sum, width) => sum + width + GAP, -GAP) > columns) return null
  return table.map((row) =>
    heads
      .map((_, at) => padTo(unglued(row[at] ?? ''), (widths[at] ?? 0) + GAP))
      .join('')
      .trimEnd(),
  )
}

/**
 * A table in lines of a terminal: its columns under their headings where they fit; else each row under its own head,
 * with the heading before every cell, so that no cell stands without saying what it is. A column of values alone needs
 * no heading.
 */
export function tableLines(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  page: { readonly columns: number; readonly colon: string; readonly fold: Fold },
): readonly string[] {
  const { columns, colon, fold } = page
  if (heads.length <= 2) return rows.flatMap(([head = '', cell = '']) => fold(cell, `${head}${colon}`, '  '))
  return (
    aligned([heads, ...rows], columns) ??
    rows.flatMap(([head = '', ...cells]) => [
      ...fold((heads[0] ?? '') === '' ? head : `${heads[0]}${colon}${head}`),
      ...fold(cells.map((cell, at) => `${heads[at + 1] ?? ''}${colon}${cell}`).join(' · '), '  ', '  '),
    ])
  )
}

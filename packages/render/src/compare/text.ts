import { displayWidth, padTo, wrap } from '../text/width.ts'
import type { CompareWords } from '../words/compare-words.ts'
import type { Words } from '../words/types.ts'
import { type ComparisonFigures, compareTable } from './table.ts'

/** A comparison as text: one block of rows a deal, every deal's line under its row, then the pairs. */
export function compareToText(c: ComparisonFigures, say: CompareWords, words: Words, columns: number): string {
  const { title, by, judged, names, rows, pairs, pairsTitle, pairsNote } = compareTable(c, say, words)
  const label = Math.max(...rows.map((row) => displayWidth(row.label))) + 2
  const lines = (text: string, indent: number): readonly string[] =>
    wrap(text, Math.max(20, columns - indent)).map((one) => ' '.repeat(indent) + one)
  const out = [...lines(title, 0), ...by.flatMap((one) => lines(one, 0)), judged]
  names.forEach((name, at) => {
    out.push('', name)
    for (const row of rows) {
      const [first = '', ...rest] = lines(row.cells[at] ?? '', label + 2)
      out.push(`  ${padTo(row.label, label)}${first.trimStart()}`, ...rest)
    }
  })
  if (pairs.length > 0) out.push('', pairsTitle, ...pairs.flatMap((one) => lines(one, 2)), ...lines(pairsNote, 2))
  return `${out.join('\n')}\n`
}

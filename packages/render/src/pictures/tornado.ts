import type { PictureData } from '@touchstone/core/memo'
import { lineFrom, rectAt, textAt, ticksFrom } from '../chart/draw.ts'
import type { Picture, Shape } from '../chart/scene.ts'
import { termOf } from '../memo/lookup.ts'
import { formatValue } from '../number/format.ts'
import { type Drawing, type DrawnPicture, keyRows, spacedTicks, wide } from './key.ts'

type Tornado = Extract<PictureData, { kind: 'tornado' }>

const ROW = 40
const HALF = 8

/** Chance to lose money where each input is low (hollow) and high (solid), from what it is now; the widest first. */
export function tornadoPicture({ base, rows }: Tornado, words: Drawing, width: number, title: string): DrawnPicture {
  const w = words.pictures.tornado
  const all = [base, ...rows.flatMap((row) => [row.atLow, row.atHigh])]
  const ticks = ticksFrom(Math.min(...all) * 100, Math.max(...all) * 100 + 1e-9, width < 480 ? 4 : 8)
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 100]
  const x = (share: number): number => 2 + ((width - 4) * (share * 100 - from)) / Math.max(1e-9, to - from)
  const percent = (value: number): string => formatValue({ kind: 'chance', value, standardError: 0 }, 'full', words)
  const baseText = w.base(percent(base))
  const half = wide(baseText) / 2
  const shapes: Shape[] = [textAt('label', Math.max(half, Math.min(x(base), width - half)), 12, baseText, 'middle')]
  const top = 22
  const bottom = top + rows.length * ROW + 4
  for (const [index, row] of rows.entries()) {
    const y = top + index * ROW
    const name = termOf(`input/${row.input}`, words)
    const values = `${percent(row.atLow)} → ${percent(row.atHigh)}`
    // Words stand at the left of the row, the results at its right; what does not fit is in the table.
    shapes.push(textAt('value', 0, y + 12, name))
    if (wide(name) + wide(values) + 12 <= width) shapes.push(textAt('value', width, y + 12, values, 'end'))
    for (const [at, value] of [row.atLow, row.atHigh].entries()) {
      const [a, b] = [Math.min(x(value), x(base)), Math.max(x(value), x(base))]
      shapes.push(rectAt(at === 0 ? 'bar judged' : 'stack r4', a, y + 18 + at * HALF, Math.max(1, b - a), HALF - 1))
    }
    shapes.push(lineFrom('axis', x(base), y + 16, x(base), y + 18 + HALF * 2))
  }
  shapes.push(lineFrom('axis', 0, bottom, width, bottom))
  for (const one of ticks) shapes.push(lineFrom('axis', x(one / 100), bottom, x(one / 100), bottom + 4))
  shapes.push(
    ...spacedTicks(
      ticks.map((one) => ({ at: x(one / 100), text: String(one) })),
      bottom + 17,
      width,
    ),
    textAt('tick', 0, bottom + 34, w.axis),
  )
  const key = keyRows(
    [
      { text: w.low, draw: (cx, cy) => [rectAt('bar judged', cx, cy + 2, 12, HALF)] },
      { text: w.high, draw: (cx, cy) => [rectAt('stack r4', cx, cy + 2, 12, HALF)] },
    ],
    bottom + 46,
    width,
  )
  shapes.push(...key.shapes)
  const told = rows.map((row) => w.row(termOf(`input/${row.input}`, words), percent(row.atLow), percent(row.atHigh)))
  const desc = w.desc(percent(base), told.join(words.lang === 'zh' ? '；' : '; '))
  const scene: Picture = { chart: 'tornado', width, height: key.bottom, title, desc, shapes }
  return {
    scene,
    columns: [w.column.input, w.column.low, w.column.high],
    rows: rows.map((row) => [termOf(`input/${row.input}`, words), percent(row.atLow), percent(row.atHigh)]),
  }
}

import type { PictureData } from '@touchstone/core/memo'
import { lineFrom, rectAt, tenth, textAt, ticksTo } from '../chart/draw.ts'
import type { Picture, Shape } from '../chart/scene.ts'
import { axisUnitOf } from '../chart/waterfall.ts'
import { formatTick, formatValue } from '../number/format.ts'
import { type Drawing, type DrawnPicture, keyRows, spacedTicks, wide } from './key.ts'

type Fan = Extract<PictureData, { kind: 'fan' }>

const PLOT = 190

/** Cash by quarter without new money: bands, the middle dashed, never below nothing; beneath, how many are out of cash. */
export function fanPicture({ currency, cash, out }: Fan, words: Drawing, width: number, title: string): DrawnPicture {
  const w = words.pictures.fan
  const most = Math.max(1, ...cash.map((row) => row[4] ?? 0))
  const { shift, name } = axisUnitOf(most, currency, words)
  const yTicks = ticksTo(most, 4)
  const top = 22
  const bottom = top + PLOT
  const high = yTicks.at(-1) ?? most
  const labels = yTicks.map((one) => formatTick(one, shift))
  const left = Math.max(...labels.map(wide)) + 12
  const right = width - 14
  const x = (quarter: number): number => left + ((right - left) * quarter) / Math.max(1, cash.length - 1)
  const y = (value: number): number => bottom - ((bottom - top) * Math.max(0, value)) / high
  const band = (low: number, above: number): readonly (readonly [number, number])[] => [
    ...cash.map((row, q) => [tenth(x(q)), tenth(y(row[above] ?? 0))] as const),
    ...cash.map((row, q) => [tenth(x(q)), tenth(y(row[low] ?? 0))] as const).reverse(),
  ]
  const shapes: Shape[] = [textAt('tick', 0, 12, w.axis(name))]
  for (const [index, one] of yTicks.entries())
    shapes.push(
      lineFrom('grid', left, y(one), right, y(one)),
      textAt('tick', left - 8, y(one) + 4, labels[index] ?? '', 'end'),
    )
  shapes.push(
    { kind: 'polygon', class: 'stack r1', points: band(0, 4) },
    { kind: 'polygon', class: 'stack r2', points: band(1, 3) },
  )
  for (const [q, row] of cash.entries()) {
    const next = cash[q + 1]
    if (next !== undefined) shapes.push(lineFrom('drawn', x(q), y(row[2] ?? 0), x(q + 1), y(next[2] ?? 0)))
  }
  shapes.push(lineFrom('zero', left, bottom, right, bottom))
  for (const [q] of cash.entries()) shapes.push(lineFrom('axis', x(q), bottom, x(q), bottom + 4))
  const share = (value: number): string => formatValue({ kind: 'chance', value, standardError: 0 }, 'page', words)
  shapes.push(
    ...spacedTicks(
      cash.map((_, q) => ({ at: x(q), text: String(q + 1) })),
      bottom + 17,
      width,
    ),
    textAt('tick', right, bottom + 33, w.quarters, 'end'),
    textAt('tick', 0, bottom + 33, w.out),
    ...spacedTicks(
      cash.map((_, q) => ({ at: x(q), text: share(out[q] ?? 0) })),
      bottom + 50,
      width,
    ),
  )
  const key = keyRows(
    [
      { text: w.band, draw: (cx, cy) => [rectAt('stack r1', cx, cy, 12, 12)] },
      { text: w.half, draw: (cx, cy) => [rectAt('stack r2', cx, cy, 12, 12)] },
      { text: w.middle, draw: (cx, cy) => [lineFrom('drawn', cx, cy + 6, cx + 13, cy + 6)] },
    ],
    bottom + 62,
    width,
  )
  shapes.push(...key.shapes)
  const half = out.findIndex((one) => one >= 0.5)
  const desc = half < 0 ? w.lasts(cash.length * 3) : w.gone((half + 1) * 3)
  const scene: Picture = { chart: 'fan', width, height: key.bottom, title, desc, shapes }
  const money = (value: number): string => formatValue({ kind: 'number', unit: currency, value }, 'page', words)
  return {
    scene,
    columns: [w.column.quarter, w.column.low, w.column.middle, w.column.high, w.column.out],
    rows: cash.map((row, q) => [
      String(q + 1),
      money(row[0] ?? 0),
      money(row[2] ?? 0),
      money(row[4] ?? 0),
      share(out[q] ?? 0),
    ]),
  }
}

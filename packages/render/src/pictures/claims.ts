import type { PictureData } from '@touchstone/core/memo'
import { hatchOver, lineFrom, rectAt, textAt, ticksTo } from '../chart/draw.ts'
import type { Picture, Shape } from '../chart/scene.ts'
import { axisUnitOf } from '../chart/waterfall.ts'
import { formatTick, formatValue } from '../number/format.ts'
import { type Drawing, type DrawnPicture, keyRows, spacedTicks, wide } from './key.ts'

type Claims = Extract<PictureData, { kind: 'claims' }>

const ROW = 46

const sumOf = ({ ours, others, later }: Claims['days'][number]): number => ours + others + later

/** What may be asked back by each day, as a stack of rounds, against the middle of the cash that a company still private has then. */
export function claimsPicture({ currency, days }: Claims, words: Drawing, width: number, title: string): DrawnPicture {
  const w = words.pictures.claims
  const most = Math.max(1, ...days.flatMap((one) => [sumOf(one), one.cash ?? 0]))
  const { shift, name } = axisUnitOf(most, currency, words)
  const x = (amount: number): number => ((width - 8) * Math.max(0, amount)) / (most * 1.02)
  const money = (value: number): string => formatValue({ kind: 'number', unit: currency, value }, 'page', words)
  const when = (years: number): string => w.after(String(Math.round(years * 10) / 10))
  const shapes: Shape[] = []
  const bottom = days.length * ROW + 4
  for (const [index, day] of days.entries()) {
    const y = index * ROW
    const [label, total] = [when(day.years), money(sumOf(day))]
    shapes.push(textAt('label', 0, y + 13, label))
    if (wide(label) * 1.05 + wide(total) + 12 <= width) shapes.push(textAt('value', width, y + 13, total, 'end'))
    const split = x(day.others)
    if (split > 0.2) shapes.push(rectAt('stack r2', 0, y + 19, split, 16), ...hatchOver(0, y + 19, split, 16))
    const told = x(day.ours + day.others)
    if (day.ours > 0) shapes.push(rectAt('stack r4', split, y + 19, Math.max(0.5, told - split), 16))
    if (day.later > 0) shapes.push(rectAt('stack r1', told, y + 19, Math.max(0.5, x(sumOf(day)) - told), 16))
    if (day.cash !== null) shapes.push(lineFrom('ceiling', x(day.cash), y + 17, x(day.cash), y + 38))
  }
  shapes.push(lineFrom('axis', 0, bottom, width - 8, bottom))
  const ticks = ticksTo(most, width < 480 ? 3 : 6).filter((one) => one <= most * 1.02)
  for (const one of ticks) shapes.push(lineFrom('axis', x(one), bottom, x(one), bottom + 4))
  shapes.push(
    ...spacedTicks(
      ticks.map((one) => ({ at: x(one), text: formatTick(one, shift) })),
      bottom + 17,
      width,
    ),
    textAt('tick', 0, bottom + 34, w.axis(name)),
  )
  const key = keyRows(
    [
      { text: w.ours, draw: (cx, cy) => [rectAt('stack r4', cx, cy, 12, 12)] },
      { text: w.others, draw: (cx, cy) => [rectAt('stack r2', cx, cy, 12, 12), ...hatchOver(cx, cy, 12, 12)] },
      ...(days.some(({ later }) => later > 0)
        ? [{ text: w.later, draw: (cx: number, cy: number) => [rectAt('stack r1', cx, cy, 12, 12)] }]
        : []),
      { text: w.cash, draw: (cx, cy) => [lineFrom('ceiling', cx + 6, cy - 1, cx + 6, cy + 13)] },
    ],
    bottom + 46,
    width,
  )
  shapes.push(...key.shapes)
  const cashOf = (cash: number | null): string | null => (cash === null ? null : money(Math.max(0, cash)))
  const desc = w.desc(
    days
      .map((one) => w.row(when(one.years), money(sumOf(one)), cashOf(one.cash)))
      .join(words.lang === 'zh' ? '；' : '; '),
  )
  const scene: Picture = { chart: 'claims', width, height: key.bottom, title, desc, shapes }
  return {
    scene,
    columns: [w.column.when, w.column.ours, w.column.others, w.column.later, w.column.cash],
    rows: days.map((one) => [
      when(one.years),
      money(one.ours),
      money(one.others),
      money(one.later),
      cashOf(one.cash) ?? '–',
    ]),
  }
}

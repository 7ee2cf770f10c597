import type { PictureData } from '@touchstone/core/memo'
import { hatchBetween, lineFrom, rectAt, hatchOver, tenth, textAt } from '../chart/draw.ts'
import { logSpan, logTicks } from '../chart/logs.ts'
import type { Picture, Shape } from '../chart/scene.ts'
import { axisUnitOf } from '../chart/waterfall.ts'
import { formatTick, formatValue } from '../number/format.ts'
import { type Drawing, type DrawnPicture, keyRows, spacedTicks, wide } from './key.ts'

type Exits = Extract<PictureData, { kind: 'exits' }>

const PLOT = 170

/** Exits of the table, over the entry's post-money. */
const SHOWN = [0.05, 0.2, 0.5, 1, 3, 10] as const

/** Who takes what of an exit before any later round: whole areas over a log axis, the post-money as a line. */
export function exitsPicture(
  { currency, post, exits }: Exits,
  words: Drawing,
  width: number,
  title: string,
): DrawnPicture {
  const w = words.pictures.exits
  const span = logSpan(
    exits.map((one) => one.exit * post),
    1,
  )
  const { shift, name } = axisUnitOf(span.high, currency, words)
  const left = 40
  const right = width - 10
  const top = 34
  const bottom = top + PLOT
  const x = (exit: number): number => left + (right - left) * span.at(exit * post)
  const y = (share: number): number => bottom - PLOT * Math.max(0, Math.min(1, share))
  const edge = (of: (one: (typeof exits)[number]) => number): readonly (readonly [number, number])[] =>
    exits.map((one) => [tenth(x(one.exit)), tenth(y(of(one)))] as const)
  const [floor, ours, before, whole] = [
    edge(() => 0),
    edge((one) => one.ours),
    edge((one) => one.ours + one.earlier),
    edge(() => 1),
  ]
  const area = (look: 'stack r4' | 'stack r2' | 'stack r1', upper: typeof floor, lower: typeof floor): Shape => ({
    kind: 'polygon',
    class: look,
    points: [...upper, ...[...lower].reverse()],
  })
  const shapes: Shape[] = [textAt('tick', 0, 12, w.share)]
  shapes.push(area('stack r4', ours, floor), area('stack r2', before, ours), ...hatchBetween(before, ours))
  shapes.push(area('stack r1', whole, before))
  for (const share of [0, 0.5, 1]) shapes.push(textAt('tick', left - 6, y(share) + 4, `${share * 100}%`, 'end'))
  const priceText = w.price
  const toLeft = x(1) + wide(priceText) + 6 > width
  shapes.push(
    lineFrom('limit', x(1), top - 12, x(1), bottom),
    textAt('note', x(1) + (toLeft ? -6 : 6), top - 4, priceText, toLeft ? 'end' : 'start'),
    lineFrom('axis', left, bottom, right, bottom),
  )
  const ticks = logTicks(span, Math.max(3, Math.floor((right - left) / 60)))
  for (const one of ticks) shapes.push(lineFrom('axis', x(one / post), bottom, x(one / post), bottom + 4))
  shapes.push(
    ...spacedTicks(
      ticks.map((one) => ({ at: x(one / post), text: formatTick(one, shift) })),
      bottom + 17,
      width,
    ),
    textAt('tick', 0, bottom + 34, w.axis(name)),
  )
  const key = keyRows(
    [
      { text: w.ours, draw: (cx, cy) => [rectAt('stack r4', cx, cy, 12, 12)] },
      { text: w.earlier, draw: (cx, cy) => [rectAt('stack r2', cx, cy, 12, 12), ...hatchOver(cx, cy, 12, 12)] },
      { text: w.common, draw: (cx, cy) => [rectAt('stack r1', cx, cy, 12, 12)] },
    ],
    bottom + 46,
    width,
  )
  shapes.push(...key.shapes)
  const money = (value: number): string => formatValue({ kind: 'number', unit: currency, value }, 'page', words)
  const percent = (value: number): string => `${Math.round(value * 100)}%`
  const rows = SHOWN.flatMap((at) => {
    const found = exits.find((one) => one.exit >= at - 1e-9)
    return found === undefined ? [] : [found]
  })
  const desc = w.desc(
    rows.map((one) => w.row(money(one.exit * post), percent(one.ours))).join(words.lang === 'zh' ? '；' : '; '),
  )
  const scene: Picture = { chart: 'exits', width, height: key.bottom, title, desc, shapes }
  return {
    scene,
    columns: [w.column.exit, w.ours, w.earlier, w.common],
    rows: rows.map((one) => [money(one.exit * post), percent(one.ours), percent(one.earlier), percent(one.common)]),
  }
}

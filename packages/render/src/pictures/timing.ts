import type { PictureData } from '@touchstone/core/memo'
import { hatchOver, lineFrom, rectAt, textAt } from '../chart/draw.ts'
import type { Picture, Shape } from '../chart/scene.ts'
import { type Drawing, type DrawnPicture, spacedTicks, wide } from './key.ts'

type Timing = Extract<PictureData, { kind: 'timing' }>

const PLOT = 150

/** When money comes: a bar a year, hatched once the first fund has ended; what never comes hollow at the right. */
export function timingPicture({ paid, ends }: Timing, words: Drawing, width: number, title: string): DrawnPicture {
  const w = words.pictures.timing
  const none = Math.max(0, 1 - paid.reduce((sum, one) => sum + one, 0))
  const most = Math.max(0.01, none, ...paid)
  const slot = width / (paid.length + 1.6)
  const lines = ends.filter((one) => one.years > 0 && one.years <= paid.length)
  const top = 24 + lines.length * 16
  const bottom = top + PLOT
  const x = (years: number): number => years * slot
  const y = (share: number): number => bottom - (PLOT * share) / most
  const first = Math.min(...ends.map((one) => one.years))
  const shapes: Shape[] = []
  const counted = (share: number): string => (share < 0.005 ? '' : String(Math.round(share * 100)))
  for (const [year, share] of paid.entries()) {
    const [left, wideBar, high] = [x(year) + slot * 0.14, slot * 0.72, bottom - y(share)]
    if (high > 0.3) {
      shapes.push(rectAt('stack r3', left, y(share), wideBar, high))
      if (year + 1 > first) shapes.push(...hatchOver(left, y(share), wideBar, high))
    }
    const text = counted(share)
    if (text !== '') shapes.push(textAt('value', left + wideBar / 2, y(share) - 4, text, 'middle'))
  }
  const last = x(paid.length) + slot * 0.5
  shapes.push(
    rectAt('bar judged', last, y(none), slot * 0.95, Math.max(0.5, bottom - y(none))),
    textAt('value', last + slot * 0.475, y(none) - 4, counted(none), 'middle'),
    lineFrom('axis', 0, bottom, width, bottom),
  )
  for (const [index, one] of lines.entries()) {
    const text = w.end(one.names?.[words.lang] ?? one.name)
    const row = 12 + index * 16
    const toLeft = x(one.years) + wide(text) + 6 > width
    if (toLeft && x(one.years) - wide(text) - 6 < 0) continue
    shapes.push(
      lineFrom('end', x(one.years), row - 8, x(one.years), bottom),
      textAt('note', x(one.years) + (toLeft ? -6 : 6), row, text, toLeft ? 'end' : 'start'),
    )
  }
  shapes.push(
    ...spacedTicks(
      paid.map((_, year) => ({ at: x(year) + slot / 2, text: String(year + 1) })),
      bottom + 17,
      last - 2,
    ),
    textAt('tick', width, bottom + 34, w.none, 'end'),
    textAt('tick', 0, bottom + 50, w.axis),
  )
  const desc = w.desc(String(Math.round((1 - none) * 100)), String(Math.round(none * 100)))
  const scene: Picture = { chart: 'timing', width, height: bottom + 58, title, desc, shapes }
  const share = (value: number): string => (value < 0.005 ? '<1' : String(Math.round(value * 100)))
  return {
    scene,
    columns: [w.column.year, w.column.share],
    rows: [...paid.map((one, year) => [w.year(year + 1), share(one)]), [w.none, share(none)]],
  }
}

import type { PictureData } from '@touchstone/core/memo'
import { lineFrom, tenth } from '../chart/draw.ts'
import type { Picture, Shape, ShapeClass } from '../chart/scene.ts'
import { textAt } from '../chart/draw.ts'
import { type Drawing, type DrawnPicture, keyRows, spacedTicks } from './key.ts'

type Dots = Extract<PictureData, { kind: 'dots' }>

/** Where classes of outcomes end; bins end there too, so that no dot stands on the wrong side of a line. */
const ENDS = [0.1, 1, 3] as const
const LOOKS: readonly ShapeClass[] = ['dot open', 'stack r2', 'stack r4', 'stack r5']
const R = 4.5
const STEP = 10.5
const BLOCK = 4

const classOf = (value: number): number => ENDS.filter((end) => value >= end).length

/** Fifty dots of what a cheque brings: hollow nearly all lost, darker the more comes back. */
export function dotsPicture({ values }: Dots, words: Drawing, width: number, title: string): DrawnPicture {
  const w = words.pictures.dots
  const names = [w.nothing, w.part, w.back, w.more]
  const counts = names.map((_, at) => values.filter((one) => classOf(one) === at).length)
  const lost = values.filter((one) => classOf(one) === 0)
  const left = BLOCK * STEP + 18
  const high = Math.max(5, ...values) * 1.3
  const decades = Math.log10(high / ENDS[0])
  const x = (value: number): number => left + ((width - left - R - 2) * Math.log10(value / ENDS[0])) / decades
  // So many bins between 1 and 3 that dots beside each other do not touch.
  const between = Math.max(1, Math.floor((x(3) - x(1)) / STEP))
  const wide = Math.log(3) / between
  const bins = new Map<number, number>()
  const placed = values
    .filter((one) => classOf(one) > 0)
    .map((value) => {
      const bin = Math.floor(Math.log(value) / wide + 1e-9)
      const at = bins.get(bin) ?? 0
      bins.set(bin, at + 1)
      const middle = Math.exp((bin + 0.5) * wide)
      return { look: classOf(value), x: Math.max(left + R, Math.min(x(middle), width - R - 1)), at }
    })
  const rows = Math.max(Math.ceil(lost.length / BLOCK), ...bins.values(), 3)
  const bottom = 20 + rows * STEP
  const y = (row: number): number => bottom - R - 2 - row * STEP
  const shapes: Shape[] = []
  for (const end of [1, 3]) shapes.push(lineFrom('end', x(end), 8, x(end), bottom))
  const dot = (look: number, cx: number, cy: number): Shape => ({
    kind: 'circle',
    class: LOOKS[look] ?? 'dot',
    cx: tenth(cx),
    cy: tenth(cy),
    r: R,
  })
  for (const [index] of lost.entries())
    shapes.push(dot(0, R + 1 + (index % BLOCK) * STEP, y(Math.floor(index / BLOCK))))
  for (const one of placed) shapes.push(dot(one.look, one.x, y(one.at)))
  shapes.push(lineFrom('axis', 0, bottom, BLOCK * STEP, bottom), lineFrom('axis', left, bottom, width, bottom))
  const ticks = [0.1, 0.3, 1, 3, 10, 30, 100, 300].filter((one) => one <= high)
  for (const one of ticks) shapes.push(lineFrom('axis', x(one), bottom, x(one), bottom + 4))
  shapes.push(
    ...spacedTicks(
      ticks.map((one) => ({ at: x(one), text: `${one}×` })),
      bottom + 17,
      width,
    ),
    textAt('tick', 0, bottom + 34, w.axis),
  )
  const key = keyRows(
    names.map((name, at) => ({
      text: `${name} ${w.count(counts[at] ?? 0)}`,
      draw: (cx, cy) => [dot(at, cx + 6, cy + 6)],
    })),
    bottom + 46,
    width,
  )
  shapes.push(...key.shapes)
  const [nothing = 0, part = 0, back = 0, more = 0] = counts
  const desc = w.desc(nothing, part, back, more)
  const scene: Picture = { chart: 'dots', width, height: key.bottom, title, desc, shapes }
  return {
    scene,
    columns: [w.column.outcome, w.column.count],
    rows: names.map((name, at) => [name, String(counts[at] ?? 0)]),
  }
}

import { type Bend, bendsOf } from '../captable/bends.ts'
import type { WaterfallFigures } from '../captable/figures.ts'
import { payeeNames } from '../captable/waterfall-sheet.ts'
import { formatTick, formatValue } from '../number/format.ts'
import { textWidth } from '../text/width.ts'
import type { CapPanelsWords } from '../words/cap-panels-words.ts'
import type { CapTableWords } from '../words/captable-words.ts'
import type { Words } from '../words/types.ts'
import { hatchBetween, hatchOver, lineFrom, rectAt, tenth, textAt, ticksFrom } from './draw.ts'
import { logTicks } from './logs.ts'
import { spread } from './place.ts'
import { type Picture, type Shape, type ShapeClass, TEXT_SIZE } from './scene.ts'
import { type ExitAxis, exitAxis } from './waterfall-axis.ts'
import { bandsAt, type ExitBand, exitBands, slopesOf } from './waterfall-bands.ts'

/** What the panels of exits need of words. */
export type ExitWords = Pick<Words, 'units' | 'chart'> & {
  readonly captable: CapTableWords
  readonly capPanels: CapPanelsWords
}

/** A waterfall's picture, with the room in which a handle moves. */
export interface WaterfallPicture extends Picture {
  readonly chart: 'waterfall'
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly axis: ExitAxis
}

const PLOT = 232
const STRIP = 16
const CIRCLE = 8
/** Circles above each other before one is left to the table. */
const ROWS = 5
/** How much wider heavy letters are. */
const BOLD = 1.12
/** Below this width the names stand in a key beneath. */
const NARROW = 520

export const money = (value: number, currency: string, words: Pick<Words, 'units'>): string =>
  formatValue({ kind: 'number', unit: currency, value }, 'full', words)

const percent = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : share > 0.995 && share < 1 ? '>99%' : `${(share * 100).toFixed(0)}%`

/** What happens at a bend, in words. */
export function bendText(bend: Bend, nameOf: (id: string) => string, words: ExitWords): string {
  const w = words.capPanels.waterfall
  return w.and(bend.events.map(({ kind, ids }) => w.events[kind](words.captable.list(ids.map(nameOf)))))
}

/** Lightness and hatching of a band: neighbours differ in both. */
const lookOf = (index: number, count: number): { readonly look: ShapeClass; readonly hatched: boolean } => {
  const looks = ['stack r5', 'stack r4', 'stack r3', 'stack r2', 'stack r1'] as const
  const at = count <= 1 ? 1 : Math.round((index * (looks.length - 1)) / (count - 1))
  return { look: looks[at] ?? 'stack r3', hatched: index % 2 === 1 }
}

/** Rows of circles so that none touches another. */
function circleRows(xs: readonly number[]): readonly number[] {
  const ends: number[] = []
  return xs.map((x) => {
    const found = ends.findIndex((end) => x - end >= CIRCLE * 2 + 4)
    const row = found < 0 ? ends.length : found
    ends[row] = x
    return row
  })
}

const shorten = (text: string, room: number): string => {
  if (textWidth(text, TEXT_SIZE) <= room) return text
  let kept = [...text]
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, TEXT_SIZE) > room) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}

/** Who gets what part of every exit: areas of a hundred percent, numbered bends, and who gets the next unit. */
export function waterfallScene(
  out: WaterfallFigures,
  words: ExitWords,
  width: number,
  {
    scale = null,
    show = [],
    at = null,
  }: {
    readonly scale?: 'log' | 'linear' | null
    readonly show?: readonly number[]
    /** Draws the handle at this exit. */
    readonly at?: number | null
  } = {},
): WaterfallPicture {
  const w = words.capPanels.waterfall
  const { currency } = out
  const nameOf = payeeNames(out, words.captable)
  const bands = exitBands(out, nameOf, w.group)
  const bends = bendsOf(out)
  const axis = exitAxis(out, show, scale)
  const narrow = width < NARROW
  const yLabels = narrow ? 36 : 40
  const sharesAt = (exit: number): readonly number[] => {
    const found = bandsAt(out, bands, Math.max(exit, 1e-9))
    const all = found.reduce((sum, one) => sum + one, 0)
    return found.map((one) => (all > 0 ? one / all : 0))
  }
  const ends = sharesAt(axis.high)
  const endTexts = bands.map(({ name }, index) => `${name} ${percent(ends[index] ?? 0)}`)
  const room = narrow ? 12 : Math.min(width * 0.3, Math.max(...endTexts.map((one) => textWidth(one, TEXT_SIZE))) * BOLD)
  const [left, right] = [yLabels, narrow ? width - 12 : width - room - 18]
  const x = (exit: number): number => left + (right - left) * axis.at(exit)
  const shown = bends.filter((one) => one.exit.number >= axis.low && one.exit.number <= axis.high)
  const rows = circleRows(shown.map((one) => x(one.exit.number)))
  const height = Math.min(ROWS, Math.max(0, ...rows.map((one) => one + 1)))
  const top = 8 + height * (CIRCLE * 2 + 4) + 6
  const bottom = top + PLOT
  const shapes: Shape[] = []
  for (const share of [0.25, 0.5, 0.75, 1])
    shapes.push(textAt('tick', left - 6, bottom - share * PLOT + 4, percent(share), 'end'))

  // Exits at which the areas are drawn: every few pixels, and every bend itself.
  const steps = Math.max(24, Math.round((right - left) / 5))
  const exits = [
    ...Array.from({ length: steps + 1 }, (_, k) => axis.exitAt(k / steps)),
    ...shown.flatMap(({ exit }) => [exit.number, exit.number * (1 + 1e-9)]),
  ].sort((a, b) => a - b)
  const columns = exits.map((exit) => {
    let sum = 0
    return { x: x(exit), tops: sharesAt(exit).map((share) => (sum += share)) }
  })
  const edge = (index: number, column: (typeof columns)[number]): number =>
    bottom - (index < 0 ? 0 : Math.min(1, column.tops[index] ?? 0)) * PLOT
  for (const [index] of bands.entries()) {
    const { look, hatched } = lookOf(index, bands.length)
    const upper = columns.map((one) => [tenth(one.x), tenth(edge(index, one))] as const)
    const lower = columns.map((one) => [tenth(one.x), tenth(edge(index - 1, one))] as const)
    shapes.push({ kind: 'polygon', class: look, points: [...upper, ...[...lower].reverse()] })
    if (hatched) shapes.push(...hatchBetween(upper, lower))
  }
  const circles = shown.map((bend, index) => {
    const row = rows[index] ?? 0
    return { bend, at: x(bend.exit.number), cy: top - 14 - row * (CIRCLE * 2 + 4), named: row < ROWS }
  })
  for (const { at: on, cy, named } of circles)
    shapes.push(lineFrom('hatch', on, top, on, bottom), lineFrom('end', on, named ? cy : top, on, bottom))
  for (const { bend, at: on, cy, named } of circles)
    if (named)
      shapes.push(
        { kind: 'circle', class: 'dot open', cx: tenth(on), cy: tenth(cy), r: CIRCLE },
        textAt('tick', on, cy + 4, String(bend.number), 'middle'),
      )
  shapes.push(...xAxis(axis, x, { left, right, bottom }, currency, words))
  const strip = bottom + 42
  shapes.push(textAt('tick', left, strip - 5, w.next), ...stripShapes(out, bands, axis, x, strip))
  const axisY = strip + STRIP + 17
  const unit = axisUnitOf(axis.high, currency, words)
  shapes.push(textAt('tick', left, axisY, w.axis(unit.name, axis.log)))
  const end = narrow ? keyOf(bands, ends, axisY + 14, width) : { shapes: [], y: axisY + 10 }
  shapes.push(...end.shapes)
  if (!narrow) {
    const last = columns.at(-1)
    const middles = bands.map((_, index) =>
      last === undefined ? bottom : (edge(index, last) + edge(index - 1, last)) / 2,
    )
    const heights = spread(
      middles.map((one) => one + 4),
      16,
      top + 8,
      bottom,
    )
    for (const [index, text] of endTexts.entries()) {
      const y = heights[index] ?? 0
      shapes.push(
        lineFrom('axis', right + 2, middles[index] ?? 0, right + 12, y - 4),
        textAt('label', right + 16, y, shorten(text, room / BOLD)),
      )
    }
  }
  if (at !== null)
    shapes.push(lineFrom('limit', x(at), top - 6, x(at), bottom), {
      kind: 'circle',
      class: 'dot now',
      cx: tenth(x(at)),
      cy: bottom,
      r: 6,
    })
  const lastBend = bends.at(-1)
  return {
    chart: 'waterfall',
    width,
    height: end.y,
    title: w.finding(
      bends.length,
      lastBend === undefined ? null : money(lastBend.exit.number, currency, words),
      lastBend === undefined ? '' : bendText(lastBend, nameOf, words),
    ),
    desc: w.desc(
      (bends.length > 0 ? bends.map((one) => one.exit.number) : [axis.high]).map((exit) =>
        w.point(
          money(exit, currency, words),
          words.captable.list(
            sharesAt(exit).flatMap((share, index) =>
              share > 0 ? [w.part(bands[index]?.name ?? '', percent(share))] : [],
            ),
          ),
        ),
      ),
    ),
    shapes,
    frame: { left, right, top, bottom },
    axis,
  }
}

/** The unit of an axis of money. */
export function axisUnitOf(
  most: number,
  currency: string,
  words: Pick<Words, 'units' | 'chart'>,
): { readonly shift: number; readonly name: string } {
  const power = Math.log10(Math.max(most, 1) * (1 + 1e-9))
  const axis = words.chart.axes.find((one) => power >= one.from) ?? words.chart.axes.at(-1)
  const of = words.units.money(currency)
  const name = (of.after === '' ? of.before : of.after).trim()
  return { shift: axis?.shift ?? 0, name: axis?.unit(name) ?? name }
}

function xAxis(
  axis: ExitAxis,
  x: (exit: number) => number,
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
  currency: string,
  words: ExitWords,
): readonly Shape[] {
  const { shift } = axisUnitOf(axis.high, currency, words)
  const most = Math.max(3, Math.floor((right - left) / 56))
  const ticks = axis.log
    ? logTicks({ low: axis.low, high: axis.high, at: axis.at }, most)
    : ticksFrom(0, axis.high, most).filter((one) => one <= axis.high)
  const shapes: Shape[] = [lineFrom('axis', left, bottom, right, bottom)]
  let end = -Infinity
  for (const one of ticks) {
    const text = formatTick(one, shift)
    const wide = textWidth(text, TEXT_SIZE) / 2
    shapes.push(lineFrom('axis', x(one), bottom, x(one), bottom + 4))
    if (x(one) - wide < end + 8) continue
    end = x(one) + wide
    shapes.push(textAt('tick', x(one), bottom + 17, text, 'middle'))
  }
  return shapes
}

/** Who gets the next unit: each stretch split by its slopes. */
function stripShapes(
  out: WaterfallFigures,
  bands: readonly ExitBand[],
  axis: ExitAxis,
  x: (exit: number) => number,
  y: number,
): readonly Shape[] {
  return out.breakpoints.flatMap((stretch): readonly Shape[] => {
    const [from, to] = [x(Math.max(stretch.from.number, axis.low)), x(stretch.to?.number ?? axis.high)]
    if (to - from < 1) return []
    let at = from
    return slopesOf(stretch, bands).flatMap((slope, index): readonly Shape[] => {
      const wide = (to - from) * Math.min(1, slope)
      if (wide < 0.5) return []
      const start = at
      at += wide
      const { look, hatched } = lookOf(index, bands.length)
      return [rectAt(look, start, y, wide, STRIP), ...(hatched && wide > 4 ? hatchOver(start, y, wide, STRIP) : [])]
    })
  })
}

/** The bands' names with their look, in drawing order, broken into rows. */
function keyOf(
  bands: readonly ExitBand[],
  ends: readonly number[],
  y: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly y: number } {
  const shapes: Shape[] = []
  let [at, row] = [0, y]
  for (const [index, { name }] of bands.entries()) {
    const text = shorten(`${name} ${percent(ends[index] ?? 0)}`, width - 24)
    const wide = 18 + textWidth(text, TEXT_SIZE) * 1.06 + 14
    if (at > 0 && at + wide - 14 > width) [at, row] = [0, row + 20]
    const { look, hatched } = lookOf(index, bands.length)
    shapes.push(rectAt(look, at, row, 12, 12), ...(hatched ? hatchOver(at, row, 12, 12) : []))
    shapes.push(textAt('key', at + 18, row + 10.5, text))
    at += wide
  }
  return { shapes, y: row + 20 }
}

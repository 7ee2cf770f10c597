import type { ExactFigure } from '../captable/figures.ts'
import { formatTick, formatValue } from '../number/format.ts'
import { textWidth } from '../text/width.ts'
import type { CapPanelsWords } from '../words/cap-panels-words.ts'
import type { Words } from '../words/types.ts'
import { hatchOver, lineFrom, rectAt, textAt, ticksTo } from './draw.ts'
import { type Picture, type Shape, type ShapeClass, TEXT_SIZE } from './scene.ts'
import { axisUnitOf } from './waterfall.ts'

/** The redemption wall, as far as it is drawn. */
export interface WallFigures {
  readonly currency: string
  readonly claims: readonly { readonly class: string; readonly className: string }[]
  readonly days: readonly {
    readonly date: string
    readonly open: readonly { readonly class: string; readonly amount: ExactFigure }[]
    readonly total: ExactFigure
    readonly cash: ExactFigure | null
    readonly short: ExactFigure | null
    readonly founder: ExactFigure
  }[]
  readonly firstShort: { readonly date: string; readonly short: ExactFigure } | null
}

export type WallWords = Pick<Words, 'units' | 'chart'> & { readonly capPanels: CapPanelsWords }

const ROW = 50
const BAR = 16
const LOOKS: readonly ShapeClass[] = ['stack r5', 'stack r3', 'stack r4', 'stack r2', 'stack r1']

/** Neighbours in a stack differ in lightness and in hatching. */
const lookOf = (index: number): { readonly look: ShapeClass; readonly hatched: boolean } => ({
  look: LOOKS[index % LOOKS.length] ?? 'stack r3',
  hatched: index % 2 === 1,
})

/** What the wall says, in one sentence. */
export function wallFinding(of: WallFigures, words: WallWords): string {
  const w = words.capPanels.wall
  const say = (one: ExactFigure): string => money(one, of.currency, words)
  const most = of.days.filter((one) => one.total.number > 0).at(-1)
  if (of.firstShort !== null) return w.short(of.firstShort.date, say(of.firstShort.short))
  if (most === undefined) return w.noClaims
  return most.cash === null
    ? w.noCash(most.date, say(most.total))
    : w.covered(most.date, say(most.total), say(most.cash))
}

const money = (one: ExactFigure, currency: string, words: Pick<Words, 'units'>): string =>
  formatValue({ kind: 'number', unit: currency, value: one.number }, 'full', words)

/** Claims that may be used by each date as a stack of classes, the cash of that day across it, the founder's part beneath. */
export function wallScene(of: WallFigures, words: WallWords, width: number): Picture {
  const w = words.capPanels.wall
  const classes = [...new Map(of.claims.map((one) => [one.class, one.className]))]
  const most = Math.max(1, ...of.days.flatMap((one) => [one.total.number, one.cash?.number ?? 0, one.founder.number]))
  const right = width - 8
  const x = (amount: number): number => (right * amount) / (most * 1.02)
  const say = (one: ExactFigure): string => money(one, of.currency, words)
  const shapes: Shape[] = []
  const bottom = of.days.length * ROW + 8
  const { shift, name } = axisUnitOf(most, of.currency, words)
  let end = -Infinity
  for (const tick of ticksTo(most, width < 480 ? 3 : 6).filter((one) => one <= most * 1.02)) {
    const text = formatTick(tick, shift)
    const half = textWidth(text, TEXT_SIZE) / 2
    shapes.push(lineFrom('axis', x(tick), bottom, x(tick), bottom + 4))
    const at = Math.max(half, Math.min(x(tick), width - half))
    if (at - half < end + 8) continue
    end = at + half
    shapes.push(textAt('tick', at, bottom + 17, text, 'middle'))
  }
  shapes.push(lineFrom('axis', 0, bottom, right, bottom))
  for (const [index, day] of of.days.entries()) {
    const y = index * ROW
    const total = say(day.total)
    const short = day.short !== null && day.short.number > 0 ? w.shortBy(say(day.short)) : null
    shapes.push(textAt('label', 0, y + 14, day.date))
    const texts = short === null ? [total] : [`${total} · ${short}`, short]
    const room = width - textWidth(day.date, TEXT_SIZE) * 1.12 - 12
    const shown = texts.find((one) => textWidth(one, TEXT_SIZE) * 1.12 <= room)
    if (shown !== undefined) shapes.push(textAt(short === null ? 'value' : 'ceiling-text', width, y + 14, shown, 'end'))
    let sum = 0
    for (const [at, [id]] of classes.entries()) {
      const amount = day.open.find((one) => one.class === id)?.amount.number ?? 0
      const from = x(sum)
      sum += amount
      const wide = x(sum) - from
      if (wide < 0.2) continue
      const { look, hatched } = lookOf(at)
      shapes.push(rectAt(look, from, y + 20, wide, BAR))
      if (hatched && wide > 4) shapes.push(...hatchOver(from, y + 20, wide, BAR))
    }
    if (day.founder.number > 0) shapes.push(rectAt('bar judged', 0, y + 20 + BAR + 2, x(day.founder.number), 5))
    if (day.cash !== null) {
      const at = Math.min(right, x(day.cash.number))
      shapes.push(lineFrom('limit', at, y + 17, at, y + 20 + BAR + 3))
    }
  }
  shapes.push(textAt('tick', 0, bottom + 34, w.axis(name)))
  const key = keyOf(
    classes.map(([, one]) => one),
    of,
    words,
    bottom + 46,
    width,
  )
  return {
    chart: 'wall',
    width,
    height: key.y,
    title: wallFinding(of, words),
    desc: w.desc(
      of.days.map((one) =>
        w.day(
          one.date,
          say(one.total),
          one.cash === null ? null : say(one.cash),
          one.short === null || one.short.number === 0 ? null : say(one.short),
        ),
      ),
    ),
    shapes: [...shapes, ...key.shapes],
  }
}

/** What bars and lines stand for, broken into rows. */
function keyOf(
  classes: readonly string[],
  of: WallFigures,
  words: WallWords,
  y: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly y: number } {
  const w = words.capPanels.wall
  const marks: readonly { readonly text: string; readonly draw: (x: number, y: number) => readonly Shape[] }[] = [
    ...classes.map((text, index) => {
      const { look, hatched } = lookOf(index)
      return {
        text,
        draw: (x: number, top: number) => [rectAt(look, x, top, 12, 12), ...(hatched ? hatchOver(x, top, 12, 12) : [])],
      }
    }),
    ...(of.days.some((one) => one.cash !== null)
      ? [{ text: w.cash, draw: (x: number, top: number) => [lineFrom('limit', x + 6, top - 1, x + 6, top + 13)] }]
      : []),
    ...(of.days.some((one) => one.founder.number > 0)
      ? [{ text: w.founder, draw: (x: number, top: number) => [rectAt('bar judged', x, top + 4, 12, 5)] }]
      : []),
  ]
  const shapes: Shape[] = []
  let [x, top] = [0, y]
  for (const { text, draw } of marks) {
    const wide = 18 + textWidth(text, TEXT_SIZE) * 1.06 + 14
    if (x > 0 && x + wide - 14 > width) [x, top] = [0, top + 20]
    shapes.push(...draw(x, top), textAt('key', x + 18, top + 10.5, text))
    x += wide
  }
  return { shapes, y: top + 22 }
}

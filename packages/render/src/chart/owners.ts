import { daysSince1970 } from '@touchstone/core/units'
import { textWidth } from '../text/width.ts'
import type { EquityPageWords } from '../words/equity-page-words.ts'
import { lineFrom, rectAt, tenth, textAt } from './draw.ts'
import { spread } from './place.ts'
import { type Picture, type Shape, type ShapeClass, TEXT_SIZE } from './scene.ts'

/** Parts of a fully diluted table on the days on which it changed. */
export interface Owners {
  /** By registered capital, which has no options to dilute it. */
  readonly byCapital: boolean
  readonly days: readonly {
    readonly date: string
    /** By holder; what is missing has none. */
    readonly parts: Readonly<Record<string, number>>
    /** What pools have free. */
    readonly free: number
  }[]
  readonly holders: readonly { readonly id: string; readonly name: string }[]
}

const FILLS: readonly ShapeClass[] = ['stack r5', 'stack r4', 'stack r3', 'stack r2', 'stack r1']
const HEIGHT = 300
/** Named holders beside the others: more bands are not told apart. */
const NAMED = 5

interface Band {
  readonly name: string
  readonly fill: ShapeClass
  readonly parts: readonly number[]
}

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`

/** Holders that matter most on any day, the others together, and what is free, from the bottom up. */
function bandsOf({ days, holders }: Owners, w: EquityPageWords['history']): readonly Band[] {
  const most = (id: string): number => Math.max(...days.map((one) => one.parts[id] ?? 0))
  const ranked = [...holders].filter((one) => most(one.id) > 0).sort((a, b) => most(b.id) - most(a.id))
  const all = ranked.length <= NAMED + 1
  const named = all ? ranked : ranked.slice(0, NAMED)
  // In the order of the table: those who came first stand at the bottom.
  const inOrder = holders.filter((one) => named.includes(one))
  const others = all ? [] : ranked.slice(NAMED)
  const bands = inOrder.map(({ id, name }, index) => ({
    name,
    fill: FILLS[index % FILLS.length] ?? 'stack r1',
    parts: days.map((one) => one.parts[id] ?? 0),
  }))
  const rest = {
    name: w.others,
    fill: FILLS[bands.length % FILLS.length] ?? 'stack r1',
    parts: days.map((one) => others.reduce((sum, { id }) => sum + (one.parts[id] ?? 0), 0)),
  }
  const free: Band = { name: w.free, fill: 'band', parts: days.map((one) => one.free) }
  return [...bands, ...(others.length === 0 ? [] : [rest]), ...(free.parts.some((one) => one > 0) ? [free] : [])]
}

/** What the picture shows: who had most at first, and what became of it. */
function finding(of: Owners, w: EquityPageWords['history']): string {
  const [first, last] = [of.days[0], of.days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [top] = [...of.holders].sort((a, b) => (first.parts[b.id] ?? 0) - (first.parts[a.id] ?? 0))
  if (top === undefined) return ''
  const [from, to] = [percent(first.parts[top.id] ?? 0), percent(last.parts[top.id] ?? 0)]
  return first === last
    ? w.one(top.name, to, last.date, of.byCapital)
    : w.finding(top.name, from, to, first.date, last.date, of.byCapital)
}

/** A text cut to a width, with a mark where it is cut. */
function cut(text: string, most: number): string {
  if (textWidth(text, TEXT_SIZE) <= most) return text
  let short = [...text]
  while (short.length > 1 && textWidth(`${short.join('')}…`, TEXT_SIZE) > most) short = short.slice(0, -1)
  return `${short.join('')}…`
}

/** Who has what part over time: a step for every day on which the table changed, names and last parts at the end. */
export function ownersScene(
  of: Owners,
  words: { readonly equityPage: EquityPageWords },
  width: number,
  shown: number,
): Picture {
  const w = words.equityPage.history
  const { days } = of
  const bands = bandsOf(of, w)
  const labels = bands.map(({ name, parts }) => {
    const share = percent(parts.at(-1) ?? 0)
    return w.part(cut(name, width * 0.36 - textWidth(` ${share}`, TEXT_SIZE)), share)
  })
  const left = textWidth('100%', TEXT_SIZE) + 12
  const right = width - Math.max(...labels.map((one) => textWidth(one, TEXT_SIZE)), 0) * 1.06 - 14
  const [top, bottom] = [30, HEIGHT - 26]
  const at = days.map((one) => daysSince1970(one.date))
  const [start, end] = [at[0] ?? 0, at.at(-1) ?? 0]
  // The last step is as wide as it must be to be seen.
  const span = Math.max(1, (end - start) * 1.1)
  const x = (day: number): number => left + ((right - left) * (day - start)) / span
  const y = (part: number): number => bottom - (bottom - top) * part
  const shapes: Shape[] = []
  for (const part of [0, 0.25, 0.5, 0.75, 1])
    shapes.push(
      lineFrom(part === 0 ? 'axis' : 'grid', left, y(part), right, y(part)),
      textAt('tick', left - 6, y(part) + 4, `${part * 100}%`, 'end'),
    )
  const heights: number[] = []
  for (const [index, day] of at.entries()) {
    const to = index === at.length - 1 ? right : x(at[index + 1] ?? end)
    let sum = 0
    for (const { fill, parts } of bands) {
      const part = parts[index] ?? 0
      if (part > 0) shapes.push(rectAt(fill, x(day), y(sum + part), Math.max(0.5, to - x(day)), y(sum) - y(sum + part)))
      if (index === at.length - 1) heights.push(y(sum + part / 2) + 4)
      sum += part
    }
  }
  const years = [...new Set(days.map((one) => Number(one.date.slice(0, 4))))]
  const [from, till] = [years[0] ?? 0, years.at(-1) ?? 0]
  let free = -Infinity
  for (let year = from; year <= till + 1; year++) {
    const here = x(Math.max(start, daysSince1970(`${String(year).padStart(4, '0')}-01-01`)))
    const half = textWidth(String(year), TEXT_SIZE) / 2
    if (here > right || here - half < free) continue
    shapes.push(
      lineFrom('axis', here, bottom, here, bottom + 4),
      textAt('tick', here, bottom + 18, String(year), 'middle'),
    )
    free = here + half + 10
  }
  const places = spread(heights, 15, top + 6, bottom)
  for (const [index, text] of labels.entries()) {
    const place = places[index] ?? 0
    if ((bands[index]?.parts.at(-1) ?? 0) > 0) shapes.push(textAt('label', right + 8, place, text))
  }
  const marked = days[shown]
  if (marked !== undefined && days.length > 1) {
    const here = x(at[shown] ?? start)
    const wide = textWidth(marked.date, TEXT_SIZE) * 1.06
    shapes.push(
      lineFrom('end', here, top - 8, here, bottom),
      { kind: 'circle', class: 'dot now', cx: tenth(here), cy: tenth(bottom), r: 4 },
      textAt('note', Math.max(0, Math.min(width - wide, here - wide / 2)), 14, marked.date),
    )
  }
  const told = days.map((day, index) =>
    w.point(
      day.date,
      words.equityPage.list(
        bands.flatMap(({ name, parts }) => ((parts[index] ?? 0) > 0 ? [w.part(name, percent(parts[index] ?? 0))] : [])),
      ),
    ),
  )
  return { chart: 'owners', width, height: HEIGHT, title: finding(of, w), desc: w.desc(told), shapes }
}

/** The rows beside the picture: days by bands. */
export function ownersRows(
  of: Owners,
  words: { readonly equityPage: EquityPageWords },
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const w = words.equityPage.history
  const bands = bandsOf(of, w)
  return {
    head: [w.columns.day, ...bands.map((one) => one.name)],
    rows: of.days.map((day, index) => [
      day.date,
      ...bands.map(({ parts }) => ((parts[index] ?? 0) > 0 ? percent(parts[index] ?? 0) : '')),
    ]),
  }
}

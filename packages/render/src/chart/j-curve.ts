import { daysSince1970 } from '@touchstone/core/units'
import type { FundFigures, FundQuantiles } from '../fund/figures.ts'
import type { FundPageWords } from '../words/fund-page-words.ts'
import { textWidth } from '../text/width.ts'
import { lineFrom, tenth, textAt, ticksFrom } from './draw.ts'
import { Placer, type Spot, spread, type Stroke } from './place.ts'
import { type Picture, type Shape, TEXT_SIZE } from './scene.ts'

/** A fund's cumulative net cash over its commitments, by years from the first closing. */
export interface JCurve {
  readonly asOf: string
  readonly now: number
  readonly booked: readonly { readonly years: number; readonly value: number }[]
  /** From today on; empty where nothing may be forecast. */
  readonly drawn: readonly (FundQuantiles & { readonly years: number })[]
  /** End of the term, and with every extension. */
  readonly end: number
  readonly extended: number
}

/** The J-curve of a fund's answer: by day where a forecast has it, else by the ledger's years. */
export function jCurveOf(
  out: Pick<FundFigures, 'asOf' | 'life' | 'years' | 'forecast'> & { commitments: { size: number } },
): JCurve {
  const { asOf, life, forecast } = out
  const now = life.age
  const drawn = forecast?.jCurve ?? []
  const past = drawn.filter((one) => one.years <= now + 1e-9)
  const ends = out.years.map(({ year, cumulative }) => ({
    years: Math.max(0, Math.min(now, now + (daysSince1970(`${year}-12-31`) - daysSince1970(asOf)) / 365)),
    value: cumulative / out.commitments.size,
  }))
  const last = past.at(-1)
  return {
    asOf,
    now,
    booked:
      last === undefined
        ? [{ years: 0, value: 0 }, ...ends]
        : past.map(({ years, p50 }) => ({ years, value: p50 })).concat({ years: now, value: last.p50 }),
    drawn: last === undefined ? drawn : [{ ...last, years: now }, ...drawn.filter((one) => one.years > now + 1e-9)],
    end: life.total,
    extended: life.total + life.extensions,
  }
}

const percent = (share: number): string => `${share < -0.005 ? '−' : ''}${Math.abs(share * 100).toFixed(0)}%`
const year = (years: number): string => years.toFixed(years < 3 && Math.abs(years - Math.round(years)) > 0.05 ? 1 : 0)

/** What the curve shows, in one sentence. */
function finding(of: JCurve, w: FundPageWords['curve']): string {
  const last = of.drawn.at(-1)
  if (last === undefined) return w.known(of.asOf, percent(of.booked.at(-1)?.value ?? 0))
  const deepest = [...of.booked.map(({ years, value }) => ({ years, p50: value })), ...of.drawn].reduce((a, b) =>
    b.p50 < a.p50 ? b : a,
  )
  const back = of.drawn.find((one) => one.years > deepest.years && one.p50 >= 0)
  return back === undefined
    ? w.below(percent(deepest.p50), year(deepest.years), year(last.years))
    : w.back(percent(deepest.p50), year(deepest.years), year(back.years))
}

const HEIGHT = 300

/** A fund's J-curve: what is booked as a line, what is drawn as a band with a dashed middle, and the ends of its life. */
export function jCurveScene(of: JCurve, words: { readonly fundPage: FundPageWords }, width: number): Picture {
  const w = words.fundPage.curve
  const { booked, drawn } = of
  const values = [0, ...booked.map((one) => one.value), ...drawn.flatMap((one) => [one.p5, one.p50, one.p95])]
  const yTicks = ticksFrom(Math.min(...values), Math.max(...values), 5)
  const labels = yTicks.map(percent)
  const lastDrawn = drawn.at(-1)
  const ends = lastDrawn === undefined ? [] : [lastDrawn.p95, lastDrawn.p50, lastDrawn.p5]
  const endTexts = ends.map((one, index) => (index === 1 ? `${w.middle} ${percent(one)}` : percent(one)))
  const left = Math.max(...labels.map((one) => textWidth(one, TEXT_SIZE))) + 12
  const right =
    width - (ends.length === 0 ? 8 : Math.max(...endTexts.map((one) => textWidth(one, TEXT_SIZE))) * 1.06 + 12)
  const [top, bottom] = [lastDrawn === undefined ? 48 : 62, HEIGHT - 58]
  const most = Math.max(of.extended, lastDrawn?.years ?? 0, of.now, 1)
  const [y0, y1] = [yTicks[0] ?? 0, Math.max(yTicks.at(-1) ?? 1, (yTicks[0] ?? 0) + 1e-9)]
  const x = (years: number): number => left + ((right - left) * years) / most
  const y = (value: number): number => bottom - ((bottom - top) * (value - y0)) / (y1 - y0)
  const shapes: Shape[] = []
  for (const [index, one] of yTicks.entries())
    shapes.push(
      lineFrom(one === 0 ? 'zero' : 'grid', left, y(one), right, y(one)),
      textAt('tick', left - 8, y(one) + 4, labels[index] ?? '', 'end'),
    )
  if (drawn.length > 1)
    shapes.push({
      kind: 'polygon',
      class: 'band',
      points: [
        ...drawn.map((one) => [tenth(x(one.years)), tenth(y(one.p95))] as const),
        ...[...drawn].reverse().map((one) => [tenth(x(one.years)), tenth(y(one.p5))] as const),
      ],
    })
  // Grid lines run under the band, the line of nothing over it.
  if (drawn.length > 1) shapes.push(lineFrom('zero', left, y(0), right, y(0)))
  const every = [1, 2, 5].find((step) => (right - left) / (most / step) >= 30) ?? 10
  for (let at = 0; at <= most; at += every)
    shapes.push(
      lineFrom('axis', x(at), bottom, x(at), bottom + 4),
      textAt('tick', x(at), bottom + 17, String(at), 'middle'),
    )
  shapes.push(
    lineFrom('axis', left, bottom, right, bottom),
    textAt('tick', 0, 12, w.y),
    textAt('tick', right, bottom + 34, w.x, 'end'),
  )
  const lines = [
    { at: of.extended, text: w.extended, row: 28 },
    { at: of.end, text: w.end, row: 43 },
  ].filter((one, index, all) => index === 0 || one.at !== all[0]?.at)
  for (const one of lines) {
    const wide = textWidth(one.text, TEXT_SIZE) * 1.06
    const fromRight = x(one.at) - wide - 6 < 0
    shapes.push(
      lineFrom('end', x(one.at), one.row - 9, x(one.at), bottom),
      textAt('note', fromRight ? x(one.at) + 6 : x(one.at) - 6, one.row, one.text, fromRight ? 'start' : 'end'),
    )
  }
  const strokes: Stroke[] = [[left, y(0), right, y(0)]]
  const path = (cls: 'step' | 'drawn', points: readonly (readonly [number, number])[]): void => {
    for (const [index, [x1, y1_]] of points.entries()) {
      const next = points[index + 1]
      if (next === undefined) continue
      shapes.push(lineFrom(cls, x1, y1_, next[0], next[1]))
      strokes.push([x1, y1_, next[0], next[1]])
    }
  }
  path(
    'drawn',
    drawn.map((one) => [x(one.years), y(one.p50)] as const),
  )
  path(
    'step',
    booked.map((one) => [x(one.years), y(one.value)] as const),
  )
  for (const side of ['p5', 'p95'] as const)
    for (const [index, one] of drawn.entries()) {
      const next = drawn[index + 1]
      if (next !== undefined) strokes.push([x(one.years), y(one[side]), x(next.years), y(next[side])])
    }
  for (const one of lines) strokes.push([x(one.at), 0, x(one.at), bottom])
  const here = booked.at(-1)
  if (here !== undefined) {
    const [cx, cy] = [x(of.now), y(here.value)]
    shapes.push({ kind: 'circle', class: 'dot named', cx: tenth(cx), cy: tenth(cy), r: 5 })
    const placer = new Placer({ left: left + 2, right, top, bottom }, strokes)
    for (const text of [`${of.asOf} ${percent(here.value)}`, percent(here.value)]) {
      const wide = textWidth(text, TEXT_SIZE) * 1.06
      const spots: readonly Spot[] = [18, 32, -12, -26].flatMap((dy): readonly Spot[] => [
        [cx - wide / 2, cy + dy],
        [cx - wide - 8, cy + dy],
        [cx + 8, cy + dy],
      ])
      const found = placer.place('label', text, spots)
      shapes.push(...found)
      if (found.length > 0) break
    }
  }
  const heights = spread(
    ends.map((one) => y(one) + 4),
    15,
    top,
    bottom,
  )
  for (const [index, text] of endTexts.entries())
    shapes.push(textAt(index === 1 ? 'label' : 'value', right + 8, heights[index] ?? 0, text))
  if (drawn.length > 0 && textWidth(w.band, TEXT_SIZE) * 1.06 <= width)
    shapes.push(textAt('key', 0, HEIGHT - 8, w.band))
  const told = [
    ...booked.map((one) => w.knownPoint(year(one.years), percent(one.value))),
    ...drawn.slice(1).map((one) => w.point(year(one.years), percent(one.p5), percent(one.p50), percent(one.p95))),
  ]
  return { chart: 'jcurve', width, height: HEIGHT, title: finding(of, w), desc: w.desc(told), shapes }
}

/** The rows beside the picture: year, booked, low, middle, high; empty cells where there is nothing to say. */
export function jCurveRows(of: JCurve): readonly (readonly string[])[] {
  return [
    ...of.booked.map((one) => [year(one.years), percent(one.value), '', '', '']),
    ...of.drawn
      .filter((one) => one.years > of.now)
      .map((one) => [year(one.years), '', percent(one.p5), percent(one.p50), percent(one.p95)]),
  ]
}

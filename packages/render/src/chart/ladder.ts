import { formatInAxis, formatTick, formatValue } from '../number/format.ts'
import { textWidth, wrapPixels } from '../text/width.ts'
import type { Words } from '../words/types.ts'
import { axisOf, largestOf, type LogAxis, offScale } from './axis.ts'
import type { LadderData, LadderMark, LadderRow } from './data.ts'
import { placeFlags } from './flags.ts'
import { type Scene, type Shape, TEXT_SIZE } from './scene.ts'

/** Width from which labels stand beside the rows; below it they stand above them. */
export const WIDE = 560

/** Name of a row, from a key such as `part/commercial`. */
export function rowLabel(key: string, words: Words): string {
  const terms: Readonly<Record<string, string>> = words.terms
  return terms[key] ?? key
}

const subLabel = (key: string, words: Words): string | null => {
  const subs: Readonly<Record<string, string>> = words.chart.sub
  return key.startsWith('part/') ? (subs[key.slice(5)] ?? null) : null
}

interface AxisUnit {
  readonly shift: number
  readonly name: string
}

/** The unit of the axis: that of the language in which its largest value is at least one, from the currency's own word. */
export function axisUnit(data: LadderData, words: Words): AxisUnit {
  // Room was multiplied in and divided out again, which may leave 1亿 a hair below itself.
  const power = Math.log10(largestOf(data) * (1 + 1e-9))
  const { axes } = words.chart
  const axis = axes.find((one) => power >= one.from) ?? axes.at(-1)
  const money = words.units.money(data.unit)
  const currency = (money.after === '' ? money.before : money.after).trim()
  return { shift: axis?.shift ?? 0, name: axis?.unit(currency) ?? currency }
}

/** Interval and middle of a row in the axis' unit; a value that is no distribution has no middle of its own. */
export function rowValues(
  row: LadderMark,
  shift: number,
  words: Words,
): { readonly interval: string; readonly middle: string | null } {
  const errors =
    row.value.kind === 'estimate' ? (row.value.estimate.digitErrors ?? row.value.estimate.standardErrors) : null
  const printed = formatInAxis(row, errors, shift, words)
  return { interval: printed.interval, middle: row.half === null ? null : words.chart.middle(printed.middle) }
}

/** The finding in one sentence, for people who do not see the picture. */
export function describeLadder(data: LadderData, words: Words): string {
  const rows = data.rows.map((row) =>
    words.chart.row(rowLabel(row.label, words), formatValue(row.value, 'full', words)),
  )
  const asked = data.asked === null ? null : words.chart.asked(formatValue(data.asked.value, 'full', words))
  const ceiling = data.ceiling === null ? null : words.chart.ceiling(formatValue(data.ceiling.value, 'full', words))
  return words.chart.ladder(rows, asked, ceiling)
}

const round = (x: number): number => Math.round(x * 10) / 10

const text = (
  of: Extract<Shape, { kind: 'text' }>['class'],
  x: number,
  y: number,
  value: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape => ({ kind: 'text', class: of, x: round(x), y: round(y), text: value, anchor })

const line = (
  of: Extract<Shape, { kind: 'line' }>['class'],
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): Shape => ({
  kind: 'line',
  class: of,
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
})

/** A cut-off end points on: the value goes further than the axis. */
const arrow = (of: 'arrow' | 'asked-flag', x: number, y: number, to: 'left' | 'right'): Shape => {
  const tip = to === 'left' ? -6 : 6
  return {
    kind: 'polygon',
    class: of,
    points: [
      [round(x), round(y - 4)],
      [round(x + tip), round(y)],
      [round(x), round(y + 4)],
    ],
  }
}

/** 90 % thin line, 50 % bar, middle tick. */
function rowShapes(row: LadderRow, y: number, x: (value: number) => number, axis: LogAxis): readonly Shape[] {
  const judged = row.interval !== 'validated'
  const shapes: Shape[] = [line(judged ? 'interval judged' : 'interval', x(row.low), y, x(row.high), y)]
  if (row.half !== null) {
    const from = x(row.half[0])
    shapes.push({
      kind: 'rect',
      class: judged ? 'bar judged' : 'bar',
      x: round(from),
      y: round(y - 5),
      width: round(Math.max(1, x(row.half[1]) - from)),
      height: 10,
    })
  }
  shapes.push(line('middle', x(row.middle), y - 8, x(row.middle), y + 8))
  if (row.low < axis.low) shapes.push(arrow('arrow', x(row.low), y, 'left'))
  if (row.high > axis.high) shapes.push(arrow('arrow', x(row.high), y, 'right'))
  return shapes
}

/** Ticks whose labels leave a gap between them, from the left. */
function tickShapes(
  axis: LogAxis,
  x: (value: number) => number,
  y: number,
  shift: number,
  most: number,
): readonly Shape[] {
  let end = Number.NEGATIVE_INFINITY
  return axis.ticks.flatMap((value): readonly Shape[] => {
    const label = formatTick(value, shift)
    const half = textWidth(label, TEXT_SIZE) / 2
    if (x(value) - half < Math.max(0, end + 8) || x(value) + half > most) return []
    end = x(value) + half
    return [text('tick', x(value), y, label, 'middle')]
  })
}

interface Frame {
  readonly left: number
  readonly right: number
  /** Centre line of each row's bar. */
  readonly centres: readonly number[]
  /** Stretches in which the lines of asked and ceiling may be drawn without touching text. */
  readonly bands: readonly (readonly [number, number])[]
  readonly bottom: number
  readonly labels: readonly Shape[]
}

const HEADER = 42

function wideFrame(data: LadderData, words: Words, width: number): Frame {
  const names = data.rows.map((row) => ({
    label: rowLabel(row.label, words),
    sub: subLabel(row.label, words),
    ...rowValues(row, axisUnit(data, words).shift, words),
  }))
  const widest = (all: readonly (string | null)[]): number =>
    Math.max(0, ...all.map((one) => textWidth(one ?? '', TEXT_SIZE)))
  const left = Math.min(width * 0.3, widest(names.flatMap((one) => [one.label, one.sub])) + 20)
  const unit = textWidth(axisUnit(data, words).name, TEXT_SIZE) + 20
  const right = width - Math.max(unit, widest(names.flatMap((one) => [one.interval, one.middle])) + 16)
  const centres = names.map((_, index) => HEADER + 20 + index * 40)
  const bottom = HEADER + names.length * 40
  const labels = names.flatMap(({ label, sub, interval, middle }, index): readonly Shape[] => {
    const y = centres[index] ?? 0
    return [
      text('label', 0, sub === null ? y + 4 : y - 4, label),
      ...(sub === null ? [] : [text('sub', 0, y + 12, sub)]),
      text('value', width, middle === null ? y + 4 : y - 4, interval, 'end'),
      ...(middle === null ? [] : [text('note', width, y + 12, middle, 'end')]),
    ]
  })
  return { left, right, centres, bands: [[HEADER, bottom]], bottom, labels }
}

function narrowFrame(data: LadderData, words: Words, width: number): Frame {
  const labels: Shape[] = []
  const centres: number[] = []
  const bands: (readonly [number, number])[] = []
  let y = HEADER
  for (const row of data.rows) {
    const label = rowLabel(row.label, words)
    const { interval, middle } = rowValues(row, axisUnit(data, words).shift, words)
    const value = middle === null ? interval : `${interval} · ${middle}`
    labels.push(text('label', 0, y + 16, label))
    const beside = textWidth(label, TEXT_SIZE) + textWidth(value, TEXT_SIZE) + 16 <= width
    if (!beside) y += 18
    labels.push(text('value', width, y + 16, value, 'end'))
    centres.push(y + 34)
    bands.push([y + 22, y + 46])
    y += 46
  }
  return { left: 8, right: width - 8, centres, bands, bottom: y, labels }
}

/**
 * The price ladder: log axis, 90 % thin line, 50 % bar, middle tick; the price asked as a gold flag, our ceiling dashed;
 * judged intervals hollow. Drawn for its width (pixels): labels stand above the rows where it is narrow.
 */
export function ladderScene(data: LadderData, words: Words, width = 640, title = ''): Scene {
  const axis = axisOf(data)
  const frame = width >= WIDE ? wideFrame(data, words, width) : narrowFrame(data, words, width)
  const x = (value: number): number => frame.left + axis.at(value) * (frame.right - frame.left)
  const shapes: Shape[] = axis.ticks.flatMap((value) =>
    frame.bands.map(([from, to]) => line('grid', x(value), from, x(value), to)),
  )
  shapes.push(line('axis', frame.left, frame.bottom, frame.right, frame.bottom))
  data.rows.forEach((row, index) => shapes.push(...rowShapes(row, frame.centres[index] ?? 0, x, axis)))
  shapes.push(...frame.labels)

  const away = offScale(data)
  const asked = data.asked === null ? null : formatValue(data.asked.value, 'page', words)
  const flags = placeFlags(
    [
      ...(data.asked === null || asked === null
        ? []
        : [
            {
              kind: 'asked' as const,
              x: away === null ? x(data.asked.middle) : away === 'left' ? frame.left : frame.right,
              text: away === null ? words.chart.asked(asked) : words.chart.offScale(words.chart.asked(asked)),
            },
          ]),
      ...(data.ceiling === null
        ? []
        : [
            {
              kind: 'ceiling' as const,
              x: x(data.ceiling.middle),
              text: words.chart.ceiling(formatValue(data.ceiling.value, 'page', words)),
            },
          ]),
    ],
    width,
  )
  for (const flag of flags) {
    shapes.push(text(flag.kind === 'asked' ? 'asked-text' : 'ceiling-text', flag.textX, flag.y, flag.text, flag.anchor))
    if (flag.kind === 'asked' && away !== null) {
      shapes.push(arrow('asked-flag', flag.x, flag.y - 4, away))
      continue
    }
    const reach = [[flag.y - 10, HEADER] as const, ...frame.bands]
    for (const [from, to] of reach) shapes.push(line(flag.kind, flag.x, from, flag.x, to))
    if (flag.kind === 'asked') shapes.push(flagOf(flag.x, flag.y, flag.anchor))
  }

  const tickY = frame.bottom + 17
  const unit = axisUnit(data, words)
  const beside = width >= WIDE
  shapes.push(...tickShapes(axis, x, tickY, unit.shift, beside ? width - textWidth(unit.name, TEXT_SIZE) - 8 : width))
  shapes.push(text('tick', beside ? width : 0, beside ? tickY : tickY + 17, unit.name, beside ? 'end' : 'start'))
  let y = tickY + (beside ? 22 : 39)
  const judged = data.rows.some((row) => row.interval === 'judged')
  for (const row of wrapPixels(
    [words.chart.key, ...(judged ? [words.chart.judgedKey] : [])].join(' · '),
    width,
    TEXT_SIZE,
  )) {
    shapes.push(text('key', 0, y, row))
    y += 17
  }
  return { chart: 'ladder', width, height: round(y - 8), title, desc: describeLadder(data, words), shapes, data }
}

/** The little flag at the head of the asked line, on the side of its words. */
function flagOf(x: number, y: number, anchor: 'start' | 'middle' | 'end'): Shape {
  const to = anchor === 'end' ? -7 : 7
  return {
    kind: 'polygon',
    class: 'asked-flag',
    points: [
      [round(x), round(y - 10)],
      [round(x + to), round(y - 6)],
      [round(x), round(y - 2)],
    ],
  }
}

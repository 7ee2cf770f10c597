import { daysSince1970 } from '@touchstone/core/units'
import { amount } from '../compute/numbers.ts'
import { textWidth } from '../text/width.ts'
import type { EnginePageWords } from '../words/engine-words.ts'
import { lineFrom, tenth, textAt } from './draw.ts'
import { logSpan, logTicks } from './logs.ts'
import { type Picture, type Shape, TEXT_SIZE } from './scene.ts'

/** Large runs by release, the line through the records, and the run asked about. */
export interface FrontierLine {
  readonly runs: readonly {
    readonly model: string
    readonly of: string
    readonly flops: number
    readonly record: boolean
  }[]
  readonly line: readonly { readonly of: string; readonly low: number; readonly mid: number; readonly high: number }[]
  readonly growthPerYear: number
}

const HEIGHT = 300
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** 10²³ of a power of ten, 3×10²³ of another value. */
function powerText(value: number): string {
  const power = Math.floor(Math.log10(value) + 1e-9)
  const by = Math.round(value / 10 ** power)
  const raised = [...String(power)].map((digit) => POWERS[Number(digit)] ?? '').join('')
  return `${by === 1 ? '' : `${by}×`}10${raised}`
}

/** Compute of large runs by their release, with the band of the line through the records; the run asked about is hollow at its day. */
export function recordsScene(
  of: FrontierLine,
  now: { readonly day: string; readonly flops: number },
  words: EnginePageWords,
  width: number,
): Picture {
  const w = words.engine.scaling.chart
  const up = logSpan([...of.runs.map((one) => one.flops), now.flops, ...of.line.flatMap((one) => [one.mid])], 2)
  const ticks = logTicks(up, 7)
  const labels = ticks.map(powerText)
  const left = Math.max(...labels.map((one) => textWidth(one, TEXT_SIZE)), 8) + 14
  const [top, bottom] = [34, HEIGHT - 40]
  const days = [...of.runs.map((one) => one.of), ...of.line.map((one) => one.of), now.day].map(daysSince1970)
  const [first, last] = [Math.min(...days), Math.max(...days, Math.min(...days) + 1)]
  const x = (day: string): number => left + 10 + ((width - left - 26) * (daysSince1970(day) - first)) / (last - first)
  const y = (flops: number): number => bottom - (bottom - top) * Math.max(0, Math.min(1, up.at(flops)))
  const shapes: Shape[] = [
    {
      kind: 'polygon',
      class: 'band',
      points: [
        ...of.line.map((one) => [tenth(x(one.of)), tenth(y(one.low))] as const),
        ...[...of.line].reverse().map((one) => [tenth(x(one.of)), tenth(y(one.high))] as const),
      ],
    },
  ]
  for (const [index, one] of ticks.entries())
    shapes.push(
      lineFrom('grid', left, y(one), width, y(one)),
      textAt('tick', left - 8, y(one) + 4, labels[index] ?? '', 'end'),
    )
  shapes.push(lineFrom('axis', left, bottom, width, bottom), textAt('tick', 0, 12, w.y))
  let beyond = -Infinity
  for (let year = Number(now.day.slice(0, 4)) - 20; year <= Number(now.day.slice(0, 4)) + 1; year++) {
    const at = x(`${year}-01-01`)
    if (at < left || at > width - 4) continue
    shapes.push(lineFrom('axis', at, bottom, at, bottom + 4))
    if (at - 18 < beyond || at + 16 > width) continue
    shapes.push(textAt('tick', at, bottom + 17, String(year), 'middle'))
    beyond = at + 24
  }
  for (const [index, one] of of.line.entries()) {
    const next = of.line[index + 1]
    if (next !== undefined) shapes.push(lineFrom('step', x(one.of), y(one.mid), x(next.of), y(next.mid)))
  }
  for (const one of of.runs)
    shapes.push({
      kind: 'circle',
      class: one.record ? 'dot' : 'dot open',
      cx: tenth(x(one.of)),
      cy: tenth(y(one.flops)),
      r: one.record ? 4 : 3,
    })
  shapes.push({ kind: 'circle', class: 'dot now', cx: tenth(x(now.day)), cy: tenth(y(now.flops)), r: 5.5 })
  const named = [
    { text: w.now, at: now.day, flops: now.flops },
    ...[...of.runs]
      .filter((one) => one.record)
      .reverse()
      .map((one) => ({ text: one.model, at: one.of, flops: one.flops })),
  ]
  shapes.push(
    ...names(
      named.map((one) => ({ text: one.text, x: x(one.at), y: y(one.flops) })),
      of.line.map((one) => [x(one.of), y(one.mid)] as const),
      width,
      left,
      top,
      bottom,
    ),
  )
  shapes.push(textAt('tick', width, HEIGHT - 6, w.line, 'end'))
  const told = of.runs.map((one) => w.run(one.model, one.of, amount(one.flops, 'FLOP', words)))
  return {
    chart: 'records',
    width,
    height: HEIGHT,
    title: w.title(now.day, amount(of.growthPerYear, '1', words, 'multiple')),
    desc: w.desc(told),
    shapes,
  }
}

interface Named {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Names left or right of their dots, in the order of their weight; one that finds no room is left to the table. */
function names(
  all: readonly Named[],
  line: readonly (readonly [number, number])[],
  width: number,
  left: number,
  top: number,
  bottom: number,
): readonly Shape[] {
  const placed: { readonly from: number; readonly to: number; readonly y: number }[] = []
  const crossed = (from: number, to: number, at: number): boolean =>
    line.some(([x1, y1], index) => {
      const [x2, y2] = line[index + 1] ?? [x1, y1]
      if (x2 <= from || x1 >= to || x2 === x1) return false
      const height = (x: number): number => y1 + ((y2 - y1) * (Math.max(x1, Math.min(x2, x)) - x1)) / (x2 - x1)
      const [a, b] = [height(from), height(to)]
      return Math.max(a, b) > at - 12 && Math.min(a, b) < at + 4
    })
  return all.flatMap(({ text, x, y }, index): readonly Shape[] => {
    const wide = textWidth(text, TEXT_SIZE) * 1.1
    for (const [from, at] of [
      [x - wide - 9, y + 4],
      [x + 9, y + 4],
      [x - wide - 6, y - 10],
      [x + 6, y + 18],
      [x - wide / 2, y + 22],
    ] as const) {
      const clear =
        from >= left + 2 &&
        from + wide <= width &&
        !crossed(from, from + wide, at) &&
        at >= top &&
        at <= bottom - 5 &&
        placed.every((one) => Math.abs(one.y - at) >= 15 || one.to + 4 <= from || from + wide + 4 <= one.from) &&
        all.every(
          (one, other) =>
            other === index || one.x + 6 < from || one.x - 6 > from + wide || Math.abs(one.y - at + 4) > 10,
        )
      if (!clear) continue
      placed.push({ from, to: from + wide, y: at })
      return [textAt(index === 0 ? 'label' : 'value', from, at, text)]
    }
    return []
  })
}

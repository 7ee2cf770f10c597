import { amount } from '../compute/numbers.ts'
import { formatTick } from '../number/format.ts'
import { textWidth } from '../text/width.ts'
import type { EnginePageWords } from '../words/engine-words.ts'
import { lineFrom, tenth, textAt } from './draw.ts'
import { doublings, logSpan, logTicks } from './logs.ts'
import { type Picture, type Shape, TEXT_SIZE } from './scene.ts'

/** One batch of a service: what a million tokens of answer cost, or where no price is known how fast they come. */
export interface CurvePoint {
  readonly batch: number
  readonly value: number
}

const HEIGHT = 260

/** Cost (or speed, where `currency` is null) of a service against the sequences it decodes at once; `now` is the batch asked for. */
export function curveScene(
  points: readonly CurvePoint[],
  now: CurvePoint,
  currency: string | null,
  words: EnginePageWords,
  width: number,
): Picture {
  const w = words.engine.serving.curve
  const across = logSpan(
    points.map((one) => one.batch),
    1.12,
  )
  const up = logSpan(points.map((one) => one.value))
  const ticks = logTicks(up, 7)
  const labels = ticks.map((one) => formatTick(one, 0))
  const left = Math.max(...labels.map((one) => textWidth(one, TEXT_SIZE)), 8) + 12
  const [top, bottom] = [34, HEIGHT - 40]
  const x = (batch: number): number => left + (width - left - 12) * across.at(batch)
  const y = (value: number): number => bottom - (bottom - top) * up.at(value)
  const shapes: Shape[] = []
  for (const [index, one] of ticks.entries())
    shapes.push(
      lineFrom('grid', left, y(one), width, y(one)),
      textAt('tick', left - 8, y(one) + 4, labels[index] ?? '', 'end'),
    )
  for (const one of doublings(across.low, across.high, width < 480 ? 5 : 10))
    shapes.push(
      lineFrom('axis', x(one), bottom, x(one), bottom + 4),
      textAt('tick', x(one), bottom + 17, formatTick(one, 0), 'middle'),
    )
  shapes.push(
    lineFrom('axis', left, bottom, width, bottom),
    textAt('tick', 0, 12, currency === null ? w.ySpeed : w.y(currency)),
    textAt('tick', width, HEIGHT - 6, w.x, 'end'),
  )
  for (const [index, one] of points.entries()) {
    const next = points[index + 1]
    if (next !== undefined) shapes.push(lineFrom('step', x(one.batch), y(one.value), x(next.batch), y(next.value)))
  }
  for (const one of points)
    if (one.batch !== now.batch)
      shapes.push({ kind: 'circle', class: 'dot', cx: tenth(x(one.batch)), cy: tenth(y(one.value)), r: 3 })
  const told = (value: number): string =>
    currency === null ? amount(value, 'token', words) : amount(value, currency, words)
  const name = `${w.now} ${told(now.value)}`
  const wide = textWidth(name, TEXT_SIZE) * 1.08
  // The name stands above all of the line that it spans.
  const from = Math.max(left + 4, Math.min(x(now.batch) - wide / 3, width - wide))
  const spanned = points.flatMap((one, index) => {
    const next = points[index + 1] ?? one
    const [x1, x2, y1, y2] = [x(one.batch), x(next.batch), y(one.value), y(next.value)]
    if (x2 < from || x1 > from + wide) return []
    const height = (at: number): number =>
      x2 === x1 ? y1 : y1 + ((y2 - y1) * (Math.max(x1, Math.min(x2, at)) - x1)) / (x2 - x1)
    return [height(from), height(from + wide)]
  })
  const above = Math.min(y(now.value) - 4, ...spanned) - 9
  shapes.push(
    { kind: 'circle', class: 'dot now', cx: tenth(x(now.batch)), cy: tenth(y(now.value)), r: 5 },
    textAt('label', from, Math.max(28, above), name),
  )
  const single = points[0] ?? now
  const batch = formatTick(now.batch, 0)
  return {
    chart: 'curve',
    width,
    height: HEIGHT,
    title:
      currency === null
        ? w.titleUnpriced(batch, told(now.value), told(single.value))
        : w.title(batch, told(now.value), told(single.value)),
    desc: w.desc(points.map((one) => w.point(formatTick(one.batch, 0), told(one.value)))),
    shapes,
  }
}

import type { EnginePageWords } from '../words/engine-words.ts'
import { amount } from '../compute/numbers.ts'
import { formatTick } from '../number/format.ts'
import { textWidth } from '../text/width.ts'
import { lineFrom, tenth, textAt, ticksFrom } from './draw.ts'
import { type Picture, type Shape, TEXT_SIZE } from './scene.ts'

/** A plan of the frontier, by what the picture shows of it. */
export interface FrontierPoint {
  readonly plan: string
  readonly tokensPerSecond: number
  readonly memoryBytes: number
}

/** Power of ten by which an axis of counts is told, with its word: 万, k. */
function scaleFor(most: number, words: EnginePageWords): { readonly exponent: number; readonly word: string } {
  const power = Math.log10(most)
  const found = words.units.scales.find((one) => power >= one.from)
  return found === undefined ? { exponent: 0, word: '' } : { exponent: found.exponent, word: found.word }
}

const HEIGHT = 270

/**
 * Speed against memory: every dot is a plan that none beats in both, the steps say what can be had at a given memory. `now`
 * is the plan in the form, hollow.
 */
export function frontierScene(
  points: readonly FrontierPoint[],
  now: FrontierPoint | null,
  capacity: number,
  words: EnginePageWords,
  width: number,
): Picture {
  const w = words.engine.plans
  const sorted = [...points].sort((a, b) => a.memoryBytes - b.memoryBytes)
  const all = now === null ? sorted : [...sorted, now]
  const speeds = all.map((one) => one.tokensPerSecond)
  const scale = scaleFor(Math.max(...speeds), words)
  const unit = 10 ** scale.exponent
  const narrow = width < 480
  const yTicks = ticksFrom(Math.min(...speeds) / unit, Math.max(...speeds) / unit, 4)
  const memories = all.map((one) => one.memoryBytes / 1e9)
  const xTicks = ticksFrom(Math.min(...memories), Math.max(...memories), narrow ? 3 : 6)
  const labels = yTicks.map((one) => formatTick(one, 0))
  const left = Math.max(...labels.map((one) => textWidth(one, TEXT_SIZE))) + 10
  const [top, bottom] = [34, HEIGHT - 40]
  const x0 = xTicks[0] ?? 0
  const x1 = Math.max(xTicks.at(-1) ?? 1, x0 + 1e-9)
  const y0 = yTicks[0] ?? 0
  const y1 = Math.max(yTicks.at(-1) ?? 1, y0 + 1e-9)
  const x = (bytes: number): number => left + ((width - left - 16) * (bytes / 1e9 - x0)) / (x1 - x0)
  const y = (speed: number): number => bottom - ((bottom - top) * (speed / unit - y0)) / (y1 - y0)
  const shapes: Shape[] = []
  for (const [index, one] of yTicks.entries())
    shapes.push(
      lineFrom('grid', left, y(one * unit), width, y(one * unit)),
      textAt('tick', left - 8, y(one * unit) + 4, labels[index] ?? '', 'end'),
    )
  for (const one of xTicks)
    shapes.push(
      lineFrom('axis', x(one * 1e9), bottom, x(one * 1e9), bottom + 4),
      textAt('tick', x(one * 1e9), bottom + 17, formatTick(one, 0), 'middle'),
    )
  shapes.push(
    lineFrom('axis', left, bottom, width, bottom),
    textAt('tick', 0, 12, scale.word === '' ? w.y : `${w.y}, ${scale.word}`),
  )
  shapes.push(textAt('tick', width, HEIGHT - 6, w.x, 'end'))
  for (const [index, one] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next === undefined) continue
    shapes.push(
      lineFrom('step', x(one.memoryBytes), y(one.tokensPerSecond), x(next.memoryBytes), y(one.tokensPerSecond)),
      lineFrom('step', x(next.memoryBytes), y(one.tokensPerSecond), x(next.memoryBytes), y(next.tokensPerSecond)),
    )
  }
  const smallest = sorted[0]
  const fastest = sorted.reduce<FrontierPoint | undefined>(
    (best, one) => (best === undefined || one.tokensPerSecond > best.tokensPerSecond ? one : best),
    undefined,
  )
  const dot = (of: 'dot' | 'dot named' | 'dot now', one: FrontierPoint, r: number): Shape => ({
    kind: 'circle',
    class: of,
    cx: tenth(x(one.memoryBytes)),
    cy: tenth(y(one.tokensPerSecond)),
    r,
  })
  for (const one of sorted) if (one !== smallest && one !== fastest) shapes.push(dot('dot', one, 3))
  const named: { readonly text: string; readonly one: FrontierPoint; readonly above: boolean }[] = []
  if (smallest !== undefined && smallest !== fastest) named.push({ text: w.smallest, one: smallest, above: false })
  if (fastest !== undefined) named.push({ text: w.fastest, one: fastest, above: true })
  for (const { one } of named) shapes.push(dot('dot named', one, 5))
  if (now !== null) {
    shapes.push(dot('dot now', now, 5))
    named.push({ text: w.now, one: now, above: false })
  }
  const limit = capacity / 1e9 >= x0 && capacity / 1e9 <= x1 ? x(capacity) : null
  if (limit !== null) shapes.push(lineFrom('limit', limit, top - 6, limit, bottom))
  shapes.push(...nameShapes(named, x, y, width, { left, top, bottom, limit }))
  const told = sorted.map((one) =>
    w.point(one.plan, amount(one.tokensPerSecond, 'token', words), amount(one.memoryBytes, 'byte', words)),
  )
  return {
    chart: 'frontier',
    width,
    height: HEIGHT,
    title:
      fastest === undefined
        ? w.none
        : w.title(amount(fastest.tokensPerSecond, 'token', words), amount(fastest.memoryBytes, 'byte', words)),
    desc: w.desc(told),
    shapes,
  }
}

/**
 * Names at their dots. Right below a dot no line of the frontier can run, for it only rises; right above the fastest none can
 * either. A name that finds no room is left out.
 */
function nameShapes(
  named: readonly { readonly text: string; readonly one: FrontierPoint; readonly above: boolean }[],
  x: (bytes: number) => number,
  y: (speed: number) => number,
  width: number,
  frame: { readonly left: number; readonly top: number; readonly bottom: number; readonly limit: number | null },
): readonly Shape[] {
  const placed: { readonly x: number; readonly y: number; readonly wide: number }[] = []
  return named.flatMap(({ text, one, above }): readonly Shape[] => {
    const wide = textWidth(text, TEXT_SIZE) * 1.08
    const [cx, cy] = [x(one.memoryBytes), y(one.tokensPerSecond)]
    const clear = (from: number, at: number): boolean =>
      from >= frame.left + 4 &&
      from + wide <= width &&
      at >= frame.top - 8 &&
      at <= frame.bottom - 4 &&
      (frame.limit === null || frame.limit < from - 4 || frame.limit > from + wide + 4) &&
      placed.every(
        (other) => Math.abs(other.y - at) >= 15 || other.x >= from + wide + 6 || from >= other.x + other.wide + 6,
      )
    const across = above ? [cx - wide / 2, cx - wide, cx + 8] : [cx + 8, cx - wide / 2, cx - wide - 8]
    for (const at of above ? [cy - 12, cy - 28, cy + 22] : [cy + 17, cy + 32, cy + 47])
      for (const from of across)
        if (clear(from, at)) {
          placed.push({ x: from, y: at, wide })
          return [textAt('label', from, at, text)]
        }
    return []
  })
}

import type { EnginePageWords } from '../words/engine-words.ts'
import { percent, amount } from '../compute/numbers.ts'
import { textWidth } from '../text/width.ts'
import type { ComputeWords } from '../words/compute-words.ts'
import { rectAt, textAt } from './draw.ts'
import { type Picture, type Shape, TEXT_SIZE } from './scene.ts'

/** A part of a step's time. */
export interface Part {
  readonly key: keyof ComputeWords['parts']
  readonly seconds: number
  readonly share: number
}

/** The parts of a step that take time, in their fixed order. */
export function partsOf(breakdown: Readonly<Record<Part['key'], number>>, words: EnginePageWords): readonly Part[] {
  const keys = Object.keys(words.compute.parts) as Part['key'][]
  const sum = keys.reduce((all, key) => all + breakdown[key], 0)
  return keys.flatMap((key) =>
    breakdown[key] > 0 ? [{ key, seconds: breakdown[key], share: breakdown[key] / sum }] : [],
  )
}

/** A share of a whole: never nothing where there is something. */
export const shareText = (share: number, words: EnginePageWords): string =>
  share < 0.01 ? '<1%' : percent(share, words)

const secondsText = (seconds: number, words: EnginePageWords): string => amount(seconds, 'second', words)

const ROW = 26
const BAR = 12

/** Horizontal bars from one zero, one row a part: name, bar, share, seconds. Narrow: the name stands above its bar. */
export function breakdownScene(parts: readonly Part[], words: EnginePageWords, width: number): Picture {
  const w = words.engine.breakdown
  const names = words.compute.parts
  const largest = parts.reduce((best, one) => (one.share > best.share ? one : best), parts[0] ?? EMPTY)
  const widest = (all: readonly string[]): number => Math.max(0, ...all.map((one) => textWidth(one, TEXT_SIZE)))
  const shares = parts.map((one) => shareText(one.share, words))
  const seconds = parts.map((one) => secondsText(one.seconds, words))
  const left = widest(parts.map((one) => names[one.key])) + 12
  const right = widest(shares) + widest(seconds) + 24
  const beside = width - left - right >= 110
  const from = beside ? left : 0
  const room = Math.max(40, width - from - right)
  const shapes: Shape[] = []
  let y = 4
  for (const [index, one] of parts.entries()) {
    if (!beside) {
      shapes.push(textAt('value', 0, y + 11, names[one.key]))
      y += 16
    } else shapes.push(textAt('value', 0, y + 14, names[one.key]))
    const middle = y + (beside ? 10 : 8)
    const long = Math.max(1, (room * one.share) / (largest.share || 1))
    shapes.push(
      rectAt('share', from, middle - BAR / 2, long, BAR),
      textAt('label', width - widest(seconds) - 12, middle + 4, shares[index] ?? '', 'end'),
      textAt('sub', width, middle + 4, seconds[index] ?? '', 'end'),
    )
    y += beside ? ROW : 22
  }
  return {
    chart: 'breakdown',
    width,
    height: y + 2,
    title: w.title(names[largest.key], shareText(largest.share, words)),
    desc: w.desc(parts.map((one, i) => w.row(names[one.key], shares[i] ?? '', seconds[i] ?? ''))),
    shapes,
  }
}

const EMPTY: Part = { key: 'other', seconds: 0, share: 0 }

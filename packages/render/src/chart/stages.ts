import type { EnginePageWords } from '../words/engine-words.ts'
import { amount } from '../compute/numbers.ts'
import { formatTick } from '../number/format.ts'
import { textWidth } from '../text/width.ts'
import type { ComputeWords } from '../words/compute-words.ts'
import { hatchOver, lineFrom, rectAt, textAt, ticksTo } from './draw.ts'
import { type Picture, type Shape, type ShapeClass, TEXT_SIZE } from './scene.ts'

export type MemoryKey = keyof ComputeWords['memoryParts']

/** Bytes of one accelerator of a pipeline stage. */
export type Stage = { readonly stage: number; readonly total: number } & Readonly<Record<MemoryKey, number>>

export const MEMORY_PARTS: readonly {
  readonly key: MemoryKey
  readonly look: ShapeClass
  readonly hatched: boolean
}[] = [
  { key: 'weights', look: 'stack r5', hatched: false },
  { key: 'gradients', look: 'stack r4', hatched: true },
  { key: 'optimizer', look: 'stack r3', hatched: false },
  { key: 'activations', look: 'stack r2', hatched: true },
  { key: 'other', look: 'stack r1', hatched: false },
]

/** A stage by its number; where there is one alone, it is each accelerator's. */
export const stageName = (stage: number, alone: boolean, words: EnginePageWords): string =>
  alone ? words.engine.memory.alone : words.engine.memory.stage(stage)

const ROW = 34
const BAR = 24

function stack(stage: Stage, x: (bytes: number) => number, y: number): readonly Shape[] {
  const shapes: Shape[] = []
  let sum = 0
  for (const { key, look, hatched } of MEMORY_PARTS) {
    const from = x(sum)
    sum += stage[key]
    const wide = x(sum) - from
    if (wide < 0.2) continue
    shapes.push(rectAt(look, from, y, wide, BAR))
    if (hatched && wide > 4) shapes.push(...hatchOver(from, y, wide, BAR))
  }
  return shapes
}

/** The key of the parts in drawing order, broken into rows. */
function keyShapes(
  words: EnginePageWords,
  y: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly y: number } {
  const shapes: Shape[] = []
  let x = 0
  let top = y
  for (const { key, look, hatched } of MEMORY_PARTS) {
    const name = words.compute.memoryParts[key]
    const wide = 18 + textWidth(name, TEXT_SIZE) + 16
    if (x > 0 && x + wide - 16 > width) {
      x = 0
      top += 20
    }
    shapes.push(rectAt(look, x, top, 12, 12))
    if (hatched) shapes.push(...hatchOver(x, top, 12, 12))
    shapes.push(textAt('key', x + 18, top + 10.5, name))
    x += wide
  }
  return { shapes, y: top + 20 }
}

/** Stacked bytes by stage against what an accelerator holds; the axis goes on beyond it. */
export function stagesScene(
  stages: readonly Stage[],
  capacity: number,
  fits: boolean,
  words: EnginePageWords,
  width: number,
): Picture {
  const w = words.engine.memory
  const alone = stages.length === 1
  const totals = stages.map((one) => amount(one.total, 'byte', words))
  const names = stages.map((one) => stageName(one.stage, alone, words))
  const fullest = stages.reduce((best, one) => (one.total > best.total ? one : best), stages[0] ?? EMPTY)
  const left = Math.max(0, ...names.map((one) => textWidth(one, TEXT_SIZE))) + 12
  const right = Math.max(...totals.map((one) => textWidth(one, TEXT_SIZE))) * 1.06 + 14
  const most = Math.max(capacity, fullest.total)
  const x = (bytes: number): number => left + ((width - left - right) * bytes) / most
  const shapes: Shape[] = []
  const top = 22
  const bottom = top + stages.length * ROW
  // Room for the number: what is written in gigabytes is drawn in them.
  const ticks = ticksTo(most / 1e9, width < 480 ? 3 : 5).filter((one) => one * 1e9 <= most * 1.0001)
  for (const one of ticks) {
    shapes.push(
      lineFrom('grid', x(one * 1e9), top - 4, x(one * 1e9), bottom),
      textAt('tick', x(one * 1e9), bottom + 15, formatTick(one, 0), 'middle'),
    )
  }
  for (const [index, stage] of stages.entries()) {
    const y = top + index * ROW + (ROW - BAR) / 2
    const over = stage.total > capacity
    const end = x(stage.total) + 8
    const crowded =
      Math.abs(x(capacity) - end) < 10 ||
      (end < x(capacity) && end + textWidth(totals[index] ?? '', TEXT_SIZE) * 1.06 + 4 > x(capacity))
    shapes.push(
      textAt('value', 0, y + BAR / 2 + 4, names[index] ?? ''),
      ...stack(stage, x, y),
      textAt(
        over ? 'label' : 'value',
        crowded ? Math.max(end, x(capacity) + 8) : end,
        y + BAR / 2 + 4,
        totals[index] ?? '',
      ),
    )
  }
  const limit = w.capacity(amount(capacity, 'byte', words))
  shapes.push(
    lineFrom('limit', x(capacity), top - 6, x(capacity), bottom),
    textAt('ceiling-text', Math.min(width, x(capacity) + textWidth(limit, TEXT_SIZE) / 2), top - 10, limit, 'end'),
    textAt('tick', width, bottom + 33, w.axis, 'end'),
  )
  const key = keyShapes(words, bottom + 46, width)
  return {
    chart: 'stages',
    width,
    height: key.y,
    title: w.title(
      alone ? null : stageName(fullest.stage, false, words),
      amount(fullest.total, 'byte', words),
      amount(capacity, 'byte', words),
      fits,
    ),
    desc: w.desc(
      stages.map((_, index) => w.row(names[index] ?? '', totals[index] ?? '')),
      amount(capacity, 'byte', words),
    ),
    shapes: [...shapes, ...key.shapes],
  }
}

const EMPTY: Stage = { stage: 1, total: 0, weights: 0, gradients: 0, optimizer: 0, activations: 0, other: 0 }

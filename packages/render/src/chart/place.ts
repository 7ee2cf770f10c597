import { textWidth } from '../text/width.ts'
import { textAt } from './draw.ts'
import { type Shape, TEXT_SIZE, type TextClass } from './scene.ts'

/** A stretch of a line that a text must not stand on. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number]

/** Where a text may stand: left end and baseline. */
export type Spot = readonly [x: number, y: number]

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Puts texts where they touch no line and no other text; what finds no room is left to the table. */
export class Placer {
  private readonly frame: Frame
  private readonly strokes: readonly Stroke[]
  private readonly taken: { readonly from: number; readonly to: number; readonly y: number }[] = []

  constructor(frame: Frame, strokes: readonly Stroke[]) {
    this.frame = frame
    this.strokes = strokes
  }

  /** The first of the spots that is clear. */
  place(of: TextClass, text: string, spots: readonly Spot[]): readonly Shape[] {
    const wide = textWidth(text, TEXT_SIZE) * 1.06
    const found = spots.find(([x, y]) => this.clear(x, x + wide, y))
    if (found === undefined) return []
    this.taken.push({ from: found[0], to: found[0] + wide, y: found[1] })
    return [textAt(of, found[0], found[1], text)]
  }

  private clear(from: number, to: number, y: number): boolean {
    const { left, right, top, bottom } = this.frame
    return (
      from >= left &&
      to <= right &&
      y - 10 >= top &&
      y + 3 <= bottom &&
      this.taken.every((one) => Math.abs(one.y - y) >= 15 || one.to + 6 <= from || to + 6 <= one.from) &&
      !this.strokes.some((one) => crosses(one, from - 2, to + 2, y - 11, y + 4))
    )
  }
}

/** Whether a line runs through a box: cut to the box's columns, does it reach its rows. */
function crosses([x1, y1, x2, y2]: Stroke, from: number, to: number, top: number, bottom: number): boolean {
  const [a, b] = x1 <= x2 ? [x1, x2] : [x2, x1]
  if (b < from || a > to) return false
  const at = (x: number): number => (x1 === x2 ? y1 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1))
  const [p, q] = x1 === x2 ? [y1, y2] : [at(Math.max(a, from)), at(Math.min(b, to))]
  return Math.max(p, q) > top && Math.min(p, q) < bottom
}

/** Heights for labels that want to stand at given heights: in order, at least `gap` apart, within two ends. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y)
  const placed: number[] = []
  for (const [k, { y }] of order.entries()) placed.push(Math.max(y, k === 0 ? top : (placed[k - 1] ?? top) + gap))
  for (let k = placed.length - 1; k >= 0; k--)
    placed[k] = Math.min(placed[k] ?? 0, k === placed.length - 1 ? bottom : (placed[k + 1] ?? bottom) - gap)
  const found = wanted.map(() => 0)
  for (const [k, { index }] of order.entries()) found[index] = placed[k] ?? 0
  return found
}

import { textAt } from '../chart/draw.ts'
import { type Picture, type Shape, TEXT_SIZE } from '../chart/scene.ts'
import { textWidth } from '../text/width.ts'
import type { PictureWords } from '../words/picture-words.ts'
import type { Words } from '../words/types.ts'

/** Words that a picture of a memo is drawn with. */
export type Drawing = Words & { readonly pictures: PictureWords }

/** A picture at one width, with its numbers as a table; `desc` of the scene is its sentence. */
export interface DrawnPicture {
  readonly scene: Picture
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A mark of a picture's key: how it looks in a box of 12 pixels, and what it stands for. */
export interface Mark {
  readonly text: string
  readonly draw: (x: number, y: number) => readonly Shape[]
}

/** Width of a text, with room for faces that run wider than ours. */
export const wide = (text: string): number => textWidth(text, TEXT_SIZE) * 1.08

/** What marks stand for, broken into rows from `y` on; `bottom` is where the next thing may stand. */
export function keyRows(
  marks: readonly Mark[],
  y: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shapes: Shape[] = []
  let [x, top] = [0, y]
  for (const { text, draw } of marks) {
    const room = 18 + wide(text)
    if (x > 0 && x + room > width) [x, top] = [0, top + 20]
    shapes.push(...draw(x, top), textAt('key', x + 18, top + 10.5, text))
    x += room + 14
  }
  return { shapes, bottom: top + 20 }
}

/** Ticks that leave room between their texts; the ends of the axis hold them in. */
export function spacedTicks(
  ticks: readonly { readonly at: number; readonly text: string }[],
  y: number,
  width: number,
): readonly Shape[] {
  let end = -Infinity
  return ticks.flatMap(({ at, text }): readonly Shape[] => {
    const half = wide(text) / 2
    const x = Math.max(half, Math.min(at, width - half))
    if (x - half < end + 8) return []
    end = x + half
    return [textAt('tick', x, y, text, 'middle')]
  })
}

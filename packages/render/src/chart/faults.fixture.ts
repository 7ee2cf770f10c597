import { textWidth } from '../text/width.ts'
import { type Picture, type Shape, TEXT_SIZE } from './scene.ts'

export interface Box {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type Text = Extract<Shape, { kind: 'text' }>

export const textsOf = (scene: Picture): readonly Text[] =>
  scene.shapes.filter((one): one is Text => one.kind === 'text')

/** Where a text stands, from its baseline: a face of 12 px rises about 0.75 em above it and hangs about 0.2 em below. */
export function boxOf(one: Text): Box {
  const width = textWidth(one.text, TEXT_SIZE)
  const left = one.anchor === 'start' ? one.x : one.anchor === 'end' ? one.x - width : one.x - width / 2
  return { what: one.text, left, right: left + width, top: one.y - 0.75 * TEXT_SIZE, bottom: one.y + 0.2 * TEXT_SIZE }
}

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.05 && b.left < a.right - 0.05 && a.top < b.bottom - 0.05 && b.top < a.bottom - 0.05

/** What is wrong with a picture: texts that touch or leave it, shapes outside of it, marks that run through words. */
export function faults(scene: Picture): readonly string[] {
  const boxes = textsOf(scene).map(boxOf)
  const outside = boxes
    .filter((box) => box.left < -0.05 || box.right > scene.width + 0.05 || box.top < 0 || box.bottom > scene.height)
    .map((box) => `outside: ${box.what}`)
  const met = boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.what} on ${b.what}`] : [])))
  const points = scene.shapes.flatMap((one): readonly (readonly [number, number])[] => {
    switch (one.kind) {
      case 'line':
        return [
          [one.x1, one.y1],
          [one.x2, one.y2],
        ]
      case 'rect':
        return [
          [one.x, one.y],
          [one.x + one.width, one.y + one.height],
        ]
      case 'circle':
        return [
          [one.cx - one.r, one.cy - one.r],
          [one.cx + one.r, one.cy + one.r],
        ]
      case 'polygon':
        return one.points
      case 'text':
        return []
    }
  })
  const out = points.filter(([x, y]) => x < 0 || x > scene.width || y < 0 || y > scene.height).map(String)
  // A line of asked or ceiling runs through nobody's words.
  const crossed = scene.shapes.flatMap((one) =>
    one.kind === 'line' && (one.class === 'asked' || one.class === 'ceiling' || one.class === 'limit')
      ? boxes.flatMap((box) =>
          one.x1 > box.left && one.x1 < box.right && one.y1 < box.bottom - 1 && one.y2 > box.top + 1
            ? [`${one.class} through ${box.what}`]
            : [],
        )
      : [],
  )
  return [...outside, ...met, ...out, ...crossed]
}

import type { Shape } from './scene.ts'

/** Pixels to a tenth, so that a picture is short and the same everywhere. */
export const tenth = (x: number): number => Math.round(x * 10) / 10

export const textAt = (
  of: Extract<Shape, { kind: 'text' }>['class'],
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape => ({ kind: 'text', class: of, x: tenth(x), y: tenth(y), text, anchor })

export const lineFrom = (
  of: Extract<Shape, { kind: 'line' }>['class'],
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): Shape => ({ kind: 'line', class: of, x1: tenth(x1), y1: tenth(y1), x2: tenth(x2), y2: tenth(y2) })

export const rectAt = (
  of: Extract<Shape, { kind: 'rect' }>['class'],
  x: number,
  y: number,
  width: number,
  height: number,
): Shape => ({ kind: 'rect', class: of, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) })

const HATCH = 6

/** Slanted lines over a rectangle, cut off at its edges: a stretch that differs from its neighbour without colour. */
export function hatchOver(x: number, y: number, width: number, height: number): readonly Shape[] {
  const lines: Shape[] = []
  for (let at = HATCH / 2; at < width + height; at += HATCH) {
    const from = Math.max(0, at - width)
    const to = Math.min(height, at)
    if (to - from > 1) lines.push(lineFrom('hatch', x + at - from, y + from, x + at - to, y + to))
  }
  return lines
}

/** Round values from nothing to at least `most`, about `count` of them. */
export function ticksTo(most: number, count: number): readonly number[] {
  return ticksFrom(0, most, count)
}

/** Round values that span low to high, about `count` of them. */
export function ticksFrom(low: number, high: number, count: number): readonly number[] {
  const span = high - low
  if (!(span > 0)) return [low]
  const rough = span / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  const away = (one: number): number => Math.abs(Math.log((one * power) / rough))
  const step = power * ([1, 2, 5, 10].sort((a, b) => away(a) - away(b))[0] ?? 1)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

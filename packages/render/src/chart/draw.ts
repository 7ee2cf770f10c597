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

/** Slanted lines between two edges that run from left to right at the same places. */
export function hatchBetween(
  upper: readonly (readonly [number, number])[],
  lower: readonly (readonly [number, number])[],
): readonly Shape[] {
  const [first, last] = [upper[0], upper.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [first[0], last[0]]
  const along = (edge: readonly (readonly [number, number])[]): ((x: number) => number) => {
    let at = 0
    return (x) => {
      while (at + 2 < edge.length && (edge[at + 1]?.[0] ?? Infinity) < x) at++
      const [a, b] = [edge[at] ?? first, edge[at + 1] ?? last]
      return b[0] === a[0] ? b[1] : a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])
    }
  }
  const top = Math.min(...upper.map((one) => one[1]))
  const bottom = Math.max(...lower.map((one) => one[1]))
  const lines: Shape[] = []
  const STEP = 3
  for (let start = from - (bottom - top); start < to; start += HATCH * 1.5) {
    const [high, low] = [along(upper), along(lower)]
    let run: number | null = null
    const yAt = (x: number): number => bottom - (x - start)
    const end = (x: number): void => {
      if (run !== null && x - run > 1) lines.push(lineFrom('hatch', run, yAt(run), x, yAt(x)))
      run = null
    }
    const stop = Math.min(to, start + bottom - top)
    let before = Math.max(from, start)
    for (let x = before; x <= stop; x += STEP) {
      const y = yAt(x)
      const inside = y > high(x) + 0.5 && y < low(x) - 0.5
      if (inside && run === null) run = x
      if (!inside) end(before)
      before = x
    }
    end(before)
  }
  return lines
}

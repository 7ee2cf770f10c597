import { directionNumbers } from './directions.ts'
import { mix } from './hash.ts'

function reverse(x: number): number {
  let v = x
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1)
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2)
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4)
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8)
  return (v >>> 16) | (v << 16)
}

const reversed: (Uint32Array | undefined)[] = []

/** Direction numbers with their bits reversed, so that the points come out as the scrambling wants them. */
function reversedNumbers(dimension: number): Uint32Array {
  let numbers = reversed[dimension]
  if (numbers === undefined) reversed[dimension] = numbers = directionNumbers(dimension).map((one) => reverse(one))
  return numbers
}

/**
 * Fills `count` cells of a column from `start` with points of one Sobol dimension under one scramble, beginning with
 * point number `first`: uniforms in (0, 1), the same however the points are split over calls. The scramble is nested uniform (Owen 1995) by a hash in which a bit depends only on the bits above it
 * (Laine & Karras 2011, constants of Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020).
 * @example sobolColumn(0, 1, 2).length // 2
 */
export function fillSobol(
  column: Float64Array,
  start: number,
  count: number,
  dimension: number,
  seed: number,
  first = 0,
): void {
  const numbers = reversedNumbers(dimension)
  const a = mix(seed)
  const b = (a >>> 16) | 1
  let point = 0
  for (let gray = first ^ (first >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++)
    if ((gray & 1) === 1) point ^= numbers[bit] ?? 0
  for (let i = 0; i < count; i++) {
    let x = point ^ Math.imul(point, 0x3d20adea)
    x = (x + a) | 0
    x = Math.imul(x, b)
    x ^= Math.imul(x, 0x05526c56)
    x ^= Math.imul(x, 0x53a22864)
    column[start + i] = ((reverse(x) >>> 0) + 0.5) * 2.3283064365386963e-10
    const k = first + i
    const zeros = 31 - Math.clz32(~k & (k + 1))
    point ^= numbers[zeros] ?? 0
  }
}

/**
 * One scrambled Sobol column on its own.
 * @example sobolColumn(3, 7, 4).length // 4
 */
export function sobolColumn(dimension: number, seed: number, count: number): Float64Array {
  const column = new Float64Array(count)
  fillSobol(column, 0, count, dimension, seed)
  return column
}

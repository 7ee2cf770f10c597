import { directionNumbers } from './directions.ts'
import { mix } from './hash.ts'
import { CELLS, EDGE, type QuantileTable } from './quantile-table.ts'

/** Bytes with their bits in the opposite order. */
const BYTES = new Uint8Array(256)
for (let i = 0; i < 256; i++)
  for (let bit = 0; bit < 8; bit++) if (((i >>> bit) & 1) === 1) BYTES[i] = (BYTES[i] ?? 0) | (128 >>> bit)

function reverse(x: number): number {
  return (
    ((BYTES[x & 255] ?? 0) << 24) |
    ((BYTES[(x >>> 8) & 255] ?? 0) << 16) |
    ((BYTES[(x >>> 16) & 255] ?? 0) << 8) |
    (BYTES[x >>> 24] ?? 0)
  )
}

const reversed: (Uint32Array | undefined)[] = []

/** Direction numbers with their bits reversed, so that the points come out as the scrambling wants them. */
function reversedNumbers(dimension: number): Uint32Array {
  let numbers = reversed[dimension]
  if (numbers === undefined) reversed[dimension] = numbers = directionNumbers(dimension).map((one) => reverse(one))
  return numbers
}

/** Point number `index`, bits reversed, before scrambling. */
function pointAt(numbers: Uint32Array, index: number): number {
  let point = 0
  for (let gray = index ^ (index >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++)
    if ((gray & 1) === 1) point ^= numbers[bit] ?? 0
  return point
}

/** Points made at once: a point is that of its block and that of its place in the block, added without carry. */
const BLOCK = 256

const places: (Int32Array | undefined)[] = []

/** The first `BLOCK` points of a dimension. */
function placesOf(dimension: number, numbers: Uint32Array): Int32Array {
  let found = places[dimension]
  if (found === undefined) places[dimension] = found = Int32Array.from({ length: BLOCK }, (_, i) => pointAt(numbers, i))
  return found
}

/** The scrambled point, bits in order again. */
function scramble(point: number, a: number, b: number): number {
  let x = point ^ Math.imul(point, 0x3d20adea)
  x = (x + a) | 0
  x = Math.imul(x, b)
  x ^= Math.imul(x, 0x05526c56)
  x ^= Math.imul(x, 0x53a22864)
  return reverse(x)
}

/**
 * Fills `count` cells of a column from `start` with points of one Sobol dimension under one scramble, beginning with
 * point number `first`: uniforms in (0, 1), the same however the points are split over calls. The scramble is nested
 * uniform (Owen 1995) by a hash in which a bit depends only on the bits above it (Laine & Karras 2011, constants of
 * Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020).
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
  const low = placesOf(dimension, numbers)
  const a = mix(seed)
  const b = (a >>> 16) | 1
  const shift = start - first
  for (let from = first; from < first + count;) {
    const block = from - (from % BLOCK)
    const to = Math.min(block + BLOCK, first + count)
    const high = pointAt(numbers, block)
    for (; from < to; from++)
      column[shift + from] = ((scramble(high ^ (low[from - block] ?? 0), a, b) >>> 0) + 0.5) * 2.3283064365386963e-10
  }
}

/**
 * The same points at once as quantiles of a table: bit for bit what `lookUpColumn` gives on what `fillSobol` gives, in
 * about half the time, because the cell and the place in it are bits of the point.
 * @example fillQuantiles(quantileTable((u) => u), new Float64Array(4), 0, 4, 3, 7) // undefined
 */
export function fillQuantiles(
  table: QuantileTable,
  column: Float64Array,
  start: number,
  count: number,
  dimension: number,
  seed: number,
  first = 0,
): void {
  const numbers = reversedNumbers(dimension)
  const low = placesOf(dimension, numbers)
  const { nodes, exact } = table
  const a = mix(seed)
  const b = (a >>> 16) | 1
  const shift = start - first
  for (let from = first; from < first + count;) {
    const block = from - (from % BLOCK)
    const to = Math.min(block + BLOCK, first + count)
    const high = pointAt(numbers, block)
    for (; from < to; from++) {
      const bits = scramble(high ^ (low[from - block] ?? 0), a, b)
      const cell = bits >>> 20
      if (cell >= EDGE && cell < CELLS - EDGE) {
        const left = nodes[cell] ?? 0
        column[shift + from] = left + ((bits & 0xfffff) + 0.5) * 9.5367431640625e-7 * ((nodes[cell + 1] ?? 0) - left)
      } else column[shift + from] = exact(((bits >>> 0) + 0.5) * 2.3283064365386963e-10)
    }
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

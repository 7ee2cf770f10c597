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

/** The points of one pass: scrambled, bits still reversed. */
const scrambled = new Int32Array(BLOCK)

/**
 * Scrambles `count` points of a block from `place` into `scrambled`. The scramble is nested uniform (Owen 1995) by a hash in
 * which a bit depends only on the bits above it (Laine & Karras 2011, constants of Burley, "Practical hash-based Owen
 * scrambling", JCGT 9(4), 2020).
 */
function scramble(low: Int32Array, place: number, count: number, block: number, seed: number): void {
  // Without the | 0 the engine adds as floating-point numbers, which takes as long as all the rest.
  const a = mix(seed) | 0
  const b = (a >>> 16) | 1
  const high = block | 0
  for (let i = 0; i < count; i++) {
    const point = high ^ (low[place + i] ?? 0)
    let x = point ^ Math.imul(point, 0x3d20adea)
    x = Math.imul((x + a) | 0, b)
    x ^= Math.imul(x, 0x05526c56)
    scrambled[i] = x ^ Math.imul(x, 0x53a22864)
  }
}

// What the reversed bits of a point say: the cell of a quantile table from the lowest twelve, the middle of the 2^-20 of it
// that the point stands for from the ten above them and the ten above those.
const BITS = 1024
// What is imported is fetched anew for each point; what is a constant of this file is not.
const CELL_MASK = CELLS - 1
const BODY = EDGE
const BODY_END = CELLS - EDGE
const CELL = 1 / CELLS
const cells = Uint16Array.from({ length: CELLS }, (_, bits) => reverse(bits) >>> 20)
const upper = Float64Array.from({ length: BITS }, (_, bits) => ((reverse(bits) >>> 22) + 0.5 / BITS) / BITS)
const lower = Float64Array.from({ length: BITS }, (_, bits) => (reverse(bits) >>> 22) / (BITS * BITS))

/** The first `count` scrambled points as uniforms. */
function putUniforms(column: Float64Array, start: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const bits = scrambled[i] ?? 0
    const within = (upper[(bits >>> 12) & (BITS - 1)] ?? 0) + (lower[bits >>> 22] ?? 0)
    column[start + i] = ((cells[bits & CELL_MASK] ?? 0) + within) * CELL
  }
}

/** Where in a column a pass left tails to be computed, and their uniforms. */
const tailAt = new Int32Array(BLOCK)
const tailUniforms = new Float64Array(BLOCK)

/** The first `count` scrambled points as quantiles between the nodes of a table; gives how many are tails. */
function putQuantiles(nodes: Float64Array, column: Float64Array, start: number, count: number): number {
  let tails = 0
  for (let i = 0; i < count; i++) {
    const bits = scrambled[i] ?? 0
    const cell = cells[bits & CELL_MASK] ?? 0
    const within = (upper[(bits >>> 12) & (BITS - 1)] ?? 0) + (lower[bits >>> 22] ?? 0)
    const left = nodes[cell] ?? 0
    column[start + i] = left + within * ((nodes[cell + 1] ?? 0) - left)
    if (cell < BODY || cell >= BODY_END) {
      tailAt[tails] = start + i
      tailUniforms[tails] = (cell + within) * CELL
      tails += 1
    }
  }
  return tails
}

/**
 * Fills `count` cells of a column from `start` with points of one Sobol dimension under one scramble, beginning with
 * point number `first`: uniforms in (0, 1), the same however the points are split over calls.
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
  for (let done = 0; done < count;) {
    const place = (first + done) % BLOCK
    const many = Math.min(BLOCK - place, count - done)
    scramble(low, place, many, pointAt(numbers, first + done - place), seed)
    putUniforms(column, start + done, many)
    done += many
  }
}

/**
 * The same points at once as quantiles of a table: bit for bit what `lookUpColumn` gives on what `fillSobol` gives, in
 * two thirds of the time, because the cell and the place in it are bits of the point.
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
  for (let done = 0; done < count;) {
    const place = (first + done) % BLOCK
    const many = Math.min(BLOCK - place, count - done)
    scramble(low, place, many, pointAt(numbers, first + done - place), seed)
    const tails = putQuantiles(nodes, column, start + done, many)
    for (let i = 0; i < tails; i++) column[tailAt[i] ?? 0] = exact(tailUniforms[i] ?? 0.5)
    done += many
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

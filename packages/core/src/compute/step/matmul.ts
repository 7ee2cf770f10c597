/** Rows and columns of the tile that padding is counted in. */
const TILE = 128

/** Index of the lowest set bit, at most six: 64 elements are as good as any more. */
function alignmentOf(n: number, k: number): number {
  const bits = n | k
  const lowest = bits & -bits
  return lowest >= 64 ? 6 : 31 - Math.clz32(lowest)
}

/** What a matmul's time depends on besides its sizes. */
export interface MatmulRates {
  /** FLOP/s at best. */
  readonly rate: number
  /** Inner size at which half the rate is lost. */
  readonly halfInner: number
  /** Odds that a part-filled wave of tiles shows. */
  readonly wave: number
  readonly alignment: number
  /** Tiles of 128 × 256 that run at once. */
  readonly slots: number
  /** Bytes/s. */
  readonly bandwidth: number
  /** Bytes of an element. */
  readonly element: number
}

/**
 * Seconds of `count` matrix products (m × k)·(k × n): the padded work at a rate that falls with a short inner side, with a
 * part-filled last wave of tiles and with sizes that are no multiple of 64, or the bytes if they take longer.
 * In: sizes in elements (whole numbers), how many at once, rates. Out: seconds. Total for positive sizes.
 * Source: NVIDIA, Matrix Multiplication Background User's Guide (tiles and waves); half-rate form after peers' note, e.
 * By hand: 4096³ on 108 slots at 312e12, no losses but waves of 0: 2·4096³ ÷ 312e12 = 4.405e-4.
 * @example matmulSeconds(4096, 4096, 4096, 1, { rate: 312e12, halfInner: 0, wave: 0, alignment: 0, slots: 108, bandwidth: 2e12, element: 2 }).toFixed(7) // '0.0004405'
 */
export function matmulSeconds(m: number, n: number, k: number, count: number, rates: MatmulRates): number {
  const rows = Math.ceil(m / TILE)
  const columns = Math.ceil(n / TILE)
  const waves = (rows * columns * count) / (2 * rates.slots)
  const filled = 1 + (rates.wave / (1 + rates.wave)) * (Math.ceil(waves) / waves - 1)
  const misaligned = 1 + rates.alignment * (6 - alignmentOf(n, k))
  const work = 2 * TILE * TILE * rows * columns * count * (k + rates.halfInner)
  const compute = (work * filled * misaligned) / rates.rate
  const traffic = (rates.element * count * (m * n + m * k + n * k)) / rates.bandwidth
  return compute > traffic ? compute : traffic
}

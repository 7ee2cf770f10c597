/** Rows and columns of the tile that padding is counted in. */
const TILE = 128

/** Index of the lowest set bit, at most six: 64 elements are as good as any more. */
function alignmentOf(n: number, k: number): number {
  const bits = n | k
  const lowest = bits & -bits
  return lowest >= 64 ? 6 : 31 - Math.clz32(lowest)
}

/** What a matmul's time depends on besides its sizes, as people know it. */
export interface MatmulCosts {
  /** FLOP/s at best. */
  readonly rate: number
  /** Inner size at which half the rate is lost. */
  readonly halfInner: number
  /** Odds that a part-filled wave of tiles shows. */
  readonly wave: number
  /** Time added per halving of the alignment below 64 elements. */
  readonly alignment: number
  /** Tiles of 128 × 256 that run at once. */
  readonly slots: number
  /** Bytes/s. */
  readonly bandwidth: number
  /** Bytes of an element. */
  readonly element: number
}

/** The same ready for use: a search asks for a product's time a million times a second, and divisions are slow. */
export interface MatmulRates {
  readonly secondsPerTile: number
  readonly halfInner: number
  /** Share of a part-filled wave that shows. */
  readonly wave: number
  readonly alignment: number
  readonly halfTiles: number
  readonly secondsPerElement: number
}

/**
 * Costs made ready for `matmulSeconds`.
 * In: costs. Out: rates. Total for positive rate, slots and bandwidth.
 * @example matmulRates({ rate: 1e12, halfInner: 0, wave: 1, alignment: 0, slots: 108, bandwidth: 2e12, element: 2 }).wave // 0.5
 */
export function matmulRates(costs: MatmulCosts): MatmulRates {
  return {
    secondsPerTile: (2 * TILE * TILE) / costs.rate,
    halfInner: costs.halfInner,
    wave: costs.wave / (1 + costs.wave),
    alignment: costs.alignment,
    halfTiles: 2 * costs.slots,
    secondsPerElement: costs.element / costs.bandwidth,
  }
}

/**
 * Seconds of `count` matrix products (m × k)·(k × n): the padded work at a rate that falls with a short inner side, with a
 * part-filled last wave of tiles and with sizes that are no multiple of 64, or the bytes if they take longer.
 * In: sizes in elements (whole numbers), how many at once, rates. Out: seconds. Total for positive sizes.
 * Source: NVIDIA, Matrix Multiplication Background User's Guide (tiles and waves); half-rate form after peers' note, e.
 * By hand: 4096³ on 108 slots at 312e12, no losses but waves of 0: 2·4096³ ÷ 312e12 = 4.405e-4.
 * @example matmulSeconds(4096, 4096, 4096, 1, matmulRates({ rate: 312e12, halfInner: 0, wave: 0, alignment: 0, slots: 108, bandwidth: 2e12, element: 2 })).toFixed(7) // '0.0004405'
 */
export function matmulSeconds(m: number, n: number, k: number, count: number, rates: MatmulRates): number {
  const tiles = Math.ceil(m / TILE) * Math.ceil(n / TILE) * count
  const waves = tiles / rates.halfTiles
  const filled = 1 + rates.wave * (Math.ceil(waves) / waves - 1)
  const misaligned = 1 + rates.alignment * (6 - alignmentOf(n, k))
  const compute = tiles * (k + rates.halfInner) * filled * misaligned * rates.secondsPerTile
  const traffic = rates.secondsPerElement * count * (m * n + k * (m + n))
  return compute > traffic ? compute : traffic
}

/** Seconds of matrix products forward and backward. */
export interface Products {
  forward: number
  backward: number
}

/**
 * Adds the seconds of the products of `count` weights of inputs × outputs that `tokens` rows pass at once: forward the rows by
 * the weights, backward the gradients by the weights and the rows by the gradients. A loop over plans asks for products by
 * threes, because a call costs as much as a product.
 * In: sizes in elements, how many at once, rates, sums. Total for positive sizes.
 * @example addProducts(4096, 4096, 4096, 1, matmulRates({ rate: 312e12, halfInner: 0, wave: 0, alignment: 0, slots: 108, bandwidth: 2e12, element: 2 }), { forward: 0, backward: 0 }) // undefined
 */
export function addProducts(
  tokens: number,
  outputs: number,
  inputs: number,
  count: number,
  rates: MatmulRates,
  sums: Products,
): void {
  sums.forward += matmulSeconds(tokens, outputs, inputs, count, rates)
  const backward = sums.backward + matmulSeconds(tokens, inputs, outputs, count, rates)
  sums.backward = backward + matmulSeconds(inputs, outputs, tokens, count, rates)
}

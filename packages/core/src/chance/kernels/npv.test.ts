import { describe, expect, it } from 'vitest'
import { columnOf, estimate, drawsFrom, npvColumns, npvComposed, npvDraws, npvKernel } from '../index.ts'
import { BLOCK } from '../sums.ts'

const bits = (column: Float64Array): Uint8Array => new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
const same = (a: Float64Array, b: Float64Array): void => {
  expect(a.length).toBe(b.length)
  expect(Buffer.compare(bits(a), bits(b))).toBe(0)
}

describe('the net-present-value kernel', () => {
  const draws = 65_536
  const columns = npvColumns(draws, '1')
  const whole = npvKernel(columns, new Float64Array(draws), 0, draws)

  it('equals the model composed from draws to the last bit', () => {
    same(columnOf(npvComposed(columns)), whole)
  })

  it('equals itself computed piece by piece from fresh points', () => {
    same(npvDraws(draws, '1'), whole)
    // Pieces that do not fill a block, and scrambles that are no multiple of one.
    const odd = npvColumns(8 * 3000, '2')
    same(npvDraws(8 * 3000, '2'), npvKernel(odd, new Float64Array(8 * 3000), 0, 8 * 3000))
  })

  it('does not depend on how the work is split', () => {
    const out = new Float64Array(draws)
    for (let block = draws / BLOCK - 1; block >= 0; block--) npvKernel(columns, out, block * BLOCK, (block + 1) * BLOCK)
    same(out, whole)
  })

  it('gives the published results', () => {
    // Published to three digits for this model: p5 about −2,130, p50 about −220, p95 about 1,000; mean −268.
    const e = estimate(drawsFrom('CNY', whole))
    expect(Math.abs(e.p5 / -2130 - 1)).toBeLessThan(0.03)
    expect(Math.abs(e.p50 / -220 - 1)).toBeLessThan(0.03)
    expect(Math.abs(e.p95 / 1000 - 1)).toBeLessThan(0.03)
    expect(Math.abs(e.mean / -268 - 1)).toBeLessThan(0.05)
  })

  it('is the arithmetic of one hand-computed path', () => {
    // No growth, no decay of it, no erosion, costs constant, no discount: every year 10·0.5 − 1 − 2 = 2, taxed by half = 1;
    // ten years 10, and at the end 3 · 10 = 30.
    const at = (x: number): Float64Array => new Float64Array([x])
    const path = {
      revenue: at(10),
      operatingCost: at(1),
      trainingCost: at(2),
      trainingGrowth: at(1),
      multiple: at(3),
      growth: at(0),
      operatingGrowth: at(0),
      growthDecay: at(1),
      grossMargin: at(0.5),
      erosion: at(0),
      discountRate: at(0),
      tax: at(0.5),
    }
    expect(npvKernel(path, at(0), 0, 1)[0]).toBe(40)
    // A loss is not taxed: 10·0.5 − 4 − 2 = −1, ten years −10, and 30.
    expect(npvKernel({ ...path, operatingCost: at(4) }, at(0), 0, 1)[0]).toBe(20)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BLOCK,
  betaTable,
  blockSum,
  determinismDigest,
  directionNumbers,
  drawsFrom,
  estimate,
  fillQuantiles,
  fillSobol,
  lookUp,
  lookUpColumn,
  quantileTable,
  sobolColumn,
  uniformAt,
} from './index.ts'

describe('the digest of everything random and elementary', () => {
  it('is the one that every engine gives', () => {
    const golden = readFileSync(new URL('../../../../golden/elementary/digest.txt', import.meta.url), 'utf8').trim()
    expect(determinismDigest()).toBe(golden)
    expect(determinismDigest()).toBe(determinismDigest())
  })
})

describe('work split over blocks', () => {
  const whole = sobolColumn(11, 12345, 3 * BLOCK + 77)

  it('gives the points of a stream wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 6 }), (cuts) => {
        const ends = [...cuts, whole.length].sort((a, b) => b - a)
        const column = new Float64Array(whole.length)
        // From the last piece to the first, as workers may finish.
        ends.forEach((end, index) => {
          const start = ends[index + 1] ?? 0
          fillSobol(column, start, end - start, 11, 12345, start)
        })
        expect(column).toEqual(whole)
      }),
    )
  })

  it('gives quantiles bit for bit as points looked up', () => {
    const tables = [quantileTable((u) => 3 * u - 1), betaTable(2, 18)]
    for (const table of tables) {
      const looked = lookUpColumn(table, whole, new Float64Array(whole.length))
      const column = new Float64Array(whole.length)
      for (let start = 0; start < whole.length; start += 1001)
        fillQuantiles(table, column, start, Math.min(1001, whole.length - start), 11, 12345, start)
      expect(column).toEqual(looked)
      expect(lookUp(table, whole[5] ?? 0)).toBe(looked[5])
    }
  })

  it('sums blocks to the sum of the whole', () => {
    const values = Float64Array.from({ length: 5 * BLOCK + 9 }, (_, i) => uniformAt(9, i, 0) * 1e9 - 3e8)
    const parts: number[] = []
    for (let start = 0; start < values.length; start += BLOCK)
      parts.push(blockSum(values, start, Math.min(values.length, start + BLOCK)))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(blockSum(values, 0, values.length))
    expect(estimate(drawsFrom('1', values.slice(0, 5 * BLOCK))).mean).toBe(
      parts.slice(0, 5).reduce((sum, part) => sum + part, 0) / (5 * BLOCK),
    )
  })
})

describe('direction numbers', () => {
  it('are odd multiples of their place, which makes every dimension a net', () => {
    for (let dimension = 0; dimension < 64; dimension++)
      directionNumbers(dimension).forEach((number, bit) => {
        const place = 2 ** (31 - bit)
        expect(number % place, `${dimension} ${bit}`).toBe(0)
        expect((number / place) % 2, `${dimension} ${bit}`).toBe(1)
      })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binsOf,
  bucketsOf,
  quantiles,
  sampler,
  splitQuantiles,
  weightedQuantiles,
  columnOf,
  estimate,
} from './index.ts'

const numbers = fc.oneof(
  fc.double({ noNaN: true }),
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Infinity, -Infinity),
)
const columns = fc.array(numbers, { minLength: 1, maxLength: 400 }).map((all) => Float64Array.from(all))
const levels = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })

/** The same by sorting. */
function bySorting(column: Float64Array, wanted: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(column).sort()
  return wanted.map((p) => {
    const t = p * sorted.length - 0.5
    const i = Math.floor(t)
    const a = sorted[Math.max(0, Math.min(sorted.length - 1, i))] ?? NaN
    const b = sorted[Math.max(0, Math.min(sorted.length - 1, i + 1))] ?? NaN
    return (a === b ? a : a + (t - i) * (b - a)) + 0
  })
}

describe('quantiles by one histogram', () => {
  it('are those of sorting, for any numbers', () => {
    fc.assert(
      fc.property(columns, levels, (column, wanted) => {
        const before = Float64Array.from(column)
        expect(quantiles(column, wanted).map((x) => x + 0)).toEqual(bySorting(column, wanted))
        expect(column).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  it('of parts are those of sorting each part', () => {
    fc.assert(
      fc.property(columns, levels, fc.constantFrom(1, 2, 8), (all, wanted, parts) => {
        const column = Float64Array.from({ length: all.length * parts }, (_, i) => (all[i % all.length] ?? 0) + (i % 3))
        const size = all.length
        const found = splitQuantiles(column, wanted, parts, wanted)
        expect(found.whole.map((x) => x + 0)).toEqual(bySorting(column, wanted))
        for (let b = 0; b < parts; b++)
          expect(found.parts[b]?.map((x) => x + 0)).toEqual(
            bySorting(column.subarray(b * size, (b + 1) * size), wanted),
          )
      }),
    )
  })

  it('of draws are those of sorting, with heavy tails, points and signs', () => {
    const draw = sampler({ draws: 65_536 })
    for (const belief of [
      { shape: 'lognormal', p5: 1e-3, p50: 1, p95: 1e3 },
      { shape: 'normal', p5: -1, p50: 0, p95: 3 },
      { shape: 'uniform', p5: 1e9, p50: 1e9 + 0.5, p95: 1e9 + 1 },
    ] as const) {
      const drawn = draw.draw('some.input', '1', belief)
      const e = estimate(drawn)
      expect([e.p5, e.p25, e.p50, e.p75, e.p95]).toEqual(bySorting(columnOf(drawn), [0.05, 0.25, 0.5, 0.75, 0.95]))
    }
  })

  it('refuses parts that do not divide', () => {
    expect(() => splitQuantiles(new Float64Array(7), [0.5], 2, [0.5])).toThrow()
    expect(() => quantiles(new Float64Array(0), [0.5])).toThrow()
  })
})

describe('buckets', () => {
  it('never put a larger value lower', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const ids = bucketsOf(column, new Uint16Array(column.length))
        const order = [...column.keys()].sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0))
        for (let i = 1; i < order.length; i++) {
          const [a, b] = [order[i - 1] ?? 0, order[i] ?? 0]
          expect(ids[a] ?? 0).toBeLessThanOrEqual(ids[b] ?? 0)
          if (column[a] === column[b]) expect(ids[a]).toBe(ids[b])
        }
      }),
    )
  })
})

describe('bins', () => {
  it('are even, ascending, and never part equal values', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const { labels, counts, levels: own } = binsOf(column)
        const distinct = new Set([...column].map((x) => x + 0)).size
        expect(own).toBe(distinct <= 32)
        expect(counts.reduce((a, b) => a + b, 0)).toBe(column.length)
        const order = [...column.keys()].sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0))
        for (let i = 1; i < order.length; i++) {
          const [a, b] = [order[i - 1] ?? 0, order[i] ?? 0]
          expect(labels[a] ?? 0).toBeLessThanOrEqual(labels[b] ?? 0)
          if (column[a] === column[b]) expect(labels[a]).toBe(labels[b])
        }
        if (own) expect(counts.length).toBe(distinct)
      }),
      { numRuns: 300 },
    )
    const drawn = sampler({ draws: 8192 }).draw('x', '1', { shape: 'normal', p5: -1, p50: 0, p95: 1 })
    expect(new Set(binsOf(columnOf(drawn)).counts)).toEqual(new Set([256]))
    expect(() => binsOf(new Float64Array(0))).toThrow()
  })
})

describe('weighted quantiles', () => {
  it('are the plain ones for equal weights', () => {
    const finite = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(finite, levels, (values, wanted) => {
        const column = Float64Array.from(values)
        const plain = quantiles(column, wanted)
        weightedQuantiles(column, new Float64Array(column.length).fill(3), wanted).forEach((x, i) => {
          expect(Math.abs(x - (plain[i] ?? NaN))).toBeLessThan(1e-6 * (1 + Math.abs(x)))
        })
      }),
    )
  })

  it('stand at the middle of their weight', () => {
    // 2, 4, 10 with weights 1, 2, 1 stand at 1/8, 1/2, 7/8; ¾ is two thirds of the way from 4 to 10: 8
    const of = (p: number): number | undefined =>
      weightedQuantiles(new Float64Array([10, 2, 4]), new Float64Array([1, 1, 2]), [p])[0]
    expect([0, 0.125, 0.5, 0.75, 1].map(of)).toEqual([2, 2, 4, 8, 10])
    expect(() => weightedQuantiles(new Float64Array(2), new Float64Array(2), [0.5])).toThrow()
    expect(() => weightedQuantiles(new Float64Array(2), new Float64Array([1, -1]), [0.5])).toThrow()
    expect(() => weightedQuantiles(new Float64Array(2), new Float64Array(3), [0.5])).toThrow()
  })
})

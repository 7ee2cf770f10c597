import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binsOf,
  bucketsOf,
  quantiles,
  sampler,
  drawnQuantiles,
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

  it('with errors are those of sorting too', () => {
    fc.assert(
      fc.property(columns, levels, fc.constantFrom(2, 8), (all, wanted, parts) => {
        const column = Float64Array.from({ length: all.length * parts }, (_, i) => (all[i % all.length] ?? 0) + (i % 3))
        expect(drawnQuantiles(column, wanted, parts).values.map((x) => x + 0)).toEqual(bySorting(column, wanted))
      }),
    )
  })

  it('have the errors of independent draws where draws are independent', () => {
    // Of 200 seeds, the spread of the values themselves is what one run should say: √(2/200) = 10 % off at one sigma, and
    // 16 keyed columns of their own path each say it within a seventh.
    const seeds = 200
    const at = [0.05, 0.5, 0.95]
    const runs = Array.from({ length: seeds }, (_, seed) => {
      const normal = { shape: 'normal', p5: -1.6448536269514722, p50: 0, p95: 1.6448536269514722 } as const
      return drawnQuantiles(columnOf(sampler({ draws: 4096, seed: `${seed}` }).draw('keyed.x', '1', normal)), at, 8)
    })
    at.forEach((_, k) => {
      const values = runs.map((run) => run.values[k] ?? NaN)
      const mean = values.reduce((sum, x) => sum + x, 0) / seeds
      const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (seeds - 1))
      for (const kind of ['independent', 'errors'] as const) {
        const said = Math.sqrt(runs.reduce((sum, run) => sum + (run[kind][k] ?? NaN) ** 2, 0) / seeds)
        expect(said / spread, `${kind} ${k}`).toBeGreaterThan(0.8)
        expect(said / spread, `${kind} ${k}`).toBeLessThan(1.25)
      }
      // The error without measuring hardly differs from run to run; the measured one by less than a third.
      const sd = (of: readonly number[]): number => {
        const middle = of.reduce((sum, x) => sum + x, 0) / of.length
        return Math.sqrt(of.reduce((sum, x) => sum + (x - middle) ** 2, 0) / of.length) / middle
      }
      expect(sd(runs.map((run) => run.independent[k] ?? NaN))).toBeLessThan(0.15)
      expect(sd(runs.map((run) => run.errors[k] ?? NaN))).toBeLessThan(0.33)
    })
  })

  it('have smaller errors where scrambled nets drew them, and none on a point of mass', () => {
    const draw = sampler({ draws: 65_536 })
    const net = columnOf(draw.draw('round.amount', '1', { shape: 'lognormal', p5: 1, p50: 10, p95: 100 }))
    const found = drawnQuantiles(net, [0.05, 0.5, 0.95], 8)
    expect(found.unevenness.all).toBeLessThan(0.05)
    found.errors.forEach((error, k) => expect(error).toBeLessThan(0.05 * (found.independent[k] ?? NaN)))
    const points = Float64Array.from(net, (x) => (x < 5 ? 0 : x < 30 ? 1 : 2))
    expect(drawnQuantiles(points, [0.5], 8).independent).toEqual([0])
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
    expect(() => drawnQuantiles(new Float64Array(7), [0.5], 2)).toThrow()
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

import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromPercentiles, noReadings, readQuantity } from '@touchstone/core/units'
import {
  beliefQuantile,
  leastSlope,
  leastSquares,
  metalogFrom,
  metalogOf,
  monotoneCurve,
  quantilesToDistribution,
  type Bounds,
  type QuantilePoint,
} from './index.ts'

interface Row {
  readonly points: readonly (readonly [number, number])[]
  readonly terms: number
  readonly low: number | null
  readonly high: number | null
  readonly rises: boolean
  readonly coefficients: readonly number[]
  readonly quantiles: readonly (readonly [number, number])[]
}

const rows = readFileSync(new URL('../../../../golden/chance/metalog.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const boundsOf = ({ low, high }: Row): Bounds => ({
  ...(low === null ? {} : { low }),
  ...(high === null ? {} : { high }),
})
const points = (...all: readonly (readonly [number, number])[]): QuantilePoint[] =>
  all.map(([share, value]) => ({ share, value }))

describe('metalogs', () => {
  it('agree with coefficients and quantiles of 25 digits, and rise where those rise', () => {
    for (const row of rows) {
      const fit = metalogFrom(points(...row.points), boundsOf(row), row.terms)
      expect(fit.ok, JSON.stringify(row.points)).toBe(row.rises)
      if (!fit.ok) continue
      row.coefficients.forEach((want, k) => {
        expect(Math.abs((fit.metalog.coefficients[k] ?? NaN) - want)).toBeLessThan(1e-10 * (1 + Math.abs(want)))
      })
      for (const [u, want] of row.quantiles)
        expect(Math.abs(fit.metalog.quantile(u) - want)).toBeLessThan(1e-11 * (1 + Math.abs(want)))
    }
  })

  it('with three terms are those of the closed form', () => {
    // a₁ = 7; a₂ = (15 − 5)/(2·2.197225) = 2.275598; r = (7 − 5)/10 = 0.2, a₃ = (1 − 0.4)·10/(0.8·2.197225) = 3.413397
    const fit = metalogFrom(points([0.1, 5], [0.5, 7], [0.9, 15]))
    expect(fit.ok && fit.metalog.coefficients.map((one) => Number(one.toFixed(6)))).toEqual([7, 2.275598, 3.413397])
  })

  it('of three terms are feasible exactly where Keelin says', () => {
    // |a₃|/a₂ < 1.66711, which for 10, 50, 90 % asks for r = (q50 − q10)/(q90 − q10) from 0.1666 to 0.8334.
    expect(leastSlope([0, 1, 1.6671])).toBeGreaterThan(0)
    expect(leastSlope([0, 1, 1.66712])).toBeLessThan(0)
    for (const [middle, rises] of [
      [1.665, false],
      [1.667, true],
      [8.333, true],
      [8.335, false],
    ] as const)
      expect(metalogFrom(points([0.1, 0], [0.5, middle], [0.9, 10])).ok, `${middle}`).toBe(rises)
  })

  it('meet their points, rise, and keep within their bounds, for any points that are feasible', () => {
    const step = fc.double({ min: 0.05, max: 3, noNaN: true })
    const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(step, step, step, step), fc.constantFrom(0, 1, 2, 3), share, share, (steps, kind, a, b) => {
        let value = 0
        const stated = [0.05, 0.25, 0.6, 0.95].map((at, i) => ({ share: at, value: (value += steps[i] ?? 0) }))
        const bounds = { ...(kind % 2 === 1 ? { low: 0 } : {}), ...(kind > 1 ? { high: value + 1 } : {}) }
        const of = quantilesToDistribution(stated, bounds)
        expect(of).not.toBeNull()
        for (const { share: at, value: want } of stated) expect(of?.quantile(at)).toBeCloseTo(want, 8)
        const low = of?.quantile(Math.min(a, b)) ?? NaN
        const high = of?.quantile(Math.max(a, b)) ?? NaN
        expect(low).toBeLessThanOrEqual(high + 1e-12 * Math.abs(high))
        expect(low).toBeGreaterThanOrEqual(bounds.low ?? -Infinity)
        expect(high).toBeLessThanOrEqual(bounds.high ?? Infinity)
      }),
    )
  })

  it('with one bound say how heavy their open tail is', () => {
    // Two terms on the log scale: x = 10·(u/(1 − u))^a₂, whose chance falls like x^(−1/a₂); ln(100/10)/ln 9 = 1.04795.
    const tailOf = (bounds: Bounds): number => {
      const fit = metalogFrom(points([0.1, 1], [0.5, 10], [0.9, 100]), bounds)
      return fit.ok ? fit.metalog.tail : NaN
    }
    expect(tailOf({ low: 0 })).toBeCloseTo(1.04795, 5)
    expect(tailOf({ low: 0, high: 1e6 })).toBe(0)
    // Mirrored, the same tail downwards.
    const mirrored = metalogFrom(points([0.1, -100], [0.5, -10], [0.9, -1]), { high: 0 })
    expect(mirrored.ok && mirrored.metalog.tail).toBeCloseTo(1.04795, 5)
  })

  it('say why they refuse', () => {
    const reason = (...args: Parameters<typeof metalogFrom>): string => {
      const fit = metalogFrom(...args)
      return fit.ok ? 'ok' : fit.reason
    }
    expect(reason(points([0.5, 1]))).toBe('terms')
    expect(reason(points([0.1, 1], [0.9, 2]), {}, 3)).toBe('terms')
    expect(reason(points([0, 1], [0.9, 2]))).toBe('points')
    expect(reason(points([0.1, 1], [0.1, 2]))).toBe('points')
    expect(reason(points([0.1, 1], [0.9, NaN]))).toBe('points')
    expect(reason(points([0.1, 2], [0.9, 1]))).toBe('order')
    expect(reason(points([0.1, 2], [0.9, 3]), { low: 2 })).toBe('bounds')
    expect(reason(points([0.1, 2], [0.9, 3]), { low: 4, high: 1 })).toBe('bounds')
    expect(reason(points([0.1, 0], [0.5, 9], [0.9, 10]))).toBe('falls')
  })

  it('offer the nearest that rises and a curve through all points where they would fall', () => {
    const stated = points([0.1, 0], [0.5, 9], [0.9, 10])
    const fit = metalogFrom(stated)
    if (fit.ok) throw new Error('this one falls')
    const nearest = fit.nearest?.()
    expect(leastSlope(nearest?.coefficients ?? [])).toBeGreaterThan(0)
    // On the border |a₃|/a₂ = 1.66711 misses are about r away from 0.8334: here 0.9, so some 0.04 of 10 shared by three.
    expect(nearest?.miss).toBeGreaterThan(0.1)
    expect(nearest?.miss).toBeLessThan(0.67)
    // No metalog of three terms that rises comes nearer in squares: not one on a grid beside it.
    const squares = (c: readonly number[]): number =>
      stated.reduce((sum, { share, value }) => sum + (metalogOf(c).quantile(share) - value) ** 2, 0)
    const [a1 = 0, a2 = 0, a3 = 0] = nearest?.coefficients ?? []
    const best = squares([a1, a2, a3])
    for (const d1 of [-0.05, 0, 0.05])
      for (const d2 of [-0.05, 0, 0.05])
        for (const d3 of [-0.05, 0, 0.05])
          if (leastSlope([a1 + d1, a2 + d2, a3 + d3]) > 0.003)
            expect(squares([a1 + d1, a2 + d2, a3 + d3])).toBeGreaterThan(best - 1e-9)
    for (const { share, value } of stated) expect(fit.through?.quantile(share)).toBeCloseTo(value, 12)
  })
})

describe('percentiles in words', () => {
  it('become the metalog through them, drawn as read', () => {
    const read = readQuantity('p10 5, p50 7, p90 15', { readings: noReadings })
    if (!read.ok) throw new Error('unread')
    const quantile = beliefQuantile(read.value.belief)
    expect(read.value.belief.shape).toBe('metalog')
    for (const [u, want] of [
      [0.1, 5],
      [0.5, 7],
      [0.9, 15],
    ] as const)
      expect(quantile(u)).toBeCloseTo(want, 9)
  })

  it('meet every stated point whatever they are', () => {
    const ratio = fc.double({ min: 1.0001, max: 500, noNaN: true })
    fc.assert(
      fc.property(ratio, ratio, fc.constantFrom(0.01, 0.05, 0.1, 0.25), fc.boolean(), (down, up, at, fraction) => {
        const [low, middle, high] = fraction ? [0.3 / down, 0.3, 1 - 0.7 / up] : [1e8 / down, 1e8, 1e8 * up]
        const belief = fromPercentiles(middle, { share: at, value: low }, { share: 1 - at, value: high }, fraction)
        const quantile = beliefQuantile(belief)
        expect(Math.abs(quantile(at) / low - 1)).toBeLessThan(1e-8)
        expect(Math.abs(quantile(0.5) / middle - 1)).toBeLessThan(1e-9)
        expect(Math.abs(quantile(1 - at) / high - 1)).toBeLessThan(1e-8)
        expect(quantile(1e-7)).toBeLessThan(quantile(1 - 1e-7))
      }),
    )
  })
})

describe('the tools beneath', () => {
  it('least squares solve square systems exactly and tall ones by least squares', () => {
    expect(
      leastSquares(
        [
          [2, 1],
          [1, 3],
        ],
        [5, 10],
      ).map((one) => Number(one.toFixed(12))),
    ).toEqual([1, 3])
    expect(leastSquares([[1], [1], [1]], [1, 2, 6])[0]).toBeCloseTo(3, 12)
    expect(leastSquares([[0], [0]], [1, 2])[0]).toBeNaN()
  })

  it('a monotone curve meets its points and stays between them', () => {
    const curve = monotoneCurve([0, 1, 2, 5], [0, 0, 3, 4])
    expect([0, 1, 2, 5].map(curve)).toEqual([0, 0, 3, 4])
    for (let x = 0; x < 5; x += 0.01) expect(curve(x + 0.01)).toBeGreaterThanOrEqual(curve(x) - 1e-15)
    // Beyond the last point the slope of the last piece, ⅓.
    expect(curve(8)).toBeCloseTo(5, 12)
    expect(() => monotoneCurve([0, 0], [1, 2])).toThrow()
    expect(() => monotoneCurve([0], [1])).toThrow()
  })
})

import { constant, type Draws, estimate, sampler } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataWall, effectiveTokens, yearsToDataWall } from './data-wall.ts'
import {
  frontierAt,
  type FrontierPoint,
  frontierTrend,
  monthsBehind,
  monthsBehindDraws,
  recordsBy,
} from './frontier.ts'
import { lossAt, lossDraws, type LossFit } from './loss.ts'
import { computeOptimal, wastedCompute } from './optimal.ts'

/** Besiroglu et al. 2024; and what Hoffmann et al. 2022 printed. */
const refit: LossFit = { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 }
const printed: LossFit = { floor: 1.69, a: 406.4, alpha: 0.34, b: 410.7, beta: 0.28 }
const half = (): Draws<'1'> => constant('1', 0.5, 8)
const size = fc.double({ min: 1e8, max: 1e13, noNaN: true })

describe('the loss', () => {
  it('is what the hand says', () => {
    // 1.8172 + 482.01 ÷ 5,914.7 + 2,085.43 ÷ 27,736 = 1.8172 + 0.08149 + 0.07519
    expect(lossAt(70e9, 1.4e12, refit)).toBeCloseTo(1.97388, 5)
  })

  it('falls with size and with data, never to the floor', () => {
    fc.assert(
      fc.property(size, size, (n, d) => {
        expect(lossAt(2 * n, d, refit)).toBeLessThan(lossAt(n, d, refit))
        expect(lossAt(n, 2 * d, refit)).toBeLessThan(lossAt(n, d, refit))
        expect(lossAt(n, d, refit)).toBeGreaterThan(refit.floor)
      }),
    )
  })

  it('is in doubt by its floor where the data were, and by its exponents beyond', () => {
    const spread = { floor: 0.03, alpha: 0.02, beta: 0.02, pivotParameters: 1e9, pivotTokens: 2e10 }
    const s = sampler({ draws: 8192 })
    const u = (name: string): Draws<'1'> => s.draw(name, '1', { shape: 'uniform', p5: 0.05, p50: 0.5, p95: 0.95 })
    const width = (n: number, d: number): number => {
      const { p5, p95 } = estimate(lossDraws(n, d, refit, spread, u('e'), u('a'), u('b')))
      return p95 - p5
    }
    // At the pivots only the floor is in doubt: 2 × 1.645 × 0.03 = 0.0987
    expect(width(1e9, 2e10)).toBeCloseTo(0.0987, 2)
    expect(width(1e12, 2e13)).toBeGreaterThan(0.0987)
    expect(estimate(lossDraws(70e9, 1.4e12, refit, spread, half(), half(), half())).p50).toBeCloseTo(1.97388, 5)
  })

  it('refuses a model without parameters', () => {
    expect(() => lossAt(0, 1e9, refit)).toThrow('0 parameters')
  })
})

describe('the best use of operations', () => {
  it('is what the hand says, and what Chinchilla was', () => {
    // N = 0.11963 × 6.0394e11 = 7.225e10, D = 9.6e22 ÷ N = 1.329e12
    const best = computeOptimal(5.76e23, refit)
    expect(best.parameters / 1e10).toBeCloseTo(7.225, 2)
    expect(best.tokens / 1e12).toBeCloseTo(1.329, 3)
    expect(best.tokensPerParameter).toBeCloseTo(18.4, 1)
    // The constants as printed in 2022 want 67 tokens a parameter, against the 20 of the paper's own other two methods.
    expect(computeOptimal(5.76e23, printed).tokensPerParameter).toBeGreaterThan(60)
  })

  it('is the best: no other split of the same operations has less loss', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 18, max: 28, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (magnitude, factor) => {
          const best = computeOptimal(Number(`1e${Math.round(magnitude)}`), refit)
          const other = lossAt(best.parameters * factor, best.tokens / factor, refit)
          expect(best.loss).toBeLessThanOrEqual(other + 1e-12)
          expect(wastedCompute(best.parameters, best.tokens, refit)).toBeCloseTo(1, 3)
        },
      ),
    )
  })

  it('shows what a wrong split wastes', () => {
    // GPT-3: loss 2.00854, reached by 1.915e23 instead of 3.15e23
    expect(wastedCompute(175e9, 300e9, refit)).toBeCloseTo(1.6445, 3)
  })

  it('refuses no operations', () => {
    expect(() => computeOptimal(0, refit)).toThrow('0 FLOP')
  })
})

describe('the data wall', () => {
  it('makes repeated tokens worth less', () => {
    // 1e12 × (1 + 15.4 × (1 − e^(−3/15.4))) = 1e12 × (1 + 15.4 × 0.177005)
    expect(effectiveTokens(1e12, 4e12, 15.4) / 1e12).toBeCloseTo(3.72588, 4)
    expect(effectiveTokens(1e12, 1e12, 15.4)).toBe(1e12)
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (epochs) => {
        const worth = effectiveTokens(1e12, epochs * 1e12, 15.4) / 1e12
        expect(worth).toBeLessThanOrEqual(epochs + 1e-9)
        expect(worth).toBeLessThanOrEqual(16.4 + 1e-12)
      }),
    )
  })

  it('is met when the best run must read all there is more than once', () => {
    // 1.3287e12 wanted of 3.3e11: 4.03 epochs
    const met = dataWall(5.76e23, 3.3e11, 15.4, refit)
    expect(met.epochs).toBeCloseTo(4.03, 2)
    expect(met.effective).toBeLessThan(met.wanted)
    expect(dataWall(5.76e23, 3e14, 15.4, refit)).toMatchObject({ epochs: 1 })
  })

  it('lies years ahead', () => {
    // ln 225.8 ÷ 0.487388 ÷ ln 4.6 = 7.287
    expect(yearsToDataWall(5.76e23, 4.6, 3e14, 1, refit)).toBeCloseTo(7.287, 2)
    // From 5e26 in mid-2025 with five times the optimal tokens: about a year, and Epoch AI says 2026 to 2032
    const years = yearsToDataWall(5e26, 4.6, 3e14, 5, refit)
    expect(years).toBeGreaterThan(0)
    expect(years).toBeLessThan(5)
  })

  it('refuses more different tokens than were trained on', () => {
    expect(() => effectiveTokens(2, 1, 15)).toThrow('1 tokens of 2')
    expect(() => yearsToDataWall(1e24, 1, 3e14, 1, refit)).toThrow('grows by 1')
  })
})

describe('the frontier', () => {
  const series: readonly FrontierPoint[] = [
    { name: 'c', of: '2022', value: 100 },
    { name: 'a', of: '2020', value: 1 },
    { name: 'small', of: '2021-06', value: 0.5 },
    { name: 'b', of: '2021', value: 10 },
  ]

  it('is made of records known by the day', () => {
    expect(recordsBy(series, '2023').map((one) => one.name)).toEqual(['a', 'b', 'c'])
    expect(recordsBy(series, '2021').map((one) => one.name)).toEqual(['a', 'b'])
  })

  it('grows as the hand says', () => {
    // 1, 10, 100 a year apart (365 and 365 days of 365.25): 10^(365.25/365) a year
    const trend = frontierTrend(series, '2023')
    expect(trend.growthPerYear).toBeCloseTo(10, 1)
    expect(trend.records).toBe(3)
    expect(frontierAt(trend, '2022').mid).toBeCloseTo(100, 6)
    expect(frontierAt(trend, '2023').mid / 1000).toBeCloseTo(1, 2)
  })

  it('says how far a run lies behind', () => {
    // 10 was reached at the end of 2021: two years, 730 days ÷ 365.25 × 12 = 23.98 months
    const behind = monthsBehind(10, '2023', series)
    expect(behind.reachedBy).toBe('b')
    expect(behind.months).toBeCloseTo(23.98, 2)
    expect(behind.byTrend.mid).toBeCloseTo(24, 1)
    // 1,000 nobody had reached, but the line is there by the end of 2023
    const ahead = monthsBehind(1000, '2023', series)
    expect(ahead.months).toBeNull()
    expect(ahead.byTrend.mid).toBeCloseTo(0, 1)
    const drawn = monthsBehindDraws(constant('FLOP', 10, 8), '2023', series, half())
    expect(estimate(drawn).p50).toBeCloseTo(behind.byTrend.mid, 9)
  })

  it('lies the further the smaller the run', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (value) => {
        const smaller = monthsBehind(value / 2, '2023', series).byTrend
        const larger = monthsBehind(value, '2023', series).byTrend
        expect(smaller.mid).toBeGreaterThan(larger.mid)
        expect(larger.low).toBeLessThanOrEqual(larger.high)
      }),
    )
  })

  it('refuses a trend of two', () => {
    expect(() => frontierTrend(series, '2021')).toThrow('2 records')
    expect(() => monthsBehind(0, '2023', series)).toThrow('a run of 0')
  })
})

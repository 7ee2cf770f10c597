import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { irr } from './rate.ts'
import { zerosOf } from './roots.ts'

describe('all rates of return, at length', () => {
  it('finds what a fine scan of the sign finds, in flows of many turns', () => {
    const flow = fc.record({
      years: fc.integer({ min: 0, max: 3650 }).map((days) => days / 365),
      amount: fc.integer({ min: -1000, max: 1000 }),
    })
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 120 }), (flows) => {
        const { zeros, signChanges } = zerosOf(flows)
        expect(zeros.length).toBeLessThanOrEqual(signChanges)
        const value = (x: number): number => flows.reduce((sum, one) => sum + one.amount * Math.exp(-one.years * x), 0)
        const size = (x: number): number =>
          flows.reduce((sum, one) => sum + Math.abs(one.amount) * Math.exp(-one.years * x), 0)
        for (let x = -2; x < 2; x += 0.01) {
          const [a, b] = [value(x), value(x + 0.01)]
          const clear = Math.abs(a) > 1e-11 * size(x) && Math.abs(b) > 1e-11 * size(x + 0.01)
          if (!clear || a > 0 === b > 0) continue
          expect(zeros.some((one) => one.x >= x && one.x <= x + 0.01)).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('finds a double root wherever it lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80, max: 300 }), (percent) => {
        const g = 1 + percent / 100
        const answer = irr([-1, 2 * g, -g * g])
        expect(answer.roots.length).toBeGreaterThan(0)
        for (const one of answer.roots) expect(Math.abs(one.rate - percent / 100)).toBeLessThan(1e-6)
      }),
      { numRuns: 2_000 },
    )
  })
})

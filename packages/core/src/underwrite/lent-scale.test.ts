import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { planScaled } from './lent-scale.ts'

describe('lent costs', () => {
  it('are scaled to what the round pays, as far as they are lent', () => {
    // The round pays 6 where the tables plan 24: a quarter. All lent: 24 × 0.25 = 6; half lent: 12 + 12 × 0.25 = 15 = 24 × 0.625.
    expect(planScaled(6, 24, { of: null, part: 1 })).toEqual({ factor: 0.25, scale: 0.25 })
    expect(planScaled(6, 24, { of: null, part: 0.5 })).toEqual({ factor: 0.625, scale: 0.25 })
  })
  it('are scaled as for such a company of which nothing is told, whatever this one plans', () => {
    expect(planScaled(6, 1000, { of: 0.25, part: 0.5 })).toEqual({ factor: 0.625, scale: 0.25 })
  })
  it('leave a plan that is told as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (paid) => {
        expect(planScaled(paid, 24, { of: null, part: 0 }).factor).toBe(1)
      }),
    )
  })
  it('are bounded, and one where nothing is planned', () => {
    expect(planScaled(0, 24, { of: null, part: 1 }).scale).toBe(0.05)
    expect(planScaled(1e12, 24, { of: null, part: 1 }).scale).toBe(20)
    expect(planScaled(5, 0, { of: null, part: 1 }).scale).toBe(1)
  })
})

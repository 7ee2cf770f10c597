import { constant, drawsFrom } from '@touchstone/core/chance'
import { describe, expect, it } from 'vitest'
import { leaderNeeded, revenueNeeded } from './must-be-true.ts'

describe('what must be true for a price', () => {
  it('is the revenue at which the business is worth it, the draws without revenue telling nothing', () => {
    // 10 of revenue make 50 of worth, and 200 are asked: 200 ÷ 5 = 40
    const flat = (value: number) => constant('CNY', value, 8)
    expect(revenueNeeded(flat(50), flat(10), flat(200))).toBe(40)
    expect(revenueNeeded(flat(0), flat(0), flat(200))).toBeNull()
    // At a worth of 5 and of 1 a unit, 3 in the mean: 90 ÷ 3 = 30
    const worth = drawsFrom('CNY', Float64Array.from([50, 10, 50, 10, 50, 10, 50, 10]))
    expect(revenueNeeded(worth, flat(10), flat(90))).toBe(30)
  })
  it('or the chance to lead at which a unit is worth a unit', () => {
    const of = (lead: number, rest: number, years = 0) =>
      leaderNeeded(Float64Array.from([lead, rest]), Float64Array.from([years, 0]), Uint8Array.from([1, 0]), Math.LN2, 1)
    expect(of(3, 0.5)).toBeCloseTo(0.2, 12)
    // A year halves it: (1 − 0.5) ÷ (1.5 − 0.5)
    expect(of(3, 0.5, 1)).toBeCloseTo(0.5, 12)
    expect(of(1, 0.5)).toBe('never')
    expect(of(3, 1)).toBe('anyway')
    expect(leaderNeeded(new Float64Array(8), new Float64Array(8), new Uint8Array(8), 0.2)).toBeNull()
  })
})

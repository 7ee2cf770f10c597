import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageDeal, PUBLISHED_PRICES } from './average-deal.ts'
import type { DecisionRule } from './rule.ts'
import { highestPrice, priceFactor } from './price.ts'
import { cappedAt, quantileOf, scoreOf, scorePerDraw } from './score.ts'

describe('prices of one average deal under six published rules', () => {
  const multiples = averageDeal(1 << 16)
  it.each(PUBLISHED_PRICES)('$name within 3 %', ({ rule, weight, given }) => {
    const found = priceFactor(rule, multiples, weight) ?? 0
    expect(Math.abs(found / given - 1)).toBeLessThan(0.03)
  })
})

describe('a rule', () => {
  const columns = fc
    .array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 8, maxLength: 40 })
    .map((values) => Float64Array.from(values))
  const rule = fc.constantFrom<DecisionRule>(
    { name: 'log_growth', cap: 0.99 },
    { name: 'log_growth', cap: null },
    { name: 'mean_multiple', least: 2, cap: 0.99 },
    { name: 'chance_of_multiple', multiple: 3, chance: 0.2 },
  )

  it('never pays more for multiples that are lower in every draw', () => {
    fc.assert(
      fc.property(columns, rule, fc.double({ min: 0.1, max: 1, noNaN: true }), (high, one, part) => {
        const low = high.map((value) => value * part)
        expect(priceFactor(one, low, 0.1) ?? 0).toBeLessThanOrEqual((priceFactor(one, high, 0.1) ?? 0) * (1 + 1e-9))
      }),
    )
  })

  it('scores 0 at the highest price it allows', () => {
    // Mean 6 of 2, 4, 12: at 3 times the price the mean is 2, as asked.
    const multiples = Float64Array.of(2, 4, 12)
    const mean: DecisionRule = { name: 'mean_multiple', least: 2, cap: null }
    expect(priceFactor(mean, multiples, 0.1)).toBe(3)
    const at = multiples.map((value) => value / 3)
    const fund = { with: at, without: at, missed: new Uint8Array(3) }
    expect(Math.abs(scoreOf(scorePerDraw(mean, at, fund)))).toBeLessThan(1e-12)
  })

  it('weighs the hurdle by draws that miss it', () => {
    const fund = {
      with: Float64Array.of(0.9, 1.4, 1.6, 2),
      without: Float64Array.of(1, 1, 1, 1),
      missed: Uint8Array.of(1, 1, 0, 0),
    }
    // Two of four miss it, half of them may: 0.5 − 0.5 = 0.
    expect(scoreOf(scorePerDraw({ name: 'hurdle_miss', most: 0.5 }, fund.with, fund))).toBe(0)
    expect(priceFactor({ name: 'hurdle_miss', most: 0.5 }, fund.with, 0.1)).toBeNull()
  })

  it('counts outcomes above the cap as the cap', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => i + 1)
    expect(quantileOf(values, 0.99)).toBe(99)
    expect(Math.max(...cappedAt(values, 0.99))).toBe(99)
    expect(cappedAt(values, null)).toBe(values)
  })

  it('has no price where nothing pays, and says when the grid ends before it does', () => {
    expect(highestPrice([1, 2], [-1, -2])).toBeNull()
    expect(highestPrice([1, 2], [2, 1])).toEqual({ price: 2, beyond: true })
    expect(priceFactor({ name: 'log_growth', cap: null }, Float64Array.of(0, 0), 0.5)).toBeLessThan(1e-5)
  })
})

import { pow, sampler } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE, type DecisionRule } from './rule.ts'
import { highestPrice, priceFactor } from './price.ts'
import { cappedAt, quantileOf, scoreOf, scorePerDraw } from './score.ts'

/**
 * Outcomes by published bins (65, 25, 6, 2.5, 1.5 % below 1x, 1-5x, 5-10x, 10-20x, above): even below 1x, evenly in the
 * logarithm in the closed bins, above 20x a Pareto tail of index 1.42 cut at 1,000.
 */
function published(draws: number): Float64Array {
  const u = sampler({ draws, seed: '7' }).uniforms('published')
  const log = (low: number, high: number, part: number): number => low * pow(high / low, part)
  const alive = 1 - pow(20 / 1000, 1.42)
  return u.map((one) => {
    if (one < 0.65) return one / 0.65
    if (one < 0.9) return log(1, 5, (one - 0.65) / 0.25)
    if (one < 0.96) return log(5, 10, (one - 0.9) / 0.06)
    if (one < 0.985) return log(10, 20, (one - 0.96) / 0.025)
    return 20 * pow(1 - ((one - 0.985) / 0.015) * alive, -1 / 1.42)
  })
}

describe('prices of one average deal under six published rules', () => {
  const multiples = published(1 << 16)
  const rules: readonly (readonly [string, DecisionRule, number])[] = [
    ['a mean of 1x', { name: 'mean_multiple', least: 1, cap: null }, 2.55],
    ['log growth at a weight of 5 %', { name: 'log_growth', cap: null }, 2.1],
    ['10 % reach 3x', { name: 'chance_of_multiple', multiple: 3, chance: 0.1 }, 1.7],
    ['5 % reach 10x', { name: 'chance_of_multiple', multiple: 10, chance: 0.05 }, 0.89],
    ['a mean of 3x', { name: 'mean_multiple', least: 3, cap: null }, 0.85],
    ['a mean of 3x, capped at the 99th percentile', { name: 'mean_multiple', least: 3, cap: 0.99 }, 0.71],
  ]
  it.each(rules)('%s within 3 %%', (_, rule, expected) => {
    const found = priceFactor(rule, multiples, 0.05) ?? 0
    expect(Math.abs(found / expected - 1)).toBeLessThan(0.03)
  })
})

describe('a rule', () => {
  const columns = fc
    .array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 8, maxLength: 40 })
    .map((values) => Float64Array.from(values))
  const rule = fc.constantFrom<DecisionRule>(
    DEFAULT_RULE,
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

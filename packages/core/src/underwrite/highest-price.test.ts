import { describe, expect, it } from 'vitest'
import { keyOf, normalQuantile, uniformAt } from '@touchstone/core/chance'
import { highestPrice, type PriceScores } from './highest-price.ts'

const DRAWS = 65_536
const PRICES = [0.3, 0.45, 0.65, 0.85, 1, 1.25, 1.6, 2.2]

/** Multiples that are lognormal about a mean, and what becomes of them at a price, with some noise of their own. */
function lognormal(seed: string, mean: number, spread: number): PriceScores {
  const key = keyOf(seed)
  const z = (draw: number, use: number): number => normalQuantile(uniformAt(key, draw, use))
  const at = (price: number, draws: number): Float64Array =>
    Float64Array.from({ length: draws }, (_, d) => {
      const noise = price === 1 ? 0 : 0.1 * z(d, 1)
      return (mean * Math.exp(spread * z(d, 0) - (spread * spread) / 2 + noise - (noise === 0 ? 0 : 0.005))) / price
    })
  const multiples = at(1, DRAWS)
  const minus = (column: Float64Array): Float64Array => column.map((one) => one - 2)
  return {
    prices: PRICES,
    asked: PRICES.indexOf(1),
    scores: minus(multiples),
    multiples,
    few: (price, draws) => minus(at(price, draws)),
  }
}

describe('the highest price with a yes', () => {
  it('is where the mean multiple comes down to what is asked of it, within the error it states', () => {
    // A mean of 1.5 at the price asked is 2 at three quarters of it.
    const found = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => highestPrice(lognormal(seed, 1.5, 1.2)))
    const off = found.map((one) => {
      const error = ((one?.high ?? 0) - (one?.low ?? 0)) / (2 * 1.645)
      expect(error).toBeLessThan(0.02)
      return ((one?.mid ?? 0) - 0.75) / error
    })
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(4)
    expect(Math.sqrt(off.reduce((sum, one) => sum + one * one, 0) / off.length)).toBeGreaterThan(0.3)
  })

  it('knows from all draws what the few cannot tell', () => {
    // 8,192 draws alone leave sd/mean/√n: 1.2 in logs is 1.79 over the mean, 2.0 % of the price; all draws leave 0.7 %.
    const roots = Array.from({ length: 12 }, (_, i) => highestPrice(lognormal(`s${i}`, 1.5, 1.2))?.mid ?? 0)
    const mean = roots.reduce((sum, one) => sum + one, 0) / roots.length
    const spread = Math.sqrt(roots.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (roots.length - 1))
    expect(spread / mean).toBeLessThan(0.014)
  })

  it('says nothing where no price has a yes, and that it lies beyond where the highest has one', () => {
    expect(highestPrice(lognormal('a', 0.1, 1))).toBeNull()
    expect(highestPrice(lognormal('a', 60, 1))).toMatchObject({ mid: 2.2, beyond: true })
  })
})

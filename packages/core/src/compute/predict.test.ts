import { describe, expect, it } from 'vitest'
import { certain } from './example.ts'
import { interval80, predict, probabilityWithin } from './predict.ts'

describe('a prediction', () => {
  const fit = { ...certain, spread: { scale: 0.1 }, between: { scale: 0.2 }, residual: 0.05, offsetBetween: 0.08 }

  it('carries each spread by its slope', () => {
    // Quantity scale²: slope 2; 0.05² + 0.08² + (2·0.1)² + (2·0.2)² = 0.2089, whose root is 0.45706.
    expect(predict(({ scale }) => scale * scale, fit, null, 0).spread).toBeCloseTo(0.45706, 5)
    // Further variance is added.
    expect(predict(({ scale }) => scale, certain, null, 0.04).spread).toBeCloseTo(0.2, 12)
  })

  it('uses what a software showed and is surer of it', () => {
    const seen = {
      ...fit,
      groups: [
        {
          name: 'seen',
          aliases: ['Known'],
          offset: 0.1,
          offsetSpread: 0.02,
          shifts: { scale: 0.3 },
          shiftSpreads: { scale: 0.05 },
        },
      ],
    }
    const known = predict(({ scale }) => scale, seen, 'KNOWN', 0)
    // e^(0.1 + 0.3) = 1.4918.
    expect(known.mid).toBeCloseTo(1.49182, 5)
    expect(known.spread).toBeLessThan(predict(({ scale }) => scale, seen, 'never', 0).spread)
  })

  it('has an interval of as many standard deviations as hold 80 %', () => {
    // e^(1.28155 · 0.1) = 1.1367.
    const [low, high] = interval80({ mid: 1, spread: 0.1 })
    expect(high).toBeCloseTo(1.1367, 4)
    expect(low * high).toBeCloseTo(1, 12)
  })
})

describe('a limit', () => {
  it('is kept with the chance of the normal', () => {
    // ln 1.05 ÷ 0.05 = 0.9758: Φ = 0.8354.
    expect(probabilityWithin({ mid: 100, spread: 0.05 }, 105)).toBeCloseTo(0.8354, 4)
    expect(probabilityWithin({ mid: 100, spread: 0.05 }, 100)).toBeCloseTo(0.5, 12)
    expect(probabilityWithin({ mid: 100, spread: 0 }, 100)).toBe(1)
    expect(probabilityWithin({ mid: 101, spread: 0 }, 100)).toBe(0)
  })
})

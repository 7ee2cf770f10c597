import { describe, expect, it } from 'vitest'
import { readings } from './table.fixture.ts'

describe('the table of vague words', () => {
  it('has a hard reading and an ordered belief for every rule', () => {
    for (const { id, hard, belief } of readings.rules) {
      expect(belief.p5, id).toBeLessThan(belief.p50)
      expect(belief.p50, id).toBeLessThan(belief.p95)
      expect(hard.low !== null || hard.high !== null, id).toBe(true)
      if (hard.low !== null && hard.high !== null) expect(hard.low, id).toBeLessThan(hard.high)
      if (belief.floor !== undefined) expect(belief.p5, id).toBeGreaterThanOrEqual(belief.floor)
      if (belief.ceiling !== undefined) expect(belief.p95, id).toBeLessThanOrEqual(belief.ceiling)
    }
  })

  it('gives every word to one rule', () => {
    const words = readings.rules.flatMap((rule) => rule.words)
    expect(words.length).toBe(new Set(words).size)
  })

  it('has middles that are the geometric means of their ends', () => {
    for (const { id, belief } of readings.rules)
      if (id !== 'teens') expect(belief.p50, id).toBeCloseTo(Math.sqrt(belief.p5 * belief.p95), 2)
  })
})

import { engineReference as reference } from '@touchstone/reference/engine'
import { describe, expect, it } from 'vitest'
import { answerScaling } from './scaling.ts'

describe('scaling', () => {
  const out = answerScaling(175e9, 3e11, 3.15e23, '2023-04-30', reference)

  it('tells the loss with what its fit leaves open', () => {
    // 1.8172 + 0.05926 + 0.13209.
    expect(out.loss).toBeCloseTo(2.0085, 3)
    const [low, high] = out.loss90
    // The floor alone is known to 0.03.
    expect(high - low).toBeGreaterThan(2 * 1.6 * 0.03 * 0.9)
    expect(high - low).toBeLessThan(0.2)
    expect((low + high) / 2).toBeCloseTo(out.loss, 1)
    expect(out.optimal.loss).toBeLessThan(out.loss)
  })

  it('draws the frontier up to the day, its records and the line through them', () => {
    const { frontier } = out
    if (frontier === null) throw new Error('no frontier')
    expect(frontier.runs.at(-1)?.model).toBe('GPT-4')
    expect(frontier.runs.find((one) => one.model === 'Yuan 1.0')?.record).toBe(false)
    expect(frontier.line[0]?.of).toBe('2019-10')
    expect(frontier.line.at(-1)?.of).toBe('2023-04-30')
    for (const one of frontier.line) expect(one.low < one.mid && one.mid < one.high).toBe(true)
    expect(frontier.growthPerYear).toBeGreaterThan(3)
    expect(answerScaling(1e9, 1e10, 6e19, '2019-12-31', reference).frontier).toBeNull()
  })
})

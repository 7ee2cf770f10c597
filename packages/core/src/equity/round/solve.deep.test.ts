import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from './holds.fixture.ts'
import { rounds } from './random.fixture.ts'

describe('many random rounds', () => {
  it('agree with the papers’ formulas iterated', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(rounds, (problem) => {
        const outcome = holds(problem, 1_500)
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
      }),
      { numRuns: 2_000 },
    )
    expect(seen.get('solved') ?? 0).toBeGreaterThan(1_400)
    expect(seen.get('no-price') ?? 0).toBeGreaterThan(5)
    expect(seen.get('slow') ?? 0).toBeLessThan(80)
  })
})

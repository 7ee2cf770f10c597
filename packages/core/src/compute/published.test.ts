import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPublished, PLAUSIBLE_UTILISATION, type PublishedRun, USUAL_UTILISATION } from './published.ts'

const nothing: PublishedRun = {
  size: null,
  countedInTokens: true,
  parameters: null,
  tokens: null,
  tokensStated: [],
  flops: null,
  peak: null,
  count: null,
  days: null,
  acceleratorHours: null,
  mfu: null,
  halves: false,
  predictedHours: null,
}
const gpt3: PublishedRun = {
  ...nothing,
  size: 175e9,
  parameters: 175e9,
  tokens: 300e9,
  flops: 3.14e23,
  peak: 125e12,
  count: 10_000,
  days: 14.8,
}

describe('a published training run', () => {
  it('is reproduced where its numbers fit together', () => {
    // 6 × 175e9 × 300e9 = 3.15e23; 10,000 × 14.8 × 24 = 3,552,000 h; 3.15e23 ÷ (3,552,000 × 3600 × 125e12) = 0.197
    const { verdict, needed, hours, utilisation } = checkPublished(gpt3)
    expect([verdict, needed, hours]).toEqual(['reproduced', 3.15e23, 3_552_000])
    expect(utilisation).toBeCloseTo(0.197, 3)
  })

  it('contradicts itself where two readings of its tokens differ', () => {
    // PanGu-α: 317.6 ÷ 42.6 = 7.46
    const run = { ...nothing, parameters: 207e9, tokens: 42.6e9, tokensStated: [42.6e9, 317.6e9] }
    expect(checkPublished(run)).toMatchObject({ verdict: 'contradicts', reason: 'tokens-disagree' })
    expect(checkPublished(run).ratio).toBeCloseTo(7.455, 3)
  })

  it('contradicts itself where its operations, its calendar or its speed cannot be', () => {
    const reason = (change: Partial<PublishedRun>): string => checkPublished({ ...gpt3, ...change }).reason
    expect(reason({ flops: 3.14e24 })).toBe('flops-disagree')
    expect(reason({ flops: 3.14e22 })).toBe('flops-disagree')
    expect(reason({ acceleratorHours: 4_000_000 })).toBe('hours-exceed-calendar')
    expect(reason({ days: 1 })).toBe('too-fast')
    expect(reason({ days: 100 })).toBe('too-slow')
    expect(reason({ mfu: 0.15 })).toBe('mfu-disagrees')
    expect(reason({ mfu: 0.3 })).toBe('utilisation-plausible')
    // Recompute is counted by some: OPT prints 4.3e23 for 6 × 175e9 × 300e9 = 3.15e23.
    expect(reason({ flops: 4.3e23 })).toBe('utilisation-plausible')
  })

  it('gives half of 6·N·D to a model of two halves', () => {
    // T5-11B: 6 × 11e9 × 1e12 = 6.6e22, printed 3.3e22
    const t5 = { ...nothing, parameters: 11e9, tokens: 1e12, flops: 3.3e22, peak: 123e12, acceleratorHours: 246_733 }
    expect(checkPublished(t5).reason).toBe('flops-disagree')
    expect(checkPublished({ ...t5, halves: true })).toMatchObject({ verdict: 'reproduced', needed: 3.3e22 })
  })

  it('names what was never published, and still bounds what the cards could do', () => {
    expect(checkPublished(nothing).reason).toBe('size-unpublished')
    expect(checkPublished({ ...nothing, size: 1e10, parameters: 1e10 }).reason).toBe('tokens-unpublished')
    expect(checkPublished({ ...nothing, size: 1e12, tokens: 1e10 }).reason).toBe('active-unpublished')
    expect(checkPublished({ ...nothing, size: 1e9, countedInTokens: false }).reason).toBe('operations-unpublished')
    expect(checkPublished({ ...gpt3, days: null }).reason).toBe('time-unpublished')
    expect(checkPublished({ ...gpt3, peak: null }).reason).toBe('hardware-unpublished')
    // M6-10T: 512 × 10 × 24 h × 3600 × 125e12 = 5.53e22 at all of the peak, 18 % of GPT-3's 3.15e23.
    const m6 = checkPublished({ ...nothing, size: 1e13, peak: 125e12, count: 512, days: 10 })
    expect(m6.verdict).toBe('not-checkable')
    expect((m6.most ?? 0) / 3.15e23).toBeCloseTo(0.1755, 3)
  })

  it('asks an engine where there is one', () => {
    expect(checkPublished({ ...gpt3, predictedHours: 3e6 }).reason).toBe('engine-agrees')
    expect(checkPublished({ ...gpt3, predictedHours: 1e6 })).toMatchObject({
      verdict: 'not-checkable',
      reason: 'engine-disagrees',
    })
  })

  it('is reproduced exactly when its utilisation is plausible, whatever its size', () => {
    const sizes = fc.double({ min: 1e8, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(sizes, sizes, fc.double({ min: 0.01, max: 1.5, noNaN: true }), (parameters, tokens, use) => {
        const acceleratorHours = (6 * parameters * tokens) / (312e12 * 3600 * use)
        const one = checkPublished({ ...nothing, parameters, tokens, peak: 312e12, acceleratorHours })
        const plausible = use >= PLAUSIBLE_UTILISATION.low && use <= PLAUSIBLE_UTILISATION.high
        if (Math.abs(use - PLAUSIBLE_UTILISATION.low) < 1e-9 || Math.abs(use - PLAUSIBLE_UTILISATION.high) < 1e-9)
          return
        expect(one.verdict === 'reproduced').toBe(plausible)
        expect((one.predicted ?? 0) / acceleratorHours).toBeCloseTo(use / USUAL_UTILISATION, 6)
      }),
    )
  })
})

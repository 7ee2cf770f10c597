import { constant, drawsFrom, estimate } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redemptionPut, redemptionPutDraws } from './redemption-put.ts'
import { recoveredShareAt, recoveredShares, type RecoveryRates, redemptionRecovery } from './redemption-recovery.ts'

const published: RecoveryRates = { courtSupport: 0.8239, averageRecovery: 0.06, fullRecovery: 0.0462 }
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('what suing brings', () => {
  it('is support × average recovery', () => {
    const found = redemptionRecovery(140, published)
    // 140 × 0.8239 × 0.06 = 6.92076; in full 0.8239 × 0.0462 = 0.0380642; partly (0.06 − 0.0462)/0.9538 = 0.014468
    expect(found.ok && found.value.expected).toBeCloseTo(6.92076, 10)
    expect(found.ok && found.value.full).toBeCloseTo(0.03806418, 10)
    expect(found.ok && found.value.partialShare).toBeCloseTo(0.0144684, 6)
  })

  it('has chances that make one and agree with the average', () => {
    fc.assert(
      fc.property(share, share, share, (courtSupport, a, b) => {
        const rates = { courtSupport, averageRecovery: Math.max(a, b), fullRecovery: Math.min(a, b) }
        const found = redemptionRecovery(1, rates)
        if (!found.ok) throw new Error('refused')
        const { lost, full, partial, partialShare, expectedShare } = found.value
        expect(lost + full + partial).toBeCloseTo(1, 12)
        expect(full + partial * partialShare).toBeCloseTo(expectedShare, 9)
      }),
    )
  })

  it('refuses an average below the share that was paid in full', () => {
    const found = redemptionRecovery(1, { ...published, averageRecovery: 0.01 })
    expect(found.issues).toMatchObject([{ code: 'equity/out-of-range', at: { path: '/averageRecovery' } }])
    expect(redemptionRecovery(-1, published).ok).toBe(false)
    expect(redemptionRecovery(Number.NaN, published).ok).toBe(false)
  })

  it('has a distribution whose mean is the expectation', () => {
    const count = 80_000
    const u = drawsFrom(
      '1',
      Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count),
    )
    expect(estimate(recoveredShares(u, published)).mean).toBeCloseTo(0.8239 * 0.06, 4)
  })

  it('grows along its distribution, from nothing to all', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(recoveredShareAt(low, published)).toBeLessThanOrEqual(recoveredShareAt(high, published))
      }),
    )
    // Lost in 17.61 %, in full in the last 3.8 %.
    expect([0, 0.17, 0.963].map((p) => recoveredShareAt(p, published))).toEqual([0, 0, 1])
    expect(recoveredShareAt(0.96, published)).toBeLessThan(1)
    expect(recoveredShareAt(0.5, { courtSupport: 1, averageRecovery: 0.3, fullRecovery: 0.3 })).toBe(0)
  })
})

describe('the put', () => {
  const put = { claim: 140, stake: 2, triggered: 0.5, paysUnsued: 0, expectedShare: 0.05, years: 1, discountRate: 0.25 }

  it('is worth what is expected beyond the shares, by chance and time', () => {
    const found = redemptionPut(put)
    // (140 × 0.05 − 2) × 0.5 ÷ 1.25 = 2; its face is 0.5 × 140 ÷ 1.25 = 56
    expect(found.ok && found.value).toMatchObject({ value: 2, expectedCash: 7, exercised: true })
    expect(found.ok && found.value.shareOfFace).toBeCloseTo(2 / 56, 12)
  })

  it('is worth nothing where the shares are worth more, and never more than its face', () => {
    const kept = redemptionPut({ ...put, stake: 8 })
    expect(kept.ok && [kept.value.value, kept.value.exercised]).toEqual([0, false])
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0, max: 1e9, noNaN: true }), (triggered, paid, sued, stake) => {
        const found = redemptionPut({ ...put, triggered, paysUnsued: paid, expectedShare: sued, claim: 1e9, stake })
        expect(found.ok && found.value.shareOfFace).toBeGreaterThanOrEqual(0)
        expect(found.ok && found.value.shareOfFace).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('refuses a chance over one', () => {
    expect(redemptionPut({ ...put, triggered: 1.1 }).issues.map((one) => one.at.path)).toEqual(['/triggered'])
  })

  it('has draws whose mean is the value', () => {
    const count = 80_000
    const u = drawsFrom(
      '1',
      Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count),
    )
    const draws = redemptionPutDraws({
      claim: constant('CNY', 140, count),
      stake: constant('CNY', 2, count),
      triggered: constant('1', 1, count),
      recovered: recoveredShares(u, published),
      expectedShare: 0.8239 * 0.06,
      years: constant('year', 1, count),
      discountRate: constant('1', 0.25, count),
    })
    const found = redemptionPut({ ...put, triggered: 1, expectedShare: 0.8239 * 0.06 })
    expect(found.ok && estimate(draws).mean / found.value.value).toBeCloseTo(1, 2)
    expect(estimate(draws).p50).toBeLessThan(0)
  })
})

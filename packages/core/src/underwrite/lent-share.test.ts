import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lentShare } from './lent-share.ts'

const shares = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0, max: 1, noNaN: true }))

describe('how much of an answer rests on loans', () => {
  it('is the lent part of the doubt about a loss where inputs explain enough of it', () => {
    // (0.05 + 0.01) ÷ (0.05 + 0.03 + 0.01)
    const market = { sensitivity: { a: 0.05, b: 0.03 }, lentByCompany: 0.01 }
    expect(lentShare(new Set(['a']), { a: 0, b: 1 }, market, 0.01)).toBeCloseTo(2 / 3, 12)
  })

  it('falls back on the doubt about worth where no input moves a loss that is certain', () => {
    const market = { sensitivity: {}, lentByCompany: 0 }
    expect(lentShare(new Set(['a', 'b']), { a: 0.6, b: 0.3 }, market, 0.01)).toBe(1)
    expect(lentShare(new Set(['b']), { a: 0.6, b: 0.2 }, market, 0.01)).toBeCloseTo(0.25, 12)
  })

  it('is all of it where nothing explains anything', () => {
    expect(lentShare(new Set(), {}, null, 0.01)).toBe(1)
    expect(lentShare(new Set(), {}, { sensitivity: {}, lentByCompany: 0 }, 0.01)).toBe(1)
  })

  it('lies between nothing and all, and never falls with one more loan', () => {
    fc.assert(
      fc.property(shares, shares, fc.subarray(['a', 'b', 'c', 'd']), (worth, sensitivity, lent) => {
        const market = { sensitivity, lentByCompany: 0 }
        const now = lentShare(new Set(lent), worth, market, 0.01)
        expect(now).toBeGreaterThanOrEqual(0)
        expect(now).toBeLessThanOrEqual(1 + 1e-12)
        expect(lentShare(new Set([...lent, 'a']), worth, market, 0.01)).toBeGreaterThanOrEqual(now - 1e-12)
      }),
    )
  })
})

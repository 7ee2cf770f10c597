import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lentOf } from './doubt-before.ts'
import { lentShare, ofOthers } from './lent-share.ts'

const shares = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0, max: 1, noNaN: true }))

describe('how much of an answer rests on loans', () => {
  it('is the lent part of the doubt about a loss where inputs explain enough of it', () => {
    // (0.05 + 0.01) ÷ (0.05 + 0.03 + 0.01)
    const market = { sensitivity: { a: 0.05, b: 0.03 }, lasting: { share: 0.01, lent: 1 } }
    expect(lentShare(new Set(['a']), { a: 0, b: 1 }, market, 0.01)).toBeCloseTo(2 / 3, 12)
  })

  it('counts how long the money lasts as far as that is lent', () => {
    // (0.05 + 0.02 × 0.25) ÷ (0.05 + 0.03 + 0.02)
    const market = { sensitivity: { a: 0.05, b: 0.03 }, lasting: { share: 0.02, lent: 0.25 } }
    expect(lentShare(new Set(['a']), { a: 0, b: 1 }, market, 0.01)).toBeCloseTo(0.55, 12)
  })

  it('falls back on the doubt about worth where no input moves a loss that is certain', () => {
    const market = { sensitivity: {}, lasting: { share: 0, lent: 1 } }
    expect(lentShare(new Set(['a', 'b']), { a: 0.6, b: 0.3 }, market, 0.01)).toBe(1)
    expect(lentShare(new Set(['b']), { a: 0.6, b: 0.2 }, market, 0.01)).toBeCloseTo(0.25, 12)
  })

  it('is all of it where nothing explains anything', () => {
    expect(lentShare(new Set(), {}, null, 0.01)).toBe(1)
    expect(lentShare(new Set(), {}, { sensitivity: {}, lasting: { share: 0, lent: 1 } }, 0.01)).toBe(1)
  })

  it('lies between nothing and all, and never falls with one more loan', () => {
    fc.assert(
      fc.property(shares, shares, fc.subarray(['a', 'b', 'c', 'd']), (worth, sensitivity, lent) => {
        const market = { sensitivity, lasting: { share: 0, lent: 1 } }
        const now = lentShare(new Set(lent), worth, market, 0.01)
        expect(now).toBeGreaterThanOrEqual(0)
        expect(now).toBeLessThanOrEqual(1 + 1e-12)
        expect(lentShare(new Set([...lent, 'a']), worth, market, 0.01)).toBeGreaterThanOrEqual(now - 1e-12)
      }),
    )
  })
})

describe('comparable rounds of the deal’s own kind', () => {
  const shares = { 'market.comparable': 0.04, b: 0.01 }
  it('are no loan as far as there are enough of them', () => {
    const lent = new Set(['market.comparable', 'b'])
    expect([0, 2, 8, 20].map((alike) => ofOthers(shares, lent, alike, 8)['market.comparable'])).toEqual([
      0.04, 0.03, 0, 0,
    ])
    expect(ofOthers(shares, lent, 8, 8).b).toBe(0.01)
  })

  it('count whole where the file tells them', () => {
    expect(ofOthers(shares, new Set(['b']), 8, 8)).toEqual(shares)
    expect(ofOthers({ b: 1 }, new Set(['market.comparable']), 8, 8)).toEqual({ b: 1 })
  })
})

describe('how long the money lasts', () => {
  const of = (all: number, lent: number) => ({ varies: { all, lent: () => lent } })
  it('is lent as far as the file took little of its doubt', () => {
    // A tenth of 0.1 may be chance: 0.09 − 0.03 = 0.06 taken, 0.02 lent.
    expect(lentOf(of(0.03, 0.02), { share: 0.01, variance: 0.1 })).toBeCloseTo(0.25, 12)
    expect(lentOf(of(0.03, 0), { share: 0.01, variance: 0.1 })).toBe(0)
  })

  it('is wholly lent where nothing was taken, or nothing is known of it', () => {
    expect(lentOf(of(0.095, 0.09), { share: 0.01, variance: 0.1 })).toBe(1)
    expect(lentOf(of(0.03, 0.02), null)).toBe(1)
    expect(lentOf(null, { share: 0.01, variance: 0.1 })).toBe(1)
  })
})

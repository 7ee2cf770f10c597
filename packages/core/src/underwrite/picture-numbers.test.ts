import fc from 'fast-check'
import { fatesOf } from '@touchstone/core/market'
import { describe, expect, it } from 'vitest'
import { exitSplit, paidByYear, wallOf } from './picture-numbers.ts'

const rights = { preference: 1, participation: 'none', cap: 1, rank: 1, dividend: 0, antiDilution: 'none' } as const

describe('what is paid by year', () => {
  it('counts an ending in its year, and neither crumbs nor marks of companies still private', () => {
    const fates = fatesOf(8)
    fates.ending.set([1, 1, 1, 4, 0, 2, 2, 2])
    const years = new Float64Array([0.5, 1, 1.25, 3, 10, 9.5, 10, 2])
    const multiples = new Float64Array([2, 1, 0.1, 0.05, 4, 1, 1, 0])
    // Years 1, 1, 2, –, –, 10, 10, –: of eight draws.
    const paid = paidByYear(fates, multiples, years)
    expect(paid[0]).toBe(2 / 8)
    expect(paid[1]).toBe(1 / 8)
    expect(paid[9]).toBe(2 / 8)
    expect(paid.reduce((sum, one) => sum + one, 0)).toBe(5 / 8)
  })
})

describe('the split of an exit', () => {
  it('pays the preference first and converts above it', () => {
    const split = exitSplit({ rights, earlier: [{ ...rights, shares: 0.3, paid: 0.1 }], later: rights }, 0.2)
    // 0.02 among claims of 0.2 and 0.1 of one rank: two thirds and one third.
    expect(split[0]?.ours).toBeCloseTo(2 / 3, 12)
    expect(split[0]?.earlier).toBeCloseTo(1 / 3, 12)
    // 20 is converted: by shares.
    expect(split.at(-1)?.ours).toBeCloseTo(0.2, 12)
    expect(split.at(-1)?.common).toBeCloseTo(0.5, 12)
  })
  it('divides the whole of every exit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.4, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (sold, shares, preference) => {
          for (const one of exitSplit(
            { rights: { ...rights, preference }, earlier: [{ ...rights, shares, paid: shares / 2 }], later: rights },
            sold,
          )) {
            expect(one.ours + one.earlier + one.common).toBeCloseTo(1, 9)
            expect(Math.min(one.ours, one.earlier, one.common)).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })
})

describe('the wall', () => {
  it('adds up what may be claimed by each day', () => {
    const claim = { principal: 0.2, due: 5, paid: 0, rate: 0.08, compound: false, owes: 'company' as const }
    const wall = wallOf({
      own: claim,
      stack: [{ principal: 0.1, due: 3, paid: -1, rate: 0, compound: false, owes: 'company' as const }],
      rates: { courtSupport: 0.8, averageRecovery: 0.06, fullRecovery: 0.05 },
      suit: 2,
      cites: [],
    })
    // 0.2 at 8 % simple over five years is 0.28.
    expect(wall).toEqual([
      { years: 3, ours: 0, others: 0.1 },
      { years: 5, ours: expect.closeTo(0.28, 12), others: 0.1 },
    ])
  })
})

import fc from 'fast-check'
import { fatesOf, MOST_ROUNDS } from '@touchstone/core/market'
import { describe, expect, it } from 'vitest'
import { exitSplit, paidByYear, wallOf } from './picture-numbers.ts'
import type { Redeeming } from './redeemed.ts'

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
  const claim = { principal: 0.2, due: 5, paid: 0, rate: 0.08, compound: false, owes: 'company', of: -1 } as const
  const redeeming: Redeeming = {
    own: claim,
    stack: [{ ...claim, principal: 0.1, due: 3, paid: -1, rate: 0, of: 0 }],
    rates: { courtSupport: 0.8, averageRecovery: 0.06, fullRecovery: 0.05 },
    suit: 2,
    cites: [],
  }

  it('adds up what may be claimed by each day', () => {
    // 0.2 at 8 % simple over five years is 0.28; nobody raises later, and too few draws tell a cash.
    expect(wallOf(redeeming, fatesOf(8))).toEqual([
      { years: 3, ours: 0, others: 0.1, later: 0, cash: null },
      { years: 5, ours: expect.closeTo(0.28, 12), others: 0.1, later: 0, cash: null },
    ])
  })

  it('adds what later rounds of companies still private ask, against their cash', () => {
    // Of 128 draws half are sold in year two. The others sold 0.2 of 5 after a year and 0.1 of 10 after three: each paid 1, and
    // asks after five years more. In year seven the first asks 1 + 0.08 × 6 = 1.48, in year nine 1.64 and the second 1.48.
    const fates = fatesOf(128, 4)
    for (let d = 0; d < 128; d++) {
      fates.years[d] = d % 2 === 0 ? 2 : 10
      fates.rounds[d] = 2
      fates.roundYears.set([1, 3], d * MOST_ROUNDS)
      fates.roundSold.set([0.2, 0.1], d * MOST_ROUNDS)
      fates.roundPost.set([5, 10], d * MOST_ROUNDS)
      ;[0.4, 0.3, 0.2, 0.1].forEach((cash, look) => (fates.cash[look * 128 + d] = d % 2 === 0 ? 9 : cash))
    }
    const wall = wallOf(redeeming, fates)
    expect(wall.map(({ years, cash }) => [years, cash])).toEqual([
      [3, 0.4],
      [5, 0.3],
      [7, 0.2],
      [9, 0.1],
    ])
    expect(wall.map(({ later }) => later)).toEqual([0, 0, expect.closeTo(1.48, 12), expect.closeTo(3.12, 12)])
    expect(wall[2]?.ours).toBeCloseTo(0.2 * 1.56, 12)
  })
})

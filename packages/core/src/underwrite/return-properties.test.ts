import { fatesOf, MOST_ROUNDS } from '@touchstone/core/market'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimAt, recoveredDraws, redeemedDays, type Redeeming, redemptionsOf, stackAt } from './redeemed.ts'
import { freeLook } from './wait.ts'

const row = fc.record({
  raises: fc.boolean(),
  at: fc.double({ min: 0.25, max: 4, noNaN: true }),
  post: fc.double({ min: 0.1, max: 20, noNaN: true }),
  years: fc.double({ min: 0.5, max: 10, noNaN: true }),
  multiple: fc.double({ min: 0, max: 40, noNaN: true }),
})

const redeeming: Redeeming = {
  own: { principal: 0.2, due: 4, paid: 0, rate: 0.08, compound: false, owes: 'company', of: -1 },
  stack: [],
  rates: { courtSupport: 0.8, averageRecovery: 0.4, fullRecovery: 0.25 },
  suit: 1,
  cites: [],
}

describe('what our side of a return must obey', () => {
  it('a free look at the next price is never worse than investing blind, nor than not investing', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const fates = fatesOf(rows.length)
        rows.forEach((one, d) => {
          fates.rounds[d] = one.raises ? 1 : 0
          fates.roundYears[d * MOST_ROUNDS] = one.at
          fates.roundPost[d * MOST_ROUNDS] = one.post
          fates.roundSold[d * MOST_ROUNDS] = 0.2
          fates.years[d] = one.years
        })
        const { blind, look } = freeLook(
          fates,
          Float64Array.from(rows, (one) => one.multiple),
          0.2,
          2.5,
        )
        expect(look).toBeGreaterThanOrEqual(Math.max(0, blind) - 1e-9)
      }),
    )
  })

  it('a suit brings what published cases did, and each class its own claim', () => {
    // 0.2 at 8 % simple for four years is 0.264; a later round asks for 1.32 of what it paid; a fifth of the suits bring all.
    expect(claimAt(redeeming.own, 4)).toBeCloseTo(0.264, 12)
    const recovered = recoveredDraws(redeeming.rates, 4096, '1')
    expect(Math.abs(recovered.filter((one) => one === 1).length / 4096 - 0.2)).toBeLessThan(0.03)
    expect(Math.abs(recovered.reduce((sum, one) => sum + one, 0) / 4096 - 0.8 * 0.4)).toBeLessThan(0.02)
    const stack = [{ ...redeeming.own, principal: 0.1, due: 2, of: 1 }]
    const made = redemptionsOf(
      { ...redeeming, stack },
      { earlier: [{ shares: 0.3 }, { shares: 0.1 }], sold: 0.2 },
      recovered,
      0.05,
    )
    expect(made.told.map((one) => one?.owed ?? null)).toEqual([0.264, null, 0.1 * 1.16])
    expect(made.told.map((one) => one?.shares ?? null)).toEqual([0.2, null, 0.1])
    expect(made.later.owed).toBeCloseTo(1.32, 12)
    // The same earlier money is half as much in units of a round twice as dear.
    expect(stackAt({ ...redeeming, stack }, 2).stack.map(({ principal }) => principal)).toEqual([0.05])
  })

  it('is paid on its day and the length of a suit where it brings more than the shares left', () => {
    const fates = fatesOf(3)
    fates.years.fill(10)
    const { years, paid } = redeemedDays(fates, Float64Array.of(1.4, 5, 0.4), Float64Array.of(1.32, 1.32, 0), redeeming)
    expect([[...years], paid]).toEqual([[5, 10, 10], 1])
  })
})

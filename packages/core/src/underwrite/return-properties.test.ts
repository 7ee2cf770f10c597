import { fatesOf, MOST_ROUNDS } from '@touchstone/core/market'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broughtBy, claimAt, redeem, type Redeeming, stackAt } from './redeemed.ts'
import { freeLook } from './wait.ts'

const row = fc.record({
  raises: fc.boolean(),
  at: fc.double({ min: 0.25, max: 4, noNaN: true }),
  post: fc.double({ min: 0.1, max: 20, noNaN: true }),
  years: fc.double({ min: 0.5, max: 10, noNaN: true }),
  multiple: fc.double({ min: 0, max: 40, noNaN: true }),
})

const redeeming: Redeeming = {
  own: { principal: 0.2, due: 4, paid: 0, rate: 0.08, compound: false, owes: 'company' },
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

  it('a redemption right never lowers what comes back, and comes after its day and a suit', () => {
    // 0.2 at 8 % simple for four years is 0.264, 1.32 of what was put in; of 4096 living draws at 0.1 a fifth wins all of it
    expect(claimAt(redeeming.own, 4)).toBeCloseTo(0.264, 12)
    const fates = fatesOf(4096, true)
    fates.years.fill(10)
    fates.cash.fill(1)
    const multiples = new Float64Array(4096).fill(0.1)
    const { years, paid } = redeem(fates, multiples, 0.2, redeeming, '1')
    expect(Math.min(...multiples)).toBe(0.1)
    expect(Math.max(...multiples)).toBeCloseTo(1.32, 12)
    const whole = multiples.filter((one) => one > 1.3199).length / 4096
    expect(Math.abs(whole - 0.2)).toBeLessThan(0.03)
    expect(years.filter((one) => one === 5).length).toBe(paid)
    // Whoever was sold keeps what the sale paid, and nobody redeems a company that ended before.
    fates.ending.fill(1)
    expect(redeem(fates, new Float64Array(4096).fill(0.1), 0.2, redeeming, '1').paid).toBe(0)
  })

  const claims = (due: number, principal: number, owes: 'company' | 'founder' | 'both' = 'company') =>
    ({ principal, due, paid: 0, rate: 0.08, compound: false, owes }) as const

  it('claims stand as one stack by date against the cash of their day', () => {
    // Of 0.2 at 8 % simple: 0.232 after two years and 0.264 after four. All is recovered; of 0.5 the earlier claim takes 0.232,
    // and 0.268 is left of which ours (0.264) and another of its day (0.132) take parts as 2 to 1.
    const stack = [claims(2, 0.2), claims(4, 0.1)]
    expect(broughtBy({ own: claims(4, 0.2), stack }, 0.5, 1)).toBeCloseTo((0.268 * 2) / 3, 12)
    expect(broughtBy({ own: claims(4, 0.2), stack }, 0.2, 1)).toBe(0)
    // What falls due later, or what a founder owes alone, takes nothing from it.
    const others = [claims(5, 9), claims(1, 9, 'founder')]
    expect(broughtBy({ own: claims(4, 0.2), stack: others }, 0.5, 1)).toBeCloseTo(0.264, 12)
    // A founder who owes ours too may pay where the company has nothing.
    expect(broughtBy({ own: claims(4, 0.2, 'both'), stack }, 0, 0.5)).toBeCloseTo(0.132, 12)
    // The same earlier money is half as much in units of a round twice as dear.
    const dearer = stackAt({ ...redeeming, stack }, 2).stack
    expect(dearer.map(({ principal }) => principal)).toEqual([0.1, 0.05])
  })

  it('more cash never brings less, one more claim never more, and nobody gets more than is there', () => {
    const other = fc.record({
      due: fc.double({ min: 0, max: 8, noNaN: true }),
      principal: fc.double({ min: 0, max: 2, noNaN: true }),
    })
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    const money = fc.double({ min: 0, max: 3, noNaN: true })
    fc.assert(
      fc.property(fc.array(other, { maxLength: 4 }), other, part, money, money, (rows, one, share, cash, more) => {
        const stack = rows.map(({ due, principal }) => claims(due, principal))
        const got = broughtBy({ own: claims(4, 0.2), stack }, cash, share)
        expect(got).toBeLessThanOrEqual(Math.min(cash, 0.264 * share) + 1e-12)
        expect(broughtBy({ own: claims(4, 0.2), stack }, cash + more, share)).toBeGreaterThanOrEqual(got - 1e-12)
        const longer = [...stack, claims(one.due, one.principal)]
        expect(broughtBy({ own: claims(4, 0.2), stack: longer }, cash, share)).toBeLessThanOrEqual(got + 1e-12)
      }),
    )
  })
})

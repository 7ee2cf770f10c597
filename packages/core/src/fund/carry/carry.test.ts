import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRational, moneyToDecimal, rational, rationalToNumber, subtractRational, zero } from '@touchstone/core/units'
import { accrue, contribute, distribute, emptyAccount, onePeriodCarry, runCarry } from './account.ts'
import { clawbackOf, dealByDeal, winnersFirst } from './clawback.ts'
import { splitInMinor } from './split.ts'
import { type CarryTerms, plainCarry } from './terms.ts'

const r = (n: number, d = 1): ReturnType<typeof rational> => rational(BigInt(n), BigInt(d))
const eight = { rate: r(8, 100), compounding: 'annual' } as const
const terms = (more: Partial<CarryTerms> = {}): CarryTerms => ({ ...plainCarry(r(1, 5)), hurdle: eight, ...more })

describe('sharing gains', () => {
  it('pays capital, preferred return, catch-up and split', () => {
    // 100 over five years at 8 %: 46.9328 preferred; of 200: catch-up 11.7332 (46.9328 / 4), 41.334 split; carry 20.
    const run = runCarry(
      [
        { years: r(0), kind: 'call', amount: r(100) },
        { years: r(5), kind: 'distribution', amount: r(200) },
      ],
      terms(),
    )
    expect(rationalToNumber(run.account.preferredPaid)).toBeCloseTo(46.93280768, 9)
    expect(rationalToNumber(run.tiers[0]?.catchUp ?? zero)).toBeCloseTo(11.73320192, 9)
    expect(rationalToNumber(run.carry)).toBeCloseTo(20, 9)
    expect(rationalToNumber(run.carryShareOfProfit ?? zero)).toBeCloseTo(0.2, 9)
  })

  it('runs a partial catch-up until the rate is reached, or by the other definition ends it early', () => {
    const definition = { hurdle: null, catchUp: r(1, 2) }
    // Profit 200,000: preferred 80,000; x/2 = (80,000 + x)/5 → x = 53,333; carry 26,667 + 66,667/5 = 40,000.
    const profit = onePeriodCarry(r(1_200_000), r(1_000_000), r(8, 100), terms(definition))
    expect(rationalToNumber(profit.carry)).toBeCloseTo(40_000, 9)
    // Grossed-up preferred: 80,000/4 = 20,000 at one half takes 40,000; 20,000 + 80,000/5 = 36,000.
    const preferred = onePeriodCarry(
      r(1_200_000),
      r(1_000_000),
      r(8, 100),
      terms({ ...definition, catchUpTo: 'preferred' }),
    )
    expect(rationalToNumber(preferred.carry)).toBeCloseTo(36_000, 9)
    // Without catch-up only what exceeds the hurdle is shared: 120,000/5.
    const hard = onePeriodCarry(r(1_200_000), r(1_000_000), r(8, 100), terms({ catchUp: zero }))
    expect(rationalToNumber(hard.carry)).toBeCloseTo(24_000, 9)
  })

  it('credits simple and compound returns', () => {
    const after = (compounding: 'simple' | 'annual' | 'quarterly'): number =>
      rationalToNumber(accrue(contribute(emptyAccount, r(100)), r(2), { rate: r(8, 100), compounding }).preferred)
    // 16; 1.08² − 1; 1.02⁸ − 1
    expect(after('simple')).toBe(16)
    expect(after('annual')).toBeCloseTo(16.64, 10)
    expect(after('quarterly')).toBeCloseTo(17.165938, 6)
  })

  it('takes back what was overpaid, at most the carry after tax', () => {
    const deals = [
      [10, 40],
      [10, 0],
      [10, 5],
    ].map(([cost = 0, exit = 0]) => ({ cost: r(cost), proceeds: r(exit) }))
    expect(rationalToNumber(dealByDeal(deals, r(1, 5)).clawback.amount)).toBe(3)
    // Losers first and losses carried forward: 40 − 10 − 15 = 15, a fifth.
    const losers = [...winnersFirst(deals)].reverse()
    expect(rationalToNumber(dealByDeal(losers, r(1, 5)).paid)).toBe(3)
    expect(rationalToNumber(dealByDeal(losers, r(1, 5), { lossesForward: false }).paid)).toBe(6)
    const capped = clawbackOf({ paid: r(6), profit: r(-5), rate: r(1, 5), shortfall: r(11), tax: r(1, 4) })
    expect(rationalToNumber(capped.amount)).toBe(4.5)
  })

  it('loses no minor unit, and says what rounding the proceeds added', () => {
    const split = splitInMinor('USD', r(20_001, 200), zero, r(1, 5))
    expect([split.total, split.investors, split.carry].map(moneyToDecimal)).toEqual(['100.01', '80.01', '20.00'])
    expect(rationalToNumber(split.rounding)).toBe(0.005)
    expect(moneyToDecimal(splitInMinor('USD', zero, r(5), r(1, 5)).carry)).toBe('0.00')
  })

  it('refuses to distribute less than nothing', () => {
    expect(() => distribute(emptyAccount, r(-1), terms())).toThrow(/less than nothing/)
  })

  it('property: parts add up, carry never exceeds its share of the profit, and never precedes the hurdle', () => {
    const event = fc.record({
      years: fc.integer({ min: 0, max: 40 }).map((quarters) => r(quarters, 4)),
      kind: fc.constantFrom('call' as const, 'distribution' as const),
      amount: fc.integer({ min: 0, max: 1_000_000 }).map((one) => r(one)),
    })
    const choice = fc.record({
      catchUp: fc.constantFrom(zero, r(1, 2), r(1)),
      hurdle: fc.constantFrom(null, eight, { rate: r(6, 100), compounding: 'simple' as const }),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), choice, (events, chosen) => {
        const run = runCarry(events, terms(chosen))
        const paid = events.filter((one) => one.kind === 'distribution').map((one) => one.amount)
        const all = paid.reduce(addRational, zero)
        expect(subtractRational(all, addRational(run.investors, run.carry)).numerator).toBe(0n)
        for (const tier of run.tiers) {
          expect(tier.carry.numerator >= 0n && tier.investors.numerator >= 0n).toBe(true)
          if (tier.carry.numerator > 0n) expect(tier.catchUp.numerator > 0n || tier.split.numerator > 0n).toBe(true)
        }
        const gains = addRational(run.account.gains, run.account.carry)
        expect(rationalToNumber(run.account.carry)).toBeLessThanOrEqual(rationalToNumber(gains) * 0.2 + 1e-6)
      }),
    )
  })
})

import { constant, type Draws, estimate } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postMoney, preMoney, stakeAt } from './asked.ts'
import {
  commercialValue,
  discounted,
  exitValue,
  returnMultiple,
  revenueAtExit,
  revenueFactor,
  yearlyReturn,
} from './commercial.ts'

const at = <U extends string>(unit: U, value: number): Draws<U> => constant(unit, value, 8)
const value = <U extends string>(draws: Draws<U>): number => estimate(draws).p50
const share = fc.double({ min: 0.01, max: 0.9, noNaN: true })
const money = fc.double({ min: 1e6, max: 1e11, noNaN: true })

describe('the price asked', () => {
  it('follows from amount and stake', () => {
    // 300m for 15 %: 2bn after, 1.7bn before
    expect(value(postMoney(at('CNY', 300e6), at('1', 0.15)))).toBeCloseTo(2e9, 3)
    expect(value(preMoney(at('CNY', 2e9), at('CNY', 300e6)))).toBe(1.7e9)
  })

  it('and back to the stake', () => {
    fc.assert(
      fc.property(money, share, (amount, stake) => {
        const pre = preMoney(postMoney(at('CNY', amount), at('1', stake)), at('CNY', amount))
        expect(value(stakeAt(at('CNY', amount), pre))).toBeCloseTo(stake, 9)
      }),
    )
  })
})

describe('revenue', () => {
  it('grows by what is left of growth each year, the last year in part', () => {
    // 2 × 1.5 × 1.25^0.5 = 3.3541
    expect(value(revenueFactor(at('1', 1), at('1', 0.5), at('year', 2.5)))).toBeCloseTo(3.3541, 4)
    expect(value(revenueFactor(at('1', 1), at('1', 0.5), at('year', 0)))).toBe(1)
  })

  it('stays below what can be reached and near the growth where that is far', () => {
    fc.assert(
      fc.property(money, fc.double({ min: 1, max: 1e5, noNaN: true }), money, (revenue, factor, most) => {
        const end = value(revenueAtExit(at('CNY', revenue), at('1', factor), at('CNY', most)))
        expect(end).toBeLessThan(most)
        expect(end).toBeLessThanOrEqual(revenue * factor)
        expect(end).toBeGreaterThanOrEqual(Math.min(most, revenue * factor) / 2 - 1e-3)
      }),
    )
  })
})

describe('value', () => {
  it('of an exit is discounted, thinned by death and dilution', () => {
    // 100 ÷ 1.25² = 64
    expect(value(discounted(at('CNY', 100), at('1', 0.25), at('year', 2)))).toBeCloseTo(64, 10)
    // 280m × 8 = 2.24bn; × 0.3 × 0.54 = 362.88m; ÷ 1.25^6.5 (4.26496) × 0.85 = 72.321m
    const exit = exitValue(at('CNY', 280e6), at('1', 8))
    const worth = commercialValue({
      exit,
      survival: at('1', 0.3),
      laterDilution: at('1', 0.46),
      discountRate: at('1', 0.25),
      years: at('year', 6.5),
      stake: at('1', 0.15),
    })
    expect(value(worth) / 1e6).toBeCloseTo(72.321, 2)
  })

  it('asked at commercial value, the stake is worth the money', () => {
    fc.assert(
      fc.property(money, share, share, share, (exit, survival, later, stake) => {
        const of = {
          exit: at('CNY', exit),
          survival: at('1', survival),
          laterDilution: at('1', later),
          discountRate: at('1', 0),
          years: at('year', 5),
          stake: at('1', stake),
        }
        const pre = value(commercialValue(of))
        const amount = (pre * stake) / (1 - stake)
        // Expected money back on the stake: exit × survival × (1 − later) × stake.
        expect((exit * survival * (1 - later) * stake) / amount).toBeCloseTo(1, 9)
      }),
    )
  })

  it('comes back as a multiple, and as nothing from the dead', () => {
    // 2,240 × 0.54 ÷ 2,000 = 0.6048; over 5 years a loss of 9.6 % a year
    const alive = returnMultiple(at('CNY', 2240), at('1', 1), at('1', 0.46), at('CNY', 2000))
    expect(value(alive)).toBeCloseTo(0.6048, 10)
    expect(value(yearlyReturn(alive, at('year', 5)))).toBeCloseTo(-0.0957, 4)
    expect(value(returnMultiple(at('CNY', 2240), at('1', 0), at('1', 0.46), at('CNY', 2000)))).toBe(0)
    expect(value(yearlyReturn(at('1', 0), at('year', 5)))).toBe(-1)
  })
})

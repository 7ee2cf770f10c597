import { rational, rationalToNumber, rationalToText, zero } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExitSafe, safesAtExit, safesAtSale } from './liquidity.ts'

const n = (value: number): ReturnType<typeof rational> => rational(BigInt(value))
const safe = (id: string, amount: number, cap: number | null, more: Partial<ExitSafe> = {}): ExitSafe => ({
  id,
  style: 'post-money',
  amount: n(amount),
  cap: cap === null ? null : n(cap),
  capShares: null,
  discount: null,
  seniority: 1,
  ...more,
})

describe('SAFEs at a sale', () => {
  it('own amount over cap of everything, notes and pre-money SAFEs of what was there before', () => {
    // 850 outstanding, a pre-money SAFE 100/1,000 of 850 = 85, a note 50/1,000 of 700 = 35: 970 is 1 − 0.03 of 1,000.
    const made = safesAtExit(n(850), [
      safe('S', 30, 1_000),
      safe('P', 100, 1_000, { style: 'pre-money' }),
      safe('N', 50, 1_000, { style: 'note', capShares: n(700) }),
    ])
    expect(made.ok && made.value.map(({ shares }) => rationalToText(shares))).toEqual(['30', '85', '35'])
  })

  it('pays a discount in full where the sale allows, and the amount first where it does not', () => {
    // 80 at a discount of 20 % is worth 100 in shares. A sale at 1,000 pays 100; one at 90 pays 80 and then the other 10.
    const one = [safe('S', 80, null, { discount: rational(1n, 5n) })]
    const paid = (proceeds: number): string => {
      const sale = safesAtSale(n(9), n(proceeds), one)
      return sale.ok ? rationalToText(sale.value.rows[0]?.payout ?? zero) : ''
    }
    expect([paid(1_000), paid(90), paid(60)]).toEqual(['100', '90', '60'])
  })

  it('decide each for itself', () => {
    // Caps of 1,000 and 10,000 on a sale at 2,000: the first owns 5 % and converts, the second takes its 50 back.
    const sale = safesAtSale(n(950), n(2_000), [safe('low', 50, 1_000), safe('high', 50, 10_000)])
    expect(sale.ok && sale.value.rows.map(({ decision }) => decision)).toEqual(['convert', 'cash_out'])
  })

  it('never get less than the amount where there is enough, and all is paid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 9_000 }),
        (amount, other, proceeds) => {
          const sale = safesAtSale(n(1_000), n(proceeds), [safe('S', amount, 1_000), safe('T', other, 1_000)])
          if (!sale.ok) throw new Error('refused')
          const all = sale.value.rows.reduce(
            (sum, { payout }) => sum + rationalToNumber(payout),
            rationalToNumber(sale.value.remainingForOthers),
          )
          expect(all).toBeCloseTo(proceeds, 6)
          const own = rationalToNumber(sale.value.rows[0]?.payout ?? zero)
          if (proceeds >= amount + other) expect(own).toBeGreaterThanOrEqual(amount - 1e-9)
        },
      ),
    )
  })

  it('are refused where they sell all of the company or have no price', () => {
    const codes = (safes: readonly ExitSafe[]): readonly string[] =>
      safesAtSale(n(9), n(9), safes).issues.map(({ code }) => code)
    expect(codes([safe('S', 6, 10), safe('T', 4, 10)])).toEqual(['equity/exit-safes-take-all'])
    expect(codes([safe('S', 6, 0)])).toEqual(['equity/exit-no-safe-price'])
    expect(codes([safe('S', 6, null, { discount: n(1) })])).toEqual(['equity/exit-not-a-part'])
  })
})

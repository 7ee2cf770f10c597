import { pow } from '@touchstone/core/chance'
import {
  compareRational,
  type Rational,
  rational,
  rationalToNumber,
  rationalToText,
  zero,
} from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accruedAmount } from './accrual.ts'
import { type DatedRedemption, redemptionPrice, redemptionPriceAt, type RedemptionTerms } from './redemption-price.ts'

const tenth = rational(1n, 10n)
const terms = (of: Partial<RedemptionTerms> = {}): RedemptionTerms => ({
  rate: tenth,
  compounding: 'simple',
  netAssetFloor: false,
  lessDividends: true,
  ...of,
})
const cents = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((n) => rational(n))
const rates = fc.bigInt({ min: 0n, max: 4_000n }).map((n) => rational(n, 10_000n))
const years = fc.tuple(fc.bigInt({ min: 0n, max: 3_650n })).map(([n]) => rational(n, 365n))

describe('what a claim has grown to', () => {
  it('is exact at a simple rate and over whole years', () => {
    // 100 × (1 + 0.1 × 2) = 120; 100 × 1.1² = 121
    expect(rationalToText(accruedAmount(rational(100n), terms(), rational(2n)))).toBe('120')
    expect(rationalToText(accruedAmount(rational(100n), terms({ compounding: 'compound' }), rational(2n)))).toBe('121')
  })

  it('counts the days beyond whole years by the convention asked for', () => {
    const half = rational(5n, 2n)
    const compound = terms({ compounding: 'compound' })
    // 121 × √1.1 = 126.9058706…; 121 × (1 + 0.1 × 0.5) = 127.05
    expect(rationalToNumber(accruedAmount(rational(100n), compound, half))).toBeCloseTo(126.90587062858826, 12)
    const simply = accruedAmount(rational(100n), { ...compound, partYear: 'simple' }, half)
    expect(rationalToText(simply)).toBe('2541/20')
  })

  it('raises a part of a year so well that its 365th power is the year again', () => {
    const day = accruedAmount(rational(1n), terms({ compounding: 'compound' }), rational(1n, 365n))
    const scale = 10n ** 90n
    const fixed = (day.numerator * scale) / day.denominator
    let power = scale
    for (let i = 0; i < 365; i++) power = (power * fixed) / scale
    const error = Math.abs(rationalToNumber(rational(power * 10n - scale * 11n, scale)))
    expect(error).toBeLessThan(1e-70)
  })

  it('agrees with the power in floating numbers', () => {
    fc.assert(
      fc.property(rates, years, (rate, time) => {
        const grown = accruedAmount(rational(10n ** 9n), terms({ rate, compounding: 'compound' }), time)
        const floating = 1e9 * pow(1 + rationalToNumber(rate), rationalToNumber(time))
        expect(rationalToNumber(grown) / floating).toBeCloseTo(1, 12)
      }),
    )
  })
})

const price = (of: Partial<DatedRedemption>) =>
  redemptionPriceAt({
    principal: rational(3_000_000_000n),
    paid: '2021-06-30',
    redeemed: '2026-06-30',
    dividends: zero,
    netAssetShare: null,
    terms: terms(),
    ...of,
  })

describe('a redemption price', () => {
  it('is principal and interest by days, less dividends', () => {
    const found = price({ dividends: rational(50_000_000n) })
    // 1,826 days (two leap days): 30m × (1 + 0.1 × 1826/365) − 0.5m = 44,508,219.178…
    expect(found.ok && found.value.days).toBe(1826)
    expect(found.ok && rationalToNumber(found.value.price) / 100).toBeCloseTo(44508219.178, 2)
    expect(found.ok && found.value.binding).toBe('accrued')
  })

  it('is the share of net assets where the papers give the higher and that is more', () => {
    const found = price({ netAssetShare: rational(5_000_000_000n), terms: terms({ netAssetFloor: true }) })
    expect(found.ok && [rationalToText(found.value.price), found.value.binding]).toEqual(['5000000000', 'net-assets'])
    const without = price({ netAssetShare: rational(5_000_000_000n) })
    expect(without.ok && without.value.binding).toBe('accrued')
  })

  it('says that the net assets are missing instead of taking them for nothing', () => {
    const found = price({ terms: terms({ netAssetFloor: true }) })
    expect(found.ok && found.value.binding).toBe('accrued')
    expect(found.issues.map((one) => [one.code, one.severity])).toEqual([['equity/net-assets-unknown', 'warning']])
  })

  it('refuses dates the wrong way round, days that do not exist, and figures below nothing', () => {
    expect(price({ redeemed: '2020-01-01' }).issues.map((one) => one.code)).toEqual(['equity/dates-reversed'])
    expect(price({ redeemed: '2026-02-30' }).issues.map((one) => one.code)).toEqual(['deal/bad-date'])
    expect(price({ redeemed: '2026' }).issues.map((one) => one.code)).toEqual(['deal/bad-date'])
    expect(price({ principal: rational(-1n) }).issues.map((one) => one.at.path)).toEqual(['/principal'])
    expect(price({ terms: terms({ rate: rational(11n) }) }).issues.map((one) => one.code)).toEqual([
      'equity/out-of-range',
    ])
  })

  it('is never below nothing, nor below the net assets where they are a floor, and grows with time', () => {
    fc.assert(
      fc.property(
        cents,
        rates,
        years,
        cents,
        cents,
        fc.boolean(),
        (principal, rate, time, dividends, assets, compound) => {
          const of = terms({ rate, netAssetFloor: true, compounding: compound ? 'compound' : 'simple' })
          const at = (t: Rational): Rational => {
            const found = redemptionPrice({ principal, years: t, dividends, netAssetShare: assets, terms: of })
            if (!found.ok) throw new Error('refused')
            return found.value.price
          }
          const now = at(time)
          expect(compareRational(now, zero)).toBeGreaterThanOrEqual(0)
          expect(compareRational(now, assets)).toBeGreaterThanOrEqual(0)
          const later = rational(time.numerator + time.denominator, time.denominator)
          expect(compareRational(at(later), now)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

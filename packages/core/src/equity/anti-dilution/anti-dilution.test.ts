import {
  compareRational,
  type Rational,
  rational,
  rationalFromNumber,
  rationalToText,
  zero,
} from '@touchstone/core/units'
import type { Result } from '@touchstone/core/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PriceProtection, ProtectedSeries } from '../round/problem.ts'
import { adjustSeries } from './series.ts'
import { fullRatchetPrice, issueAtPrice, roundedConversionPrice, weightedAveragePrice } from './weighted-average.ts'

const n = (value: number): Rational => rationalFromNumber(value) ?? zero
const text = (result: Result<Rational>): string =>
  result.ok ? rationalToText(result.value) : (result.issues[0]?.code ?? '')
const down = { shares: n(4e6), consideration: n(5e6) }
const series = (id: string, price: number, protection: PriceProtection): ProtectedSeries => ({
  id,
  shares: n(2e6),
  originalIssuePrice: n(price),
  conversionPrice: n(price),
  protection,
})
const broad: PriceProtection = { kind: 'weighted-average', base: 'broad' }
const table = (...all: ProtectedSeries[]) => ({ stock: n(8e6), series: all, options: n(2e6), unallocated: n(1e6) })

describe('one conversion price', () => {
  it('is the average of old and new price weighted by shares', () => {
    // (12m × 2.5 + 5m) ÷ 16m = 35 ÷ 16; narrow: (10m × 2.5 + 5m) ÷ 14m = 15 ÷ 7.
    expect(text(weightedAveragePrice(n(2.5), n(12e6), down))).toBe('35/16')
    expect(text(weightedAveragePrice(n(2.5), n(10e6), down))).toBe('15/7')
  })

  it('never rises, and stays at an issue at the very price', () => {
    expect(text(weightedAveragePrice(n(2.5), n(12e6), issueAtPrice(n(1e6), n(3))))).toBe('5/2')
    expect(text(fullRatchetPrice(n(2.5), issueAtPrice(n(1e6), n(2.5))))).toBe('5/2')
  })

  it('takes an issue for nothing as a gift of shares, but a ratchet has no price for it', () => {
    // 2.5 × 12 ÷ 16.
    expect(text(weightedAveragePrice(n(2.5), n(12e6), { ...down, consideration: zero }))).toBe('15/8')
    expect(text(fullRatchetPrice(n(2.5), { ...down, consideration: zero }))).toBe('round/zero-consideration')
    expect(text(fullRatchetPrice(n(2.5), { ...down, consideration: n(0.001) }))).toBe('1/4000000000')
  })

  it('refuses figures that cannot be', () => {
    expect(text(weightedAveragePrice(zero, n(1), down))).toBe('round/not-positive')
    expect(text(weightedAveragePrice(n(1), zero, down))).toBe('round/not-positive')
    expect(text(fullRatchetPrice(n(1), { shares: zero, consideration: n(1) }))).toBe('round/not-positive')
    expect(text(fullRatchetPrice(n(1), { shares: n(1), consideration: n(-1) }))).toBe('round/negative')
  })

  it('rounds to the nearest hundredth of a cent', () => {
    expect(rationalToText(roundedConversionPrice(rational(20n, 9n)))).toBe('11111/5000')
  })

  it('lies between the new price and the old one, lower for a smaller base', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(positive, positive, positive, positive, positive, (cp, a, extra, shares, money) => {
        const issued = { shares: n(shares), consideration: n(money) }
        const small = weightedAveragePrice(n(cp), n(a), issued)
        const large = weightedAveragePrice(n(cp), n(a + extra), issued)
        const lowest = fullRatchetPrice(n(cp), issued)
        if (!small.ok || !large.ok || !lowest.ok) throw new Error('refused')
        expect(compareRational(lowest.value, small.value)).toBeLessThanOrEqual(0)
        expect(compareRational(small.value, large.value)).toBeLessThanOrEqual(0)
        expect(compareRational(large.value, n(cp))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('several series', () => {
  it('share one A, counted before the issue', () => {
    const found = adjustSeries(table(series('seed', 1.5, broad), series('A', 2.5, broad)), down, null)
    if (!found.ok) throw new Error('refused')
    // A = 8m + 4m + 2m = 14m: seed (14m × 1.5 + 5m) ÷ 18m = 13/9; Series A (14m × 2.5 + 5m) ÷ 18m = 20/9.
    expect(found.value.series.map((one) => rationalToText(one.after))).toEqual(['13/9', '20/9'])
    // 8m + 27m/13 + 2.25m + 3m + 4m.
    expect(rationalToText(found.value.fullyDiluted)).toBe('251250000/13')
  })

  it('are adjusted each by its own term and trigger', () => {
    const mixed = adjustSeries(table(series('seed', 1.5, { kind: 'full-ratchet' }), series('A', 2.5, broad)), down, 4)
    if (!mixed.ok) throw new Error('refused')
    expect(mixed.value.series.map((one) => rationalToText(one.after))).toEqual(['5/4', '11111/5000'])
    const between = adjustSeries(
      table(series('seed', 1.5, broad), series('A', 2.5, broad), series('B', 9, { kind: 'none' })),
      issueAtPrice(n(1e6), n(2)),
      null,
    )
    expect(between.ok && between.value.series.map((one) => one.adjusted)).toEqual([false, true, false])
  })

  it('do not depend on their order', () => {
    const kinds = fc.constantFrom<PriceProtection>(
      broad,
      { kind: 'weighted-average', base: 'narrow' },
      { kind: 'full-ratchet' },
      { kind: 'none' },
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), kinds), { minLength: 1, maxLength: 5 }),
        (list) => {
          const all = list.map(([cents, kind], index) => series(String(index), cents / 100, kind))
          const one = adjustSeries(table(...all), down, null)
          const other = adjustSeries(table(...[...all].reverse()), down, null)
          if (!one.ok || !other.ok) throw new Error('refused')
          expect([...other.value.series].reverse()).toEqual(one.value.series)
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fundMultiples, totalsOf, twoSided } from './multiples.ts'
import { byPeriod, directAlpha, fundRate, kaplanSchoar, longNickels, modifiedPme, pmePlus } from './pme.ts'

const fund = byPeriod({ contributions: [100, 0, 0], distributions: [0, 60, 72] }, [100, 110, 121], 0)

describe('multiples', () => {
  it('divides by what was paid in, recycled money counted or not', () => {
    // (45 + 10) / 40, 15 / 40, (45 + 10 + 15) / 40
    const totals = { paidIn: 30, distributed: 45, nav: 15, recycled: 10 }
    expect(fundMultiples(totals, 'counted')).toEqual({ dpi: 1.375, rvpi: 0.375, tvpi: 1.75 })
    expect(fundMultiples(totals)).toEqual({ dpi: 1.5, rvpi: 0.5, tvpi: 2 })
    expect(fundMultiples(totalsOf(twoSided([5, 0]), 3))).toEqual({ dpi: null, rvpi: null, tvpi: null })
  })
})

describe('public market equivalents', () => {
  it('agrees with the hand', () => {
    // 138 / 121; 121 − 66 − 72; 121 / 138; 12/11 − 1
    expect(kaplanSchoar(fund)).toBeCloseTo(138 / 121, 14)
    expect(longNickels(fund).theoreticalNav).toBeCloseTo(-17, 12)
    expect(longNickels(fund).goesShort).toBe(true)
    expect(pmePlus(fund).scale).toBeCloseTo(121 / 138, 14)
    expect(directAlpha(fund).rate).toBeCloseTo(1 / 11, 13)
    expect(fundRate(fund).rate).toBeCloseTo(0.2, 13)
    expect(pmePlus(byPeriod({ contributions: [1, 0], distributions: [0, 0] }, [1, 2], 2)).scale).toBeNull()
    expect(kaplanSchoar(byPeriod({ contributions: [0], distributions: [1] }, [1], 0))).toBeNull()
  })

  it('property: a fund that is the index has ratio 1, no alpha, and every comparison its own rate', () => {
    const level = fc.integer({ min: 50, max: 200 })
    fc.assert(
      fc.property(fc.array(level, { minLength: 3, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (levels, tenths) => {
        const end = levels.at(-1) ?? 1
        const first = levels[0] ?? 1
        const paid = (((tenths / 10) * (levels[1] ?? 1)) / first) * 100
        const nav = (1 - tenths / 10) * 100 * (end / first)
        const same = byPeriod(
          {
            contributions: levels.map((_, i) => (i === 0 ? 100 : 0)),
            distributions: levels.map((_, i) => (i === 1 ? paid : 0)),
          },
          levels,
          nav,
        )
        expect(kaplanSchoar(same)).toBeCloseTo(1, 10)
        expect(directAlpha(same).rate).toBeCloseTo(0, 8)
        expect(longNickels(same).theoreticalNav).toBeCloseTo(nav, 8)
        expect(pmePlus(same).scale).toBeCloseTo(1, 10)
        const navs = levels.map((one, i) => (i === 0 ? 100 : (1 - tenths / 10) * 100 * (one / first)))
        expect(modifiedPme(same, navs).nav).toBeCloseTo(nav, 8)
      }),
    )
  })
})

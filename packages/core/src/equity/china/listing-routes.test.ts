import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastListingValue, type ListingFigures, listingRoutes, type ListingSet } from './listing-routes.ts'

const sets: readonly ListingSet[] = [
  {
    route: 'star',
    set: '2',
    from: '2019-03-01',
    until: null,
    tests: [
      { measure: 'marketValue', least: 1.5e9, unit: 'CNY' },
      { measure: 'revenue', least: 2e8, unit: 'CNY' },
      { measure: 'researchOfRevenue', least: 0.15, unit: '1' },
    ],
    conditions: ['sector-eligible'],
    lossMakersGoTo: { tier: 'star-growth', from: '2025-07-13' },
  },
  {
    route: 'star',
    set: '4',
    from: '2019-03-01',
    until: null,
    tests: [
      { measure: 'marketValue', least: 3e9, unit: 'CNY' },
      { measure: 'revenue', least: 3e8, unit: 'CNY' },
    ],
    conditions: [],
  },
  {
    route: 'hkex-18c',
    set: 'commercial',
    from: '2024-09-01',
    until: '2027-09-01',
    tests: [
      { measure: 'marketValue', least: 4e9, unit: 'HKD' },
      { measure: 'revenue', least: 2.5e8, unit: 'HKD' },
    ],
    conditions: ['pathfinder-investors'],
  },
]
const company = (
  of: Partial<ListingFigures['figures']> = {},
  rates: ListingFigures['rates'] = { HKD: 1.1 },
): ListingFigures => ({
  currency: 'CNY',
  figures: { marketValue: 3.6e9, revenue: 2.5e8, researchOfRevenue: 0.4, netProfit: -1e8, ...of },
  rates,
})
const routes = (date: string, of: ListingFigures) => {
  const found = listingRoutes(sets, date, of)
  if (!found.ok) throw new Error('refused')
  return found.value
}

describe('listing routes', () => {
  it('says which sets are met and which miss by how much, in the currency of the rule', () => {
    const found = routes('2026-01-01', company())
    expect(found.map(({ set, state }) => `${set} ${state}`)).toEqual(['2 met', '4 missed', 'commercial missed'])
    // 3.6bn × 1.1 = 3.96bn against 4bn: 40m short; 250m × 1.1 = 275m against 250m
    expect(found[2]?.tests.map((one) => Math.round(one.short ?? -1))).toEqual([40_000_000, 0])
    expect(found[1]?.tests.map((one) => one.short)).toEqual([0, 50_000_000])
  })

  it('uses what is in force on the day: from its first to the day before its last', () => {
    expect(routes('2024-08-31', company())).toHaveLength(2)
    expect(routes('2024-09-01', company())).toHaveLength(3)
    expect(routes('2027-08-31', company())).toHaveLength(3)
    expect(routes('2027-09-01', company())).toHaveLength(2)
    const none = listingRoutes(sets, '2018-01-01', company())
    expect(none.issues.map((one) => [one.code, one.severity])).toEqual([['equity/listing-no-rule', 'note']])
  })

  it('leaves open what is unknown instead of taking it for nothing', () => {
    const unknown = { currency: 'CNY', figures: { marketValue: 3.6e9, revenue: 2.5e8 }, rates: {} }
    const found = listingRoutes(sets, '2026-01-01', unknown)
    expect(found.ok && found.value.map((one) => one.state)).toEqual(['unknown', 'missed', 'unknown'])
    expect(found.issues).toMatchObject([{ code: 'equity/listing-rate-missing', params: { pair: 'HKD/CNY' } }])
  })

  it('puts loss-makers apart where the rule does, since it does', () => {
    expect(routes('2026-01-01', company())[0]?.tier).toBe('star-growth')
    expect(routes('2025-07-12', company())[0]?.tier).toBe(null)
    expect(routes('2026-01-01', company({ netProfit: 1 }))[0]?.tier).toBe(null)
    expect(routes('2026-01-01', company())[1]?.tier).toBe(null)
  })

  it('takes a strict threshold for what it says', () => {
    const strict: readonly ListingSet[] = [
      {
        route: 'star',
        set: '1',
        from: '2019-03-01',
        until: null,
        conditions: [],
        tests: [{ measure: 'netProfit', least: 0, above: true, unit: 'CNY' }],
      },
    ]
    const state = (netProfit: number) => {
      const found = listingRoutes(strict, '2026-01-01', company({ netProfit }))
      return found.ok ? found.value[0]?.state : null
    }
    expect([state(0), state(1)]).toEqual(['missed', 'met'])
  })

  it('refuses a date that is none and figures that are no numbers', () => {
    expect(listingRoutes(sets, '2026', company()).issues.map((one) => one.code)).toEqual(['deal/bad-date'])
    expect(
      listingRoutes(sets, '2026-01-01', company({ revenue: Number.NaN })).issues.map((one) => one.at.path),
    ).toEqual(['/figures/revenue'])
  })

  it('finds the least value at which a company could list, other things being what they are', () => {
    expect(leastListingValue(routes('2026-01-01', company({ marketValue: 1e9 })))).toEqual({
      route: 'star',
      set: '2',
      least: 1.5e9,
      unit: 'CNY',
    })
    // Without research, only Hong Kong's set asks for no more than value and revenue it has.
    expect(leastListingValue(routes('2026-01-01', company({ researchOfRevenue: 0.1 })))?.set).toBe('commercial')
    expect(leastListingValue(routes('2026-01-01', company({ revenue: 0 })))).toBe(null)
  })

  it('never closes a set to a company that has more of everything', () => {
    const money = fc.double({ min: 0, max: 1e10, noNaN: true })
    fc.assert(
      fc.property(
        money,
        money,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (value, revenue, research, more) => {
          const of = (k: number) =>
            routes(
              '2026-01-01',
              company({ marketValue: value * k, revenue: revenue * k, researchOfRevenue: Math.min(1, research * k) }),
            )
          const [small, large] = [of(1), of(more)]
          small.forEach((one, i) => {
            if (one.state === 'met') expect(large[i]?.state).toBe('met')
            for (const test of one.tests) expect((test.short ?? 0) >= 0).toBe(true)
          })
        },
      ),
    )
  })
})

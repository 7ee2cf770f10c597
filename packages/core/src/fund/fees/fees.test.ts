import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeAt, totalFees, yearlyFees } from './management.ts'
import { cappedRecycling, ownedProceeds, recycle } from './recycling.ts'

describe('management fees', () => {
  it('steps down, changes its base, and counts on what each year gives', () => {
    const steps = [{ afterYears: 5, rate: 0.01, base: 'invested' as const }]
    const schedule = { rate: 0.02, base: 'committed' as const, steps }
    expect(feeAt(schedule, 4.99)).toEqual({ rate: 0.02, base: 'committed' })
    // 5 × 2 % × 100, then 1 % of 60, 40 and 40
    expect(totalFees(schedule, 8, { committed: [100], invested: [0, 0, 0, 0, 0, 60, 40] })).toBeCloseTo(11.4, 12)
    expect(yearlyFees(schedule, 1, {})).toEqual([0])
  })
})

describe('recycling', () => {
  it('takes its share within the window and under the cap', () => {
    // Cap 10: 8, then 2 of 6; after year 5 nothing.
    const found = recycle(cappedRecycling(100, 0.1, 5, 1), [
      ownedProceeds(2, 40, 0.2),
      ownedProceeds(5, 30, 0.2),
      ownedProceeds(6, 10, 1),
    ])
    expect(found).toMatchObject({ recycled: 10, distributed: 14, capLeft: 0 })
  })

  it('property: what comes in is recycled or distributed, and the cap holds', () => {
    const one = fc.record({ years: fc.integer({ min: 0, max: 9 }), amount: fc.integer({ min: 0, max: 99 }) })
    fc.assert(
      fc.property(fc.array(one), fc.integer({ min: 0, max: 200 }), (list, cap) => {
        const found = recycle({ cap, untilYears: 5, share: 0.5 }, list)
        const all = list.reduce((sum, { amount }) => sum + amount, 0)
        expect(found.recycled + found.distributed).toBeCloseTo(all, 9)
        expect(found.recycled).toBeLessThanOrEqual(cap)
        expect(found.byProceeds.every(({ distributed }) => distributed >= 0)).toBe(true)
      }),
    )
  })
})

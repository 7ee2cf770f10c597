import type { CompanyYearsAnswer, Underwriting } from '@touchstone/core/underwrite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOfFan } from './ahead.ts'
import { below } from './below.ts'
import { composeMemo } from './compose.ts'
import { inventedUnderwriting } from './fixture.ts'

const flat = (rows: number, at: number): readonly (readonly number[])[] =>
  Array.from({ length: rows }, (_, row) => [at + row, at + row + 1, at + row + 2, at + row + 3, at + row + 4])
const years: CompanyYearsAnswer = {
  currency: 'CNY',
  draws: 1024,
  quarters: 40,
  levels: [0.05, 0.25, 0.5, 0.75, 0.95],
  cash: flat(40, 1e6),
  outOfCash: Array.from({ length: 40 }, (_, quarter) => quarter / 40),
  revenue: flat(10, 2e6),
  grossMargin: flat(10, 0).map((row) => row.map((one) => one / 100)),
  burn: flat(10, 3e6),
  marginIs: 'revenue-less-serving-and-delivery',
  lines: [{ name: 'api', kind: 'api', revenue: [] }],
  linesTold: true,
  nextRound: { needed: 0.8, amount: 5e8, quarter: 3 },
  growth: [],
  lent: [],
}
const u: Underwriting = {
  ...inventedUnderwriting,
  years,
  // Any figure will do to stand for the multiple.
  parts: { ...inventedUnderwriting.parts, multiple: 'commercial' },
  market: { set: 's', routes: { sale: 0.25, private: 0.75 }, bestPercent: 0.3, other: null, comparables: null },
}

describe('an estimate of a fan', () => {
  it('has the mean of straight lines between the quantiles', () => {
    // Flat ends: 0.05·(0+4). Lines: 0.2·½ + 0.25·1.5 + 0.25·2.5 + 0.2·3.5 = 1.8. Together 2.
    expect(estimateOfFan([0, 1, 2, 3, 4], 4, '1').mean).toBeCloseTo(2, 12)
    // Error of the middle: √(0.5·0.5/4) over a density of 0.5 on a stretch of 2.
    expect(estimateOfFan([0, 1, 2, 3, 4], 4, '1').standardError).toBe(1)
  })
  it('keeps its mean inside its ends and its errors at zero or above', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 8, max: 65536 }),
        (values, draws) => {
          const levels = [...values].sort((a, b) => a - b)
          const found = estimateOfFan(levels, draws, 'CNY')
          expect(found.mean).toBeGreaterThanOrEqual((levels[0] ?? 0) - 1e-3)
          expect(found.mean).toBeLessThanOrEqual((levels[4] ?? 0) + 1e-3)
          expect(Math.min(...Object.values(found.standardErrors))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('what lies ahead', () => {
  const kinds = (depth: 'screen' | 'project', edition: 'internal' | 'external'): string =>
    JSON.stringify(composeMemo(u, { depth, edition, below }).blocks)
  it('stands below page one, from a project on', () => {
    expect(kinds('project', 'internal')).toMatch(/section\/years.*section\/endings.*section\/people/)
    expect(kinds('screen', 'internal')).not.toMatch(/section\/years|section\/endings|section\/people/)
  })
  it('shows the years as figures with their way down', () => {
    const { figures } = composeMemo(u, { depth: 'project', edition: 'internal', below })
    expect(figures['memo.years.revenue.1']?.value).toMatchObject({ estimate: { p50: 2e6 + 2 } })
    // The fourth quarter ends the first year.
    expect(figures['memo.years.cash.1']?.value).toMatchObject({ estimate: { p50: 1e6 + 3 + 2 } })
    expect(figures['memo.years.out.2']?.value).toMatchObject({ kind: 'chance', value: 7 / 40 })
    expect(figures['memo.next.by']?.value).toEqual({ kind: 'number', unit: 'month', value: 9 })
    expect(figures['memo.ending.sale']?.value).toMatchObject({ value: 0.25 })
  })
  it('tells nothing of our money outside, and asks nobody outside for votes', () => {
    expect(kinds('project', 'internal')).toContain('section/return')
    expect(kinds('project', 'external')).not.toMatch(/section\/return|section\/fund-more|owner\//)
    const committee = (edition: 'internal' | 'external'): string =>
      JSON.stringify(composeMemo(u, { depth: 'ic', edition, below }).blocks)
    expect(committee('internal')).toMatch(/section\/votes.*section\/dissent.*section\/recusal/)
    expect(committee('external')).not.toMatch(/section\/votes|section\/dissent|section\/recusal|section\/opinions/)
  })
})

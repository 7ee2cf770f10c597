import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths, TEXT_WIDTH } from './table.ts'

describe('columnWidths', () => {
  it('shares the width of a page by what columns hold', () => {
    // 20 signs beside 10 Chinese ones, which count two each.
    expect(columnWidths([['a'.repeat(20), '试'.repeat(10)]], 1000)).toEqual([500, 500])
    // 46 at most beside 7 at least: 1000 · 46 / 53 and the rest.
    expect(columnWidths([['a'.repeat(900), 'b']], 1000)).toEqual([868, 132])
  })

  it('gives away neither more nor less than there is, and something to each', () => {
    const rows = fc
      .integer({ min: 1, max: 8 })
      .chain((columns) =>
        fc.array(fc.array(fc.string(), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(rows, (texts) => {
        const widths = columnWidths(texts)
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(TEXT_WIDTH)
        for (const one of widths) expect(one).toBeGreaterThan(0)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths, TEXT_WIDTH } from './table.ts'

describe('columnWidths', () => {
  it('gives what is left to each in proportion where all fits', () => {
    // 20 signs beside 10 Chinese ones, which count two each.
    expect(columnWidths([['a'.repeat(20), '试'.repeat(10)]])).toEqual([4819, 4819])
  })

  it('leaves an amount whole beside a long text', () => {
    // 7 signs and 3 to spare, 100 each; the text has the rest.
    expect(columnWidths([['a'.repeat(900), 'CNY 45m']])).toEqual([8638, 1000])
    // Two long texts share 8638 as 49 to 49: no more than 46 signs count, and 3 to spare.
    expect(columnWidths([['a'.repeat(900), 'CNY 45m', 'b'.repeat(99)]])).toEqual([4319, 1000, 4319])
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

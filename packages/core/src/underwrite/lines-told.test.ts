import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOf, constant, drawsFrom } from '@touchstone/core/chance'
import { together } from './lines-told.ts'

const column = (draws: object): readonly number[] => [...columnOf(draws)]

describe('several lines together', () => {
  it('are the sum of their revenue in the unit of the first', () => {
    // 30 and 10 dollars at 7: 30 + 70.
    const lines = [constant('CNY', 30, 8), constant('USD', 10, 8)]
    expect(column(together('CNY', lines, [1, 7], null))[0]).toBe(100)
  })

  it('have a margin weighed by revenue, in one currency', () => {
    // (30 × 0.6 + 70 × 0.2) ÷ 100 = 0.32.
    const margin = together(
      '1',
      [constant('1', 0.6, 8), constant('1', 0.2, 8)],
      [1, 7],
      [constant('CNY', 30, 8), constant('USD', 10, 8)],
    )
    expect(column(margin)[0]).toBeCloseTo(0.32, 12)
  })

  it('property: a weighed ratio lies between those of the lines, and one line twice is that line', () => {
    const eight = fc.array(fc.double({ min: -0.9, max: 5, noNaN: true }), { minLength: 8, maxLength: 8 })
    const paid = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(eight, eight, paid, paid, (a, b, x, y) => {
        const draws = (values: number[], unit: string) => drawsFrom(unit, Float64Array.from(values))
        const got = column(together('1', [draws(a, '1'), draws(b, '1')], [1, 1], [draws(x, 'CNY'), draws(y, 'CNY')]))
        got.forEach((one, i) => {
          const ends = [a[i] ?? 0, b[i] ?? 0]
          expect(one).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9)
          expect(one).toBeLessThanOrEqual(Math.max(...ends) + 1e-9)
        })
        const same = column(together('1', [draws(a, '1'), draws(a, '1')], [1, 1], [draws(x, 'CNY'), draws(y, 'CNY')]))
        same.forEach((one, i) => expect(one).toBeCloseTo(a[i] ?? 0, 9))
      }),
    )
  })
})

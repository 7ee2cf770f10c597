import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderOf } from './order.ts'

const sorted = (values: readonly number[]): number[] =>
  values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)

describe('the order of a column', () => {
  it('is that of a stable comparison sort, for any numbers', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.double({ noNaN: true, noDefaultInfinity: true }),
            fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, 1e308, -1e308),
            fc.integer({ min: -3, max: 3 }),
          ),
          { maxLength: 300 },
        ),
        (values) => {
          expect([...orderOf(Float64Array.from(values))]).toEqual(sorted(values))
        },
      ),
    )
  })
  it('puts infinities at the ends and keeps ties in index order', () => {
    // -∞ (3), -2 (1), 0 (0), -0 (4) as equal, 7 (2), ∞ (5)
    expect([...orderOf(new Float64Array([0, -2, 7, -Infinity, -0, Infinity]))]).toEqual([3, 1, 0, 4, 2, 5])
  })
  it('takes all bits where many values agree in their upper ones, and both kinds of zero as one', () => {
    const close = Float64Array.from({ length: 4000 }, (_, i) => 1 + ((i * 7919) % 4000) * 2.220446049250313e-16)
    expect([...orderOf(close)]).toEqual(sorted([...close]))
    const mixed = Float64Array.from({ length: 4000 }, (_, i) =>
      i % 3 === 0 ? (i % 2 === 0 ? 0 : -0) : (i % 5 === 0 ? -1 : 1) * (1e-300 + ((i * 7919) % 4000) * 5e-324),
    )
    expect([...orderOf(mixed)]).toEqual(sorted([...mixed]))
    const part = close.subarray(17, 3000)
    expect([...orderOf(part)]).toEqual(sorted([...part]))
  })
  it('is computed once for a column', () => {
    const column = new Float64Array([2, 1])
    expect(orderOf(column)).toBe(orderOf(column))
    expect(orderOf(new Float64Array(0))).toHaveLength(0)
  })
})

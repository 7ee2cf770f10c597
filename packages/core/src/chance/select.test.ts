import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectRanks } from './select.ts'

const values = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -2, max: 2 })), {
  minLength: 1,
  maxLength: 300,
})

describe('several ranks of a column', () => {
  it('stand where sorting would put them, ties and all', () => {
    fc.assert(
      fc.property(values, fc.uniqueArray(fc.nat(299), { maxLength: 12 }), (of, wanted) => {
        const ranks = wanted.filter((k) => k < of.length).sort((a, b) => a - b)
        const sorted = Float64Array.from(of).sort()
        const found = selectRanks(Float64Array.from(of), ranks)
        // Plus zero: sorting tells the two zeros apart, a comparison does not.
        expect(ranks.map((k) => (found[k] ?? NaN) + 0)).toEqual(ranks.map((k) => (sorted[k] ?? NaN) + 0))
      }),
    )
  })
  it('keep every value of the column', () => {
    fc.assert(
      fc.property(values, (of) => {
        const found = selectRanks(
          Float64Array.from(of),
          [0, of.length >> 1, of.length - 1].filter((k, i, all) => all.indexOf(k) === i),
        )
        expect([...found.sort()]).toEqual([...Float64Array.from(of).sort()])
      }),
    )
  })
  it('takes time linear in the length even where all values are equal or sorted', () => {
    for (const column of [new Float64Array(100_000), Float64Array.from({ length: 100_000 }, (_, i) => i)])
      expect(selectRanks(column, [5_000, 50_000, 95_000])[50_000]).toBe(column[50_000])
  })
})

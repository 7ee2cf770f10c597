import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart } from './marks.ts'

const stretch = (start: number, end: number): { readonly start: number; readonly end: number } => ({ start, end })

describe('stretches kept apart', () => {
  it('keeps the earlier of two that overlap, and the longer of two that begin together', () => {
    expect(apart([stretch(4, 9), stretch(0, 5), stretch(9, 12)])).toEqual([stretch(0, 5), stretch(9, 12)])
    expect(apart([stretch(0, 2), stretch(0, 6), stretch(2, 3)])).toEqual([stretch(0, 6)])
  })
  it('drops what holds nothing', () => {
    expect(apart([stretch(3, 3), stretch(5, 6)])).toEqual([stretch(5, 6)])
  })
  it('never leaves two that overlap, and drops none that overlaps no other', () => {
    const spans = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
      .map(([start, size]) => stretch(start, start + size))
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 20 }), (all) => {
        const kept = apart(all)
        kept.slice(1).forEach((one, index) => expect(one.start).toBeGreaterThanOrEqual(kept[index]?.end ?? 0))
        for (const one of all) expect(kept.some((other) => other.start < one.end && one.start < other.end)).toBe(true)
      }),
    )
  })
})

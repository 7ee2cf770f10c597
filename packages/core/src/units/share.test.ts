import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addShares,
  compareShares,
  multiplyShares,
  remainderOf,
  Share,
  shareFromPercent,
  shareOf,
  shareToNumber,
  shareToText,
} from './index.ts'

describe('exact shares of a whole', () => {
  it('reads percentages exactly', () => {
    expect(shareToText(shareFromPercent('12.5') ?? new Share(0n, 1n))).toBe('1/8')
    expect(shareFromPercent('100.1')).toBeNull()
    expect(shareFromPercent('-1')).toBeNull()
    expect(shareOf(1n, 0n)).toBeNull()
    expect(shareOf(3n, 2n)).toBeNull()
  })

  it('dilutes without error', () => {
    // 20 % sold, then 1/4 of what is left kept by the pool: (4/5) · (1/4) = 1/5
    const kept = multiplyShares(remainderOf(new Share(1n, 5n)), new Share(1n, 4n))
    expect(shareToText(kept)).toBe('1/5')
    expect(addShares(new Share(2n, 3n), new Share(1n, 2n))).toBeNull()
    expect(() => new Share(2n, 1n)).toThrow()
  })

  it('is closed, ordered and complementary', () => {
    const share = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }))
      .filter(([part, whole]) => part <= whole)
      .map(([part, whole]) => new Share(part, whole))
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(shareToText(addShares(a, remainderOf(a)) ?? a)).toBe('1/1')
        expect(compareShares(multiplyShares(a, b), a)).toBeLessThanOrEqual(0)
        expect(compareShares(a, b)).toBe(-compareShares(b, a) + 0 === 0 ? 0 : -compareShares(b, a))
        expect(shareToNumber(a)).toBeCloseTo(Number(a.numerator) / Number(a.denominator), 12)
      }),
    )
  })
})

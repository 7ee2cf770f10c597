import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalOf, decimalsNeeded, placeOfDigits, placeOfError, printDecimal, roundAt } from './decimal.ts'

const round = (x: number, place: number): string => {
  const rounded = roundAt(decimalOf(x), place)
  return printDecimal(rounded, 0, Math.max(0, -place))
}

describe('decimal text', () => {
  it('takes a double by what a person would write for it', () => {
    // 0.995 and 1.005 lie below their decimals as doubles; a person who wrote them means the decimals.
    expect(round(0.995, -2)).toBe('1.00')
    expect(round(1.005, -2)).toBe('1.01')
    expect(round(2.5, 0)).toBe('3')
    expect(round(-2.5, 0)).toBe('−3')
  })
  it('rounds to nothing, or up, where the place lies above the number', () => {
    expect(round(49, 2)).toBe('0')
    expect(round(50, 2)).toBe('100')
    expect(round(999, 1)).toBe('1,000')
    expect(round(4, 3)).toBe('0')
  })
  it('prints zero without a sign', () => {
    expect(round(-0.001, -2)).toBe('0.00')
    expect(round(0, 0)).toBe('0')
  })
  it('groups in threes and shifts without adding digits', () => {
    expect(printDecimal(decimalOf(1234567.5), 0, 1)).toBe('1,234,567.5')
    expect(printDecimal(decimalOf(0.3), -2, 0)).toBe('30')
    expect(printDecimal(decimalOf(450_000), 8, 4)).toBe('0.0045')
    expect(decimalsNeeded(decimalOf(450_000), 8)).toBe(4)
    expect(decimalsNeeded(decimalOf(0.3), -2)).toBe(0)
  })
  it('counts significant digits after the carry', () => {
    expect(placeOfDigits(decimalOf(9.96), 2)).toBe(0)
    expect(placeOfDigits(decimalOf(9.94), 2)).toBe(-1)
    expect(placeOfDigits(decimalOf(12345), 2)).toBe(3)
  })
  it('reads back as the same double', () => {
    const doubles = fc.double({ min: 1e-9, max: 1e15, noNaN: true })
    fc.assert(
      fc.property(doubles, fc.boolean(), (size, negative) => {
        const x = negative ? -size : size
        const d = decimalOf(x)
        const text = printDecimal(d, 0, decimalsNeeded(d, 0))
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(x)
      }),
    )
  })
  it('rounds whole numbers half away from zero, as exact integers do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 8 }), (n, place) => {
        const step = 10n ** BigInt(place)
        const want = ((BigInt(n) + step / 2n) / step) * step
        expect(printDecimal(roundAt(decimalOf(n), place), 0, 0).replaceAll(',', '')).toBe(String(want))
      }),
    )
  })
  it('finds the finest place that is at least ten standard errors', () => {
    expect(placeOfError(0.001)).toBe(-2)
    expect(placeOfError(0.0011)).toBe(-1)
    expect(placeOfError(0)).toBe(Number.NEGATIVE_INFINITY)
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (error) => {
        const place = placeOfError(error)
        expect(10 ** place).toBeGreaterThanOrEqual(10 * error * (1 - 1e-12))
        expect(10 ** (place - 1)).toBeLessThan(10 * error * (1 + 1e-12))
      }),
    )
  })
})

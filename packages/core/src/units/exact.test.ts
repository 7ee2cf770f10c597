import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactValue, noReadings, rationalToText, readQuantity } from './index.ts'

const exact = (text: string, expect: 'money' | 'count' | 'ratio' = 'money'): string | null => {
  const got = readQuantity(text, { readings: noReadings, defaultCurrency: 'CNY', expect })
  if (!got.ok) return null
  const value = exactValue(text, got.value)
  return value === null ? null : rationalToText(value)
}

describe('exactValue', () => {
  it('keeps digits that a floating number loses', () => {
    // 2^53 + 1 has no floating number of its own.
    expect(exact('9007199254740993', 'count')).toBe('9007199254740993')
    expect(exact('12,345,678,901,234.57元')).toBe('1234567890123457/100')
    expect(exact('33.3333333333333333%', 'ratio')).toBe('333333333333333333/1000000000000000000')
  })

  it('reads scales, percents and fractions', () => {
    expect(exact('3.5亿元')).toBe('350000000')
    expect(exact('1.1万', 'count')).toBe('11000')
    expect(exact('8%', 'ratio')).toBe('2/25')
    expect(exact('1/3', 'ratio')).toBe('1/3')
    expect(exact('五百万元')).toBe('5000000')
    expect(exact('$1.25')).toBe('5/4')
  })

  it('takes no figure that leaves room', () => {
    expect(exact('5 to 10')).toBe(null)
  })

  it('reads back every count as it is written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 17n }), (value) => {
        expect(exact(String(value), 'count')).toBe(String(value))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRational,
  compareRational,
  divideRational,
  floorRational,
  multiplyRational,
  rational,
  rationalFromDecimal,
  rationalFromNumber,
  rationalToNumber,
  rationalToText,
  subtractRational,
} from './rational.ts'

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => rational(n, d))

describe('exact fractions', () => {
  it('keep the laws of arithmetic exactly', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        const left = multiplyRational(a, addRational(b, c))
        const right = addRational(multiplyRational(a, b), multiplyRational(a, c))
        expect(compareRational(left, right)).toBe(0)
        expect(rationalToText(subtractRational(addRational(a, b), b))).toBe(rationalToText(a))
        if (b.numerator !== 0n)
          expect(rationalToText(multiplyRational(divideRational(a, b), b))).toBe(rationalToText(a))
      }),
      { numRuns: 300 },
    )
  })

  it('round-trip every floating number through its shortest decimal', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }), (value) => {
        const exact = rationalFromNumber(value)
        if (exact === null) throw new Error('not read')
        const back = rationalToNumber(exact)
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 3e-16 + Number.MIN_VALUE)
      }),
      { numRuns: 500 },
    )
  })

  it('reads decimals and refuses what is none', () => {
    expect(rationalToText(rationalFromDecimal('1e-4') ?? rational(0n))).toBe('1/10000')
    expect(rationalToText(rationalFromDecimal('-2.50E2') ?? rational(0n))).toBe('-250')
    for (const text of ['', '1.', '.5', '1,000', '1e', 'NaN', '1e99999']) expect(rationalFromDecimal(text)).toBeNull()
    expect(rationalFromNumber(Number.POSITIVE_INFINITY)).toBeNull()
  })

  it('turns tiny and huge fractions into numbers', () => {
    expect(rationalToNumber(rational(1n, 10n ** 300n))).toBeCloseTo(1e-300, 310)
    expect(rationalToNumber(rational(10n ** 300n, 3n)) / (1e300 / 3)).toBeCloseTo(1, 14)
    expect(floorRational(rational(7n, 2n))).toBe(3n)
    expect(floorRational(rational(-4n, 2n))).toBe(-2n)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rational, rationalToNumber, rationalToText } from './rational.ts'
import { simplestRational } from './simplest.ts'

const text = (value: number): string | null => {
  const found = simplestRational(value)
  return found === null ? null : rationalToText(found)
}

it('finds the fraction that a quotient was, and leaves decimals alone', () => {
  expect([text(60_000_000 / 7), text(-1 / 3), text(0.1), text(1.0943), text(8_000_000), text(0)]).toEqual([
    '60000000/7',
    '-1/3',
    '1/10',
    '10943/10000',
    '8000000',
    '0',
  ])
  expect(text(Number.NaN)).toBeNull()
})

it('finds back every fraction of small parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000 }), (n, d) => {
      const exact = rational(BigInt(n), BigInt(d))
      expect(text(rationalToNumber(exact))).toBe(rationalToText(exact))
    }),
  )
})

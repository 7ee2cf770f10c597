import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalCdf } from './normal.ts'
import { normalTail } from './normal-tail.ts'

it('is what is left above, by hand at the ends and by the exact one between', () => {
  expect(normalTail(0)).toBe(0.5)
  expect(normalTail(-40)).toBe(1)
  expect(normalTail(40)).toBe(0)
  expect(normalTail(NaN)).toBeNaN()
  // Φ(−1.96) = 0.024997895148220435
  expect(normalTail(1.96)).toBeCloseTo(0.024997895148220435, 15)
  fc.assert(
    fc.property(fc.double({ min: -12, max: 12, noNaN: true }), (z) => Math.abs(normalTail(z) - normalCdf(-z)) <= 4e-16),
    { numRuns: 3000 },
  )
})

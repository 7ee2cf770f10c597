import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnOf, constant, drawsFrom } from './draws.ts'
import { estimate } from './estimate.ts'
import { pooled } from './pooled.ts'

/** Logs that lie as far above as below the middle. */
const around = (middle: number, spread: number) =>
  drawsFrom(
    'CNY',
    Float64Array.from({ length: 8 }, (_, i) => middle * Math.exp(i % 2 === 0 ? spread : -spread)),
  )

it('weighs by what the other varies, by hand', () => {
  // Logs vary by 0.1² and 0.2²: 0.04 ÷ 0.05 = 0.8 of the first. The spread left: 0.8 × 0.1 + 0.2 × 0.2 = 0.12.
  const got = columnOf(pooled(around(100, 0.1), around(200, 0.2)))
  expect(got[0]).toBeCloseTo(100 * 2 ** 0.2 * Math.exp(0.12), 9)
  expect(got[1]).toBeCloseTo(100 * 2 ** 0.2 * Math.exp(-0.12), 9)
})

it('takes a certain one alone, and leaves out what is no amount', () => {
  const wide = around(100, 1)
  expect(estimate(pooled(wide, constant('CNY', 7, 8))).p50).toBeCloseTo(7, 9)
  const none = drawsFrom('CNY', Float64Array.of(1, 1, 1, 0, 1, 1, 1, 1))
  expect(pooled(wide, none)).toBe(wide)
  expect(pooled(none, wide)).toBe(wide)
  expect(pooled(none, constant('CNY', -1, 8))).toBe(none)
})

it('lies between both in every draw, whichever comes first', () => {
  const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true })
  const column = fc.array(amount, { minLength: 8, maxLength: 8 }).map((all) => drawsFrom('CNY', Float64Array.from(all)))
  fc.assert(
    fc.property(column, column, (a, b) => {
      const [x, y, got, turned] = [a, b, pooled(a, b), pooled(b, a)].map((one) => columnOf(one))
      for (let i = 0; i < 8; i++) {
        const [low, high] = [Math.min(x?.[i] ?? 0, y?.[i] ?? 0), Math.max(x?.[i] ?? 0, y?.[i] ?? 0)]
        expect(got?.[i]).toBeGreaterThanOrEqual(low * (1 - 1e-9))
        expect(got?.[i]).toBeLessThanOrEqual(high * (1 + 1e-9))
        expect((turned?.[i] ?? 0) / (got?.[i] ?? 1)).toBeCloseTo(1, 9)
      }
    }),
  )
})

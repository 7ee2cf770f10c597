import { reference } from '@touchstone/reference'
import { expect, it } from 'vitest'
import { rateBetween, rateKnownBetween } from './lookup.ts'

const { fx } = reference

it('gives each currency a rate that a bank would know again', () => {
  const of = (from: string, to: string): number => rateBetween(fx, '2026-06-30', from, to) ?? 0
  // Euro and pound are worth more than a dollar.
  expect(of('EUR', 'USD')).toBeGreaterThan(1.05)
  expect(of('EUR', 'USD')).toBeLessThan(1.3)
  expect(of('GBP', 'USD')).toBeGreaterThan(1.2)
  expect(of('GBP', 'USD')).toBeLessThan(1.5)
  expect(of('CNY', 'USD')).toBeCloseTo(1 / 6.7996, 6)
})

it('goes through the dollar where a pair has no rate of its own, and names both records', () => {
  const euro = rateKnownBetween({ fx }, '2026-06-30', 'EUR', 'CNY')
  // By hand: May 2026 had 6.7996 yuan and 0.8561 euros for a dollar.
  expect(euro?.value).toBeCloseTo(6.7996 / 0.8561, 6)
  expect(euro?.facts.map((one) => one.pair)).toEqual(['EUR/USD', 'CNY/USD'])
  expect(rateKnownBetween({ fx }, '2026-06-30', 'TWD', 'CNY')).toBeNull()
})

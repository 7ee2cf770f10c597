import { expect, it } from 'vitest'
import { paid, priced } from '../paid.fixture.ts'
import { joined } from './joined.fixture.ts'
import { leads } from './leads.fixture.ts'
import { prices } from './prices.fixture.ts'

it.each(joined)('名字里的与、和、及：%s', (text, want) => {
  expect(paid(text)).toBe(want)
})

it.each(leads)('谁领投：%s', (text, want) => {
  expect(paid(text)).toBe(want)
})

it.each(prices)('估值：%s', (text, want) => {
  expect(priced(text)).toBe(want)
})

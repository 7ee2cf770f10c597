import { expect, it } from 'vitest'
import { paid, priced } from '../paid.fixture.ts'
import { roundsIn } from '../rules/rounds.ts'
import { payers } from './paid.fixture.ts'
import { prices } from './prices.fixture.ts'

it.each(payers)('%s', (text, want) => {
  expect(paid(text)).toBe(want)
})

it.each(prices)('%s', (text, want) => {
  expect(priced(text)).toBe(want)
})

it.each([
  ['a pre-A round', 'Pre-A'],
  ['its pre-B financing', 'Pre-B'],
  ['a Pre-A+ round', 'Pre-A+'],
  ['an A round', 'A'],
])('%s', (words, label) => {
  expect(roundsIn(words).map((one) => one.label)).toEqual([label])
})

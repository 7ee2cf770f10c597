import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { expect, it } from 'vitest'
import { inEnglish } from './context.fixture.ts'
import { underwriteForFunds } from './underwrite.ts'

const context = {
  ...inEnglish,
  reference: { ...inEnglish.reference, ...marketReference },
  funds: exampleFunds.slice(0, 1),
}
const bare = `format: touchstone/deal@1
asOf: 2025-03-01
company: {name: A, layer: application, country: CN, stage: B}
round: {label: B, amount: 1亿元, preMoney: 6亿元}
`
const revenue = 'finances: {revenueByLine: [{line: subscription, annual: 8000万元}]}\n'
const growth = 'finances: {revenueByLine: [{line: subscription, annual: 8000万元, growth: 150%}]}\n'
const near = 'assumptions: {"market.comparable": 5亿到9亿元}\n'
const of = (text: string) => {
  const got = underwriteForFunds({ file: 'b.deal.yaml', text, draws: 4096 }, context)
  if (!got.ok) throw new Error(JSON.stringify(got.issues))
  return got.value
}

it('rests wholly on loans where only a price is told, and each answer makes it less', () => {
  const shares = [bare, bare + growth, bare + growth + near].map((text) => of(text).verdict.borrowedShare)
  expect(shares[0]).toBe(1)
  expect(shares[1]).toBeLessThan(0.95)
  expect(shares[2]).toBeLessThan((shares[1] ?? 0) - 0.2)
  expect(of(bare).verdict.choice).toBe('cannot_say')
  expect(of(bare + growth + near).verdict.choice).not.toBe('cannot_say')
})

it('is measured on doubts that no seed and no figure of the business moves', () => {
  const doubt = (text: string) => of(text).verdict.doubt
  expect(doubt(`seed: '2'\n${bare}${growth}`)).toEqual(doubt(bare + growth))
  expect(doubt(bare + growth.replace('8000', '3000'))).toEqual(doubt(bare + growth))
})

it('holds a told business against that of its kind of which nothing is told', () => {
  const mean = (text: string) => {
    const value = of(text).figures['market.multiple']?.value
    return value?.kind === 'estimate' ? value.estimate.mean : Number.NaN
  }
  // Much more sold than the round brings is no plain gain: this round would pay its costs for a few months only.
  const [less, usual, more] = ['800万元', '8000万元', '2亿元'].map((one) =>
    mean(bare + revenue.replace('8000万元', one)),
  )
  expect(less).toBeLessThan(usual ?? 0)
  expect(usual).toBeLessThan(more ?? 0)
  // The usual revenue of the tables leaves the price of comparable rounds about where silence does.
  expect(Math.abs(Math.log((usual ?? 0) / mean(bare)))).toBeLessThan(0.3)
})

import { homeOf } from '@touchstone/core/deal'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { amountOf, bareDeal } from './deal.fixture.ts'
import { rateStageOf, stageMeant } from './stage-meant.ts'

const money = (words: string) => amountOf(words, reference.readings)
const said = <T>(value: T) => ({ ...bareDeal().company.name, value, literal: String(value) })

type Round = Partial<ReturnType<typeof bareDeal>['round']>
const withRound = (round: Round, stage: string | null = null) => {
  const deal = bareDeal('Acme', '2025-03-31')
  return {
    ...deal,
    company: { ...deal.company, stage: stage === null ? null : said(stage) },
    round: { ...deal.round, ...round },
  }
}

describe('the stage a company is at', () => {
  it.each([
    ['天使轮', 'seed'],
    ['A+轮', 'early'],
    ['Series C', 'growth'],
    ['E轮', 'late'],
    ['Series L', 'late'],
    ['Pre-IPO', 'late'],
    ['战略融资', null],
  ])('is that of its label: %s', (label, stage) => {
    expect(rateStageOf(stageMeant(withRound({ label: said(label) }), reference))).toBe(stage)
  })

  it('is that of the file where no label tells it', () => {
    expect(rateStageOf(stageMeant(withRound({}, 'B'), reference))).toBe('growth')
    expect(stageMeant(withRound({}), reference)).toBeNull()
  })

  it('is told by a price that no first round has', () => {
    const at = (round: Round) => rateStageOf(stageMeant(withRound(round), reference))
    expect(at({ amount: money('$10bn'), postMoney: money('$300bn') })).toBe('late')
    expect(at({ postMoney: money('200亿元') })).toBe('growth')
    expect(at({ postMoney: money('20亿元') })).toBeNull()
    // 2 bn USD for the 13 % that Chinese makers of models usually sell: 15.4 bn after the money; for a half, 4 bn.
    expect(at({ amount: money('$2bn') })).toBe('late')
    expect(at({ amount: money('$2bn'), stake: money('50%') })).toBe('growth')
    // A label is believed, whatever the price.
    expect(at({ label: said('A轮'), postMoney: money('$300bn') })).toBe('early')
  })
})

describe('where a company is taken to sit', () => {
  const of = (name: string, amount: string | null, country: string | null = null) => {
    const deal = bareDeal(name)
    return homeOf({
      ...deal,
      company: { ...deal.company, country: country === null ? null : said(country) },
      round: { ...deal.round, amount: amount === null ? null : money(amount) },
    })
  }

  it('is where its file says, else where its name and its money are', () => {
    expect(of('甲公司', '$5m', 'SG')).toBe('SG')
    expect(of('甲公司', '$5m')).toBe('CN')
    expect(of('Acme', '5000万元')).toBe('CN')
    expect(of('Acme', '$5m')).toBe('US')
    expect(of('Acme', null)).toBe('CN')
  })
})

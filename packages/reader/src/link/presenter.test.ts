import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const deals = (text: string) =>
  read(text, { readings: reference.readings }).deals.map((one) => [one.company, one.status, one.round, one.historic])

describe('a plan or a deck', () => {
  it('is of who presents itself, and the rounds it has had are of the past', () => {
    const plan =
      '青砚智能\n商业计划书 2023\n本轮计划融资3亿元人民币，投前估值12亿元\n融资历史\n2022年3月完成Pre-A轮1亿元，由红杉中国领投\n'
    expect(deals(plan)).toEqual([
      ['青砚智能', 'planned', null, false],
      ['青砚智能', 'completed', 'Pre-A', true],
    ])
  })
  it('has headings that are no companies', () => {
    expect(
      deals(
        '青砚智能商业计划书\n本轮计划融资3亿元人民币。\n融资历史：2022年3月完成Pre-A轮融资1亿元，由红杉中国领投。\n',
      ).map(([name]) => name),
    ).toEqual(['青砚智能', '青砚智能'])
  })
  it('is no report of a round that is done', () => {
    expect(deals('青砚智能完成3亿元A轮融资，由蓝湖资本领投。')).toEqual([['青砚智能', 'completed', 'A', false]])
  })
})

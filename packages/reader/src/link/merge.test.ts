import { describe, expect, it } from 'vitest'
import { reference } from '@touchstone/reference'
import { read } from '../read.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2024-05-20' }).deals

describe('mentions of one deal', () => {
  it('in headline and body are one, with what either says', () => {
    const found = deals(
      '青砚科技完成近2亿元Pre-A轮融资\n大模型公司青砚科技宣布完成近2亿元Pre-A轮融资，由北辰资本领投。\n',
    )
    expect(found.map((deal) => [deal.company, deal.round, deal.leads.map((lead) => lead.name)])).toEqual([
      ['青砚科技', 'Pre-A', ['北辰资本']],
    ])
  })
  it('of two rounds stay two', () => {
    const found = deals('青砚科技完成近2亿元A轮融资。\n青砚科技完成5000万元天使轮融资。\n')
    expect(found.map((deal) => deal.round)).toEqual(['A', '天使'])
  })
  it('with amounts that cannot be one stay two, so that a contradiction is seen', () => {
    expect(deals('青砚科技完成近2亿元A轮融资。\n青砚科技完成3亿元A轮融资。\n')).toHaveLength(2)
  })
  it('of two companies stay two', () => {
    expect(deals('青砚科技完成近2亿元A轮融资。\n北云科技完成近2亿元A轮融资。\n')).toHaveLength(2)
  })
})

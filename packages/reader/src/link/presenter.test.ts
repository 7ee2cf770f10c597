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

describe('a report or a memorandum', () => {
  it('is of who its head names, not of a company that it compares with', () => {
    const memo =
      '立项报告：青砚智能\n一、本轮方案\n公司拟A轮融资3亿元，投前估值12亿元，我司拟出资5000万元跟投。\n二、可比公司\n「星河智能」2023年2月完成B轮5亿元融资，投后40亿元。\n'
    expect(deals(memo)).toEqual([
      ['青砚智能', 'planned', 'A', false],
      ['星河智能', 'completed', 'B', true],
    ])
    expect(read(memo, { readings: reference.readings }).deals[0]?.investors).toEqual([])
  })
  it('is read in English the same way, and a sheet of terms has no deal in its title', () => {
    const memo =
      'CONFIDENTIAL INFORMATION MEMORANDUM\nKestrel AI, Inc.\nThe Company is seeking to raise $50 million in Series B preferred stock.\nHistorical financing: Seed, $5 million, March 2021, Seedling; Series A, $30 million, April 2023, led by Blue Lake Capital.\n'
    expect(deals(memo)).toEqual([
      ['Kestrel AI', 'in_progress', 'B', false],
      ['Kestrel AI', 'completed', 'A', true],
    ])
    const terms =
      'SUMMARY OF TERMS FOR PROPOSED PRIVATE PLACEMENT OF SERIES A PREFERRED STOCK\nIssuer: Kestrel AI, Inc. (the "Company")\nInvestors: Blue Lake Capital ("Lead"), North Fund\nAmount of Financing: An aggregate of up to $30 million\nPre-Money Valuation: $170 million fully diluted\n'
    expect(deals(terms)).toEqual([['Kestrel AI', 'planned', null, false]])
  })
  it('is none where somebody only speaks of one', () => {
    const news =
      'Leaked OpenAI memo says it will hire. Kestrel AI has raised $30 million in a Series A led by Blue Lake.'
    expect(deals(news)).toEqual([['Kestrel AI', 'completed', 'A', false]])
    expect(deals('清科投资报告显示，青砚智能完成3亿元A轮融资，由蓝湖资本领投。')[0]?.[0]).toBe('青砚智能')
  })
})

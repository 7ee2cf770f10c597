import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const told = (text: string) =>
  read(text, { readings: reference.readings, published: '2026-09-15' }).deals.map((one) => [
    one.company,
    one.status,
    one.round,
    one.amount === null ? null : [one.amount.low, one.amount.scope],
    one.leads.map((lead) => lead.name),
    [...one.investors, ...one.existing].map((who) => who.name),
  ])
const round = ['青砚科技', 'completed', 'B', [3e8, 'round'], ['北辰资本'], []]

describe('中文通稿', () => {
  it.each(['北辰资本牵头领投', '北辰资本操刀领投', '北辰资本为领投方', '领投方仍为北辰资本', '北辰资本领投了该轮融资'])(
    '认得出领投：%s',
    (words) => {
      expect(told(`青砚科技完成3亿元B轮融资，${words}。`)).toEqual([round])
      expect(told(`青砚科技完成3亿元B轮融资。${words}。`)).toEqual([round])
    },
  )
  it.each([
    ['新进投资方蓝湖基金跟投', '蓝湖基金'],
    ['参投方还包括蓝湖基金', '蓝湖基金'],
    ['老股东蓝湖基金均按比例追加', '蓝湖基金'],
    ['老股东蓝湖基金连续第三轮加码', '蓝湖基金'],
  ])('认得出其他投资方：%s', (words, name) => {
    expect(told(`青砚科技完成3亿元B轮融资，北辰资本领投，${words}。`)).toEqual([
      ['青砚科技', 'completed', 'B', [3e8, 'round'], ['北辰资本'], [name]],
    ])
  })
  it('括号里的身份只属于它前面的名字', () => {
    expect(told('青砚科技完成3亿元B轮融资，投资方：北辰资本（领投）、蓝湖基金。')).toEqual([
      ['青砚科技', 'completed', 'B', [3e8, 'round'], ['北辰资本'], ['蓝湖基金']],
    ])
  })
  it('写明轮次之后的总额仍是这一轮的金额', () => {
    expect(told('青砚科技完成B轮融资，总额3亿元，北辰资本领投。')).toEqual([round])
  })
  it('一句话里只讲一轮时，合计与总额度就是这一轮的金额', () => {
    expect(told('青砚科技完成B轮融资，北辰资本战略领投，合计金额3亿元。')).toEqual([round])
    expect(told('青砚科技完成B轮融资，本轮由北辰资本领投，融资总额度为3亿元。')).toEqual([round])
  })
  it('没有参与的不是投资方', () => {
    expect(told('青砚科技完成3亿元B轮融资，北辰资本领投，老股东蓝湖基金未参与本轮。')).toEqual([round])
  })
  it('资金用途不改变交易状态', () => {
    for (const words of ['此次融资将帮助公司推进与丰田的合资谈判', '融资将用于收购上下游企业'])
      expect(told(`青砚科技完成3亿元B轮融资，北辰资本领投。${words}。`)).toEqual([round])
  })
  it('被否认的消息不是已完成的融资', () => {
    const text = '青砚科技否认融资传闻：消息不实\n有媒体报道称青砚科技完成3亿元新一轮融资。公司回应称，该消息不实。'
    expect(told(text).map(([, status]) => status)).not.toContain('completed')
  })
  it.each([
    '青砚科技新一轮融资额或超10亿元，多家机构已提交报价。',
    '北辰资本成为青砚科技3亿元B轮融资领投方的热门人选。',
    '青砚科技与北辰资本签署3亿元战略投资框架协议。',
    '青砚科技创始人张维：希望在10月前完成3亿元B轮融资。',
    '青砚科技辟谣：未完成5亿元融资',
    '青砚科技累计拿到北辰资本、云起山投资等机构超3亿元投资。',
    '上半年AI领域融资超1000亿元。',
    '青砚科技完成3亿元债权融资。',
    '青砚科技完成30亿元战略融资？知情人士：仍在走流程',
  ])('不把没有完成的、累计的、举债的当成已完成的一轮：%s', (text) => {
    expect(
      told(text).filter(([, status, , amount]) => status === 'completed' && String(amount).endsWith('round')),
    ).toEqual([])
  })
})

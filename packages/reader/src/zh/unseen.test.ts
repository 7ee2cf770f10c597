import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const names = (list: readonly { readonly name: string }[]) => list.map((one) => one.name)
const first = (text: string) => {
  const [deal] = deals(text)
  return {
    company: deal?.company,
    status: deal?.status,
    round: deal?.round,
    leads: names(deal?.leads ?? []),
    others: names(deal?.investors ?? []),
    existing: names(deal?.existing ?? []),
  }
}

describe('公司名的边界', () => {
  it.each([
    ['青砚智航凭何50天获8亿元天使轮融资？', '青砚智航'],
    ['“青砚芯”3个月前才刚宣布完成6亿元A轮融资。', '青砚芯'],
    ['近期，上海青砚半导体科技有限公司进行了B轮融资。', '上海青砚半导体科技有限公司'],
    ['上海青砚半导体科技有限公司作为行业先行者，于2026年3月获得3亿元A轮融资。', '上海青砚半导体科技有限公司'],
    ['AI新创公司青砚智能，5月才刚筹到6亿美元。', '青砚智能'],
  ])('%s', (text, company) => {
    expect(first(text).company).toBe(company)
  })
  it('正在考虑参与某公司最新一轮融资：那家公司名字完整，且尚未完成', () => {
    expect(first('消息人士称，蓝湖集团正在考虑参与青芝麻智能最新一轮融资，融资金额至少为15亿元。')).toMatchObject({
      company: '青芝麻智能',
      status: 'in_talks',
    })
  })
  it('“公司”二字与地名不另成一家公司', () => {
    for (const text of [
      '人工智能平台“青砚公司”宣布完成B轮融资。2025年11月，青砚公司表示已完成A轮融资。',
      '青禾半导体完成A轮融资。日前，南京青禾半导体公司完成了A轮融资，投资方为北辰资本。',
    ])
      expect(new Set(deals(text).map((one) => one.company)).size).toBe(1)
  })
  it('仅标题用的绰号不是另一家公司', () => {
    const text = '芯片业“明日之星”刚募到6亿\n芯片新创公司“青砚芯”宣布完成总额6亿元人民币的天使轮及A轮融资。'
    expect(new Set(deals(text).map((one) => one.company))).toEqual(new Set(['青砚芯']))
  })
})

describe('投资方名单的边界', () => {
  const told = '青砚科技完成3亿元B轮融资，'
  it.each([
    ['由北辰基金管理的海州集成电路基金二期领投。', ['海州集成电路基金二期'], []],
    ['领投方为专注于机器人的投资基金Northrobo，蓝湖资本跟投。', ['Northrobo'], ['蓝湖资本']],
    ['北辰资本领投，Halden Holdings A/S、蓝湖资本跟投。', ['北辰资本'], ['Halden Holdings A/S', '蓝湖资本']],
    ['北辰资本领投，科金控股集团、蓝湖资本跟投。', ['北辰资本'], ['科金控股集团', '蓝湖资本']],
    ['蓝湖科技、南浦集团等巨头悉数入场，领投方为北辰资本。', ['北辰资本'], ['蓝湖科技', '南浦集团']],
    ['北辰资本领投，另有多家产业方跟投，包括蓝湖科技、南浦电气等。', ['北辰资本'], ['蓝湖科技', '南浦电气']],
    ['蓝湖科技、南浦资本均出现在了投资名单上。', [], ['蓝湖科技', '南浦资本']],
    ['投资方包括蓝湖、南浦股份、西岭科技等多家半导体企业创始人。', [], []],
  ])('%s', (words, leads, others) => {
    expect(first(told + words)).toMatchObject({ leads, others, existing: [] })
  })
  it('破折号与逗号一样断句', () => {
    expect(first('青砚科技完成B轮融资——北辰资本领投，蓝湖资本跟投。')).toMatchObject({
      leads: ['北辰资本'],
      others: ['蓝湖资本'],
    })
  })
  it('公司原有股东是老股东', () => {
    expect(first(`${told}北辰资本领投，蓝湖资本和公司原有股东南浦医药、西岭投资跟投。`)).toMatchObject({
      leads: ['北辰资本'],
      others: ['蓝湖资本'],
      existing: ['南浦医药', '西岭投资'],
    })
  })
  it('宣布获得巨额融资、获得4次融资，都没有说出谁投的', () => {
    for (const text of ['青砚科技宣布获得巨额融资3亿元。', '青砚科技年内获得4次融资，最近一轮为3亿元B轮融资。'])
      expect(first(text).others).toEqual([])
  })
  it('共同参与的某轮融资：名单在前', () => {
    expect(first('芯片企业青砚科技完成由北辰资本领投，蓝湖资本、南浦产投共同参与的约十亿元A轮融资。')).toMatchObject({
      company: '青砚科技',
      leads: ['北辰资本'],
      others: ['蓝湖资本', '南浦产投'],
    })
  })
  it('获得某公司战投是一轮战略融资', () => {
    expect(first('9月12日，青砚科技官宣获得蓝湖汽车战投并完成交割。')).toMatchObject({
      company: '青砚科技',
      status: 'completed',
      round: '战略',
      others: ['蓝湖汽车'],
    })
  })
})

describe('没有完成的不写成完成', () => {
  it('下轮融资已有机构认购，仍未完成', () => {
    const all = deals('青砚科技创始人透露，“下轮融资已有顶级机构认购2.3亿美金”。')
    expect(all.map((one) => one.status)).not.toContain('completed')
  })
  it('已完成一轮，又在洽谈新一轮：估值属于后者', () => {
    const all = deals('至此，青砚科技完成了3亿元B轮融资，并正在以150亿元的估值洽谈新一轮融资。')
    expect(all.map((one) => [one.status, one.valuation?.low ?? null])).toEqual([
      ['completed', null],
      ['in_talks', 1.5e10],
    ])
  })
  it('多家公司合说的数额不属于其中任何一家', () => {
    const text = '青砚科技正在洽谈60亿美元融资。北辰和南浦等其他初创AI公司也从蓝湖、西岭等处筹集了数十亿美元。'
    expect(deals(text).map((one) => [one.company, one.status])).toEqual([['青砚科技', 'in_talks']])
  })
  it('统计的总额不是某一家的累计融资', () => {
    const text =
      '据统计，本周共发生76起投融资事件，已披露的融资总额合计约41.08亿元。青砚科技完成十亿元A轮融资，北辰资本领投。'
    expect(deals(text).map((one) => one.relation)).toEqual(['round'])
  })
})

describe('几轮分开说', () => {
  it('半年前以某轮开启征程，是另一轮', () => {
    const text =
      '机器人公司青砚科技宣布完成2亿元A轮融资。这家成立仅一年的企业，半年前刚以超2000万元种子轮融资开启征程。'
    expect(deals(text).map((one) => [one.round, one.amount?.low, one.historic])).toEqual([
      ['A', 2e8, false],
      ['种子', 2e7, true],
    ])
  })
  it('标题说E轮、正文说战略融资，同一笔钱是同一轮', () => {
    const text = '青砚科技完成超10亿元E轮融资\n青砚科技宣布完成金额超10亿元的战略融资，北辰资本领投。'
    expect(deals(text).map((one) => [one.round, one.amount?.low])).toEqual([['E', 1e9]])
  })
  it('为谁以多少估值筹集多少：后一个数是金额', () => {
    const [deal] = deals('北辰希望以200亿美元的估值为青砚科技筹集多达60亿美元的资金，目前仍在洽谈。')
    expect([deal?.amount?.high ?? null, deal?.valuation?.low ?? null]).toEqual([6e9, 2e10])
  })
})

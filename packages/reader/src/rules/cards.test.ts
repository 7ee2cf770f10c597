import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const told = (text: string) => {
  const { deals, figures } = read(text, { readings: reference.readings })
  return { deals, figures }
}
const sheet = `投资条款清单 Term Sheet
公司 Company：上海青砚智能科技有限公司（Shanghai Qingyan AI Co., Ltd.）
投资方 Investor：蓝湖资本 (Blue Lake Capital)
本轮 Round：A轮 Series A
投资金额 Investment Amount：人民币3亿元 (RMB 300,000,000)
投前估值 Pre-money Valuation：人民币12亿元 (RMB 1.2 billion)
投后估值 Post-money Valuation：人民币15亿元 (RMB 1.5 billion)
董事会 Board：5席，投资方1席
`

describe('a deal told in labels and values', () => {
  it('is read from a term sheet in two languages, and is not done', () => {
    const { deals } = told(sheet)
    expect(deals).toHaveLength(1)
    expect(deals[0]).toMatchObject({
      company: '上海青砚智能科技有限公司',
      status: 'in_progress',
      round: 'A',
      roundRaw: 'A轮',
      amount: { low: 3e8, high: 3e8, currency: 'CNY', raw: '人民币3亿元' },
      valuation: { low: 1.2e9, kind: 'pre', raw: '人民币12亿元' },
      leads: [],
      investors: [{ name: '蓝湖资本' }],
    })
    for (const one of [deals[0]?.amount, deals[0]?.valuation])
      expect(sheet.slice(...(one?.span ?? [0, 0]))).toBe(one?.raw)
  })
  it('is planned where an adviser offers it, and its other figures are kept', () => {
    const { deals, figures } = told(
      '项目名称：青砚智能\n所属行业：大模型\n融资轮次：A+轮\n拟融资金额：3亿元人民币\n出让股份：20%\n领投方：待定\n财务顾问：华兴资本\n',
    )
    expect(deals[0]).toMatchObject({
      company: '青砚智能',
      status: 'planned',
      round: 'A+',
      leads: [],
      advisers: [{ name: '华兴资本' }],
    })
    expect(figures.map((one) => [one.of, one.low])).toContainEqual(['stake', 0.2])
  })
  it('may have its price in the line of its amount', () => {
    const { deals, figures } = told(
      '项目：星河智能（多模态大模型）\n亮点：已签约30家客户\n融资：本轮拟融1亿美元，投前5亿美元，出让16.7%\n进展：老股东已确认跟投\n',
    )
    expect(deals[0]).toMatchObject({
      company: '星河智能',
      status: 'planned',
      amount: { raw: '1亿美元' },
      valuation: { raw: '5亿美元', kind: 'pre' },
    })
    expect(figures.find((one) => one.of === 'customers')).toMatchObject({ low: 30, high: 30 })
  })
  it('is read in English, from rows of a table, and two companies are two deals', () => {
    const { deals } = told(
      'Company\tAcme AI\nRound\tSeries B\nAmount\t$30M\nLead investor\tBlue Lake\nStatus\tClosed\n\nCompany\tNova AI\nRound\tSeed\nAmount\t$5M\nPost-money\t$25M\n',
    )
    expect(deals.map((one) => [one.company, one.status, one.round, one.amount?.raw, one.valuation?.kind])).toEqual([
      ['Acme AI', 'completed', 'B', '$30M', undefined],
      ['Nova AI', 'unknown', '种子', '$5M', 'post'],
    ])
  })
  it('is none without a company, or in sentences', () => {
    expect(told('轮次：A轮\n金额：3亿元\n领投：蓝湖资本\n').deals.filter((one) => one.confidence === 0.7)).toEqual([])
    expect(told('青砚智能完成A轮融资，金额：3亿元，领投：蓝湖资本。').deals[0]?.status).toBe('completed')
  })
})

describe('an adviser’s note', () => {
  const noted = (text: string) =>
    read(text, { readings: reference.readings, models: [] }).deals.map((one) => [
      one.company,
      one.status,
      one.round,
      one.amount?.raw ?? null,
      one.valuation === null ? null : `${one.valuation.kind} ${one.valuation.raw}`,
      [...one.leads, ...one.existing].map(({ name }) => name).join(' '),
    ])
  it.each([
    [
      '【项目】灵犀机器人 A轮 融资1亿元 投前4亿\n团队80人。\n老股东：红杉中国、深创投。\n',
      ['灵犀机器人', 'planned', 'A', '1亿元', 'pre 4亿', '红杉中国 深创投'],
    ],
    [
      '项目：云脉科技（北京） Pre-A轮 拟融资3000万元\n做医疗大模型。\n',
      ['云脉科技', 'planned', 'Pre-A', '3000万元', null, ''],
    ],
    [
      '【在融项目】星舟智能 | B轮 | 融资2亿人民币 | 投后15亿\n领投：蓝湖资本\n状态：已签TS\n',
      ['星舟智能', 'in_progress', 'B', '2亿人民币', 'post 15亿', '蓝湖资本'],
    ],
    ['推荐项目：青石科技，天使轮，融资额：1500万\n', ['青石科技', 'planned', '天使', '1500万', null, '']],
  ])('asks for what its line says: %s', (text, told) => {
    expect(noted(text)).toEqual([told])
  })
  it('is none where the line tells of a round that was had', () => {
    expect(noted('【项目】星舟智能完成B轮2亿元融资\n').map(([, status]) => status)).toEqual(['completed'])
  })
})

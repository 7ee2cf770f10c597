import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const names = (list: readonly { readonly name: string }[]) => list.map((one) => one.name)

describe('轮次的写法', () => {
  it.each([
    ['青砚智能获近亿元Pre-A战略轮融资。', 'Pre-A'],
    ['青砚科技完成2亿元B+战略轮融资。', 'B+'],
    ['青禾機器人獲得15億元策略投資。', '战略'],
  ])('%s', (text, round) => {
    expect(deals(text)[0]?.round).toBe(round)
  })
})

describe('估值和金额', () => {
  it('上一小句说的是估值，这个数就不是融资额', () => {
    const [deal] = deals('青砚科技宣布完成C轮融资，公司估值因此翻倍，超过40亿美元。')
    expect([deal?.amount, deal?.valuation?.low]).toEqual([null, 40e8])
  })
  it('“数亿元的一轮融资”“又一轮数亿元融资”是这一轮的金额', () => {
    for (const text of [
      '2026年4月，青砚智能完成数亿元的一轮融资，由北辰资本领投。',
      '青砚智能宣布完成又一轮数亿元融资，由北辰资本领投。',
    ])
      expect(deals(text)[0]?.amount?.low).toBe(2e8)
  })
  it('“做大模型，3亿一轮”不是谁的一轮', () => {
    expect(deals('做机器人的公司，3亿元一轮，没有便宜的。')).toEqual([])
  })
  it('公司名里的“零一万”不是一万', () => {
    expect(deals('由某教授创办的大模型公司零一万物也已完成新一轮融资。').map((one) => one.amount)).toEqual([null])
  })
})

describe('一句话里的几家公司', () => {
  it('自己有主语的小句另说一笔', () => {
    const found = deals('其中青砚科技完成20亿元D轮融资，图形芯片企业青禾半导体也完成了新一轮融资。')
    expect(found.map((one) => [one.company, one.round, one.amount?.low])).toEqual([
      ['青砚科技', 'D', 20e8],
      ['青禾半导体', null, undefined],
    ])
  })
  it('“在最新一轮融资中”之前的是公司', () => {
    const found = deals('青砚AI近日完成新一轮数十亿元融资。青禾智能近期在最新一轮融资中筹约50亿元。')
    expect(found.map((one) => one.company)).toEqual(['青砚AI', '青禾智能'])
  })
  it('“……的青砚智航，再度拿下”：前一小句末尾的是主语', () => {
    const [deal] = deals('曾在今年3月创下行业最大天使轮融资额纪录的青砚智航，再度拿下1.2亿美元的天使+轮投资。')
    expect([deal?.company, deal?.round]).toEqual(['青砚智航', '天使+'])
  })
})

describe('投资方', () => {
  it.each([
    ['青砚科技完成天使轮融资，由北辰战略投资部领投。', ['北辰战略投资部'], []],
    ['青砚科技完成天使轮融资，由知问领投，智普为跟投方。', ['知问'], ['智普']],
    ['青砚科技完成B轮融资，本次融资由“北辰资本”、“南星创投”等机构联合组成。', [], ['北辰资本', '南星创投']],
    ['青砚科技完成B轮融资，除了原股东的继续跟投，领投方的背景均为“国家队”。', [], []],
    ['青砚科技完成B轮融资，形成了国有资本、产业资本与风险投资三方共同加持的格局。', [], []],
  ])('%s', (text, leads, others) => {
    const [deal] = deals(text)
    expect([names(deal?.leads ?? []), names(deal?.investors ?? [])]).toEqual([leads, others])
  })
})

describe('不是一轮的钱', () => {
  it('招股募资不是完成了的一轮', () => {
    const found = deals(
      '10月13日，青砚软件在中国香港启动招股，预计10月21日登陆港交所主板。本次发行6816.62万股，每股30.6港元，募资20.86亿港元。',
    )
    expect(found.map((one) => [one.company, one.relation, one.status])).toEqual([['青砚软件', 'ipo', 'in_progress']])
  })
  it('“共完成37笔融资，总金额超过200亿元”是一个行业的', () => {
    const found = deals('今年上半年AI芯片领域共完成37笔融资，总金额超过200亿元，其中青砚科技完成20亿元D轮融资。')
    expect(found.map((one) => [one.company, one.round, one.amount?.low])).toEqual([['青砚科技', 'D', 20e8]])
  })
  it('“据某新闻统计”不是公司', () => {
    expect(
      deals('据青砚新闻统计，三天里共有六家初创公司披露完成了新一轮融资，涉及资金约173亿元。').map(
        (one) => one.company,
      ),
    ).not.toContain('据青砚新闻统计')
  })
  it('“在最新一轮融资之前”里没有公司', () => {
    const found = deals(
      '青壁智能官宣了数亿元的新融资，由北辰基金投资。在最新一轮融资之前，青壁智能于2024年4月完成天使轮融资，由知问领投。',
    )
    expect(new Set(found.map((one) => one.company))).toEqual(new Set(['青壁智能']))
  })
  it('“团队120人”不是公司', () => {
    expect(deals('青砚智能是一家模型公司。团队120人，近日完成3亿元A轮融资。').map((one) => one.company)).toEqual([
      '青砚智能',
    ])
  })
  it('“今日凌晨”不在公司名里', () => {
    expect(deals('青砚网消息，今日凌晨寒青科技宣布完成B轮融资，金额数亿元。')[0]?.company).toBe('寒青科技')
  })
})

describe('以前的和别家的', () => {
  it('“完成C轮融资以来”是时间，不是一笔', () => {
    const found = deals('青砚智行完成D轮融资的首次交割。去年2月完成C轮融资以来，公司取得多个里程碑。')
    expect(found.map((one) => one.round)).toEqual(['D'])
  })
  it('“本轮融资之前……投资方包括”不是本轮的投资方', () => {
    const [deal] = deals(
      '青砚医生宣布完成E轮融资，由知问科技领投。本轮融资之前，青砚医生至少完成过5轮融资，投资方包括北辰资本、南星创投。',
    )
    expect([names(deal?.leads ?? []), names(deal?.investors ?? [])]).toEqual([['知问科技'], []])
  })
  it('没有名字的另一家公司的钱不算在这家头上', () => {
    const found = deals(
      '大模型创业公司青砚AI近期完成超10亿美元B轮融资。据了解，另一家大模型头部公司也在进行金额达20亿美元的新融资。',
    )
    expect(found.map((one) => [one.company, one.amount?.low])).toEqual([['青砚AI', 10e8]])
  })
  it('押注天使轮的是投资方', () => {
    const found = deals('青脉公司近期向港交所递交了招股书。公司成立首年，北辰资本、南星创投就押注了天使轮。')
    expect(found.filter((one) => one.relation === 'round').map((one) => [one.company, one.historic])).toEqual([
      ['青脉', true],
    ])
  })
  it('“获得某某投资的500万元天使轮融资”：某某是投资方，“投资”二字不在名字里', () => {
    const [deal] = deals('青砚影像在2026年8月获得水木北辰投资的500万元天使轮融资。')
    expect([deal?.round, names(deal?.investors ?? [])]).toEqual(['天使', ['水木北辰']])
  })
  it('“它获得了某集团的投资”：它是前一小句末尾的公司', () => {
    const [deal] = deals('最新进入该领域的是汽车初创公司青来汽车，它在今年8月获得了百川集团的6亿美元投资。')
    expect([deal?.company, names(deal?.investors ?? [])]).toEqual(['青来汽车', ['百川集团']])
  })
  it('两个称谓之后才是名字', () => {
    expect(deals('蓝湖集团领投了核聚变初创企业青瓦聚变的天使轮投资，金额达到亿元级别。')[0]?.company).toBe('青瓦聚变')
  })
})

describe('注音夹在字里的转载', () => {
  it('括号里的简称夹着注音，公司和投资方照样读得出', () => {
    const [deal] = deals(
      '7月1日，廣州青芯半導(dǎo)體技術(shù)有限公司（以下簡(jiǎn)稱“青芯半導(dǎo)體”）宣布近日正式完成二期項(xiàng)目融資。本次融資由“北辰創(chuàng)業(yè)”、“南星創(chuàng)投”等機(jī)構(gòu)聯(lián)合組成。',
    )
    expect([deal?.company, names(deal?.investors ?? [])]).toEqual([
      '廣州青芯半導體技術有限公司',
      ['北辰創業', '南星創投'],
    ])
  })
})

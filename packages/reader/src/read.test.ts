import { readFileSync } from 'node:fs'
import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft } from './draft/draft.ts'
import { read } from './read.ts'
import type { Readings } from './types.ts'

const example = (lang: string): string =>
  readFileSync(new URL(`../../../examples/big-models-2023.${lang}.txt`, import.meta.url), 'utf8')
const options = { readings: reference.readings, models: reference.models, published: '2023-04-11' }
const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map((one) => one.name)

const figures = (readings: Readings): readonly string[] =>
  readings.figures.map((one) => `${one.of} ${one.low} ${one.high} ${one.unit}`)

describe('the Chinese example article', () => {
  const text = example('zh')
  const readings = read(text, options)

  it('gives two deals, the investors where they belong and no lead', () => {
    expect(readings.lang).toBe('zh-Hans')
    expect(readings.deals.map((deal) => [deal.company, deal.round, deal.amount?.low, deal.amount?.high])).toEqual([
      ['衔远科技', '天使', 2e8, 9e8],
      ['澜舟科技', 'Pre-A', 2e8, 9e8],
    ])
    const [first, second] = readings.deals
    expect([names(first?.leads ?? []), names(first?.investors ?? []), names(first?.existing ?? [])]).toEqual([
      [],
      ['启明', '经纬'],
      [],
    ])
    expect([names(second?.leads ?? []), names(second?.investors ?? []), names(second?.existing ?? [])]).toEqual([
      [],
      [],
      ['斯道资本', '创新工场'],
    ])
    expect(names(readings.companies[0]?.founders ?? [])).toEqual(['周伯文'])
    expect(readings.companies.map((one) => one.layer)).toEqual(['model', 'model'])
  })

  it('gives the prices, pay and waits', () => {
    expect(figures(readings)).toEqual([
      'training_cost 4500000 4500000 USD',
      'training_cost 28500000 31500000 CNY',
      'salary 20000 100000 CNY/person/month',
      'round_size 200000000 900000000 CNY',
      'stake 0.1 0.2 1',
      'valuation 1000000000 null CNY',
      'valuation 200000000 300000000 CNY',
      'gpus 1000 1000 card',
      'gpu_rent 60000000 100000000 CNY/year',
      'exit_years 7 8 year',
      'round_size 500000000 1000000000 CNY',
      'valuation 5000000000 5000000000 CNY',
      'deal_flow 5 10 project',
      'deal_flow 3 4 project',
      'parameters 175000000000 175000000000 parameter',
      'parameters 1600000000000 1600000000000 parameter',
      'parameters 1200000000000 1200000000000 parameter',
      'parameters 10000000000000 10000000000000 parameter',
      'gap_years 2 3 year',
    ])
    expect(readings.figures.find((one) => one.of === 'gpu_rent')?.speaker).toBe('钟伟成')
  })

  it('gives the models with size and year', () => {
    expect(readings.models.map((one) => [one.name, one.parameters?.low ?? null, one.released])).toEqual([
      ['BERT', null, '2018'],
      ['GPT-3', 175e9, '2020'],
      ['Switch Transformer', 1.6e12, '2021'],
      ['GLaM', 1.2e12, '2021'],
      ['盘古NLP', null, '2021'],
      ['盘古α', null, '2021'],
      ['PLUG', null, '2021'],
      ['ERNIE 3.0 Titan', null, '2021'],
      ['M6', 10e12, '2021'],
      ['ChatGPT', null, null],
    ])
  })

  it('gives who said what', () => {
    expect([...new Set(readings.statements.map((one) => one.speaker))]).toEqual([
      '一家美元基金的人',
      '有投资人',
      '钟伟成',
      '刘天杰',
    ])
  })
})

describe('the English example article', () => {
  const readings = read(example('en'), options)

  it('tells the same two deals', () => {
    expect(readings.lang).toBe('en')
    expect(readings.deals.map((deal) => [deal.company, deal.round, deal.amount?.low, deal.amount?.currency])).toEqual([
      ['Xianyuan Technology', '天使', 2e8, 'CNY'],
      ['Langboat Technology', 'Pre-A', 2e8, 'CNY'],
    ])
    expect(names(readings.deals[0]?.investors ?? [])).toEqual(['Qiming', 'Matrix'])
    expect(names(readings.deals[1]?.existing ?? [])).toEqual(['Eight Roads', 'Sinovation Ventures'])
    expect(readings.deals.flatMap((deal) => deal.leads)).toEqual([])
    expect(readings.companies.map((one) => [one.layer, names(one.founders)])).toEqual([
      ['model', ['Zhou Bowen']],
      ['model', []],
    ])
  })

  it('finds the same prices as the Chinese one', () => {
    const same = ['training_cost', 'salary', 'stake', 'gpus', 'exit_years', 'gap_years']
    const chinese = figures(read(example('zh'), options)).filter((one) => same.includes(one.split(' ')[0] ?? ''))
    expect(figures(readings).filter((one) => same.includes(one.split(' ')[0] ?? ''))).toEqual(chinese)
  })
})

describe('other news', () => {
  const one = (text: string): Readings => read(text, { ...options, published: '2023-06-01' })

  it('knows a lead when it is named', () => {
    const [deal] = one('云杉智能近日宣布完成1.5亿元A+轮融资，由北辰资本领投，星河创投、蓝湖跟投。').deals
    expect(deal?.company).toBe('云杉智能')
    expect([deal?.round, names(deal?.leads ?? []), names(deal?.investors ?? [])]).toEqual([
      'A+',
      ['北辰资本'],
      ['星河创投', '蓝湖'],
    ])
  })

  it('reads English with a lead', () => {
    const [deal] = one(
      'Cedar AI raised $25 million in a Series A round led by North Star Capital with participation from Blue Lake and Galaxy Ventures.',
    ).deals
    expect(deal?.company).toBe('Cedar AI')
    expect([deal?.round, deal?.amount?.low, names(deal?.leads ?? []), names(deal?.investors ?? [])]).toEqual([
      'A',
      25e6,
      ['North Star Capital'],
      ['Blue Lake', 'Galaxy Ventures'],
    ])
  })

  it('keeps talks apart from closings and old rounds apart from new ones', () => {
    expect(one('据悉，云杉智能正在洽谈，拟获得2亿美元B轮融资。').deals[0]?.status).toBe('in_talks')
    expect(one('2021年，云杉智能完成3000万元天使轮融资。').deals[0]?.historic).toBe(true)
  })

  it('knows a company whose name says no trade, and everybody who took part', () => {
    const [deal] = one(
      '大模型公司月之暗面完成新一轮超10亿美元融资，投资方包括红杉中国、小红书、美团，老股东跟投，投后估值约25亿美元。',
    ).deals
    expect(deal?.company).toBe('月之暗面')
    expect([names(deal?.investors ?? []), deal?.valuation?.kind, deal?.valuation?.low]).toEqual([
      ['红杉中国', '小红书', '美团'],
      'post',
      2375e6,
    ])
    expect(one('本报讯，该公司完成1亿元A轮融资。').deals).toEqual([])
  })

  it('reads traditional characters and a valuation said in English', () => {
    const [deal] = one('零一萬物宣布完成新一輪融資，金額達數億美元，由阿里雲領投，估值超過10億美元。').deals
    expect([deal?.company, names(deal?.leads ?? []), deal?.amount?.low]).toEqual(['零一萬物', ['阿里雲'], 2e8])
    const [english] = one(
      'Cedar AI raised €105 million in a seed round led by North Star, valuing the company at €240 million.',
    ).deals
    expect([english?.amount?.low, english?.valuation?.low]).toEqual([105e6, 240e6])
    expect(one('Cedar AI is in talks to raise $200 million at a valuation of $6 billion.').deals[0]?.status).toBe(
      'in_talks',
    )
  })

  it('keeps advisers out of the investors and sums of rounds out of the draft', () => {
    const [deal] = one('云杉智能获数千万元天使轮融资，由北辰资本领投，蓝湖跟投，华锋资本担任独家财务顾问。').deals
    expect([names(deal?.investors ?? []), names(deal?.advisers ?? [])]).toEqual([['蓝湖'], ['华锋资本']])
    const text = '云杉智能完成Pre-A轮融资，累计融资近亿元。'
    const [made] = draft(text, one(text), { id: 't', title: 't', published: '2023-06-01' })
    expect(JSON.stringify(made?.content)).not.toContain('近亿元')
  })

  it('finds nothing in a text without a deal', () => {
    expect(one('今天天气很好，我们去公园散步。')).toMatchObject({
      deals: [],
      companies: [],
      figures: [],
      statements: [],
    })
  })
})

describe('figures said in passing', () => {
  const found = (text: string): readonly string[] => figures(read(text, options))

  it('takes a bare number beside 参数 for parameters, not for money', () => {
    expect(found('国内大厂还在做十几亿、几百亿的参数规模。')).toEqual([
      'parameters 1100000000 1900000000 parameter',
      'parameters 20000000000 90000000000 parameter',
    ])
    expect(found('它的参数达到2000亿。')).toEqual(['parameters 200000000000 200000000000 parameter'])
  })

  it('keeps the period of a rent, and drafts only a year’s as a year’s', () => {
    expect(found('我们租1000张GPU卡一个月要花800万元。')).toContain('gpu_rent 8000000 8000000 CNY/month')
    expect(found('光1年租1000张GPU卡就要花6000万元。')).toContain('gpu_rent 60000000 60000000 CNY/year')
    const text = '云杉智能完成1亿元A轮融资。我们租1000张GPU卡一个月要花800万元。'
    const [one] = draft(text, read(text, options), { id: 't', title: 't', published: '2023-04-11' })
    expect(JSON.stringify(one?.content)).not.toContain('accelerators.')
  })

  it('drafts amount, stake and valuation of one sentence as one claim, and an English clause from its own start', () => {
    const claims = (lang: string): string => {
      const text = example(lang)
      const [one] = draft(text, read(text, options), { id: 't', title: 't', published: '2023-04-11' })
      return JSON.stringify(one?.content['claims'])
    }
    expect(claims('zh')).toContain('"几亿元的一轮只放出10到20个点的股权，估值就超过10亿元"')
    expect(claims('en')).toContain('"A training run costs USD 4.5 million (about RMB 30 million)"')
    expect(claims('zh')).not.toContain('（猎云网"')
  })

  it('does not take a turn of phrase for deals looked at', () => {
    expect(found('长远来看还是会走出一两家通用的语言大模型，在他看来，眼下百家争鸣。')).toEqual([])
  })
})

describe('who speaks', () => {
  const said = (text: string): readonly (readonly [string, string])[] =>
    read(text, options).statements.map((one) => [one.speaker, text.slice(...one.span)])
  const opening = '北辰资本合伙人沈知远表示，这一轮的价格已经高得离谱了。'

  it('takes a pronoun for the one who spoke last, and never one inside a quote', () => {
    expect(said(`${opening}\n他不禁感慨，“最后能活下来的恐怕没有几家。”`).at(-1)).toEqual([
      '沈知远',
      '最后能活下来的恐怕没有几家。',
    ])
    expect(said(`${opening}\n在他看来，创业公司没有多少自己的数据。`).at(-1)).toEqual([
      '沈知远',
      '创业公司没有多少自己的数据。',
    ])
    expect(said('在他看来，创业公司没有多少自己的数据。')).toEqual([])
    expect(said(`${opening}\n其他表示，没有人知道这是谁说的话。`)).toHaveLength(1)
  })

  it('goes on into a sentence that goes on with it, and stops where another begins', () => {
    const text = `${opening}但放到大模型公司，这已经算便宜的了。今年的天气一直都不太好啊。`
    expect(said(text).map(([, words]) => words)).toEqual([
      '这一轮的价格已经高得离谱了。',
      '但放到大模型公司，这已经算便宜的了。',
    ])
  })

  it('takes a shared view for the quote after it, and a clause without a comma', () => {
    expect(said(`${opening}\n对此，沈知远也持相同看法。“垂直领域里还有不少机会可以做。”`).at(-1)?.[0]).toBe('沈知远')
    expect(said('有几家机构跟本报表示目前仍在持续学习，还没有想好。')).toEqual([
      ['有几家机构', '目前仍在持续学习，还没有想好。'],
    ])
  })
})

describe('places', () => {
  it('quote the text as given, whatever it is', () => {
    const pieces = [
      '云杉智能',
      '完成',
      '数亿元',
      'A轮',
      '融资',
      '，',
      '。',
      '由',
      '北辰资本',
      '领投',
      '\n',
      'raised $5M',
      ' Cedar AI ',
      '“',
      '”',
      '表示',
      '1000张卡',
      '𠮷',
      '\r\n',
      '估值10亿',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const readings = read(text, options)
        const spans = [
          ...readings.companies.map((each) => [each.span, each.name] as const),
          ...readings.models.map((each) => [each.span, each.name] as const),
          ...readings.figures.map((each) => [each.span, each.raw] as const),
          ...readings.deals.flatMap((deal) =>
            [...deal.leads, ...deal.investors, ...deal.existing].map((who) => [who.span, who.name] as const),
          ),
          ...readings.deals.flatMap((deal) =>
            deal.amount === null ? [] : [[deal.amount.span, deal.amount.raw] as const],
          ),
        ]
        for (const [[start, end], words] of spans) expect(text.slice(start, end)).toBe(words)
        for (const said of readings.statements) expect(text.slice(...said.span).length).toBeGreaterThan(0)
      }),
    )
  })

  it('never fails on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        read(text, options)
      }),
    )
  })
})

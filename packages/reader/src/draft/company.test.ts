import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { draft } from './draft.ts'

/** The first draft of a text: what it says by path, each value as its text has it at the place that it names. */
function drafted(text: string, published?: string): Readonly<Record<string, string>> {
  const readings = read(text, {
    readings: reference.readings,
    models: reference.models,
    ...(published === undefined ? {} : { published }),
  })
  const [first] = draft(text, readings, {
    id: 'a',
    title: 'A',
    ...(published === undefined ? {} : { published }),
  })
  const found: Record<string, string> = {}
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    const from = 'from' in value && typeof value.from === 'string' ? /^a#(\d+)-(\d+)$/.exec(value.from) : null
    if (from !== null) found[path] = text.slice(Number(from[1]), Number(from[2]))
    else for (const [key, one] of Object.entries(value)) walk(one, path === '' ? key : `${path}.${key}`)
  }
  for (const key of ['round', 'existing', 'finances', 'model', 'team']) walk(first?.content[key], key)
  return found
}

const plan = `云栖问答 商业计划书（2025年6月）

一、公司
杭州云栖问答科技有限公司（以下简称“云栖问答”）成立于2022年9月，为制造企业提供私有化部署的行业大模型。团队35人。创始人陈启明曾任某大厂算法专家。

二、产品与模型
公司自研“问道”行业大模型，参数130亿，在64张A100上训练了40天，训练数据5000亿token。

三、经营
2024年营收1,800万元，毛利率52%，同比增长140%。前五大客户占收入的61%。2025年预计营收5000万元。账上现金900万元，每月净消耗120万元。

四、融资
公司正在进行Pre-A轮融资，计划融资3000万元，出让10%股份。此前，公司于2023年5月完成由杭实资管投资的800万元天使轮融资。
中国行业大模型市场规模预计2027年达到600亿元，年增长45%。`

const news = `Harborlight AI raises $24 million Series A led by Accel

SAN FRANCISCO, March 4, 2025 — Harborlight AI, a startup building code models for banks, today announced a $24 million Series A led by Accel with participation from Y Combinator and existing investor First Round Capital.

The company was founded in 2022 by Maria Keller and David Oyelaran. It has 45 employees and reached annual recurring revenue of $3.2 million, up from $1 million a year earlier. Revenue grew 220% in 2024. Gross margin of 62%. OpenAI has annual revenue of about $3.7 billion.

Its flagship model, called Lantern-2, a 13-billion-parameter model, was trained on 128 H100 GPUs for three weeks on 2 trillion tokens. Harborlight expects revenue of $10 million next year. The company has $6 million in the bank and burns $400,000 a month.

Previously, Harborlight AI raised a $4 million seed round in June 2023 led by First Round Capital.`

describe('a draft says of its company', () => {
  it('what a plan says of it, and nothing of its market or its hopes', () => {
    expect(drafted(plan)).toEqual({
      'round.label': 'Pre-A轮',
      'round.amount': '3000万元',
      'round.stake': '10%',
      'existing.0.label': '天使轮',
      'existing.0.amount': '800万元',
      'existing.0.date': '2023年5月',
      'finances.cash': '900万元',
      'finances.netBurn': '120万元',
      'finances.revenueByLine.0.annual': '1,800万元',
      'finances.revenueByLine.0.growth': '140%',
      'finances.revenueByLine.0.grossMargin': '52%',
      'finances.topCustomersShare': '61%',
      'model.name': '问道',
      'model.parameters': '130亿',
      'model.tokens': '5000亿token',
      'model.accelerators.type': 'A100',
      'model.accelerators.count': '64张A100',
      'model.accelerators.months': '40天',
      'team.people': '35人',
      'team.roles.0.name': '陈启明',
    })
  })

  it('by the name that its heading has', () => {
    const readings = read(plan, { readings: reference.readings, models: reference.models })
    expect(draft(plan, readings, { id: 'a', title: 'A' }).map((one) => one.company)).toEqual(['云栖问答'])
  })

  it('what English news says of it, and nothing that it says of another', () => {
    const found = drafted(news)
    expect(found).toMatchObject({
      'existing.0.amount': '$4 million',
      'existing.0.date': 'June 2023',
      'finances.cash': '$6 million',
      'finances.netBurn': '$400,000 a month',
      'finances.revenueByLine.0.annual': '$3.2 million',
      'finances.revenueByLine.0.growth': '220%',
      'finances.revenueByLine.0.grossMargin': '62%',
      'model.name': 'Lantern-2',
      'model.parameters': '13-billion-parameter',
      'model.tokens': '2 trillion tokens',
      'model.accelerators.type': 'H100',
      'model.accelerators.count': '128 H100 GPUs',
      'model.accelerators.months': 'three weeks',
      'team.people': '45 employees',
      'team.roles.0.name': 'Maria Keller',
      'team.roles.1.name': 'David Oyelaran',
    })
    expect(Object.values(found)).not.toContain('about $3.7 billion')
    expect(Object.values(found)).not.toContain('$10 million')
  })
})

const round = '青砚智能完成2亿元A轮融资，由北辰资本领投。'
const annual = 'finances.revenueByLine.0.annual'

describe('a draft leaves out', () => {
  it.each([
    ['a hope', '公司预计明年营收1亿元。'],
    ['a sum of all years', '公司累计营收已达3亿元。'],
    ['a month', '公司单月营收突破800万元。'],
    ['a quarter', '公司今年第一季度营收2000万元。'],
    ['the market', '2024年中国智能客服行业收入300亿元。'],
    ['another company', '同行“墨池”去年营收3亿元。'],
    ['another company in Latin letters', '不同于OpenAI去年营收34亿美元。'],
    ['a rival', '竞争对手的年收入约2亿元。'],
    ['what it was before it grew', '公司营收从几十万元增长至几千万元。'],
  ])('revenue that is of %s', (_, sentence) => {
    expect(drafted(round + sentence)[annual]).toBeUndefined()
  })

  it('the newest whole year alone counts', () => {
    expect(drafted(`${round}公司2023年营收800万元，2024年营收2100万元。`)[annual]).toBe('2100万元')
    expect(drafted(`${round}公司2024年营收2100万元，2023年营收800万元。`)[annual]).toBe('2100万元')
  })

  it('people who are not its staff', () => {
    for (const sentence of [
      '公司计划明年扩招至300人。',
      '平台已服务50万人。',
      '公司研发人员80人。',
      '公司起步时只有6人。',
    ])
      expect(drafted(round + sentence)['team.people']).toBeUndefined()
    expect(drafted(`${round}公司现有员工210人。`)['team.people']).toBe('210人')
  })

  it('founders of another company, and words that are no name', () => {
    expect(drafted(`${round}美团联合创始人王某文参与了本轮。`)['team.roles.0.name']).toBeUndefined()
    expect(drafted(`${round}由清华大学博士创立的公司不止一家。`)['team.roles.0.name']).toBeUndefined()
    expect(drafted(`${round}公司创始成员来自多所高校，创始人曾是工程师。`)['team.roles.0.name']).toBeUndefined()
  })

  it('the day of the founding as the day of a round', () => {
    const found = drafted(`${round}公司成立于2021年，此前曾获得渡口资本的500万元天使轮投资。`)
    expect(found['existing.0.amount']).toBe('500万元')
    expect(found['existing.0.date']).toBeUndefined()
  })

  it('cards that trained nothing of its own', () => {
    expect(drafted(`${round}公司今年采购了500张H20。`)['model.accelerators.count']).toBeUndefined()
    expect(drafted(`${round}据称GPT-3在10000张V100上训练了15天。`)['model.accelerators.count']).toBeUndefined()
  })

  it('everything but names where a text tells of several companies', () => {
    const found = drafted(`${round}墨池科技完成1亿元B轮融资。公司去年营收5000万元，团队60人。`)
    expect(found[annual]).toBeUndefined()
    expect(found['team.people']).toBeUndefined()
  })
})

describe('a share of the company', () => {
  it('is the round’s where the round sells it, and nobody’s where somebody holds it', () => {
    expect(drafted(`${round}本轮出让15%的股权。`)['round.stake']).toBe('15%')
    expect(drafted(`${round}本轮之后创始人仍持有15%的股权。`)['round.stake']).toBeUndefined()
  })

  it.each([
    ['Founded in 2021 by Maya Lin and Tom Reyes, the company has 85 employees.', '2021', '85 employees'],
    ['Founded in March 2021 by Maya Lin and Tom Reyes, Nimbus Labs employs 85 people.', 'March 2021', '85 people'],
    ['Started in 2020 by Maya Lin, the startup has 40 employees today.', undefined, '40 employees'],
    ['Backed by Sequoia and Benchmark, the firm has 120 employees.', undefined, '120 employees'],
  ])('is of the company that a sentence goes on with behind its opening: %s', (words, founded, people) => {
    const text = `Nimbus Labs raises $45 million Series B\n\nNimbus Labs said it has raised $45 million in a Series B led by Redwood Peak.\n\n${words}\n`
    const readings = read(text, { readings: reference.readings, models: [] })
    expect(readings.companies.find(({ name }) => name === 'Nimbus Labs')?.founded?.raw).toBe(founded)
    expect(drafted(text)['team.people']).toBe(people)
  })

  it('is not of a company that somebody else names in the same breath', () => {
    const text =
      'Nimbus Labs raises $45 million Series B\n\nNimbus Labs raised $45 million in a Series B.\n\nKestrel, a rival, said the company has 300 employees.\n'
    expect(drafted(text)['team.people']).toBeUndefined()
  })

  it.each([
    ['Revenue more than doubled to $30 million in 2024.', 'revenue', 3e7],
    ['Sales jumped fivefold to $8 million.', 'revenue', 8e6],
    ['Its ARR grew 300% to $12 million.', 'recurring_revenue', 1.2e7],
    ['The ARR has passed $50 million.', 'recurring_revenue', 5e7],
    ['Annual recurring revenue tripled to $12 million last year.', 'recurring_revenue', 1.2e7],
  ])('knows a figure however it got there: %s', (text, of, low) => {
    const { figures } = read(text, { readings: reference.readings, models: [] })
    expect(figures.map((one) => [one.of, one.low])).toEqual([[of, low]])
  })

  it('is all of who presents itself in a plan: the round asked for, those before, model, cards, people, money', () => {
    const text = `云图智算 商业计划书

一、公司简介
云图智算（北京）科技有限公司成立于2022年6月。创始人兼CEO林晓峰，前某大厂NLP资深架构师。团队共62人，其中研发45人。

二、产品与技术
自研“云图-34B”大模型，340亿参数，训练数据2万亿token，使用256张H800训练约45天。

三、经营数据
2024年全年收入3,200万元，同比增长180%，毛利率48%。其中私有化部署收入2,400万元，API收入800万元。前五大客户收入占比55%。截至2024年12月，账上现金4,500万元，月均净流出约420万元。竞品“星海”2024年收入2亿元。

四、历史融资
2022年8月完成天使轮1500万元；2023年9月完成Pre-A轮6000万元，由启明山资本领投。

五、本轮计划
计划融资A轮1.5亿元，出让15%股权，投后估值10亿元。
`
    expect(drafted(text)).toEqual({
      'round.label': 'A轮',
      'round.amount': '1.5亿元',
      'round.postMoney': '10亿元',
      'round.stake': '15%',
      'existing.0.label': '天使轮',
      'existing.0.amount': '1500万元',
      'existing.0.date': '2022年8月',
      'existing.1.label': 'Pre-A轮',
      'existing.1.amount': '6000万元',
      'existing.1.date': '2023年9月',
      'finances.cash': '4,500万元',
      'finances.netBurn': '约420万元',
      'finances.revenueByLine.0.annual': '3,200万元',
      'finances.revenueByLine.0.growth': '180%',
      'finances.revenueByLine.0.grossMargin': '48%',
      'finances.topCustomersShare': '55%',
      'model.name': '云图-34B',
      'model.parameters': '340亿参数',
      'model.tokens': '2万亿token',
      'model.accelerators.type': 'H800',
      'model.accelerators.count': '256张H800',
      'model.accelerators.months': '约45天',
      'team.people': '62人',
      'team.roles.0.name': '林晓峰',
    })
  })

  it('is all of who presents itself in a deck, whoever else it tells of', () => {
    const text = `Harborlight AI — Investor Deck, Seed round

Harborlight AI builds speech agents for freight brokers. Founded in January 2023 in Chicago.

HarborVoice-7B, our own 7 billion parameter model, fine-tuned on 120 billion tokens using 64 H100s for 20 days.

$2.4 million ARR, up 4x year over year. Gross margin of 61%. 38 paying customers; the top five account for 47% of revenue.
Cash of $1.1 million; net burn of $210k per month.

The ask
Raising a $9 million seed at a $36 million pre-money valuation. Proceeds go to compute and sales.
Previously raised $1.5 million in a pre-seed led by Gray Harbor in March 2023.

Competition
Cargobot raised $40 million in 2024 and has 120 employees.
`
    const readings = read(text, { readings: reference.readings, models: [] })
    expect(draft(text, readings, { id: 'a', title: 'A' }).map(({ company }) => company)).toEqual(['Harborlight AI'])
    expect(drafted(text)).toMatchObject({
      'round.amount': '$9 million',
      'round.preMoney': '$36 million',
      'existing.0.amount': '$1.5 million',
      'finances.cash': '$1.1 million',
      'finances.netBurn': '$210k per month',
      'finances.revenueByLine.0.annual': '$2.4 million',
      'finances.revenueByLine.0.grossMargin': '61%',
      'finances.topCustomersShare': '47%',
      'model.parameters': '7 billion parameter',
    })
    // What was tuned was not made with these tokens and cards.
    expect(drafted(text)['model.tokens']).toBeUndefined()
    expect(drafted(text)['model.accelerators.count']).toBeUndefined()
  })
})

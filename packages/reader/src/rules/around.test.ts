import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const of = (text: string) => read(text, { readings: reference.readings, models: reference.models })

const chinese =
  '“砚池智能”由张砚于2021年3月在北京创立，2024年6月12日宣布完成3亿元B轮融资，由蓝湖资本领投。\n公司租用2000张H800，租金每卡时11元，一次训练花费4500万元。\n其“砚池-72B”模型于2024年5月发布，参数720亿，训练用了10万亿token。\n公司去年收入1.2亿元，付费企业客户300家，月活用户800万。\n张砚表示：“我们明年要把训练成本降一半。”'
const english =
  'Beijing-based Inkwell AI, founded in March 2021 by Zhang Yan, has raised $45 million in a Series B led by Lakeshore Capital.\nThe company rents 2,000 H800 GPUs at $1.50 per GPU hour and spent $6 million on one training run.\nIts Inkwell-72B model, released in May 2024, has 72 billion parameters and was trained on 10 trillion tokens.\nRevenue last year was $17 million, from 300 paying customers; it has 8 million monthly active users.\n"We will halve the cost of training next year," Zhang said.'

describe('what an article says of a company beside its deal', () => {
  it.each([
    ['zh', chinese, '张砚', '砚池-72B', 'CNY/hour'],
    ['en', english, 'Zhang Yan', 'Inkwell-72B', 'USD/card/hour'],
  ])('is read whole in %s: founder and day, model, run, rent, customers, speech', (_, text, founder, model, rent) => {
    const { companies, models, figures, statements } = of(text)
    expect(companies[0]?.founders.map((one) => one.name)).toEqual([founder])
    expect(companies[0]?.founded?.value).toBe('2021-03')
    expect(models).toMatchObject([{ name: model, parameters: { low: 72e9, high: 72e9 }, released: '2024' }])
    const figure = (name: string) => figures.find((one) => one.of === name)
    expect(figure('gpu_rent')?.unit).toBe(rent)
    expect([figure('training_cost'), figure('tokens'), figure('revenue')].map((one) => one !== undefined)).toEqual([
      true,
      true,
      true,
    ])
    expect([figure('customers')?.unit, figure('users')?.unit]).toEqual(['company', 'person'])
    expect(statements.map((one) => one.speaker)).toEqual([founder])
    for (const one of [...figures, ...statements, ...models]) expect(text.slice(...one.span).length).toBeGreaterThan(0)
  })
  it('takes a product or a company in quotes for no model', () => {
    expect(of('“砚池智能”模型公司完成3亿元融资，“砚台”平台已上线。').models).toEqual([])
    expect(of('The B-52 model of thinking is old.').models).toEqual([])
  })
})

import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const figures = (text: string) =>
  read(text, { readings: reference.readings }).figures.map((one) => [one.of, one.low, one.high, one.unit])

describe('the cost of a run', () => {
  it('is none of what is paid once', () => {
    expect(figures('其中一次性政府补助400万元，每次付款200万元。')).toEqual([])
    expect(figures('训练一次的成本要450万美元。')[0]?.slice(0, 2)).toEqual(['training_cost', 4.5e6])
    expect(figures('GPT-3跑一次要花450万美元。')[0]?.[0]).toBe('training_cost')
  })
})

describe('a forecast', () => {
  it('is no figure of the business', () => {
    expect(figures('2022年收入2600万元。预计2023年收入1.2亿元。')).toEqual([['revenue', 2.6e7, 2.6e7, 'CNY']])
    expect(figures('Revenue was $6 million. It expects revenue of $20 million next year.')).toEqual([
      ['revenue', 6e6, 6e6, 'USD'],
    ])
  })
})

describe('figures of a business', () => {
  it('are revenue, recurring revenue, loss, users and customers, each by its own words', () => {
    expect(figures('公司2024年营收达1.2亿元，同比增长300%，月活用户超过500万，付费客户80家。')).toEqual([
      ['revenue', 1.2e8, 1.2e8, 'CNY'],
      ['revenue_growth', 3, 3, '1'],
      ['users', 5e6, null, 'person'],
      ['customers', 80, 80, 'company'],
    ])
    expect(figures('ARR突破1亿美元，日活120万。')).toEqual([
      ['recurring_revenue', 1e8, null, 'USD'],
      ['users', 1.2e6, 1.2e6, 'person'],
    ])
    expect(figures('Revenue grew to $120M last year, with a net loss of $30 million.')).toEqual([
      ['revenue', 1.2e8, 1.2e8, 'USD'],
      ['loss', 3e7, 3e7, 'USD'],
    ])
  })
  it('are growth, margin, cash, burn and large customers', () => {
    expect(figures('毛利率52%，前五大客户占收入的61%，账上现金900万元，每月净消耗120万元。')).toEqual([
      ['gross_margin', 0.52, 0.52, '1'],
      ['top_customers', 0.61, 0.61, '1'],
      ['cash', 9e6, 9e6, 'CNY'],
      ['net_burn', 1.2e6, 1.2e6, 'CNY'],
    ])
    expect(figures('It has $6 million in the bank and burns $400,000 a month.')).toEqual([
      ['cash', 6e6, 6e6, 'USD'],
      ['net_burn', 4e5, 4e5, 'USD/month'],
    ])
  })
  it('are of a training run', () => {
    expect(figures('模型在64张A100上训练了40天，训练数据5000亿token。')).toEqual([
      ['gpus', 64, 64, 'card'],
      ['training_time', expect.closeTo(40 / 365, 9), expect.closeTo(40 / 365, 9), 'year'],
      ['tokens', 5e11, 5e11, 'token'],
    ])
  })
  it('are pay only where a wage or who has it is named', () => {
    expect(figures('Revenue was up from $1 million a year earlier.').map(([of]) => of)).not.toContain('salary')
    expect(figures('顶尖研究员的年薪要200万元一年。').map(([of]) => of)).toContain('salary')
  })
  it('are read in traditional script as in simplified', () => {
    expect(figures('上半年實現營業收入6.8億元，虧損1.2億元，員工1,240人。')).toEqual([
      ['revenue', 6.8e8, 6.8e8, 'CNY'],
      ['loss', 1.2e8, 1.2e8, 'CNY'],
      ['headcount', 1240, 1240, 'person'],
    ])
  })
  it('are none where money is of a deal', () => {
    expect(figures('青砚智能完成2亿元A轮融资，投前估值10亿元，用户关注度高。')).toEqual([])
  })
})

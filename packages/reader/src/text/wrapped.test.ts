import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { wrapsIn } from './wrapped.ts'

const deal = (text: string) => {
  const [one] = read(text, { readings: reference.readings }).deals
  return [one?.company, one?.amount?.low, one?.valuation?.low, one?.leads[0]?.name, one?.investors.map((it) => it.name)]
}

describe('text that was broken to a width', () => {
  it('is read across its breaks, in both languages', () => {
    expect(
      deal(
        'Kestrel AI, a startup that develops large language models, has raised $30\nmillion in a Series A round led by Blue Lake Capital, with participation\nfrom North Fund and Alpha Partners. The round values the company at $200\nmillion post-money, the company announced today.\n',
      ),
    ).toEqual(['Kestrel AI', 3e7, 2e8, 'Blue Lake Capital', ['North Fund', 'Alpha Partners']])
    expect(
      deal(
        '大模型创业公司「青砚智能」近日完成3\n亿元A轮融资，由蓝湖资本领投，经纬创\n投、老股东红杉中国跟投，投后估值15亿\n元。公司称，本轮资金将用于训练下一代\n多模态大模型以及采购算力，并将团队扩\n大到两百人。\n',
      ),
    ).toEqual(['青砚智能', 3e8, 1.5e9, '蓝湖资本', ['经纬创投']])
  })
  it('keeps the lines of lists, of labels and of items of all lengths', () => {
    expect(
      wrapsIn(
        '1、青砚智能完成3亿元A轮融资，蓝湖资本领投\n2、星河智能完成2亿元B轮融资，红杉中国领投\n3、飞鹰科技完成1亿元C轮融资，高瓴创投领投',
      ),
    ).toEqual([])
    expect(
      wrapsIn(
        '青砚智能完成3亿元A轮融资，由蓝湖资本领投\n星河智能完成数千万元天使轮融资\n飞鹰科技完成1亿美元B轮融资，红杉中国、高瓴创投参与\n',
      ),
    ).toEqual([])
    expect(wrapsIn('融资轮次：A轮\n融资金额：3亿元人民币\n出让股份：20%')).toEqual([])
    expect(wrapsIn('一行。')).toEqual([])
  })
  it('has at least its numbers together', () => {
    expect(wrapsIn('金额3\n亿元')).toEqual([{ start: 3, end: 4, put: '' }])
    expect(wrapsIn('2023\n年底')).toEqual([])
  })
  it('takes time linear in its length', () => {
    const from = performance.now()
    wrapsIn('青砚智能完成融资而且还在继续写\n'.repeat(20_000))
    wrapsIn('3\n亿'.repeat(60_000))
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})

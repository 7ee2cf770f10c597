import { describe, expect, it } from 'vitest'
import { told } from '../en/told.fixture.ts'

describe('Chinese words that news has seldom, in sentences of our own:', () => {
  it.each<[string, readonly string[]]>([
    ['愚人节：青砚科技宣布完成10亿元A轮融资。', ['青砚科技 | joke | A | 1000']],
    ['获悉，青砚科技公司完成1亿元A轮融资。', ['青砚科技 | A | 100']],
    [
      '青砚科技完成1亿元A轮融资，由联合资本领投，创新投资跟投。',
      ['青砚科技 | A | 100 | led by 联合资本 | with 创新投资'],
    ],
    ['青砚科技完成A轮融资，10亿元的累计融资位居行业第一。', ['青砚科技 | A', '青砚科技 | cumulative | 1000']],
    ['青砚科技获投的赛道里,10亿元融资频出。', []],
    ['青砚科技完成1亿元A轮融资，参投方包括三名来自北辰集团的天使投资人。', ['青砚科技 | A | 100']],
    ['青砚科技、晨曦智能，均已完成A轮融资。', []],
    ['距上一轮融资仅3个月，青砚科技完成2亿元B轮融资。', ['青砚科技 | B | 200']],
    ['青砚科技打算用刚完成的1亿元A轮融资建厂。', ['青砚科技 | A | 100']],
    ['青砚科技继续完成1亿元A轮融资后，估值达10亿元。', ['青砚科技 | A | 100 | at 1000']],
  ])('%s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
})

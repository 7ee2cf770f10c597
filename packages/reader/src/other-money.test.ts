import { describe, expect, it } from 'vitest'
import { lines } from './given.fixture.ts'

describe('Money that is no completed round, and rounds told beside it:', () => {
  it.each<[string, readonly string[]]>([
    [
      'Kestrel would use proceeds from a rumored $140 million Series B to build a factory.',
      ['Kestrel | unknown | B | $140 million'],
    ],
    ['A deck claims Tern Capital has signed up to Kestrel’s Series C.', ['Kestrel | unknown | C']],
    [
      'Kestrel got its shareholders’ nod to raise $200 million through debt and equity.',
      ['Kestrel | planned | $200 million'],
    ],
    [
      'Kestrel, last valued at $7 billion in a private round, could seek to raise $800 million.',
      ['Kestrel | valuation_only', 'Kestrel | planned | $800 million'],
    ],
    ['Kestrel wants a valuation of more than $4 billion.', ['Kestrel | valuation_only | planned']],
    ['Kestrel pulled its Series B after an investor failed to pay.', ['Kestrel | failed | B']],
    ['Kestrel’s seed extension failed.', ['Kestrel | failed | 种子']],
    ['Kestrel is scrambling for the last part of a $24 million Series B.', ['Kestrel | planned | B | $24 million']],
    [
      'Kestrel has a conditional offer of a $38 million loan from a state bank.',
      ['Kestrel | debt | in_progress | $38 million'],
    ],
    ['青砚科技计划赴港发行股份，募资约10亿美元。', ['青砚科技 | planned | 约10亿美元']],
    ['青砚科技传获北辰创投青睐，双方已签保密协议。', ['青砚科技 | unknown']],
  ])('what is claimed, allowed or to come is not done: %s', (text, deals) => {
    expect(lines(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Kestrel has secured $90 million in funding from a group of existing lenders.', ['Kestrel | debt | $90 million']],
    ['Kestrel raised $400 million from the sale of five-year notes.', ['Kestrel | debt | $400 million']],
    [
      'The swap leaves nothing to shareholders who invested $120 million in Kestrel.',
      ['Kestrel | cumulative | $120 million'],
    ],
    [
      'Medway has agreed to buy Kestrel for $80 million, less than the $95 million it had raised.',
      ['Kestrel | cumulative | $95 million', 'Kestrel | acquisition | planned | $80 million'],
    ],
    [
      'Medway is in talks to buy Kestrel for $1 billion. Kestrel has raised $129 million from backers such as Tern Capital.',
      ['Kestrel | acquisition | in_talks | $1 billion', 'Kestrel | cumulative | $129 million'],
    ],
    ['Kestrel is asking for ten times what it fetched in its 2024 Series B.', []],
  ])('what lenders and holders put in is no round: %s', (text, deals) => {
    expect(lines(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'The interim close of Larkspur’s second fund brings it to $65 million.',
      ['Larkspur | vc_fund | partly_closed | $65 million'],
    ],
    [
      'Larkspur Fund II hit a third close of $30 million, with Medway among its limited partners.',
      ['Larkspur Fund II | vc_fund | $30 million'],
    ],
    ['Kestrel gets the green light for its Hong Kong listing.', ['Kestrel | ipo | in_progress']],
    [
      'Kestrel raised $90 million in its initial public offering. The listing values Kestrel at $700 million.',
      ['Kestrel | ipo | $90 million'],
    ],
    [
      'Kestrel is going public through a merger with a blank-check firm. The PIPE was led by Medway and Tern Capital.',
      ['Kestrel | ipo | planned'],
    ],
    ['OSLO-BASED chip maker Kestrel has raised $15 million.', ['Kestrel | $15 million']],
    ['青砚科技希望明年登陆港交所上市。', ['青砚科技 | ipo | planned']],
    ['青砚科技拟明年夏天在北交所挂牌上市。', ['青砚科技 | ipo | planned']],
    ['青砚科技已搁置科创板上市计划。', ['青砚科技 | ipo | failed']],
    ['青砚科技已着手科创板上市筹备。', ['青砚科技 | ipo | planned']],
    ['青砚科技传拟放弃科创板上市。', ['青砚科技 | ipo | failed']],
    ['青砚科技今日在科创板挂牌上市。', ['青砚科技 | ipo']],
  ])('funds and listings are told as far as they came: %s', (text, deals) => {
    expect(lines(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Tern Robotics approached Kestrel over a takeover last spring.', ['Kestrel | acquisition | in_talks']],
    ['Kestrel was sold to Medway for $600 million.', ['Kestrel | acquisition | $600 million']],
    [
      'Kestrel, which was bought by Medway for $70 million last spring, is hiring.',
      ['Kestrel | acquisition | $70 million'],
    ],
    ['Kestrel is planning to let staff sell $150 million of shares.', ['Kestrel | secondary | planned | $150 million']],
  ])('purchases are of what is bought: %s', (text, deals) => {
    expect(lines(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['青砚科技2022年融资8000万元，由北辰资本独家投资。', ['青砚科技 | 8000万元']],
    ['青砚科技三年融资超过5亿元。', ['青砚科技 | cumulative | 超过5亿元']],
    ['青砚科技估值从种子轮的3000万元涨到B轮的15亿元。', ['青砚科技 | valuation_only']],
    ['青砚科技7月刚以10亿美元估值融资1亿美元。', ['青砚科技 | 1亿美元']],
    ['Kestrel managed to secure $90 million in new funding from Medway.', ['Kestrel | $90 million']],
    ['Kestrel is raising funds with claims about Medway.', ['Kestrel | in_progress']],
  ])('a year before a verb is when, a price no size: %s', (text, deals) => {
    expect(lines(text)).toEqual(deals)
  })
})

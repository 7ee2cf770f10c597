import { describe, expect, it } from 'vitest'
import { besideEn } from './en/beside.fixture.ts'
import { told } from './en/told.fixture.ts'
import { besideZh } from './zh/beside.fixture.ts'

describe('Rounds that are done, told beside other deals:', () => {
  it.each<[string, readonly string[]]>([
    [
      'Kestrel raised a $20 million Series A, double the median Series A this year, led by Tern Capital.',
      ['Kestrel | A | 20 | led by Tern Capital'],
    ],
    ['Kestrel has raised $20 million at a valuation well above the average for AI seed rounds.', ['Kestrel | 20']],
    [
      'Kestrel has closed a $20 million seed round led by Larkspur’s second fund.',
      ['Kestrel | 种子 | 20 | led by Larkspur'],
    ],
    ['Kestrel raised $30 million as it considers an acquisition.', ['Kestrel | 30']],
    [
      'After Medway dropped its bid, Kestrel raised $80 million from Tern Capital.',
      ['Kestrel | 80 | with Tern Capital'],
    ],
    ['Kestrel, whose stock market listing was postponed, has raised a $90 million Series D.', ['Kestrel | D | 90']],
    ['Kestrel raised $12 million, and must raise more next year, its founder said.', ['Kestrel | 12']],
    [
      'Kestrel has raised $50 million from investors including pension funds to expand its fund platform.',
      ['Kestrel | 50'],
    ],
    [
      'Kestrel raised $25 million in Series B funding led by Tern Capital Fund III.',
      ['Kestrel | B | 25 | led by Tern Capital Fund III'],
    ],
    [
      'Tern Capital Fund III committed $25 million to Kestrel’s Series B round, which raised $60 million.',
      ['Kestrel | B | 60 | with Tern Capital Fund III'],
    ],
    ['Kestrel raised $44 million after turning down a takeover offer from Medway.', ['Kestrel | 44 | with Medway']],
    ['Kestrel has secured $35 million in a round that clears the way for its purchase of Larkspur.', ['Kestrel | 35']],
    ['Kestrel raised $15 million at $2 a share from Tern Capital.', ['Kestrel | 15 | with Tern Capital']],
    ['Kestrel sold shares worth $18 million to Medway in its Series B.', ['Kestrel | B | 18']],
    [
      'A spokesperson for Kestrel confirmed it had raised $33 million from Tern Capital.',
      ['Kestrel | 33 | with Tern Capital'],
    ],
    ['Kestrel announces $10M seed to go public with its agent platform', ['Kestrel | 种子 | 10']],
    [
      'Kestrel raised $60 million in a round led by Tern Capital, ending talks with Medway.',
      ['Kestrel | 60 | led by Tern Capital | with Medway'],
    ],
    ['Kestrel closed its $200 million Series D ahead of an IPO next year.', ['Kestrel | D | 200']],
    ['Over the past year, companies such as Kestrel, which raised $90 million, have grown fast.', ['Kestrel | 90']],
    ['青砚科技在终止IPO后完成5亿元D轮融资。', ['青砚科技 | D | 500']],
    ['继撤回科创板上市申请后，青砚科技完成5亿元Pre-IPO轮融资。', ['青砚科技 | Pre-IPO | 500']],
    ['服务超200家企业的青砚科技完成1亿元融资，北辰资本领投。', ['青砚科技 | 100 | led by 北辰资本']],
    ['青砚科技完成2亿元B轮融资，老股东北辰资本持续加码。', ['青砚科技 | B | 200 | with 北辰资本']],
    ['青砚科技完成1.5亿元A轮融资，由北辰创投二期基金领投。', ['青砚科技 | A | 150 | led by 北辰创投二期基金']],
    ['青砚科技宣布完成3亿元首轮融资。', ['青砚科技 | 300']],
    ['青砚科技完成首轮募资，规模3亿元，北辰资本领投。', ['青砚科技 | 300 | led by 北辰资本']],
    ['青砚科技完成股份制改造后，又获北辰资本2亿元战略投资。', ['青砚科技 | 战略 | 200 | with 北辰资本']],
    [
      '青砚科技获北辰资本、远山资本联合投资3亿元，每股价格较上轮上涨50%。',
      ['青砚科技 | 300 | with 北辰资本, 远山资本'],
    ],
    ['港股上市公司远山集团领投青砚科技2亿元B轮融资。', ['青砚科技 | B | 200 | led by 远山集团']],
    ['青砚科技完成4亿元C轮融资，估值超过已上市的墨渊智能。', ['青砚科技 | C | 400']],
    ['正在筹备IPO的青砚科技完成6亿元Pre-IPO轮融资。', ['青砚科技 | Pre-IPO | 600']],
    ['Kestrel, which had considered a sale, closed a $45 million Series C.', ['Kestrel | C | 45']],
    ['Kestrel has raised $26 million to help companies go public.', ['Kestrel | 26']],
    [
      'Kestrel, a maker of tools for pension funds, raised $12 million from Tern Capital.',
      ['Kestrel | 12 | with Tern Capital'],
    ],
    ['Kestrel raised $90 million to buy back shares from early investors.', ['Kestrel | 90']],
    ['Kestrel raised $14 million. Shares of listed rival Medway fell 4%.', ['Kestrel | 14']],
    [
      'Kestrel finalized a Series B of just under $15 million, with the Harbor Teachers’ Pension Plan leading.',
      ['Kestrel | B | 13.5 | led by Harbor Teachers’ Pension Plan'],
    ],
    [
      '青砚科技敲定3亿元B轮融资，投资方为东海养老金计划投资委员会。',
      ['青砚科技 | B | 300 | with 东海养老金计划投资委员会'],
    ],
    ['Kestrel closed a $31 million Series A. The company denied a report that it was for sale.', ['Kestrel | A | 31']],
    ['青砚科技完成2亿元融资，投资方为港交所上市公司远山集团。', ['青砚科技 | 200']],
    ['由科创板上市公司远山股份领投，青砚科技完成数千万元A轮融资。', ['青砚科技 | A | 20 | led by 远山股份']],
    ['刚登陆港交所的远山集团领投了青砚科技2亿元B轮融资。', ['青砚科技 | B | 200 | led by 刚登陆港交所的远山集团']],
    ['青砚科技完成1亿元A轮融资，创始人曾带领墨渊智能登陆纳斯达克。', ['青砚科技 | A | 100']],
  ])('rounds that are done beside other things: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each([...besideEn, ...besideZh])('%s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
})

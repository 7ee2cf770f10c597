import { describe, expect, it } from 'vitest'
import { told } from '../en/told.fixture.ts'
import { closed } from '../given.fixture.ts'

describe('A round without a name is done only where words say so:', () => {
  it.each([
    'Larkspur’s climate vehicle got nearer to its goal thanks to top-ups by Medway and Tern Capital.',
    'Kestrel has told suppliers to expect a likely injection from Medway.',
    'Kestrel has lived on money from investors such as Medway and Tern Capital over the years.',
    'Medway and Tern Capital are in the last round of bidding for Kestrel, with offers of around $60 million.',
    'Medway’s promise to Kestrel covers $50 million of bridge financing until summer.',
    '市长说，“青砚计划”要让初创投资金额三年翻番，达到80亿元。',
    '北辰股份与远山股份在青砚基金中的认缴出资合计不超过6000万元。',
    '远山集团董事会同意子公司青砚科技引入投资者，募集资金不超过6亿元。',
  ])('none in: %s', (text) => {
    expect(closed(text)).toEqual([])
  })

  it.each<[string, readonly string[]]>([
    ['Medway bet $60 million on Kestrel, a search startup.', ['Kestrel | 60 | with Medway']],
    ['Kestrel announced funding of $52 million.', ['Kestrel | 52']],
    ['Medway has made a $40 million investment in Kestrel.', ['Kestrel | 40 | with Medway']],
    ['Medway is investing $40 million in Kestrel.', ['Kestrel | 40 | with Medway']],
    ['北辰资本斥资9亿元认购青砚科技新增注册资本。', ['青砚科技 | 900']],
    ['北辰资本向青砚科技注资2亿元。', ['青砚科技 | 200 | with 北辰资本']],
  ])('one in: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
})

import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const parties = (text: string): readonly string[] =>
  deals(text).flatMap((one) => [...one.leads, ...one.investors, ...one.existing].map(({ name }) => name))
const told = (text: string): readonly string[] =>
  deals(text).map((one) => [one.company, one.round ?? '', one.amount?.raw ?? ''].join(' '))

/** Investors whose names hold a sign that parts names, a word of the grammar, brackets or two scripts. */
const odd =
  '上海联和投资|中和资本|和谐健康保险|云和资本|与众资本|及时雨创投|携程|联新资本|联合光电|和硕联合科技|中信证券投资|中信建投资本|阿布扎比投资局|加拿大养老金计划投资委员会|工银资管(全球)有限公司|国家集成电路产业投资基金二期|北京市人工智能产业投资基金|新希望集团|优必选|未来启创|头头是道|火火兔|将门创投|无限基金SEE Fund|峰瑞资本FreeS|8VC|有赞|曾毓群|Monk’s Hill Ventures'.split(
    '|',
  )

describe('名单里奇特的名字都完整', () => {
  it.each([
    (list: string) => `近日，青砚科技完成5亿元B轮融资，投资方包括甲辰资本、${list}。`,
    (list: string) => `近日，青砚科技完成5亿元B轮融资，由甲辰资本领投，禾田创投、${list}等跟投。`,
    (list: string) => `近日，青砚科技获甲辰资本、${list}及禾田创投5亿元B轮投资。`,
    (list: string) => `近日，青砚科技完成5亿元B轮融资，投资方包括：甲辰资本、${list}。`,
  ])('%#', (frame) => {
    for (let at = 0; at < odd.length; at += 6) {
      const some = odd.slice(at, at + 6)
      expect(parties(frame(some.join('、')))).toEqual(expect.arrayContaining(some))
    }
  })
  it('职务、并称与所属不算名字', () => {
    expect(
      parties(
        '近日，青砚科技完成5亿元B轮融资，投资方包括青衡科技联合创始人沈知白、激光车企灵钧、禾田创投&云岭资本、甲辰集团旗下成长基金Kestrel Ventures。',
      ),
    ).toEqual(['沈知白', '灵钧', '禾田创投', '云岭资本', 'Kestrel Ventures'])
    expect(parties('青砚科技新一轮融资完成，由禾田国际基金领投。禾田国际基金系由云州市政府牵头发起。')).toEqual([
      '禾田国际基金',
    ])
  })
  it('前文预告的名单', () => {
    expect(
      parties(
        '青砚科技完成5亿元B轮融资。跟投本轮的都是产业链上的企业，包括禾田集团投资有限公司、云岭投资局和灵钧集团。',
      ),
    ).toEqual(['禾田集团投资有限公司', '云岭投资局', '灵钧集团'])
    expect(parties('青砚科技完成新一轮融资。本轮投资人沈知白是一位连续创业者。')).toEqual(['沈知白'])
  })
})

describe('公司名不在词里断开', () => {
  it.each([
    '加速演化科技',
    '万有引力',
    '向量栈',
    '给力机器人',
    '如你所视',
    '行为智能',
    '造物智能',
    'd-Forge',
    '追月Speedcat',
  ])('%s', (name) => {
    expect(
      told(`${name}完成5亿元B轮融资\n近日，AI芯片公司${name}完成5亿元B轮融资，由甲辰资本领投，禾田创投跟投。`),
    ).toEqual([`${name} B 5亿元`])
  })
  it.each([
    ['云岭远航Yolo获5亿元C轮融资\n云岭远航Yolo近日完成5亿元C轮融资。云岭远航的车队已有百台。', '云岭远航 C 5亿元'],
    ['为什么是灵籁机器人？\n这家由顾一鸣创办的厂商又拿到5亿美元B+轮融资，由甲辰资本领投。', '灵籁机器人 B+ 5亿美元'],
    ['近日，青川智能这家智能驾驶新创公司又完成7.7亿元A1轮融资，由甲辰资本领投。', '青川智能 A1 7.7亿元'],
    ['青砚驾驶拿下5亿美元\n青砚驾驶完成C轮融资，融资额4.97亿美元。', '青砚驾驶 C 4.97亿美元'],
  ])('%s', (text, deal) => {
    expect(told(text)).toEqual([deal])
  })
  it('没有动词的几轮各有其数', () => {
    expect(told('近日，芯片公司青砚线程完成C轮融资。公司的A轮融资20亿元，B轮融资15亿元。')).toEqual([
      '青砚线程 C ',
      '青砚线程 A 20亿元',
      '青砚线程 B 15亿元',
    ])
  })
})

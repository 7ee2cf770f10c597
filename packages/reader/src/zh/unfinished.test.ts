import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const told = (text: string) =>
  read(text, { readings: reference.readings, published: '2026-09-15' }).deals.map((deal) =>
    [
      deal.company,
      deal.relation === 'round' ? deal.status : `${deal.relation} ${deal.status}`,
      deal.round,
      deal.amount?.raw,
      deal.valuation?.raw,
    ]
      .filter((one) => one !== null && one !== undefined)
      .join(' '),
  )
const parties = (text: string) =>
  read(text, { readings: reference.readings, published: '2026-09-15' }).deals.map((deal) =>
    [deal.leads, deal.investors, deal.existing].map((list) => list.map((one) => one.name).join('、')).join('|'),
  )

describe('没有自己状态的一轮，跟着前文说的状态', () => {
  it.each([
    ['青砚科技拟进行B轮融资。B轮融资金额3亿元，由北辰资本领投。', ['青砚科技 planned B 3亿元']],
    ['青砚科技洽谈新一轮融资\n新一轮融资5亿美元，由北辰资本领投，远山资本跟投。', ['青砚科技 in_talks 5亿美元']],
    ['传青砚科技将获5亿元B轮融资\n北辰资本领投青砚科技B轮，金额5亿元。', ['青砚科技 planned B 5亿元']],
    ['青砚科技新融资或破20亿元。消息人士透露，青砚科技即将完成新一轮融资。', ['青砚科技 in_progress 破20亿元']],
    ['青砚科技的B轮融资进展顺利，预计本月底交割，金额3亿元。', ['青砚科技 in_progress B 3亿元']],
    ['青砚科技B轮融资获超额认购，规模扩大至5亿元，尚待交割。', ['青砚科技 in_progress B 5亿元']],
    [
      '青砚科技正在寻求新一轮融资。A轮融资3亿元，由北辰资本领投。',
      ['青砚科技 in_progress', '青砚科技 completed A 3亿元'],
    ],
  ])('%s', (text, list) => {
    expect(told(text)).toEqual(list)
  })
})

describe('署了名、争抢、额度、可转债', () => {
  it.each([
    [
      '青砚科技寻求估值百亿\n公司新一轮融资规模约10亿元，北辰资本、远山资本已表态参与。',
      ['青砚科技 in_progress 约10亿元 百亿'],
    ],
    ['青砚科技签署B轮投资协议，金额5亿元，交割尚需监管批准。', ['青砚科技 in_progress B 5亿元']],
    ['青砚科技B轮融资遭多家机构争抢，额度已满。', ['青砚科技 in_progress B']],
    ['青砚科技B轮融资额度开放认购，目标5亿元。', ['青砚科技 planned B 5亿元']],
    ['青砚科技完成2亿元可转债融资，由北辰资本认购。', ['青砚科技 debt completed 2亿元']],
    ['青砚科技成立以来已融资20亿元。', ['青砚科技 cumulative completed 20亿元']],
    ['青砚科技预估新一轮融资5亿美元。', ['青砚科技 planned 5亿美元']],
    [
      '青茶完成新一轮融资，估值600亿\n据媒体消息，青茶即将完成新一轮融资，投后估值高达600亿元。',
      ['青茶 in_progress 600亿元'],
    ],
    ['深穹材料官宣完成近亿元A轮融资，由晶格创投领投。', ['深穹材料 completed A 近亿元']],
  ])('%s', (text, list) => {
    expect(told(text)).toEqual(list)
  })
})

describe('没有动词的名单', () => {
  const lines = (text: string) =>
    read(text, { readings: reference.readings }).deals.map((deal) =>
      [
        deal.company,
        deal.round,
        deal.amount?.raw ?? '',
        [...deal.leads, ...deal.investors].map((one) => one.name),
      ].join(' '),
    )
  it.each([
    [
      '一周融资汇总\n1、青砚科技｜A轮｜1亿元｜北辰资本领投\n2、墨石智能｜天使轮｜3000万元｜远山资本',
      ['青砚科技 A 1亿元 北辰资本', '墨石智能 天使 3000万元 远山资本'],
    ],
    [
      '墨石智能，天使轮，3000万元，远山资本。\n云栈科技，B轮，未披露，蓝湖创投、青禾资本。\n青砚科技，A轮，5000万元，北辰资本。',
      ['墨石智能 天使 3000万元 远山资本', '云栈科技 B  蓝湖创投,青禾资本', '青砚科技 A 5000万元 北辰资本'],
    ],
  ])('%s', (text, list) => {
    expect(lines(text)).toEqual(list)
  })
  it('累计之后列出的投资方不是一轮', () => {
    expect(
      told('截至目前青砚网共获九轮融资，累计融资总额超10亿美元。投资方包括北辰投资、远山资本、蓝湖基金等。'),
    ).toEqual(['青砚网 cumulative completed 超10亿美元'])
  })
})

describe('各部分与自成一句的金额', () => {
  it.each([
    [
      '青砚辅导宣布完成22亿美元的G轮融资。此次22亿美元的G轮融资分为G1轮和G2轮，G1轮由北辰领投，G2轮由远山领投。',
      ['青砚辅导 completed G 22亿美元', '青砚辅导 completed G1', '青砚辅导 completed G2'],
    ],
    ['年初青雪冰城完成首轮融资，超20亿元人民币，估值超过200亿元。', ['青雪冰城 completed 超20亿元人民币 超过200亿元']],
    ['墨石科技去年完成过一轮5000万元的融资。', ['墨石科技 completed 5000万元']],
    ['5月31日，青红书发布内部信，宣布完成超过3亿美元融资。', ['青红书 completed 超过3亿美元']],
    [
      '路透社曾报道，青东已经为旗下物流部门青东物流展开一轮融资，目标至少20亿美元，这轮融资对青东物流的估值约在100亿美元。',
      ['青东物流 in_progress 至少20亿美元 约在100亿美元'],
    ],
    ['北辰集团正为旗下电动车品牌墨图寻求融资50亿元。', ['墨图 in_progress 50亿元']],
  ])('%s', (text, list) => {
    expect(told(text)).toEqual(list)
  })
})

describe('传、或、没有：都不是完成', () => {
  it.each([
    ['传青砚科技B轮融资5亿元，北辰资本领投。', ['青砚科技 unknown B 5亿元']],
    ['市场传青砚科技B轮集资5亿美元，估值30亿美元。', ['青砚科技 unknown B 5亿美元 30亿美元']],
    ['青砚科技或获北辰资本3亿元投资。', ['青砚科技 planned 3亿元']],
    ['青砚科技C轮或募资3亿美元，估值升至20亿美元。', ['青砚科技 planned C 3亿美元 20亿美元']],
    ['墨石科技没有完成A轮融资。', ['墨石科技 disputed A']],
    ['墨石科技尚未完成A轮融资。', ['墨石科技 in_progress A']],
    ['今年8月有报道指，小青书已经开始新一轮融资，估值将超过100亿美元。', ['小青书 in_progress 超过100亿美元']],
    ['青硯科技擬集資10億港元發展AI業務。', ['青硯科技 planned 10億港元']],
    ['青砚传感完成3亿元B轮融资。', ['青砚传感 completed B 3亿元']],
    ['传音控股领投青砚科技B轮融资，金额3亿元。', ['青砚科技 completed B 3亿元']],
  ])('%s', (text, list) => {
    expect(told(text)).toEqual(list)
  })
})

describe('合计、认购、投资阶段、第几笔：都不是一轮', () => {
  it.each([
    [
      '青砚科技完成新一轮融资，筹集了7.5亿美元。此前，公司在2025年筹集了超过20亿美元，其中包括7月份的2.5亿美元融资。',
      ['青砚科技 completed 7.5亿美元', '青砚科技 cumulative completed 超过20亿美元'],
    ],
    [
      '青砚创投已完成新一期约9亿美元基金的募集。据悉，青砚的此轮募资收到了超过12亿美元的认购。',
      ['青砚创投 vc_fund completed 约9亿美元'],
    ],
    [
      '青砚资本宣布完成新一期5.7亿美元基金募集。约80%的资金用于布局A轮及更早阶段的项目。',
      ['青砚资本 vc_fund completed 5.7亿美元'],
    ],
    ['青砚科技拟融资5亿元。这是公司年内获得的第三笔融资。', ['青砚科技 planned 5亿元']],
    ['成立4年，墨石科技已经完成了6轮融资，吸引了北辰资本、蓝湖创投等多家投资机构。', []],
  ])('%s', (text, list) => {
    expect(told(text)).toEqual(list)
  })
})

describe('谁出的钱', () => {
  it.each([
    ['青砚科技天使轮3000万元，北辰基金。', ['|北辰基金|']],
    [
      '墨石科技周二宣布，自电商公司北辰集团、远山资本、汽车制造商蓝湖等金主募得3亿美元。',
      ['|北辰集团、远山资本、蓝湖|'],
    ],
    [
      '青车完成新一轮融资。引进的投资方，主要为北辰、远山、蓝湖产业基金，现有投资方滴水、DST也再出资参与。',
      ['|北辰、远山、蓝湖产业基金|滴水、DST'],
    ],
    ['青砚科技完成近5亿元A+轮融资。据悉，这家公司由远山旗下青通科技和蓝湖中国共同出资成立。', ['||']],
    [
      '青砚科技完成5亿元A+轮融资。北辰资本、蓝湖产业基金、武江投资集团等一众产业资本云集于此。',
      ['|北辰资本、蓝湖产业基金、武江投资集团|'],
    ],
    [
      '青砚网完成1亿元D轮融资，由蓝湖投资领投，参与前几轮投资的北辰资本、远山资本继续跟投。',
      ['蓝湖投资||北辰资本、远山资本'],
    ],
    ['青砚科技在本轮融资当中募集了2亿元，北辰资本是本轮融资的主要投资者。', ['北辰资本||']],
    ['云学青、北格教育等获得投资。云学青完成1.9亿美元E轮融资。陈青东宣布5000万美元股票增持计划。', ['||']],
  ])('%s', (text, list) => {
    expect(parties(text)).toEqual(list)
  })
  it.each([
    ['青砚科技并未公布C轮获得的具体融资额。', '青砚科技'],
    ['远山旗下太空公司青砚科技在B轮融资中，融得了7.5亿美元。', '青砚科技'],
  ])('公司的名字：%s', (text, name) => {
    expect(read(text, { readings: reference.readings }).deals[0]?.company).toBe(name)
  })
})

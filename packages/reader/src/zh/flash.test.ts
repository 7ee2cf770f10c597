import { reference } from '@touchstone/reference'
import { expect, it } from 'vitest'
import { read } from '../read.ts'

const told = (text: string): readonly string[] =>
  read(text, { readings: reference.readings, published: '2026-09-15' }).deals.map((one) =>
    [one.company, one.status, one.round ?? '–', one.amount?.raw ?? '–'].join(' '),
  )

it.each([
  ['中国企业级智能体平台创企「青砚智能」完成A轮融资。', '青砚智能 completed A –'],
  ['青砚智能融资逾亿元：押注AI硬件下一站', '青砚智能 completed – 逾亿元'],
  ['芯片企业青砚智能获国家大基金二期领投数亿港元Pre-A轮融资', '青砚智能 completed Pre-A 数亿港元'],
  [
    '36氪获悉，成立仅一年的AI硬件平台深圳市青砚智能半导体技术有限公司对外公布，其B+轮融资已交割完毕。',
    '深圳市青砚智能半导体技术有限公司 completed B+ –',
  ],
  ['青砚智能完成Pre-IPO轮约3500万元融资。该轮融资由川流产投领投。', '青砚智能 completed Pre-IPO 约3500万元'],
  ['AI公司“青砚智能”对外宣布获800万元Pre-A轮投资。', '青砚智能 completed Pre-A 800万元'],
  ['北辰资本公告，公司以自有资金1亿元参与青砚数科B轮融资。', '青砚数科 completed B 1亿元'],
  [
    '激光雷达研发商“青砚智能”完成近10亿美元A轮融资\n激光雷达服务商青砚智能拿到近10亿美元A轮融资。股东北辰资本继续加码。',
    '青砚智能 completed A 近10亿美元',
  ],
  [
    '国内领先的商业航天公司获近1.2亿元A轮融资\n商业航天研发商“青砚智能”完成近1.2亿元A轮融资，投资方包括北辰资本。',
    '青砚智能 completed A 近1.2亿元',
  ],
  [
    '国家级专精特新“小巨人”大模型初创公司青砚数据（Kestrel）日前完成规模为逾亿元的A轮融资。',
    '青砚数据 completed A 逾亿元',
  ],
  [
    '青砚数据获800万元C+轮融资\n由李敏院士领衔的激光雷达创业公司「青砚数据」完成C+轮融资，投资人包括北辰资本。业内人士预计，激光雷达市场规模将突破35亿美元。',
    '青砚数据 completed C+ 800万元',
  ],
  [
    '成立仅一年的AI硬件公司青砚智能完成天使+轮融资，北辰资本领投，融资总额近1200万元。',
    '青砚智能 completed 天使+ 近1200万元',
  ],
  [
    '钛媒体 App 获悉，由北辰资本领投，杭州固态电池企业青砚智能完成 3.6 亿元 A1 轮融资。',
    '青砚智能 completed A1 3.6 亿元',
  ],
  // Nothing here says that the round is not done.
  [
    '机器人公司“青砚智能”获数百万元A2轮投资。北辰资本、南星创投等入股；资金将用于量产线建设，预计投资千万元建厂。',
    '青砚智能 completed A2 数百万元',
  ],
  ['青砚智能完成1亿元A轮融资，资金将用于主流产品研发。', '青砚智能 completed A 1亿元'],
  ['青砚智能对外公布，其战略融资已交割完毕，金额为1.2亿元。', '青砚智能 completed 战略 1.2亿元'],
])('快讯：%s', (text, want) => {
  expect(told(text)).toEqual([want])
})

it.each(['青砚智能A2轮融资尚未完成交割\n知情人士透露，青砚智能A2轮融资仍在推进，北辰资本为领投方，目标金额3000万元。'])(
  '未交割的融资不是已完成的：%s',
  (text) => {
    expect(told(text)).toEqual(['青砚智能 in_progress A2 3000万元'])
  },
)

it('建厂的投资不是融资', () => {
  expect(
    told('青砚智能拟投资10亿元在苏州建设生产基地\n青砚智能宣布，将投资10亿元建设机器人工厂，预计明年投产。'),
  ).toEqual([])
})

it.each([
  '青砚智能回应融资传闻：消息不实\n此前有消息称，激光雷达企业青砚智能已完成2.5亿元B轮融资，北辰资本领投。',
  '此前有消息称，激光雷达企业青砚智能已完成2.5亿元B轮融资，北辰资本领投。青砚智能回应称消息不实。',
])('被否认的传闻不是已完成的融资：%s', (text) => {
  expect(told(text)).toEqual(['青砚智能 disputed B 2.5亿元'])
})

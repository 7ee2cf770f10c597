import type { Grammar, Kind, More, Worded } from '../composed.fixture.ts'
import { pick } from '../composed.fixture.ts'
import { more, NO, OLD, COMING } from '../undone-shapes.fixture.ts'
import { beside } from './undone-beside.fixture.ts'
import { pending } from './undone-pending.fixture.ts'

const kinds: Readonly<Record<string, Kind>> = { ...pending, ...beside }

const following: Readonly<Record<string, More>> = {
  older: more('round', 'completed', 'round', true, OLD, [
    '该公司上一轮融资是2025年3月的{P}，金额{O}。',
    '此前，公司曾于去年完成{O}{P}融资，由{Q}领投。',
    '去年{C}完成{O}{P}融资。',
    '{C}曾于2025年获得{Q}领投的{O}{P}融资。',
    '今年1月，{C}刚完成{O}{P}融资。',
    '公开资料显示，{C}于2025年5月完成{P}融资，金额{O}。',
    '一年前，公司完成了{O}的{P}，{Q}领投。',
    '半年前，{C}刚拿下{O}{P}融资。',
  ]),
  total: more('cumulative', 'completed', 'cumulative', false, { money: 'T', price: '', round: '' }, [
    '公司累计融资{T}。',
    '截至目前，{C}累计融资已达{T}。',
    '成立以来，{C}共融资{T}。',
    '此前公司累计获得{T}融资。',
    '{C}迄今融资总额{T}，投资方包括{W}。',
    '公司已完成多轮融资，总额{T}。',
  ]),
  aside: more(null, '', '', false, NO, [
    '公司去年营收{X}。',
    '据称其年化收入已超过{x}。',
    '预计到2030年相关市场规模将达{x}。',
    '公司现有员工140人。',
    '其产品已有200万开发者使用。',
    '创始团队来自{T0}，公司成立于2022年。',
    '客户包括{T0}和多家银行。',
    '公司去年亏损{X}。',
    '公司已采购{X}的芯片。',
    '公司在手订单{X}。',
  ]),
  rivalDone: more('round', 'completed', 'round', true, { money: 'Z', price: '', round: '', of: 'B' }, [
    '竞争对手{B}上月刚融资{Z}。',
    '上月，同行{B}刚完成{Z}融资。',
    '今年6月，竞争对手{B}完成了{Z}融资。',
    '此前，{B}于7月获得{Z}融资。',
    '同赛道的{B}则在去年融资{Z}。',
  ]),
  marketing: more(null, '', '', false, NO, [
    '{F}在管规模{X}。',
    '{F}曾投资{B}等四十余家企业。',
    '单笔投资额在1000万元至5000万元之间。',
  ]),
  source: more(null, '', '', false, NO, [
    '公司对此不予置评。',
    '截至发稿，{C}未回应置评请求。',
    '（{M}）',
    '该消息由{M}率先报道。',
    '具体条款未披露。',
  ]),
  nextTalks: more('round', 'in_talks', 'round', false, COMING, [
    '公司正以{U}估值洽谈{G}融资。',
    '据悉，公司已在与投资方商谈{N}的{G}融资。',
    '与此同时，{C}正就{G}融资与多家机构谈判。',
  ]),
  nextProgress: more('round', 'in_progress', 'round', false, COMING, [
    '公司已启动{G}融资，目标{N}。',
    '目前公司正在进行{G}融资，目标金额{N}。',
    '{G}融资正在推进中。',
  ]),
  nextPlanned: more('round', 'planned', 'round', false, COMING, [
    '公司计划明年启动{G}融资，目标{N}。',
    '公司拟于年底前开启{G}融资。',
    '下一步，{C}将启动{N}的{G}融资。',
  ]),
  loan: more('debt', 'completed', 'deal', false, { money: 'N', price: '', round: '' }, [
    '此外，公司还获得{N}银行贷款。',
    '同时，{C}与银行签署协议，获得{N}授信。',
  ]),
  sums: more('cumulative', 'completed', 'cumulative', false, { money: 'T', price: '', round: '' }, [
    '至此，公司累计融资{T}。',
    '本轮融资后，{C}累计融资额达{T}。',
    '公司成立以来总融资额{T}。',
  ]),
  rival: more(null, '', '', false, NO, [
    '竞争对手{B}正洽谈融资{X}。',
    '同行{B}则寻求{X}融资。',
    '同类公司中，{B}的融资远多于此。',
  ]),
}

const names: Readonly<Record<string, readonly string[]>> = {
  company: [
    '青砚科技',
    '云岫智能',
    '磐石机器人',
    '深穹材料',
    '拾光触觉',
    '星澜动力',
    '北冥智元',
    '玄戈微电子',
    '晶格跃迁',
    '极目视觉',
    '知语智能',
    '灵境互动',
    '鹰瞳智造',
    '算澜科技',
    '步云智行',
    '寻迹科技',
    '光禾半导体',
    '朗月智算',
    '乘风驭智',
    '鸣沙机器人',
  ],
  buyer: ['云图集团', '浩瀚软件', '美圆', '凌云数控', '星河股份', '拓远智能', '东岭精密'],
  fund: ['岚川资本', '鼎石创投', '磐谷资本', '长坡资本', '峰岭创投', '启明创投', '云启资本'],
  fundName: ['智源二期创业投资合伙企业', '岚川新兴产业基金', '苏州云帆股权投资基金'],
  investor: [
    '红杉中国',
    '高瓴创投',
    'IDG资本',
    '经纬创投',
    '五源资本',
    '源码资本',
    '真格基金',
    '深创投',
    '顺为资本',
    '腾讯',
    '阿里巴巴',
    '美团',
    '北辰资本',
    '远山资本',
    '君联资本',
    '中金资本',
  ],
  what: [
    'AI芯片企业',
    '机器人公司',
    '大模型公司',
    '人形机器人企业',
    '自动驾驶公司',
    'AI制药公司',
    '算力服务商',
    '具身智能企业',
  ],
  outlet: ['彭博社', '路透社', '财联社', '晚点LatePost', '华尔街日报', 'The Information'],
  giant: ['谷歌', '微软', '华为', '英特尔', '百度'],
  label: ['B轮', 'C轮'],
  later: ['D轮', 'E轮'],
  before: ['天使轮', 'A轮'],
}

const WHOLE = [1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9]
const BIG = [30, 40, 45, 50, 60, 75, 80, 100, 120, 150]
const SMALL = [0.3, 0.4, 0.5, 0.6, 0.8]
const TOTAL = [10, 12, 13, 15, 16, 18, 21, 22]
const OTHER = [1.1, 1.3, 1.7, 2.3, 2.6, 3.4, 4.6, 5.5, 6.5]
const ELSE = [1.4, 1.6, 1.9, 2.1, 2.7, 3.3]
const COMES = [11, 14, 17, 19, 20]

/** An amount as Chinese news words it. */
function money(slot: string, plain: boolean, next: () => number): Worded {
  const lists: Readonly<Record<string, readonly number[]>> = {
    A: WHOLE,
    V: BIG,
    U: BIG,
    O: SMALL,
    T: TOTAL,
    X: OTHER,
    Z: ELSE,
    N: COMES,
  }
  const value = pick(lists[slot] ?? OTHER, next) ?? 1
  const [coin, unit] = pick<readonly [string, string]>(
    [
      ['元', 'CNY'],
      ['元', 'CNY'],
      ['元人民币', 'CNY'],
      ['美元', 'USD'],
      ['美元', 'USD'],
      ['港元', 'HKD'],
    ],
    next,
  ) ?? ['元', 'CNY']
  const number = value < 1 ? `${value * 10000}万` : `${value}亿`
  const words = `${number}${coin}`
  const full = Math.round(value * 1e8)
  const hedge = plain ? 0 : next()
  if (hedge > 0.94) return { words: `近${words}`, bounds: [0.9 * full, full], unit }
  if (hedge > 0.88) return { words: `超${words}`, bounds: [full, null], unit }
  if (hedge > 0.82) return { words: `约${words}`, bounds: [0.95 * full, 1.05 * full], unit }
  if (hedge > 0.78 && slot === 'A') return { words: `数亿${coin}`, bounds: [2e8, 9e8], unit }
  if (hedge > 0.75 && slot === 'A') return { words: `数千万${coin}`, bounds: [2e7, 9e7], unit }
  return { words, bounds: [full, full], unit }
}

/** Chinese openings of news about money that is no completed round, and of rounds beside it. */
export const undone: Grammar = {
  lang: 'zh-Hans',
  kinds,
  more: following,
  names,
  slots: {
    C: 'company',
    B: 'company',
    K: 'buyer',
    F: 'fund',
    FF: 'fundName',
    L: 'investor',
    I: 'investor',
    J: 'investor',
    Q: 'investor',
    W: 'investor',
    Y: 'investor',
    D: 'what',
    M: 'outlet',
    T0: 'giant',
    R: 'label',
    G: 'later',
    P: 'before',
  },
  money,
  moneySlots: 'AVXOTNUZ',
  join: '',
}

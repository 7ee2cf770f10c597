import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const names = (list: readonly { readonly name: string }[]) => list.map((one) => one.name)
const first = (text: string) => {
  const [deal] = deals(text)
  return {
    company: deal?.company,
    status: deal?.status,
    round: deal?.round,
    leads: names(deal?.leads ?? []),
    others: names(deal?.investors ?? []),
    existing: names(deal?.existing ?? []),
  }
}

describe('公司名的边界', () => {
  it.each([
    ['青砚智航凭何50天获8亿元天使轮融资？', '青砚智航'],
    ['“青砚芯”3个月前才刚宣布完成6亿元A轮融资。', '青砚芯'],
    ['近期，上海青砚半导体科技有限公司进行了B轮融资。', '上海青砚半导体科技有限公司'],
    ['上海青砚半导体科技有限公司作为行业先行者，于2026年3月获得3亿元A轮融资。', '上海青砚半导体科技有限公司'],
    ['AI新创公司青砚智能，5月才刚筹到6亿美元。', '青砚智能'],
  ])('%s', (text, company) => {
    expect(first(text).company).toBe(company)
  })
  it('正在考虑参与某公司最新一轮融资：那家公司名字完整，且尚未完成', () => {
    expect(first('消息人士称，蓝湖集团正在考虑参与青芝麻智能最新一轮融资，融资金额至少为15亿元。')).toMatchObject({
      company: '青芝麻智能',
      status: 'in_talks',
    })
  })
  it('“公司”二字与地名不另成一家公司', () => {
    for (const text of [
      '人工智能平台“青砚公司”宣布完成B轮融资。2025年11月，青砚公司表示已完成A轮融资。',
      '青禾半导体完成A轮融资。日前，南京青禾半导体公司完成了A轮融资，投资方为北辰资本。',
    ])
      expect(new Set(deals(text).map((one) => one.company)).size).toBe(1)
  })
  it('仅标题用的绰号不是另一家公司', () => {
    const text = '芯片业“明日之星”刚募到6亿\n芯片新创公司“青砚芯”宣布完成总额6亿元人民币的天使轮及A轮融资。'
    expect(new Set(deals(text).map((one) => one.company))).toEqual(new Set(['青砚芯']))
  })
})

describe('投资方名单的边界', () => {
  const told = '青砚科技完成3亿元B轮融资，'
  it.each([
    ['由北辰基金管理的海州集成电路基金二期领投。', ['海州集成电路基金二期'], []],
    ['领投方为专注于机器人的投资基金Northrobo，蓝湖资本跟投。', ['Northrobo'], ['蓝湖资本']],
    ['北辰资本领投，Halden Holdings A/S、蓝湖资本跟投。', ['北辰资本'], ['Halden Holdings A/S', '蓝湖资本']],
    ['北辰资本领投，科金控股集团、蓝湖资本跟投。', ['北辰资本'], ['科金控股集团', '蓝湖资本']],
    ['蓝湖科技、南浦集团等巨头悉数入场，领投方为北辰资本。', ['北辰资本'], ['蓝湖科技', '南浦集团']],
    ['北辰资本领投，另有多家产业方跟投，包括蓝湖科技、南浦电气等。', ['北辰资本'], ['蓝湖科技', '南浦电气']],
    ['蓝湖科技、南浦资本均出现在了投资名单上。', [], ['蓝湖科技', '南浦资本']],
    ['投资方包括蓝湖、南浦股份、西岭科技等多家半导体企业创始人。', [], []],
  ])('%s', (words, leads, others) => {
    expect(first(told + words)).toMatchObject({ leads, others, existing: [] })
  })
  it('破折号与逗号一样断句', () => {
    expect(first('青砚科技完成B轮融资——北辰资本领投，蓝湖资本跟投。')).toMatchObject({
      leads: ['北辰资本'],
      others: ['蓝湖资本'],
    })
  })
  it('公司原有股东是老股东', () => {
    expect(first(`${told}北辰资本领投，蓝湖资本和公司原有股东南浦医药、西岭投资跟投。`)).toMatchObject({
      leads: ['北辰资本'],
      others: ['蓝湖资本'],
      existing: ['南浦医药', '西岭投资'],
    })
  })
  it('宣布获得巨额融资、获得4次融资，都没有说出谁投的', () => {
    for (const text of ['青砚科技宣布获得巨额融资3亿元。', '青砚科技年内获得4次融资，最近一轮为3亿元B轮融资。'])
      expect(first(text).others).toEqual([])
  })
  it('共同参与的某轮融资：名单在前', () => {
    expect(first('芯片企业青砚科技完成由北辰资本领投，蓝湖资本、南浦产投共同参与的约十亿元A轮融资。')).toMatchObject({
      company: '青砚科技',
      leads: ['北辰资本'],
      others: ['蓝湖资本', '南浦产投'],
    })
  })
  it('获得某公司战投是一轮战略融资', () => {
    expect(first('9月12日，青砚科技官宣获得蓝湖汽车战投并完成交割。')).toMatchObject({
      company: '青砚科技',
      status: 'completed',
      round: '战略',
      others: ['蓝湖汽车'],
    })
  })
})

describe('没有完成的不写成完成', () => {
  it('下轮融资已有机构认购，仍未完成', () => {
    const all = deals('青砚科技创始人透露，“下轮融资已有顶级机构认购2.3亿美金”。')
    expect(all.map((one) => one.status)).not.toContain('completed')
  })
  it('已完成一轮，又在洽谈新一轮：估值属于后者', () => {
    const all = deals('至此，青砚科技完成了3亿元B轮融资，并正在以150亿元的估值洽谈新一轮融资。')
    expect(all.map((one) => [one.status, one.valuation?.low ?? null])).toEqual([
      ['completed', null],
      ['in_talks', 1.5e10],
    ])
  })
  it('多家公司合说的数额不属于其中任何一家', () => {
    const text = '青砚科技正在洽谈60亿美元融资。北辰和南浦等其他初创AI公司也从蓝湖、西岭等处筹集了数十亿美元。'
    expect(deals(text).map((one) => [one.company, one.status])).toEqual([['青砚科技', 'in_talks']])
  })
  it('统计的总额不是某一家的累计融资', () => {
    const text =
      '据统计，本周共发生76起投融资事件，已披露的融资总额合计约41.08亿元。青砚科技完成十亿元A轮融资，北辰资本领投。'
    expect(deals(text).map((one) => one.relation)).toEqual(['round'])
  })
})

describe('几轮分开说', () => {
  it('半年前以某轮开启征程，是另一轮', () => {
    const text =
      '机器人公司青砚科技宣布完成2亿元A轮融资。这家成立仅一年的企业，半年前刚以超2000万元种子轮融资开启征程。'
    expect(deals(text).map((one) => [one.round, one.amount?.low, one.historic])).toEqual([
      ['A', 2e8, false],
      ['种子', 2e7, true],
    ])
  })
  it('标题说E轮、正文说战略融资，同一笔钱是同一轮', () => {
    const text = '青砚科技完成超10亿元E轮融资\n青砚科技宣布完成金额超10亿元的战略融资，北辰资本领投。'
    expect(deals(text).map((one) => [one.round, one.amount?.low])).toEqual([['E', 1e9]])
  })
  it('为谁以多少估值筹集多少：后一个数是金额', () => {
    const [deal] = deals('北辰希望以200亿美元的估值为青砚科技筹集多达60亿美元的资金，目前仍在洽谈。')
    expect([deal?.amount?.high ?? null, deal?.valuation?.low ?? null]).toEqual([6e9, 2e10])
  })
})

describe('一段话里的几家公司', () => {
  it('“两家公司获得大额融资：甲获……；乙获……”各归各', () => {
    const text =
      '两家公司获得大额融资：青砚之面获蓝湖投资近8亿美元，估值达23.4亿美元；北辰模型获蓝湖投资6亿美元，两笔融资合计超14亿美元。'
    expect(deals(text).map((one) => [one.company, one.amount?.high])).toEqual([
      ['青砚之面', 8e8],
      ['北辰模型', 6e8],
    ])
  })
  it('没有标题的一段，第一句自己说了公司的，不归后一家', () => {
    const text =
      '25年年底，元砚灵机A轮突破10亿融资，刷新A轮融资新高度。2月2日，青砚动力宣布完成2亿美元B轮融资。本轮融资由北辰资本领投。'
    expect(deals(text).map((one) => [one.company, one.round])).toEqual([
      ['元砚灵机', 'A'],
      ['青砚动力', 'B'],
    ])
  })
  it('“这家……公司”指最近说到的那一家，“该公司”指前一句的那一家', () => {
    const text =
      '真正的大赢家是Northlidar，该公司拿到了来自蓝湖和南浦的1.5亿美元。在Quartzy Systems公司CEO看来，外界的关注并不令人惊讶。这家加州的激光雷达公司已经得到了北辰、西岭等巨头1.2亿美元的投资。'
    const owners = deals(text).map((one) => [one.company, one.amount?.low])
    expect(owners).not.toContainEqual(['Northlidar', 1.2e8])
    expect(owners).toContainEqual(['Quartzy Systems', 1.2e8])
    const [first] = deals('真正的大赢家是Northlidar，该公司拿到了来自蓝湖和南浦的1.5亿美元。')
    expect([first?.company, first?.amount?.low, names(first?.investors ?? [])]).toEqual([
      'Northlidar',
      1.5e8,
      ['蓝湖', '南浦'],
    ])
  })
  it('几家公司都有的估值不归其中一家', () => {
    const text = '北辰量子、南浦量子、西岭量子的估值都在近100亿元。先是青砚量子宣布获得蓝湖基金领投的2亿元A轮融资。'
    expect(deals(text).map((one) => [one.company, one.valuation])).toEqual([['青砚量子', null]])
  })
})

describe('上市、公告与计划', () => {
  it('全球发售的募资和基石投资者不是一轮融资', () => {
    const text =
      '2月10日，青芯智能在港交所主板敲钟上市。公司全球发售约1亿股H股，募资29.59亿港元。本次IPO，青芯智能引入了包括蓝湖集团、南浦电子等在内的16家基石投资者，合计认购1.85亿美元。'
    expect(deals(text).map((one) => one.relation)).not.toContain('round')
  })
  it('IPO获受理：公司名不带“科创板IPO”，状态未完成', () => {
    const [deal] = deals('上海青芯科技股份有限公司科创板IPO获受理，拟募资60亿元。')
    expect([deal?.company, deal?.relation, deal?.status]).toEqual(['上海青芯科技股份有限公司', 'ipo', 'in_progress'])
  })
  it('董事会通过议案的投资尚未完成', () => {
    const text =
      '公司董事会审议通过了《关于投资认购海州青砚智能科技有限公司股权的议案》，同意公司使用自有资金7000万元投资认购海州青砚智能科技有限公司新增注册资本100万元。'
    expect(deals(text).map((one) => one.status)).not.toContain('completed')
  })
  it('冒号后的数字，跟冒号前的说法一样没有完成', () => {
    const text = '青砚模型的创始人给出了计划中的数字：融资3000万美元，估值2亿美元。'
    expect(deals(text).map((one) => one.status)).not.toContain('completed')
  })
  it('同意以某价收购还不是收购完成', () => {
    const [deal] = deals('蓝湖集团已同意以200亿美元现金收购AI芯片初创公司Quartzy。')
    expect([deal?.company, deal?.relation, deal?.status]).toEqual(['Quartzy', 'acquisition', 'planned'])
  })
  it('行业一年的投资总额有同比，不归任何公司', () => {
    const text = '数据显示，去年汽车技术新创公司共拿到10.49亿美元的投资，同比增幅高达91%。'
    expect(deals(text).filter((one) => one.amount !== null)).toEqual([])
  })
})

describe('名单与轮次的别样写法', () => {
  it.each([
    ['小岭战略投资部领投，蓝湖资本跟投', ['小岭战略投资部'], ['蓝湖资本'], []],
    ['领衔投资者是风投公司蓝湖资本', ['蓝湖资本'], [], []],
    [
      '本轮由国内深具行业经验的“海州半导体及集成电路产业投资基金”、“北辰创业”等机构联合组成',
      [],
      ['海州半导体及集成电路产业投资基金', '北辰创业'],
      [],
    ],
    ['北辰资本领投，种子轮投资方蓝湖资本、云和资本继续跟投', ['北辰资本'], [], ['蓝湖资本', '云和资本']],
    ['北辰资本领投，本轮吸引了电商与云计算巨头及多个地方政府产业引导基金', ['北辰资本'], [], []],
  ])('%s', (words, leads, others, existing) => {
    expect(first(`青砚科技完成3亿元A轮融资。${words}。`)).toMatchObject({ round: 'A', leads, others, existing })
  })
  it('继C轮投资、D轮领投之后继续领投本轮：本轮不是C轮', () => {
    const text =
      '青砚单车宣布完成超过6亿美元新一轮融资，由北辰集团领投，华峰资本在本轮融资中继续为青砚单车提供独家财务顾问服务。北辰集团继C轮投资、D轮领投青砚单车之后，继续领投本轮融资。'
    const [deal] = deals(text)
    expect([deal?.round, names(deal?.leads ?? []), names(deal?.advisers ?? [])]).toEqual([
      null,
      ['北辰集团'],
      ['华峰资本'],
    ])
  })
  it('天使轮由三轮组成：总额属于三轮', () => {
    const text =
      '青擎科技完成总计数亿元人民币的天使轮融资。本次天使轮融资由三轮融资组成。其中天使轮由北辰资本领投；天使+轮由蓝湖资本领投；天使++轮由南浦创投领投。'
    expect(deals(text).map((one) => [one.round, one.amount?.scope])).toEqual([
      ['天使', 'sum_of_rounds'],
      ['天使+', 'sum_of_rounds'],
      ['天使++', 'sum_of_rounds'],
    ])
  })
  it('带注音的括号套在简称的括号里，简称仍认得', () => {
    const text =
      '7月1日，海州青芯半導(dǎo)體有限公司（以下簡(jiǎn)稱“青芯半導(dǎo)體”）宣布完成A輪融資，北辰創(chuàng)投領(lǐng)投。青芯半導(dǎo)體表示，資金將用于研發。'
    expect(first(text)).toMatchObject({ company: '青芯半導體', round: 'A', leads: ['北辰創投'] })
  })
})

describe('再一批别人写的说法', () => {
  const told = '青砚科技完成3亿元B轮融资。'
  it.each([
    [
      '本轮投资方包括产业资本金岭资本、北湖产投，PE基金正山谷资本、前湾方舟，以及国际化基金毅岭资本',
      [],
      ['金岭资本', '北湖产投', '正山谷资本', '前湾方舟', '毅岭资本'],
      [],
    ],
    ['五位主要老股东凯山基金、蓝湖龙珠均超额或满额追加', [], [], ['凯山基金', '蓝湖龙珠']],
    [
      '本轮融资领投的有中国战略投资方海汽集团，国际战略投资方南浦汽车、西岭汽车，还有知名投资机构北辰和蓝湖基金',
      ['海汽集团', '南浦汽车', '西岭汽车', '北辰', '蓝湖基金'],
      [],
      [],
    ],
    ['参与者包括两家来自海州的国资——海州城投产业基金及上岭资本', [], ['海州城投产业基金', '上岭资本'], []],
    ['参与本轮融资的其他机构包括Northmann Advisors和蓝湖国际', [], ['Northmann Advisors', '蓝湖国际'], []],
    ['由北辰资本领投，蓝湖集团同样参与其中', ['北辰资本'], ['蓝湖集团'], []],
    ['由北辰资本领投，此外还有电信巨头T-North Ventures跟投', ['北辰资本'], ['T-North Ventures'], []],
  ])('%s', (words, leads, others, existing) => {
    expect(first(`${told}${words}。`)).toMatchObject({ company: '青砚科技', leads, others, existing })
  })
  it.each([
    ['机器人品牌——灵砚QUARTZ完成超亿元天使轮融资。灵砚QUARTZ创立于2023年。', '灵砚QUARTZ'],
    ['9月16日，机器人公司Quartz AI在官网宣布，公司C轮融资已超10亿美元。', 'Quartz AI'],
    ['10月初，青砚突然宣布超10亿元B+轮融资。', '青砚'],
    ['不久后青砚就拿到了蓝湖之星的天使投资。', '青砚'],
    ['海州华岭集团战略投资了大模型“六小虎”之一的青谱AI，投资金额为5亿元人民币。', '青谱AI'],
    ['海州华岭集团宣布战略投资大模型领军企业海州青谱有限公司，金额为5亿元。', '海州青谱有限公司'],
    ['创始人联手打造出机器人。Quartza集结了众多豪门，如今正在筹集新一轮融资，估值飙升至400亿美元。', 'Quartza'],
  ])('公司：%s', (text, company) => {
    expect(first(text).company).toBe(company)
  })
  it('打破了自身某轮所创下的记录：那一轮是以前的，本轮的名单不归它', () => {
    const text =
      '机器人公司Quartz AI宣布完成10亿美元C轮融资。此轮融资一举打破了Quartz AI自身于2024年2月完成的6.75亿美元B轮融资所创下的最高融资记录。本轮融资由北辰资本领投。'
    expect(deals(text).map((one) => [one.round, one.historic, names(one.leads)])).toEqual([
      ['C', false, ['北辰资本']],
      ['B', true, []],
    ])
  })
  it('考虑上市时的“融资金额”是上市的，不是一轮', () => {
    const [deal] = deals('自动驾驶公司Quartza考虑最早今年在香港首次公开募股，融资金额可能至多10亿美元。')
    expect([deal?.relation, deal?.status, deal?.amount?.high]).toEqual(['ipo', 'planned', 1e9])
  })
  it('估值因此翻倍，超过40亿美元：逗号后的数是估值', () => {
    const [deal] = deals('青砚科技宣布获得6亿美元融资。青砚科技的估值因此翻倍，超过40亿美元。')
    expect([deal?.amount?.low, deal?.valuation?.low]).toEqual([6e8, 4e9])
  })
  it('至于甲，乙向对方投资：公司不是出钱的一方', () => {
    const text = '至于青砚科技，蓝湖集团则是在2017年10月向对方投资了15亿元人民币。'
    expect(deals(text).map((one) => one.company)).not.toContain('蓝湖集团')
  })
  it('用“ - ”连起来的几条各是各的', () => {
    const text = '公司融资进展 - 青砚科技完成数千万元天使轮融资 - 北云科技完成由蓝湖资本领投的A轮融资'
    expect(deals(text).map((one) => [one.company, one.round])).toEqual([
      ['青砚科技', '天使'],
      ['北云科技', 'A'],
    ])
  })
  it('登陆港股是上市', () => {
    const [deal] = deals('1月8日，青砚科技正式登陆港交所，募资20亿港元。')
    expect([deal?.relation, deal?.status]).toEqual(['ipo', 'completed'])
  })
})

describe('说到轮次却不是在讲那一轮', () => {
  it('Pre-A轮至D轮共8轮融资是累计，不是两轮', () => {
    const text =
      '6月13日，青泰科技在港交所挂牌上市。在赴港上市之前，青泰科技完成了Pre-A轮至D轮共8轮融资，吸引了蓝湖、南浦资本等机构的目光，总融资金额超50亿元。'
    expect(deals(text).filter((one) => one.relation === 'round')).toEqual([])
  })
  it('这是有史以来最大的种子融资之一：不是另一家公司的一轮', () => {
    const text = '欧洲AI初创公司Quartz AI宣布完成1.13亿美元种子轮融资，这是欧洲公司有史以来最大的种子融资之一。'
    expect(deals(text).map((one) => [one.company, one.round])).toEqual([['Quartz AI', '种子']])
  })
  it('“这一次融资由……领投”接着说去年的那一轮', () => {
    const text =
      '海州青梯医疗在2025年2月完成了3.5亿元人民币的B轮融资，创下了国内的单笔融资纪录。这一次融资由北辰创投和蓝湖基金共同领投。'
    expect(deals(text).map((one) => [one.round, names(one.leads)])).toEqual([['B', ['北辰创投', '蓝湖基金']]])
  })
  it('已递表后说的计划募资是上市的', () => {
    const all = deals('强元科技已秘密递表港交所，计划募资数亿美元。')
    expect(all.map((one) => one.relation)).toEqual(['ipo'])
  })
  it('某基金对某公司进行投资、由某方投资的首轮：谁投的', () => {
    for (const [text, who] of [
      ['国家制造业升级基金已于近日对青箭航天进行9亿元投资。', '国家制造业升级基金'],
      ['青里光电科技近期已完成由北辰原点投资的首轮数千万级别融资。', '北辰原点'],
    ] as const)
      expect(first(text).others).toEqual([who])
  })
  it('仅从一家处筹集的数额是一张支票，不是一轮', () => {
    const [deal] = deals('青砚智能仅从蓝湖集团处就筹集了约130亿美元。')
    expect([deal?.company, deal?.amount?.scope]).toEqual(['青砚智能', 'single_ticket'])
  })
  it('已经得到了几家共计多少投资，是累计', () => {
    const all = deals('青砚光电是一家激光雷达公司。青砚光电已经得到了蓝湖、南浦等巨头共计1.2亿美元的投资。')
    expect(all.map((one) => one.relation)).toEqual(['cumulative'])
  })
})

import type { QuantityKind } from '../quantity.ts'
import { lexicon } from '../text/cursor.ts'

/** What a word beside a quantity says of it. */
export interface Framing {
  /** The kind that word can stand beside; null for any. */
  readonly kind: QuantityKind | null
  /** The unit of a number that names none (参数量1750亿). */
  readonly unit: string | null
  /** The time a figure is for (年收入), as the word after 每. */
  readonly per: '年' | '季' | '月' | '周' | '日' | null
  /** 高达 and 多达 stress a figure or bound it. */
  readonly stress: boolean
}

const framing = (kind: QuantityKind | null, unit: string | null = null, per: Framing['per'] = null): Framing => ({
  kind,
  unit,
  per,
  stress: false,
})
const entries = (words: string, value: Framing): [string, Framing][] => words.split('|').map((word) => [word, value])

/** Flows of money, which are also said by the year or month: 年收入, 每月支出, 月均成本. */
const flows =
  '租金|收入|营收|营业收入|总收入|经常性收入|销售额|流水|利润|净利润|成本|总成本|人力成本|算力成本|训练成本|费用|支出|开销|开支|花费|花销|预算|经费|烧钱|消耗|薪资|薪水|工资|人工成本|投入|研发投入|研发费用|现金消耗|产值'
const sums =
  '融资|融资额|融资金额|融资总额|融资规模|融资金额总计|融资总金额|募资|募资额|募资金额|募资总额|募资规模|募集|募集资金|募集金额|募得|筹集|筹资|筹得|融得|融到|投资|投资额|投资金额|投资总额|投资规模|总投资|总投资额|' +
  '注资|增资|出资|出资额|认缴|实缴|认购|估值|投前估值|投后估值|公司估值|整体估值|最新估值|目标估值|投后|投前|市值|总市值|注册资本|订单|订单额|订单金额|合同金额|合同额|签约金额|交易额|交易金额|交易对价|对价|收购价|收购金额|作价|' +
  '价格|单价|售价|报价|定价|总价|标价|金额|总金额|具体金额|资金|总资金|规模达|基金规模|管理规模|资产|总资产|现金|账上现金|账面现金|现金储备|贷款|授信|授信额度|债务|负债|耗资|斥资|花费|花了|花|要花|烧掉|烧了|已烧|价值|总价值|市场规模|市场空间|目标|首关规模|首期规模|总规模|基金总规模|单次训练成本|单次成本|一次训练成本|薪酬|奖金|罚款|赔偿|采购额|采购金额|采购总额|中标金额|套现'
const shares =
  '占股|占股比例|持股|持股比例|股权|股权比例|股份|股比|出让|让出|释放|转让|稀释|毛利率|净利率|利润率|增长率|增速|增幅|涨幅|同比增长|环比增长|同比增速|增长|上涨|提升|提高|利用率|算力利用率|gpu利用率|显卡利用率|mfu|占有率|市占率|' +
  '市场份额|份额|渗透率|准确率|成功率|失败率|概率|几率|比例|比率|留存率|续费率|复购率|收益率|内部收益率|irr|净irr|回报率|年化收益率|折现率|贴现率|管理费率|利率'
const spans =
  '为期|历时|周期|期限|耗时|用时|训练时长|训练时间|训练周期|时长|时间|存续期|基金存续期|存续期限|投资期|退出期|退出周期|工期|成立|成立了|成立至今|锁定期|服务期|合同期|租期|还有|还要|差距|退出|可支撑|可维持|支撑|维持|够用|还能用|可用'
const heads =
  '团队|团队规模|团队人数|员工|员工数|员工数量|员工人数|员工总数|人数|人员|公司员工|全职员工|研发人员|研发团队'

/**
 * Words that may stand before a quantity without changing it: what it is the amount of, and what was done with it. Words that
 * do change it (不是, 亏损, 下降) are not here, so that a phrase with them is refused.
 */
export const leads = lexicon<Framing>([
  ...entries(
    '完成|完成了|持有|毛利|宣布完成|已完成|获|获得|获得了|拿到|拿下|累计|累计获得|累计完成|本轮|该轮|此轮|首轮|单轮|一轮|这轮|新一轮|最新一轮|上一轮|预计|预计将|计划|拟|目前|目标为|公司|企业|项目|总|总计|累积|规模|数量|总数|总量|拥有|共有|' +
      '使用|使用了|采用|采用了|采购|采购了|部署|部署了|购买|购买了|租用|租用了|租|用|用了|有|需要|需|要|超额完成|战略|天使轮|种子轮|首笔|单笔|一次|一笔|训练数据|数据量|训练数据量|由此|数额|数字|已|已经|已达|已有|仍有|尚有|还剩|折合|相当于|剩余|剩下|该公司|本公司|这家公司|该企业|该项目|该交易|宣布|官宣|首期|一期|二期|单次|训练|训练了|训练一次|一次训练|现有|仍|还|就|就要|将|马上|即将|预期|算力|算力规模|全部|整体|平均|的',
    framing(null),
  ),
  ...entries('高达|多达|低至', { ...framing(null), stress: true }),
  ...entries('长达', framing('duration')),
  ...entries(sums, framing('money')),
  ...entries(flows, framing('money')),
  ...entries(shares, framing('ratio')),
  ...entries(spans, framing('duration')),
  ...entries(heads, framing('count', 'person')),
  ...entries(
    '参数|参数量|参数规模|模型参数|模型参数量|模型规模|总参数|总参数量|激活参数',
    framing('count', 'parameter'),
  ),
  ...entries(
    '用户|用户数|用户量|用户规模|注册用户|月活|日活|月活用户|日活用户|活跃用户|月活跃用户|日活跃用户|月活跃用户数|日活跃用户数|付费用户',
    framing('count', 'user'),
  ),
  ...(['年', '季', '月', '周', '日'] as const).flatMap((per) =>
    [per, per === '月' ? '一个月' : `一${per}`, `${per}均`, `${per}度`, `每${per}`, `每个${per}`, `${per}化`].flatMap(
      (before) =>
        flows.split('|').flatMap((flow): [string, Framing][] => [
          [`${before}${flow}`, framing('money', null, per)],
          [`${before}的${flow}`, framing('money', null, per)],
        ]),
    ),
  ),
  ...entries('一年|一年就要|一年要|一年花|一年需要', framing('money', null, '年')),
  ...entries('一个月|一个月要|一个月花', framing('money', null, '月')),
  ...entries('一天|一天要|一天花', framing('money', null, '日')),
  ...entries(
    'a round of|round of|a funding round of|funding round of|funding|funding of|total funding|total funding of|financing|financing of|a financing of|raise|raised|has raised|have raised|had raised|raising|raises|to raise|secured|secures|closed|closes|' +
      'closed a|bagged|landed|receives|received|invested|investing|invests|valued at|now valued at|valuation|a valuation of|valuation of|at a valuation of|at a post-money valuation of|at a pre-money valuation of|in a round worth|burn of|a burn of|a post-money valuation of|post-money valuation|post-money valuation of|pre-money valuation|' +
      'a pre-money valuation of|pre-money valuation of|worth|cost|costs|a cost of|cost of|costing|a budget of|budget|budget of|revenue|revenue of|revenues of|sales of|investment|an investment of|investment of|spent|spending|paid|pays|paying|' +
      'price|priced at|a price of|price of|a sum of|the sum of|to the tune of|a fund of|fund size|fund size of|deal size|deal value|round size|size of round|amount|amount of|amounts to|market cap of|a market cap of|market cap|a loan of|debt of|cash of|grant of|a grant of|assets of|a check of|a cheque of|totaling|totalling|total raised|raised a total of|raised a|raises a',
    framing('money'),
  ),
  ...entries(
    'a stake of|stake|stake of|equity of|equity|growth of|growth|grew|grew by|up by|margin of|margin|gross margin|gross margin of|a gross margin of|a margin of|utilization of|mfu of|mfu|share of|a market share of|market share of|ownership of|discount rate of|an interest rate of',
    framing('ratio'),
  ),
  ...entries(
    'a term of|term of|term|a period of|period of|lasting|lasted|runway|runway of|a runway of',
    framing('duration'),
  ),
  ...entries('a team of|team of|team|headcount|headcount of|a staff of|employs|employing', framing('count', 'person')),
  ...entries(
    'the company|the startup|the start-up|the firm|the round|the deal|it|a model with|model with|trained on|trained with|using|uses|a cluster of|cluster of|has|have|with|a fleet of|total|in the|in the range of|ranging|ranges|somewhere|somewhere in the range of|is|was|are|of',
    framing(null),
  ),
  ...(
    [
      ['annual', '年'],
      ['yearly', '年'],
      ['annualized', '年'],
      ['annualised', '年'],
      ['monthly', '月'],
      ['quarterly', '季'],
      ['weekly', '周'],
      ['daily', '日'],
    ] as const
  ).flatMap(([word, per]) =>
    'rent|revenue|revenues|sales|cost|costs|budget|burn|spend|spending|burn rate|expenses|profit|recurring revenue|salary|pay'
      .split('|')
      .flatMap((flow) =>
        entries(
          `${word} ${flow} of|${word} ${flow}|an ${word} ${flow} of|a ${word} ${flow} of`,
          framing('money', null, per),
        ),
      ),
  ),
  ...entries('burning|burns|a salary of|salary of|rent of|a rent of|earning|earns', framing('money')),
])

/** Words that may stand after a quantity, as the thing it is an amount of. The longest first. */
export const tails: readonly (readonly [string, Framing])[] = [
  ...entries(
    '融资|融资额|融资款|投资|募资|资金|注资|增资|出资|贷款|授信|估值|市值|收入|营收|营业收入|订单|合同|现金|成本|支出|开销|开支|费用|预算|经费|基金|股权融资|战略融资|战略投资|首轮融资|债务融资|债权融资|风险投资|风投|新融资|天使融资|' +
      'funding|in funding|of funding|in total funding|in new funding|in fresh funding|in financing|financing|in venture funding|in venture capital|in capital|in equity|in debt|in cash|in revenue|in sales|in investment|investment|in equity financing|in equity funding|valuation|post-money valuation|pre-money valuation|raise|' +
      'round|funding round|financing round|seed round|angel round|growth round|venture round|extension round|seed|seed funding|in seed funding|pre-seed|pre-seed round|angel|deal|loan|fund|grant|check|cheque|contract|post-money|pre-money|post|pre|raised|market cap|budget',
    framing('money'),
  ),
  ...entries(
    '股权|股份|股票|equity|stake|of equity|of the equity|of shares|of the shares|of the company|ownership|增长|增长率|growth|market share|of the market|year on year|year-on-year|yoy|gross margin',
    framing('ratio'),
  ),
  ...entries(
    '经验|工作经验|从业经验|存续期|experience|of experience|of runway|runway|term|horizon|的距离|的差距|的时间',
    framing('duration'),
  ),
  ...entries(
    '参数规模|参数模型|参数大模型|的模型|的大模型|parameter model|parameter models|-parameter model',
    framing('count', 'parameter'),
  ),
  ...entries('team|团队', framing('count', 'person')),
  ...entries('集群|算力集群|gpu集群|cluster', framing('count', 'card')),
].sort((a, b) => b[0].length - a[0].length)

/** The name of a financing round, before or after its amount: A轮, Pre-A+轮, 天使轮, Series B, pre-seed. */
const roundName =
  '(?:(?:pre-?)?[a-h]\\d?\\+{0,3}|pre-ipo|天使\\+?|种子\\+?|战略|首|新一|本|单|一)轮|(?:in (?:its |a |new )?)?(?:pre-)?series (?:seed|[a-h]\\d?)(?:-\\d)?\\+?(?! ?[a-z])|天使|战略'
export const roundAtStart = new RegExp(roundName, 'y')
export const roundAtEnd = new RegExp(`(?:${roundName})$`)

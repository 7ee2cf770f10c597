import type { ReadFigure } from '../types.ts'
import type { Stretch } from '../text/sentences.ts'
import { type Amounted, ofModel } from '../text/quantities.ts'
import { lean } from '../text/lean.ts'

/** One kind of figure: what the quantity must be and what must stand around it. */
interface Kind {
  readonly of: string
  readonly fits: (one: Amounted) => boolean
  readonly before?: RegExp
  readonly after?: RegExp
  /** The unit where the words around the amount say what is counted. */
  readonly unit?: string
  /** Whether the unit stands for whatever the amount was counted in. */
  readonly always?: true
}

const kind =
  (name: Amounted['quantity']['kind'], unit?: RegExp) =>
  (one: Amounted): boolean =>
    one.quantity.kind === name && (unit === undefined || unit.test(one.quantity.unit))
const money = kind('money')
/** A bare number: a count, or money only because no unit was written. */
const bare = (one: Amounted): boolean =>
  (one.quantity.kind === 'count' && one.quantity.unit === '1') || one.quantity.assumed.includes('currency')
const looks = (one: Amounted): boolean =>
  (one.quantity.kind === 'count' || one.quantity.kind === 'rate') &&
  /^(?:1|project|company)(?:\/(?:month|day|week|year))?$/.test(one.quantity.unit)

const people = (one: Amounted): boolean => bare(one) || kind('count', /^(?:person|company|1)$/)(one)
/** What stands between a word and its amount: 达, 突破, 同比增长至, of, to more than. */
const REACH = '(?:[^，。,.；;、]{0,4}(?:达到|達到|达|達|为|為|约|約|超过|超|突破|逾|近|至|有|已|共)*\\s*)$'
const REACH_EN =
  '(?:\\s(?:(?:last|this) (?:year|quarter|month)|(?:for|in) 20\\d\\d|of|to|at|is|was|are|hit|hits|reached|reaching|has|had|have|grew|grown|rose|risen|climbed|jumped|surged|soared|increased|doubled|tripled|quadrupled|passed|came|total(?:l?ed|ling)|topped|crossed|exceeded|surpassed|stood|more|than|over|about|nearly|roughly|approximately|around|now|a|an|its|year[- ](?:over|on)[- ]year|(?:by )?[\\d.]+ ?(?:%|x|percent|times)|[a-z]+fold))*\\s*$'

/** What a wage is called, or who has it. */
const PAY =
  /薪|工资|待遇|报酬|挖|人才|工程师|研究员|博士|\b(?:pay|pays|paid|paying|salar(?:y|ies)|wages?|earn\w*|compensation|engineers?|researchers?|talent|staff|hires?|offers?)\b/i

/** In order: the first that fits names the figure. */
const kinds: readonly Kind[] = [
  {
    of: 'recurring_revenue',
    fits: money,
    before: new RegExp(`(?:ARR|年度?经常性收入|年度?經常性收入|年化(?:营收|收入|营业收入)|年化營收)${REACH}`, 'i'),
  },
  {
    of: 'recurring_revenue',
    fits: money,
    before: new RegExp(
      `\\b(?:ARR|annual(?:i[sz]ed)? recurring revenue|run[- ]rate(?: revenue)?|annuali[sz]ed revenue)${REACH_EN}`,
      'i',
    ),
  },
  {
    of: 'recurring_revenue',
    fits: money,
    after:
      /^\s?(?:in |of )?(?:annual(?:i[sz]ed)?(?: recurring)? (?:revenue|run[- ]rate)|ARR|run[- ]rate|recurring revenue)\b|^(?:的)?(?:ARR|年化(?:营收|收入))/i,
  },
  { of: 'loss', fits: money, before: new RegExp(`(?:亏损|虧損|净亏|淨虧)(?:额|額)?${REACH}`) },
  { of: 'loss', fits: money, before: new RegExp(`\\b(?:net |operating )?loss(?:es)?${REACH_EN}`, 'i') },
  {
    of: 'revenue',
    fits: money,
    before: new RegExp(
      `(?:营收|營收|营业收入|營業收入|销售收入|(?<![投注吸介])收入|流水|销售额|銷售額)(?:规模|总额|约)?${REACH}`,
    ),
  },
  { of: 'revenue', fits: money, before: new RegExp(`\\b(?:revenues?|sales)${REACH_EN}`, 'i') },
  {
    of: 'revenue',
    fits: money,
    after:
      /^\s?(?:in |of )?(?:(?:annual|quarterly|monthly|yearly|total) )?(?:revenues?|sales)\b|^(?:左右|以上)?的?(?:营收|營收|(?:营业|年)?收入|销售额)/i,
  },
  {
    of: 'users',
    fits: people,
    unit: 'person',
    before: new RegExp(
      `(?:用户|用戶|月活|日活|MAU|DAU|开发者|開發者|下载量|安装量)(?:数|数量|规模|用户|總數)?${REACH}`,
      'i',
    ),
  },
  {
    of: 'users',
    fits: people,
    unit: 'person',
    after:
      /^\s?(?:名|位|个|個|多)*(?:的)?(?:注册|註冊|月活|日活|活跃|活躍|付费|付費|全球|企业|个人)*(?:用户|用戶|开发者|開發者)|^\s?(?:(?:monthly|daily|weekly|active|paying|registered|global|total) )*(?:users|developers|subscribers|downloads)\b/i,
  },
  { of: 'customers', fits: people, unit: 'company', before: new RegExp(`(?:客户|客戶)(?:数|数量|數)?${REACH}`) },
  {
    of: 'customers',
    fits: people,
    unit: 'company',
    after:
      /^\s?(?:余|多|餘)?(?:家|个|個)*(?:付费|付費|企业|企業|头部|行业|海外)*(?:客户|客戶)|^\s?(?:(?:enterprise|paying|business|corporate|large) )*(?:customers|clients|enterprises)\b/i,
  },
  { of: 'users', fits: kind('count', /^user$/), unit: 'person', always: true },
  { of: 'customers', fits: kind('count', /^customer$/), unit: 'company', always: true },
  { of: 'tokens', fits: kind('count', /^token$/) },
  {
    of: 'parameters',
    fits: bare,
    before: /(?:参数|參數)(?:量|规模|規模)?(?:达到|達到|达|為|为|有|约|超过|超|是|突破)*\s*$/,
    unit: 'parameter',
  },
  { of: 'parameters', fits: bare, after: /^(?:、[^，,。；;]{1,6})?的?(?:参数|參數)/, unit: 'parameter' },
  {
    of: 'net_burn',
    fits: kind('rate', /^[A-Z]{3}\/month$/),
    before: /(?:净消耗|净流出|净支出|烧钱?|消耗|\b(?:net )?burn(?:s|ing|ed)?(?: rate)?)[^。；;.]{0,16}$/i,
  },
  {
    of: 'net_burn',
    fits: kind('rate', /^[A-Z]{3}\/month$/),
    after: /^[^，。；;.]{0,6}(?:净消耗|净流出|净支出|烧|\b(?:net )?burn)/i,
  },
  {
    of: 'net_burn',
    fits: money,
    before:
      /(?:每月|每个月|月均|月)(?:净)?(?:现金)?(?:消耗|流出|支出|烧)(?:钱|掉)?[^，。；;\d]{0,6}$|\bmonthly (?:net )?burn(?: rate)?(?: of| is| was|:| at)?\s*(?:about |around |roughly )?$/i,
  },
  {
    of: 'top_customers',
    fits: kind('ratio', /^1$/),
    before: lean(
      /前[一二两三五十\d]+[大名家]?客户[^。；;]{0,16}占?[^。；;]{0,10}$|\b(?:top|largest) (?:two|three|five|ten|\d+)? ?customers?[^.;]{0,30}$|\btop (?:two|three|five|ten|\d+) (?:clients |accounts |ones )?(?:account|make|bring|represent|stand|are|is)\w*(?: up| in)?(?: for)?(?: about| over| nearly| some)?\s*$/i,
    ),
  },
  { of: 'salary', fits: kind('rate', /^[A-Z]{3}\/person\/(?:month|year)$/) },
  {
    of: 'salary',
    fits: kind('rate', /^[A-Z]{3}\/(?:month|year)$/),
    before: PAY,
    after: /^(?!\s?(?:earlier|ago|before|prior)\b)/,
  },
  {
    of: 'salary',
    fits: kind('rate', /^[A-Z]{3}\/(?:month|year)$/),
    after: new RegExp(`^[^。.;；]{0,24}(?:${PAY.source})`, 'i'),
  },
  {
    of: 'training_cost',
    fits: money,
    before: lean(
      /(?:(?:一次|单次|每次)(?=(?:完整)?的?(?:运算|运行|训练|訓練|计算|推演))|(?<=(?:训练?|訓練|跑|模型|GPT)[^，。,.]{0,12})(?:一次|单次|每次)(?!性)|训练|訓練)(?:完整)?(?:的)?(?:运算|运行|训练|訓練|计算|推演)?(?:成本|开销|费用|要花|花费|花掉|的账单|要)?[^，。,.]{0,6}$|(?:a (?:single )?(?:training )?run|one (?:training )?run|training run)[^.;]{0,30}$/i,
    ),
  },
  {
    of: 'training_cost',
    fits: money,
    after:
      /^[^，。,.]{0,3}(?:的训练(?:成本|费用)|一次的(?:运算|训练)|(?:for|per|on) (?:a|one|each|every)? ?(?:single )?(?:training )?run)/i,
  },
  { of: 'gpus', fits: kind('count', /^(?:card|server)$/) },
  { of: 'tokens', fits: kind('count', /^token$/) },
  {
    of: 'training_time',
    fits: kind('duration'),
    before:
      /训练(?:了|时间|周期|用时|耗时|共|为|约|仅)*\s*$|\b(?:trained|training)\b[^.;]{0,60}(?: for| over| in| took| within)\s*$/i,
  },
  {
    of: 'training_time',
    fits: kind('duration'),
    after: /^(?:内|就|便|左右)*(?:(?:训完|跑完)|完成[^，。,.;；]{0,6}训练)|^\s?(?:of training|to train)\b/i,
  },
  {
    of: 'revenue_growth',
    fits: kind('ratio', /^1$/),
    before:
      /(?:收入|营收|營收|销售额|ARR|revenues?|sales)[^。；;]{0,40}(?:增长|增加|提升|增速|增幅|growth of|grew|growing|up|rose|increased)(?:了|约|超过?|近|达|到|为|by| of|\s)*$/i,
  },
  { of: 'gross_margin', fits: kind('ratio', /^1$/), before: /(?:毛利率|gross margins?)[^，。；;\d]{0,10}$/i },
  {
    of: 'cash',
    fits: money,
    before: new RegExp(
      `(?:账上(?:现金|资金|还有|余额)?|帳上現金|现金储备|现金余额|在手现金|账面(?:现金|资金))${REACH}`,
    ),
  },
  {
    of: 'cash',
    fits: money,
    before: new RegExp(`\\bcash(?: on hand| balance| in (?:the )?bank| reserves)?${REACH_EN}`, 'i'),
  },
  { of: 'cash', fits: money, after: /^(?: in)? cash\b|^\s?in the bank\b|^的?(?:现金|账上资金)/i },
  { of: 'gpu_rent', fits: money, before: /(?:租|rent)[^。.；;]{0,50}$/i },
  { of: 'gpu_rent', fits: kind('rate', /^[A-Z]{3}\/card\/(?:hour|day|month|year)$/) },
  {
    of: 'stake',
    fits: kind('ratio'),
    after: /^[^，。,.]{0,6}(?:股权|股份|股|stake|of the (?:company|equity)|equity)/i,
  },
  {
    of: 'stake',
    fits: kind('ratio'),
    before: /(?:释放|出让|稀释|卖出|换|sell(?:ing)?|giv(?:e|ing) up|for)[^。.；;]{0,12}$/i,
  },
  { of: 'round_size', fits: money, after: /^[^，。,.]{0,6}(?:一轮|一輪|的一轮|a round|per round|rounds?\b)/i },
  { of: 'round_size', fits: money, before: /\b(?:a round of|rounds of)[^。.；;,，]{0,8}$/i },
  { of: 'valuation', fits: money, before: /(?:估值|身价|valu(?:ation|ed))[^。；;，,]{0,16}$/i },
  { of: 'valuation', fits: money, after: /^[^，。,.]{0,4}(?:的?估值|valuation)/i },
  { of: 'round_size', fits: money, before: /(?:一轮|一輪|每轮|a round of|rounds of|each round)[^。.；;]{0,8}$/i },
  { of: 'exit_years', fits: kind('duration'), before: /(?:退出|exit)[^。.；;]{0,30}$/i },
  {
    of: 'exit_years',
    fits: kind('duration'),
    after: /^[^。.；;]{0,10}(?:才能退出|后退出|until (?:the|an) exit|to (?:an )?exit)/i,
  },
  { of: 'gap_years', fits: kind('duration'), before: /(?:距离|差距|落后|相比|还有|behind)[^。.；;]{0,12}$/i },
  { of: 'gap_years', fits: kind('duration'), after: /^[^。.；;]{0,6}(?:的距离|的差距|behind)/i },
  { of: 'headcount', fits: kind('count', /^person$/) },
  {
    of: 'deal_flow',
    fits: looks,
    unit: 'project',
    before: /(?:(?<![来以])看(?![来好])|\b(?:sees?|saw|looks? at|looked at))[^。.；;]{0,8}$/i,
  },
  {
    of: 'deal_flow',
    fits: looks,
    unit: 'project',
    before: /(?:每天|一天|每周|一周|每月|一个月)(?:就|都|能|要|有|看)*\s*$/,
  },
  { of: 'spent', fits: money, before: /(?:烧了|烧掉|砸了|砸下|花了|burnt|burned|spent)[^。.；;]{0,8}$/i },
  { of: 'parameters', fits: kind('count', /^parameter$/) },
]

/** What a rent is paid for, said in its sentence: `光1年租1000张`, `a month`; null where no time is said. */
const periods: readonly (readonly [RegExp, string])[] = [
  [/[每一]?卡时|每卡每小时|每小时|\b(?:GPU|card)[- ]hour|(?:an|per) hour/i, '/hour'],
  [/(?:[1一每]|按)(?:个)?月|月租|\b(?:a|per|each|every) month|monthly/i, '/month'],
  [/[1一每]年|按年|年租|\b(?:a|per|each|every|one) year|yearly|annual/i, '/year'],
]

/** Whether an amount only says the one before it again in other money: `450万美元（约合3000万元）`. */
const sameAgain = (between: string): boolean => /^\s*[(（]\s*$/.test(between)

/** What an amount is of stands near it; a line without a stop may be as long as its document. */
const NEAR = 400

const BUSINESS: ReadonlySet<string> = new Set([
  'revenue',
  'recurring_revenue',
  'revenue_growth',
  'gross_margin',
  'loss',
  'users',
  'customers',
])
/** Words of a forecast in the clause of the figure, or at its head. */
const HOPED =
  /(?:预计|預計|预期|預期|预测|預測|预估|有望|力争|目标|目標|计划|計劃|将达|將達)[^。；;，,]{0,24}$|\b(?:expect(?:s|ed)?|forecasts?|projects?|projected|targets?|targeting|aims?|plans?|hopes?|on track)\b[^.;,]{0,40}$/i

/** Figures a text states outside its deals, each with what it is of. `taken` are stretches that already have a meaning. */
export function figuresIn(
  text: string,
  sentences: readonly Stretch[],
  amounts: readonly Amounted[],
  taken: readonly (readonly [number, number])[],
): readonly ReadFigure[] {
  const found: ReadFigure[] = []
  let at = 0
  for (const one of amounts) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) < one.end) at++
    if (taken.some(([start, end]) => one.start < end && one.end > start)) continue
    const sentence = sentences[at]
    if (sentence === undefined || one.start < sentence.start || one.end > sentence.end) continue
    const before = text.slice(Math.max(sentence.start, one.start - NEAR), one.start)
    const after = text.slice(one.end, Math.min(sentence.end, one.end + NEAR))
    // 千亿级大模型 names a class and not the size of one.
    if (one.quantity.unit === 'parameter' && ofModel.test(after)) continue
    const raw = text.slice(one.start, one.end)
    const share = raw.replace(/^[^的股]*/, '')
    const hit = kinds.find(
      (each) =>
        each.fits(one) &&
        (each.before === undefined || each.before.test(before)) &&
        (each.after === undefined || each.after.test(after) || each.after.test(share)),
    )
    const previous = found.at(-1)
    const again =
      hit === undefined &&
      previous !== undefined &&
      money(one) &&
      /^[A-Z]{3}$/.test(previous.unit) &&
      previous.unit !== one.quantity.unit &&
      sameAgain(text.slice(previous.span[1], one.start))
        ? previous.of
        : null
    const of = hit?.of ?? again
    if (of === null) continue
    // What is hoped for is no figure of a business.
    if (BUSINESS.has(of) && HOPED.test(before)) continue
    const around = before + after
    const per = of === 'gpu_rent' ? (periods.find(([pattern]) => pattern.test(around))?.[1] ?? '') : ''
    found.push({
      of,
      low: one.quantity.low,
      high: one.quantity.high,
      unit: `${(bare(one) || hit?.always === true ? hit?.unit : undefined) ?? one.quantity.unit}${one.quantity.kind === 'rate' ? '' : per}`,
      raw,
      span: [one.start, one.end],
    })
  }
  return found
}

/** What a unit measures. Durations come out in years, ratios as fractions of one. */
export type Dimension = 'money' | 'count' | 'ratio' | 'duration'

/** One unit: its symbol in `Quantity.unit`, its names, and how much of the dimension's base one of it is. */
export interface Unit {
  readonly symbol: string
  readonly dimension: Dimension
  /** Years for durations, fractions of one for ratios, 1 for money and counts. */
  readonly factor: number
  /** Names after a number; the first is the one to print. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** Signs and names before a number, where the unit is written there too. */
  readonly before?: readonly string[]
  /** Digits of the minor unit, for money. */
  readonly minor?: number
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split('|'))

const money = (symbol: string, zh: string, en: string, before: string, minor = 2): Unit => ({
  symbol,
  dimension: 'money',
  factor: 1,
  zh: words(zh),
  en: words(en),
  before: words(before),
  minor,
})
const counted = (symbol: string, zh: string, en: string): Unit => ({
  symbol,
  dimension: 'count',
  factor: 1,
  zh: words(zh),
  en: words(en),
})
const part = (symbol: string, factor: number, zh: string, en: string): Unit => ({
  symbol,
  dimension: 'ratio',
  factor,
  zh: words(zh),
  en: words(en),
})
const span = (symbol: string, factor: number, zh: string, en: string): Unit => ({
  symbol,
  dimension: 'duration',
  factor,
  zh: words(zh),
  en: words(en),
})

/**
 * Every unit the grammar knows. A year has 365 days and 12 equal months. 元 alone is listed with no currency here: the
 * grammar gives it the currency of its surroundings.
 */
export const units: readonly Unit[] = [
  money(
    'CNY',
    '元人民币|人民币元|人民币|块钱|元整|块人民币',
    'cny|rmb|renminbi|chinese yuan|yuan renminbi|yuan|rmb yuan|kuai',
    '人民币|cny|rmb|cn¥|rmb¥|renminbi|yuan|¥',
  ),
  money(
    'USD',
    '美元|美金|美刀|刀|美元现金',
    'usd|us dollar|us dollars|u.s. dollars|u.s. dollar|american dollars|dollars|dollar|bucks|us$|$',
    'us$|usd|usd$|u.s.$|$|美元|美金|us $',
  ),
  money(
    'HKD',
    '港元|港币|港纸|元港币',
    'hkd|hk$|hk dollars|hong kong dollars|hong kong dollar',
    'hk$|hkd|港元|港币|hk $',
  ),
  money('TWD', '新台币|台币|元新台币|元台币', 'twd|ntd|nt dollars|new taiwan dollars', 'nt$|twd|ntd|新台币|台币'),
  money('MOP', '澳门元|葡币', 'mop|patacas', 'mop$|mop|澳门元'),
  money('SGD', '新加坡元|新元|新币|坡币', 'sgd|singapore dollars|singapore dollar', 's$|sgd|新加坡元|新元'),
  money('AUD', '澳元|澳大利亚元|澳币', 'aud|australian dollars|australian dollar', 'a$|aud|au$|澳元'),
  money('CAD', '加元|加拿大元|加币', 'cad|canadian dollars|canadian dollar', 'c$|cad|ca$|加元'),
  money('EUR', '欧元', 'eur|euros|euro|€', '€|eur|欧元'),
  money('GBP', '英镑', 'gbp|british pounds|pounds sterling|pounds|pound|sterling|£|quid', '£|gbp|英镑'),
  money('JPY', '日元|日圆|日币|円', 'jpy|yen|japanese yen', 'jpy|jp¥|日元|日圆', 0),
  money('KRW', '韩元|韩圆|韩币', 'krw|won|korean won|south korean won', '₩|krw|韩元', 0),
  money('INR', '印度卢比|卢比', 'inr|rupees|rupee|indian rupees', '₹|inr|rs.|rs'),
  money('CHF', '瑞士法郎|瑞郎', 'chf|swiss francs|swiss franc', 'chf|瑞郎'),
  money('ILS', '新谢克尔|谢克尔', 'ils|nis|shekels|israeli shekels', '₪|ils|nis'),
  money('AED', '迪拉姆', 'aed|dirhams|emirati dirhams', 'aed'),
  money('SAR', '沙特里亚尔', 'sar|saudi riyals|riyals', 'sar'),
  money('SEK', '瑞典克朗', 'sek|swedish kronor|swedish krona', 'sek'),
  money('VND', '越南盾', 'vnd|vietnamese dong', 'vnd|₫', 0),
  money('THB', '泰铢', 'thb|baht|thai baht', '฿|thb'),
  money('RUB', '卢布', 'rub|rubles|roubles|russian rubles', '₽|rub'),
  money('BRL', '雷亚尔', 'brl|reais|brazilian reais', 'r$|brl'),

  part('1', 1, '倍', 'x|×|times|-fold|fold|fold increase|xs'),
  part(
    '%',
    0.01,
    '%|个百分点|百分点|个点|个点数|个点的股权|个点股份|个点的股份',
    '%|percent|per cent|pct|percentage points|percentage point|pp|ppt|ppts',
  ),
  part('permille', 0.001, '‰', '‰|per mille|permille'),
  part('bp', 0.0001, '个基点|基点|个bp|个bps', 'bp|bps|basis points|basis point'),
  part('tenth', 0.1, '成', ''),

  span('year', 1, '年|年时间|年的时间|年期', 'year|years|yr|yrs|yr.|yrs.|y|years old|years time'),
  span('decade', 10, '', 'decade|decades'),
  span('quarter', 0.25, '个季度', 'quarter|quarters|qtr|qtrs'),
  span('month', 1 / 12, '个月|个月时间|个月的时间|个自然月', 'month|months|mo|mos|mths|mth|mos.|mo.'),
  span('week', 7 / 365, '周|个星期|星期|个礼拜|礼拜|个周', 'week|weeks|wk|wks'),
  span('day', 1 / 365, '天|天时间', 'day|days'),
  span('hour', 1 / 8760, '小时|个小时|个钟头|钟头|个钟', 'hour|hours|hr|hrs|hr.|hrs.|h'),
  span('minute', 1 / 525600, '分钟', 'minute|minutes|min|mins'),
  span('second', 1 / 31536000, '秒|秒钟', 'second|seconds|sec|secs|s'),

  counted(
    'card',
    '卡|卡集群|卡gpu集群|显卡|加速卡|算力卡|计算卡|gpu|gpu卡|芯片卡|ai芯片|npu|加速器|gpu芯片|ai加速卡|训练卡|推理卡',
    'card|cards|gpu|gpus|accelerator|accelerators|gpu card|gpu cards|graphics cards|ai accelerators|npu|npus|tpu|tpus',
  ),
  counted(
    'card-hour',
    '卡时|卡小时|gpu时|gpu小时|gpu·小时|卡·时|卡·小时|gpu卡时',
    'gpu hour|gpu hours|card hour|card hours|accelerator hours|accelerator hour|gpuh|gpu h|gpu hrs|gpu hr',
  ),
  counted('chip', '芯片|晶片|ai芯片|ai晶片|算力芯片', 'chip|chips|ai chips'),
  counted(
    'parameter',
    '参数|参数量|参数的|模型参数|激活参数|总参数|可训练参数',
    'parameter|parameters|params|param|weights',
  ),
  counted('token', 'token|tokens|词元|toks', 'token|tokens|toks'),
  counted(
    'person',
    '人|人员|员工|名员工|研发人员|工程师|研究员|博士|科学家|研究人员|博士生|学生|全职员工|雇员|位博士|成员|人团队|人的团队',
    'person|persons|people|employee|employees|staff|engineer|engineers|researchers|researcher|headcount|heads|head|scientists|developers|phds|staffers|workers|fte|ftes|team members|hires',
  ),
  counted(
    'user',
    '用户|注册用户|活跃用户|月活|日活|月活用户|日活用户',
    'user|users|monthly active users|daily active users|active users|mau|dau|subscribers',
  ),
  counted(
    'customer',
    '客户|企业客户|付费客户|企业用户|商家',
    'customer|customers|client|clients|paying customers|enterprise customers',
  ),
  counted(
    'company',
    '公司|企业|初创公司|创业公司|创业企业|上市公司|创企',
    'company|companies|startup|startups|start-ups|firms|enterprises',
  ),
  counted('institution', '机构|投资机构|基金|vc|投资方', 'institution|institutions|investors|investor|funds|fund|vcs'),
  counted('server', '服务器|伺服器', 'server|servers|nodes|node'),
  counted('model', '模型|大模型', 'model|models|llms'),
  counted('share', '股|股份|份期权|股股份', 'share|shares|options'),
  counted('round', '轮|轮融资', 'round|rounds|funding rounds'),
  counted('time', '次', ''),
  counted('call', '次调用|次请求', 'call|calls|requests|request|queries|api calls'),
  counted('project', '项目', 'project|projects|deals|deal'),
  counted('patent', '专利|发明专利|项专利', 'patent|patents'),
  counted('paper', '论文', 'paper|papers'),
  counted('seat', '席|席位|坐席', 'seat|seats|licenses'),
  counted('product', '产品', 'product|products'),
  counted('city', '城市', 'city|cities'),
  counted('country', '国家|国家和地区', 'country|countries'),
  counted('item', '数据|条数据|样本', 'items|samples|examples|rows'),
  counted('character', '字|汉字|字符', 'character|characters|chars'),
  counted('word', '单词', 'word|words'),
  counted('layer', '层', 'layer|layers'),

  counted('person-month', '人月|人·月', 'person month|person months|man months'),
]

/** Measure words between a number and its noun (张, 名, 家), with the noun they mean when none follows; '' for none. */
export const measures: Readonly<Record<string, string>> = {
  个: '1',
  张: 'card',
  块: '',
  片: '',
  枚: '',
  颗: '',
  名: 'person',
  位: 'person',
  家: 'company',
  台: 'server',
  项: '',
  轮: 'round',
  次: 'time',
  套: '',
  篇: 'paper',
  款: '',
  件: '',
  条: '',
  支: '',
  只: '',
  笔: '',
  人: 'person',
  份: '',
  股: 'share',
  座: '',
  种: '',
}

/** Makers' and models' names that may stand between a number and its cards: 512张英伟达A800, 1000 Nvidia H100 GPUs. */
export const acceleratorMakers: readonly string[] = words(
  '英伟达|辉达|nvidia|华为|huawei|amd|英特尔|intel|谷歌|google|寒武纪|cambricon|海光|hygon|昆仑芯|壁仞|摩尔线程|天数智芯|百度|燧原|geforce|tesla|instinct|ascend|昇腾|升腾|高端|国产|advanced|high-end',
)
/** A model name of an accelerator, small letters. */
export const acceleratorModel =
  /(?:昇腾|升腾|ascend ?|rtx ?|mi|mlu|tpu ?|gaudi ?|kunlun ?|昆仑芯?)?(?:[ahlv]\d{2,4}s?|b\d{2,3}a?|p(?:4|40|100|800)|[lt]4s?|a2|k[48]0|x\d{3,4}|gb\d{3}|gh\d{3}|mi\d{3}[ax]?|910[bc]?|[2345]0[5-9]0(?:ti|d)?|v\d[ep]?|mlu\d{3}|gaudi ?\d|trainium\d?|tpu ?v\d[ep]?|dcu|bi|br100|p800)(?:[- ](?:80g|40g|80gb|40gb|sxm|pcie|nvl))?s?(?![a-z0-9])/y

/** Finds a unit by its symbol, or null. */
export const unitOf = (symbol: string): Unit | null => units.find((unit) => unit.symbol === symbol) ?? null

import type { UnitWords } from '../unit-words.ts'

const currencies: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  HKD: '港元',
  TWD: '新台币',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  SGD: '新加坡元',
  AUD: '澳元',
  CAD: '加元',
  INR: '印度卢比',
  CHF: '瑞士法郎',
  MOP: '澳门元',
}

const same = (word: string): { readonly one: string; readonly many: string } => ({ one: word, many: word })

const name = (currency: string): string => currencies[currency] ?? currency

const perWords: Readonly<Record<string, string>> = {
  card: '卡',
  hour: '时',
  month: '月',
  year: '年',
  day: '天',
  person: '人',
  parameter: '参数',
  token: 'token',
  'card-hour': '卡时',
  second: '秒',
}

export const units: UnitWords = {
  scales: [
    { exponent: 12, from: 12, word: '万亿' },
    { exponent: 8, from: 8, word: '亿' },
    { exponent: 4, from: 4, word: '万' },
  ],
  money: (currency) => ({ before: '', after: name(currency) }),
  nouns: {
    card: same('张卡'),
    'card-hour': same('卡时'),
    parameter: same('参数'),
    token: same('token'),
    person: same('人'),
    user: same('用户'),
    customer: same('家客户'),
    company: same('家公司'),
    project: same('个项目'),
    year: same('年'),
    quarter: same('个季度'),
    month: same('个月'),
    week: same('周'),
    day: same('天'),
    hour: same('小时'),
    minute: same('分钟'),
    second: same('秒'),
    FLOP: same('次浮点运算'),
    byte: same('字节'),
    watt: same('瓦'),
  },
  multiple: '倍',
  per: (parts) =>
    parts.join('/') === 'card/hour' ? '/卡时' : parts.map((part) => `/${perWords[part] ?? part}`).join(''),
  exchange: (to, from) => ({ before: '', after: `${name(to)}/${name(from)}` }),
  middle: (interval, middle) => `${interval}，中位${middle}`,
  middleScale: false,
  atLeast: (amount) => `≥${amount}`,
  atMost: (amount) => `≤${amount}`,
  about: (count) => `约${count}`,
  fewerThan: (count) => `不到${count}`,
  moreThan: (count) => `超过${count}`,
  // A dash beside a minus would be read as two minuses, or as a minus of the second end.
  between: (low, high) => ([low, high].some((end) => end.includes('−')) ? `${low}至${high}` : `${low}–${high}`),
}

import type { Dice } from './dice.fixture.ts'

/** Money as it is worded, and the interval that it means. */
export interface Sum {
  readonly way: string
  readonly raw: string
  readonly low: number | null
  readonly high: number | null
  readonly currency: string
}

const YI = 1e8
const WAN = 1e4

type Way = readonly [
  way: string,
  of: (d: Dice) => readonly [raw: string, low: number | null, high: number | null, currency?: string],
]

const exactly = (raw: string, value: number, currency = 'CNY') => [raw, value, value, currency] as const
const some = (d: Dice): number => 1 + d.below(9)
const decimal = (d: Dice): number => (11 + d.below(80)) / 10
const yuan: readonly Way[] = [
  [
    'n亿元',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿元`, n * YI)
    },
  ],
  [
    'n.n亿元',
    (d) => {
      const n = decimal(d)
      return exactly(`${n}亿元`, n * YI)
    },
  ],
  [
    'n000万元',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万元`, n * 1000 * WAN)
    },
  ],
  [
    'n000万元人民币',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万元人民币`, n * 1000 * WAN)
    },
  ],
  [
    'n亿元人民币',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿元人民币`, n * YI)
    },
  ],
  [
    'n亿人民币',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿人民币`, n * YI)
    },
  ],
  [
    '人民币n亿元',
    (d) => {
      const n = some(d)
      return exactly(`人民币${n}亿元`, n * YI)
    },
  ],
  ['两亿元', () => exactly('两亿元', 2 * YI)],
  ['八千万元', () => exactly('八千万元', 8000 * WAN)],
  ['数千万元', () => ['数千万元', 2000 * WAN, 9000 * WAN]],
  ['数亿元', () => ['数亿元', 2 * YI, 9 * YI]],
  ['数千万元人民币', () => ['数千万元人民币', 2000 * WAN, 9000 * WAN]],
  ['数亿元人民币', () => ['数亿元人民币', 2 * YI, 9 * YI]],
  ['近亿元', () => ['近亿元', 0.9 * YI, YI]],
  [
    '近n亿元',
    (d) => {
      const n = some(d)
      return [`近${n}亿元`, 0.9 * n * YI, n * YI]
    },
  ],
  ['近千万元', () => ['近千万元', 900 * WAN, 1000 * WAN]],
  ['超亿元', () => ['超亿元', YI, null]],
  [
    '超n亿元',
    (d) => {
      const n = some(d)
      return [`超${n}亿元`, n * YI, null]
    },
  ],
  [
    '超过n亿元',
    (d) => {
      const n = some(d)
      return [`超过${n}亿元`, n * YI, null]
    },
  ],
  [
    '逾n亿元',
    (d) => {
      const n = some(d)
      return [`逾${n}亿元`, n * YI, null]
    },
  ],
  ['过亿元', () => ['过亿元', YI, null]],
  [
    'n000余万元',
    (d) => {
      const n = some(d)
      return [`${n}000余万元`, n * 1000 * WAN, null]
    },
  ],
  [
    'n亿多元',
    (d) => {
      const n = some(d)
      return [`${n}亿多元`, n * YI, null]
    },
  ],
  [
    '约n亿元',
    (d) => {
      const n = some(d)
      return [`约${n}亿元`, 0.95 * n * YI, 1.05 * n * YI]
    },
  ],
  ['亿元级', () => ['亿元级', YI, 9 * YI]],
  ['亿级', () => ['亿级', YI, 9 * YI]],
  ['千万元级', () => ['千万元级', 1000 * WAN, 9000 * WAN]],
  ['千万级', () => ['千万级', 1000 * WAN, 9000 * WAN]],
  [
    'n亿元（约合m万美元）',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿元（约合${n * 1400}万美元）`, n * YI)
    },
  ],
  [
    '近n000万元',
    (d) => {
      const n = some(d)
      return [`近${n}000万元`, 900 * n * WAN, 1000 * n * WAN]
    },
  ],
]
const dollars: readonly Way[] = [
  [
    'n亿美元',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿美元`, n * YI, 'USD')
    },
  ],
  [
    'n.n亿美元',
    (d) => {
      const n = decimal(d)
      return exactly(`${n}亿美元`, n * YI, 'USD')
    },
  ],
  [
    'n000万美元',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万美元`, n * 1000 * WAN, 'USD')
    },
  ],
  [
    'nn00万美元',
    (d) => {
      const n = 10 + d.below(80)
      return exactly(`${n}00万美元`, n * 100 * WAN, 'USD')
    },
  ],
  [
    'n,n00万美元',
    (d) => {
      const n = some(d)
      return exactly(`${n},500万美元`, (n * 1000 + 500) * WAN, 'USD')
    },
  ],
  ['数千万美元', () => ['数千万美元', 2000 * WAN, 9000 * WAN, 'USD']],
  ['近亿美元', () => ['近亿美元', 0.9 * YI, YI, 'USD']],
  [
    '近n亿美元',
    (d) => {
      const n = some(d)
      return [`近${n}亿美元`, 0.9 * n * YI, n * YI, 'USD']
    },
  ],
  [
    '超n亿美元',
    (d) => {
      const n = some(d)
      return [`超${n}亿美元`, n * YI, null, 'USD']
    },
  ],
  [
    '逾n亿美元',
    (d) => {
      const n = some(d)
      return [`逾${n}亿美元`, n * YI, null, 'USD']
    },
  ],
  [
    '约n000万美元',
    (d) => {
      const n = some(d)
      return [`约${n}000万美元`, 950 * n * WAN, 1050 * n * WAN, 'USD']
    },
  ],
  [
    'n000万美元（约合m亿元人民币）',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万美元（约合${(n * 0.72).toFixed(2)}亿元人民币）`, n * 1000 * WAN, 'USD')
    },
  ],
  ['亿美元级', () => ['亿美元级', YI, 9 * YI, 'USD']],
  [
    '超过n000万美元',
    (d) => {
      const n = some(d)
      return [`超过${n}000万美元`, n * 1000 * WAN, null, 'USD']
    },
  ],
  ['数百万美元', () => ['数百万美元', 200 * WAN, 900 * WAN, 'USD']],
  [
    'n亿美元现金',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿美元`, n * YI, 'USD')
    },
  ],
]
const islands: readonly Way[] = [
  [
    '新台币n亿元',
    (d) => {
      const n = some(d)
      return exactly(`新台币${n}亿元`, n * YI, 'TWD')
    },
  ],
  [
    'n亿元新台币',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿元新台币`, n * YI, 'TWD')
    },
  ],
  [
    '新台币 n.n 亿元',
    (d) => {
      const n = decimal(d)
      return exactly(`新台币 ${n} 亿元`, n * YI, 'TWD')
    },
  ],
  [
    '逾新台币n亿元',
    (d) => {
      const n = some(d)
      return [`逾新台币${n}亿元`, n * YI, null, 'TWD']
    },
  ],
  [
    'n000万美金',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万美金`, n * 1000 * WAN, 'USD')
    },
  ],
  [
    'n,n00万美金',
    (d) => {
      const n = some(d)
      return exactly(`${n},500万美金`, (n * 1000 + 500) * WAN, 'USD')
    },
  ],
  [
    '近新台币n亿元',
    (d) => {
      const n = some(d)
      return [`近新台币${n}亿元`, 0.9 * n * YI, n * YI, 'TWD']
    },
  ],
]
const harbour: readonly Way[] = [
  [
    'n亿港元',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿港元`, n * YI, 'HKD')
    },
  ],
  [
    'n,n00万港元',
    (d) => {
      const n = some(d)
      return exactly(`${n},800万港元`, (n * 1000 + 800) * WAN, 'HKD')
    },
  ],
  [
    '逾n亿港元',
    (d) => {
      const n = some(d)
      return [`逾${n}亿港元`, n * YI, null, 'HKD']
    },
  ],
  [
    '近n亿港元',
    (d) => {
      const n = some(d)
      return [`近${n}亿港元`, 0.9 * n * YI, n * YI, 'HKD']
    },
  ],
  [
    'n000万美元（约m亿港元）',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万美元（约${(n * 0.78).toFixed(2)}亿港元）`, n * 1000 * WAN, 'USD')
    },
  ],
  [
    'n亿港币',
    (d) => {
      const n = some(d)
      return exactly(`${n}亿港币`, n * YI, 'HKD')
    },
  ],
]
const euros: readonly Way[] = [
  [
    'n000万欧元',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万欧元`, n * 1000 * WAN, 'EUR')
    },
  ],
  [
    'n000万英镑',
    (d) => {
      const n = some(d)
      return exactly(`${n}000万英镑`, n * 1000 * WAN, 'GBP')
    },
  ],
]

/** The wordings of an amount in the money of where it is told. */
export const waysOfMoney = (money: string): readonly Way[] =>
  money === 'USD' ? dollars : money === 'TWD' ? islands : money === 'HKD' ? harbour : money === 'EUR' ? euros : yuan

/** An amount by one of the wordings. */
export function sumOf(d: Dice, [way, of]: Way): Sum {
  const [raw, low, high, currency] = of(d)
  return { way, raw, low, high, currency: currency ?? 'CNY' }
}

const units: Readonly<Record<string, string>> = {
  USD: '美元',
  CNY: '元',
  TWD: '元新台币',
  HKD: '港元',
  EUR: '欧元',
  GBP: '英镑',
}

/** A larger amount in the same money: a valuation, or all that was raised so far. */
export function largerOf(d: Dice, currency: string, way: string): Sum {
  const n = 10 + d.below(80)
  const unit = units[currency] ?? '元'
  const value = n * YI
  const [raw, low, high] = (
    {
      exact: [`${n}亿${unit}`, value, value],
      over: [`超${n}亿${unit}`, value, null],
      past: [`超过${n}亿${unit}`, value, null],
      near: [`近${n}亿${unit}`, 0.9 * value, value],
      about: [`约${n}亿${unit}`, 0.95 * value, 1.05 * value],
      beyond: [`逾${n}亿${unit}`, value, null],
    } satisfies Record<string, readonly [string, number | null, number | null]>
  )[way as 'exact']
  return { way, raw, low, high, currency }
}
export const largerWays = ['exact', 'over', 'past', 'near', 'about', 'beyond']

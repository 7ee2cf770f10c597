import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noReadings, quantityLiteral, readQuantity, scanQuantities, type Quantity } from './index.ts'
import { readings } from './table.fixture.ts'

const read = (text: string, more: Partial<Parameters<typeof readQuantity>[1]> = {}) =>
  readQuantity(text, { readings, ...more })

function value(text: string, more: Partial<Parameters<typeof readQuantity>[1]> = {}): Quantity {
  const got = read(text, more)
  if (!got.ok) throw new Error(`${text}: ${got.issues[0]?.code}`)
  return got.value
}

describe('readQuantity', () => {
  it('answers the example of the contract', () => {
    expect(value('大几千万到1亿元', { defaultCurrency: 'CNY' })).toEqual({
      kind: 'money',
      unit: 'CNY',
      low: 6e7,
      high: 1e8,
      lowOpen: false,
      highOpen: false,
      // √(6e7 · 1e8) = 77,459,666.92
      belief: { shape: 'lognormal', p5: 6e7, p50: 77459666.9241483, p95: 1e8 },
      rule: 'range',
      assumed: ['currency'],
    })
  })

  it('says what it took for granted', () => {
    expect(value('3亿', { defaultCurrency: 'CNY' }).assumed).toEqual(['currency'])
    expect(read('3亿', { defaultCurrency: 'CNY' }).issues.map((one) => one.code)).toEqual(['quantity/currency-assumed'])
    expect(value('3亿美元').assumed).toEqual([])
    expect(value('¥100').assumed).toEqual(['currency'])
    expect(value('7 ±2').assumed).toEqual(['level'])
    expect(value('1000张').assumed).toEqual(['unit'])
  })

  it('lets the surroundings settle a bare number, and only that', () => {
    expect(value('5m', { expect: 'money', defaultCurrency: 'USD' })).toMatchObject({ unit: 'USD', low: 5e6 })
    expect(value('3亿', { expect: 'money' })).toMatchObject({ kind: 'money', unit: 'CNY', assumed: ['currency'] })
    expect(read('3', { expect: 'money' }).issues[0]?.code).toBe('quantity/ambiguous-unit')
    expect(value('1000', { expect: 'count', unit: 'card' })).toMatchObject({ unit: 'card', assumed: ['unit'] })
    expect(value('3', { expect: 'duration', unit: 'year' })).toMatchObject({ kind: 'duration', unit: 'year', low: 3 })
    expect(value('0.3', { expect: 'ratio' })).toMatchObject({ kind: 'ratio', low: 0.3 })
    expect(read('30', { expect: 'ratio' }).issues[0]?.code).toBe('quantity/ambiguous-unit')
    expect(value('2万至10万', { expect: 'rate', unit: 'CNY/month' })).toMatchObject({ unit: 'CNY/month', high: 1e5 })
    expect(value('2万元', { expect: 'rate', unit: 'CNY/month' })).toMatchObject({ kind: 'rate', unit: 'CNY/month' })
    expect(value('3年', { expect: 'money' })).toMatchObject({ kind: 'duration', low: 3 })
    expect(value('10%', { defaultCurrency: 'CNY' })).toMatchObject({ kind: 'ratio', low: 0.1 })
  })

  it('lets 元 follow a default currency that is one', () => {
    expect(value('3億元', { defaultCurrency: 'HKD' }).unit).toBe('HKD')
    expect(value('3亿元', { defaultCurrency: 'USD' }).unit).toBe('CNY')
  })

  it('takes past before money as a bound and before years as none', () => {
    expect(value('past $1 billion')).toMatchObject({ unit: 'USD', low: 1e9, high: null })
    expect(value('the past 3 years')).toMatchObject({ kind: 'duration', low: 3, high: 3 })
  })

  it('tells currencies by the letters before a number or its sign', () => {
    expect(value('CA$3 million')).toMatchObject({ unit: 'CAD', low: 3e6, high: 3e6 })
    expect(value('ca. €5 million')).toMatchObject({ unit: 'EUR', low: 4.75e6 })
    expect(value('Rs 10 crore')).toMatchObject({ unit: 'INR', low: 1e8 })
    expect(value('₹688 crores')).toMatchObject({ unit: 'INR', low: 6.88e9 })
    expect(value('₹4 Cr')).toMatchObject({ unit: 'INR', low: 4e7 })
  })

  it('marks figures that hold for each of many', () => {
    expect(value('月薪2万至10万/人').spread).toBe(true)
    expect(value('$20k each').spread).toBe(true)
    expect(value('2万元/月').spread).toBeUndefined()
  })

  it('keeps the date of the price level', () => {
    expect(value('450万美元 @2023-04').priceDate).toBe('2023-04')
    expect(read('450万美元 @2023-13').ok).toBe(false)
  })

  it('keeps belief and wording apart', () => {
    expect(value('近10亿美元').belief).toMatchObject({ p5: 9e8, p95: 9.95e8, ceiling: 1e9 })
    expect(value('超3亿').belief).toMatchObject({ p5: 3e8, p95: 6e8, floor: 3e8 })
    // 80 % and up of a share ends at 98 %, not at 160 %
    expect(value('80%以上').belief).toMatchObject({ shape: 'logit-normal', p5: 0.8, p95: 0.98 })
    expect(value('60%: 5亿; 40%: 0').belief.parts).toHaveLength(2)
  })

  it('names the place of the first part it cannot read', () => {
    const issue = read('3亿元香蕉').issues[0]
    expect(issue).toMatchObject({
      code: 'quantity/unreadable',
      severity: 'error',
      at: { start: 3, end: 5, line: 1, column: 4 },
      params: { text: '3亿元香蕉', rest: '香蕉' },
    })
    const at = { source: 'a.deal.yaml', path: '/round/amount', line: 7, column: 11, start: 90, end: 95 }
    expect(read('3亿元香蕉', { at }).issues[0]?.at).toEqual({ ...at, column: 14, start: 93, end: 95 })
    expect(read('5m', { at }).issues[0]?.at).toMatchObject({ path: '/round/amount', start: 91, end: 92 })
    expect(read('5m', { at: { source: 'x', path: '/a' } }).issues[0]?.at).toEqual({ source: 'x', path: '/a' })
  })

  it('warns of what may be meant otherwise', () => {
    for (const text of [
      '近3年',
      '100块',
      '亿元',
      '2023',
      '约近3亿元',
      '3-5亿元左右',
      '三到五十万元',
      '0到5亿元',
      '3亿元美元',
      '12/25',
      '两三亿级',
    ])
      expect(
        read(text).issues.map((one) => one.severity),
        text,
      ).toContain('warning')
    // 百亿 is as much an order of magnitude as 百亿元.
    expect(read('百亿', { defaultCurrency: 'CNY' })).toMatchObject({ value: { low: 1e10, high: 9e10 } })
    expect(read('百亿', { defaultCurrency: 'CNY' }).issues[0]?.severity).toBe('warning')
    for (const text of [
      '近3亿元',
      '3亿元',
      '七八年',
      '大几千万到1亿元',
      '5000到1万元',
      '2048',
      '两万块',
      '1/5',
      '-5 to 10',
    ])
      expect(
        read(text).issues.filter((one) => one.severity === 'warning'),
        text,
      ).toEqual([])
  })

  it('does not take codes and names for counts', () => {
    for (const text of ['0x10', '8b200', '7-Eleven', '24/7', '十个工作日', 'p50', '5/3', '负7年', '三十成', '两'])
      expect(read(text).issues[0]?.code, text).toBe('quantity/unreadable')
    expect(value('1/5')).toMatchObject({ kind: 'ratio', low: 0.2 })
    expect(value('三成五')).toMatchObject({ kind: 'ratio', low: 0.35 })
    expect(value('8 B200')).toMatchObject({ unit: 'card', low: 8 })
  })

  it('reads past words that only say what the amount is of', () => {
    expect(value('估值约10亿美元（约合70亿元人民币）')).toMatchObject({ unit: 'USD', low: 9.5e8, high: 1.05e9 })
    expect(value('完成近亿元A轮融资')).toMatchObject({ kind: 'money', low: 9e7, high: 1e8 })
    expect(value('a round of over $100 million')).toMatchObject({ unit: 'USD', low: 1e8, highOpen: true })
    expect(value('参数量1750亿', { defaultCurrency: 'CNY' })).toMatchObject({ unit: 'parameter', low: 1.75e11 })
    expect(value('年收入3亿元')).toMatchObject({ kind: 'rate', unit: 'CNY/year', low: 3e8 })
    expect(value('“3亿元”，')).toMatchObject({ low: 3e8 })
    expect(value('用户数百万')).toMatchObject({ unit: 'user', low: 2e6, high: 9e6 })
    expect(value('just under $50 million')).toMatchObject({ low: 4.5e7, high: 5e7 })
    expect(read('估值高达100亿美元').issues.map((one) => one.params)).toMatchObject([{ part: '高达' }])
    expect(read('融资3亿到1亿元').issues[0]?.code).toBe('quantity/reversed')
  })

  it('refuses words around an amount that change it or belong to another kind', () => {
    for (const text of [
      '亏损3亿元',
      '不是3亿元',
      '没有3亿元',
      '估值15%',
      '占股3亿元',
      '融资3年',
      '融资 35 …',
      '团队有3家公司',
      '3亿元（约2亿元）',
      '3亿元（15%）',
      '近一年融资3亿元',
      '一年期3亿元贷款',
      '1000张卡一年',
      'raised $5M at a $30M valuation',
      'not $5M',
    ])
      expect(read(text).issues[0]?.code, text).toBe('quantity/unreadable')
    expect(read('raised 5m').issues[0]?.code).toBe('quantity/ambiguous-unit')
  })

  it('reads exact phrases without a table', () => {
    expect(readQuantity('1.5亿元', { readings: noReadings })).toMatchObject({ ok: true, value: { low: 1.5e8 } })
    for (const text of ['数亿元', '近1亿', 'dozens', '十几亿', '30多亿'])
      expect(readQuantity(text, { readings: noReadings }).ok).toBe(false)
  })

  it('refuses what is too large, too long or empty', () => {
    expect(read('9e99').issues[0]?.code).toBe('quantity/out-of-range')
    expect(read('1'.repeat(401)).issues[0]?.code).toBe('quantity/unreadable')
    expect(read('').issues[0]).toMatchObject({ code: 'quantity/unreadable', at: { start: 0, end: 0 } })
  })
})

describe('properties of reading', () => {
  const magnitude = fc.constantFrom('', '万', '亿', '千万', '百万', '万亿', ' million', 'bn', 'k')
  const unit = fc.constantFrom('元', '美元', '张卡', '人', '年', '%', '倍', ' USD', '元/月')
  const hedge = fc.constantFrom('', '近', '超', '约', '不到', '至少')
  const number = fc.integer({ min: 1, max: 999 }).map(String)
  const phrase = fc.tuple(hedge, number, magnitude, unit).map((parts) => parts.join(''))
  const range = fc.tuple(number, number, magnitude, unit).map(([a, b, scale, name]) => `${a}-${b}${scale}${name}`)

  it('reads its own canonical phrase back', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, range), (text) => {
        const first = read(text)
        fc.pre(first.ok)
        const { kind, unit: name, low, high } = first.value
        const again = value(quantityLiteral(first.value))
        expect(again).toMatchObject({ kind, unit: name })
        for (const [a, b] of [
          [again.low, low],
          [again.high, high],
        ] as const)
          if (b === null || a === null) expect(a).toBe(b)
          else expect(a).toBeCloseTo(b, 9)
        expect(quantityLiteral(again)).toBe(quantityLiteral(first.value))
      }),
    )
  })

  it('orders its ends, and its belief within them', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, range), (text) => {
        const got = read(text)
        fc.pre(got.ok)
        const { low, high, belief, lowOpen, highOpen } = got.value
        expect(lowOpen).toBe(low === null)
        expect(highOpen).toBe(high === null)
        expect(belief.p5).toBeLessThanOrEqual(belief.p50)
        expect(belief.p50).toBeLessThanOrEqual(belief.p95)
        if (low !== null) expect(belief.p5).toBeGreaterThanOrEqual(low * (1 - 1e-12))
        if (high !== null) expect(belief.p95).toBeLessThanOrEqual(high * (1 + 1e-12))
      }),
    )
  })

  it('reads a range by its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        const got = read(`${a}-${b}亿元`)
        if (a > b) expect(got.issues[0]?.code).toBe('quantity/reversed')
        else expect(got).toMatchObject({ ok: true, value: { low: a * 1e8, high: b * 1e8 } })
      }),
    )
  })

  it('reads every whole number in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (wanted) => {
        expect(value(inChinese(wanted)).low, inChinese(wanted)).toBe(wanted)
      }),
    )
  })
})

/** A whole number below a trillion in Chinese numerals, with its zeros. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const section = (part: number): string => {
    let text = ''
    let zero = false
    for (const [unit, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / unit) % 10
      if (digit === 0) zero = text !== ''
      else {
        text += (zero ? '零' : '') + digits.charAt(digit) + name
        zero = false
      }
    }
    return text
  }
  const parts = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const
  let text = ''
  let skipped = false
  for (const [part, name] of parts) {
    if (part === 0) skipped = text !== ''
    else {
      text += (text !== '' && (skipped || part < 1000) ? '零' : '') + section(part) + name
      skipped = false
    }
  }
  return text
}

describe('scanQuantities', () => {
  const scan = (text: string) =>
    scanQuantities(text, { readings }).map((one) => [
      text.slice(one.start, one.end),
      one.quantity.low,
      one.quantity.high,
    ])

  it('finds the quantities of a running text and leaves the rest', () => {
    expect(scan('某公司于2023年4月11日完成数亿元A轮融资，估值突破百亿，用1000张A800训练了三个月。')).toEqual([
      ['数亿元', 2e8, 9e8],
      ['突破百亿', 1e10, null],
      ['1000张A800', 1000, 1000],
      ['三个月', 0.25, 0.25],
    ])
    expect(scan('The startup raised over $100 million in its Series B, up from $5-10 million in 2022.')).toEqual([
      ['over $100 million', 1e8, null],
      ['$5-10 million', 5e6, 1e7],
    ])
  })

  it('does not cut words and names', () => {
    expect(scan('GPT-3、A800、第三轮、上半年、参数达到、45%股权、5000万天使轮、数据')).toEqual([
      ['45%', 0.45, 0.45],
      ['5000万', 5e7, 5e7],
    ])
    expect(scan('完成数亿元多轮融资\n3亿元\n多家机构')).toEqual([
      ['数亿元', 2e8, 9e8],
      ['3亿元', 3e8, 3e8],
    ])
  })

  it('gives offsets into the text as it was', () => {
    const text = '規模達１．２億元，約合US$17 million'
    expect(scan(text)).toEqual([
      ['１．２億元', 1.2e8, 1.2e8],
      ['約合US$17 million', 1.615e7, 1.785e7],
    ])
  })
})

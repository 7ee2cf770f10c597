import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assumptionKind, INPUT_PATHS, readAmount } from './index.ts'
import { days, money, moneyRate, months, multiple, part, signedRatio, yearlyMoney, type AmountKind } from './kinds.ts'

const read = (words: string, kind: AmountKind) =>
  readAmount(words, kind, {
    key: 'round.amount',
    at: { source: 'a', path: '/round/amount' },
    readings: reference.readings,
    currency: 'CNY',
  })

const shown = (words: string, kind: AmountKind): string => {
  const { quantity, issues } = read(words, kind)
  if (quantity === null) return issues.map((one) => one.code).join(' ')
  return `${quantity.low}..${quantity.high} ${quantity.unit}${quantity.assumed.includes('unit') ? ' ?' : ''}`
}

describe('readAmount', () => {
  it('turns rates into the rate of the key', () => {
    const rent = moneyRate('/card/hour')
    expect(shown('$2/card/hour', rent)).toBe('2..2 USD/card/hour')
    // 7,300 a month over 730 hours; 87,600 a year over 8,760.
    expect(shown('7300元/卡/月', rent)).toBe('10..10 CNY/card/hour')
    expect(shown('87600元/卡/年', rent)).toBe('10..10 CNY/card/hour')
    // Money without its rate is taken per card and hour, and marked.
    expect(shown('15元', rent)).toBe('15..15 CNY/card/hour ?')
    expect(shown('6万元/月/台', rent)).toBe('deal/wrong-unit')
    // 12 million a year is one a month.
    expect(shown('1200万元/年', moneyRate('/month'))).toBe('1000000..1000000 CNY/month')
    expect(shown('2万至10万/人', moneyRate('/month'))).toBe('20000..100000 CNY/month ?')
  })

  it('turns a flow into the money of a year where the key says so', () => {
    expect(shown('100万元/月', yearlyMoney)).toBe('12000000..12000000 CNY')
    expect(shown('300万美元/年', yearlyMoney)).toBe('3000000..3000000 USD')
    expect(shown('100万元/月', money)).toBe('deal/wrong-unit')
  })

  it('lets the key say what a bare number counts', () => {
    expect(shown('6', months)).toBe('0.5..0.5 year ?')
    expect(shown('6 to 12', months)).toBe('0.5..1 year ?')
    expect(shown('1.5年', months)).toBe('1.5..1.5 year')
    expect(shown('365', days)).toBe('1..1 year ?')
    expect(shown('3 to 10', multiple)).toBe('3..10 1 ?')
    expect(shown('2x', multiple)).toBe('2..2 1')
    expect(shown('30', part)).toBe('quantity/ambiguous-unit')
  })

  it('refuses what cannot be', () => {
    expect(shown('120%', part)).toBe('deal/stake-over-100')
    expect(shown('90%到120%', part)).toBe('deal/stake-over-100')
    expect(shown('100%', part)).toBe('1..1 1')
    expect(shown('-1亿元', money)).toBe('deal/negative')
    expect(shown('-5%', signedRatio)).toBe('-0.05..-0.05 1')
    expect(shown('3年', money)).toBe('deal/wrong-unit')
    expect(shown('30人', money)).toBe('deal/wrong-unit')
  })

  it('scales the belief with the reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const words = `${Math.min(a, b)}到${Math.max(a, b)}元/卡/月`
        const monthly = read(words, moneyRate('/card/month')).quantity
        const hourly = read(words, moneyRate('/card/hour')).quantity
        for (const at of ['p5', 'p50', 'p95'] as const)
          expect(hourly?.belief[at]).toBeCloseTo((monthly?.belief[at] ?? 0) / 730, 8)
      }),
      { numRuns: 100 },
    )
  })

  it('reads every input of the model in the unit it is declared in', () => {
    const words: Readonly<Record<string, string>> = {
      money: '3亿元',
      ratio: '20%',
      count: '100',
      duration: '5年',
      rate: '10元',
    }
    for (const [path, [kind, unit]] of Object.entries(INPUT_PATHS)) {
      const { quantity } = read(words[kind] ?? '', assumptionKind(path as keyof typeof INPUT_PATHS))
      expect([path, quantity?.kind, quantity?.unit]).toEqual([path, kind, unit])
    }
  })

  it('never throws', () => {
    const kinds = [money, yearlyMoney, part, multiple, months, moneyRate('/card/hour')]
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...kinds), (words, kind) => {
        const { quantity, issues } = read(words, kind)
        expect(quantity !== null || issues.some((one) => one.severity === 'error')).toBe(true)
      }),
    )
  })
})

import type { FigureForm } from '@touchstone/core/memo'
import type { Figure, FigureValue } from '@touchstone/core/underwrite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { formatFigure, formatInAxis, formatLedger, formatMiddle, formatTick, formatValue } from './format.ts'
import { estimate, number, range } from './values.fixture.ts'

const both = (value: FigureValue, form: FigureForm = 'full'): readonly [string, string] => [
  formatValue(value, form, zh),
  formatValue(value, form, en),
]

describe('a middle beside its interval', () => {
  const told = (middle: number, low: number, high: number, unit = 'USD') =>
    formatMiddle(middle, [low, high], { unit }, 'page', en)
  it('has the decimals of the finer end, of its own two digits', () => {
    expect(told(3, 2.6, 3.1)).toBe('USD 3.0')
    expect(told(3, 2, 4)).toBe('USD 3')
    expect(told(12, 0.85, 31)).toBe('USD 12')
    expect(told(2e6, 1.5e6, 2.4e6)).toBe('USD 2.0m')
    expect(formatMiddle(3, [2.6, 3.1], { unit: 'USD' }, 'full', zh)).toBe('3.0美元')
    expect(formatMiddle(NaN, [1, 2], { unit: 'USD' }, 'page', en)).toBe('–')
  })
  it('never says another number than it says alone', () => {
    const size = fc.double({ min: 1e-3, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(size, size, size, (middle, low, high) => {
        const alone = formatValue(number(middle, 'USD'), 'page', en)
        const beside = told(middle, low, high)
        const digits = (text: string): number => Number(text.replace(/[^\d.]/g, ''))
        expect(digits(beside)).toBe(digits(alone))
        expect(beside.replace(/[\d.]/g, '')).toBe(alone.replace(/[\d.]/g, ''))
      }),
    )
  })
})

describe('money', () => {
  it('ends with its currency in Chinese and leads with it in English', () => {
    expect(both(number(2.2e9, 'CNY'))).toEqual(['22亿元', 'CNY 2.2bn'])
    expect(both(number(4.5e6, 'USD'))).toEqual(['450万美元', 'USD 4.5m'])
  })
  it('uses 万, 亿, 万亿 and k, m, bn, tn', () => {
    expect(both(number(2e4, 'CNY'))).toEqual(['2万元', 'CNY 20k'])
    expect(both(number(3e6, 'CNY'))).toEqual(['300万元', 'CNY 3m'])
    expect(both(number(5e8, 'CNY'))).toEqual(['5亿元', 'CNY 500m'])
    expect(both(number(3.5e12, 'CNY'))).toEqual(['3.5万亿元', 'CNY 3.5tn'])
    expect(both(number(800, 'CNY'))).toEqual(['800元', 'CNY 800'])
  })
  it('takes the next word of size when rounding carries into it', () => {
    expect(both(number(999_999_600, 'CNY'))).toEqual(['10亿元', 'CNY 1bn'])
    expect(both(number(99_996_000, 'CNY'), 'page')).toEqual(['1亿元', 'CNY 100m'])
  })
  it('writes a minus sign, not a hyphen, and zero as 0', () => {
    expect(both(number(-2.2e9, 'CNY'))).toEqual(['−22亿元', 'CNY −2.2bn'])
    expect(both(number(0, 'CNY'))).toEqual(['0元', 'CNY 0'])
  })
  it('keeps an unknown currency by its code', () => {
    expect(both(number(5e6, 'XAF'))).toEqual(['500万XAF', 'XAF 5m'])
  })
  it('prints two significant digits on page one', () => {
    expect(both(number(2.248e9, 'CNY'), 'page')).toEqual(['22亿元', 'CNY 2.2bn'])
    expect(both(estimate([1e9, 1.949e9, 6e9], 'CNY'), 'page')).toEqual(['19亿元', 'CNY 1.9bn'])
  })
})

describe('intervals', () => {
  it('writes the unit once, an en dash without spaces, and the middle', () => {
    expect(both(estimate([2.3e8, 4.2e8, 7.7e8], 'CNY'))).toEqual(['2.3–7.7亿元，中位4.2', 'CNY 230–770m, middle 420m'])
    expect(both(estimate([2.3e8, 4.2e8, 7.7e8], 'CNY'), 'interval')).toEqual(['2.3–7.7亿元', 'CNY 230–770m'])
    expect(both(range(2e8, 9e8, 'CNY'))).toEqual(['2–9亿元', 'CNY 200–900m'])
  })
  it('is one number where both ends round to it', () => {
    expect(both(range(1.66e9, 1.68e9, 'CNY'), 'page')).toEqual(['17亿元', 'CNY 1.7bn'])
  })
  it('names an open side', () => {
    expect(both(range(3e8, null, 'CNY'))).toEqual(['≥3亿元', 'CNY 300m or more'])
    expect(both(range(null, 5e7, 'USD'))).toEqual(['≤5,000万美元', 'USD 50m or less'])
    expect(both(range(null, null, 'CNY'))).toEqual(['–', '–'])
  })
  it('shares decimals between middle and ends', () => {
    expect(both(estimate([2e8, 4.2e8, 7e8], 'CNY'))[0]).toBe('2.0–7.0亿元，中位4.2')
  })
  it('lets decimals differ where the ends differ tenfold', () => {
    expect(both(estimate([9e7, 5.8e8, 3.6e9], 'CNY'))).toEqual(['0.9–36亿元，中位5.8', 'CNY 90m–3.6bn, middle 580m'])
  })
  it('takes the word of size of its middle; an end with a larger or smaller word of its own takes that', () => {
    expect(both(estimate([2e6, 3e7, 9.9e7], 'CNY'), 'interval')[0]).toBe('200–9,900万元')
    expect(both(estimate([2e6, 5e7, 1e9], 'CNY'))).toEqual(['200万–10亿元，中位5,000万', 'CNY 2m–1bn, middle 50m'])
    expect(both(estimate([5e8, 6e8, 2.4e10], 'CNY'), 'interval')).toEqual(['5–240亿元', 'CNY 500m–24bn'])
  })
  it('is one value where both ends print the same', () => {
    expect(both(range(0.1, 0.1, '1', 'percent'))).toEqual(['10%', '10%'])
    expect(both(estimate([3.001e8, 3.002e8, 3.003e8], 'CNY'), 'interval')).toEqual(['3亿元', 'CNY 300m'])
  })
  it('gives each end alone', () => {
    const value = estimate([2.3e8, 4.2e8, 7.7e8], 'CNY')
    expect(both(value, 'low')).toEqual(['2.3亿元', 'CNY 230m'])
    expect(both(value, 'middle')).toEqual(['4.2亿元', 'CNY 420m'])
    expect(both(value, 'high')).toEqual(['7.7亿元', 'CNY 770m'])
    expect(both(range(2e8, null, 'CNY'), 'high')).toEqual(['–', '–'])
  })
  it('keeps a minus sign apart from the dash', () => {
    expect(both(estimate([-0.35, 0.1, 0.6], '1', { as: 'percent' }))).toEqual([
      '−35至60%，中位10%',
      '−35 to 60%, middle 10%',
    ])
  })
  it('tells a drawn share that is far out as beyond a bound, and keeps what somebody stated', () => {
    const far = estimate([-0.6, 0.3, 200], '1', { as: 'percent' })
    expect(both(far)).toEqual(['−60至>1,000%，中位30%', '−60 to >1,000%, middle 30%'])
    expect(both(far, 'high')).toEqual(['>1,000%', '>1,000%'])
    const lost = estimate([-6000, -3, 0.4], '1', { as: 'percent' })
    expect(both(lost)).toEqual(['<−1,000至40%，中位−300%', '<−1,000 to 40%, middle −300%'])
    expect(both(lost, 'low')).toEqual(['<−1,000%', '<−1,000%'])
    expect(both(number(25, '1', 'percent'))).toEqual(['2,500%', '2,500%'])
  })
  it('says – for what is not a number', () => {
    expect(both(number(Number.NaN, 'CNY'))).toEqual(['–', '–'])
    expect(both(estimate([0, Number.POSITIVE_INFINITY, 1], 'CNY'))).toEqual(['–', '–'])
  })
})

describe('digits', () => {
  const alone = (x: number, error: number): string =>
    formatValue(estimate([x / 2, x, x * 2], '1', { as: 'multiple', error }), 'middle', en)

  it('prints only digits whose place is ten standard errors or more', () => {
    expect(alone(4.237, 0.004)).toBe('4.2×')
    // Ten errors are 0.11, so the tenths are not supported.
    expect(alone(4.237, 0.011)).toBe('4×')
  })
  it('keeps one digit as long as four errors fit in it, and beyond prints the step that the number lies in', () => {
    expect(alone(4.237, 0.25)).toBe('4×')
    // Four errors are 1.2: steps of 2.
    expect(alone(4.237, 0.3)).toBe('4–6×')
  })
  it('prints the step that a number without a spread lies in where two digits are not supported', () => {
    const point = (x: number, error: number): string =>
      formatValue(estimate([x, x, x], '1', { as: 'multiple', error }), 'page', en)
    expect(point(3.69, 0.009)).toBe('3.7×')
    // Ten errors are 0.3; four are 0.12: steps of 0.2.
    expect(point(3.69, 0.03)).toBe('3.6–3.8×')
    expect(point(3.69, 0.1)).toBe('3.5–4×')
  })
  it('never prints a finer place than the error supports', () => {
    const cases = fc.record({
      x: fc.double({ min: 1, max: 1000, noNaN: true }),
      share: fc.double({ min: 1e-6, max: 0.09, noNaN: true }),
    })
    fc.assert(
      fc.property(cases, ({ x, share }) => {
        const error = x * share
        const text = alone(x, error).replace('×', '').replaceAll(',', '')
        if (text.includes('–')) return
        const decimals = text.split('.')[1]?.length ?? 0
        if (decimals > 0) expect(10 ** -decimals).toBeGreaterThanOrEqual(10 * error * (1 - 1e-9))
        expect(text.replace('.', '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(2)
        expect(Math.abs(Number(text) - x)).toBeLessThanOrEqual(Math.max(50 * error, x * 0.051))
      }),
    )
  })
  it('says the same in a chart as in the sentence beside it', () => {
    const errors = { p5: 9e4, p50: 1e5, p95: 1e5 }
    // Ten errors of the low end are 0.9m, so its tenths of a million are not supported.
    expect(formatInAxis({ low: 8.7e6, middle: 3.1e7, high: 1.2e8 }, errors, 6, en)).toEqual({
      interval: '9–120',
      middle: '31',
    })
    expect(formatInAxis({ low: 2.3e8, middle: 4.2e8, high: 7.7e8 }, null, 8, zh)).toEqual({
      interval: '2.3–7.7',
      middle: '4.2',
    })
  })
  it('keeps one digit of an end, whatever its error', () => {
    expect(both(estimate([4e6, 3e7, 1.2e8], 'CNY', { error: 6e5 }), 'interval')).toEqual([
      '400万–1.2亿元',
      'CNY 4–120m',
    ])
  })
  it('writes tiny percentages at their size', () => {
    // 0.000015 is 0.0015 of a hundred.
    expect(both(number(0.000015, '1', 'percent'), 'page')).toEqual(['0.0015%', '0.0015%'])
    expect(both(number(1.5e-8, '1', 'percent'), 'page')).toEqual(['1.5×10⁻⁶%', '1.5×10⁻⁶%'])
  })
})

describe('a figure', () => {
  const said = (value: FigureValue, origin: Figure['origin'], form: FigureForm = 'full'): string =>
    formatFigure({ value, origin }, form, en)

  it('prints two digits where it was computed, and all its words say where it was not', () => {
    // 4.5m dollars at 6.8909 are 31,009,050 yuan.
    expect(said(number(31_009_050, 'CNY'), 'computed')).toBe('CNY 31m')
    expect(said(number(6.8909, 'CNY/USD'), 'sourced')).toBe('CNY 6.8909 per USD')
    expect(said(range(6.8493, 11.416, 'CNY/card/hour'), 'computed')).toBe('CNY 6.8–11 per card-hour')
    expect(said(range(6.8493, 11.416, 'CNY/card/hour'), 'computed', 'low')).toBe('CNY 6.8 per card-hour')
    expect(said(range(6.8493, null, 'CNY/card/hour'), 'computed', 'high')).toBe('–')
    expect(said(range(2.25e8, 9.75e8, 'CNY'), 'sourced')).toBe('CNY 225–975m')
    expect(said(number(12_345_000, 'CNY'), 'entered')).toBe('CNY 12.345m')
    expect(said(number(0.125, '1', 'percent'), 'assumed')).toBe('12.5%')
  })
  it('prints estimates and chances as they are everywhere', () => {
    expect(said(estimate([2.3e8, 4.2e8, 7.7e8], 'CNY'), 'computed')).toBe('CNY 230–770m, middle 420m')
    expect(said({ kind: 'chance', value: 0.884, standardError: 0.0007 }, 'computed')).toBe('88%')
    expect(said({ kind: 'chance', value: 0.7, standardError: 0 }, 'computed', 'of100')).toBe('about 70')
  })
})

describe('ratios, counts and durations', () => {
  it('writes percent without a space, multiples with their sign', () => {
    expect(both(range(0.1, 0.2, '1'))).toEqual(['10–20%', '10–20%'])
    expect(both(number(1.3, '1', 'multiple'))).toEqual(['1.3倍', '1.3×'])
    expect(both(estimate([0.25, 0.42, 0.6], '1', { as: 'percent' }))).toEqual(['25–60%，中位42%', '25–60%, middle 42%'])
    expect(both(number(5000, '1', 'count'))).toEqual(['5,000', '5,000'])
  })
  it('counts nouns, one and many', () => {
    expect(both(number(1, 'card'))).toEqual(['1张卡', '1 card'])
    expect(both(number(512, 'card'))).toEqual(['512张卡', '512 cards'])
    expect(both(number(1.75e11, 'parameter'))).toEqual(['1,750亿参数', '175bn parameters'])
    expect(both(range(1, 2, 'person'))).toEqual(['1–2人', '1–2 people'])
  })
  it('writes what no word of size reaches with a power of ten', () => {
    expect(both(number(3.14e23, 'FLOP'))).toEqual(['3.14×10²³次浮点运算', '3.14×10²³ FLOP'])
  })
  it('tells an estimate that reaches many years in years, also where its middle is a matter of months', () => {
    const exit = estimate([0.25, 1.67, 10], 'year')
    expect(both(exit)).toEqual(['0.25–10年，中位1.7', '0.25–10 years, middle 1.7'])
    expect(both(exit, 'page')).toEqual(['1.7年', '1.7 years'])
  })
  it('writes durations up to three years in months, longer ones in years', () => {
    expect(both(number(0.5, 'year'))).toEqual(['6个月', '6 months'])
    expect(both(number(1 / 12, 'year'))).toEqual(['1个月', '1 month'])
    expect(both(number(2.5, 'year'))).toEqual(['30个月', '30 months'])
    expect(both(estimate([1.42, 2.17, 2.99], 'year'))).toEqual(['17–36个月，中位26', '17–36 months, middle 26'])
    expect(both(range(7, 8, 'year'))).toEqual(['7–8年', '7–8 years'])
    expect(both(number(7, 'year'))).toEqual(['7年', '7 years'])
  })
  it('tells all of a duration in the unit of its middle', () => {
    const runway = estimate([0.9, 2.1, 3.7], 'year')
    expect(both(runway, 'page')).toEqual(['25个月', '25 months'])
    expect(both(runway, 'low')).toEqual(['11个月', '11 months'])
    expect(both(runway, 'high')).toEqual(['44个月', '44 months'])
    expect(both(runway)).toEqual(['11–44个月，中位25', '11–44 months, middle 25'])
  })
  it('writes exact durations of under a year in days where they are whole days', () => {
    expect(both(number(60 / 365, 'year'))).toEqual(['60天', '60 days'])
    expect(both(number(1 / 365, 'year'))).toEqual(['1天', '1 day'])
    expect(both(range(60 / 365, 90 / 365, 'year'))).toEqual(['60–90天', '60–90 days'])
    expect(both(range(60 / 365, null, 'year'))).toEqual(['≥60天', '60 days or more'])
    expect(both(number(2 / 12, 'year'))).toEqual(['2个月', '2 months'])
    expect(both(number(1, 'year'))).toEqual(['12个月', '12 months'])
    expect(both(number(0, 'year'))).toEqual(['0年', '0 years'])
    expect(both(estimate([50 / 365, 60 / 365, 70 / 365], 'year'), 'interval')).toEqual(['50–70天', '50–70 days'])
  })
  it('writes rates with their unit once', () => {
    expect(both(estimate([7, 9, 12], 'CNY/card/hour'))).toEqual([
      '7–12元/卡时，中位9',
      'CNY 7–12 per card-hour, middle 9',
    ])
    expect(both(number(1.3e6, 'CNY/month'))).toEqual(['130万元/月', 'CNY 1.3m a month'])
    expect(both(number(6.8909, 'CNY/USD'))).toEqual(['6.8909元/美元', 'CNY 6.8909 per USD'])
  })
  it('leaves dates as they are', () => {
    expect(both({ kind: 'date', iso: '2023-04-11' })).toEqual(['2023-04-11', '2023-04-11'])
  })
  it('names an axis without units', () => {
    expect(formatTick(5e8, 8)).toBe('5')
    expect(formatTick(1e6, 8)).toBe('0.01')
    expect(formatTick(2e9, 6)).toBe('2,000')
  })
})

describe('ledger money', () => {
  it('is exact to the fen or cent and grouped in threes', () => {
    expect(formatLedger(12_345_678_901n, 'CNY', zh)).toBe('123,456,789.01元')
    expect(formatLedger(12_345_678_901n, 'CNY', en)).toBe('CNY 123,456,789.01')
    expect(formatLedger(-5n, 'USD', en)).toBe('USD −0.05')
    expect(formatLedger(1_234_567n, 'JPY', zh, 0)).toBe('1,234,567日元')
    expect(formatLedger(0n, 'CNY', en)).toBe('CNY 0.00')
  })
  it('loses nothing, however large', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (minor) => {
        const text = formatLedger(minor, 'CNY', en).replace('CNY ', '')
        expect(text).toMatch(/^−?\d{1,3}(,\d{3})*\.\d\d$/)
        expect(BigInt(text.replace('−', '-').replace(/[,.]/g, ''))).toBe(minor)
      }),
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fundSheet, fundToText } from '@touchstone/render/fund'
import { fund as enFund } from '@touchstone/render/words/en/fund'
import { fund as zhFund } from '@touchstone/render/words/zh/fund'
import { inChinese, inEnglish, sample } from '../context.fixture.ts'
import { fundVerb } from './fund.ts'
import { rateOn } from './known.ts'

const read = (name: string): string =>
  readFileSync(new URL(`../../../../examples/funds/${name}.fund.yaml`, import.meta.url), 'utf8')
const rmb = { file: 'rmb-5+2.fund.yaml', text: read('rmb-5+2'), draws: 512 }
const usd = { file: 'usd-10+2.fund.yaml', text: read('usd-10+2'), draws: 512 }

describe('fund', () => {
  const { value, ok, issues } = fundVerb({ ...rmb, deal: { file: 'sample.deal.yaml', text: sample } }, inChinese)
  if (value === undefined) throw new Error(JSON.stringify(issues))

  it('keeps the books: what was called pays for what was spent, by year and in all', () => {
    expect(ok).toBe(true)
    const { commitments, years, investors } = value
    // Fees of 2 % of a billion in March of three years; 105 million invested, 31 of them twice; 1.2 of expenses.
    expect(commitments).toMatchObject({ size: 1e9, fees: 6e7, invested: 1.05e8, recycled: 3.1e7, kept: 1.1e7 })
    expect(commitments.called).toBe(6e7 + 1.05e8 + 1.2e6 - 3.1e7 + 1.1e7)
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023])
    expect(years.reduce((sum, one) => sum + one.called, 0)).toBe(commitments.called)
    expect(investors.reduce((sum, one) => sum + one.called, 0)).toBeCloseTo(value.net.paidIn, 6)
    expect(investors.find(({ kind }) => kind === 'gp')).toBeUndefined()
  })

  it('tells the record gross and net, in the other currency too, each rate with its status', () => {
    // (31 + 110 + 30) / 105
    expect(value.gross.tvpi).toBeCloseTo(171 / 105, 12)
    expect(value.net.tvpi ?? 9).toBeLessThan(value.gross.tvpi ?? 0)
    expect([value.gross.irr.status, value.net.irr.status, value.otherCurrency?.irr.status]).toEqual([
      'unique',
      'unique',
      'unique',
    ])
    // The yuan fell: the same flows brought less in dollars.
    expect(value.otherCurrency?.currency).toBe('USD')
    expect(value.otherCurrency?.tvpi ?? 9).toBeLessThan(value.net.tvpi ?? 0)
  })

  it('counts local investment by the investor’s definition', () => {
    expect(value.local).toEqual([
      {
        investor: '临江引导基金',
        required: 4.5e8,
        counted: 9e7,
        missing: 3.6e8,
        met: false,
        notCounted: [{ what: '云栈推理', kind: 'other-funds', amount: 2e7 }],
      },
    ])
  })

  it('draws the future, marks it internal, and says what it assumed', () => {
    const { forecast } = value
    expect(forecast?.internal).toEqual({ from: '2026-09-01', regulation: 'regulations/cn-private-fund-disclosure' })
    expect(issues.map(({ code }) => code)).toContain('fund/forecast-internal')
    expect(forecast?.net.tvpi.p5 ?? 9).toBeLessThan(forecast?.net.tvpi.p95 ?? 0)
    expect(forecast?.net.tvpi.p50 ?? 9).toBeLessThan(forecast?.gross.tvpi.p50 ?? 0)
    expect(forecast?.jCurve.at(0)?.p50 ?? 1).toBeLessThan(0)
    expect(value.assumed).toContain('holdings.知行语料.exit.multiple')
    expect(value.assumed).not.toContain('holdings.北斗七芯.exit.multiple')
    expect(value.sources.map(({ id }) => id)).toContain('base-rates/published/secondary-fund-price#1')
  })

  it('holds a deal against the fund', () => {
    const { fit } = value
    // First closing 2021-03-01 to 2023-04-30: 790 days. Exit in 6 to 8 years, 4.8 left.
    expect(fit?.age).toBeCloseTo(790 / 365, 12)
    expect(fit?.life.available).toBeCloseTo(7 - 790 / 365, 12)
    expect(fit?.life.fits).toBe('no')
    expect(fit?.cheque).toMatchObject({ amount: 3e7, share: 0.03, limit: 0.15, room: 1.5e8, fits: true })
    // Half is diluted away: keeping up costs the cheque once more.
    expect(fit?.followOn.need).toBeCloseTo(3e7, 0)
  })

  it('an external edition has facts and marks only', () => {
    const { value: outside, issues: said } = fundVerb(
      { ...rmb, edition: 'external', deal: { file: 'd', text: sample } },
      inEnglish,
    )
    expect([outside?.forecast, outside?.fit, outside?.reserves]).toEqual([null, null, null])
    expect(said.map(({ code }) => code)).not.toContain('fund/forecast-internal')
    expect(outside?.net.tvpi).toBe(value.net.tvpi)
    expect(JSON.stringify(outside)).not.toMatch(/p50|expected/)
  })

  it('gives the same bytes twice, and others for another seed', () => {
    const once = JSON.stringify(fundVerb(usd, inEnglish))
    expect(JSON.stringify(fundVerb(usd, inEnglish))).toBe(once)
    expect(JSON.stringify(fundVerb({ ...usd, seed: '2' }, inEnglish))).not.toBe(once)
  })

  it('says what it could not read, with the place', () => {
    const { ok: fine, issues: said } = fundVerb(
      { file: 'x.fund.yaml', text: 'format: touchstone/fund@1\nname: 甲\n' },
      inEnglish,
    )
    expect(fine).toBe(false)
    expect(said.map(({ code }) => code)).toEqual(['deal/missing', 'deal/missing', 'deal/missing', 'deal/missing'])
    const twin = fundVerb(
      { ...rmb, text: rmb.text.replace('10亿元', '1亿元').replace(/investors:[\s\S]*?discountRate/, 'discountRate') },
      inEnglish,
    )
    expect(twin.issues[0]).toMatchObject({ code: 'fund/over-called', at: { source: 'rmb-5+2.fund.yaml' } })
  })

  it('reads the same sheet in both languages', () => {
    const zh = fundToText(fundSheet(value, zhFund, inChinese.words))
    const en = fundToText(fundSheet(value, enFund, inEnglish.words))
    expect(zh.split('\n').length).toBe(en.split('\n').length)
    expect(zh).toMatch(/^内部资料/)
    expect(en).toMatch(/^Internal/)
    expect(zh).toContain('石门一期')
    expect(en).toContain('Shimen Fund I')
    expect(en).not.toContain('石门一期')
    expect(en).not.toMatch(/undefined|NaN|Infinity/)
    const several = {
      ...value,
      gross: {
        ...value.gross,
        irr: {
          status: 'multiple' as const,
          rate: null,
          roots: [
            { rate: 0.1, logGrowth: 0.0953 },
            { rate: null, logGrowth: 900 },
          ],
        },
      },
    }
    expect(fundToText(fundSheet(several, enFund, inEnglish.words))).toContain(
      'several roots; none may be used alone · roots: 10%, e^900.0−1',
    )
  })

  it('takes the rate of the flow’s month, inverted where only the other pair is kept', () => {
    const { reference } = inChinese
    const direct = rateOn(reference, 'USD', 'CNY', '2022-06-15', '2023-04-30')
    expect((rateOn(reference, 'CNY', 'USD', '2022-06-15', '2023-04-30') ?? 0) * (direct ?? 0)).toBeCloseTo(1, 12)
    expect(rateOn(reference, 'USD', 'CNY', '2010-01-01', '2023-04-30')).toBeNull()
    // A month that was not yet known is not used.
    expect(rateOn(reference, 'USD', 'CNY', '2023-04-15', '2023-04-15')).toBe(
      rateOn(reference, 'USD', 'CNY', '2023-03-15', '2023-04-15'),
    )
  })
})

describe('a fund beside an index', () => {
  const text = [
    'format: touchstone/fund@1',
    'name: 甲',
    'currency: CNY',
    'size: 100万元',
    'vintage: 2020-01-01',
    'asOf: 2022-12-31',
    'life: {invest: 5年, total: 7年}',
    'fees: {rate: 0%}',
    'carry: {rate: 0%}',
    'gpCommitment: 0%',
    'rates: {finance: 10%, reinvest: 8%}',
    'index: {name: 沪深300全收益, levels: [{date: 2019-12-31, level: 100}, {date: 2021-12-31, level: 110}, {date: 2022-12-31, level: 121}]}',
    'holdings:',
    '  - company: a',
    '    flows:',
    '      - {date: 2020-01-01, type: invested, amount: 100万元}',
    '      - {date: 2021-12-31, type: received, amount: 60万元, cost: 50万元}',
    '    value: 72万元',
    '    valued: 2022-12-31',
    '',
  ].join('\n')
  const input = { file: 'i.fund.yaml', text, draws: 64 }
  const { value } = fundVerb(input, inChinese)

  it('gives the PME family and the modified rate of the net flows', () => {
    // 60 × 121/110 = 66 and 72 left over 100 × 1.21: 138/121; index position 121 − 66 = 55
    expect(value?.pme?.kaplanSchoar).toBeCloseTo(138 / 121, 12)
    expect(value?.pme?.longNickels.value).toBeCloseTo(550_000, 6)
    // (121 − 72)/66 = 49/66
    expect(value?.pme?.pmePlus.scale).toBeCloseTo(49 / 66, 12)
    // 60 × 1.08 for 365 days and 72, over 100, in 1,095 days of 365 (2020-01-01 to 2022-12-31): 136.8^(1/3) of 100
    expect(value?.mirr?.rate).toBeCloseTo(1.368 ** (1 / 3) - 1, 9)
  })

  it('says what buyers of old stakes pay, inside only', () => {
    expect(value?.secondary).toMatchObject({ value: 720_000, low: 432_000, high: expect.closeTo(504_000, 6) })
    const outside = fundVerb({ ...input, edition: 'external' }, inChinese).value
    expect([outside?.secondary, outside?.pme?.kaplanSchoar]).toEqual([null, expect.closeTo(138 / 121, 9)])
  })

  it('does not hold a fund against an index that begins later', () => {
    const late = fundVerb({ ...input, text: text.replace('{date: 2019-12-31, level: 100}, ', '') }, inChinese)
    expect([late.value?.pme, late.issues.map((one) => one.code)]).toEqual([
      null,
      expect.arrayContaining(['fund/index-too-late']),
    ])
  })

  it('gives the modified PME from dated values, and says which is missing', () => {
    const withNavs = (date: string) =>
      fundVerb(
        { ...input, text: text.replace('holdings:', `navs: [{date: ${date}, value: 66万元}]\nholdings:`) },
        inChinese,
      )
    // 110 in the index; 60 ÷ (60 + 66) of it is sold: 57.619 stay, and are 63.381 at 121.
    const { value: told } = withNavs('2022-01-15')
    expect(told?.pme?.modified?.value).toBeCloseTo(((1_100_000 * 66) / 126) * 1.1, 4)
    expect(told?.pme?.modified?.rate.status).toBe('unique')
    const gone = withNavs('2022-06-30')
    expect([gone.value?.pme?.modified, gone.issues.map((one) => [one.code, one.params])]).toEqual([
      null,
      expect.arrayContaining([['fund/nav-missing', { date: '2021-12-31' }]]),
    ])
    expect(value?.pme?.modified).toBeNull()
  })

  it('tells the portfolio in the other currency by the rates it names', () => {
    const other = value?.otherCurrency
    const rate = (month: string): number => other?.rates.find((one) => one.month === month)?.rate ?? Number.NaN
    const paid = 100 * rate('2020-01')
    expect(other?.gross.tvpi).toBeCloseTo((60 * rate('2021-12') + 72 * rate('2022-12')) / paid, 9)
    expect(other?.gross.dpi).toBeCloseTo((60 * rate('2021-12')) / paid, 9)
    // Without fees and carry gross and net are the same.
    expect(other?.gross.irr.rate).toBeCloseTo(other?.irr.rate ?? Number.NaN, 9)
  })
})

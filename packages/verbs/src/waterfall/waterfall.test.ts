import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { pieces } from './terms.ts'
import { carveOutOf, waterfallRequestOf } from './request.ts'
import { waterfallVerb } from './waterfall.ts'

const text = readFileSync(new URL('../../../../examples/cap/three-rounds.cap.yaml', import.meta.url), 'utf8')
const table = { file: 'three-rounds.cap.yaml', text }

/** Two classes: 8m common, 2m preferred bought at 2.5 with 1x, not participating. */
const simple = `format: touchstone/cap@1
company: a
currency: CNY
form: shares
asOf: 2025-01-31
classes:
  - {id: common, kind: common}
  - {id: A, kind: preferred, price: 2.5元/股, preference: {multiple: 1x, participation: none}}
holders:
  - {name: f, holds: [{class: common, shares: 800万}]}
  - {name: x, holds: [{class: A, shares: 200万}]}
`

describe('waterfall', () => {
  it('pays preferences, then shares, and converts where that pays more', () => {
    const { value } = waterfallVerb({ file: 'a.cap.yaml', text: simple, exit: '400万元, 2000万元; 1亿元' }, inEnglish)
    // 4m: all to A. 20m: A keeps 5m (a fifth is 4m). 100m: a fifth, 20m.
    expect(value?.exits.map((one) => one.holders.map((each) => each.payout.text))).toEqual([
      ['0.00', '4000000.00'],
      ['15000000.00', '5000000.00'],
      ['80000000.00', '20000000.00'],
    ])
    expect(value?.exits.map((one) => one.converts)).toEqual([[], [], ['A']])
    // 5m at a fifth of the shares: indifferent at 25m.
    expect(value?.conversions).toMatchObject([{ exit: { text: '25000000' }, ids: ['A'] }])
    expect(value?.exits.every((one) => one.unique)).toBe(true)
  })

  it('pays costs, debt and management first, holds back, and adds up to the last unit', () => {
    const terms = { debt: '银行=1000万元', costs: '300万元', carveOut: '10%', escrow: '10%', date: '2025-06-30' }
    const { value } = waterfallVerb({ ...table, exit: '2亿元', ...terms }, inChinese)
    const [exit] = value?.exits ?? []
    // (200 − 13) × 10 % = 18.7m
    expect([exit?.costs.text, exit?.debt.text, exit?.carveOut.text]).toEqual([
      '3000000.00',
      '10000000.00',
      '18700000.00',
    ])
    const minor = (words: string): bigint => BigInt(words.replace('.', ''))
    expect(exit?.payouts.reduce((sum, one) => sum + minor(one.payout.text), 0n)).toBe(20_000_000_000n)
    expect(exit?.holders.reduce((sum, one) => sum + minor(one.payout.text), 0n)).toBe(
      minor(exit?.securities.text ?? ''),
    )
    for (const one of exit?.payouts ?? [])
      expect(minor(one.now.text) + minor(one.later.text)).toBe(minor(one.payout.text))
    expect(value?.claims.replaced).toEqual(['debts', 'costs', 'carveOut', 'escrow'])
    // Of all proceeds management would have 20m.
    expect(value?.readings.find((one) => one.term === 'carveOut')?.exits[0]?.changes[0]).toMatchObject({
      id: 'management',
      other: { text: '20000000.00' },
      difference: { text: '1300000.00' },
    })
  })

  it('refuses an exit in another currency at its place', () => {
    const { ok, issues } = waterfallVerb({ ...table, exit: '1亿元, 5000万美元' }, inChinese)
    expect(ok).toBe(false)
    expect(
      issues.filter((one) => one.severity === 'error').map((one) => [one.code, one.at.source, one.at.column]),
    ).toEqual([['cap/currency', '--exit', 6]])
  })

  it('takes a list of shareholders with its preview, and says what it took for granted', () => {
    const list = { file: 'a.csv', text: '股东,持股数\n甲,60\n乙,40\n合计,100\n' }
    const { value } = waterfallVerb({ ...list, exit: '100' }, inChinese)
    expect(value?.exits[0]?.holders.map((one) => [one.name, one.payout.text])).toEqual([
      ['甲', '60.00'],
      ['乙', '40.00'],
    ])
    expect(value?.source.preview?.totals).toEqual([{ row: 4, header: '持股数', stated: '100', found: '100' }])
    expect([value?.date, value?.assumed]).toEqual([null, ['currency', 'date']])
  })

  it('parts exits at commas, not at thousands', () => {
    expect(pieces('50M,200M，1,000万; 3', 'x').map((one) => one.words)).toEqual(['50M', '200M', '1,000万', '3'])
  })

  it('takes a request with the table in itself', () => {
    const row = { format: 'touchstone/cap@1', company: 'a', currency: 'CNY', form: 'shares', asOf: '2025-01-31' }
    const classes = [{ id: 'common', kind: 'common', shares: '100' }]
    const all = { ...row, classes, exit: [50, '2元'], id: 'x' }
    const { ok, value, issues } = waterfallVerb(waterfallRequestOf(all, JSON.stringify(all), 'r.json'), inChinese)
    expect(issues).toEqual([])
    expect([ok, value?.exits.map((one) => one.exit.text)]).toEqual([true, ['50.00', '2.00']])
    expect(carveOutOf('x')).toEqual({})
  })
})

import { readFileSync } from 'node:fs'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { formatFigure, questionOf } from '@touchstone/render'
import { compareTable, compareToText } from '@touchstone/render/compare'
import { compare as english } from '@touchstone/render/words/en/compare'
import { compare as chinese } from '@touchstone/render/words/zh/compare'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { underwriteForFunds } from '../underwrite.ts'
import { compareDeals, type CompareInput } from './compare.ts'

const reference = { ...inEnglish.reference, ...marketReference }
const context = { ...inEnglish, reference, funds: exampleFunds }
const clear = readFileSync(new URL('../../../../golden/deals/clear.deal.yaml', import.meta.url), 'utf8')
const dearer = clear.replace('stake: 15%', 'stake: 6%')
const bare =
  'format: touchstone/deal@1\nasOf: 2023-04-30\ncompany: {name: 乙, layer: model, country: CN}\nround: {amount: 3亿元}\n'
const draws = 1024

const run = (deals: readonly string[], more: Partial<CompareInput> = {}) =>
  compareDeals({ deals: deals.map((text, i) => ({ file: `${i}.deal.yaml`, text })), draws, ...more }, context)
const done = (...given: Parameters<typeof run>) => {
  const got = run(...given)
  if (!got.ok) throw new Error(JSON.stringify(got.issues))
  return got.value
}
const codes = (...given: Parameters<typeof run>): readonly string[] => {
  const got = run(...given)
  expect(got.ok).toBe(false)
  return got.issues.filter((one) => one.severity === 'error').map((one) => one.code)
}

describe('deals beside each other', () => {
  const three = done([clear, dearer, bare])

  it('says of each what underwriting it alone says', () => {
    const alone = underwriteForFunds({ file: '0.deal.yaml', text: clear, draws, seed: '1' }, context)
    if (!alone.ok) throw new Error(JSON.stringify(alone.issues))
    const [first] = three.deals
    expect(first?.verdict.choice).toBe(alone.value.verdict.choice)
    expect(first?.maximumPrice?.mid).toBe(alone.value.funds[0]?.maximumPrice?.mid)
    expect(first?.lossProbability).toBe(
      Object.values(alone.value.figures).flatMap((one) =>
        one.id === 'market.loss' && one.value.kind === 'chance' ? [one.value.value] : [],
      )[0],
    )
  })

  it('prints every figure as the memo of the deal alone does, and asks first what it asks first', () => {
    const alone = underwriteForFunds({ file: '0.deal.yaml', text: clear, draws, seed: '1' }, context)
    if (!alone.ok) throw new Error(JSON.stringify(alone.issues))
    const { figures, parts, questions } = alone.value
    const table = compareTable(three, english, inEnglish.words)
    const cell = (key: string): string => table.rows.find((row) => row.key === key)?.cells[0] ?? ''
    const most = { commercial: 'commercial', comparables: 'comparables', asked: 'asked', most: 'ceiling' } as const
    for (const [key, part] of Object.entries(most)) {
      const figure = figures[parts[part] ?? '']
      if (figure === undefined) throw new Error(`no figure of ${part}`)
      expect(cell(key), key).toBe(formatFigure(figure, 'full', inEnglish.words))
    }
    const first = questions.find(({ id }) => questionOf(id, inEnglish.words).ask === cell('question'))
    expect(first?.input).toBe('fund-reinvestment')
  })

  it('lets the cheaper of two equal companies win on the same luck, and less surely where each has its own', () => {
    // As many draws as part the luck: eight rounds of the 256 paths of the market.
    const [pair] = done([clear, dearer], { draws: 2048 }).pairs
    expect(pair?.beats ?? 0).toBeGreaterThan(0.7)
    expect(pair?.beatsOwnLuck ?? 0).toBeGreaterThan(0.5)
    expect(pair?.beatsOwnLuck ?? 0).toBeLessThan(pair?.beats ?? 0)
  })

  it('makes an even match of a deal against itself', () => {
    const [pair] = done([clear, clear], { draws: 2048 }).pairs
    expect([pair?.beats, pair?.equal]).toEqual([0.5, 1])
    expect(Math.abs((pair?.beatsOwnLuck ?? 0) - 0.5)).toBeLessThan(0.05)
  })

  it('keeps a deal without a price in the table, and out of the pairs', () => {
    const row = three.deals[2]
    expect([row?.asked, row?.maximumPrice, row?.score]).toEqual([null, null, null])
    expect([row?.verdict.choice, row?.question?.id]).toEqual(['cannot_say', expect.any(String)])
    expect(three.pairs.map(({ a, b }) => [a, b])).toEqual([['0.deal.yaml', '1.deal.yaml']])
  })

  it('brings all into the one currency of the fund and names the rate', () => {
    const usd = exampleFunds.filter(({ file }) => file.includes('usd'))
    const got = done([clear, dearer], { funds: usd })
    const [rate] = got.rates
    expect([got.currency, rate?.pair]).toEqual(['USD', 'USD/CNY'])
    const times = (got.deals[0]?.asked?.p50 ?? 0) / (three.deals[0]?.asked?.p50 ?? 1)
    expect(times).toBeCloseTo(rate?.rate ?? 0, 9)
    expect(got.deals[0]?.multiple?.unit).toBe('1')
  })

  it('reads like a table in both languages, with every name and no empty cell', () => {
    const en = compareToText(three, english, inEnglish.words, 100)
    const zh = compareToText(three, chinese, inChinese.words, 100)
    expect(en).toContain('Internal, not for disclosure to fund investors')
    expect(zh).toContain('内部资料，不得用于向投资人披露业绩预测')
    for (const text of [en, zh]) expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(en).toContain('Chance of loss')
    expect([en.includes('Shimen Fund I'), en.includes('石门一期')]).toEqual([true, false])
    expect(zh).toContain('石门一期')
    expect(en).toMatch(/Maximum price +not said/)
    expect(zh).toMatch(/最高价 +没有说/)
    for (const line of zh.split('\n')) expect(line).not.toMatch(/[a-z]{4,} [a-z]{4,}/)
  })
})

describe('what forbids a comparison', () => {
  it('is told before anything is computed', () => {
    expect(codes([clear])).toEqual(['compare/too-few'])
    expect(codes(Array.from({ length: 6 }, () => clear))).toEqual(['compare/too-many'])
    expect(codes([clear, clear], { funds: exampleFunds })).toEqual(['compare/one-fund'])
  })
  it('names the file that cannot be read', () => {
    const got = run([clear, 'format: touchstone/deal@1\n'])
    expect(got.issues.filter(({ code }) => code === 'compare/unreadable').map(({ at }) => at.source)).toEqual([
      '1.deal.yaml',
    ])
  })
  it('wants one date of facts, and takes one that none of them precedes', () => {
    const later = clear.replace('asOf: 2023-04-30', 'asOf: 2023-06-30')
    expect(codes([clear, later])).toEqual(['compare/dates-differ'])
    expect(codes([clear, later], { asOf: '2023-05-31' })).toEqual(['compare/date-too-early'])
    const got = done([clear, later], { asOf: '2023-06-30', draws: 64 })
    expect([got.asOf, ...got.deals.map(({ fileAsOf }) => fileAsOf)]).toEqual(['2023-06-30', '2023-04-30', '2023-06-30'])
  })
})

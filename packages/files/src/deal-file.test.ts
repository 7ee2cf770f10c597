import { type DraftValue, INPUT_PATHS, readDeal } from '@touchstone/core/deal'
import type { Issue, Place, Result, Tree } from '@touchstone/core/facts'
import type { Deal } from '@touchstone/core/deal'
import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftValue, words } from './arbitraries.fixture.ts'
import { parseYaml, printYaml } from './index.ts'

const article = '据《前线》报道，衔远科技完成数亿元天使轮融资，启明创投领投。'
const start = article.indexOf('数亿元')

const file = `# 衔远科技，天使轮
format: touchstone/deal@1
asOf: 2023-04-11
company: {name: 衔远科技, layer: model, country: CN}
sources:
  front: {title: 前线, published: 2023-03-01, text: ./article.txt}
round:
  label: 天使
  amount: {value: 数亿元, from: "front#${start}-${start + 3}"}   # 原文
  stake: 10到20个点
  leads: [启明创投]
model:
  accelerators:
    count: "1,000 张"
    rent: 15元/卡时
assumptions:
  training.researchMultiplier: 3 to 10
`

const texts = { './article.txt': article, './x.cap.yaml': 'format: touchstone/cap@1' }

const read = (text: string): Result<Deal> => {
  const tree = parseYaml(text, 'a.deal.yaml')
  return tree.ok ? readDeal(tree.value, { file: 'a.deal.yaml', readings: reference.readings, texts }) : tree
}

const show = (got: Result<unknown>): readonly string[] =>
  got.issues.map((one) => `${one.code} ${one.at.path} ${one.at.line}:${one.at.column}`)

describe('a deal file', () => {
  it('is read with its words, places and quotes', () => {
    const got = read(file)
    expect(show(got).filter((one) => !one.startsWith('quantity/'))).toEqual([])
    if (!got.ok) return
    const amount = got.value.round.amount
    expect(amount).toMatchObject({
      literal: '数亿元',
      value: { low: 2e8, high: 9e8 },
      at: { path: '/round/amount/value', line: 9, column: 19 },
      cites: [{ kind: 'text', quote: '数亿元' }],
    })
    expect(got.value.model.accelerators.count?.value).toMatchObject({ unit: 'card', low: 1000 })
  })

  it('names the place of what is wrong inside the words', () => {
    expect(show(read(file.replace('10到20个点', '20到10个点')))).toContain('quantity/reversed /round/stake 10:10')
    expect(show(read(file.replace('"1,000 张"', '"1,000 张 xyz"')))).toContain(
      'quantity/unreadable /model/accelerators/count 14:21',
    )
    expect(show(read(file.replace('  stake:', '  stak:')))).toContain('deal/unknown-key /round/stak 10:3')
    expect(show(read(file.replace('数亿元,', '几亿元,')))).toContain('deal/quote-differs /round/amount/from 9:30')
  })
})

const everything = `format: touchstone/deal@1
asOf: 2023-04-11
seed: "7"
company: {name: 衔远科技, english: null, layer: model, country: CN, domicile: KY, founded: "2021", stage: angel}
sources:
  front: {title: 前线, url: "https://example.org/a", publisher: 前线, published: 2023-03-01, text: ./article.txt}
round:
  {label: 天使, amount: 数亿元, credits: null, secondary: null, stake: 10到20个点, preMoney: null, postMoney: null, pool: 10%,
   instrument: preferred, leads: [启明创投], investors: [], existingInvestors: [], tranches: [{amount: 1亿元, when: 交割时}]}
terms:
  {preference: 1x, participation: none, cap: null, seniority: null, antiDilution: weighted-average,
   redemption: {obligor: company, rate: 8%, compounding: simple, trigger: null, date: 2028-12-31}, board: 一席, information: null}
existing: [{label: 种子, amount: 1000万元, postMoney: 1亿元, date: 2022-01, terms: {preference: 1x}}]
capTable: ./x.cap.yaml
finances:
  {cash: 5000万元, netBurn: 500万元/月,
   revenueByLine: [{line: api, annual: 300万元, growth: 2x, grossMargin: 40%, receivableDays: 90}],
   topCustomersShare: 60%, grants: 100万元, commitments: [{what: 云, amount: 1000万元, until: 2024-12}]}
model:
  {name: 甲, parameters: 130亿, activeParameters: null, tokens: 1万亿, trained: 2022年下半年, released: "2023",
   accelerators: {type: A100, count: 512, months: 3, rent: 15元/卡时}}
team: {people: 30, monthlyPay: 5万元, roles: [{role: CTO, name: 乙, experience: 十年, fullTime: true, vesting: null}]}
ours: {cheque: 2000万元, proRata: true}
assumptions: {"training.researchMultiplier": 3 to 10}
claims: [{says: 衔远科技完成数亿元天使轮融资, from: "front#8-22"}]
filings: []
documents: [{any: thing}]
`

describe('every key of the deal file', () => {
  it('is taken, and each value is read', () => {
    const got = read(everything)
    expect(show(got).filter((one) => !one.startsWith('quantity/currency-assumed'))).toEqual([])
    if (!got.ok) return
    const deal = got.value
    expect(deal).toMatchObject({ seed: '7', capTable: { value: './x.cap.yaml' }, ours: { proRata: { value: true } } })
    expect(Object.keys(deal.terms)).toEqual([
      'preference',
      'participation',
      'antiDilution',
      'board',
      'redemption.obligor',
      'redemption.rate',
      'redemption.compounding',
      'redemption.date',
    ])
    expect(deal.existing[0]?.terms?.['preference']?.value).toMatchObject({ low: 1 })
    expect(deal.company.founded?.value).toBe('2021')
    expect(deal.model.accelerators.months?.value.low).toBeCloseTo(0.25, 12)
    expect(deal.claims[0]?.says.cites).toMatchObject([{ kind: 'text', quote: '衔远科技完成数亿元天使轮融资' }])
  })
})

/** Any tree of the words people might write, among keys that mean something. */
const keys = [
  'format',
  'asOf',
  'company',
  'name',
  'layer',
  'sources',
  'round',
  'amount',
  'stake',
  'leads',
  'tranches',
  'terms',
  'redemption',
  'existing',
  'finances',
  'revenueByLine',
  'model',
  'accelerators',
  'months',
  'team',
  'ours',
  'proRata',
  'assumptions',
  'claims',
  'diligence',
  'question',
  'says',
  'from',
  'value',
  'text',
  ...Object.keys(INPUT_PATHS),
]
const someWords = fc.oneof(
  words,
  fc.constantFrom(
    '3亿元',
    '10%',
    '120%',
    '-5亿元',
    '数千万',
    '2023-04',
    'front#0-3',
    'front#9-1',
    'x#1-2',
    './article.txt',
    'model',
    'true',
    '3 to 10',
    '20到10',
    '6',
  ),
)
const dealValue: fc.Arbitrary<DraftValue> = fc.letrec<{ value: DraftValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(someWords, fc.constant(null)),
    fc.record({ value: someWords, from: someWords }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8, noNullPrototype: true }),
  ),
})).value

const inside = (at: Place, text: string): boolean => {
  const { start: from = -1, end = -1, line = 0, column = 0 } = at
  const before = text.slice(0, from)
  const lineStart = before.lastIndexOf('\n') + 1
  return (
    from >= 0 &&
    from <= end &&
    end <= text.length &&
    line === before.split('\n').length &&
    column === from - lineStart + 1
  )
}

describe('readDeal on any file', () => {
  const section = fc.oneof(dealValue, draftValue)
  const content = fc
    .dictionary(fc.constantFrom(...keys), section, { maxKeys: 8, noNullPrototype: true })
    .map((more): DraftValue => ({ format: 'touchstone/deal@1', asOf: '2023-04-11', company: { name: '甲' }, ...more }))

  it('never throws, and places every issue inside the file', () => {
    fc.assert(
      fc.property(content, (value) => {
        const text = printYaml(value)
        const got = read(text)
        for (const one of got.issues) expect(inside(one.at, text), `${text}\n${JSON.stringify(one)}`).toBe(true)
        expect(got.ok).toBe(!got.issues.some((one: Issue) => one.severity === 'error'))
      }),
      { numRuns: 1500 },
    )
  })

  it('never throws on a tree without places', () => {
    const strip = (tree: Tree): Tree => {
      const at = { source: '', path: tree.at.path }
      if (tree.kind === 'scalar') return { ...tree, at }
      if (tree.kind === 'list') return { ...tree, at, items: tree.items.map(strip) }
      return { ...tree, at, entries: tree.entries.map((one) => ({ ...one, keyAt: at, value: strip(one.value) })) }
    }
    fc.assert(
      fc.property(content, (value) => {
        const tree = parseYaml(printYaml(value), '')
        if (!tree.ok) throw new Error('printed and not read')
        readDeal(strip(tree.value), { file: '', readings: reference.readings, texts: {} })
      }),
    )
  })
})

import { type Issue, type Tree, type TreeEntry } from '@touchstone/core/facts'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { type Deal, type DraftValue, readDeal } from './index.ts'

const at = (path: string) => ({ source: 'a', path })

/** A tree without offsets, from plain values. */
export function treeOf(value: DraftValue, path = ''): Tree {
  if (value === null) return { kind: 'scalar', literal: 'null', plain: null, quoted: false, at: at(path) }
  if (typeof value === 'string') return { kind: 'scalar', literal: value, plain: value, quoted: false, at: at(path) }
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((one: DraftValue, index) => treeOf(one, `${path}/${index}`)), at: at(path) }
  const entries = Object.entries(value).map(([key, one]: [string, DraftValue]): TreeEntry => {
    const below = `${path}/${key}`
    return { key, keyAt: at(below), value: treeOf(one, below) }
  })
  return { kind: 'map', entries, at: at(path) }
}

type Content = { readonly [key: string]: DraftValue }

const article = '杭州的衔远科技获数亿元天使轮融资，出让10到20个点。'
const minimal: Content = { format: 'touchstone/deal@1', asOf: '2023-04-11', company: { name: '衔远科技' } }

const read = (
  more: Content = {},
  texts: Record<string, string> = { './a.txt': article, './copied.txt': '获得了数(shù)亿元' },
) => readDeal(treeOf({ ...minimal, ...more }), { file: 'a.deal.yaml', readings: reference.readings, texts })

function dealOf(more: Content = {}): Deal {
  const got = read(more)
  if (!got.ok) throw new Error(JSON.stringify(got.issues))
  return got.value
}

const told = (more: Content): readonly string[] =>
  read(more)
    .issues.filter((one) => one.severity !== 'note')
    .map((one: Issue) => `${one.code} ${one.at.path}`)

describe('readDeal', () => {
  it('takes the smallest file and leaves everything else unknown', () => {
    const deal = dealOf()
    expect(deal.company.name).toMatchObject({ value: '衔远科技', cites: [{ kind: 'entered', literal: '衔远科技' }] })
    expect(deal).toMatchObject({
      asOf: '2023-04-11',
      seed: null,
      sources: [],
      terms: {},
      existing: [],
      assumptions: {},
    })
    expect(deal.round).toMatchObject({ amount: null, stake: null, leads: [], tranches: [] })
    expect(deal.model.accelerators).toEqual({ type: null, count: null, months: null, rent: null })
  })

  it('reads every amount in the unit of its key', () => {
    const deal = dealOf({
      round: { amount: '数亿元', stake: '10到20个点', preMoney: '3 to 5亿元', pool: '10%', credits: '1000万美元' },
      terms: { preference: '1', cap: '3x', redemption: { rate: '8%', obligor: 'founder' } },
      finances: {
        cash: '2亿',
        netBurn: '1200万元/年',
        revenueByLine: [{ line: 'api', annual: '100万元/月', growth: '-5%', receivableDays: '90' }],
        topCustomersShare: '60%',
      },
      model: { parameters: '1750亿', tokens: '3T', accelerators: { count: '1000', months: '6', rent: '7300元/卡/月' } },
      team: { people: '30人', monthlyPay: '2万至10万/人' },
      ours: { cheque: '2000万', proRata: 'true' },
      assumptions: { 'training.researchMultiplier': '3 to 10', 'exit.years': '7-8年', 'commercial.growth': '2' },
    })
    expect(deal.round.amount?.value).toMatchObject({ unit: 'CNY', low: 2e8, high: 9e8 })
    expect(deal.round.stake?.value).toMatchObject({ unit: '1', low: 0.1, high: 0.2 })
    expect(deal.round.credits?.value.unit).toBe('USD')
    expect(deal.terms['preference']?.value).toMatchObject({ kind: 'ratio', low: 1, assumed: ['unit'] })
    expect(deal.terms['redemption.rate']?.value).toMatchObject({ low: 0.08 })
    expect(deal.terms['redemption.obligor']?.value).toBe('founder')
    expect(deal.finances.netBurn?.value).toMatchObject({ kind: 'rate', unit: 'CNY/month', low: 1e6 })
    // A million a month is twelve million a year.
    expect(deal.finances.revenueByLine[0]?.annual?.value).toMatchObject({ kind: 'money', unit: 'CNY', low: 1.2e7 })
    expect(deal.finances.revenueByLine[0]?.growth?.value.low).toBe(-0.05)
    expect(deal.finances.revenueByLine[0]?.receivableDays?.value.low).toBeCloseTo(90 / 365, 12)
    expect(deal.model.parameters?.value).toMatchObject({ unit: 'parameter', low: 1.75e11 })
    expect(deal.model.accelerators.months?.value).toMatchObject({ unit: 'year', low: 0.5 })
    // 7,300 a month over 730 hours.
    expect(deal.model.accelerators.rent?.value).toMatchObject({ unit: 'CNY/card/hour', low: 10 })
    expect(deal.team.monthlyPay?.value).toMatchObject({ unit: 'CNY/month', low: 2e4, high: 1e5 })
    expect(deal.ours.proRata?.value).toBe(true)
    expect(deal.assumptions['training.researchMultiplier']?.value).toMatchObject({ kind: 'ratio', low: 3, high: 10 })
    expect(deal.assumptions['exit.years']?.value).toMatchObject({ unit: 'year', low: 7, high: 8 })
  })

  it('takes the currency of the country where none is written', () => {
    expect(dealOf({ round: { amount: '3亿' } }).round.amount?.value.unit).toBe('CNY')
    const company = { name: 'Acme', country: 'us' }
    expect(dealOf({ company, round: { amount: '30M' } }).round.amount?.value.unit).toBe('USD')
    expect(dealOf({ company: { name: '甲', country: '中国' } }).company.country?.value).toBe('CN')
  })

  it('checks quotes against the kept text', () => {
    const sources = { a: { title: '文章', text: './a.txt' }, b: { title: '无文' } }
    const deal = dealOf({
      sources,
      round: { amount: { value: '数亿元', from: 'a#8-11' }, stake: { value: '10%', from: 'b#3-5' } },
      claims: [{ says: '衔远科技获数亿元', from: 'a#3-11' }],
    })
    expect(deal.round.amount?.cites).toEqual([
      { kind: 'text', span: { source: 'a', start: 8, end: 11 }, quote: '数亿元' },
    ])
    expect(deal.claims[0]?.says.cites[0]).toMatchObject({ kind: 'text', quote: '衔远科技获数亿元' })
    expect(deal.sources[0]).toMatchObject({ id: 'a', title: '文章', file: './a.txt', text: article })
    const wrong = (from: string) => told({ sources, round: { amount: { value: '数亿元', from } } })
    expect(wrong('c#1-2')).toEqual(['deal/unknown-source /round/amount/from'])
    expect(wrong('a#20-900')).toEqual(['deal/bad-span /round/amount/from'])
    expect(wrong('a#5-5')).toEqual(['deal/bad-span /round/amount/from'])
    expect(wrong('a')).toEqual(['deal/bad-span /round/amount/from'])
    expect(wrong('a#0-4')).toEqual(['deal/quote-differs /round/amount/from'])
    // Readings that a copied page puts between the signs of a quote are no difference.
    const copied = { title: '抄', text: './copied.txt' }
    expect(told({ sources: { a: copied }, round: { amount: { value: '数亿元', from: 'a#3-11' } } })).toEqual([])
    expect(told({ sources: { a: { text: './gone.txt' } } })).toEqual(['deal/source-not-found /sources/a/text'])
  })

  it('gathers all issues, each at its place', () => {
    expect(
      told({
        rond: {},
        company: { name: '甲', layer: 'modle', founded: '昨天', layre: 'x' },
        round: {
          amount: '3年',
          stake: '120%',
          postMoney: '-1亿元',
          leads: '红杉',
          tranches: [{ amuont: '1亿元' }],
          pool: 'x',
        },
        finances: { revenueByLine: [{ annual: '1亿元' }] },
        assumptions: { 'training.runcost': '1亿元' },
      }),
    ).toEqual([
      'deal/unknown-key /rond',
      'deal/unknown-key /company/layre',
      'deal/not-one-of /company/layer',
      'deal/bad-date /company/founded',
      'deal/wrong-unit /round/amount',
      'deal/stake-over-100 /round/stake',
      'deal/negative /round/postMoney',
      'quantity/unreadable /round/pool',
      'deal/wrong-shape /round/leads',
      'deal/unknown-key /round/tranches/0/amuont',
      'deal/missing /finances/revenueByLine/0/line',
      'deal/unknown-key /assumptions/training.runcost',
    ])
    const nearest = read({ rond: null }).issues[0]
    expect(nearest?.params).toEqual({ key: 'rond', nearest: 'round', place: null })
  })

  it('shows an interval in brackets in quotes', () => {
    const got = read({ assumptions: { 'exit.years': ['3', '5'] } })
    expect(got.issues.map((one) => [one.code, one.params])).toEqual([
      ['yaml/needs-quotes', { text: '[3, 5]', corrected: 'exit.years: "[3, 5]"' }],
    ])
  })

  it('says what it cannot do without', () => {
    const codes = (value: DraftValue) =>
      readDeal(treeOf(value), { file: 'f', readings: reference.readings, texts: {} }).issues.map(
        (one) => `${one.code} ${one.at.path}`,
      )
    expect(codes({ format: 'touchstone/deal@1' })).toEqual(['deal/missing /company/name', 'deal/missing /asOf'])
    expect(codes({ format: 'touchstone/fund@1', x: 'y' })).toEqual(['deal/unknown-format /format'])
    expect(codes({ ...minimal, format: null })).toEqual(['deal/unknown-format /format'])
    expect(codes({ asOf: '2023', company: { name: 'a' } })).toEqual(['deal/missing /format'])
    expect(codes(null)).toEqual(['input/empty '])
    expect(codes([])).toEqual(['deal/wrong-shape '])
    expect(codes({ ...minimal, asOf: '13月' })).toEqual(['deal/bad-date /asOf'])
    expect(codes({ ...minimal, company: '甲' })).toEqual(['deal/wrong-shape /company'])
  })

  it('warns where amount, stake and valuation cannot agree', () => {
    const round = { amount: '1亿元', stake: '10%', postMoney: '20亿元' }
    const got = read({ round })
    expect(got.ok).toBe(true)
    // 1e8 / 10 % = 1e9, against 2e9.
    expect(got.issues.find((one) => one.severity === 'warning')).toMatchObject({
      code: 'deal/valuation-disagrees',
      at: { path: '/round/postMoney' },
      params: { stated: '20亿元', implied: '1000000000 CNY' },
    })
    expect(told({ round: { ...round, postMoney: '近10亿元' } })).toEqual([])
  })
})

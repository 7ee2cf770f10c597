import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { clusterOf, companyKey, type Cluster } from './cluster.ts'
import { fitOf, rank } from './fit.ts'
import { runImpossible } from './run.ts'
import { STAGES, stageOf } from './stage.ts'
import { OPEN_THESIS, type Thesis } from './thesis.ts'
import { HYPE_FLAGS, flagNumber, type DealMention, type Sighting } from './types.ts'

const quote = (document: string) => ({ document, span: [0, 2] as const, quote: '甲乙' })
const deal = (document: string, more: Partial<DealMention> = {}): DealMention => ({
  round: 'A',
  relation: 'round',
  status: 'completed',
  historic: false,
  month: '2024-03',
  amount: null,
  valuation: null,
  leads: [],
  investors: [],
  words: quote(document),
  ...more,
})
const amount = (document: string, low: number, high = low) => ({
  raw: String(low),
  low,
  high,
  currency: 'CNY',
  scope: 'round',
  words: quote(document),
})
const seen = (document: string, company: string | null, more: Partial<Sighting> = {}): Sighting => ({
  document,
  company,
  aliases: [],
  words: null,
  layer: null,
  claim: null,
  flags: [],
  deals: [deal(document)],
  ...more,
})

describe('rows', () => {
  it('put one company and one round of several documents together, under any of its names', () => {
    const rows = clusterOf(
      [
        seen('a', '青砚智能', { aliases: ['Qingyan AI'] }),
        seen('b', 'Qingyan AI'),
        seen('c', '青砚智能科技有限公司'),
        seen('d', '青砚智能', { deals: [deal('d', { round: 'B', month: '2025-03' })] }),
        seen('e', '别家'),
      ],
      [{ file: 'q.deal.yaml', names: ['青砚智能'] }],
    )
    expect(rows.map((one) => [one.company, one.round, one.documents.join(''), one.held])).toEqual([
      ['青砚智能', 'A', 'abc', 'q.deal.yaml'],
      ['青砚智能', 'B', 'd', 'q.deal.yaml'],
      ['别家', 'A', 'e', null],
    ])
  })
  it('keep amounts that do not meet side by side', () => {
    const of = (low: number) =>
      clusterOf(
        [
          seen('a', '甲乙', { deals: [deal('a', { amount: amount('a', 100, 200) })] }),
          seen('b', '甲乙', { deals: [deal('b', { amount: amount('b', low) })] }),
        ],
        [],
      )[0]
    expect(of(300)?.amountsDiffer).toBe(true)
    expect(of(150)?.amountsDiffer).toBe(false)
    expect(of(300)?.mentions.map((one) => one.amount?.low)).toEqual([100, 300])
  })
  it('let a mention without a round join the only one near it, and part those far apart', () => {
    const rows = (month: string) =>
      clusterOf([seen('a', '甲乙'), seen('b', '甲乙', { deals: [deal('b', { round: null, month })] })], [])
    expect(rows('2024-05').length).toBe(1)
    expect(rows('2025-05').length).toBe(2)
  })
  it('lose no document and have ids of their own, whatever comes', () => {
    const one = fc.record({
      company: fc.constantFrom('甲乙', '丙丁', 'Ab', null),
      round: fc.constantFrom('A', 'B', null),
      month: fc.constantFrom('2024-01', '2024-12', null),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (list) => {
        const sightings = list.map(({ company, round, month }, at) =>
          seen(String(at), company, { deals: [deal(String(at), { round, month })] }),
        )
        const rows = clusterOf(sightings, [])
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
        expect(rows.flatMap((row) => row.documents).sort()).toEqual(list.map((_, at) => String(at)).sort())
      }),
      { numRuns: 60 },
    )
  })
})

describe('the fit', () => {
  const thesis: Thesis = {
    ...OPEN_THESIS,
    weights: { layer: 3, stage: 1, claim: 2, price: 0, evidence: 0, new: 0 },
    layers: ['model', 'chip'],
    stages: ['seed'],
    exclusions: [{ by: 'layer', value: 'application', because: null }],
  }
  const row = (layer: 'model' | 'chip' | 'application'): Cluster => {
    const [made] = clusterOf([seen('a', '甲乙', { layer: { value: layer, words: [quote('a')] } })], [])
    if (made === undefined) throw new Error('no row')
    return made
  }
  it('is the weighted share of what is known', () => {
    // Layer wanted first: 3 · 1; stage A is not listed: 1 · 0; the claim is not said and does not count: 3 ÷ 4.
    expect(fitOf(row('model'), thesis)).toMatchObject({ fit: 0.75, known: 4 / 6, excluded: null })
    // The second of two layers gets half: 3 · 0.5 ÷ 4.
    expect(fitOf(row('chip'), thesis).fit).toBe(0.375)
  })
  it('is none for what the fund leaves out, which stands last', () => {
    expect(fitOf(row('application'), thesis)).toMatchObject({ fit: null, excluded: { by: 'layer' } })
    const table = rank([row('application'), row('chip'), row('model')], thesis)
    expect(table.map((one) => one.layer?.value)).toEqual(['model', 'chip', 'application'])
  })
  it('of which little is said never outranks one that is known to suit', () => {
    const [silent] = clusterOf([seen('a', '丙丁')], [])
    if (silent === undefined) throw new Error('no row')
    const weighed: Thesis = {
      ...thesis,
      stages: ['A'],
      layers: ['model', 'chip', 'infrastructure'],
      weights: { ...thesis.weights, layer: 4, stage: 2, claim: 0 },
    }
    // Only the stage is said: 1 on 2 of 6 weights stands at 1 · 2/6 + 4/12 = 0.67; a chip at (4 · 2/3 + 2) ÷ 6 = 0.78.
    expect(fitOf(silent, weighed)).toMatchObject({ fit: 1, known: 2 / 6 })
    expect(fitOf(row('chip'), weighed).fit).toBeCloseTo(0.78, 2)
    expect(rank([silent, row('chip')], weighed).map((one) => one.company)).toEqual(['甲乙', '丙丁'])
  })
  it('is moved by no flag', () => {
    const plain = row('model')
    const flagged: Cluster = { ...plain, flags: HYPE_FLAGS.map((value) => ({ value, words: [quote('a')] })) }
    expect(fitOf(flagged, thesis).fit).toBe(fitOf(plain, thesis).fit)
  })
})

it('stages are named by labels', () => {
  expect(['天使+', 'Pre-A2', 'A++', 'F', 'Pre-IPO', '战略', 'Pre-B', '种子'].map(stageOf)).toEqual([
    'angel',
    'pre-A',
    'A',
    'later',
    'pre-IPO',
    'strategic',
    'B',
    'seed',
  ])
  expect([stageOf(null), stageOf('?')]).toEqual([null, null])
  expect(STAGES.length).toBe(9)
})

it('names meet without case, signs and legal form', () => {
  expect(companyKey('上海砺石科技有限公司')).toBe(companyKey('上海砺石'))
  for (const name of ['上海青砚智能科技有限公司', '青砚智能（上海）科技有限公司', '青砚智能科技（北京）有限公司'])
    expect(companyKey(name)).toBe(companyKey('青砚智能'))
  expect(companyKey('海南航空控股股份有限公司')).toBe('海南航空')
  expect(companyKey('Deep-X Ltd')).toBe('deepx')
  expect(companyKey('AI')).toBe('ai')
})

it('flags are numbered as in the note', () =>
  expect([flagNumber('no-means'), flagNumber('framework-order')]).toEqual(['H01', 'H17']))

it('a run is impossible only where its cards cannot have made it', () => {
  const limits = [{ metric: 'claims.run-fits', stage: 'above', low: null, mid: 0.65, high: 0.8 }]
  const run = { parameters: 70e9, tokens: 1.5e12, cards: 1000, days: 60, peak: 312e12 }
  // 6 · 70e9 · 1.5e12 = 6.3e23; 1,000 · 60 · 86,400 · 312e12 = 1.62e24: a utilisation of 0.39.
  expect(runImpossible(run, limits)).toBe(false)
  // A tenth of the cards would need 3.9.
  expect(runImpossible({ ...run, cards: 100 }, limits)).toBe(true)
  expect(runImpossible({ ...run, cards: 100 }, [])).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { article, DRAWS, inChinese, inEnglish, sample } from './context.fixture.ts'
import { draftVerb } from './draft.ts'
import { memoVerb } from './memo.ts'
import { quantityVerb } from './quantity.ts'
import { readVerb } from './read.ts'
import { checkVerb, underwriteVerb } from './underwrite.ts'

/** The keys of the contract, each demanded; more may be there. */
function has(value: unknown, keys: readonly string[]): void {
  expect(value).toBeTypeOf('object')
  expect(Object.keys(value ?? {})).toEqual(expect.arrayContaining([...keys]))
}

const get = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value)

describe('quantity', () => {
  it('has the keys and the numbers of the contract', () => {
    const { ok, value, issues } = quantityVerb({ text: '大几千万到1亿元' }, inChinese)
    expect(ok).toBe(true)
    expect(issues).toEqual([])
    expect(Object.keys(value ?? {}).sort()).toEqual(
      ['assumed', 'belief', 'high', 'highOpen', 'kind', 'low', 'lowOpen', 'rule', 'unit'].sort(),
    )
    expect(value).toMatchObject({ kind: 'money', unit: 'CNY', low: 6e7, high: 1e8, lowOpen: false, highOpen: false })
    has(value?.belief, ['shape', 'p5', 'p50', 'p95'])
    // Read as a lognormal between its ends: the middle is their geometric mean.
    expect(value?.belief).toMatchObject({ shape: 'lognormal', p5: 6e7, p95: 1e8 })
    expect(value?.belief.p50).toBeCloseTo(Math.sqrt(6e7 * 1e8), -4)
  })
  it('leaves an open side null and says so', () => {
    expect(quantityVerb({ text: '超3亿元' }, inChinese).value).toMatchObject({ low: 3e8, high: null, highOpen: true })
    expect(quantityVerb({ text: '不到5亿元' }, inChinese).value).toMatchObject({ low: null, lowOpen: true, high: 5e8 })
  })
  it('takes a bare number as a count, or as money of the currency it is told', () => {
    expect(quantityVerb({ text: '3亿' }, inChinese).value).toMatchObject({ kind: 'count', unit: '1', assumed: [] })
    expect(quantityVerb({ text: '3亿', default_currency: 'CNY' }, inChinese).value).toMatchObject({
      kind: 'money',
      unit: 'CNY',
      assumed: ['currency'],
    })
  })
  it('counts ratios as fractions of one and durations in years', () => {
    expect(quantityVerb({ text: '10到20个点' }, inChinese).value).toMatchObject({
      kind: 'ratio',
      unit: '1',
      low: 0.1,
      high: 0.2,
    })
    expect(quantityVerb({ text: '7-8年' }, inChinese).value).toMatchObject({
      kind: 'duration',
      unit: 'year',
      low: 7,
      high: 8,
    })
  })
  it('refuses what is no amount, with its place in the text', () => {
    const { ok, issues } = quantityVerb({ text: '大约很多' }, inEnglish)
    expect(ok).toBe(false)
    expect(issues[0]).toMatchObject({ code: 'quantity/unreadable', severity: 'error', at: { path: '', line: 1 } })
    expect(issues[0]?.message).toMatch(/^"/)
  })
  it('refuses a reversed range and units that contradict each other', () => {
    expect(quantityVerb({ text: '10亿元到5亿元' }, inChinese).issues[0]?.code).toBe('quantity/reversed')
    expect(quantityVerb({ text: '5亿元到8亿美元' }, inChinese).issues[0]?.code).toBe('quantity/unit-conflict')
  })
})

describe.each([
  ['zh', article.zh],
  ['en', article.en],
])('read (%s)', (_, text) => {
  const { ok, value, issues } = readVerb({ text, name: 'a.txt' }, inChinese)
  if (value === undefined) throw new Error('nothing read')

  it('has the keys of the contract', () => {
    expect(ok).toBe(true)
    expect(issues).toEqual([])
    has(value, ['lang', 'companies', 'deals', 'models', 'figures', 'statements'])
    for (const one of value.companies) has(one, ['name', 'aliases', 'english', 'founders', 'layer', 'span'])
    for (const one of value.deals) {
      // prettier-ignore
      has(one, ['company', 'relation', 'status', 'round', 'roundRaw', 'historic', 'amount', 'valuation', 'leads', 'investors', 'existing', 'advisers', 'announced', 'evidence', 'confidence'])
      if (one.amount !== null) has(one.amount, ['low', 'high', 'currency', 'raw', 'scope', 'span'])
      if (one.valuation !== null) has(one.valuation, ['low', 'high', 'currency', 'kind', 'raw', 'span'])
      expect(one.confidence).toBeGreaterThan(0)
      expect(one.confidence).toBeLessThanOrEqual(1)
    }
    for (const one of value.models) has(one, ['name', 'parameters', 'released', 'span'])
    for (const one of value.figures) has(one, ['of', 'low', 'high', 'unit', 'raw', 'span'])
    for (const one of value.statements) has(one, ['speaker', 'about', 'span'])
  })
  it('quotes what stands at every place', () => {
    const inside = ([start, end]: readonly [number, number]): string => {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      return text.slice(start, end)
    }
    for (const one of value.figures) expect(inside(one.span)).toBe(one.raw)
    for (const deal of value.deals) {
      if (deal.amount !== null) expect(inside(deal.amount.span)).toBe(deal.amount.raw)
      for (const one of [...deal.leads, ...deal.investors, ...deal.existing]) expect(inside(one.span)).not.toBe('')
      inside(deal.evidence)
    }
    for (const one of [...value.companies, ...value.models, ...value.statements]) inside(one.span)
  })
  it('finds both rounds that the article tells of, several hundred million each, and no lead', () => {
    expect(value.deals.map((deal) => [deal.round, deal.amount?.low, deal.amount?.high, deal.leads.length])).toEqual([
      ['天使', 2e8, 9e8, 0],
      ['Pre-A', 2e8, 9e8, 0],
    ])
  })
})

describe('read', () => {
  it('warns where a text holds nothing, at its name', () => {
    const { ok, issues } = readVerb({ text: '今天天气很好。', name: 'weather.txt' }, inChinese)
    expect(ok).toBe(true)
    expect(issues).toMatchObject([{ code: 'read/nothing-found', severity: 'warning', at: { source: 'weather.txt' } }])
  })
})

describe('draft', () => {
  it('gives files with their YAML', () => {
    const { ok, value } = draftVerb({ text: article.zh, name: 'a.txt' }, inChinese)
    expect(ok).toBe(true)
    for (const one of value?.deals ?? []) {
      has(one, ['file', 'yaml'])
      expect(one.file).toMatch(/\.deal\.yaml$/)
      expect(one.yaml).toMatch(/^format: touchstone\/deal@1\n/)
    }
  })
})

describe('underwrite', () => {
  const answer = underwriteVerb({ file: 'a.deal.yaml', text: sample, draws: DRAWS }, inEnglish)
  const value: unknown = answer.value

  it('has every key of the contract', () => {
    expect(answer.ok).toBe(true)
    // prettier-ignore
    has(value, ['company', 'asOf', 'draws', 'seed', 'digest', 'engine', 'reference', 'gates', 'verdict', 'claims', 'burn', 'basis', 'value', 'exit', 'returns', 'funds', 'questions', 'assumed', 'flags'])
    has(get(value, 'verdict'), ['choice', 'strength', 'conditions', 'flips', 'borrowedShare'])
    has(get(value, 'burn'), ['runwayMonths', 'monthly'])
    // prettier-ignore
    has(get(value, 'value'), ['asked', 'gpuBurn', 'comparables', 'ventureCapitalMethod', 'commercial', 'askedPercentile', 'mustBeTrue'])
    has(get(value, 'exit'), ['years', 'beyondFundLife', 'routes'])
    has(get(value, 'returns'), ['multiple', 'irr', 'lossProbability', 'bestPercentShareOfMean'])
    for (const gate of get(value, 'gates') as unknown[]) has(gate, ['id', 'fund', 'state', 'why', 'cites'])
    for (const claim of get(value, 'claims') as unknown[])
      has(claim, ['id', 'verdict', 'probability', 'reason', 'cites'])
    for (const one of get(value, 'questions') as unknown[])
      has(one, ['input', 'worth', 'currency', 'ask', 'flip', 'kind'])
    for (const one of get(value, 'assumed') as unknown[]) has(one, ['input', 'from', 'substituted'])
  })
  it('gives quantities as Q, in the unit of their key', () => {
    for (const path of [
      'value.asked',
      'value.gpuBurn',
      'value.commercial',
      'burn.monthly',
      'burn.runwayMonths',
      'exit.years',
    ]) {
      const q = get(value, path)
      has(q, ['unit', 'p5', 'p25', 'p50', 'p75', 'p95', 'mean', 'standardError', 'kind'])
      const [p5, p50, p95] = ['p5', 'p50', 'p95'].map((key) => Number(get(q, key)))
      expect(p5).toBeLessThanOrEqual(p50 ?? Number.NaN)
      expect(p50).toBeLessThanOrEqual(p95 ?? Number.NaN)
      expect(get(q, 'kind')).toBe('judged')
    }
    expect(get(value, 'value.asked.unit')).toBe('CNY')
    expect(get(value, 'burn.runwayMonths.unit')).toBe('month')
    expect(get(value, 'burn.monthly.unit')).toBe('CNY/month')
    // 2亿元 for 10 to 15 points is 13.3 to 20亿 post-money, so 11.3 to 18亿 pre-money.
    expect(get(value, 'value.asked.p5')).toBeGreaterThan(1.1e9)
    expect(get(value, 'value.asked.p95')).toBeLessThan(1.85e9)
  })
  it('gives chances as numbers from 0 to 1', () => {
    for (const path of [
      'value.askedPercentile',
      'returns.lossProbability',
      'exit.beyondFundLife',
      'verdict.borrowedShare',
    ]) {
      expect(get(value, path)).toBeTypeOf('number')
      expect(get(value, path)).toBeGreaterThanOrEqual(0)
      expect(get(value, path)).toBeLessThanOrEqual(1)
    }
  })
  it('says its seed and draws, and a digest that words do not move', () => {
    expect(value).toMatchObject({ seed: '1', draws: DRAWS, basis: 'pre', asOf: '2023-04-30', company: '青砚智能' })
    const chinese = underwriteVerb({ file: 'a.deal.yaml', text: sample, draws: DRAWS }, inChinese)
    expect(get(value, 'digest')).toMatch(/^[0-9a-f]{64}$/)
    expect(chinese.value?.['digest']).toBe(get(value, 'digest'))
    const reseeded = underwriteVerb({ file: 'a.deal.yaml', text: sample, draws: DRAWS, seed: '2' }, inEnglish)
    expect(reseeded.value?.['digest']).not.toBe(get(value, 'digest'))
  })
  it('writes reasons in the asked language and questions in both', () => {
    const chinese: unknown = underwriteVerb({ file: 'a.deal.yaml', text: sample, draws: DRAWS }, inChinese).value
    for (const [at, han] of [
      [value, false],
      [chinese, true],
    ] as const) {
      for (const claim of get(at, 'claims') as unknown[])
        expect(/\p{Script=Han}/u.test(String(get(claim, 'reason')))).toBe(han)
      for (const gate of get(at, 'gates') as unknown[])
        expect(/\p{Script=Han}/u.test(String(get(gate, 'why')))).toBe(han)
    }
    const [first] = get(value, 'questions') as unknown[]
    expect(get(first, 'ask.zh')).toMatch(/？$/)
    expect(get(first, 'ask.en')).toMatch(/\?$/)
  })
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
    expect(JSON.stringify(value)).not.toMatch(/NaN|Infinity|undefined/)
  })
  it('refuses a broken file with the place of the fault', () => {
    const broken = underwriteVerb({ file: 'a.deal.yaml', text: sample.replace('2亿元', '很多钱') }, inEnglish)
    expect(broken.ok).toBe(false)
    expect(broken).not.toHaveProperty('value')
    expect(broken.issues[0]).toMatchObject({
      code: 'quantity/unreadable',
      at: { path: '/round/amount', line: 13, column: 11 },
    })
  })
})

describe('check', () => {
  it('gives claims and gates as underwrite does', () => {
    const answer = checkVerb({ file: 'a.deal.yaml', text: sample, draws: DRAWS }, inEnglish)
    const whole = underwriteVerb({ file: 'a.deal.yaml', text: sample, draws: DRAWS }, inEnglish)
    expect(Object.keys(answer.value ?? {}).sort()).toEqual(['claims', 'gates'])
    expect(answer.value?.claims).toEqual(whole.value?.['claims'])
    expect(answer.value?.gates).toEqual(whole.value?.['gates'])
  })
  it('reads JSON as well as YAML', () => {
    const json = '{"format":"touchstone/deal@1","asOf":"2023-04-30","company":{"name":"A"},"round":{"amount":"2亿元"}}'
    expect(checkVerb({ file: 'a.deal.json', text: json, draws: DRAWS }, inEnglish).ok).toBe(true)
  })
})

describe('memo', () => {
  it('has the keys of the contract', () => {
    const input = {
      file: 'a.deal.yaml',
      text: sample,
      format: 'markdown',
      edition: 'internal',
      depth: 'screen',
      draws: DRAWS,
    } as const
    const { ok, value } = memoVerb(input, inEnglish)
    expect(ok).toBe(true)
    has(value, ['format', 'edition', 'depth', 'text'])
    expect(value).toMatchObject({ format: 'markdown', edition: 'internal', depth: 'screen', companies: ['青砚智能'] })
  })
})

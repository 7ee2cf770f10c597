import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { deriveVerb } from '../derive.ts'
import { trainVerb } from '../train.ts'

const job = {
  model: { layers: 96, hidden: 12288, heads: 96, ffnHidden: 49152, gatedMlp: false, vocab: 51200 },
  parameters: 175e9,
  seqLen: 2048,
  globalBatch: 1536,
  tokens: 3e11,
  cluster: { accelerator: 'A100-80', count: 1024 },
  plan: { tp: 8, pp: 16, dp: 8 },
  asOf: '2024-10-01',
}
const file = (more: object) => ({ file: 'job.json', text: JSON.stringify({ ...job, ...more }) })
function train(more: object) {
  const { value, issues } = trainVerb(file(more), inEnglish)
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}
function paid(more: object) {
  const value = train(more)
  if (value.outlay === null) throw new Error('no outlay')
  return { ...value, outlay: value.outlay }
}
const codes = (more: object): readonly string[] => trainVerb(file(more), inEnglish).issues.map((one) => one.code)

describe('spares', () => {
  it('cost as much an hour as the run, and are not asked without a word', () => {
    expect(train({}).outlay).toBeNull()
    expect(train({ spares: null, salaries: null }).outlay).toBeNull()
    const { outlay, cost } = paid({ spares: 128 })
    const [run, spares] = outlay.parts
    // 128 beside 1,024 is an eighth.
    expect((spares?.cost?.mid ?? 0) / (run?.cost?.mid ?? 1)).toBeCloseTo(1 / 8, 10)
    expect(run?.cost?.mid).toBe(cost?.mid)
    expect(outlay.total?.high).toBeCloseTo((run?.cost?.high ?? 0) * 1.125, 3)
  })

  it('keep a run from waiting, the more of them the better', () => {
    const bare = train({})
    const [none, some, many] = [0, 16, 64].map((spares) => paid({ spares }))
    const goodputs = [none, some, many].map((one) => one?.goodput ?? 0)
    expect(goodputs).toEqual([...goodputs].sort((a, b) => a - b))
    expect(many?.goodput).toBeCloseTo(bare.goodput ?? 0, 4)
    // The part of the calendar that is waited takes exactly that part of the goodput.
    const waiting = none?.outlay.spares?.waiting ?? 0
    expect((none?.goodput ?? 0) / (1 - waiting)).toBeCloseTo(bare.goodput ?? 0, 6)
    expect(none?.days).toBeGreaterThan(bare.days ?? 0)
    const enough = none?.outlay.spares?.enough ?? 0
    expect(paid({ spares: enough }).outlay.spares?.waiting).toBeLessThan(0.01)
    expect(paid({ spares: enough - 8 }).outlay.spares?.waiting).toBeGreaterThan(0.01)
  })

  it('replace whole nodes only', () => {
    expect(paid({ spares: 15 }).outlay.spares?.nodes).toBe(1)
    expect(paid({ spares: 1e9 }).outlay.spares?.waiting).toBe(0)
    expect(codes({ spares: -8 })).toEqual(['job/bad-size'])
    expect(codes({ spares: 1.5 })).toEqual(['job/bad-size'])
  })
})

describe('salaries', () => {
  it('are people by months by pay by what an employer bears', () => {
    const { outlay, assumed } = paid({
      salaries: [{ role: 'other', people: 10, place: 'US', months: 6, monthlyPay: 20_000, currency: 'USD' }],
    })
    // 10 × 6 × 20,000 × 1.35
    expect(outlay.parts[1]?.cost?.mid).toBeCloseTo(1_620_000, 3)
    // 1.35 between 1.2 and 1.45 is all that is in doubt of them
    expect(outlay.parts[1]?.cost?.low).toBeCloseTo(1_440_000, 3)
    expect(outlay.parts[1]?.cost?.high).toBeCloseTo(1_740_000, 3)
    expect(assumed.filter((one) => one.startsWith('salaries'))).toEqual([])
  })

  it('take the pay that was known at the place by the day, and the run’s months', () => {
    const { outlay, assumed, days, sources } = paid({ salaries: { researcher: { people: 2 } } })
    const line = outlay.parts[1]
    expect(line).toMatchObject({ role: 'researcher', place: 'US', monthlyPay: 12_090 })
    expect(line?.months).toBeCloseTo(((days ?? 0) * 12) / 365, 10)
    expect(assumed).toEqual(expect.arrayContaining(['salaries.researcher.months', 'salaries.researcher.monthlyPay']))
    expect(sources.some((one) => one.id.startsWith('prices/salary-us'))).toBe(true)
    // Before its rows were public the line has no price, and so has the total.
    const early = paid({ asOf: '2022-01-31', salaries: { researcher: { people: 2 } } }).outlay
    expect([early.parts[1]?.cost, early.total]).toEqual([null, null])
    expect(early.unknown).toContain('salaries.researcher.monthlyPay')
    expect(paid({ salaries: { engineer: { people: 1, place: 'AQ' } } }).outlay.total).toBeNull()
  })

  it('are told in the money of the run', () => {
    const { outlay } = paid({ salaries: { engineer: { people: 1, place: 'CN', months: 1 } } })
    const line = outlay.parts[1]
    expect(line?.cost?.currency).toBe('USD')
    // 44,721 yuan at seven and some to the dollar
    expect(line?.monthlyPay).toBeGreaterThan(5900)
    expect(line?.monthlyPay).toBeLessThan(6500)
  })

  it.each([
    [{ pilot: { people: 1 } }, 'deal/unknown-key'],
    [[{ role: 'pilot', people: 1 }], 'deal/not-one-of'],
    [[{ people: 1 }], 'deal/missing'],
    [{ engineer: {} }, 'deal/missing'],
    [{ other: { people: 1 } }, 'deal/missing'],
    [{ engineer: { people: -1 } }, 'job/bad-size'],
    [{ engineer: { people: 1, currency: 'EUR' } }, 'deal/not-one-of'],
    [7, 'deal/wrong-shape'],
  ])('%j is refused', (salaries, code) => {
    expect(codes({ salaries })).toContain(code)
  })
})

describe('what is paid, taken apart', () => {
  it.each([inChinese, inEnglish])('adds up in each derivation', (context) => {
    const more = { spares: 16, salaries: { researcher: { people: 10, months: 6 }, engineer: { people: 3 } } }
    const { outlay } = paid(more)
    const found = new Map(deriveVerb(file(more), context).value?.map((one) => [one.key, one]))
    const read = (key: 'sparesCost' | 'salaries' | 'outlay' | 'waiting') => found.get(key)
    expect(read('outlay')?.value).toBe(outlay.total?.mid)
    expect(read('outlay')?.inputs.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(outlay.total?.mid ?? 0, 3)
    const [cards, days, hourly] = read('sparesCost')?.inputs.map((one) => one.value) ?? []
    expect((cards ?? 0) * 24 * (days ?? 0) * (hourly ?? 0)).toBeCloseTo(read('sparesCost')?.value ?? 0, 3)
    const salaries = read('salaries')?.inputs.map((one) => one.value) ?? []
    let sum = 0
    for (let i = 0; i < salaries.length; i += 4) sum += salaries.slice(i, i + 4).reduce((a, b) => a * b, 1)
    expect(sum).toBeCloseTo(read('salaries')?.value ?? 0, 3)
    expect(read('waiting')?.value).toBe(outlay.spares?.waiting)
    expect(deriveVerb(file({}), context).value?.some((one) => one.key === 'outlay')).toBe(false)
  })
})

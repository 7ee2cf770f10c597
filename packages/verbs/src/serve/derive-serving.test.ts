import { DERIVATIONS, DERIVED_NAMES } from '@touchstone/render'
import { derivationView } from '@touchstone/render/engine'
import { en } from '@touchstone/render/words/en'
import { engine as enEngine } from '@touchstone/render/words/en/engine'
import { zh } from '@touchstone/render/words/zh'
import { engine as zhEngine } from '@touchstone/render/words/zh/engine'
import { describe, expect, it } from 'vitest'
import { inEnglish } from '../context.fixture.ts'
import { inferenceVerb } from '../inference.ts'
import type { Derivation, DerivedInput } from '../train/derived.ts'
import { deriveServingVerb } from './derive-serving.ts'

const llama = {
  model: { layers: 80, hidden: 8192, heads: 64, kvHeads: 8, ffnHidden: 28_672, gatedMlp: true, vocab: 128_256 },
  parameters: 70.6e9,
  cluster: { accelerator: 'H100', count: 8 },
  plan: { tp: 4, pp: 1, precision: 'fp8' },
  load: { promptTokens: 2000, outputTokens: 400 },
  asOf: '2024-06-30',
}
const sparse = {
  model: {
    layers: 61,
    hidden: 7168,
    heads: 128,
    experts: 256,
    topK: 8,
    sharedExperts: 1,
    moeFfnHidden: 2048,
    kvLatent: 576,
  },
  parameters: 671e9,
  activeParameters: 37e9,
  cluster: { accelerator: 'H800', count: 32 },
  plan: { tp: 1, ep: 32, precision: 'fp8' },
  load: { requestsPerSecond: 4 },
  price: { perHour: 2, currency: 'USD' },
}
function both(job: object) {
  const input = { file: 'job.json', text: JSON.stringify(job) }
  const derived = deriveServingVerb(input, inEnglish).value
  const answered = inferenceVerb(input, inEnglish).value
  if (derived === undefined || answered === undefined) throw new Error('not answered')
  const of = (key: string): Derivation => {
    const found = derived.find((one) => one.key === key)
    if (found === undefined) throw new Error(`no ${key}`)
    return found
  }
  return { derived, answered, of }
}
const valueOf = (of: Derivation, name: DerivedInput['name']): number =>
  of.inputs.find((one) => one.name === name)?.value ?? NaN

describe('a figure of serving', () => {
  const { derived, answered, of } = both(llama)

  it('ends at what inference gives', () => {
    expect(of('outputCost').value).toBe(answered.perMillionTokens.output?.p50)
    expect(of('inputCost').value).toBe(answered.perMillionTokens.input?.p50)
    expect(of('servingMemory').value).toBe(answered.memoryBytes.total)
    expect(of('servingBatch').value).toBe(answered.taken.decoding)
    expect(of('servingHourly').value).toBe(answered.taken.price?.perHour)
    expect(of('servingCards').value).toBe(answered.taken.accelerators)
    const rate = answered.throughput?.['outputTokensPerSecond']
    expect(of('answerRate').value).toBeCloseTo(typeof rate === 'object' ? rate.p50 : NaN, 6)
    for (const one of derived) expect(Number.isFinite(one.value), one.key).toBe(true)
  })

  it('puts in numbers that come to it by its formula', () => {
    const memory = of('servingMemory')
    const held = (['cardWeights', 'cardCache', 'reserveBytes'] as const).map((one) => valueOf(memory, one))
    expect(held.reduce((sum, one) => sum + one, 0)).toBeCloseTo(memory.value, -3)
    // 70.6e9 weights of one byte over four: 17.65e9.
    expect(of('cardWeights').value).toBe(17.65e9)
    const weights = of('cardWeights')
    expect((valueOf(weights, 'bytesPerWeight') * valueOf(weights, 'weightsOfModel')) / valueOf(weights, 'tp')).toBe(
      17.65e9,
    )
    const cache = of('cardCache')
    const own = Math.ceil((valueOf(cache, 'servingBatch') * valueOf(cache, 'tp')) / valueOf(cache, 'cardsPerCopy'))
    const tokens = valueOf(cache, 'promptTokens') + valueOf(cache, 'outputTokens')
    expect((own * tokens * valueOf(cache, 'cachePerToken')) / valueOf(cache, 'cacheParts')).toBeCloseTo(cache.value, -2)
    for (const [key, over] of [
      ['decodeStep', 1],
      ['promptPass', valueOf(of('promptPass'), 'promptsTogether')],
    ] as const) {
      const parts = of(key).inputs.filter((one) => String(one.name).endsWith('Seconds'))
      expect(parts.length).toBeGreaterThan(2)
      expect(parts.reduce((sum, one) => sum + one.value, 0) / over).toBeCloseTo(of(key).value, 9)
    }
    const first = of('firstToken')
    const waits = (['prefillSeconds', 'decodeStep', 'waiting'] as const).map((one) => valueOf(first, one))
    // A median of draws beside the sum of middles.
    expect(waits.reduce((sum, one) => sum + one, 0) / first.value).toBeCloseTo(1, 1)
    const seconds = of('outputSeconds')
    const product =
      (valueOf(seconds, 'decodeStep') / valueOf(seconds, 'servingBatch')) * valueOf(seconds, 'cardsPerCopy')
    expect(product / seconds.value).toBeCloseTo(1, 1)
    const cost = of('outputCost')
    const money =
      (valueOf(cost, 'outputSeconds') * valueOf(cost, 'servingHourly') * 1e6) / (3600 * valueOf(cost, 'servingUse'))
    // The middle of a product lies apart from the product of middles where draws are skewed, as prices are.
    expect(Math.abs(money / cost.value - 1)).toBeLessThan(0.15)
  })

  it('takes the rows of the curve, the reserve and the card apart', () => {
    const curve = of('batchCurve')
    expect(curve.value).toBe(answered.byBatch.length)
    const rows = curve.inputs.filter((one) => one.name === 'outputSeconds')
    const [use, hour] = [valueOf(curve, 'servingUse'), valueOf(curve, 'servingHourly')]
    for (const [index, { batch, perMillionTokens }] of answered.byBatch.entries()) {
      const row = rows[index]
      expect(row?.of).toBe(`B = ${batch}`)
      expect(((row?.value ?? 0) * hour * 1e6) / (3600 * use) / (perMillionTokens?.output ?? 0)).toBeCloseTo(1, 6)
      const step = curve.inputs.find((one) => one.name === 'decodeStep' && one.of === row?.of)
      // four cards a copy
      expect((((step?.value ?? 0) / batch) * 4) / (row?.value ?? 0)).toBeCloseTo(1, 6)
    }
    const reserve = of('servingReserve')
    const [card, share] = reserve.inputs.map((one) => one.value)
    expect((card ?? 0) * (1 - (share ?? 0))).toBeCloseTo(answered.memoryBytes.reserve, 0)
    expect(of('cardMemory').value).toBe(answered.memoryBytes.available)
  })

  it('tells what was given from what was assumed, and ends elsewhere at data', () => {
    const source = (key: string, name: DerivedInput['name']) => of(key).inputs.find((one) => one.name === name)?.source
    expect(source('decodeStep', 'tp')).toEqual({ kind: 'given' })
    expect(source('inputSeconds', 'promptTokens')).toEqual({ kind: 'given' })
    expect(source('promptPass', 'cacheHit')).toEqual({ kind: 'assumed' })
    expect(source('decodeStep', 'memoryBandwidth')).toMatchObject({ kind: 'fact', id: 'accelerators/h100' })
    const rents = of('servingHourly').evidence
    expect(rents.length).toBeGreaterThan(0)
    for (const one of rents)
      expect(one.source.kind === 'fact' && one.source.known <= '2024-06-30' && one.source.id).toMatch(/^prices\/rent\//)
  })

  it('names the fitted constants, the weightiest first', () => {
    const { constants } = of('decodeStep')
    expect(constants.map((one) => one.name)).toContainEqual({ constant: 'weightBandwidth' })
    const moves = constants.map((one) => one.fitted?.moves ?? 0)
    expect([...moves].sort((a, b) => b - a)).toEqual(moves)
  })

  it('is told in both languages, of experts at a load and at a price of one’s own too', () => {
    const known = new Set<string>([...DERIVATIONS, ...DERIVED_NAMES])
    const loaded = both(sparse)
    expect(loaded.of('servingUse').inputs.map((one) => one.name)).toContain('requestsPerSecond')
    expect(loaded.of('servingHourly').inputs[0]?.source).toEqual({ kind: 'given' })
    for (const one of [...derived, ...loaded.derived, ...both({ ...llama, load: { batch: 16 } }).derived]) {
      expect(known).toContain(one.key)
      for (const { name } of [...one.inputs, ...one.constants, ...one.evidence])
        if (typeof name === 'string') expect(known).toContain(name)
        else expect(Object.keys(enEngine.constants)).toContain(name.constant)
      for (const words of [
        { ...en, engine: enEngine },
        { ...zh, engine: zhEngine },
      ]) {
        const view = derivationView(one, words)
        const text = JSON.stringify(view)
        expect(text, one.key).not.toMatch(/undefined|NaN/)
        expect(view.inputs.length + view.evidence.length, one.key).toBeGreaterThan(0)
      }
    }
  })

  it('is of memory alone where nothing fits, and a wrong job is an issue', () => {
    const small = { ...llama, cluster: { accelerator: 'H100', count: 1 }, plan: { tp: 1, pp: 1, precision: 'bf16' } }
    const { derived: told, answered: full, of: part } = both(small)
    expect(told.map((one) => one.key)).toEqual([
      'servingMemory',
      'servingReserve',
      'cardMemory',
      'cardWeights',
      'cardCache',
      'servingBatch',
      'servingCards',
    ])
    expect(part('servingMemory').value).toBe(full.memoryBytes.total)
    expect(deriveServingVerb({ file: 'job.json', text: '{}' }, inEnglish).ok).toBe(false)
  })
})

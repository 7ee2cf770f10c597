import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from './context.fixture.ts'
import { inferenceVerb } from './inference.ts'

const job = {
  id: 'a',
  model: {
    layers: 80,
    hidden: 8192,
    heads: 64,
    kvHeads: 8,
    ffnHidden: 28_672,
    gatedMlp: true,
    vocab: 128_256,
    tiedEmbeddings: false,
  },
  parameters: 70.6e9,
  cluster: { accelerator: 'H100 SXM' },
  plan: { tp: 2, precision: 'fp8' },
  load: { promptTokens: 2000, outputTokens: 500, requestsPerSecond: 5, cacheHit: 0 },
  price: { perHour: 2, currency: 'USD' },
}
const ask = (text: unknown, context = inEnglish) =>
  inferenceVerb({ file: 'job.json', text: typeof text === 'string' ? text : JSON.stringify(text), draws: 64 }, context)

describe('inference', () => {
  it('answers cost, throughput and memory', () => {
    const { ok, value, issues } = ask(job)
    expect(issues).toEqual([])
    expect(ok).toBe(true)
    expect(value?.fits).toBe(true)
    expect(value?.perMillionTokens.output).toMatchObject({ unit: 'USD/million-tokens', kind: 'judged' })
    expect(value?.throughput).toMatchObject({ requestsPerSecond: { unit: 'request/second' } })
    // 70.6e9 parameters in eight bits on two: 35.3e9
    expect(value?.memoryBytes.weights).toBe(35.3e9)
    expect(value?.assumed).not.toContain('price')
  })

  it('prices all tokens at the rent of all accelerators', () => {
    const { value } = ask(job)
    const { input, output } = value?.perMillionTokens ?? {}
    const accelerators = Number(value?.throughput?.['copies']) * Number(value?.throughput?.['acceleratorsPerCopy'])
    // A second costs accelerators × 2 ÷ 3600 and serves 5 × 2000 prompt and 5 × 500 answer tokens.
    const second = ((input?.mean ?? 0) * 10_000 + (output?.mean ?? 0) * 2500) / 1e6
    expect(second / ((accelerators * 2) / 3600)).toBeGreaterThan(0.97)
    expect(second / ((accelerators * 2) / 3600)).toBeLessThan(1.03)
  })

  it('takes the rents known by a date where no price is given, and cites them', () => {
    const { price: _, ...rest } = job
    const { value } = ask({ ...rest, place: 'US', asOf: '2025-02-01' })
    expect(value?.assumed).toContain('price')
    expect(value?.perMillionTokens.output?.p50).toBeGreaterThan(0.1)
    expect(value?.sources.length).toBeGreaterThan(1)
  })

  it('says so, and gives the rest, where no price is known', () => {
    const { price: _, ...rest } = job
    const { ok, value, issues } = ask({ ...rest, place: 'AQ' })
    expect(ok).toBe(true)
    expect(value?.perMillionTokens).toEqual({ input: null, output: null })
    expect(value?.throughput).not.toBeNull()
    expect(issues.map((one) => [one.code, one.severity])).toEqual([['deal/missing', 'warning']])
  })

  it('asks for a peak where none is published, and takes one that is said', () => {
    const nvl = { accelerator: 'H100-NVL', count: 8 }
    const silent = ask({ parameters: 7e9, cluster: nvl })
    expect([silent.ok, silent.issues.map((one) => one.code)]).toEqual([false, ['deal/missing']])
    const { value } = ask({ parameters: 7e9, cluster: { ...nvl, peakFlops: 8e14 } })
    const rate = value?.throughput?.['outputTokensPerSecond']
    expect(typeof rate === 'object' ? rate.p50 : NaN).toBeGreaterThan(0)
  })

  it('lists what it took for unknown, and treats null as unknown', () => {
    const bare = { parameters: 7e9, cluster: { accelerator: 'A100', count: null }, load: null }
    const { value } = ask(bare)
    expect(value?.assumed).toEqual(
      expect.arrayContaining([
        'model.layers',
        'model.kvHeads',
        'plan.precision',
        'load.promptTokens',
        'load.batch',
        'load.utilisation',
        'cluster.count',
        'price',
      ]),
    )
    expect(value?.normalised['accelerator']).toBe('A100-80')
  })

  it('does not fit what does not fit', () => {
    const { ok, value } = ask({ ...job, parameters: 671e9, plan: {}, cluster: { accelerator: 'H100', count: 4 } })
    expect(ok).toBe(true)
    expect(value?.fits).toBe(false)
    expect(value?.perMillionTokens).toEqual({ input: null, output: null })
  })

  it('serves experts spread over many accelerators', () => {
    const { value } = ask({
      ...job,
      model: {
        layers: 61,
        hidden: 7168,
        heads: 128,
        headSize: 128,
        ffnHidden: 18_432,
        gatedMlp: true,
        vocab: 129_280,
        experts: 256,
        topK: 8,
        sharedExperts: 1,
        moeFfnHidden: 2048,
        denseLayers: 3,
        kvLatent: 576,
      },
      parameters: 671e9,
      cluster: { accelerator: 'H800', count: 144 },
      plan: { tp: 1, ep: 144, precision: 'fp8', cachePrecision: 'bf16' },
      load: { promptTokens: 4000, outputTokens: 1000, cacheHit: 0.56, utilisation: 0.8 },
    })
    expect(value?.fits).toBe(true)
    // Published at this size: 0.14 to 0.55 a million prompt tokens and 2.19 a million answer tokens were the prices asked.
    expect(value?.perMillionTokens.output?.p50).toBeLessThan(2.19)
    expect(value?.perMillionTokens.input?.p50).toBeLessThan(0.55)
  })

  it('gives the same bytes for the same seed', () => {
    expect(JSON.stringify(ask(job))).toBe(JSON.stringify(ask(job)))
  })

  it.each([
    [
      'an accelerator nobody knows',
      { ...job, cluster: { accelerator: 'H1oo' } },
      'job/unknown-accelerator',
      '/cluster/accelerator',
    ],
    ['a number in words', { ...job, load: { batch: 'many' } }, 'job/not-a-number', '/load/batch'],
    ['a negative size', { ...job, load: { promptTokens: -1 } }, 'job/bad-size', '/load/promptTokens'],
    ['a key nobody knows', { ...job, load: { prompt: 1 } }, 'deal/unknown-key', '/load/prompt'],
    [
      'a copy larger than the cluster',
      { ...job, cluster: { accelerator: 'H100', count: 1 } },
      'job/plan-count',
      '/plan/tp',
    ],
    ['a share over one', { ...job, load: { cacheHit: 56 } }, 'deal/not-one-of', '/load/cacheHit'],
    ['no date', { ...job, asOf: 'soon' }, 'deal/bad-date', '/asOf'],
    ['a model of no size', { cluster: { accelerator: 'H100' } }, 'deal/missing', ''],
    ['no job at all', '[]', 'input/not-json', ''],
  ])('refuses %s at its place in both languages', (_, text, code, path) => {
    for (const context of [inChinese, inEnglish]) {
      const { ok, issues } = ask(text, context)
      expect(ok).toBe(false)
      expect(issues.find((one) => one.code === code)?.at).toMatchObject({ source: 'job.json', path })
      expect(issues[0]?.message).not.toBe('')
    }
  })
})

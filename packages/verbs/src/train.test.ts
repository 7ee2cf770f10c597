import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from './context.fixture.ts'
import { trainVerb, type TrainOutput } from './engine.ts'

const gpt3 = {
  id: 'g',
  model: {
    kind: 'dense',
    layers: 96,
    hidden: 12288,
    heads: 96,
    kvHeads: 96,
    ffnHidden: 49152,
    gatedMlp: false,
    vocab: 51200,
    tiedEmbeddings: true,
    experts: 0,
  },
  parameters: null,
  seqLen: 2048,
  globalBatch: 1536,
  tokens: 3e11,
  epochs: 1,
  cluster: { accelerator: 'A100-80', count: 1024, nodeSize: 8, interNodeBytesPerSecond: null },
  plan: {
    tp: 8,
    pp: 16,
    dp: 8,
    cp: 1,
    ep: 1,
    microBatch: 1,
    virtualStages: 1,
    sequenceParallel: false,
    recompute: 'full',
    zero: 0,
    precision: 'bf16',
    flashAttention: false,
    schedule: '1f1b',
  },
  era: '2021',
  software: null,
  asOf: '2023-04-30',
  place: 'US',
  basis: 'rental',
}
const ask = (job: unknown) => trainVerb({ file: 'job.json', text: JSON.stringify(job) }, inEnglish)
const value = (job: unknown): TrainOutput => {
  const answer = ask(job)
  if (answer.value === undefined) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}

describe('train', () => {
  const out = value(gpt3)

  it('has the shape of the contract, and adds up', () => {
    for (const key of [
      'iterationSeconds',
      'tokensPerSecond',
      'modelTflopsPerAccelerator',
      'mfu',
      'hfu',
      'days',
      'acceleratorHours',
      'goodput',
      'failures',
      'energyMwh',
      'constantMfuIterationSeconds',
      'modelFlopsPerIteration',
      'trainingFlops',
      'parameters',
      'activeParameters',
    ] as const)
      expect(out[key], key).toBeGreaterThan(0)
    const spent = Object.values(out.breakdown ?? {}).reduce((sum, one) => sum + one, 0)
    expect(spent).toBeCloseTo(out.iterationSeconds, 6)
    const { total = 0, ...parts } = out.memoryBytes ?? {}
    expect(Object.values(parts).reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, -3)
    const [low, high] = out.interval80.iterationSeconds
    expect(low).toBeLessThan(out.iterationSeconds)
    expect(high).toBeGreaterThan(out.iterationSeconds)
    expect(out.assumed).toEqual(['cluster.interNodeBytesPerSecond'])
  })

  it('counts model FLOPs as the contract says: 6·N + 12·layers·hidden·seqLen a token', () => {
    // N = 174.59e9: (6 · 174.59e9 + 12 · 96 · 12,288 · 2,048) · 2,048 · 1,536 = 3.3865e18.
    expect(out.modelFlopsPerIteration / 3.3865e18).toBeCloseTo(1, 3)
    expect(out.mfu).toBeCloseTo(out.modelFlopsPerIteration / (out.iterationSeconds * 1024 * 312e12), 12)
    // Full recompute repeats the forward pass of all but the words: a third more.
    expect((out.hfu ?? 0) / out.mfu).toBeGreaterThan(1.3)
    expect((out.hfu ?? 0) / out.mfu).toBeLessThan(4 / 3)
    // 300e9 tokens: 3.2e23 with attention.
    expect(out.trainingFlops).toBeCloseTo((out.modelFlopsPerIteration / (1536 * 2048)) * 3e11, -15)
  })

  it('lies near what a published run of the same kind took', () => {
    // Narayanan et al. 2021, table 2: 174.6B on 768 A100 with tp 8, pp 12: 149 hardware TFLOP/s, 43 days for 300e9 tokens.
    const published = value({
      ...gpt3,
      cluster: { accelerator: 'A100-80', count: 768 },
      plan: { ...gpt3.plan, pp: 12, dp: 8 },
    })
    expect(Math.abs(((published.hfu ?? 0) * 312) / 149 - 1)).toBeLessThan(0.15)
  })

  it('prices what the date allows, names the basis and differs by it', () => {
    expect(out.cost).toMatchObject({ currency: 'USD', basis: 'rental', asOf: '2023-04-30' })
    const owned = value({ ...gpt3, basis: 'owned' }).cost
    expect(owned?.basis).toBe('owned')
    // Epoch's cloud figures are two to five times the amortised ones.
    const ratio = (out.cost?.mid ?? 0) / (owned?.mid ?? 1)
    expect(ratio).toBeGreaterThan(1.3)
    expect(ratio).toBeLessThan(6)
    expect(value({ ...gpt3, asOf: '2017-01-01' }).cost).toBeNull()
  })

  it('tells a price of another place in the money of the place, at the rate known then', () => {
    // No Chinese rent of an A100 is known by April 2023; 6.8909 CNY a dollar is the average of March.
    const abroad = value({ ...gpt3, place: 'CN' })
    expect(abroad.cost).toMatchObject({ currency: 'CNY', place: 'US' })
    expect((abroad.cost?.hourly.mid ?? 0) / (out.cost?.hourly.mid ?? 1)).toBeCloseTo(6.8909, 3)
    expect(abroad.sources.map((one) => one.id)).toContain('fx/cny-usd#2023-03')
    // In late 2023 there is one.
    expect(value({ ...gpt3, place: 'CN', asOf: '2023-12-31' }).cost).toMatchObject({ currency: 'CNY', place: 'CN' })
  })

  it('says where a run stands against the frontier of its day', () => {
    expect(out.scaling?.optimal.tokens).toBeGreaterThan(3e11)
    expect(out.scaling?.monthsBehindFrontier?.mid).toBeGreaterThan(12)
  })

  it('says nothing of the frontier where too few records were known', () => {
    expect(value({ ...gpt3, asOf: '2019-06-01' }).scaling?.monthsBehindFrontier).toBeNull()
  })

  it('takes null for unknown and searches the plan that is absent', () => {
    const free = value({ ...gpt3, plan: null, era: null })
    expect(free.assumed).toContain('plan.tp')
    expect(free.fits).toBe(true)
    expect(free.plan.tp * free.plan.pp * free.plan.dp * free.plan.cp).toBe(1024)
    expect(free.iterationSeconds).toBeLessThan(out.iterationSeconds)
  })

  it('derives a shape from the parameters alone', () => {
    const bare = value({ parameters: 7e9, tokens: 1e12, cluster: { accelerator: 'H100', count: 64 } })
    expect(bare.parameters).toBe(7e9)
    expect(bare.mfu).toBeGreaterThan(0.25)
    expect(bare.mfu).toBeLessThan(0.7)
  })

  it('widens its interval outside what was measured, and says so', () => {
    const known = value(gpt3)
    const strange = value({ ...gpt3, cluster: { ...gpt3.cluster, accelerator: '昇腾910B' } })
    expect(strange.outside).toContain('accelerator-unmeasured')
    expect(strange.known.measuredRun).toBe(false)
    const width = ({
      interval80: {
        iterationSeconds: [low, high],
      },
    }: TrainOutput): number => high / low
    expect(width(strange)).toBeGreaterThan(1.3 * width(known))
    // Software that was seen is known better than software that was not.
    expect(width(value({ ...gpt3, software: 'megatron2021' }))).toBeLessThan(width(known))
  })

  it('reads names and formats as people write them', () => {
    const names = value({
      ...gpt3,
      cluster: { accelerator: 'NVIDIA H100 SXM', count: 1024 },
      plan: { ...gpt3.plan, precision: 'MXFP8' },
    })
    expect(names.normalised).toEqual({ accelerator: 'H100', precision: 'fp8' })
  })

  it('keeps experts apart: active parameters decide the FLOPs, all of them the memory', () => {
    const moe = value({
      model: {
        kind: 'moe',
        layers: 48,
        hidden: 2048,
        heads: 32,
        kvHeads: 4,
        headSize: 128,
        ffnHidden: 768,
        moeFfnHidden: 768,
        gatedMlp: true,
        vocab: 151936,
        experts: 128,
        topK: 8,
      },
      seqLen: 4096,
      globalBatch: 512,
      cluster: { accelerator: 'H100', count: 16 },
      plan: { tp: 1, pp: 1, dp: 16, ep: 16, microBatch: 1, precision: 'bf16' },
    })
    expect(moe.parameters / 30.5e9).toBeCloseTo(1, 1)
    expect(moe.activeParameters / 3.3e9).toBeCloseTo(1, 1)
    expect(moe.breakdown?.expertParallel).toBeGreaterThan(0)
  })

  it('refuses with places in both languages', () => {
    const text = JSON.stringify({
      ...gpt3,
      cluster: { accelerator: 'A100-80', count: 1000 },
      plan: { ...gpt3.plan, ep: 4 },
    })
    for (const context of [inChinese, inEnglish]) {
      const { ok, issues } = trainVerb({ file: 'job.json', text }, context)
      expect(ok).toBe(false)
      expect(issues.map((one) => one.code)).toEqual(['job/plan-count', 'job/too-many'])
      for (const one of issues) expect(one.at.line).toBe(1)
    }
    expect(trainVerb({ file: 'job.json', text: '[]' }, inEnglish).issues[0]?.code).toBe('input/not-json')
    expect(ask({}).issues.map((one) => one.code)).toContain('deal/missing')
    expect(ask({ ...gpt3, modell: 1 }).issues[0]).toMatchObject({
      code: 'deal/unknown-key',
      params: { nearest: 'model' },
    })
    expect(ask({ ...gpt3, parameters: 175 }).issues[0]).toMatchObject({ code: 'job/questioned', severity: 'warning' })
    expect(ask({ ...gpt3, model: { ...gpt3.model, layers: -1 } }).issues[0]?.code).toBe('job/bad-size')
    const huge = {
      ...gpt3,
      era: '2023',
      basis: 'owned',
      cluster: { accelerator: 'H100', count: 131_072 },
      plan: { ...gpt3.plan, dp: 1024 },
      globalBatch: 131_072,
    }
    expect(ask(huge)).toMatchObject({ ok: true, issues: [{ code: 'job/beyond-built', severity: 'warning' }] })
  })

  it('is the same in YAML', () => {
    const yaml = [
      'model: {layers: 96, hidden: 12288, heads: 96, vocab: 51200}',
      'seqLen: 2048',
      'globalBatch: 1536',
      'cluster: {accelerator: A100 80GB, count: 1024}',
      'plan: {tp: 8, pp: 16, dp: 8, microBatch: 1, recompute: full, precision: bf16, flashAttention: false}',
      'era: "2021"',
    ].join('\n')
    const { value: read } = trainVerb({ file: 'job.yaml', text: yaml }, inEnglish)
    expect(read?.iterationSeconds).toBeCloseTo(value({ ...gpt3, parameters: null }).iterationSeconds, 1)
  })
})

describe('an odd request', () => {
  const file = (more: object) => ({
    file: 'job.json',
    text: JSON.stringify({
      parameters: 7e9,
      tokens: 1e11,
      cluster: { accelerator: 'H100', count: 64 },
      plan: { tp: 8, pp: 1, dp: 8 },
      ...more,
    }),
  })
  const codes = (more: object) => trainVerb(file(more), inEnglish).issues.map((one) => one.code)

  it.each([
    [{ asOf: 'yesterday' }, 'deal/bad-date'],
    [{ asOf: '2023-13-45' }, 'deal/bad-date'],
    [{ epochs: 0 }, 'job/bad-size'],
    [{ cluster: { accelerator: 'H100-NVL', count: 64 } }, 'deal/missing'],
    [{ activeParameters: 8e9 }, 'job/too-many'],
    [{ model: { heads: 8, kvHeads: 16 } }, 'job/too-many'],
    [{ tokens: 300 }, 'job/questioned'],
  ])('%j is told', (more, code) => {
    expect(codes(more)).toContain(code)
  })

  it('is answered on an accelerator without a known peak where the job says one, and flagged', () => {
    const { value } = trainVerb(file({ cluster: { accelerator: 'H100-NVL', count: 64, peakFlops: 8e14 } }), inEnglish)
    expect(value?.iterationSeconds).toBeGreaterThan(0)
    expect(value?.known.peak).toBe(false)
  })

  it('is answered in finite numbers on every accelerator of the tables', () => {
    for (const { key, peakKnown } of inEnglish.reference.accelerators) {
      const job = file({ cluster: { accelerator: key, count: 64, ...(peakKnown ? {} : { peakFlops: 1e14 }) } })
      const { value } = trainVerb(job, inEnglish)
      expect(value?.days, key).toBeGreaterThan(0)
      expect(value?.memoryBytes?.total, key).toBeGreaterThan(0)
    }
  })

  it('takes a month for its last day and a place by its name, and no price from another place', () => {
    const taken = (more: object) => trainVerb(file(more), inEnglish).value
    expect(taken({ asOf: '2024年2月', place: '中国' })?.taken).toMatchObject({ asOf: '2024-02-29', place: 'CN' })
    expect(taken({ place: 'Mars' })?.cost).toBeNull()
  })
})

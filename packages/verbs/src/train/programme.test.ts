import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { deriveVerb } from '../derive.ts'
import { trainVerb, type TrainOutput } from '../train.ts'

const job = {
  model: { layers: 96, hidden: 12288, heads: 96, ffnHidden: 49152, gatedMlp: false, vocab: 51200 },
  parameters: 175e9,
  seqLen: 2048,
  globalBatch: 1536,
  tokens: 3e11,
  cluster: { accelerator: 'A100-80', count: 1024 },
  plan: { tp: 8, pp: 16, dp: 8 },
  asOf: '2023-04-30',
}
const file = (programme: unknown, more: object = {}) => ({
  file: 'job.json',
  text: JSON.stringify({ ...job, ...more, programme }),
})
function value(programme: unknown, more: object = {}): TrainOutput {
  const answer = trainVerb(file(programme, more), inEnglish)
  if (answer.value === undefined) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}
function asked(programme: unknown, more: object = {}) {
  const out = value(programme, more)
  if (out.programme === null) throw new Error('no programme')
  return { ...out, programme: out.programme }
}
const nothing = { research: { multiplier: 1 }, stages: [], evaluation: { share: 0 } }

describe('the programme around a run', () => {
  it('is not told where it is not asked, or where no run is known', () => {
    expect(value(undefined).programme).toBeNull()
    expect(value(null).programme).toBeNull()
    expect(value({}, { tokens: null }).programme).toBeNull()
  })

  it('is the run itself where all else is said to be nothing', () => {
    const { programme, acceleratorHours, cost, assumed } = asked(nothing)
    expect(programme.total.acceleratorHours).toBeCloseTo(acceleratorHours ?? 0, 3)
    expect(programme.total.cost?.mid).toBeCloseTo(cost?.mid ?? 0, 3)
    expect(programme.total.cost?.currency).toBe('USD')
    expect(assumed.filter((one) => one.startsWith('programme'))).toEqual([])
    expect(programme.unknown).toEqual(['programme.data'])
  })

  it('counts stages by hand', () => {
    const { programme, mfu, trainingFlops } = asked({
      ...nothing,
      stages: [
        { kind: 'fullFineTuning', tokens: 1e9 },
        { kind: 'lora', tokens: 1e9, adapters: 0.2e9 },
        { kind: 'preference', pairs: 1e5, tokensPerSample: 1000 },
        { kind: 'reinforcement', prompts: 1e5, samplesPerPrompt: 8, tokensPerSample: 2000 },
      ],
    })
    const [full, lora, preference, reinforcement] = programme.stages
    // 6 · 175e9 · 1e9; (4 · 175e9 + 6 · 0.2e9) · 1e9; 8 · 175e9 · 2 · 1e8; (2 + 8) · 175e9 · 1.6e9.
    expect(full?.flops).toBeCloseTo(1.05e21, -12)
    expect(lora?.flops).toBeCloseTo(7.012e20, -12)
    expect(preference?.flops).toBeCloseTo(2.8e20, -12)
    expect(reinforcement?.flops).toBeCloseTo(2.8e21, -12)
    expect(full?.share).toBeCloseTo(1.05e21 / (trainingFlops ?? 1), 9)
    // Sampling at 0.08 of the peak where the run has its own utilisation.
    const sampled = (5.6e20 / 0.08 + 2.24e21 / mfu) / ((trainingFlops ?? 1) / mfu)
    expect((reinforcement?.share ?? 0) / sampled).toBeCloseTo(1, 1)
    const sum = programme.stages.reduce((all, one) => all + one.acceleratorHours, 0)
    expect(programme.total.acceleratorHours / (sum + (value(undefined).acceleratorHours ?? 0))).toBeCloseTo(1, 3)
  })

  it('takes a share as it is said, and finds the tokens that come to it', () => {
    const { programme, acceleratorHours } = asked({ ...nothing, stages: [{ kind: 'fullFineTuning', share: 0.01 }] })
    const [stage] = programme.stages
    expect((stage?.acceleratorHours ?? 0) / (acceleratorHours ?? 1)).toBeCloseTo(0.01, 9)
    expect((stage?.tokens ?? 0) / 3e9).toBeGreaterThan(1)
    expect((stage?.tokens ?? 0) / 3e9).toBeLessThan(1.05)
  })

  it('fills what is not said from usual values, and lists it', () => {
    const { programme, assumed, sources } = asked({})
    expect(programme.stages.map((one) => one.kind)).toEqual(['fullFineTuning', 'reinforcement'])
    expect(assumed).toEqual(
      expect.arrayContaining(['programme.stages', 'programme.research.fanOut', 'programme.evaluation.share']),
    )
    const { p5, p50, p95 } = programme.researchMultiplier
    expect(p5).toBeGreaterThan(1)
    // The middles of the process were set to agree with 6.
    expect(p50).toBeGreaterThan(4)
    expect(p50).toBeLessThan(8)
    expect(p95).toBeGreaterThan(10)
    expect(sources.some((one) => one.id.startsWith('constants/research'))).toBe(true)
  })

  it('takes a multiplier, or what makes it up', () => {
    expect(asked({ ...nothing, research: { multiplier: 6 } }).programme.researchMultiplier).toEqual({
      p5: 6,
      p50: 6,
      p95: 6,
    })
    // m 8, ε 0.1, q 0.2, f 0.4: mean 5.5, so a middle about it.
    const { p5, p50, p95 } = asked({
      ...nothing,
      research: { fanOut: 8, scaleDown: 0.1, abandoned: 0.2, abandonedAt: 0.4 },
    }).programme.researchMultiplier
    expect(p50).toBeGreaterThan(4.8)
    expect(p50).toBeLessThan(5.8)
    expect(p95 / p5).toBeGreaterThan(1.5)
    const lone = asked({ ...nothing, research: { fanOut: 0, abandoned: 0 } }).programme.researchMultiplier
    expect(lone).toEqual({ p5: 1, p50: 1, p95: 1 })
  })

  it('prices data, in the money of the run', () => {
    const data = { tokens: 1e12, pricePerMillion: 0.5, labels: 50_000, pricePerLabel: 20 }
    const here = asked({ ...nothing, data })
    expect(here.programme.data).toMatchObject({ currency: 'USD', mid: 1_500_000 })
    expect(here.programme.total.cost?.mid).toBeCloseTo((here.cost?.mid ?? 0) + 1_500_000, 0)
    // 6.8909 CNY a dollar is the average of March 2023.
    const there = asked({ ...nothing, data: { ...data, currency: 'USD' } }, { place: 'CN' })
    expect(there.programme.data?.mid).toBeCloseTo(1_500_000 * 6.8909, -2)
    expect(asked({ ...nothing, data: { tokens: 1e12 } }).programme.unknown).toEqual(['programme.data.pricePerMillion'])
    expect(asked({ ...nothing, data: { labels: 1000 } }).assumed).toContain('programme.data.pricePerLabel')
  })

  it('scores at the utilisation of sampling, or as a share', () => {
    expect(asked({ ...nothing, evaluation: { share: 0.05 } }).programme.evaluation.share).toBe(0.05)
    // 2 · 175e9 · 5e8 · 40 = 7e21.
    expect(asked({ ...nothing, evaluation: { tokens: 5e8, times: 40 } }).programme.evaluation.flops).toBeCloseTo(
      7e21,
      -12,
    )
  })

  it('has no money where no price is known', () => {
    const { programme } = asked({}, { asOf: '2017-01-01' })
    expect(programme.total.cost).toBeNull()
    expect(programme.total.acceleratorHours).toBeGreaterThan(0)
  })

  it('refuses what cannot be, in both languages', () => {
    const wrong = {
      stages: [{ kind: 'prayer' }, { tokens: 1 }],
      research: { fanOut: 8, scaleDown: 0.2, abandoned: 1, multiplier: 0.5 },
      data: { currency: 'XYZ' },
    }
    const answer = trainVerb(file(wrong), inEnglish)
    expect(answer.ok).toBe(false)
    expect(answer.issues.map((one) => one.at.path).sort()).toEqual([
      '/programme/data/currency',
      '/programme/research/abandoned',
      '/programme/research/multiplier',
      '/programme/research/scaleDown',
      '/programme/stages/0/kind',
      '/programme/stages/1',
    ])
    const said = trainVerb(file(wrong), inChinese).issues.map((one) => one.message)
    for (const one of said) expect(one).toMatch(/[\u4e00-\u9fff]/)
  })

  it('is taken apart down to its constants', () => {
    const programme = { stages: { lora: {} }, data: { labels: 1000 }, evaluation: { tokens: 1e9 } }
    const out = asked(programme)
    const all = deriveVerb(file(programme), inEnglish).value ?? []
    const of = (key: string) => all.find((one) => one.key === key)
    expect(of('programmeCost')?.value).toBe(out.programme.total.cost?.mid)
    expect(of('programmeHours')?.value).toBe(out.programme.total.acceleratorHours)
    expect(of('researchMultiplier')?.inputs.map((one) => one.name)).toContain('preparationShare')
    expect(of('stages')?.inputs.map((one) => one.name)).toContain('adapterRank')
    expect(of('evaluation')?.inputs.map((one) => one.symbol)).toContain('Cₑ')
    expect(of('dataCost')?.inputs.map((one) => one.source.kind)).toContain('fact')
  })
})

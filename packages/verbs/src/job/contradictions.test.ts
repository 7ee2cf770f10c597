import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { planVerb, trainVerb } from '../engine.ts'

const sizes = { layers: 96, hidden: 12288, heads: 96, ffnHidden: 49152, gatedMlp: false, vocab: 51200 }
const sparse = { layers: 60, hidden: 7168, heads: 128, experts: 256, topK: 8, moeFfnHidden: 2048, vocab: 129280 }
const cluster = { accelerator: 'A100-80', count: 1024 }
const plan = { tp: 8, pp: 16, dp: 8 }

type Job = Readonly<Record<string, unknown>>
const told = (job: Job, verb: typeof trainVerb | typeof planVerb = trainVerb) =>
  verb({ file: 'job.json', text: JSON.stringify({ cluster, ...job }) }, inEnglish).issues.map(
    (one) => `${one.severity} ${one.code} ${one.at.path}`,
  )
const first = (job: Job) =>
  trainVerb({ file: 'job.json', text: JSON.stringify({ cluster, ...job }) }, inEnglish).issues[0]

describe('figures of a job that contradict each other', () => {
  it('are said with both of them and their place, in both languages', () => {
    // 96·(4·12288² + 2·12288·49152 + 13·12288) + 51200·12288 = 1.7459e11.
    const job = { model: sizes, parameters: 1e9 }
    expect(first(job)).toMatchObject({
      severity: 'warning',
      code: 'job/contradicts',
      at: { path: '/parameters', line: 1 },
      params: { key: 'parameters', found: 1e9, other: 'shape', implied: 174_590_656_512 },
    })
    expect(first(job)?.message).toContain('"parameters" is 1e9, but the sizes of the model come to 175e9')
    const zh = trainVerb({ file: 'j', text: JSON.stringify({ cluster, ...job }) }, inChinese).issues[0]?.message
    expect(zh).toContain('“parameters”是1e9，而按模型各尺寸算是175e9')
    expect(told({ ...job, globalBatch: 1024 }, planVerb)).toContain('warning job/contradicts /parameters')
  })

  it('are not said of what only rounds', () => {
    expect(told({ model: sizes, parameters: 175e9, activeParameters: 175e9 })).toEqual([])
    expect(told({ model: sparse, parameters: 671e9, activeParameters: 37e9 })).toEqual([])
    expect(told({ parameters: 175e9, tokens: 3e11, flops: 3.14e23, asOf: '2023-04' })).toEqual([])
    expect(told({ model: sizes, plan: { ...plan, microBatch: 2, zero: 1, zeroGroup: 4 }, globalBatch: 1536 })).toEqual(
      [],
    )
  })

  it.each<readonly [Job, string]>([
    [{ model: sparse, activeParameters: 300e9 }, 'warning job/contradicts /activeParameters'],
    [
      { parameters: 70e9, activeParameters: 7e9, model: { kind: 'dense' } },
      'warning job/contradicts /activeParameters',
    ],
    [{ parameters: 7e9, activeParameters: 70e9 }, 'error job/too-many /activeParameters'],
    [{ parameters: 175e9, tokens: 3e11, flops: 3e20 }, 'warning job/contradicts /flops'],
    [{ parameters: 1e9, tokens: 1e10, samples: 1e6 }, 'warning job/contradicts /tokens'],
    [{ parameters: 1e9, asOf: '2019-06' }, 'warning job/before-release /asOf'],
    [{ parameters: 1e9, era: '2017' }, 'warning job/before-release /era'],
    [{ parameters: 1e9, era: '2025', asOf: '2023-04' }, 'warning job/contradicts /era'],
    [{ parameters: 1e15 }, 'warning job/very-large /parameters'],
    [{ parameters: 1e9, tokens: 1e16 }, 'warning job/very-large /tokens'],
    [{ parameters: 1e9, seqLen: 1e9 }, 'warning job/very-large /seqLen'],
    [{ parameters: 1e9, globalBatch: 1e12 }, 'warning job/very-large /globalBatch'],
    [{ parameters: 1e9, plan: { precision: 'fp8' } }, 'warning job/precision-unsupported /plan/precision'],
    [{ parameters: 1e9, plan: { ...plan, zeroGroup: 7 } }, 'error job/does-not-divide /plan/zeroGroup'],
    [{ parameters: 1e9, plan: { ...plan, zeroGroup: 16 } }, 'error job/does-not-divide /plan/zeroGroup'],
    [{ parameters: 1e9, globalBatch: 4, plan }, 'error job/too-many /plan/dp'],
    [{ parameters: 1e9, globalBatch: 8, plan: { ...plan, microBatch: 4 } }, 'error job/too-many /plan/microBatch'],
    [{ parameters: 1e9, globalBatch: 12, plan }, 'warning job/does-not-divide /globalBatch'],
    [{ model: { ...sizes, heads: 97 } }, 'warning job/does-not-divide /model/heads'],
    [{ model: { ...sizes, kvHeads: 7 } }, 'warning job/does-not-divide /model/kvHeads'],
    [{ model: { ...sizes, heads: 12 }, plan }, 'warning job/does-not-divide /plan/tp'],
    [{ model: sizes, plan: { ...plan, virtualStages: 7 } }, 'error job/too-many /plan/virtualStages'],
    [{ model: { ...sparse, kind: 'dense' } }, 'error deal/not-one-of /model/kind'],
    [{ model: { ...sizes, kind: 'moe', experts: 0 } }, 'error job/bad-size /model/experts'],
    [{ model: { ...sparse, topK: 0 } }, 'error job/bad-size /model/topK'],
    [{ model: { ...sparse, denseLayers: 61 } }, 'error job/too-many /model/denseLayers'],
    [
      { parameters: 1e9, cluster: { ...cluster, count: 1000, nodeSize: 16 } },
      'warning job/does-not-divide /cluster/nodeSize',
    ],
  ])('%j', (job, expected) => {
    expect(told(job)).toContain(expected)
  })
})

describe('the work of a run, stated', () => {
  it('gives its tokens where they are not', () => {
    // 3.15e23 ÷ (6 · 175e9) = 3e11.
    const out = trainVerb(
      { file: 'j', text: JSON.stringify({ cluster, parameters: 175e9, flops: 3.15e23 }) },
      inEnglish,
    )
    expect(out.value?.taken.tokens).toBeCloseTo(3e11, -3)
    expect(out.value?.assumed).toContain('tokens')
  })
})

import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { deriveVerb } from '../derive.ts'
import { planVerb } from '../plan.ts'
import { trainVerb, type TrainOutput } from '../train.ts'

const cluster = { accelerator: 'A100-80', count: 64 }
const file = (job: object) => ({ file: 'job.json', text: JSON.stringify({ cluster, ...job }) })
function value(job: object): TrainOutput {
  const answer = trainVerb(file(job), inEnglish)
  if (answer.value === undefined) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}

describe('a diffusion model', () => {
  it('has its step from the operations of its samples', () => {
    // MosaicML: 64 A100 on 512 pixels train on 2,340 images a second; 3 · 678e9 FLOP each.
    const out = value({ model: { kind: 'diffusion', latentSide: 64 }, samples: 2e9, globalBatch: 2048 })
    expect(out.flopsPerSample).toBe(3 * 678e9)
    expect(Math.abs((out.samplesPerSecond ?? 0) / 2340 - 1)).toBeLessThan(0.05)
    expect(out.iterationSeconds).toBeCloseTo((2048 * 3 * 678e9) / (64 * 312e12 * 0.235), 9)
    expect(out.trainingFlops).toBeCloseTo(2e9 * 3 * 678e9, -10)
    // 2e9 ÷ 2,307 s, and the stops.
    expect(out.days).toBeGreaterThan(2e9 / 2307 / 86_400)
    expect(out.cost?.mid).toBeGreaterThan(0)
  })

  it('says what it cannot know', () => {
    const out = value({ model: { kind: 'diffusion' }, samples: 1e9 })
    expect(out).toMatchObject({
      breakdown: null,
      memoryBytes: null,
      memoryByStage: [],
      fits: null,
      hfu: null,
      tokensPerSecond: null,
      shape: null,
      scaling: null,
      outside: ['kind-unmeasured'],
    })
    expect(out.unknown).toContain('memoryBytes')
    expect(out.assumed).toEqual(
      expect.arrayContaining(['model.latentSide', 'model.utilisation', 'parameters', 'globalBatch']),
    )
  })

  it('takes operations and utilisation that are stated, and knows them better', () => {
    const stated = value({ model: { flopsPerSample: '5e12', utilisation: '40%' }, samples: '1e9', globalBatch: 1024 })
    expect(stated.iterationSeconds).toBeCloseTo((1024 * 5e12) / (64 * 312e12 * 0.4), 9)
    const bare = value({ model: { flopsPerSample: 5e12 }, samples: 1e9, globalBatch: 1024 })
    const width = ({
      interval80: {
        iterationSeconds: [low, high],
      },
    }: TrainOutput): number => high / low
    expect(width(bare)).toBeGreaterThan(1.5 * width(stated))
  })

  it('is computed as a transformer over its latent where its size is known', () => {
    const out = value({ model: { kind: 'diffusion' }, parameters: 675e6, samples: 1e9, globalBatch: 256 })
    expect(out.unknown).toEqual([])
    expect(out.breakdown).not.toBeNull()
    expect(out.fits).toBe(true)
    expect(out.shape?.vocab).toBe(0)
    expect(out.taken.seqLen).toBe(256)
    expect(out.taken.tokens).toBe(256e9)
    // 3 · (2 · 675e6 · 256) and the attention on top.
    expect((out.flopsPerSample ?? 0) / (6 * 675e6 * 256)).toBeGreaterThan(1)
    expect((out.flopsPerSample ?? 0) / (6 * 675e6 * 256)).toBeLessThan(1.1)
    expect(out.scaling).toBeNull()
  })

  it('has a programme without the stages that teach a language model', () => {
    const out = value({ model: { kind: 'diffusion' }, samples: 1e9, programme: {} })
    expect(out.programme?.stages).toEqual([])
    expect(out.programme?.total.acceleratorHours).toBeGreaterThan(out.acceleratorHours ?? Infinity)
  })

  it('is taken apart by what is known of it', () => {
    const all = deriveVerb(file({ model: { kind: 'diffusion' }, samples: 1e9 }), inEnglish).value ?? []
    const keys = all.map((one) => one.key)
    expect(keys).toEqual(expect.arrayContaining(['iterationSeconds', 'flopsPerSample', 'samplesPerSecond', 'cost']))
    expect(keys).not.toContain('memory')
    expect(keys).not.toContain('matmul')
  })

  it('refuses what contradicts itself, and a search without a size', () => {
    const wrong = trainVerb(file({ model: { kind: 'dense', flopsPerSample: 5 } }), inChinese)
    expect(wrong.issues.map((one) => one.at.path)).toEqual(['/model/kind'])
    const over = trainVerb(file({ model: { kind: 'diffusion', utilisation: 1.5 } }), inChinese)
    expect(over.issues.map((one) => one.at.path)).toEqual(['/model/utilisation'])
    expect(planVerb(file({ model: { kind: 'diffusion' } }), inEnglish).issues[0]?.code).toBe('deal/missing')
    expect(planVerb(file({ model: { kind: 'diffusion' }, parameters: 8e8 }), inEnglish).ok).toBe(true)
  })
})

import { columnOf, constant, estimate, sampler } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleCluster } from '../example.ts'
import { denseShape } from '../model/parameters.ts'
import { largestBatch, servingMemory } from './batch.ts'
import { bytesPerNumber } from './bytes.ts'
import { cacheBytesPerToken, cacheParts, sequenceBytes } from './cache.ts'
import { expertTraffic, tensorSeconds } from './collectives.ts'
import { costPerMillion } from './cost.ts'
import { certainServing, exampleService, losslessServing } from './example.ts'
import { expertsVisited } from './experts.ts'
import { matmulRate, passSeconds, stagePass } from './pass.ts'
import { batchAtLoad, decodeStep, prefill, servedAt, usualBatch, waiting } from './serve.ts'
import { acceleratorsOf, type Service, type ServingPlan, widthOf } from './service.ts'
import { costDraws, servedDraws } from './uncertain.ts'
import { weightBytes, weightsOf } from './weights.ts'

const plan: ServingPlan = { tp: 1, pp: 1, ep: 1, precision: 'bf16', cachePrecision: 'bf16' }
const llama = {
  ...denseShape({ layers: 80, hidden: 8192, heads: 64, kvHeads: 8, vocab: 32_000, ffnHidden: 28_672, gatedMlp: true }),
  kvLatent: null,
}
const deepseek = {
  ...denseShape({ layers: 61, hidden: 7168, heads: 128, vocab: 129_280, headSize: 128, ffnHidden: 18_432 }),
  gatedMlp: true,
  tiedEmbeddings: false,
  experts: 256,
  topK: 8,
  sharedExperts: 1,
  moeFfnHidden: 2048,
  denseLayers: 3,
  kvLatent: 576,
}

describe('the cache', () => {
  it('keeps keys and values of the shared heads', () => {
    // 80 layers × 2 × 8 heads × 128 × 2 bytes = 327,680; eight bits half of it.
    expect(cacheBytesPerToken(llama, 'bf16')).toBe(327_680)
    expect(cacheBytesPerToken(llama, 'fp8')).toBe(163_840)
  })
  it('keeps one latent where all heads share it', () => {
    // 61 layers × 576 × 2 bytes = 70,272
    expect(cacheBytesPerToken(deepseek, 'bf16')).toBe(70_272)
  })
  it('is cut by key heads and stages, and copied beyond', () => {
    expect(cacheParts(llama, { ...plan, tp: 16, pp: 2 })).toBe(16)
    expect(cacheParts(deepseek, { ...plan, tp: 8 })).toBe(1)
    // 1,000 tokens × 327,680 ÷ 8 = 40.96e6
    expect(sequenceBytes(llama, { ...plan, tp: 8 }, 1000)).toBe(40_960_000)
  })
})

describe('weights', () => {
  it('are parted into what every token passes and what only some visit', () => {
    // One expert: 3 × 7168 × 2048 = 44,040,192; routed 58 × 256 of it = 653.9e9; tables 2 × 129,280 × 7168 = 1.853e9.
    const weights = weightsOf(deepseek, 671e9)
    expect(weights.expert).toBe(44_040_192)
    expect(weights.routed).toBe(58 * 256 * 44_040_192)
    expect(weights.body).toBeCloseTo(671e9 - 653_908_770_816 - 2 * 129_280 * 7168, -3)
  })
  it('lie on the accelerators of their plan', () => {
    // 671e9 in 8 bits: 17.09e9 of the rest on each, 653.9e9 ÷ 144 = 4.54e9 of experts.
    const held = weightBytes(weightsOf(deepseek, 671e9), { ...plan, ep: 144, precision: 'fp8' })
    expect(held / 1e9).toBeCloseTo(17.09 + 4.54, 2)
  })
  it('take as many bytes as their format', () => {
    // NVFP4: (16 × 4 + 8) ÷ 16 = 4.5 bits
    expect([bytesPerNumber('fp32'), bytesPerNumber('bf16'), bytesPerNumber('fp8'), bytesPerNumber('fp4')]).toEqual([
      4, 2, 1, 0.5625,
    ])
  })
})

describe('experts that a batch visits', () => {
  it('are as many as the hand says', () => {
    // 8 × (1 − (6/8)²) = 3.5; all where a token visits all; none where there are none
    expect(expertsVisited(8, 2, 2)).toBeCloseTo(3.5, 12)
    expect(expertsVisited(8, 8, 1)).toBe(8)
    expect(expertsVisited(0, 0, 5)).toBe(0)
  })
  it('grow with the batch up to all of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (tokens) => {
        const visited = expertsVisited(128, 8, tokens)
        expect(visited).toBeLessThanOrEqual(128)
        expect(visited).toBeLessThan(expertsVisited(128, 8, tokens + 1) + 1e-9)
        expect(visited).toBeGreaterThan(7.999_999)
      }),
    )
  })
})

describe('collectives', () => {
  it('add up the parts of tensor ranks twice a layer', () => {
    // 2 × ½ × 1024 tokens × 1024 × 2 bytes ÷ 300e9 = 6.9905e-6, twice in two layers, and 4 × 1e-5 of latency
    expect(tensorSeconds(exampleService, 1024, losslessServing)).toBeCloseTo(4 * 6.9905e-6, 9)
    const slow = { ...losslessServing, scaleUpLatency: 1e-5 }
    expect(tensorSeconds(exampleService, 1024, slow)).toBeCloseTo(4 * 6.9905e-6 + 4e-5, 9)
    expect(tensorSeconds({ ...exampleService, plan }, 1024, losslessServing)).toBe(0)
  })
  it('carry tokens to a node once, however many of its experts they visit', () => {
    const shape = { ...exampleService.shape, experts: 64, topK: 8 }
    const far: Service = { ...exampleService, shape, plan: { ...plan, ep: 16 } }
    // Two nodes: 100 × 1024 × 3 bytes × 2 copies × ½ ÷ 25e9 = 1.2288e-5, twice
    expect(expertTraffic(far, 2, 100, losslessServing).traffic).toBeCloseTo(2 * 1.2288e-5, 9)
    expect(expertTraffic({ ...far, plan: { ...plan, tp: 16, ep: 16 } }, 2, 100, losslessServing).traffic).toBe(0)
  })
})

describe('one pass', () => {
  const big: Service = {
    ...exampleService,
    shape: llama,
    weights: { total: 70e9, expert: 0, routed: 0, body: 69e9, head: 1e9 },
    plan,
  }
  it('reads all weights for one token', () => {
    // 140e9 bytes ÷ 2e12 = 0.07 s; 1,000 cached tokens × 327,680 ÷ 2e12 = 1.64e-4 s
    const parts = stagePass(big, { sequences: 1, tokens: 1, cached: 999 }, losslessServing)
    expect(parts.linear).toBeCloseTo(0.07, 12)
    expect(parts.attention).toBeCloseTo(1.6384e-4, 9)
    expect(passSeconds(parts)).toBeCloseTo(0.07 + 1.6384e-4, 9)
  })
  it('multiplies for many tokens', () => {
    // 4,096 tokens: 2 × (4096 × 69e9 + 1e9) ÷ 300e12 = 1.88417 s; scores 4 × 80 × 64 × 128 × 4096²/2 ÷ 300e12 = 0.0733 s
    const parts = stagePass(big, { sequences: 1, tokens: 4096, cached: 0 }, losslessServing)
    expect(parts.linear).toBeCloseTo(1.884_167, 5)
    expect(parts.attention).toBeCloseTo(0.073_301, 5)
  })
  it('takes 16-bit rates where a part has no unit for the format', () => {
    expect(matmulRate({ ...big, plan: { ...plan, precision: 'fp8' } }, losslessServing).dense).toBe(300e12)
    const accelerator = { ...exampleCluster.accelerator, key: 'B200', peak: { bf16: 300e12, fp8: 600e12 } }
    const narrow = { ...big, cluster: { ...exampleCluster, accelerator }, plan: { ...plan, precision: 'fp8' } as const }
    // 600e12 × 0.5 × 0.8 × 0.9 = 216e12, experts × 0.5 × 0.4
    const rates = {
      ...losslessServing,
      compute: 0.5,
      narrow: 0.8,
      blackwell: 0.9,
      expertCompute: 0.5,
      expertNarrow: 0.4,
    }
    expect(matmulRate(narrow, rates).dense).toBeCloseTo(216e12, -3)
    expect(matmulRate(narrow, rates).expert).toBeCloseTo(43.2e12, -3)
  })
  it('never gets faster with more to do', () => {
    const amount = fc.integer({ min: 1, max: 4096 })
    fc.assert(
      fc.property(amount, amount, amount, (sequences, tokens, cached) => {
        const one = passSeconds(stagePass(big, { sequences, tokens, cached }, losslessServing))
        for (const more of [
          { sequences: sequences + 1, tokens, cached },
          { sequences, tokens, cached: cached + 1 },
          { sequences, tokens: tokens + 1, cached },
        ])
          expect(passSeconds(stagePass(big, more, losslessServing))).toBeGreaterThanOrEqual(one * (1 - 1e-12))
      }),
    )
  })
})

describe('memory', () => {
  const small: Service = {
    ...exampleService,
    shape: llama,
    weights: { total: 70e9, expert: 0, routed: 0, body: 69e9, head: 1e9 },
    plan: { ...plan, precision: 'fp8', cachePrecision: 'fp8' },
  }
  it('takes the sequences that fit', () => {
    // (80 − 70)e9 ÷ (1000 × 163,840) = 61.03
    expect(largestBatch(small, 1000, losslessServing)).toBe(61)
    expect(servingMemory(small, 61, 1000, losslessServing).total).toBeLessThanOrEqual(80e9)
    expect(servingMemory(small, 62, 1000, losslessServing).total).toBeGreaterThan(80e9)
  })
  it('takes none where the weights alone are too much', () => {
    expect(largestBatch({ ...small, plan }, 1000, losslessServing)).toBe(0)
  })
})

describe('serving', () => {
  const request = { prompt: 1024, output: 64, cacheHit: 0 }
  it('prefills as the hand says', () => {
    // 1,024 tokens: (body 25.19e6 × 1024 + head 32.77e6) × 2 ÷ 2 ranks ÷ 300e12 = 8.61e-5; scores 4 × 2 × 1024 × 1024²/2 ÷ 2 ÷
    // 300e12 = 7.2e-6; all-reduces as above 2.80e-5: together 1.213e-4.
    const { seconds, occupied } = prefill(exampleService, request, 1, losslessServing)
    expect(seconds).toBeCloseTo(1.213e-4, 6)
    expect(occupied).toBe(seconds)
  })
  it('spares a prompt what is cached', () => {
    const cached = prefill(exampleService, { ...request, cacheHit: 0.5 }, 1, losslessServing).seconds
    expect(cached).toBeLessThan(prefill(exampleService, request, 1, losslessServing).seconds)
  })
  it('keeps the law of Little: sequences are requests a second times their seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 256 }), fc.integer({ min: 1, max: 512 }), (batch, output) => {
        const job = { prompt: 700, output, cacheHit: 0 }
        const served = servedAt(exampleService, null, job, batch, losslessServing)
        const { occupied } = prefill(exampleService, job, batch, losslessServing)
        const seconds = occupied + output * served.timePerOutputToken
        expect(served.requestsPerSecond * seconds).toBeCloseTo(batch, 6)
      }),
    )
  })
  it('costs the same whether tokens or accelerators are counted', () => {
    const served = servedAt(exampleService, null, request, 16, losslessServing)
    const perRequest =
      served.inputAcceleratorSeconds * request.prompt + served.outputAcceleratorSeconds * request.output
    expect(perRequest * served.requestsPerSecond).toBeCloseTo(acceleratorsOf(exampleService.plan), 9)
  })
  it('decodes apart from prefill where it has its own accelerators', () => {
    const apart = servedAt(exampleService, exampleService, request, 16, losslessServing)
    expect(apart.timePerOutputToken).toBe(decodeStep(exampleService, 16, 1024 + 32, losslessServing))
  })
  it('waits as a queue with one length of service', () => {
    // 0.5 × 2 ÷ (2 × 0.5) = 1; 0.8 × 1 ÷ (2 × 0.2) = 2
    expect(waiting(0.5, 2)).toBe(1)
    expect(waiting(0.8, 1)).toBeCloseTo(2, 12)
  })
  it('takes fewer at once where a pace is asked', () => {
    const free = usualBatch(exampleService, null, request, 256, null, losslessServing)
    expect(free).toBe(256)
    const pace = servedAt(exampleService, null, request, 64, losslessServing).timePerOutputToken
    expect(usualBatch(exampleService, null, request, 256, pace, losslessServing)).toBe(64)
  })
  it('finds the batch that carries a load', () => {
    const rate = servedAt(exampleService, null, request, 32, losslessServing).requestsPerSecond
    expect(batchAtLoad(exampleService, null, request, rate, 256, losslessServing)).toBeCloseTo(32, 3)
    expect(batchAtLoad(exampleService, null, request, 1e-9, 256, losslessServing)).toBe(1)
    expect(batchAtLoad(exampleService, null, request, 1e9, 256, losslessServing)).toBeNull()
  })
  it('counts the accelerators of a copy', () => {
    expect([widthOf({ ...plan, tp: 2, ep: 8 }), acceleratorsOf({ ...plan, tp: 4, pp: 3 })]).toEqual([8, 12])
  })
})

describe('cost', () => {
  it('is accelerator-hours at their price over the share at work', () => {
    // 0.0005 × 1e6 ÷ 3600 = 0.13889 hours × 2 ÷ 0.5 = 0.5556
    expect(costPerMillion(0.0005, 2, 0.5)).toBeCloseTo(0.5556, 4)
  })
  const demand = {
    decoding: exampleService,
    prefilling: null,
    request: { prompt: 1024, output: 64, cacheHit: 0 },
    batch: 16,
    requestsPerSecond: null,
  }
  it('is certain where nothing is open', () => {
    const served = servedDraws(demand, certainServing, sampler({ draws: 64 }))
    const one = servedAt(exampleService, null, demand.request, 16, losslessServing)
    const draws = columnOf(served.outputAcceleratorSeconds)
    expect(Math.min(...draws)).toBeCloseTo(one.outputAcceleratorSeconds, 15)
    expect(Math.max(...draws)).toBeCloseTo(one.outputAcceleratorSeconds, 15)
  })
  it('at a load is the rent of all accelerators over the tokens served', () => {
    const requestsPerSecond = 0.5 * servedAt(exampleService, null, demand.request, 1, losslessServing).requestsPerSecond
    const open = { ...certainServing, residual: 0.3 }
    const served = servedDraws({ ...demand, requestsPerSecond }, open, sampler({ draws: 64 }))
    const price = constant('USD/card-hour', 3600, 64)
    const input = columnOf(costDraws('USD', served.inputAcceleratorSeconds, price, served.busy))
    const output = columnOf(costDraws('USD', served.outputAcceleratorSeconds, price, served.busy))
    // 3,600 an hour is 1 a second and accelerator: two of them over requests a second.
    for (let i = 0; i < 64; i++)
      expect((1024 * (input[i] ?? 0) + 64 * (output[i] ?? 0)) / 1e6).toBeCloseTo(2 / requestsPerSecond, 9)
    expect(estimate(served.requestsPerSecond).p50).toBeCloseTo(requestsPerSecond, 9)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleCluster, exampleJob, losslessStep, plainPlan } from '../example.ts'
import type { TrainingJob } from '../job.ts'
import { denseShape } from '../model/parameters.ts'
import {
  addProducts,
  emptyParts,
  layerTimes,
  emptyLayer,
  matmulRates,
  type MatmulCosts,
  matmulSeconds as secondsOf,
  outsideRange,
  ratesOf,
  ringBandwidth,
  ringPass,
  shardSeconds,
  stepSeconds,
} from './index.ts'

const real = {
  ...losslessStep,
  matmulOther: 0.8,
  halfInner: 120,
  wave: 1,
  alignment: 0.03,
  attentionMatmul: 0.3,
  scoreBytes: 13,
  flashAmpere: 0.35,
  halfSequence: 400,
  memoryBandwidth: 0.8,
  elementwise: 1,
  kernelGap: 1e-6,
  kernelLaunch: 8e-6,
  scaleUp: 0.7,
  scaleOut: 0.8,
  scaleUpLatency: 2e-5,
  scaleOutLatency: 5e-6,
  congestion: 0.05,
  shardOverlap: 0.9,
  shardTax: 0.5,
  gradientOverlap: 0.3,
  optimizerBytes: 36,
  routingBytes: 10,
  routingFixed: 2e-4,
  expertKernels: 12,
  imbalance: 0.05,
  overhead: 0.05,
}
const costs = { rate: 100e12, halfInner: 0, wave: 0, alignment: 0, slots: 108, bandwidth: 2e12, element: 2 }

const matmulSeconds = (m: number, n: number, k: number, count: number, one: MatmulCosts): number =>
  secondsOf(m, n, k, count, matmulRates(one))

describe('a matmul', () => {
  it('takes its work at the rate', () => {
    // 2 · 1024³ = 2.147e9 FLOP at 100e12: 2.147e-5 s.
    expect(matmulSeconds(1024, 1024, 1024, 1, costs)).toBeCloseTo(2.147e-5, 8)
  })
  it('pays for whole tiles', () => {
    // 1,025 columns take 9 tiles of 128 instead of 8.
    const ratio = matmulSeconds(1024, 1025, 1024, 1, costs) / matmulSeconds(1024, 1024, 1024, 1, costs)
    expect(ratio).toBeCloseTo(9 / 8, 12)
  })
  it('pays for whole waves by its odds', () => {
    // 27 × 16 tiles of 128² are 216 of 128 × 256: two waves of 108; 28 × 16 are 2.074, which take three.
    const even = matmulSeconds(27 * 128, 16 * 128, 4096, 1, { ...costs, wave: 1e9 })
    expect(even).toBeCloseTo(matmulSeconds(27 * 128, 16 * 128, 4096, 1, costs), 12)
    const odd = matmulSeconds(28 * 128, 16 * 128, 4096, 1, { ...costs, wave: 1e9 })
    expect(odd / matmulSeconds(28 * 128, 16 * 128, 4096, 1, costs)).toBeCloseTo(3 / (28 / 13.5), 6)
  })
  it('loses half its rate at the half-rate inner size', () => {
    expect(matmulSeconds(4096, 4096, 128, 1, { ...costs, halfInner: 128, bandwidth: 1e15 })).toBeCloseTo(
      2 * matmulSeconds(4096, 4096, 128, 1, { ...costs, bandwidth: 1e15 }),
      12,
    )
  })
  it('pays for sizes that are no multiple of 64', () => {
    // 4,104 = 8 · 513: three halvings below 64.
    const aligned = { ...costs, alignment: 0.1 }
    expect(matmulSeconds(128, 4104, 4096, 1, aligned) / matmulSeconds(128, 4104, 4096, 1, costs)).toBeCloseTo(1.3, 9)
  })
  it('never takes less than moving its bytes', () => {
    // One row: 2 · 4096 · 4096 bytes of weights at 2e12 are 16.8 µs; the padded work at 1e15 is less.
    expect(matmulSeconds(1, 4096, 4096, 1, { ...costs, rate: 1e16 })).toBeGreaterThan((2 * 4096 * 4096) / 2e12)
  })

  it('adds the three products of a weight to what is there, to the last bit', () => {
    const rates = matmulRates({ ...costs, halfInner: 120, wave: 1, alignment: 0.03 })
    const sums = { forward: 1e-3, backward: 2e-3 }
    addProducts(2049, 1536, 12_288, 1, rates, sums)
    expect(sums.forward).toBe(1e-3 + secondsOf(2049, 1536, 12_288, 1, rates))
    expect(sums.backward).toBe(2e-3 + secondsOf(2049, 12_288, 1536, 1, rates) + secondsOf(12_288, 1536, 2049, 1, rates))
  })
})

describe('links', () => {
  it('share the network of a node among the rings that leave it', () => {
    // Data parallelism at a stride of eight: one card of each node a ring, its own part of the network.
    expect(ringBandwidth(4, 8, 8, 240e9, 25e9)).toBe(25e9)
    // At a stride of one, eight cards of a node are one ring, which has all of it: 200e9.
    expect(ringBandwidth(16, 1, 8, 240e9, 25e9)).toBe(200e9)
    expect(ringBandwidth(8, 1, 8, 240e9, 25e9)).toBe(240e9)
  })
  it('cost nothing for one rank and latency for each hop', () => {
    expect(ringPass(1e9, 1, 1e9, 1e-5, 3)).toBe(0)
    // 8 ranks, no bytes, 7 hops of 10 µs for each of 3 buffers.
    expect(ringPass(0, 8, 1e9, 1e-5, 3)).toBeCloseTo(2.1e-4, 12)
  })
})

describe('a step', () => {
  it('is the sum of its parts', () => {
    const parts = emptyParts()
    const total = stepSeconds(exampleJob, real, parts)
    let sum = 0
    for (const value of Object.values(parts)) sum += value
    expect(sum).toBeCloseTo(total, 12)
  })

  it('is the hand computation where nothing is lost', () => {
    // Layers: 6 · 2,048 · 2 · 12,582,912 = 3.092e11; attention 3 · 2 · 4 · 2048² · 1024 = 1.031e11; words 6 · 2048 · 32,000 ·
    // 1,024 = 4.027e11: 8.150e11 at 300e12 = 2.7165 ms. Words' bytes 2,048 · (24 · 32,000 + 20,480) at 2e12 = 0.8074 ms.
    // Gradients 2 · 7/8 · 2 · (25,165,824 + 32,768,000) at 300e9 = 0.6759 ms.
    expect(stepSeconds(exampleJob, losslessStep) * 1e3).toBeCloseTo(2.7165 + 0.8074 + 0.6759, 3)
  })

  const big = (plan: Partial<TrainingJob['plan']>, globalBatch = 64): TrainingJob => ({
    ...exampleJob,
    shape: denseShape({ layers: 32, hidden: 4096, heads: 32, vocab: 51_200 }),
    cluster: { ...exampleCluster, count: 64 },
    plan: { ...plainPlan, ...plan },
    globalBatch,
  })

  it('has the bubble of 1F1B: (p − 1)/m of the rest, and a v-th of it interleaved', () => {
    const parts = emptyParts()
    const cost = { ...real, pipelineExposed: 0 }
    stepSeconds(big({ pp: 8, dp: 8, zeroGroup: 8 }, 256), cost, parts)
    const one = parts.pipelineBubble
    stepSeconds(big({ pp: 8, dp: 8, zeroGroup: 8, virtualStages: 2 }, 256), cost, parts)
    expect(parts.pipelineBubble / one).toBeCloseTo(0.5, 6)
  })

  it('does more work with recompute and says so in its parts', () => {
    const none = emptyParts()
    const full = emptyParts()
    stepSeconds(big({ dp: 64, zeroGroup: 64 }), losslessStep, none)
    stepSeconds(big({ dp: 64, zeroGroup: 64, recompute: 'full' }), losslessStep, full)
    // A third forward pass: four instead of three, head apart.
    expect(full.attention / none.attention).toBeCloseTo(4 / 3, 9)
    expect(full.matmul / none.matmul).toBeGreaterThan(1.2)
    expect(full.matmul / none.matmul).toBeLessThan(4 / 3)
  })

  it('takes longer for a bigger batch, a slower network and a smaller peak', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 4, 8),
        fc.constantFrom(1, 2, 4, 8),
        fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
        fc.boolean(),
        (tp, pp, zero, flashAttention) => {
          const dp = 64 / (tp * pp)
          const job = big({ tp, pp, dp, zero, zeroGroup: dp, flashAttention }, 256)
          const time = stepSeconds(job, real)
          expect(time).toBeGreaterThan(0)
          expect(stepSeconds({ ...job, globalBatch: 512 }, real)).toBeGreaterThan(time)
          const slow = { ...job, cluster: { ...job.cluster, scaleOutBytesPerSecond: 5e9 } }
          expect(stepSeconds(slow, real)).toBeGreaterThanOrEqual(time)
          const accelerator = { ...job.cluster.accelerator, peak: { bf16: 150e12 } }
          expect(stepSeconds({ ...job, cluster: { ...job.cluster, accelerator } }, real)).toBeGreaterThan(time)
        },
      ),
    )
  })

  it('charges experts for their exchange only when they lie apart', () => {
    const shape = { ...exampleJob.shape, kind: 'moe' as const, experts: 8, topK: 2, moeFfnHidden: 512 }
    const times = emptyLayer()
    const r = ratesOf(exampleCluster, 'bf16', real)
    layerTimes(shape, true, 2048, { ...plainPlan, ep: 1 }, r, real, times)
    expect(times.expertForward).toBeCloseTo(real.routingFixed, 12)
    layerTimes(shape, true, 2048, { ...plainPlan, ep: 8 }, r, real, times)
    expect(times.expertForward).toBeGreaterThan(real.routingFixed)
  })

  it('sharded weights hide under compute, and hid under nothing before 2022', () => {
    const cost = { ...losslessStep, shardOverlap: 0.9, shardTax: 0.5, earlyGather: 2 }
    // 1e9 bytes over 8 ranks at 1e9: three passes of 0.875 s; 2 s of compute hide 1.8 of them, half of which slows it.
    expect(shardSeconds(1e9, 8, 1e9, 0, 32, 2, false, cost)).toBeCloseTo(2.625 - 1.8 + 0.9, 12)
    // Two gathers of twice a pass, and a pass: 2 · 1.75 + 0.875, whatever the compute.
    expect(shardSeconds(1e9, 8, 1e9, 0, 32, 2, true, cost)).toBeCloseTo(4.375, 12)
    // Hops of 10 µs: 7 for each of 32 layers and their four matrices, twice, and 7 · 32 once: 2,016 · 10 µs.
    expect(shardSeconds(0, 8, 1e9, 1e-5, 32, 2, true, cost)).toBeCloseTo(2016e-5, 12)
    const sharded = big({ dp: 64, zero: 3, zeroGroup: 64 })
    const of = (era: number): number => stepSeconds({ ...sharded, era }, { ...real, earlyGather: 2.7 })
    expect(of(-1)).toBeGreaterThan(of(-0.5))
    expect(of(-0.5)).toBe(of(0))
    const whole = big({ dp: 64, zero: 1, zeroGroup: 64 })
    expect(stepSeconds({ ...whole, era: -1 }, real)).toBe(stepSeconds(whole, real))
  })

  it('tensor parallelism across nodes pays the network', () => {
    const inside = emptyParts()
    const across = emptyParts()
    stepSeconds(big({ tp: 8, dp: 8, zeroGroup: 8 }), real, inside)
    stepSeconds(big({ tp: 16, dp: 4, zeroGroup: 4 }), real, across)
    expect(across.tensorParallel).toBeGreaterThan(inside.tensorParallel)
    expect(outsideRange(big({ tp: 16, dp: 4 })).reasons).toContain('tensor-across-nodes')
  })
  it('software of 2025 on an A100 is outside, as no fitted run had it', () => {
    const on = (key: string, era: number) =>
      outsideRange({
        ...exampleJob,
        era,
        cluster: { ...exampleCluster, accelerator: { ...exampleCluster.accelerator, key } },
      })
    expect(on('A100-80', 1)).toEqual({ reasons: ['later-software'], variance: 0.0225 })
    expect(on('A100-80', 0.5).reasons).toEqual([])
    expect(on('H100', 1).reasons).toEqual([])
  })
})

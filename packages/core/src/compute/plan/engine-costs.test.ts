import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Efficiency } from '../efficiency.ts'
import { losslessStep, plainPlan, textbookMemory } from '../example.ts'
import type { ModelShape, Plan, TrainingJob } from '../job.ts'
import type { MemoryConstants } from '../memory/constants.ts'
import { memoryBytes } from '../memory/memory.ts'
import { denseShape } from '../model/parameters.ts'
import { interval80, predict } from '../predict.ts'
import type { StepConstant, StepConstants } from '../step/constants.ts'
import { furtherVariance } from '../step/range.ts'
import { stepSeconds } from '../step/step.ts'
import { EngineCosts, type EngineJob } from './engine-costs.ts'
import { countPlans, planSpace, RECOMPUTES } from './enumerate.ts'
import { planSearch } from './plan-search.ts'
import { a100Job, gpt3, oneTrillion } from './shapes.fixture.ts'

/** Constants of an ordinary size, so that every term of the model counts. */
const step: StepConstants = {
  ...losslessStep,
  matmulAmpere: 0.85,
  halfInner: 150,
  wave: 1,
  alignment: 0.03,
  oddHead: 5,
  attentionMatmul: 0.3,
  scoreBytes: 12,
  flashAmpere: 0.35,
  halfSequence: 430,
  memoryBandwidth: 0.8,
  elementwise: 1.1,
  kernelGap: 3e-6,
  kernelLaunch: 8e-6,
  scaleUp: 0.7,
  scaleOut: 0.8,
  scaleUpLatency: 2e-5,
  scaleOutLatency: 1e-5,
  congestion: 0.02,
  pipelineExposed: 0.5,
  shardOverlap: 0.7,
  shardTax: 0.1,
  earlyGather: 2.5,
  gradientOverlap: 0.5,
  optimizerBytes: 40,
  routingBytes: 10,
  routingFixed: 1e-4,
  expertKernels: 3,
  expertExposed: 0.7,
  eraFlash: 1.3,
  eraFusion: 1.4,
  eraLaunch: 1.2,
  overhead: 0.03,
  imbalance: 0.1,
}
const memory: MemoryConstants = {
  ...textbookMemory,
  gradientBrain: 4.8,
  optimizerTemporary: 3,
  logit: 10,
  live: 1.5,
  reserve: 1.08,
  buffer: 1.2,
  bufferMost: 2e9,
  context: 1.8e9,
}

function fitOf<K extends string>(values: Readonly<Record<K, number>>): Efficiency<K> {
  const all = (value: number): Record<K, number> =>
    Object.fromEntries(Object.keys(values).map((name) => [name, value])) as Record<K, number>
  const seen = {
    name: 'seen',
    aliases: [],
    offset: 0.05,
    offsetSpread: 0.03,
    shifts: all(0.02),
    shiftSpreads: all(0.1),
  }
  return {
    values,
    spread: all(0.2),
    between: all(0.1),
    groups: [seen],
    residual: 0.06,
    sparse: 0.16,
    offsetBetween: 0.1,
    correlation: 0.6,
    correlationSeen: 0.02,
  }
}

const engineJob = (shape: ModelShape, count: number, over: Partial<EngineJob> = {}): EngineJob => ({
  shape,
  cluster: a100Job(shape, count, 1).cluster,
  seqLen: 2048,
  era: 0,
  precision: 'bf16',
  flashAttention: true,
  step: fitOf<StepConstant>({ ...step }),
  memory: fitOf({ ...memory }),
  software: null,
  memorySoftware: over.software ?? null,
  capacityBytes: 80e9,
  ...over,
})

const mixture = denseShape({
  kind: 'moe',
  layers: 7,
  hidden: 1024,
  heads: 8,
  vocab: 32_000,
  gatedMlp: true,
  tiedEmbeddings: false,
  kvHeads: 4,
  experts: 8,
  topK: 2,
  sharedExperts: 1,
  moeFfnHidden: 512,
  denseLayers: 2,
})
const plain = denseShape({ layers: 12, hidden: 2048, heads: 16, vocab: 50_000 })

/** Legal plans of a job, drawn. */
const plans = fc.record({
  shape: fc.constantFrom(mixture, plain),
  tp: fc.constantFrom(1, 2, 8),
  pp: fc.constantFrom(1, 2, 3, 4),
  dp: fc.constantFrom(1, 2, 8, 32),
  cp: fc.constantFrom(1, 2, 4),
  ep: fc.constantFrom(1, 2, 8),
  micro: fc.constantFrom(1, 2, 4),
  steps: fc.constantFrom(1, 2, 16),
  interleaves: fc.integer({ min: 1, max: 3 }),
  sequence: fc.boolean(),
  recompute: fc.constantFrom(0, 1, 2),
  zero: fc.constantFrom(0, 1, 2, 3),
  software: fc.constantFrom(null, 'seen'),
  flashAttention: fc.boolean(),
  era: fc.constantFrom(-1, 0, 0.5, 1),
  precision: fc.constantFrom('bf16', 'fp16', 'fp32'),
})

describe('the costs of plans', () => {
  it('are those of each plan alone, to the last bit', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const { shape, tp, pp, dp, cp, micro, software, precision, flashAttention, era } = drawn
        const ep = shape.experts > 0 && dp % drawn.ep === 0 ? drawn.ep : 1
        const interleaves = pp > 1 ? Math.min(drawn.interleaves, Math.floor(shape.layers / pp)) : 1
        const job = engineJob(shape, tp * pp * cp * dp, { software, precision, flashAttention, era })
        const globalBatch = micro * dp * drawn.steps
        const costs = new EngineCosts(job)
        // What was opened before must leave no trace.
        costs.openBlock(1, 1, 1, 4, false)
        costs.openStage(2, 1, 1, 1)
        costs.openBlock(tp, cp, ep, micro, drawn.sequence)
        costs.openStage(drawn.recompute, pp, dp, interleaves)
        costs.openShard(3 - drawn.zero)
        costs.openShard(drawn.zero)
        const [bytes, middle] = [new Float64Array(4), new Float64Array(4)]
        costs.bytes(globalBatch, interleaves, bytes)
        costs.seconds(globalBatch, interleaves, middle)
        for (let v = 1; v <= interleaves; v++) {
          const plan: Plan = {
            ...plainPlan,
            tp,
            pp,
            dp,
            cp,
            ep,
            microBatch: micro,
            virtualStages: v,
            sequenceParallel: drawn.sequence,
            recompute: RECOMPUTES[drawn.recompute] ?? 'none',
            zero: drawn.zero as 0 | 1 | 2 | 3,
            zeroGroup: dp,
            precision,
            flashAttention,
          }
          const alone: TrainingJob = { shape, cluster: job.cluster, plan, seqLen: 2048, globalBatch, era }
          const further = furtherVariance(alone, job.step.sparse)
          const time = predict((constants) => stepSeconds(alone, constants), job.step, software, further)
          if (software === null) {
            expect(middle[v - 1]).toBe(stepSeconds(alone, step))
            expect(bytes[v - 1]).toBe(memoryBytes(shape, 2048, globalBatch, plan, memory))
          }
          expect((middle[v - 1] as number) / time.mid).toBeCloseTo(1, 12)
          expect(costs.upper(globalBatch, v)).toBe(interval80(time)[1])
          expect((middle[v - 1] as number) * costs.leastDoubt).toBeLessThan(interval80(time)[1])
          const need = predict((c) => memoryBytes(shape, 2048, globalBatch, plan, c), job.memory, software, 0).mid
          expect((bytes[v - 1] as number) / need).toBeCloseTo(1, 12)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leave out a cut that a sequence does not divide into', () => {
    const costs = new EngineCosts(engineJob(plain, 64, { seqLen: 6 }))
    expect(costs.openBlock(1, 4, 1, 4, false)).toBe(false)
    expect(costs.openBlock(1, 2, 1, 1, false)).toBe(true)
  })
})

describe('the search of a job', () => {
  it('tries fewer accelerators where it may: faster with all, cheaper with fewer', () => {
    const search = planSearch(engineJob(plain, 64), { batches: [64, 100], accelerators: [64, 16, 32] })
    while (search.step(1000));
    const { fastest, cheapest, frontier, evaluated } = search.result()
    expect(fastest?.accelerators).toBe(64)
    expect(cheapest?.accelerators).toBe(16)
    expect(new Set(frontier.map((plan) => plan.accelerators))).toEqual(new Set([16, 32, 64]))
    const spaces = [16, 32, 64].map((count) => planSpace(a100Job(plain, count, 64)))
    expect(evaluated).toBe(spaces.reduce((sum, space) => sum + countPlans(space), 0))
  })

  it.each([
    ['GPT-3', gpt3],
    ['1T', oneTrillion],
  ] as const)('goes through all plans of %s on 4,096 accelerators', (_, shape) => {
    const search = planSearch(engineJob(shape, 4096), { batches: [512, 1024, 2048, 4096] })
    search.step(Infinity)
    const { fastest, evaluated, feasible } = search.result()
    expect(evaluated).toBe(countPlans(planSpace(a100Job(shape, 4096, 512), [512, 1024, 2048, 4096])))
    expect(feasible).toBeGreaterThan(0)
    expect(fastest?.bytes).toBeLessThanOrEqual(80e9)
  })
})

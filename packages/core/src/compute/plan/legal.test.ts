import { describe, expect, it } from 'vitest'
import type { Plan } from '../job.ts'
import { brokenRule, isLegal, type PlanRule } from './legal.ts'
import { a100Job, dense, gpt3 } from './shapes.fixture.ts'

const job = a100Job(gpt3, 1024, 512)
const plan: Plan = {
  tp: 8,
  pp: 4,
  dp: 32,
  cp: 1,
  ep: 1,
  microBatch: 2,
  virtualStages: 3,
  sequenceParallel: true,
  recompute: 'selective',
  zero: 1,
  zeroGroup: 32,
  precision: 'bf16',
  flashAttention: true,
}

describe('a legal plan', () => {
  it('breaks no rule', () => {
    expect(brokenRule(plan, job)).toBeNull()
    expect(isLegal(plan, job)).toBe(true)
  })

  it.each<readonly [PlanRule, Partial<Plan>]>([
    ['counts', { dp: 32.5 }],
    ['counts', { ep: 0 }],
    ['allAccelerators', { dp: 16 }],
    // 96 heads on 64 or on 5 ranks
    ['tensorDividesHeads', { tp: 64, pp: 1, dp: 16 }],
    // 16 divides 96 heads but is more than a node of 8
    ['tensorInsideNode', { tp: 16, pp: 2 }],
    // 4 · 25 = 100 of 96 layers
    ['stagesWithinLayers', { virtualStages: 25 }],
    ['interleaveNeedsPipeline', { pp: 1, dp: 128, virtualStages: 2 }],
    ['expertsDivideData', { ep: 3 }],
    ['expertsDivideExperts', { ep: 2 }],
    ['microBatchPowerOfTwo', { microBatch: 3 }],
    // 32 · 32 = 1,024 sequences and not 512
    ['microBatchesFillBatch', { microBatch: 32 }],
    ['sequenceNeedsTensor', { tp: 1, pp: 32, virtualStages: 1 }],
  ])('is refused for %s', (rule, change) => {
    expect(brokenRule({ ...plan, ...change }, job)).toBe(rule)
  })

  it('needs a batch that is a power of two', () => {
    expect(brokenRule(plan, { ...job, globalBatch: 1536 })).toBe('globalBatchPowerOfTwo')
  })

  it('spreads experts over ranks that both divide', () => {
    const sparse = { ...job, shape: { ...dense(96, 12_288, 96), experts: 48 } }
    expect(brokenRule({ ...plan, ep: 16 }, sparse)).toBeNull()
    expect(brokenRule({ ...plan, ep: 32 }, sparse)).toBe('expertsDivideExperts')
  })
})

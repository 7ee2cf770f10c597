import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModelShape, Plan } from '../job.ts'
import { countPlans, planBlocks, planSpace, RECOMPUTES, walkBlock, ZEROS } from './enumerate.ts'
import { isLegal, type PlanJob } from './legal.ts'
import { a100Job, dense, gpt3, oneTrillion } from './shapes.fixture.ts'

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1)
const powers = upTo(13).map((i) => 2 ** (i - 1))

/** A plan and a job that loops write their numbers into. */
type Writable<T> = { -readonly [K in keyof T]: T[K] }
const somePlan = (): Writable<Plan> => ({
  tp: 1,
  pp: 1,
  dp: 1,
  cp: 1,
  ep: 1,
  microBatch: 1,
  virtualStages: 1,
  sequenceParallel: false,
  recompute: 'none',
  zero: 0,
  zeroGroup: 1,
  precision: 'bf16',
  flashAttention: true,
})

/** Tries every number up to the largest that could matter, and asks the predicate alone; plans in the order of a walk. */
function everyPlan(given: PlanJob, batches: readonly number[]): readonly string[] {
  const found: string[] = []
  const { count } = given.cluster
  const plan = somePlan()
  const job: Writable<PlanJob> = { ...given }
  for (plan.tp of upTo(count))
    for (plan.cp of upTo(count))
      for (plan.ep of upTo(count))
        for (plan.microBatch of upTo(Math.max(...batches)))
          for (plan.sequenceParallel of [false, true])
            for (plan.recompute of RECOMPUTES)
              for (plan.pp of upTo(count))
                for (plan.dp of upTo(count)) {
                  // The product is a rule of its own; without this line what follows is mostly in vain and slow.
                  if (plan.tp * plan.cp * plan.pp * plan.dp !== count) continue
                  for (plan.zero of ZEROS)
                    for (job.globalBatch of batches)
                      for (plan.virtualStages of upTo(job.shape.layers))
                        if (isLegal(plan, job)) found.push(key(plan, job.globalBatch))
                }
  return found
}

/** The numbers of a plan and its batch in the order in which a walk has them. */
const key = (plan: Plan, batch: number): string => {
  const { tp, cp, ep, microBatch, sequenceParallel, recompute, pp, dp, zero, virtualStages } = plan
  const cut = [tp, cp, ep, microBatch, Number(sequenceParallel), RECOMPUTES.indexOf(recompute)]
  return [...cut, pp, dp, zero, batch, virtualStages].join(' ')
}

/** The plans that the walk visits. */
function walked(job: PlanJob, batches: readonly number[]): readonly string[] {
  const space = planSpace(job, batches)
  const blocks = planBlocks(space)
  const found: string[] = []
  let stage: readonly number[] = []
  let shard = 0
  for (let block = 0; block < blocks.count; block++) {
    const cut = [blocks.tp[block], blocks.cp[block], blocks.ep[block], blocks.microBatch[block], blocks.sequence[block]]
    walkBlock(space, blocks, block, {
      stage: (recompute, pp, dp) => (stage = [recompute, pp, dp]),
      shard: (zero) => (shard = zero),
      row: (batch, interleaves) => {
        for (const v of upTo(interleaves)) found.push([...cut, ...stage, shard, batch, v].join(' '))
      },
    })
  }
  return found
}

const withExperts = (shape: ModelShape, experts: number): ModelShape => ({ ...shape, kind: 'moe', experts, topK: 1 })

describe('the enumeration of plans', () => {
  it('visits what brute force finds legal, in the same order', () => {
    for (const [count, nodeSize, layers, heads, experts, batches] of [
      [1, 8, 1, 1, 0, [1]],
      [2, 8, 2, 2, 0, [2]],
      [4, 2, 3, 4, 4, [2, 4]],
      [6, 8, 5, 6, 0, [2, 3, 4, 8]],
      [8, 4, 2, 12, 6, [4]],
    ] as const) {
      const shape = withExperts(dense(layers, 64, heads), experts)
      const job = a100Job(shape, count, 1, nodeSize)
      const brute = everyPlan(job, batches)
      expect(walked(job, batches)).toEqual(brute)
      expect(countPlans(planSpace(job, batches))).toBe(brute.length)
    }
  })

  it('agrees with brute force on any small cluster', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(1, 2, 4),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(1, 2, 4, 6),
        fc.constantFrom(0, 2, 3),
        fc.constantFrom([1], [2], [4], [1, 4], [3]),
        (count, nodeSize, layers, heads, experts, batches) => {
          const job = a100Job(withExperts(dense(layers, 64, heads), experts), count, 1, nodeSize)
          expect(walked(job, batches)).toEqual(everyPlan(job, batches))
        },
      ),
      { numRuns: 30 },
    )
  })
})

/**
 * Legal plans of a large cluster by the predicate alone: all numbers that divide the cluster, all micro-batches, all
 * interleaves. No rule speaks of recompute and ZeRO, as the small clusters show, so these twelve are counted at once.
 */
function bruteCount(given: PlanJob, batches: readonly number[]): number {
  const { count } = given.cluster
  const parts = upTo(count).filter((n) => count % n === 0)
  const plan = somePlan()
  const job: Writable<PlanJob> = { ...given }
  let found = 0
  for (plan.tp of parts)
    for (plan.pp of parts)
      for (plan.cp of parts) {
        plan.dp = count / (plan.tp * plan.pp * plan.cp)
        for (plan.microBatch of powers)
          for (job.globalBatch of batches)
            for (plan.sequenceParallel of [false, true])
              for (plan.virtualStages = 1; plan.virtualStages <= job.shape.layers; plan.virtualStages++)
                if (isLegal(plan, job)) found += 1
      }
  return found * 12
}

describe('the plans of large models on 4,096 accelerators', () => {
  const batches = [512, 1024, 2048, 4096]
  it.each([
    ['GPT-3', gpt3, 2_154_216],
    ['1T', oneTrillion, 2_889_264],
  ] as const)('are as many for %s as the predicate says', (_, shape, expected) => {
    const job = a100Job(shape, 4096, 512)
    expect(countPlans(planSpace(job, batches))).toBe(expected)
    expect(bruteCount(job, batches)).toBe(expected)
  })
})

import type { Plan, TrainingJob } from '../job.ts'

/** What of a training job decides which plans are legal. */
export type PlanJob = Pick<TrainingJob, 'shape' | 'cluster' | 'globalBatch'>

/** Rules a plan can break, in the order in which they are asked. */
export type PlanRule =
  | 'counts'
  | 'allAccelerators'
  | 'tensorDividesHeads'
  | 'tensorInsideNode'
  | 'stagesWithinLayers'
  | 'interleaveNeedsPipeline'
  | 'expertsDivideData'
  | 'expertsDivideExperts'
  | 'microBatchPowerOfTwo'
  | 'globalBatchPowerOfTwo'
  | 'microBatchesFillBatch'
  | 'sequenceNeedsTensor'

const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 1

/**
 * Whether a number is a power of two that a batch can have.
 * In: any number. Out: true for 1, 2, 4 … 2^30. Total.
 * @example [1, 1024, 1536, 0.5, 0].map(isPowerOfTwo) // [true, true, false, false, false]
 */
export function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= 1 << 30 && (n & (n - 1)) === 0
}

/** Each rule with the test of it; a rule may rely on those before it. */
const rules: readonly (readonly [PlanRule, (plan: Plan, job: PlanJob) => boolean])[] = [
  [
    'counts',
    ({ tp, pp, dp, cp, ep, microBatch, virtualStages }) =>
      isCount(tp) &&
      isCount(pp) &&
      isCount(dp) &&
      isCount(cp) &&
      isCount(ep) &&
      isCount(microBatch) &&
      isCount(virtualStages),
  ],
  ['allAccelerators', ({ tp, pp, cp, dp }, { cluster }) => tp * pp * cp * dp === cluster.count],
  ['tensorDividesHeads', ({ tp }, { shape }) => shape.heads % tp === 0],
  ['tensorInsideNode', ({ tp }, { cluster }) => tp <= cluster.nodeSize],
  ['stagesWithinLayers', ({ pp, virtualStages }, { shape }) => pp * virtualStages <= shape.layers],
  ['interleaveNeedsPipeline', ({ pp, virtualStages }) => virtualStages === 1 || pp > 1],
  ['expertsDivideData', ({ dp, ep }) => dp % ep === 0],
  // A model without experts has none to spread, though every number divides nought.
  ['expertsDivideExperts', ({ ep }, { shape }) => (shape.experts > 0 ? shape.experts % ep === 0 : ep === 1)],
  ['microBatchPowerOfTwo', ({ microBatch }) => isPowerOfTwo(microBatch)],
  ['globalBatchPowerOfTwo', (_, { globalBatch }) => isPowerOfTwo(globalBatch)],
  ['microBatchesFillBatch', ({ microBatch, dp }, { globalBatch }) => globalBatch % (microBatch * dp) === 0],
  ['sequenceNeedsTensor', ({ tp, sequenceParallel }) => tp > 1 || !sequenceParallel],
]

/**
 * The first rule that a plan breaks.
 * In: plan; the job it is for. Out: the rule's key, null for a legal plan. Total. Recompute, ZeRO, precision and attention
 * are free; whether a plan fits memory is another question.
 * Assumes nothing of context parallelism beyond its place in the product of ranks: the search knows it as legal and finds
 * that a sequence cannot be cut below one token. Source: the product's contract, `plan`.
 * By hand: 8 · 2 · 1 · 32 is 512 accelerators and not 1,024.
 * @example brokenRule({ tp: 8, pp: 2, cp: 1, dp: 32, ep: 1, microBatch: 1, virtualStages: 1, sequenceParallel: true, recompute: 'none', zero: 1, zeroGroup: 32, precision: 'bf16', flashAttention: true }, { shape: { heads: 96, layers: 96, experts: 0 }, cluster: { count: 1024, nodeSize: 8 }, globalBatch: 512 }) // 'allAccelerators'
 */
export function brokenRule(plan: Plan, job: PlanJob): PlanRule | null {
  return rules.find(([, holds]) => !holds(plan, job))?.[0] ?? null
}

/**
 * Whether a plan is legal for a job, memory apart.
 * In: plan, job. Out: true where no rule is broken. Total.
 * By hand: 8 · 2 · 1 · 32 is 512.
 * @example isLegal({ tp: 8, pp: 2, cp: 1, dp: 32, ep: 1, microBatch: 1, virtualStages: 1, sequenceParallel: true, recompute: 'none', zero: 1, zeroGroup: 32, precision: 'bf16', flashAttention: true }, { shape: { heads: 96, layers: 96, experts: 0 }, cluster: { count: 512, nodeSize: 8 }, globalBatch: 512 }) // true
 */
export function isLegal(plan: Plan, job: PlanJob): boolean {
  return brokenRule(plan, job) === null
}

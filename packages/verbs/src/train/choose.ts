import { completeJob, isPowerOfTwo, planSearch, type TrainingJob, type TrainRequest } from '@touchstone/core/compute'
import { capacityOf, memorySoftware } from './answer.ts'
import type { Fits } from './efficiency.ts'

/** A request whose plan nobody stated, with the plan that the search finds, and the paths of what was so assumed. */
export interface Chosen {
  readonly request: TrainRequest
  readonly assumed: readonly string[]
}

/** Parts of a plan that the search decides. */
const DECIDED = [
  'tp',
  'pp',
  'dp',
  'cp',
  'ep',
  'microBatch',
  'virtualStages',
  'sequenceParallel',
  'recompute',
  'zero',
] as const

const WHOLE = Infinity

/** The power of two at or below a batch: what a search of plans can use. */
function powerBelow(batch: number): number {
  let power = 1
  while (power * 2 <= batch) power *= 2
  return power
}

/**
 * The plan of a job that states none: the one whose upper end of the 80 % interval is the shortest among all that fit into
 * memory, as a team would choose it. A job that states any degree, or has one accelerator, or no legal plan, stays as it is.
 */
export function choosePlan(request: TrainRequest, software: string | null, fits: Fits): Chosen {
  const { plan, count } = request
  const stated = DECIDED.some((key) => plan[key] !== null)
  if (stated || count === 1 || !isPowerOfTwo(count)) return { request, assumed: [] }
  const [job] = completeJob(request, fits.memory.values).jobs as readonly [TrainingJob, ...TrainingJob[]]
  const { shape, cluster, seqLen, era } = job
  const { precision, flashAttention } = job.plan
  const search = planSearch(
    {
      shape,
      cluster,
      seqLen,
      era,
      precision,
      flashAttention,
      step: fits.step,
      memory: fits.memory,
      software,
      memorySoftware: memorySoftware(software, precision, fits),
      capacityBytes: capacityOf(cluster.accelerator),
    },
    { batches: [powerBelow(job.globalBatch)] },
  )
  search.step(WHOLE)
  const best = search.result().fastest
  if (best === null) return { request, assumed: [] }
  return {
    request: { ...request, plan: { ...plan, ...best.layout } },
    assumed: DECIDED.map((key) => `plan.${key}`),
  }
}

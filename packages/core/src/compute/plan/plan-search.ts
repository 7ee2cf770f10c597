import { EngineCosts, type EngineJob } from './engine-costs.ts'
import type { PlanSpace } from './enumerate.ts'
import { isPowerOfTwo } from './legal.ts'
import { PlanSearch } from './search.ts'

/** What a search may choose besides the plan itself. */
export interface PlanChoices {
  /** Sequences of a step that are tried; those that are no power of two have no legal plan and are left out. */
  readonly batches: readonly number[]
  /** Numbers of accelerators that are tried; the cluster's own if left out. */
  readonly accelerators?: readonly number[]
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

/**
 * The search of a job's plans by the engine's own models.
 * In: job with the fits; batches and numbers of accelerators to try. Out: a search at its start. Total: a job without a legal
 * plan has a search of none.
 * By hand, one accelerator, one sequence: nothing is cut; 3 recomputes times 4 stages of ZeRO.
 * @example (() => { const search = planSearch({ ...exampleJob, ...plainPlan, cluster: { ...exampleCluster, count: 1 }, step: exactly(losslessStep), memory: exactly(textbookMemory), software: null, memorySoftware: null, capacityBytes: 80e9 }, { batches: [1] }); search.step(100); return search.result().evaluated })() // 12
 */
export function planSearch(job: EngineJob, choices: PlanChoices): PlanSearch {
  const { shape, cluster } = job
  const space = (accelerators: number): PlanSpace => ({
    accelerators,
    nodeSize: cluster.nodeSize,
    layers: shape.layers,
    heads: shape.heads,
    experts: shape.experts,
    batches: ascending(choices.batches.filter(isPowerOfTwo)),
  })
  return new PlanSearch({
    spaces: ascending(choices.accelerators ?? [cluster.count]).map(space),
    seqLen: job.seqLen,
    costs: ({ accelerators }) => new EngineCosts({ ...job, cluster: { ...cluster, count: accelerators } }),
  })
}

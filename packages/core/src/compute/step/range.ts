import type { TrainingJob } from '../job.ts'
import { generationOf } from './rates.ts'

/** What of a job lies outside the runs that the constants were fitted on; keys of words. */
export type Outside =
  | 'accelerator-unmeasured'
  | 'more-accelerators'
  | 'tensor-across-nodes'
  | 'longer-sequence'
  | 'fp4'
  | 'kind-unmeasured'
  | 'context-parallel'
  | 'later-software'

/** Accelerators of the largest fitted run, and its longest sequence. */
const MOST_ACCELERATORS = 4096
const LONGEST_SEQUENCE = 65_536
/** Era of the latest fitted run on the A100 and its kin, of 2024: what software gained since was measured on later parts. */
const LATEST_AMPERE = 0.5

/** Variance of ln time that each adds: 10 to 25 % one way or the other. */
const VARIANCE: Readonly<Record<Outside, number>> = {
  'accelerator-unmeasured': 0.0625,
  'more-accelerators': 0.01,
  'tensor-across-nodes': 0.0225,
  'longer-sequence': 0.01,
  fp4: 0.0225,
  'kind-unmeasured': 0.04,
  'context-parallel': 0.01,
  'later-software': 0.0225,
}

/**
 * What of a job no fitted run had, and by how much the variance of ln time grows for it.
 * In: job. Out: reasons and variance, 0 inside the range. Total. Assumes: the sizes of the growth are judgement.
 * @example outsideRange(exampleJob).reasons // ['accelerator-unmeasured']
 */
export function outsideRange(job: TrainingJob): { readonly reasons: readonly Outside[]; readonly variance: number } {
  const { shape, cluster, plan, seqLen } = job
  const reasons: Outside[] = []
  if (generationOf(cluster.accelerator.key) === 'other') reasons.push('accelerator-unmeasured')
  if (cluster.count > MOST_ACCELERATORS) reasons.push('more-accelerators')
  if (plan.tp > cluster.nodeSize) reasons.push('tensor-across-nodes')
  if (seqLen > LONGEST_SEQUENCE) reasons.push('longer-sequence')
  if (plan.precision === 'fp4') reasons.push('fp4')
  if (shape.kind !== 'dense' && shape.kind !== 'moe') reasons.push('kind-unmeasured')
  if (plan.cp > 1) reasons.push('context-parallel')
  if (job.era > LATEST_AMPERE && generationOf(cluster.accelerator.key) === 'ampere') reasons.push('later-software')
  let variance = 0
  for (const reason of reasons) variance += VARIANCE[reason]
  return { reasons, variance }
}

/**
 * Variance of ln time beyond what the constants carry: outside the fitted range, and for experts and 8-bit formats, whose
 * few measured runs are one vendor's.
 * In: job; standard deviation for experts and 8-bit formats. Out: variance. Total.
 * @example furtherVariance(exampleJob, 0.1) // 0.0625
 */
export function furtherVariance(job: TrainingJob, sparse: number): number {
  const narrow = job.shape.experts > 0 || job.plan.precision === 'fp8' || job.plan.precision === 'fp4'
  return outsideRange(job).variance + (narrow ? sparse * sparse : 0)
}

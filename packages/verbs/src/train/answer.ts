import {
  type Accelerator,
  activeParameterCount,
  bf16Peak,
  type Completed,
  completeJob,
  constantsOf,
  emptyMemory,
  emptyParts,
  furtherVariance,
  interval80,
  memoryBytes,
  type MemoryParts,
  modelFlops,
  outsideRange,
  parameterCount,
  type Precision,
  predict,
  type Prediction,
  probabilityWithin,
  softwareEffect,
  type StepParts,
  stepSeconds,
  type TrainingJob,
  type TrainRequest,
} from '@touchstone/core/compute'
import type { Fits } from './efficiency.ts'

/** What the engine says of one training step. */
export interface StepAnswer {
  readonly completed: Completed
  readonly job: TrainingJob
  readonly seconds: Prediction
  readonly breakdown: StepParts
  readonly memory: MemoryParts & { readonly total: number }
  readonly memorySpread: number
  /** How probable it is that it runs in an accelerator's memory; more likely than not counts as fitting. */
  readonly fitProbability: number
  readonly fits: boolean
  readonly modelFlops: number
  readonly hardwareFlops: number
  readonly mfu: number
  readonly hfu: number
  readonly constantSeconds: number
  readonly parameters: number
  readonly activeParameters: number
  readonly outside: readonly string[]
  /** Where only the operations of a sample are known: neither parts nor memory can be told. */
  readonly opaque: { readonly flopsPerSample: number; readonly utilisation: number } | null
}

/**
 * What a job may need and still run: cards are sized in binary gigabytes and named in decimal ones (7 % more, of which the
 * driver keeps some), and an allocator gives back its reserve before it fails.
 */
const RUNS = 1.05

/** Bytes of an accelerator that a plan of one's own choice should stay within. */
export const capacityOf = (accelerator: Accelerator): number => accelerator.memoryBytes

/** The name by which the fit of memory knows a software: it keeps other copies in fp16 than in bf16. */
export function memorySoftware(software: string | null, precision: Precision, fits: Fits): string | null {
  const half = `${software} fp16`
  return precision === 'fp16' && softwareEffect(fits.memory, half) !== null ? half : software
}

/** Of what nobody stated, the quickest that fits, as a team would choose it; the quickest of all where none fits. */
function chosenOf(
  jobs: readonly TrainingJob[],
  constants: Parameters<typeof stepSeconds>[1],
  memory: Parameters<typeof memoryBytes>[4],
): TrainingJob {
  const timed = jobs.map((job) => ({
    job,
    seconds: stepSeconds(job, constants),
    fits:
      memoryBytes(job.shape, job.seqLen, job.globalBatch, job.plan, memory) <=
      capacityOf(job.cluster.accelerator) * RUNS,
  }))
  const fitting = timed.filter((one) => one.fits)
  let [best] = fitting.length > 0 ? fitting : timed
  for (const one of fitting.length > 0 ? fitting : timed)
    if (best === undefined || one.seconds < best.seconds) best = one
  return (best ?? { job: jobs[0] as TrainingJob }).job
}

/** FLOPs that the accelerators do in a step, recompute counted. */
function hardwareOf(job: TrainingJob, flops: number): number {
  const { shape, plan, seqLen, globalBatch } = job
  const width = shape.heads * shape.headSize
  const words = 6 * seqLen * globalBatch * shape.vocab * shape.hidden
  const scores = 12 * seqLen * seqLen * globalBatch * shape.layers * width
  if (plan.recompute === 'full') return flops + (flops - words) / 3
  return plan.recompute === 'selective' && !plan.flashAttention ? flops + scores / 3 : flops
}

/** Answers for one request: completed, timed with its interval, weighed against memory and a constant utilisation. */
export function answerStep(request: TrainRequest, software: string | null, fits: Fits): StepAnswer {
  const completed = completeJob(request, fits.memory.values)
  const constants = constantsOf(fits.step, softwareEffect(fits.step, software))
  const job = chosenOf(completed.jobs, constants, fits.memory.values)
  const outside = outsideRange(job)
  const breakdown = emptyParts()
  const seconds = predict(
    (values) => stepSeconds(job, values, breakdown),
    fits.step,
    software,
    furtherVariance(job, fits.step.sparse),
  )
  // Parts on the scale of the answer, which has the software's offset.
  const bare = stepSeconds(job, constants, breakdown)
  for (const key of Object.keys(breakdown) as (keyof StepParts)[]) breakdown[key] *= seconds.mid / bare

  const memory = emptyMemory()
  const keeper = memorySoftware(software, job.plan.precision, fits)
  const bytes = predict(
    (values) => memoryBytes(job.shape, job.seqLen, job.globalBatch, job.plan, values, memory),
    fits.memory,
    keeper,
    0,
  )
  const raw = memoryBytes(
    job.shape,
    job.seqLen,
    job.globalBatch,
    job.plan,
    constantsOf(fits.memory, softwareEffect(fits.memory, keeper)),
    memory,
  )
  for (const key of Object.keys(memory) as (keyof MemoryParts)[]) memory[key] *= bytes.mid / raw

  const { count, accelerator } = job.cluster
  const peak = bf16Peak(accelerator)
  const parameters = request.parameters ?? parameterCount(job.shape)
  const active = request.activeParameters ?? (job.shape.experts > 0 ? activeParameterCount(job.shape) : parameters)
  const flops = modelFlops(job.shape, job.seqLen, job.globalBatch, active)
  const hardware = hardwareOf(job, flops)
  return {
    completed,
    job,
    seconds,
    breakdown,
    memory: { total: bytes.mid, ...memory },
    memorySpread: bytes.spread,
    fitProbability: probabilityWithin(bytes, accelerator.memoryBytes * RUNS),
    fits: bytes.mid <= accelerator.memoryBytes * RUNS,
    modelFlops: flops,
    hardwareFlops: hardware,
    mfu: flops / (seconds.mid * count * peak),
    hfu: hardware / (seconds.mid * count * peak),
    constantSeconds: flops / (count * peak * fits.constantUtilisation),
    parameters,
    activeParameters: active,
    outside: outside.reasons,
    opaque: null,
  }
}

export { interval80 }

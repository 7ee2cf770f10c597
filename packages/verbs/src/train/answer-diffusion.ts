import {
  bf16Peak,
  completeJob,
  diffusionFlopsPerSample,
  emptyMemory,
  emptyParts,
  samplesPerSecond,
  type TrainRequest,
  UNET_UTILISATION,
  unetForwardFlops,
} from '@touchstone/core/compute'
import type { StepAnswer } from './answer.ts'
import type { Fits } from './efficiency.ts'

/** What a file says of a diffusion model whose layers are not those of a transformer. */
export interface DiffusionRequest {
  /** FLOP of training on one sample, where they are stated. */
  readonly flopsPerSample: number | null
  /** Side of the latent image of a U-Net like Stable Diffusion's. */
  readonly latentSide: number | null
  /** Share of the dense peak that it reaches. */
  readonly utilisation: number | null
}

/** Parameters of the U-Net that the count of operations is of. */
const UNET_PARAMETERS = 0.86e9
/** Samples of a step where nobody said: those that Stable Diffusion was trained with. */
const USUAL_BATCH = 2048
/** How far the utilisation is known (standard deviation of ln): of a U-Net, of anything else, of a stated one. Judgement. */
const SPREADS = { unet: 0.25, other: 0.45, stated: 0.1 } as const

/**
 * The step of a model of which only the operations of a sample are known: operations over peak times utilisation. Where its
 * time goes and what memory it takes cannot be said, and `opaque` says so.
 */
export function answerDiffusion(request: TrainRequest, of: DiffusionRequest, fits: Fits): StepAnswer {
  const assumed: string[] = []
  const fill = <T>(path: string, value: T | null, otherwise: T): T => {
    if (value !== null) return value
    assumed.push(path)
    return otherwise
  }
  const flopsPerSample =
    of.flopsPerSample ?? diffusionFlopsPerSample(unetForwardFlops(fill('model.latentSide', of.latentSide, 64)))
  const utilisation = fill('model.utilisation', of.utilisation, UNET_UTILISATION)
  const parameters = fill('parameters', request.parameters, UNET_PARAMETERS)
  const globalBatch = fill('globalBatch', request.globalBatch, USUAL_BATCH)
  // Copies of the whole model: the one way of sharing out that its samples always allow. A sample counts as one token.
  const { precision, flashAttention } = request.plan
  const completed = completeJob(
    {
      ...request,
      parameters,
      globalBatch,
      seqLen: 1,
      plan: {
        tp: 1,
        pp: 1,
        dp: request.count,
        cp: 1,
        ep: 1,
        microBatch: 1,
        virtualStages: 1,
        sequenceParallel: false,
        recompute: 'none',
        zero: 0,
        zeroGroup: request.count,
        precision: precision ?? 'bf16',
        flashAttention: flashAttention ?? true,
      },
    },
    fits.memory.values,
  )
  const [job] = completed.jobs
  if (job === undefined) throw new Error('a completed job has a candidate')
  const { count, accelerator } = job.cluster
  const peak = bf16Peak(accelerator)
  const mid = globalBatch / samplesPerSecond(flopsPerSample, count, peak, utilisation)
  const flops = flopsPerSample * globalBatch
  return {
    completed: { jobs: [job], assumed },
    job,
    seconds: {
      mid,
      spread: of.utilisation !== null ? SPREADS.stated : of.flopsPerSample === null ? SPREADS.unet : SPREADS.other,
    },
    breakdown: emptyParts(),
    memory: { total: 0, ...emptyMemory() },
    memorySpread: 0,
    fitProbability: 1,
    fits: true,
    modelFlops: flops,
    hardwareFlops: flops,
    mfu: utilisation,
    hfu: utilisation,
    constantSeconds: flops / (count * peak * fits.constantUtilisation),
    parameters,
    activeParameters: parameters,
    outside: ['kind-unmeasured'],
    opaque: { flopsPerSample, utilisation },
  }
}

import { pow } from '@touchstone/core/chance'
import type { Cluster, ModelShape, Plan, Precision, Recompute, TrainingJob } from './job.ts'
import { memoryBytes, type MemoryConstants } from './memory/index.ts'
import { parameterCount } from './model/parameters.ts'
import type { TrainRequest } from './request.ts'

/** A job with every unknown filled: the candidates to choose from, and the paths of what was assumed. */
export interface Completed {
  readonly jobs: readonly TrainingJob[]
  readonly assumed: readonly string[]
}

const roundTo = (value: number, step: number): number => Math.max(step, Math.round(value / step) * step)
const largestDivisor = (n: number, most: number): number => {
  for (let d = Math.min(n, Math.max(1, Math.floor(most))); d > 1; d--) if (n % d === 0) return d
  return 1
}

/**
 * The shape of a model of that many parameters, where only the number is known: hidden about 128 times the layers, heads of
 * 128, four times hidden in the feed-forward block, as GPT-3 and its kin.
 * In: what is known. Out: shape; paths of what was assumed are pushed to `assumed`. Total for a positive number of
 * parameters or given layers and hidden.
 * @example completeShape(exampleRequest, []).layers // 2
 */
export function completeShape(request: TrainRequest, assumed: string[]): ModelShape {
  const { shape } = request
  const fill = <T>(key: string, value: T | null, otherwise: () => T): T => {
    if (value !== null) return value
    assumed.push(`model.${key}`)
    return otherwise()
  }
  const spread = spreadOverExperts(request)
  const sparse = (shape.experts ?? 0) > 0 || spread
  const modern = sparse || (request.year ?? 0) >= 2023
  const kind = shape.kind ?? (sparse ? 'moe' : 'dense')
  const wanted = request.activeParameters ?? request.parameters ?? 1e9
  const guess = pow((wanted * 128) / 12, 1 / 3)
  const layersGuess = shape.layers
  const hidden = fill('hidden', shape.hidden, () =>
    roundedWidth(layersGuess === null ? guess : Math.sqrt(wanted / (12 * layersGuess)), shape.heads),
  )
  const layers = fill('layers', shape.layers, () =>
    Math.max(1, Math.round((wanted - (shape.vocab ?? 50_000) * hidden) / (12 * hidden * hidden))),
  )
  const heads = fill('heads', shape.heads, () => Math.max(1, Math.round(hidden / 128)))
  // Only where keys are shared does leaving the number out change much; equal numbers are what older models had.
  const kvHeads = shape.kvHeads ?? (sparse ? Math.min(heads, 8) : heads)
  if (shape.kvHeads === null && sparse) assumed.push('model.kvHeads')
  const gatedMlp = shape.gatedMlp ?? gatedBy(request, layers, hidden, heads, kvHeads, modern)
  if (shape.gatedMlp === null) assumed.push('model.gatedMlp')
  const ffnHidden =
    sparse && shape.ffnHidden === null
      ? (shape.moeFfnHidden ?? 4 * hidden)
      : fill('ffnHidden', shape.ffnHidden, () => (gatedMlp ? roundTo((8 * hidden) / 3, 64) : 4 * hidden))
  const vocab = fill('vocab', shape.vocab, () => (modern ? 128_000 : 51_200))
  const complete: ModelShape = {
    kind,
    layers,
    hidden,
    heads,
    kvHeads,
    headSize: shape.headSize ?? (sparse && hidden / heads < 96 ? 128 : hidden / heads),
    ffnHidden,
    gatedMlp,
    vocab,
    tiedEmbeddings: shape.tiedEmbeddings ?? !gatedMlp,
    experts: shape.experts ?? 0,
    topK: sparse ? (shape.topK ?? 2) : 0,
    sharedExperts: sparse ? (shape.sharedExperts ?? 0) : 0,
    moeFfnHidden: sparse ? (shape.moeFfnHidden ?? ffnHidden) : 0,
    denseLayers: sparse ? (shape.denseLayers ?? 0) : 0,
  }
  return spread ? withExperts(complete, request, assumed) : complete
}

/** A width as models have it: heads of 128 that tensor parallelism can share out, by eights in the largest. */
const roundedWidth = (width: number, heads: number | null): number =>
  roundTo(width, heads !== null || width < 4096 ? 128 : width < 6144 ? 512 : 1024)

/** Of all parameters at least a fifth that a token does not meet: no rounding, but experts that nobody described. */
const IDLE = 0.2
/** Experts that a token meets where nobody said, as in the sparse models from 2024 on. */
const USUAL_TOP_K = 8

/** Whether stated sizes are those of a sparse model whose experts were not stated. */
function spreadOverExperts({ shape, parameters, activeParameters }: TrainRequest): boolean {
  return (
    shape.experts === null &&
    (shape.kind === null || shape.kind === 'moe') &&
    parameters !== null &&
    activeParameters !== null &&
    activeParameters < parameters * (1 - IDLE)
  )
}

/** The shape with as many experts, as wide, as the stated sizes leave for them: otherwise memory would hold what one token meets. */
function withExperts(shape: ModelShape, request: TrainRequest, assumed: string[]): ModelShape {
  const { topK: said, moeFfnHidden: width } = request.shape
  const [all, active] = [request.parameters ?? 0, request.activeParameters ?? 0]
  const topK = said ?? USUAL_TOP_K
  const bare = parameterCount({ ...shape, experts: 0, ffnHidden: 0 })
  const ofWidth = (shape.gatedMlp ? 3 : 2) * shape.hidden * (shape.layers - shape.denseLayers)
  const moeFfnHidden = width ?? roundTo(Math.max(0, active - bare) / (ofWidth * topK), 64)
  const experts = topK + Math.max(1, Math.round((all - active) / (ofWidth * moeFfnHidden)))
  assumed.push('model.experts')
  if (said === null) assumed.push('model.topK')
  if (width === null) assumed.push('model.moeFfnHidden')
  return { ...shape, experts, topK, moeFfnHidden, ffnHidden: request.shape.ffnHidden ?? moeFfnHidden }
}

/**
 * Whether a block is gated, where it was not said: as the stated parameters have it, otherwise by the width (four times
 * hidden is a plain block), otherwise by the time.
 */
function gatedBy(
  request: TrainRequest,
  layers: number,
  hidden: number,
  heads: number,
  kvHeads: number,
  modern: boolean,
): boolean {
  const { shape, parameters } = request
  if ((shape.experts ?? 0) > 0 || spreadOverExperts(request)) return true
  const { ffnHidden } = shape
  if (ffnHidden === null) return modern
  if (parameters === null || shape.layers === null || shape.hidden === null)
    return Math.abs(ffnHidden / hidden - 4) > 0.01
  const rest = layers * (2 * hidden * hidden * (1 + kvHeads / heads) + 13 * hidden) + (shape.vocab ?? 50_000) * hidden
  const block = layers * hidden * ffnHidden
  return Math.abs(rest + 3 * block - parameters) < Math.abs(rest + 2 * block - parameters)
}

/** Tokens of a sample of a diffusion transformer: a latent of 32 × 32 in patches of 2 × 2 (Peebles & Xie 2023). */
export const LATENT_TOKENS = 256

/** Sizes a micro-batch may have where it was not said. */
const MICRO_BATCHES = [1, 2, 4, 8, 16] as const

/**
 * Fills what a request leaves unknown with what is usual: parallel degrees that fit the model into memory, micro-batches of
 * 1 to 16 and both with and without interleaving as candidates to choose the quickest from.
 * In: request, constants of the memory model. Out: candidates and what was assumed. Errors: none here; a plan whose degrees
 * do not multiply to the count must have been refused before.
 * @example completeJob(exampleRequest, textbookMemory).jobs[0].plan.dp // 8
 */
export function completeJob(request: TrainRequest, memory: MemoryConstants): Completed {
  const assumed: string[] = []
  const shape = completeShape(request, assumed)
  const { accelerator, count, plan } = request
  const year = request.year
  const cluster: Cluster = {
    accelerator,
    count,
    nodeSize: request.nodeSize ?? accelerator.nodeSize,
    scaleOutBytesPerSecond: request.interNodeBytesPerSecond ?? accelerator.scaleOutBytesPerSecond,
  }
  if (request.interNodeBytesPerSecond === null && count > cluster.nodeSize)
    assumed.push('cluster.interNodeBytesPerSecond')
  const seqLen =
    request.seqLen ??
    (shape.kind === 'diffusion' ? LATENT_TOKENS : year !== null && year >= 2024 ? 8192 : year === 2023 ? 4096 : 2048)
  if (request.seqLen === null) assumed.push('seqLen')

  const era = year === null ? 1 : Math.max(-1, Math.min(1, (year - 2023) / 2))
  // A part without bf16 was trained on in fp16.
  const precision: Precision =
    plan.precision ?? (accelerator.peak.bf16 === undefined && accelerator.peak.fp16 !== undefined ? 'fp16' : 'bf16')
  if (plan.precision === null) assumed.push('plan.precision')
  const flashAttention = plan.flashAttention ?? (year === null || year >= 2023)
  if (plan.flashAttention === null) assumed.push('plan.flashAttention')

  // Degrees: the smallest cut that fits, tensor inside a node first, then the pipeline.
  const states = 18 * parameterCount(shape)
  const room = 0.6 * accelerator.memoryBytes
  const cp = plan.cp ?? 1
  const ep = plan.ep ?? 1
  const known = (plan.tp ?? 1) * (plan.pp ?? 1) * cp * (plan.dp ?? 1)
  const left = Math.max(1, Math.floor(count / known))
  const cut = Math.max(1, states / room / ((plan.tp ?? 1) * (plan.pp ?? 1)))
  const sharded = plan.zero === 3
  const tp =
    plan.tp ?? (sharded || cut <= 1 ? 1 : largestDivisor(gcd(left, shape.heads), Math.min(cluster.nodeSize, pow2(cut))))
  if (plan.tp === null) assumed.push('plan.tp')
  const afterTp = Math.max(1, Math.floor(left / (plan.tp === null ? tp : 1)))
  const pp = plan.pp ?? (sharded ? 1 : largestFrom(afterTp, Math.ceil(cut / (plan.tp === null ? tp : 1)), shape.layers))
  if (plan.pp === null) assumed.push('plan.pp')
  const dp = plan.dp ?? Math.max(1, Math.floor(count / (tp * pp * cp)))
  if (plan.dp === null && count > 1) assumed.push('plan.dp')

  // Tokens of a step that models of the size were trained with: 3 million for GPT-3, 16 million for Llama 3.1 405B.
  const size = parameterCount(shape)
  const batchTokens = size > 1e11 && (year === null || year >= 2024) ? 16_777_216 : size > 1e10 ? 4_194_304 : 2_097_152
  const globalBatch = request.globalBatch ?? Math.max(dp, roundTo(batchTokens / seqLen, dp))
  if (request.globalBatch === null) assumed.push('globalBatch')
  const zero = plan.zero ?? (dp > 1 ? 1 : 0)
  if (plan.zero === null && dp > 1) assumed.push('plan.zero')
  const sequenceParallel = plan.sequenceParallel ?? (tp > 1 && (year === null || year >= 2023))
  if (plan.sequenceParallel === null && tp > 1) assumed.push('plan.sequenceParallel')

  const micros =
    plan.microBatch !== null
      ? [plan.microBatch]
      : MICRO_BATCHES.filter((one) => one === 1 || globalBatch % (one * dp) === 0)
  if (plan.microBatch === null) assumed.push('plan.microBatch')
  const interleaves =
    plan.virtualStages !== null
      ? [plan.virtualStages]
      : pp > 1 && shape.layers % (2 * pp) === 0 && plan.microBatch === null
        ? [1, 2]
        : [1]
  if (plan.virtualStages === null && pp > 1) assumed.push('plan.virtualStages')
  if (plan.recompute === null) assumed.push('plan.recompute')

  const jobs: TrainingJob[] = []
  for (const microBatch of micros)
    for (const virtualStages of interleaves) {
      const base: Plan = {
        tp,
        pp,
        dp,
        cp,
        ep,
        microBatch,
        virtualStages,
        sequenceParallel,
        recompute: 'none',
        zero,
        zeroGroup: plan.zeroGroup ?? dp,
        precision,
        flashAttention,
      }
      const recompute =
        plan.recompute ??
        (['none', 'selective', 'full'] as const).find(
          (one: Recompute) =>
            memoryBytes(shape, seqLen, globalBatch, { ...base, recompute: one }, memory) <= accelerator.memoryBytes,
        ) ??
        'full'
      jobs.push({ shape, cluster, plan: { ...base, recompute }, seqLen, globalBatch, era })
    }
  return { jobs, assumed }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}

/** The power of two at or above a number. */
function pow2(x: number): number {
  let power = 1
  while (power < x) power *= 2
  return power
}

/** The smallest divisor of `n` that is at least `least`, at most `most`; the largest there is otherwise. */
function largestFrom(n: number, least: number, most: number): number {
  for (let d = Math.max(1, least); d <= Math.min(n, most); d++) if (n % d === 0) return d
  return largestDivisor(n, most)
}

import type { ModelShape, Plan } from '../job.ts'
import { layerActivations } from '../memory/activations.ts'
import type { MemoryConstants } from '../memory/constants.ts'
import { sparseLayers } from '../model/parameters.ts'
import { expertWeights, layerWeights } from '../step/step.ts'

/** One pipeline stage as far as no batch and no interleave changes it. */
interface Stage {
  shared: number
  experts: number
  layer: number
  /** Activations kept of one micro-batch, and those of the layer at work and of the loss. */
  stored: number
  working: number
  logits: number
  /** Micro-batches in flight without interleaving, if there are as many. */
  depth: number
  /** Bytes of weights, gradients and optimizer; of buffers. */
  states: number
  buffers: number
}

const emptyStage = (): Stage => ({
  shared: 0,
  experts: 0,
  layer: 0,
  stored: 0,
  working: 0,
  logits: 0,
  depth: 1,
  states: 0,
  buffers: 0,
})

/**
 * Bytes on the fullest accelerator for rows of plans that differ in virtualStages alone: the kernel of `memoryBytes`, cut
 * where its terms stop depending on what a search varies fastest. A test holds it to `memoryBytes` to the last bit. What
 * ZeRO shards is shared by all data-parallel ranks.
 */
export class MemoryRows {
  private readonly shape: ModelShape
  private readonly seqLen: number
  private readonly constants: MemoryConstants
  private readonly sparse: number
  private readonly denseWeights: number
  private readonly sparseWeights: number
  private readonly expertWeights: number
  private plan: Plan | null = null
  private denseKept = 0
  private sparseKept = 0
  private denseWork = 0
  private sparseWork = 0
  /** Micro-batches in flight over those without interleaving, by interleave from 1. */
  private readonly more: Float64Array
  private readonly first = emptyStage()
  private readonly last = emptyStage()

  constructor(shape: ModelShape, seqLen: number, constants: MemoryConstants) {
    this.shape = shape
    this.seqLen = seqLen
    this.constants = constants
    this.sparse = sparseLayers(shape)
    this.more = new Float64Array(shape.layers).fill(1)
    this.denseWeights = layerWeights(shape, false)
    this.sparseWeights = layerWeights(shape, true)
    this.expertWeights = expertWeights(shape)
  }

  /** Takes up a plan's cut and recompute: what a layer keeps. */
  openLayer(plan: Plan): void {
    const { shape, seqLen, sparse } = this
    if (sparse < shape.layers) {
      this.denseKept = layerActivations(shape, false, seqLen, plan)
      this.denseWork = layerActivations(shape, false, seqLen, plan, 'none')
    }
    if (sparse > 0) {
      this.sparseKept = layerActivations(shape, true, seqLen, plan)
      this.sparseWork = layerActivations(shape, true, seqLen, plan, 'none')
    }
  }

  /** Takes up the degrees, for virtualStages up to `interleaves`. */
  openStage(plan: Plan, interleaves: number): void {
    this.plan = plan
    const { pp } = plan
    for (let i = 1; i < interleaves; i++) this.more[i] = 1 + (pp - 1) / (pp * (i + 1))
    this.fill(plan, 0, this.first)
    if (pp > 1) this.fill(plan, pp - 1, this.last)
  }

  private fill(plan: Plan, index: number, stage: Stage): void {
    const { shape, constants, sparse } = this
    const { tp, pp, cp, ep } = plan
    const each = Math.floor(shape.layers / pp)
    const here = index < shape.layers - each * pp ? each + 1 : each
    const sparseHere = (here * sparse) / shape.layers
    const denseHere = here - sparseHere
    const first = index === 0
    const last = index === pp - 1
    const embedding =
      first && last
        ? (shape.tiedEmbeddings ? 1 : 2) * shape.vocab * shape.hidden
        : first || last
          ? shape.vocab * shape.hidden
          : 0
    stage.shared = (denseHere * this.denseWeights + sparseHere * this.sparseWeights + embedding) / tp
    stage.experts = sparse > 0 ? (sparseHere * this.expertWeights) / (tp * ep) : 0
    stage.layer =
      here === 0
        ? 0
        : (denseHere * this.denseWeights + sparseHere * (this.sparseWeights + this.expertWeights / ep)) / (here * tp)
    stage.stored = denseHere * this.denseKept + (sparseHere > 0 ? sparseHere * this.sparseKept : 0)
    stage.working = constants.live * (sparseHere > denseHere ? this.sparseWork : this.denseWork)
    stage.logits = last ? (constants.logit * ((plan.microBatch * this.seqLen) / cp) * shape.vocab) / tp : 0
    stage.depth = pp - index
  }

  /** Takes up the stage of ZeRO. */
  openShard(zero: number): void {
    const { plan } = this
    if (plan === null) return
    this.shard(plan, zero, this.first)
    if (plan.pp > 1) this.shard(plan, zero, this.last)
  }

  private shard({ dp, cp, ep, precision }: Plan, zero: number, stage: Stage): void {
    const { constants } = this
    const group = zero === 0 ? 1 : dp * cp
    const owned = stage.shared / group + stage.experts / Math.max(1, group / ep)
    const held = stage.shared + stage.experts
    const element = precision === 'fp32' ? 4 : 2
    const gradient = precision === 'fp32' ? 4 : precision === 'fp16' ? constants.gradientHalf : constants.gradientBrain
    const weights = element * (zero === 3 ? owned + 2 * stage.layer : held)
    const gradients = gradient * (zero >= 2 ? owned + stage.layer : held)
    const optimizer = (constants.optimizerState + constants.optimizerTemporary) * owned
    stage.states = weights + gradients + optimizer
    stage.buffers = Math.min(constants.buffer * held, constants.bufferMost)
  }

  /** Bytes for virtualStages 1 to `interleaves`, into `out` from place 0. */
  bytes(globalBatch: number, interleaves: number, out: Float64Array): void {
    const { plan } = this
    if (plan === null) return
    const { pp } = plan
    const micro = Math.max(1, Math.ceil(globalBatch / (plan.dp * plan.microBatch)))
    for (let i = 0; i < interleaves; i++) {
      const more = this.more[i] as number
      const first = this.total(this.first, pp === 1 ? 1 : Math.min(micro, this.first.depth * more))
      if (pp === 1) {
        out[i] = first
        continue
      }
      const last = this.total(this.last, Math.min(micro, this.last.depth * more))
      out[i] = last <= first ? first : last
    }
  }

  private total(stage: Stage, inFlight: number): number {
    const { reserve, context } = this.constants
    const activations = stage.stored * inFlight + stage.working + stage.logits
    const used = stage.states + activations
    return used + ((reserve - 1) * used + stage.buffers + context)
  }
}

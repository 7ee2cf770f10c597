import type { ModelShape, Plan } from '../job.ts'
import { sparseLayers } from '../model/parameters.ts'
import type { StepConstants } from '../step/constants.ts'
import { ringBandwidth, ringPass } from '../step/links.ts'
import type { Rates } from '../step/rates.ts'
import { shardSeconds } from '../step/shards.ts'
import { type Block, expertWeights, layerWeights } from '../step/step.ts'

/**
 * Seconds of a step for rows of plans that differ in virtualStages alone: the kernel of `composeStep`, cut where its terms
 * stop depending on what a search varies fastest, so that most of a plan is computed for many. A test holds it to
 * `composeStep` to the last bit. What ZeRO shards is shared by all data-parallel ranks.
 */
export class StepRows {
  private readonly shape: ModelShape
  private readonly seqLen: number
  private readonly rates: Rates
  private readonly constants: StepConstants
  private readonly sparse: number
  /** Weights of all layers, experts apart; of all experts. */
  private readonly layered: number
  private readonly experts: number

  private plan: Plan | null = null
  private zero = 0
  private matmul = 0
  private attention = 0
  private memory = 0
  private backward = 0
  /** Per interleave, from 1: what holds for all ZeRO stages and batches. */
  private readonly most: Float64Array
  private readonly steady: Float64Array
  private readonly bubble: Float64Array
  private readonly shared: Float64Array
  private readonly routed: Float64Array
  /** Per interleave: traffic once a step, with each micro-batch, with each but the first; the optimizer. */
  private readonly once: Float64Array
  private readonly each: Float64Array
  private readonly later: Float64Array
  private readonly optimizer: Float64Array

  constructor(shape: ModelShape, seqLen: number, rates: Rates, constants: StepConstants) {
    this.shape = shape
    this.seqLen = seqLen
    this.rates = rates
    this.constants = constants
    this.sparse = sparseLayers(shape)
    this.layered = (shape.layers - this.sparse) * layerWeights(shape, false) + this.sparse * layerWeights(shape, true)
    this.experts = this.sparse * expertWeights(shape)
    const column = (): Float64Array => new Float64Array(shape.layers)
    this.most = column()
    this.steady = column()
    this.bubble = column()
    this.shared = column()
    this.routed = column()
    this.once = column()
    this.each = column()
    this.later = column()
    this.optimizer = column()
  }

  /** Takes up a plan's degrees and recompute, with the block of its cut, for virtualStages up to `interleaves`. */
  openStage(plan: Plan, block: Block, interleaves: number): void {
    const { tp, pp, dp, cp, ep } = plan
    const { shape, rates, constants, sparse } = this
    const { layers } = shape
    const sparseShare = sparse / layers
    const denseShare = 1 - sparseShare
    const d = block.dense
    const s = block.sparse
    const again = plan.recompute === 'full' ? 1 : 0
    const attentionAgain = plan.recompute === 'none' ? 0 : plan.flashAttention && again === 0 ? 0 : 1
    const matmul =
      denseShare * (d.matmulForward * (1 + again) + d.matmulBackward) +
      sparseShare * (s.matmulForward * (1 + again) + s.matmulBackward)
    const attention =
      denseShare * (d.attentionForward * (1 + attentionAgain) + d.attentionBackward) +
      sparseShare * (s.attentionForward * (1 + attentionAgain) + s.attentionBackward)
    const memory =
      denseShare * (d.memoryForward * (1 + again) + d.memoryBackward) +
      sparseShare * (s.memoryForward * (1 + again) + s.memoryBackward)
    const tensor =
      denseShare * (d.tensorForward * (1 + again) + d.tensorBackward) +
      sparseShare * (s.tensorForward * (1 + again) + s.tensorBackward)
    const expert = sparseShare * (s.expertForward * (1 + again) + s.expertBackward)
    const layer = matmul + attention + memory + tensor + expert
    const head = block.head.matmul + block.head.memory
    this.plan = plan
    this.matmul = matmul
    this.attention = attention
    this.memory = memory
    this.backward =
      denseShare * (d.matmulBackward + d.attentionBackward) + sparseShare * (s.matmulBackward + s.attentionBackward)

    const mean = (layers * layer + head) / pp
    const stride = tp * cp * dp
    const bandwidth = stride < rates.nodeSize ? rates.scaleUp : rates.scaleOut
    const pieces = plan.sequenceParallel ? tp : 1
    const hop =
      (2 * plan.microBatch * this.seqLen * shape.hidden) / (cp * pieces * bandwidth) + constants.scaleUpLatency
    for (let i = 0; i < interleaves; i++) {
      const v = i + 1
      let most = layers
      let headHere = 1
      let hops = 0
      if (pp > 1) {
        most = Math.min(layers, Math.ceil(layers / (pp * v)) * v)
        const last = Math.max(0, layers - (pp - 1) * most)
        const first = Math.max(most * layer, last * layer + head)
        const slots = Math.ceil((layers + 2) / (pp * v)) * v
        const second = Math.max(slots * layer, (slots - 1) * layer + head)
        if (second < first) {
          most = slots * layer >= (slots - 1) * layer + head ? slots : slots - 1
          headHere = most === slots ? 0 : 1
        } else if (most * layer >= last * layer + head) headHere = 0
        else most = last
        hops = 2 * v * hop * constants.pipelineExposed
      }
      const here = most / layers
      this.most[i] = most
      this.steady[i] = most * layer + headHere * head + hops
      this.bubble[i] = ((pp - 1) / v) * (mean + hops)
      this.shared[i] = this.layered * (here / tp) + (headHere * shape.vocab * shape.hidden) / tp
      this.routed[i] = sparse > 0 ? (this.experts * here) / (tp * ep) : 0
    }
  }

  /** Takes up the stage of ZeRO. */
  openShard(zero: number, interleaves: number): void {
    const { plan, rates, constants, shape, once, each, later } = this
    if (plan === null) return
    this.zero = zero
    const { tp, dp, cp, ep } = plan
    const data = dp * cp
    const wide = ringBandwidth(data, tp, rates.nodeSize, rates.scaleUp, rates.scaleOut)
    const hop = data * tp > rates.nodeSize ? constants.scaleOutLatency : 0
    for (let i = 0; i < interleaves; i++) {
      const shared = this.shared[i] as number
      const routed = this.routed[i] as number
      const most = this.most[i] as number
      once[i] = 0
      each[i] = 0
      later[i] = 0
      if (data > 1) {
        if (zero === 3) {
          const beside = most * (this.matmul + this.attention + this.memory)
          const held = 2 * (shared + routed)
          each[i] = shardSeconds(held, data, wide, hop, shape.layers, beside, rates.early, constants)
        } else {
          let passes = 2 * ringPass(2 * shared, data, wide, hop, most)
          if (routed > 0 && data > ep)
            passes += 2 * ringPass(2 * routed, data / ep, wide, constants.scaleOutLatency, most)
          const window = constants.gradientOverlap * most * this.backward
          once[i] = passes > window ? passes - window : 0
          if (zero === 2) later[i] = Math.max(0, passes / 2 - window)
        }
      }
      const owned = zero === 0 ? shared + routed : (shared + routed) / data
      this.optimizer[i] = (constants.optimizerBytes * owned) / rates.memory
    }
  }

  /** Seconds of a step for virtualStages 1 to `interleaves`, into `out` from place 0. */
  seconds(globalBatch: number, interleaves: number, out: Float64Array): void {
    const { plan, steady, bubble, once, each, later, optimizer, zero } = this
    if (plan === null) return
    const { overhead } = this.constants
    const micro = Math.max(1, Math.ceil(globalBatch / (plan.dp * plan.microBatch)))
    const others = micro - 1
    for (let i = 0; i < interleaves; i++) {
      const traffic =
        zero === 3
          ? micro * (each[i] as number)
          : zero === 2
            ? (once[i] as number) + others * (later[i] as number)
            : (once[i] as number)
      const sum = micro * (steady[i] as number) + (bubble[i] as number) + traffic + (optimizer[i] as number)
      out[i] = sum + overhead * sum
    }
  }
}

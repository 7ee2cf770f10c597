import type { ModelShape, Plan, StepParts, TrainingJob } from '../job.ts'
import { attentionWeights, mlpWeights, sparseLayers } from '../model/parameters.ts'
import type { StepConstants } from './constants.ts'
import { emptyLayer, headTimes, type LayerTimes, layerTimes } from './layer.ts'
import { ringBandwidth, ringPass } from './links.ts'
import { type Rates, ratesOf } from './rates.ts'
import { shardSeconds } from './shards.ts'

/** A block: everything about a step that does not depend on pp, dp, interleave, ZeRO and batch. */
export interface Block {
  readonly dense: LayerTimes
  readonly sparse: LayerTimes
  readonly head: { matmul: number; memory: number }
}

/**
 * An empty block, to be filled.
 * @example emptyBlock().head.matmul // 0
 */
export function emptyBlock(): Block {
  return { dense: emptyLayer(), sparse: emptyLayer(), head: { matmul: 0, memory: 0 } }
}

/**
 * Fills a block for a plan's tp, cp, ep, micro-batch, sequence parallelism and attention.
 * In: shape, tokens of a sequence, plan, rates, constants, block. Total for a legal plan.
 * @example fillBlock(exampleJob.shape, 2048, plainPlan, ratesOf(exampleCluster, 'bf16', losslessStep), losslessStep, emptyBlock()) // undefined
 */
export function fillBlock(
  shape: ModelShape,
  seqLen: number,
  plan: Plan,
  rates: Rates,
  constants: StepConstants,
  block: Block,
): void {
  const sparse = sparseLayers(shape)
  if (sparse < shape.layers) layerTimes(shape, false, seqLen, plan, rates, constants, block.dense)
  if (sparse > 0) layerTimes(shape, true, seqLen, plan, rates, constants, block.sparse)
  headTimes(shape, seqLen, plan, rates, block.head)
}

/**
 * Parts of a step at nothing, to be filled.
 * @example emptyParts().matmul // 0
 */
export function emptyParts(): StepParts {
  return {
    matmul: 0,
    attention: 0,
    memoryBound: 0,
    tensorParallel: 0,
    pipelineBubble: 0,
    dataParallel: 0,
    expertParallel: 0,
    optimizer: 0,
    other: 0,
  }
}

/**
 * Weights of a layer that every rank of a tensor group shares out, experts apart.
 * In: shape, whether the layer has experts. Out: parameters. Total.
 * @example layerWeights(exampleJob.shape, false) // 12582912
 */
export function layerWeights(shape: ModelShape, sparse: boolean): number {
  const width = sparse ? shape.sharedExperts * shape.moeFfnHidden : shape.ffnHidden
  return attentionWeights(shape) + mlpWeights(shape, width) + (sparse ? shape.hidden * shape.experts : 0)
}

/**
 * Weights of all experts of a layer.
 * @example expertWeights({ ...exampleJob.shape, experts: 8, moeFfnHidden: 512 }) // 8388608
 */
export function expertWeights(shape: ModelShape): number {
  return shape.experts * mlpWeights(shape, shape.moeFfnHidden)
}

/**
 * Puts a step together from a block: pipeline, gradients, sharded weights, optimizer. Fills `parts`, which add up to the
 * result.
 * In: shape; tokens of a sequence; plan; sequences of a step; block; rates; constants. Out: seconds.
 * Assumes: one forward and one backward at a time (1F1B); the fullest stage sets the pace, the others' filling and draining
 * shows once over `virtualStages`; a framework puts embedding and head on slots of their own where that is better balanced;
 * ranks are laid out tensor first, then context, data and pipeline; gradients are two bytes.
 * @example composeStep(exampleJob.shape, 2048, exampleJob.plan, 8, emptyBlock(), ratesOf(exampleCluster, 'bf16', losslessStep), losslessStep, emptyParts()).toFixed(6) // '0.000676'
 */
export function composeStep(
  shape: ModelShape,
  seqLen: number,
  plan: Plan,
  globalBatch: number,
  block: Block,
  rates: Rates,
  constants: StepConstants,
  parts: StepParts,
): number {
  const { tp, pp, dp, cp, ep, virtualStages, zero } = plan
  const { layers } = shape
  const sparse = sparseLayers(shape)
  const sparseShare = sparse / layers
  const denseShare = 1 - sparseShare
  const d = block.dense
  const s = block.sparse
  const micro = Math.max(1, Math.ceil(globalBatch / (dp * plan.microBatch)))
  const again = plan.recompute === 'full' ? 1 : 0
  const attentionAgain = plan.recompute === 'none' ? 0 : plan.flashAttention && again === 0 ? 0 : 1

  // One layer, the mean of dense and sparse.
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

  // Which layers the fullest stage has.
  const chunk = Math.ceil(layers / (pp * virtualStages))
  let most = pp === 1 ? layers : Math.min(layers, chunk * virtualStages)
  let headHere = 1
  if (pp > 1) {
    const last = Math.max(0, layers - (pp - 1) * most)
    const first = Math.max(most * layer, last * layer + head)
    const slots = Math.ceil((layers + 2) / (pp * virtualStages)) * virtualStages
    const second = Math.max(slots * layer, (slots - 1) * layer + head)
    if (second < first) {
      most = slots * layer >= (slots - 1) * layer + head ? slots : slots - 1
      headHere = most === slots ? 0 : 1
    } else if (most * layer >= last * layer + head) headHere = 0
    else most = last
  }
  const slowest = most * layer + headHere * head
  const mean = (layers * layer + head) / pp

  // Traffic between stages: activations one way, their gradients the other.
  const { scaleOut } = rates
  let hops = 0
  if (pp > 1) {
    const stride = tp * cp * dp
    const bandwidth = stride < rates.nodeSize ? rates.scaleUp : scaleOut
    const pieces = plan.sequenceParallel ? tp : 1
    hops =
      2 *
      virtualStages *
      ((2 * plan.microBatch * seqLen * shape.hidden) / (cp * pieces * bandwidth) + constants.scaleUpLatency) *
      constants.pipelineExposed
  }

  const filled = micro * (slowest + hops)
  const bubble = ((pp - 1) / virtualStages) * (mean + hops)

  // Weights of one rank, those of experts apart.
  const here = most / layers
  const weights = (layers - sparse) * layerWeights(shape, false) + (sparse > 0 ? sparse * layerWeights(shape, true) : 0)
  const shared = weights * (here / tp) + (headHere * shape.vocab * shape.hidden) / tp
  const experts = sparse > 0 ? (sparse * expertWeights(shape) * here) / (tp * ep) : 0

  const data = dp * cp
  const group = zero === 0 ? data : Math.min(plan.zeroGroup * (zero > 0 ? cp : 1), data)
  const hop = constants.scaleOutLatency
  let traffic = 0
  if (data > 1) {
    const wide = ringBandwidth(data, tp, rates.nodeSize, rates.scaleUp, scaleOut)
    if (zero === 3) {
      const near = ringBandwidth(group, tp, rates.nodeSize, rates.scaleUp, scaleOut)
      const far = group * tp > rates.nodeSize
      const beside = most * (matmul + attention + memory)
      const held = 2 * (shared + experts)
      traffic = micro * shardSeconds(held, group, near, far ? hop : 0, layers, beside, rates.early, constants)
      if (group < data) traffic += 2 * ringPass((2 * (shared + experts)) / group, data / group, wide, hop, layers)
    } else {
      let passes: number
      if (group < data) {
        const near = ringBandwidth(group, tp, rates.nodeSize, rates.scaleUp, scaleOut)
        const far = ringBandwidth(data / group, tp * group, rates.nodeSize, rates.scaleUp, scaleOut)
        passes =
          2 * ringPass(2 * shared, group, near, group * tp > rates.nodeSize ? hop : 0, layers) +
          2 * ringPass((2 * shared) / group, data / group, far, hop, layers)
      } else passes = 2 * ringPass(2 * shared, data, wide, data * tp > rates.nodeSize ? hop : 0, most)
      if (experts > 0 && data > ep) passes += 2 * ringPass(2 * experts, data / ep, wide, hop, most)
      const window =
        constants.gradientOverlap *
        most *
        (denseShare * (d.matmulBackward + d.attentionBackward) + sparseShare * (s.matmulBackward + s.attentionBackward))
      traffic = passes > window ? passes - window : 0
      // A second stage of ZeRO reduces gradients with each micro-batch.
      if (zero === 2 && micro > 1) traffic += (micro - 1) * Math.max(0, passes / 2 - window)
    }
  }
  const owned = zero === 0 ? shared + experts : (shared + experts) / group
  const optimizer = (constants.optimizerBytes * owned) / rates.memory

  parts.matmul = micro * (most * matmul + headHere * block.head.matmul)
  parts.attention = micro * most * attention
  parts.memoryBound = micro * (most * memory + headHere * block.head.memory)
  parts.tensorParallel = micro * most * tensor
  parts.expertParallel = micro * most * expert
  parts.pipelineBubble = bubble + micro * hops
  parts.dataParallel = traffic
  parts.optimizer = optimizer
  const sum = filled + bubble + traffic + optimizer
  parts.other = constants.overhead * sum
  return sum + parts.other
}

/**
 * Seconds of one optimizer step of a job, with their parts in `parts`.
 * In: job, constants, parts to fill. Out: seconds. Total for a legal plan.
 * @example stepSeconds(exampleJob, losslessStep).toFixed(5) // '0.00420'
 */
export function stepSeconds(job: TrainingJob, constants: StepConstants, parts: StepParts = emptyParts()): number {
  const rates = ratesOf(job.cluster, job.plan.precision, constants, job.era)
  const block = emptyBlock()
  fillBlock(job.shape, job.seqLen, job.plan, rates, constants, block)
  return composeStep(job.shape, job.seqLen, job.plan, job.globalBatch, block, rates, constants, parts)
}

import type { ModelShape } from '../job.ts'
import type { StepConstants } from './constants.ts'
import { ringBandwidth, ringPass } from './links.ts'
import { addProducts, matmulSeconds, type Products } from './matmul.ts'
import type { Rates } from './rates.ts'

/** How one layer's work is cut: the part of a plan that a layer's time depends on. */
export interface LayerPlan {
  readonly tp: number
  readonly cp: number
  readonly ep: number
  readonly microBatch: number
  readonly sequenceParallel: boolean
  readonly flashAttention: boolean
}

/** Seconds of one micro-batch through one layer on one accelerator; `again` parts are those a full recompute repeats. */
export interface LayerTimes {
  matmulForward: number
  matmulBackward: number
  attentionForward: number
  attentionBackward: number
  memoryForward: number
  memoryBackward: number
  tensorForward: number
  tensorBackward: number
  expertForward: number
  expertBackward: number
}

/**
 * Times of nothing, to be filled.
 * @example emptyLayer().matmulForward // 0
 */
export function emptyLayer(): LayerTimes {
  return {
    matmulForward: 0,
    matmulBackward: 0,
    attentionForward: 0,
    attentionBackward: 0,
    memoryForward: 0,
    memoryBackward: 0,
    tensorForward: 0,
    tensorBackward: 0,
    expertForward: 0,
    expertBackward: 0,
  }
}

/** Bytes a token's element-wise work moves forward, per hidden unit, feed-forward unit and projection unit. */
const BYTES_HIDDEN = 20
const BYTES_FFN = 6
const BYTES_PROJECTION = 6
/** Kernels of a layer's forward pass; the backward pass has twice as many. */
const KERNELS = 18
/** Kernels that sorting tokens to experts adds. */
const ROUTING_KERNELS = 30
/** Lowest set bit of a head size, by which unfused attention's kernels are chosen. */
const EIGHT = 8

/** Products of one part of a layer. */
const sums: Products = { forward: 0, backward: 0 }

function open(): void {
  sums.forward = 0
  sums.backward = 0
}

/**
 * Fills `out` with the times of one micro-batch through one layer.
 * In: shape; whether the layer has experts; tokens of a sequence; how it is cut; rates; constants. Out: seconds by part.
 * Assumes: backward does twice the products of forward; fused attention skips what the causal mask hides and computes two
 * and a half times its forward going back; unfused attention computes and moves the whole square; tensor parallelism adds
 * two all-reduces each way (Shoeybi et al. 2019), as reduce-scatter and all-gather with sequence parallelism (Korthikanti
 * et al. 2022); experts add two all-to-alls each way.
 * @example layerTimes(exampleJob.shape, false, 2048, plainPlan, ratesOf(exampleCluster, 'bf16', losslessStep), losslessStep, emptyLayer()) // undefined
 */
export function layerTimes(
  shape: ModelShape,
  sparse: boolean,
  seqLen: number,
  plan: LayerPlan,
  rates: Rates,
  constants: StepConstants,
  out: LayerTimes,
): void {
  const { tp, cp, ep, microBatch } = plan
  const { matmul } = rates
  const { hidden } = shape
  const tokens = (microBatch * seqLen) / cp
  const query = shape.heads * shape.headSize
  const keys = shape.kvHeads * shape.headSize
  const projection = Math.ceil((query + 2 * keys) / tp)
  const queryHere = Math.ceil(query / tp)

  open()
  addProducts(tokens, projection, hidden, 1, matmul, sums)
  addProducts(tokens, hidden, queryHere, 1, matmul, sums)
  let { forward, backward } = sums

  // Half of an encoder-decoder's layers also attend to the encoder: half as much again on the mean.
  const cross = shape.kind === 'encoder-decoder' ? 1.5 : 1
  forward *= cross
  backward *= cross

  const width = sparse ? shape.sharedExperts * shape.moeFfnHidden : shape.ffnHidden
  const inner = Math.ceil(width / tp)
  const up = shape.gatedMlp ? 2 * inner : inner
  if (inner > 0) {
    open()
    addProducts(tokens, up, hidden, 1, matmul, sums)
    addProducts(tokens, hidden, inner, 1, matmul, sums)
    forward += sums.forward
    backward += sums.backward
  }

  const pieces = plan.sequenceParallel ? tp : 1
  let moved =
    tokens *
    ((BYTES_HIDDEN * hidden) / pieces +
      BYTES_FFN * (inner + (shape.gatedMlp ? inner : 0)) +
      BYTES_PROJECTION * projection)
  let kernels = KERNELS
  let waiting = 0
  out.expertForward = 0
  out.expertBackward = 0

  if (sparse) {
    const routed = tokens * shape.topK
    const expertInner = Math.ceil(shape.moeFfnHidden / tp)
    const expertUp = shape.gatedMlp ? 2 * expertInner : expertInner
    const local = shape.experts / ep
    const rows = (routed * (1 + constants.imbalance)) / local
    const routing = matmulSeconds(tokens, shape.experts, hidden, 1, matmul)
    open()
    addProducts(rows, expertUp, hidden, local, matmul, sums)
    addProducts(rows, hidden, expertInner, local, matmul, sums)
    forward += sums.forward + routing
    backward += sums.backward + 2 * routing
    moved += routed * (constants.routingBytes * hidden + BYTES_FFN * (expertUp + expertInner) * 0.5)
    kernels += ROUTING_KERNELS
    // Sizes of the experts' work are known only when the router has run, so the host waits and their launches show.
    waiting = constants.expertKernels * local * rates.kernelLaunch
    if (ep > 1) {
      // A token goes once to each rank that holds any of its experts; those of one node take its link, the rest the network.
      let missed = 1
      for (let i = 0; i < shape.topK; i++) missed *= 1 - 1 / ep
      const bytes = 2 * tokens * ep * (1 - missed) * hidden
      const insideRanks = Math.max(1, Math.min(ep, rates.nodeSize / tp))
      const away = (ep - insideRanks) / ep
      const near = (insideRanks - 1) / ep
      const once =
        constants.expertExposed * bytes * (away / rates.scaleOut + near / rates.scaleUp) + constants.scaleUpLatency
      out.expertForward = 2 * once
      out.expertBackward = 2 * once
    }
    out.expertForward += constants.routingFixed
    out.expertBackward += constants.routingFixed
  }

  const attentionFlops = (cross * 4 * microBatch * seqLen * seqLen * queryHere) / cp
  let extra = 0
  if (plan.flashAttention) {
    const rate = (rates.flash * seqLen) / (seqLen + constants.halfSequence)
    const causal = shape.kind === 'encoder' ? 1 : 0.5
    const once = (attentionFlops * causal) / rate
    out.attentionForward = once
    out.attentionBackward = 2.5 * once
  } else {
    const size = Math.ceil(shape.headSize)
    const lowest = size & -size
    const misaligned = lowest >= 64 ? 1 : 1 + constants.alignment * (6 - (31 - Math.clz32(lowest)))
    const odd = lowest < EIGHT ? constants.oddHead : 1
    const products = (attentionFlops * misaligned * odd) / rates.scores
    const scores = (microBatch * Math.ceil(shape.heads / tp) * seqLen * seqLen) / cp
    extra = (constants.scoreBytes * scores) / rates.memory
    out.attentionForward = products + extra
    out.attentionBackward = 2 * products + extra
  }
  if (cp > 1) {
    // Keys and values go round the ring while attention computes.
    const bandwidth = ringBandwidth(cp, tp, rates.nodeSize, rates.scaleUp, rates.scaleOut)
    const round = (4 * tokens * Math.ceil(keys / tp) * (cp - 1)) / bandwidth
    out.attentionForward = Math.max(out.attentionForward, round) + constants.scaleUpLatency * (cp - 1)
    out.attentionBackward = Math.max(out.attentionBackward, 2 * round) + constants.scaleUpLatency * (cp - 1)
  }

  const bytesTime = (moved * rates.elementwise) / rates.memory
  const gaps = kernels * rates.kernelGap
  let memoryForward = bytesTime + gaps
  let memoryBackward = 2 * (bytesTime + gaps)
  // A host that launches kernels slower than they run sets the pace.
  const host = kernels * rates.kernelLaunch
  const busy = forward + out.attentionForward + memoryForward
  if (host > busy) memoryForward += host - busy
  memoryForward += waiting
  const busyBack = backward + out.attentionBackward + memoryBackward
  if (2 * host > busyBack) memoryBackward += 2 * host - busyBack
  memoryBackward += 2 * waiting

  out.matmulForward = forward
  out.matmulBackward = backward
  out.memoryForward = memoryForward
  out.memoryBackward = memoryBackward
  if (tp > 1) {
    const bandwidth = ringBandwidth(tp, 1, rates.nodeSize, rates.scaleUp, rates.scaleOut)
    const hop = tp > rates.nodeSize ? constants.scaleOutLatency : 0
    const reduce = 2 * ringPass(2 * tokens * hidden, tp, bandwidth, hop, 1) + constants.scaleUpLatency
    out.tensorForward = 2 * reduce
    out.tensorBackward = 2 * reduce
  } else {
    out.tensorForward = 0
    out.tensorBackward = 0
  }
}

/**
 * Seconds of one micro-batch through embedding, logits and loss on the stage that has them, forward and back together.
 * In: shape, tokens of a sequence, how it is cut, rates. Out: products and bytes, in seconds.
 * Assumes: logits in 32 bits pass memory six times.
 * @example headTimes(exampleJob.shape, 2048, plainPlan, ratesOf(exampleCluster, 'bf16', losslessStep), { matmul: 0, memory: 0 }) // undefined
 */
export function headTimes(
  shape: ModelShape,
  seqLen: number,
  plan: LayerPlan,
  rates: Rates,
  out: { matmul: number; memory: number },
): void {
  const tokens = (plan.microBatch * seqLen) / plan.cp
  const words = Math.ceil(shape.vocab / plan.tp)
  out.matmul =
    words === 0
      ? 0
      : matmulSeconds(tokens, words, shape.hidden, 1, rates.matmul) +
        matmulSeconds(tokens, shape.hidden, words, 1, rates.matmul) +
        matmulSeconds(shape.hidden, words, tokens, 1, rates.matmul)
  out.memory = (tokens * (24 * words + 20 * shape.hidden)) / rates.memory
}

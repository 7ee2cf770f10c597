import { sparseLayers } from '../model/parameters.ts'
import { bf16Peak, generationOf } from '../step/rates.ts'
import { bytesPerNumber } from './bytes.ts'
import { cacheBytesPerToken, cacheParts } from './cache.ts'
import { expertTraffic, tensorSeconds } from './collectives.ts'
import type { ServingConstants } from './constants.ts'
import { expertsVisited } from './experts.ts'
import { type Service, widthOf } from './service.ts'

/** Seconds of one stage of one pass by what they are spent on; exposed time only, so that they add up. */
export interface PassParts {
  /** Matrix products with weights, or reading these, whichever is longer. */
  readonly linear: number
  /** Attention's products, or reading the cache, whichever is longer. */
  readonly attention: number
  readonly tensorParallel: number
  readonly expertParallel: number
  readonly pipeline: number
  /** Small kernels and host work. */
  readonly floor: number
}

/** What passes through the model at once, over all attention groups of a copy. */
export interface PassWork {
  readonly sequences: number
  /** New tokens of each sequence. */
  readonly tokens: number
  /** Tokens of each sequence whose keys and values are there already. */
  readonly cached: number
}

/**
 * Seconds of the parts.
 * @example passSeconds({ linear: 1, attention: 2, tensorParallel: 0, expertParallel: 0, pipeline: 0, floor: 4 }) // 7
 */
export function passSeconds(parts: PassParts): number {
  return parts.linear + parts.attention + parts.tensorParallel + parts.expertParallel + parts.pipeline + parts.floor
}

/**
 * FLOP/s of matrix products with weights that a service reaches, for dense blocks and for experts.
 * In: service, constants. Out: FLOP/s. Assumes: where a part has no unit for the format its 16-bit rate stands. Total.
 * @example matmulRate(exampleService, { ...losslessServing, compute: 0.5 }).dense // 150000000000000
 */
export function matmulRate(
  { cluster, plan }: Service,
  constants: ServingConstants,
): { readonly dense: number; readonly expert: number } {
  const { key, peak } = cluster.accelerator
  const { precision } = plan
  const special = peak[precision]
  const narrow = (precision === 'fp8' || precision === 'fp4') && special !== undefined
  const format = narrow ? constants.narrow * (precision === 'fp4' ? constants.fp4 : 1) : 1
  const generation = generationOf(key) === 'blackwell' ? constants.blackwell : 1
  const dense = (special ?? bf16Peak(cluster.accelerator)) * constants.compute * format * generation
  return { dense, expert: dense * constants.expertCompute * (narrow ? constants.expertNarrow : 1) }
}

/**
 * One stage of one pass of tokens through a model: the one formula of both prefill (many new tokens of few sequences) and
 * decoding (one new token of many sequences).
 *
 * Linear: 2 FLOP per weight and token over the matmul rate, or the bytes of the weights met over the bandwidth; of experts
 * only those that a batch visits. Attention: 4·width FLOP per pair of a new token and one it sees (all cached, half of the
 * new), or the bytes of the cache. Then collectives, of which experts' traffic hides under a share of the work, and floors.
 * In: service, work, constants. Out: seconds. Total for positive work.
 * Source: roofline after Williams et al. 2009; Pope et al. 2022, arXiv 2211.05102, sections 2 and 3 (counts of FLOPs, bytes).
 * By hand, 70e9 weights in 16 bits on one accelerator at 2e12 bytes/s, one token: 140e9 ÷ 2e12 = 0.07.
 * @example stagePass({ ...exampleService, weights: { total: 70e9, expert: 0, routed: 0, body: 69e9, head: 1e9 }, plan: { ...exampleService.plan, tp: 1 } }, { sequences: 1, tokens: 1, cached: 0 }, losslessServing).linear // 0.07
 */
export function stagePass(service: Service, work: PassWork, constants: ServingConstants): PassParts {
  const { shape, weights, cluster, plan } = service
  const { accelerator } = cluster
  const width = widthOf(plan)
  const sparse = sparseLayers(shape)
  const spread = plan.ep > plan.tp ? 1 + constants.imbalance : 1
  const tokens = work.sequences * work.tokens
  const cut = width * plan.pp
  const rate = matmulRate(service, constants)

  const dense = (2 * (tokens * weights.body + work.sequences * weights.head)) / cut / rate.dense
  const routed = (2 * tokens * sparse * shape.topK * weights.expert * spread) / cut / rate.expert
  const visited = sparse * expertsVisited(shape.experts, shape.topK, tokens) * weights.expert
  const read =
    bytesPerNumber(plan.precision) * ((weights.body + weights.head) / (plan.tp * plan.pp) + (visited * spread) / cut)
  const linear = Math.max(dense + routed, read / (accelerator.memoryBytesPerSecond * constants.weightBandwidth))

  // One latent for all heads is met by every head's query and again by its scores.
  const decoding = work.tokens <= 1
  const headWidth = shape.kvLatent !== null && decoding ? shape.kvLatent : shape.headSize
  const pairs = work.sequences * work.tokens * (work.cached + work.tokens / 2)
  const scores = (4 * shape.layers * shape.heads * headWidth * pairs) / cut
  const kept = (work.sequences * plan.tp) / width
  const cache =
    (kept * (work.cached + work.tokens) * cacheBytesPerToken(shape, plan.cachePrecision)) / cacheParts(shape, plan)
  const attention = Math.max(
    scores / (bf16Peak(accelerator) * constants.flash),
    cache / (accelerator.memoryBytesPerSecond * constants.cacheBandwidth),
  )

  const traffic = expertTraffic(service, sparse, tokens / width, constants)
  const hidden = constants.overlap * (linear + attention)
  return {
    linear,
    attention,
    tensorParallel: tensorSeconds(service, (tokens * plan.tp) / width, constants),
    expertParallel: Math.max(0, traffic.traffic - hidden) + traffic.latency,
    pipeline:
      plan.pp > 1
        ? (tokens * shape.hidden * 2) / width / (accelerator.scaleUpBytesPerSecond * constants.scaleUp) +
          constants.scaleUpLatency
        : 0,
    floor: (constants.layerFloor * shape.layers) / plan.pp + constants.stepHost + constants.sequenceHost * kept,
  }
}

import { ringBandwidth } from '../step/links.ts'
import type { ServingConstants } from './constants.ts'
import { type Service, widthOf } from './service.ts'

/** Bytes of one activation travelling between ranks. */
const ACTIVATION = 2
/** Bytes of a hidden unit sent to an expert and brought back: 8 bits there, 16 bits back. */
const THERE_AND_BACK = 3

/**
 * Seconds that the tensor ranks of one stage spend on adding up their parts: two all-reduces a layer.
 * In: service; tokens in one attention group; constants. Out: seconds of the stage. Total.
 * Source: Shoeybi et al. 2019, section 3. By hand, 2 layers, 2 ranks, 1024 tokens of 1024 at 300e9 bytes/s: an all-reduce
 * moves 2 × ½ × 1024² × 2 = 2,097,152 bytes in 6.99e-6; four take 2.796e-5.
 * @example tensorSeconds(exampleService, 1024, losslessServing).toFixed(8) // '0.00002796'
 */
export function tensorSeconds({ shape, plan, cluster }: Service, tokens: number, constants: ServingConstants): number {
  if (plan.tp <= 1) return 0
  const inside = plan.tp <= cluster.nodeSize
  const bandwidth = ringBandwidth(
    plan.tp,
    1,
    cluster.nodeSize,
    cluster.accelerator.scaleUpBytesPerSecond * constants.scaleUp,
    cluster.scaleOutBytesPerSecond * constants.scaleOut,
  )
  const bytes = ((2 * (plan.tp - 1)) / plan.tp) * tokens * shape.hidden * ACTIVATION
  const latency = inside ? constants.scaleUpLatency : constants.scaleOutLatency
  return (2 * shape.layers * (bytes / bandwidth + latency)) / plan.pp
}

/**
 * Seconds that tokens of one stage travel to their experts and back, before any of it is hidden.
 * In: service; layers with experts; tokens of one accelerator; constants. Out: seconds of traffic and of latency. Total; 0
 * where every tensor rank holds a part of every expert. Assumes: 8 bits there and 16 back; a token crosses to a node once,
 * however many of its experts are there. Source: DeepSeek-AI 2024, arXiv 2412.19437, section 3.2.2.
 * By hand, 2 layers, 8 ranks in a node, 100 tokens of 1024, 2 experts: 100 × 2 × ⅞ × 1024 × 3 ÷ 300e9 = 1.792e-6 a layer.
 * @example expertTraffic({ ...exampleService, shape: { ...exampleService.shape, experts: 8, topK: 2 }, plan: { ...exampleService.plan, tp: 1, ep: 8 } }, 2, 100, losslessServing).traffic.toFixed(9) // '0.000003584'
 */
export function expertTraffic(
  { shape, plan, cluster }: Service,
  sparse: number,
  tokens: number,
  constants: ServingConstants,
): { readonly traffic: number; readonly latency: number } {
  const width = widthOf(plan)
  if (plan.ep <= plan.tp || sparse === 0) return { traffic: 0, latency: 0 }
  const nodes = Math.ceil(width / cluster.nodeSize)
  const bytes = tokens * shape.hidden * THERE_AND_BACK
  const inside =
    (bytes * shape.topK * (1 - 1 / width)) / (cluster.accelerator.scaleUpBytesPerSecond * constants.scaleUp)
  const copies = Math.min(shape.topK, nodes)
  const across =
    nodes > 1 ? (bytes * copies * (1 - 1 / nodes)) / (cluster.scaleOutBytesPerSecond * constants.scaleOut) : 0
  const latency = nodes > 1 ? constants.scaleOutLatency : constants.scaleUpLatency
  return { traffic: (sparse * Math.max(inside, across)) / plan.pp, latency: (2 * sparse * latency) / plan.pp }
}

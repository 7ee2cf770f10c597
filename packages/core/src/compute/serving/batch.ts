import { sequenceBytes } from './cache.ts'
import type { ServingConstants } from './constants.ts'
import { type Service, widthOf } from './service.ts'
import { weightBytes } from './weights.ts'

/** Bytes on one accelerator of a service by what they hold. */
export interface ServingMemory {
  readonly weights: number
  readonly cache: number
  /** What is kept back for activations, buffers and the engine. */
  readonly reserve: number
  readonly total: number
}

/**
 * Bytes on one accelerator when so many sequences of that context are being served.
 * In: service; sequences of the copy; tokens of context; constants. Out: bytes. Total.
 * @example servingMemory(exampleService, 0, 0, losslessServing).reserve // 0
 */
export function servingMemory(
  service: Service,
  sequences: number,
  context: number,
  constants: ServingConstants,
): ServingMemory {
  const { shape, plan, weights, cluster } = service
  const own = Math.ceil((sequences * plan.tp) / widthOf(plan))
  const cache = own * sequenceBytes(shape, plan, context)
  const held = weightBytes(weights, plan)
  const reserve = cluster.accelerator.memoryBytes * (1 - constants.memoryShare)
  return { weights: held, cache, reserve, total: held + cache + reserve }
}

/**
 * The most sequences of that context that fit into memory at once.
 * In: service; tokens of context; constants. Out: sequences of the copy, 0 where the weights alone do not fit. Total.
 * By hand: 80e9 bytes, 70e9 weights in 8 bits, 163,840 bytes a token: (80 − 70)e9 ÷ (1000 × 163,840) = 61.03.
 * @example largestBatch({ ...exampleService, shape: { ...exampleService.shape, layers: 80, kvHeads: 8, headSize: 128 }, weights: { ...exampleService.weights, total: 70e9, routed: 0 }, plan: { tp: 1, pp: 1, ep: 1, precision: 'fp8', cachePrecision: 'fp8' } }, 1000, losslessServing) // 61
 */
export function largestBatch(service: Service, context: number, constants: ServingConstants): number {
  const { shape, plan, weights, cluster } = service
  const room = cluster.accelerator.memoryBytes * constants.memoryShare - weightBytes(weights, plan)
  if (room <= 0) return 0
  const groups = widthOf(plan) / plan.tp
  return Math.floor(groups * Math.floor(room / sequenceBytes(shape, plan, context)))
}

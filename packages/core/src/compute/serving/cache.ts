import type { Precision } from '../job.ts'
import { bytesPerNumber } from './bytes.ts'
import type { ServingPlan, ServingShape } from './service.ts'

/**
 * Bytes of keys and values that one token of context keeps, over the whole model.
 * In: shape; number format of the cache. Out: bytes. Total. Source: Ainslie et al. 2023 (grouped heads); DeepSeek-AI 2024,
 * arXiv 2405.04434, section 2.1 (one latent for all heads).
 * By hand, 80 layers, 8 heads of 128 in 16 bits: 80 × 2 × 8 × 128 × 2 = 327,680.
 * @example cacheBytesPerToken({ ...denseShape({ layers: 80, hidden: 8192, heads: 64, kvHeads: 8, vocab: 32000 }), kvLatent: null }, 'bf16') // 327680
 */
export function cacheBytesPerToken(shape: ServingShape, precision: Precision): number {
  const numbers = shape.kvLatent ?? 2 * shape.kvHeads * shape.headSize
  return shape.layers * numbers * bytesPerNumber(precision)
}

/**
 * Parts that a sequence's cache is cut into. Tensor ranks beyond the key heads hold copies, and so do all of them where one
 * latent serves every head.
 * In: shape, plan. Out: parts. Total.
 * @example cacheParts({ ...denseShape({ layers: 2, hidden: 64, heads: 4, kvHeads: 2, vocab: 100 }), kvLatent: null }, { tp: 4, pp: 2, ep: 1, precision: 'bf16', cachePrecision: 'bf16' }) // 4
 */
export function cacheParts(shape: ServingShape, plan: ServingPlan): number {
  const heads = shape.kvLatent === null ? Math.min(plan.tp, shape.kvHeads) : 1
  return heads * plan.pp
}

/**
 * Bytes of cache that one sequence takes on each accelerator that holds a part of it.
 * In: shape, plan, tokens of context. Out: bytes. Total.
 * @example sequenceBytes({ ...denseShape({ layers: 80, hidden: 8192, heads: 64, kvHeads: 8, vocab: 32000 }), kvLatent: null }, { tp: 8, pp: 1, ep: 1, precision: 'bf16', cachePrecision: 'bf16' }, 1000) // 40960000
 */
export function sequenceBytes(shape: ServingShape, plan: ServingPlan, context: number): number {
  return (context * cacheBytesPerToken(shape, plan.cachePrecision)) / cacheParts(shape, plan)
}

import type { ModelShape, Plan, Recompute } from '../job.ts'

/**
 * Bytes that the forward pass of one layer leaves for the backward pass, for one micro-batch on one accelerator.
 * In: shape, whether the layer has experts, tokens of a sequence, plan, what is recomputed if not what the plan says. Out:
 * bytes.
 * Assumes: 16-bit activations, masks of one byte; fused attention keeps no scores; a gated block keeps both halves and their
 * product. Source: Korthikanti et al. 2022, eqs. 1-6: sbh(10 + 24/t + 5as/(ht)); with grouped keys 2·kv instead of 4.
 * By hand, GPT-3 layer, t = 1, one sequence, nothing recomputed: 2048·12288·(34 + 5·96·2048/12288) = 2.869e9.
 * @example Math.round(layerActivations(denseShape({ layers: 96, hidden: 12288, heads: 96, vocab: 51200 }), false, 2048, plainPlan) / 1e6) // 2869
 */
export function layerActivations(
  shape: ModelShape,
  sparse: boolean,
  seqLen: number,
  plan: Plan,
  recompute: Recompute = plan.recompute,
): number {
  const { hidden } = shape
  const tokens = (plan.microBatch * seqLen) / plan.cp
  const pieces = plan.sequenceParallel ? plan.tp : 1
  if (recompute === 'full') return (2 * tokens * hidden) / pieces
  const query = shape.heads * shape.headSize
  const keys = shape.kvHeads * shape.headSize
  const width = sparse ? shape.sharedExperts * shape.moeFfnHidden + shape.topK * shape.moeFfnHidden : shape.ffnHidden
  // Inputs of norms and blocks and two masks; then queries, keys, values, what attention gives, and the feed-forward block.
  const outer = (10 * hidden + (sparse ? 4 * shape.topK * hidden : 0)) / pieces
  const projections = 2 * (2 * query + 2 * keys)
  const block = shape.gatedMlp ? 6 * width : 4 * width
  const scores = plan.flashAttention || recompute === 'selective' ? 0 : (5 * shape.heads * seqLen) / plan.cp
  return tokens * (outer + (projections + block + scores) / plan.tp)
}

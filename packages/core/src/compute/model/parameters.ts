import type { ModelShape } from '../job.ts'

/**
 * Weights of the attention of one layer: query, key, value and output projections.
 * In: shape. Out: parameters. Total. By hand: 4 × 1024² = 4,194,304.
 * @example attentionWeights(exampleJob.shape) // 4194304
 */
export function attentionWeights(shape: ModelShape): number {
  const query = shape.heads * shape.headSize
  return 2 * shape.hidden * (query + shape.kvHeads * shape.headSize)
}

/**
 * Weights of a feed-forward block of that width.
 * In: shape, width. Out: parameters. Total. By hand: 2 × 1024 × 4096 = 8,388,608.
 * @example mlpWeights(exampleJob.shape, 4096) // 8388608
 */
export function mlpWeights(shape: ModelShape, width: number): number {
  return (shape.gatedMlp ? 3 : 2) * shape.hidden * width
}

/**
 * Layers that hold experts.
 * @example sparseLayers({ ...exampleJob.shape, experts: 8, denseLayers: 1 }) // 1
 */
export function sparseLayers(shape: ModelShape): number {
  return shape.experts > 0 ? Math.max(0, shape.layers - shape.denseLayers) : 0
}

/**
 * Parameters of a transformer, biases and norms counted as 13·hidden a layer, one position table left out.
 * In: shape. Out: parameters. Total. Source: Narayanan et al. 2021, eq. 2, with grouped heads, gated and sparse blocks.
 * By hand, GPT-3: 96·(4·12288² + 2·12288·49152 + 13·12288) + 51200·12288 = 1.7456e11.
 * @example Math.round(parameterCount(denseShape({ layers: 96, hidden: 12288, heads: 96, vocab: 51200 })) / 1e8) // 1746
 */
export function parameterCount(shape: ModelShape): number {
  const sparse = sparseLayers(shape)
  const dense = shape.layers - sparse
  const experts =
    (shape.experts + shape.sharedExperts) * mlpWeights(shape, shape.moeFfnHidden) + shape.hidden * shape.experts
  return (
    shape.layers * (attentionWeights(shape) + crossAttention(shape) + 13 * shape.hidden) +
    dense * mlpWeights(shape, shape.ffnHidden) +
    sparse * experts +
    (shape.tiedEmbeddings ? 1 : 2) * shape.vocab * shape.hidden
  )
}

/** Weights of attention to the encoder, spread over all layers: half of an encoder-decoder's layers have it. */
function crossAttention(shape: ModelShape): number {
  return shape.kind === 'encoder-decoder' ? attentionWeights(shape) / 2 : 0
}

/**
 * Parameters that one token meets.
 * In: shape. Out: parameters. Total. A dense model's are all of them.
 * @example activeParameterCount(denseShape({ layers: 2, hidden: 64, heads: 4, vocab: 100 })) === parameterCount(denseShape({ layers: 2, hidden: 64, heads: 4, vocab: 100 })) // true
 */
export function activeParameterCount(shape: ModelShape): number {
  const idle = sparseLayers(shape) * (shape.experts - shape.topK) * mlpWeights(shape, shape.moeFfnHidden)
  return parameterCount(shape) - Math.max(0, idle)
}

/**
 * Model FLOPs of one optimizer step as `mfu` counts them: 6·N per token for the active parameters and 12·layers·width·seqLen
 * for attention in full (causal masking and recompute not counted).
 * In: shape; tokens of a sequence; sequences. Out: FLOP. Total. Source: Chowdhery et al. 2022, appendix B.
 * @example Math.round(modelFlops(denseShape({ layers: 96, hidden: 12288, heads: 96, vocab: 51200 }), 2048, 1536) / 1e16) // 339
 */
export function modelFlops(shape: ModelShape, seqLen: number, sequences: number, active?: number): number {
  const parameters = active ?? activeParameterCount(shape)
  return seqLen * sequences * (6 * parameters + 12 * shape.layers * shape.heads * shape.headSize * seqLen)
}

/**
 * A dense decoder from the few numbers that papers give; the rest as GPT-3 had it.
 * In: layers, hidden, heads, vocab, and what differs. Out: shape. Total.
 * @example denseShape({ layers: 2, hidden: 64, heads: 4, vocab: 100 }).ffnHidden // 256
 */
export function denseShape(
  given: Partial<ModelShape> & Pick<ModelShape, 'layers' | 'hidden' | 'heads' | 'vocab'>,
): ModelShape {
  return {
    kind: 'dense',
    kvHeads: given.heads,
    headSize: given.hidden / given.heads,
    ffnHidden: 4 * given.hidden,
    gatedMlp: false,
    tiedEmbeddings: true,
    experts: 0,
    topK: 0,
    sharedExperts: 0,
    moeFfnHidden: 0,
    denseLayers: 0,
    ...given,
  }
}

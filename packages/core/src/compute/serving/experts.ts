import { exp, log1p } from '@touchstone/core/chance'

/**
 * Experts of a layer that a batch of tokens visits, on average.
 * In: experts; experts per token; tokens. Out: experts. Total. Assumes: every token picks its experts evenly and apart from
 * the others. By hand: 8 experts, 2 a token, 2 tokens: 8 × (1 − (6/8)²) = 3.5.
 * @example Math.round(expertsVisited(8, 2, 2) * 1e9) / 1e9 // 3.5
 */
export function expertsVisited(experts: number, topK: number, tokens: number): number {
  if (experts <= 0) return 0
  if (topK >= experts) return experts
  return experts * (1 - exp(tokens * log1p(-topK / experts)))
}

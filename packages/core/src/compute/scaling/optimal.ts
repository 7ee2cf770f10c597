import { pow } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'
import { lossAt, type LossFit } from './loss.ts'

const FLOP_PER_PARAMETER_TOKEN = 6

/** The size and data that make the most of some operations. */
export interface ComputeOptimum {
  readonly parameters: number
  readonly tokens: number
  readonly tokensPerParameter: number
  readonly loss: number
}

/**
 * The parameters and tokens with the least loss for some operations: N = G·(C/6)^(β/(α+β)), D = (C/6)/N, with
 * G = (αA/βB)^(1/(α+β)).
 * In: FLOP > 0 (otherwise Bug); fit. Out: size, data, their ratio, the loss there. What serving costs is left out: who
 * serves much trains smaller and longer. Source: Hoffmann et al. 2022, eq. 4.
 * By hand: 5.76e23: C/6 = 9.6e22; G = (0.3478 × 482.01 ÷ (0.3658 × 2,085.43))^(1/0.7136) = 0.219759^1.401345 = 0.11963;
 * (9.6e22)^0.512612 = 6.0394e11; N = 7.225e10, D = 1.329e12, 18.4 tokens a parameter (Chinchilla: 7.0e10 and 1.4e12).
 * @example Math.round(computeOptimal(5.76e23, { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 }).parameters / 1e9) // 72
 */
export function computeOptimal(flops: number, fit: LossFit): ComputeOptimum {
  if (!(flops > 0)) throw new Bug(`a compute optimum of ${flops} FLOP`)
  const { a, b, alpha, beta } = fit
  const g = pow((alpha * a) / (beta * b), 1 / (alpha + beta))
  const product = flops / FLOP_PER_PARAMETER_TOKEN
  const parameters = g * pow(product, beta / (alpha + beta))
  const tokens = product / parameters
  return { parameters, tokens, tokensPerParameter: tokens / parameters, loss: lossAt(parameters, tokens, fit) }
}

/**
 * How many times the operations of the best run of equal loss a run spends: 1 where size and data fit each other.
 * In: parameters, tokens > 0; fit. Out: a factor ≥ 1. By bisection on the loss of the optimum, to 1e-9.
 * By hand: GPT-3 (175e9, 300e9) has the loss 1.8172 + 0.05926 + 0.13209 = 2.00854, which an optimal run of 1.915e23
 * (41.09e9 parameters, 7.770e11 tokens) reaches too: 3.15 ÷ 1.915 = 1.645.
 * @example Math.round(wastedCompute(175e9, 300e9, { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 }) * 1e3) // 1645
 */
export function wastedCompute(parameters: number, tokens: number, fit: LossFit): number {
  const loss = lossAt(parameters, tokens, fit)
  const spent = FLOP_PER_PARAMETER_TOKEN * parameters * tokens
  let low = 1
  let high = 1
  while (computeOptimal(spent / high, fit).loss < loss && high < 1e30) high *= 2
  for (let turn = 0; turn < 60; turn++) {
    const middle = (low + high) / 2
    if (computeOptimal(spent / middle, fit).loss < loss) low = middle
    else high = middle
  }
  return low
}

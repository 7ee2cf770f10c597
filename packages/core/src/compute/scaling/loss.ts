import { columnOf, type Draws, drawsFrom, exp, ln, normalQuantile, pow } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'

/** A parametric fit of the loss of a language model, L = E + A/N^α + B/D^β, in nats per token of its own test text. */
export interface LossFit {
  /** Loss that no size and no data brings down. */
  readonly floor: number
  readonly a: number
  readonly alpha: number
  readonly b: number
  readonly beta: number
}

/** How sure a fit is: standard deviations, and the size and data at which its two terms were seen best. */
export interface LossSpread {
  readonly floor: number
  readonly alpha: number
  readonly beta: number
  readonly pivotParameters: number
  readonly pivotTokens: number
}

function refuse(parameters: number, tokens: number): void {
  if (!(parameters > 0 && tokens > 0)) throw new Bug(`a loss of ${parameters} parameters and ${tokens} tokens`)
}

/**
 * The loss of a dense model of a size trained on unrepeated tokens.
 * In: parameters > 0, tokens > 0 (otherwise Bug); fit. Out: nats per token. Says nothing of usefulness, and losses of two
 * test texts do not compare. Source: Hoffmann et al. 2022, eq. 2; fit by Besiroglu et al. 2024 (arXiv 2404.10102).
 * By hand: 70e9 and 1.4e12: 1.8172 + 482.01 ÷ 5,914.7 + 2,085.43 ÷ 27,736 = 1.8172 + 0.08149 + 0.07519 = 1.97388.
 * @example Math.round(lossAt(70e9, 1.4e12, { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 }) * 1e3) // 1974
 */
export function lossAt(parameters: number, tokens: number, fit: LossFit): number {
  refuse(parameters, tokens)
  return fit.floor + fit.a / pow(parameters, fit.alpha) + fit.b / pow(tokens, fit.beta)
}

/**
 * The same loss with its spread: exponents and floor are drawn with the standard errors of the fit, around the pivots where
 * the data were (an exponent drawn alone would swing the whole curve, though A and α were only seen together).
 * In: parameters, tokens > 0; fit; spread; three columns of uniforms (floor, α, β). Out: nats per token.
 * @example Math.round(estimate(lossDraws(70e9, 1.4e12, { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 }, { floor: 0.03, alpha: 0.02, beta: 0.02, pivotParameters: 1e9, pivotTokens: 2e10 }, constant('1', 0.5, 8), constant('1', 0.5, 8), constant('1', 0.5, 8))).p50 * 1e3) // 1974
 */
export function lossDraws(
  parameters: number,
  tokens: number,
  fit: LossFit,
  spread: LossSpread,
  floor: Draws<'1'>,
  alpha: Draws<'1'>,
  beta: Draws<'1'>,
): Draws<'nat/token'> {
  refuse(parameters, tokens)
  const [u, v, w] = [columnOf(floor), columnOf(alpha), columnOf(beta)]
  const size = fit.a / pow(parameters, fit.alpha)
  const data = fit.b / pow(tokens, fit.beta)
  const beyondSize = ln(parameters / spread.pivotParameters)
  const beyondData = ln(tokens / spread.pivotTokens)
  const out = new Float64Array(u.length)
  for (let i = 0; i < out.length; i++)
    out[i] =
      fit.floor +
      spread.floor * normalQuantile(u[i] ?? 0.5) +
      size * exp(-spread.alpha * normalQuantile(v[i] ?? 0.5) * beyondSize) +
      data * exp(-spread.beta * normalQuantile(w[i] ?? 0.5) * beyondData)
  return drawsFrom('nat/token', out)
}

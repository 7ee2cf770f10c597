import { binsOf } from './bins.ts'
import { columnOf } from './draws.ts'
import { explainedBy, midRanks, targetOf } from './explained.ts'

/** What an input carries of the doubt about an output. */
export interface InputShare {
  /** First-order share of the variance of the output's ranks, 0 to 1. */
  readonly share: number
  /** Rank correlation (Spearman) with the output, the input's ranks taken in its bins; −1 to 1. */
  readonly correlation: number
}

/** Shares by input, and what they come to: near 1 where inputs are independent and act one by one. */
export interface RankShares {
  readonly inputs: Readonly<Record<string, InputShare>>
  /** Sum of the shares. What is missing to 1 lies in inputs acting together or not listed; shared drivers count twice. */
  readonly sum: number
}

const sharesOf = (inputs: Readonly<Record<string, object>>, output: Float64Array): RankShares => {
  const target = targetOf(output)
  const found: Record<string, InputShare> = {}
  let sum = 0
  for (const name of Object.keys(inputs).sort()) {
    const { share, correlation } = explainedBy(binsOf(columnOf(inputs[name] ?? {})), target)
    found[name] = { share, correlation }
    sum += share
  }
  return { inputs: found, sum }
}

/**
 * How much of the doubt about an output each input carries, in ranks, which keep steady under heavy tails: the first-order
 * share in 32 equal-count bins (own levels where there are at most 32) and Spearman's correlation, from the draws at hand.
 * Steps as wide as a bin hide up to 1/1,024 of an input's share. An input that does not vary has 0. Draws without NaN.
 * In: draws by name, draws of the output, all of one length (otherwise Bug). Out: shares without unit.
 * Source: given-data first order on ranks, Plischke, Borgonovo & Smith, EJOR 226 (2013); Saltelli et al. (2008), §4.
 * @example rankShares({ a: constant('1', 1, 64) }, constant('1', 2, 64)).sum // 0
 */
export function rankShares(inputs: Readonly<Record<string, object>>, output: object): RankShares {
  return sharesOf(inputs, midRanks(columnOf(output)))
}

/**
 * How much of the doubt whether something happens (1) or not (0), a loss for instance, each input carries: the share of the
 * variance of the event that the input's bin explains, Var P(event | input)/(p(1 − p)), and the correlation of the event
 * with the input's rank. An event that always or never happens gives 0.
 * In: draws by name, draws of the event. Out: shares. Source: as `rankShares`; for events Li, Lu & Feng, "An efficient
 * method for probability-based sensitivity", Reliability Engineering & System Safety 103 (2012).
 * By hand: an event that is one of two equal levels explains itself wholly.
 * @example chanceShares({ a: drawsFrom('1', new Float64Array([0, 0, 1, 1])) }, drawsFrom('1', new Float64Array([0, 0, 1, 1]))).inputs.a.share // 1
 */
export function chanceShares(inputs: Readonly<Record<string, object>>, event: object): RankShares {
  const column = columnOf(event)
  const happened = new Float64Array(column.length)
  for (let i = 0; i < column.length; i++) happened[i] = column[i] === 0 ? 0 : 1
  return sharesOf(inputs, happened)
}

/**
 * The part of all shares that lies on named inputs ("how much rests on borrowed inputs"): their sum over that of all, 0 to
 * 1; null where no input has a share. Names that are not among the inputs count nothing.
 * @example shareCarried({ inputs: { a: { share: 0.3, correlation: 1 }, b: { share: 0.1, correlation: 0 } }, sum: 0.4 }, ['a'])?.toFixed(2) // '0.75'
 */
export function shareCarried(shares: RankShares, names: readonly string[]): number | null {
  if (!(shares.sum > 0)) return null
  let carried = 0
  for (const name of new Set(names)) if (Object.hasOwn(shares.inputs, name)) carried += shares.inputs[name]?.share ?? 0
  return carried / shares.sum
}

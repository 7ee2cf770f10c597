import type { ModelShape } from '../job.ts'
import { mlpWeights, parameterCount, sparseLayers } from '../model/parameters.ts'
import { bytesPerNumber } from './bytes.ts'
import { type ServingPlan, type Weights, widthOf } from './service.ts'

/**
 * A model's parameters by how serving touches them.
 * In: shape; stated parameters or null. Out: counts. Assumes: where the stated number is below that of the routed experts,
 * the shape is believed instead. Total.
 * By hand, two plain layers of 64 with a table of 100 × 64 = 6,400 shared with the output: body = total − 6,400.
 * @example weightsOf(denseShape({ layers: 2, hidden: 64, heads: 4, vocab: 100 }), 106400).body // 100000
 */
export function weightsOf(shape: ModelShape, parameters: number | null): Weights {
  const expert = shape.experts > 0 ? mlpWeights(shape, shape.moeFfnHidden) : 0
  const routed = sparseLayers(shape) * shape.experts * expert
  const head = shape.vocab * shape.hidden
  const tables = (shape.tiedEmbeddings ? 1 : 2) * head
  const total = parameters !== null && parameters > routed + tables ? parameters : parameterCount(shape)
  const body = total - routed - tables
  return { total, expert, routed, body: body > 0 ? body : 0, head }
}

/**
 * Bytes of weights that one accelerator holds.
 * In: weights, plan. Out: bytes. Total. Assumes: dense parts are cut by tp, experts by the wider of tp and ep, all by pp;
 * tables in the same format as the rest.
 * By hand: 70e9 parameters in 8 bits over four: 17.5e9.
 * @example weightBytes({ total: 70e9, expert: 0, routed: 0, body: 69e9, head: 1e9 }, { tp: 4, pp: 1, ep: 1, precision: 'fp8', cachePrecision: 'fp8' }) // 17500000000
 */
export function weightBytes(weights: Weights, plan: ServingPlan): number {
  const rest = weights.total - weights.routed
  return (bytesPerNumber(plan.precision) * (rest / plan.tp + weights.routed / widthOf(plan))) / plan.pp
}

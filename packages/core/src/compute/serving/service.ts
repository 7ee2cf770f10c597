import type { Cluster, ModelShape, Precision } from '../job.ts'

/** A shape with what only serving asks for. */
export interface ServingShape extends ModelShape {
  /** Numbers kept per token and layer where attention is over a shared latent (with its rotary part); null otherwise. */
  readonly kvLatent: number | null
}

/**
 * How one copy of a model is laid out: tensor ranks and pipeline stages, and the ranks its experts are spread over. Where
 * ep is more than tp, attention is copied over ep / tp groups with their own sequences.
 */
export interface ServingPlan {
  readonly tp: number
  readonly pp: number
  readonly ep: number
  /** Weights and matrix work. */
  readonly precision: Precision
  /** Keys and values kept. */
  readonly cachePrecision: Precision
}

/** A model's parameters by how serving touches them. */
export interface Weights {
  /** All parameters. */
  readonly total: number
  /** Of one expert of one layer. */
  readonly expert: number
  /** Of all routed experts. */
  readonly routed: number
  /** What every token passes in its layers: attention, dense and shared blocks, routers. */
  readonly body: number
  /** The output table, multiplied once per token that is to be sampled. */
  readonly head: number
}

/** One copy of a model on its accelerators. */
export interface Service {
  readonly shape: ServingShape
  readonly weights: Weights
  readonly cluster: Cluster
  readonly plan: ServingPlan
}

/**
 * Accelerators side by side in one stage of a copy.
 * In: plan. Out: accelerators. Total.
 * @example widthOf({ tp: 2, pp: 1, ep: 8, precision: 'fp8', cachePrecision: 'fp8' }) // 8
 */
export function widthOf(plan: ServingPlan): number {
  return plan.ep > plan.tp ? plan.ep : plan.tp
}

/**
 * Accelerators of one copy of the model.
 * In: plan. Out: accelerators. Total.
 * @example acceleratorsOf({ tp: 4, pp: 2, ep: 1, precision: 'fp8', cachePrecision: 'fp8' }) // 8
 */
export function acceleratorsOf(plan: ServingPlan): number {
  return widthOf(plan) * plan.pp
}

import type { PlanCosts } from './costs.ts'
import type { PlanSpace } from './enumerate.ts'

/** What the rough model knows of a job besides its space. */
export interface RoughJob {
  readonly hidden: number
  readonly seqLen: number
  readonly flops: number
  readonly memory: number
  readonly link: number
  readonly network: number
}

/** An A100 with 80 GB in a node of eight, as published. */
export const roughA100 = { flops: 312e12 * 0.6, memory: 80e9, link: 240e9, network: 25e9 }

/** Upper end over middle where the model knows most. */
const LEAST_DOUBT = 1.1

/**
 * A cost model of a page that bends where real ones do: thin matmuls, bubbles, uneven stages, gradient traffic, shards,
 * activations in flight, more doubt off the beaten track. For tests of the search, where only its shape matters.
 */
export class RoughCosts implements PlanCosts {
  readonly capacity: number
  readonly leastDoubt = LEAST_DOUBT
  private readonly space: PlanSpace
  private readonly job: RoughJob
  private forward = 0
  private tensor = 0
  private doubt = 0
  private tp = 1
  private cp = 1
  private ep = 1
  private microBatch = 1
  private pieces = 1
  private recompute = 0
  private pp = 1
  private dp = 1
  private zero = 0
  private readonly most: Float64Array
  private readonly row: Float64Array

  constructor(space: PlanSpace, job: RoughJob) {
    this.space = space
    this.job = job
    this.capacity = job.memory
    this.most = new Float64Array(space.layers)
    this.row = new Float64Array(space.layers)
  }

  openBlock(tp: number, cp: number, ep: number, microBatch: number, sequenceParallel: boolean): boolean {
    const { hidden, seqLen, flops, link } = this.job
    const tokens = (microBatch * seqLen) / cp
    if (tokens < 1) return false
    const thin = hidden / tp
    const rate = (((flops * thin) / (thin + 400)) * tokens) / (tokens + 200)
    this.tp = tp
    this.cp = cp
    this.ep = ep
    this.microBatch = microBatch
    this.pieces = sequenceParallel ? tp : 1
    this.forward = (24 * tokens * hidden * hidden) / (tp * rate) + (60 * tokens * hidden) / (this.pieces * 1.5e12)
    this.tensor = tp > 1 ? 4 * ((2 * tokens * hidden * (tp - 1)) / (tp * link) + 2e-5) : 0
    this.doubt = LEAST_DOUBT + 0.02 * cp + (tp < this.space.nodeSize ? 0.05 : 0) + 0.01 * microBatch
    return true
  }

  openStage(recompute: number, pp: number, dp: number, interleaves: number): void {
    this.recompute = recompute
    this.pp = pp
    this.dp = dp
    const { most } = this
    for (let i = 0; i < interleaves; i++) most[i] = Math.ceil(this.space.layers / (pp * (i + 1))) * (i + 1)
  }

  openShard(zero: number): void {
    this.zero = zero
  }

  bytes(globalBatch: number, interleaves: number, out: Float64Array): void {
    const { hidden, seqLen } = this.job
    const { most, pp, dp, zero, tp, recompute } = this
    const weights = (12 * hidden * hidden) / tp / (this.ep > 1 ? 0.5 + this.ep / 2 : 1)
    const state = (zero === 0 ? 12 : 12 / dp) + (zero > 1 ? 2 / dp : 2) + (zero > 2 ? 2 / dp : 2)
    const kept = recompute === 0 ? 34 + 80 / tp : recompute === 1 ? 34 : 2 * tp
    const activation = (this.microBatch * seqLen * hidden * kept) / (this.cp * (recompute === 2 ? 1 : this.pieces) * tp)
    const micro = globalBatch / (dp * this.microBatch)
    const flying = pp < micro ? pp : micro
    for (let i = 0; i < interleaves; i++) {
      const layers = most[i] as number
      const more = i > 0 ? 1 + (pp - 1) / (pp * (i + 1)) : 1
      out[i] = layers * (weights * state + (activation * flying * more) / pp) + 4e9
    }
  }

  seconds(globalBatch: number, interleaves: number, middle: Float64Array): void {
    const { hidden, seqLen, network } = this.job
    const { most, pp, dp, zero, tensor, forward, recompute, tp, row } = this
    const micro = globalBatch / (dp * this.microBatch)
    const layer = forward * (recompute === 2 ? 4 : recompute === 1 ? 3.1 : 3) + tensor * (recompute === 2 ? 3 : 2)
    const hop = pp > 1 ? (4 * this.microBatch * seqLen * hidden) / (this.cp * network) + 4e-5 : 0
    const ring = (2 * 2 * 12 * hidden * hidden * (dp - 1)) / (tp * dp * network)
    const passes = zero === 3 ? 1.5 * micro : zero === 2 ? 1 + (micro - 1) / 2 : 1
    const overlap = forward * 2 * (zero === 3 ? micro : 1)
    for (let i = 0; i < interleaves; i++) {
      const layers = most[i] as number
      const hops = hop * (i + 1)
      const filled = micro * (layers * layer + hops)
      const bubble = ((pp - 1) / (i + 1)) * (((this.space.layers + 1) / pp) * layer + hops)
      const sent = layers * (ring * passes - overlap)
      const seconds = filled + bubble + (sent > 0 ? sent : 0) + 1e-3
      middle[i] = seconds
      row[i] = seconds
    }
  }

  upper(_globalBatch: number, virtualStages: number): number {
    return (this.row[virtualStages - 1] as number) * (this.doubt + 0.001 * virtualStages)
  }
}

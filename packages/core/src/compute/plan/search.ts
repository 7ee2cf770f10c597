import type { PlanCosts } from './costs.ts'
import { countPlans, type PlanBlocks, planBlocks, type PlanSpace, type PlanVisitor, walkBlock } from './enumerate.ts'
import { frontierOf, leastOf } from './frontier.ts'
import { type Cut, type FoundPlan, KeptPlans, MEMORY_PARTS } from './kept.ts'

/** What a search found; nulls and empty lists where nothing fits. */
export interface PlanSearchResult {
  /** Least upper time per token. */
  readonly fastest: FoundPlan | null
  /** Least upper accelerator-time per token: the same plan unless the number of accelerators is free. */
  readonly cheapest: FoundPlan | null
  /** Plans of which no other is at once as fast, as cheap and as small; from the fastest on. */
  readonly frontier: readonly FoundPlan[]
  /** The fastest plan of each batch for which one fits, ascending. */
  readonly byBatch: readonly FoundPlan[]
  /** Bytes that the least hungry plan needs, whether it fits or not; infinite before any was judged. */
  readonly leastBytes: number
  /** Plans judged, and those of them that fit. */
  readonly evaluated: number
  readonly feasible: number
}

/** What is searched. */
export interface PlanQuestion {
  /** One space for each number of accelerators allowed, ascending. */
  readonly spaces: readonly PlanSpace[]
  /** Tokens of one sequence. */
  readonly seqLen: number
  /** The cost model of a space. */
  readonly costs: (space: PlanSpace) => PlanCosts
}

/** How far a search has come, in plans. */
export interface PlanProgress {
  readonly evaluated: number
  readonly total: number
  readonly feasible: number
}

/**
 * The exhaustive search of all legal plans in pieces: `step` until it says that nothing is left, then `result`. What is
 * found does not depend on the pieces, so a worker can listen between two of them and stop.
 *
 * Memory comes first: only plans that fit are timed. Plans are ranked by the upper end of their 80 % interval per token and
 * not by the middle, because the best of many estimates is the one with the luckiest error; where the model says that it
 * knows little, a plan has to be better by as much. That end is
 * computed where the least it can be beats what is kept, which changes the time and not the result. Of equally fast plans the smaller is taken, of equally
 * small ones the earlier in canonical order.
 *
 * Fastest and cheapest are seconds and accelerator-seconds per token, so that batches compare. With the number of
 * accelerators fixed they are one order; what is then traded is time against memory that stays free, the safety against
 * a memory estimate that is off. The frontier therefore has three sides, time, cost and bytes, the last told apart by 64ths
 * of what an accelerator has.
 */
export class PlanSearch {
  private readonly question: PlanQuestion
  private readonly total: number
  private readonly kept: KeptPlans
  private readonly walk: Walk
  private blocks: PlanBlocks | null = null
  private space = 0
  private block = 0

  constructor(question: PlanQuestion) {
    this.question = question
    this.total = question.spaces.reduce((sum, space) => sum + countPlans(space), 0)
    this.kept = new KeptPlans(question.spaces)
    const deepest = question.spaces.reduce((most, space) => Math.max(most, space.layers), 1)
    this.walk = new Walk(this.kept, question.seqLen, deepest)
  }

  /** Judges plans until at least `plans` more are done; false when none is left. A piece ends with a block. */
  step(plans: number): boolean {
    const until = this.walk.evaluated + plans
    const { spaces } = this.question
    while (this.space < spaces.length) {
      if (this.walk.evaluated >= until) return true
      const space = spaces[this.space] as PlanSpace
      if (this.blocks === null) {
        this.blocks = planBlocks(space)
        this.block = 0
        this.walk.enter(this.space, this.question.costs(space))
      }
      if (this.block < this.blocks.count) {
        this.walk.open(this.blocks, this.block)
        walkBlock(space, this.blocks, this.block, this.walk)
        this.block += 1
      } else {
        this.blocks = null
        this.space += 1
      }
    }
    return false
  }

  get progress(): PlanProgress {
    return { evaluated: this.walk.evaluated, total: this.total, feasible: this.walk.feasible }
  }

  /** What has been found so far. */
  result(): PlanSearchResult {
    const plans = this.kept.plans()
    const batches = [...new Set(plans.map((plan) => plan.globalBatch))].sort((a, b) => a - b)
    const { evaluated, feasible, leastBytes } = this.walk
    return {
      fastest: leastOf(plans, 'time'),
      cheapest: leastOf(plans, 'cost'),
      frontier: frontierOf(plans),
      byBatch: batches.flatMap(
        (batch) =>
          leastOf(
            plans.filter((plan) => plan.globalBatch === batch),
            'time',
          ) ?? [],
      ),
      leastBytes,
      evaluated,
      feasible,
    }
  }
}

/** Asks the cost model row by row and keeps the best. */
class Walk implements PlanVisitor {
  evaluated = 0
  feasible = 0
  leastBytes = Infinity
  private readonly kept: KeptPlans
  private readonly seqLen: number
  private readonly bytes: Float64Array
  private readonly middle: Float64Array
  private readonly cut: Cut = { tp: 1, pp: 1, dp: 1, cp: 1, ep: 1, microBatch: 1, sequence: 0, recompute: 0, zero: 0 }
  private costs: PlanCosts | null = null
  private space = 0
  private runs = false

  constructor(kept: KeptPlans, seqLen: number, deepest: number) {
    this.kept = kept
    this.seqLen = seqLen
    this.bytes = new Float64Array(deepest)
    this.middle = new Float64Array(deepest)
  }

  enter(space: number, costs: PlanCosts): void {
    this.space = space
    this.costs = costs
  }

  open(blocks: PlanBlocks, block: number): void {
    const { cut } = this
    cut.tp = blocks.tp[block] as number
    cut.cp = blocks.cp[block] as number
    cut.ep = blocks.ep[block] as number
    cut.microBatch = blocks.microBatch[block] as number
    cut.sequence = blocks.sequence[block] as number
    this.runs = this.costs?.openBlock(cut.tp, cut.cp, cut.ep, cut.microBatch, cut.sequence === 1) ?? false
  }

  stage(recompute: number, pp: number, dp: number, interleaves: number): void {
    this.cut.recompute = recompute
    this.cut.pp = pp
    this.cut.dp = dp
    if (this.runs) this.costs?.openStage(recompute, pp, dp, interleaves)
  }

  shard(zero: number): void {
    this.cut.zero = zero
    if (this.runs) this.costs?.openShard(zero)
  }

  row(globalBatch: number, interleaves: number): void {
    const { bytes, middle, kept, costs } = this
    const first = this.evaluated
    this.evaluated += interleaves
    if (costs === null || !this.runs) return
    const { capacity } = costs
    costs.bytes(globalBatch, interleaves, bytes)
    let fit = 0
    for (let i = 0; i < interleaves; i++) {
      const need = bytes[i] as number
      if (need < this.leastBytes) this.leastBytes = need
      if (need <= capacity) fit += 1
    }
    if (fit === 0) return
    this.feasible += fit
    costs.seconds(globalBatch, interleaves, middle)
    const perToken = 1 / (globalBatch * this.seqLen)
    const least = costs.leastDoubt * perToken
    const parts = MEMORY_PARTS / capacity
    const base = kept.cellsOf(this.space, globalBatch)
    for (let i = 0; i < interleaves; i++) {
      const need = bytes[i] as number
      if (!(need <= capacity)) continue
      const part = Math.floor(need * parts)
      const cell = base + (part < MEMORY_PARTS ? part : MEMORY_PARTS - 1)
      const best = kept.time[cell] as number
      if (!((middle[i] as number) * least <= best)) continue
      const upper = costs.upper(globalBatch, i + 1)
      const time = upper * perToken
      if (time < best || (time === best && need < (kept.bytes[cell] as number)))
        kept.put(cell, time, middle[i] as number, upper, need, first + i, this.cut, i + 1)
    }
  }
}

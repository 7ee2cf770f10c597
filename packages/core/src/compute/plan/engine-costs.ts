import { exp, ln } from '@touchstone/core/chance'
import { type Efficiency, softwareEffect, type SoftwareEffect } from '../efficiency.ts'
import { plainPlan } from '../example.ts'
import type { Cluster, ModelShape, Plan, Precision, TrainingJob } from '../job.ts'
import type { MemoryConstant } from '../memory/constants.ts'
import { constantsOf, interval80, nudged, spreadOf } from '../predict.ts'
import type { StepConstant, StepConstants } from '../step/constants.ts'
import { furtherVariance } from '../step/range.ts'
import { type Rates, ratesOf } from '../step/rates.ts'
import { type Block, composeStep, emptyBlock, emptyParts, fillBlock } from '../step/step.ts'
import type { PlanCosts } from './costs.ts'
import { RECOMPUTES, ZEROS } from './enumerate.ts'
import { MemoryRows } from './memory-rows.ts'
import { StepRows } from './step-rows.ts'

/** A job whose plan is asked for, with the fits that answer. */
export interface EngineJob {
  readonly shape: ModelShape
  readonly cluster: Cluster
  readonly seqLen: number
  /** Era of the software, as a training job has it. */
  readonly era: number
  readonly precision: Precision
  readonly flashAttention: boolean
  readonly step: Efficiency<StepConstant>
  readonly memory: Efficiency<MemoryConstant>
  /** The software it runs on, as the fit of time and as that of memory knows it; null for any. */
  readonly software: string | null
  readonly memorySoftware: string | null
  /** Bytes of an accelerator that a job may fill. */
  readonly capacityBytes: number
}

/** The step's model with one constant a little higher; its block is filled when a plan of the cut is asked for. */
interface Nudge {
  readonly constants: StepConstants
  readonly rates: Rates
  readonly block: Block
  filledFor: number
}

/** The least doubt is rounded otherwise than the end it bounds; this keeps it below. */
const BELOW = 1 - 1e-12

/**
 * The engine's own models of time and memory as a search asks them. Middle and upper end of a plan are those that `predict`
 * gives for it alone; tests hold both to it.
 */
export class EngineCosts implements PlanCosts {
  readonly capacity: number
  leastDoubt = 1
  private readonly job: EngineJob
  private readonly constants: StepConstants
  private readonly rates: Rates
  private readonly effect: SoftwareEffect<StepConstant> | null
  private readonly offset: number
  private readonly timeFactor: number
  private readonly memoryFactor: number
  private readonly steps: StepRows
  private readonly memory: MemoryRows
  private readonly block = emptyBlock()
  private readonly plan: { -readonly [K in keyof Plan]: Plan[K] }
  /** The job with the plan that is written to. */
  private readonly asked: TrainingJob
  private readonly nudges = new Map<StepConstant, Nudge>()
  private readonly parts = emptyParts()
  private cut = 0
  private recompute = -1
  private interleaves = 1
  private further = 0

  constructor(job: EngineJob) {
    const { shape, cluster, seqLen, era, precision, flashAttention } = job
    this.job = job
    this.capacity = job.capacityBytes
    this.effect = softwareEffect(job.step, job.software)
    this.offset = this.effect?.offset ?? 0
    this.timeFactor = exp(this.offset)
    this.constants = constantsOf(job.step, this.effect)
    this.rates = ratesOf(cluster, precision, this.constants, era)
    const memoryEffect = softwareEffect(job.memory, job.memorySoftware)
    this.memoryFactor = exp(memoryEffect?.offset ?? 0)
    this.steps = new StepRows(shape, seqLen, this.rates, this.constants)
    this.memory = new MemoryRows(shape, seqLen, constantsOf(job.memory, memoryEffect))
    this.plan = { ...plainPlan, precision, flashAttention }
    this.asked = { shape, cluster, seqLen, era, plan: this.plan, globalBatch: 1 }
    for (const name of Object.keys(job.step.values) as StepConstant[]) {
      const constants = nudged(this.constants, name)
      const rates = ratesOf(cluster, precision, constants, era)
      this.nudges.set(name, { constants, rates, block: emptyBlock(), filledFor: -1 })
    }
  }

  openBlock(tp: number, cp: number, ep: number, microBatch: number, sequenceParallel: boolean): boolean {
    const { plan, job } = this
    // Ranks of a context group hold equal parts of a sequence.
    if (job.seqLen % cp !== 0) return false
    plan.tp = tp
    plan.cp = cp
    plan.ep = ep
    plan.microBatch = microBatch
    plan.sequenceParallel = sequenceParallel
    this.cut += 1
    this.recompute = -1
    fillBlock(job.shape, job.seqLen, plan, this.rates, this.constants, this.block)
    this.further = furtherVariance(this.asked, job.step.sparse)
    const least = spreadOf(() => 0, job.step, this.effect, this.further)
    this.leastDoubt = interval80({ mid: 1, spread: least })[1] * BELOW
    return true
  }

  openStage(recompute: number, pp: number, dp: number, interleaves: number): void {
    const { plan } = this
    plan.recompute = RECOMPUTES[recompute] ?? 'none'
    plan.pp = pp
    plan.dp = dp
    plan.zeroGroup = dp
    if (recompute !== this.recompute) this.memory.openLayer(plan)
    this.recompute = recompute
    this.interleaves = interleaves
    this.memory.openStage(plan, interleaves)
    this.steps.openStage(plan, this.block, interleaves)
  }

  openShard(zero: number): void {
    this.plan.zero = ZEROS[zero] ?? 0
    this.memory.openShard(zero)
    this.steps.openShard(zero, this.interleaves)
  }

  bytes(globalBatch: number, interleaves: number, out: Float64Array): void {
    this.memory.bytes(globalBatch, interleaves, out)
    const { memoryFactor } = this
    if (memoryFactor !== 1) for (let i = 0; i < interleaves; i++) out[i] = (out[i] as number) * memoryFactor
  }

  seconds(globalBatch: number, interleaves: number, out: Float64Array): void {
    this.steps.seconds(globalBatch, interleaves, out)
    const { timeFactor } = this
    if (timeFactor !== 1) for (let i = 0; i < interleaves; i++) out[i] = (out[i] as number) * timeFactor
  }

  upper(globalBatch: number, virtualStages: number): number {
    const { job, plan, parts } = this
    plan.virtualStages = virtualStages
    const compose = (block: Block, rates: Rates, constants: StepConstants): number =>
      ln(composeStep(job.shape, job.seqLen, plan, globalBatch, block, rates, constants, parts))
    const base = compose(this.block, this.rates, this.constants)
    const move = (name: StepConstant): number => {
      const nudge = this.nudges.get(name)
      if (nudge === undefined) return 0
      const { constants, rates, block } = nudge
      if (nudge.filledFor !== this.cut) {
        fillBlock(job.shape, job.seqLen, plan, rates, constants, block)
        nudge.filledFor = this.cut
      }
      return compose(block, rates, constants) - base
    }
    const spread = spreadOf(move, job.step, this.effect, this.further)
    return interval80({ mid: exp(base + this.offset), spread })[1]
  }
}

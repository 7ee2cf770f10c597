import type { Plan } from '../job.ts'
import { type PlanSpace, RECOMPUTES, ZEROS } from './enumerate.ts'

/** The part of a plan that a search chooses; number formats and attention are given. */
export type Layout = Omit<Plan, 'precision' | 'flashAttention'>

/** A plan that a search kept. */
export interface FoundPlan {
  readonly layout: Layout
  readonly accelerators: number
  readonly globalBatch: number
  /** Seconds of a step at the middle and at the upper end of the 80 % interval. */
  readonly seconds: number
  readonly upperSeconds: number
  /** Upper seconds per token: what plans are ranked by. */
  readonly time: number
  /** Upper accelerator-seconds per token. */
  readonly cost: number
  /** Bytes on the fullest accelerator. */
  readonly bytes: number
  /** Its place among all plans of the search in canonical order. */
  readonly order: number
}

/** Parts of an accelerator's memory that are told apart; a memory model is less exact than one of them. */
export const MEMORY_PARTS = 64

const FIELDS = 10
const logOf = (batch: number): number => 31 - Math.clz32(batch)

/**
 * The fastest plan for each number of accelerators, batch and 64th of memory, in columns, so that a search keeps millions
 * of plans apart without an object for each.
 */
export class KeptPlans {
  /** Upper seconds per token of the best of each cell; infinite where there is none. */
  readonly time: Float64Array
  private readonly middle: Float64Array
  private readonly upper: Float64Array
  /** Bytes of the same. */
  readonly bytes: Float64Array
  private readonly order: Float64Array
  private readonly fields: Int32Array
  private readonly spaces: readonly PlanSpace[]
  private readonly leastLog: number
  private readonly logs: number

  constructor(spaces: readonly PlanSpace[]) {
    const batches = spaces.flatMap((space) => space.batches)
    this.spaces = spaces
    this.leastLog = batches.length === 0 ? 0 : logOf(Math.min(...batches))
    this.logs = batches.length === 0 ? 0 : logOf(Math.max(...batches)) - this.leastLog + 1
    const cells = spaces.length * this.logs * MEMORY_PARTS
    this.time = new Float64Array(cells).fill(Infinity)
    this.middle = new Float64Array(cells)
    this.upper = new Float64Array(cells)
    this.bytes = new Float64Array(cells)
    this.order = new Float64Array(cells)
    this.fields = new Int32Array(cells * FIELDS)
  }

  /** Where the cells of a space and batch begin; the part of memory is added. */
  cellsOf(space: number, batch: number): number {
    return (space * this.logs + logOf(batch) - this.leastLog) * MEMORY_PARTS
  }

  /** Puts a plan into its cell. */
  put(
    cell: number,
    time: number,
    middle: number,
    upper: number,
    bytes: number,
    order: number,
    cut: Readonly<Cut>,
    virtualStages: number,
  ): void {
    this.time[cell] = time
    this.middle[cell] = middle
    this.upper[cell] = upper
    this.bytes[cell] = bytes
    this.order[cell] = order
    const { fields } = this
    const at = cell * FIELDS
    fields[at] = cut.tp
    fields[at + 1] = cut.pp
    fields[at + 2] = cut.dp
    fields[at + 3] = cut.cp
    fields[at + 4] = cut.ep
    fields[at + 5] = cut.microBatch
    fields[at + 6] = virtualStages
    fields[at + 7] = cut.sequence
    fields[at + 8] = cut.recompute
    fields[at + 9] = cut.zero
  }

  /** All that was kept, in canonical order. */
  plans(): readonly FoundPlan[] {
    const found: FoundPlan[] = []
    for (const [cell, time] of this.time.entries()) if (time < Infinity) found.push(this.planAt(cell, time))
    return found.sort((a, b) => a.order - b.order)
  }

  private planAt(cell: number, time: number): FoundPlan {
    const perSpace = this.logs * MEMORY_PARTS
    const accelerators = (this.spaces[Math.floor(cell / perSpace)] as PlanSpace).accelerators
    const field = (name: number): number => this.fields[cell * FIELDS + name] as number
    const dp = field(2)
    return {
      layout: {
        tp: field(0),
        pp: field(1),
        dp,
        cp: field(3),
        ep: field(4),
        microBatch: field(5),
        virtualStages: field(6),
        sequenceParallel: field(7) === 1,
        recompute: RECOMPUTES[field(8)] ?? 'none',
        zero: ZEROS[field(9)] ?? 0,
        zeroGroup: dp,
      },
      accelerators,
      globalBatch: 1 << (this.leastLog + (Math.floor(cell / MEMORY_PARTS) % this.logs)),
      seconds: this.middle[cell] as number,
      upperSeconds: this.upper[cell] as number,
      time,
      cost: time * accelerators,
      bytes: this.bytes[cell] as number,
      order: this.order[cell] as number,
    }
  }
}

/** Where a walk stands; recompute and zero by their place. */
export interface Cut {
  tp: number
  pp: number
  dp: number
  cp: number
  ep: number
  microBatch: number
  sequence: number
  recompute: number
  zero: number
}

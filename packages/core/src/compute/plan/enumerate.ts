import type { Recompute } from '../job.ts'
import { isPowerOfTwo, type PlanJob } from './legal.ts'

/** What decides which plans are legal. Sizes are plain counts. */
export interface PlanSpace {
  /** All of them are used: tp·pp·cp·dp. */
  readonly accelerators: number
  readonly nodeSize: number
  readonly layers: number
  readonly heads: number
  /** Routed experts of a sparse layer, 0 for none. */
  readonly experts: number
  /** Sequences of one step that are tried: powers of two, ascending. */
  readonly batches: readonly number[]
}

/** Values of recompute in canonical order; walks name them by place. */
export const RECOMPUTES: readonly Recompute[] = ['none', 'selective', 'full']

/** Values of ZeRO's stage in canonical order. */
export const ZEROS: readonly (0 | 1 | 2 | 3)[] = [0, 1, 2, 3]

/**
 * The cuts of one layer that a space allows, in canonical order: one column per number, one row per cut. All plans of a row
 * share the times of a layer.
 */
export interface PlanBlocks {
  readonly count: number
  readonly tp: Int32Array
  readonly cp: Int32Array
  readonly ep: Int32Array
  readonly microBatch: Int32Array
  /** 1 with sequence parallelism. */
  readonly sequence: Uint8Array
}

/** Hears a walk. `row` stands for as many plans as `interleaves`: virtualStages from 1 to it, everything else as said before. */
export interface PlanVisitor {
  /** `recompute` is a place in `RECOMPUTES`. */
  stage(recompute: number, pp: number, dp: number, interleaves: number): void
  shard(zero: number): void
  row(globalBatch: number, interleaves: number): void
}

/**
 * Divisors of a number, ascending.
 * In: a count. Out: its divisors; none for what is no count. Total.
 * @example divisors(12) // [1, 2, 3, 4, 6, 12]
 */
export function divisors(n: number): readonly number[] {
  if (!Number.isSafeInteger(n) || n < 1) return []
  const low: number[] = []
  const high: number[] = []
  for (let d = 1; d * d <= n; d++)
    if (n % d === 0) {
      low.push(d)
      if (d * d !== n) high.unshift(n / d)
    }
  return [...low, ...high]
}

/**
 * The batches that a search tries between two sizes.
 * In: least and greatest number of sequences, both included. Out: the powers of two between, ascending. Total.
 * By hand: of 500 to 4,096 these are 2^9 to 2^12.
 * @example batchesWithin(500, 4096) // [512, 1024, 2048, 4096]
 */
export function batchesWithin(least: number, greatest: number): readonly number[] {
  const batches: number[] = []
  for (let batch = 1; batch <= greatest && isPowerOfTwo(batch); batch *= 2) if (batch >= least) batches.push(batch)
  return batches
}

/**
 * The space of a job's plans.
 * In: job; batches to try, the job's own unless given. Out: space; batches that are no power of two are left out, as no
 * plan with them is legal. Total.
 * @example planSpace({ shape: { layers: 96, heads: 96, experts: 0 }, cluster: { count: 4096, nodeSize: 8 }, globalBatch: 1536 }, [1024, 1536, 512]).batches // [512, 1024]
 */
export function planSpace(job: PlanJob, batches: readonly number[] = [job.globalBatch]): PlanSpace {
  return {
    accelerators: job.cluster.count,
    nodeSize: job.cluster.nodeSize,
    layers: job.shape.layers,
    heads: job.shape.heads,
    experts: job.shape.experts,
    batches: [...new Set(batches.filter(isPowerOfTwo))].sort((a, b) => a - b),
  }
}

/** Interleaves from one on that a number of stages allows. */
const interleavesOf = (pp: number, layers: number): number => (pp > 1 ? Math.floor(layers / pp) : 1)

/**
 * The cuts of a layer that at least one legal plan has.
 * In: space. Out: columns in canonical order: tp, cp, ep, micro-batch, each ascending, sequence parallelism last. Total: a
 * space without a legal plan gives no row.
 * By hand, 2 accelerators, 2 heads, batch 2: tp 1 cp 1 has dp 2 with micro-batch 1, and pp 2 with micro-batches 1 and 2
 * where there are two layers; tp 1 cp 2 micro-batches 1 and 2; tp 2 the same twice: 2 + 2 + 4 = 8.
 * @example planBlocks({ accelerators: 2, nodeSize: 8, layers: 2, heads: 2, experts: 0, batches: [2] }).count // 8
 */
export function planBlocks(space: PlanSpace): PlanBlocks {
  const rows: { tp: number; cp: number; ep: number; microBatch: number; sequence: number }[] = []
  const greatest = space.batches.at(-1) ?? 0
  for (const tp of divisors(space.accelerators)) {
    if (space.heads % tp !== 0 || tp > space.nodeSize) continue
    for (const cp of divisors(space.accelerators / tp)) {
      const ranks = space.accelerators / (tp * cp)
      const spread = space.experts > 0 ? divisors(ranks).filter((ep) => space.experts % ep === 0) : [1]
      for (const ep of spread)
        for (let microBatch = 1; microBatch <= greatest; microBatch *= 2) {
          if (rowsOf(space, ranks, ep, microBatch) === 0) continue
          for (let sequence = 0; sequence < (tp > 1 ? 2 : 1); sequence++)
            rows.push({ tp, cp, ep, microBatch, sequence })
        }
    }
  }
  return {
    count: rows.length,
    tp: Int32Array.from(rows, (row) => row.tp),
    cp: Int32Array.from(rows, (row) => row.cp),
    ep: Int32Array.from(rows, (row) => row.ep),
    microBatch: Int32Array.from(rows, (row) => row.microBatch),
    sequence: Uint8Array.from(rows, (row) => row.sequence),
  }
}

/** Pairs of stages and interleave times batches that `ranks` = pp·dp allow; recompute and ZeRO are free beside them. */
function rowsOf(space: PlanSpace, ranks: number, ep: number, microBatch: number): number {
  let found = 0
  for (const pp of divisors(ranks)) {
    const dp = ranks / pp
    if (pp > space.layers || dp % ep !== 0) continue
    for (const batch of space.batches) if (batch % (microBatch * dp) === 0) found += interleavesOf(pp, space.layers)
  }
  return found
}

/**
 * How many plans a space holds, as a search will count them.
 * In: space. Out: legal plans. Total. Counts rows and does not visit them.
 * By hand, 2 accelerators, 1 head, 1 layer, batch 2: cp 1 dp 2 with micro-batch 1, cp 2 with micro-batches 1 and 2; times
 * 3 recomputes and 4 stages of ZeRO: 36.
 * @example countPlans({ accelerators: 2, nodeSize: 8, layers: 1, heads: 1, experts: 0, batches: [2] }) // 36
 */
export function countPlans(space: PlanSpace): number {
  const { count, tp, cp, ep, microBatch } = planBlocks(space)
  let rows = 0
  for (let i = 0; i < count; i++) {
    const ranks = space.accelerators / ((tp[i] as number) * (cp[i] as number))
    rows += rowsOf(space, ranks, ep[i] as number, microBatch[i] as number)
  }
  return rows * RECOMPUTES.length * ZEROS.length
}

/**
 * Walks the plans of one block in canonical order (recompute, pp, zero, batch, virtualStages), telling each level when it
 * changes, so that a model computes there what holds for all plans below. Nothing is allocated per row.
 * In: space, its blocks, the block's place, who hears it. Total.
 * @example (() => { let plans = 0; const space = { accelerators: 2, nodeSize: 8, layers: 1, heads: 1, experts: 0, batches: [2] }; walkBlock(space, planBlocks(space), 0, { stage: () => {}, shard: () => {}, row: (_, interleaves) => { plans += interleaves } }); return plans })() // 12
 */
export function walkBlock(space: PlanSpace, blocks: PlanBlocks, block: number, visitor: PlanVisitor): void {
  const { accelerators, layers, batches } = space
  const ranks = accelerators / ((blocks.tp[block] as number) * (blocks.cp[block] as number))
  const ep = blocks.ep[block] as number
  const microBatch = blocks.microBatch[block] as number
  const most = layers < ranks ? layers : ranks
  const greatest = batches.at(-1) ?? 0
  for (let recompute = 0; recompute < RECOMPUTES.length; recompute++)
    for (let pp = 1; pp <= most; pp++) {
      if (ranks % pp !== 0) continue
      const dp = ranks / pp
      if (dp % ep !== 0 || greatest % (microBatch * dp) !== 0) continue
      const interleaves = interleavesOf(pp, layers)
      visitor.stage(recompute, pp, dp, interleaves)
      for (let zero = 0; zero < ZEROS.length; zero++) {
        visitor.shard(zero)
        for (let i = 0; i < batches.length; i++) {
          const batch = batches[i] as number
          if (batch % (microBatch * dp) === 0) visitor.row(batch, interleaves)
        }
      }
    }
}

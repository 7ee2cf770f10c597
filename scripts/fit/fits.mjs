/** Which rows a fit takes, and how a row is predicted. */
import { softwareOf } from '../runs/adapter.mjs'
import { fit } from './posterior.mjs'
import { memoryNoise, memoryPriors, stepNoise, stepPriors } from './priors.mjs'

const compute = await import('@touchstone/core/compute')

/** Below this a model is not what the bars are about: its rows count for less. */
const SMALL = 2.5e9
const SMALL_NOISE = { mosaic: 0.08 }
const OTHER_SMALL_NOISE = 0.21

/**
 * Sharded weights before 2022: two releases of one summer differ by 1.46 times in a step (DeepSpeed, pull request 1188: 1,370 to
 * 940 ms), and no source says which it ran, so such a row says as little of what it shares with others: half of ln 1.46.
 */
const EARLY_SHARDS_NOISE = 0.19

/** Software whose effects are one: a release is close to the next unless its numbers jumped. */
const same = { bloom: 'bigscience' }
/** The software group of a row. */
export const groupOf = (row) => {
  const name = softwareOf(row)
  return same[name] ?? name
}

/** Step time of the quickest of a row's candidates: what nobody stated, its team chose. */
export function stepPredictor(jobs) {
  const parts = compute.emptyParts()
  return (constants) => {
    let least = Infinity
    for (const job of jobs) least = Math.min(least, compute.stepSeconds(job, constants, parts))
    return least
  }
}

const noiseOf = (one, job, size) =>
  size < SMALL
    ? (SMALL_NOISE[one.family] ?? OTHER_SMALL_NOISE)
    : job.plan.zero === 3 && job.era <= -1
      ? EARLY_SHARDS_NOISE
      : stepNoise.residual

/** Rows a step fit may take: tier A with a time, legal and complete. */
export const stepRows = (rows, memory) =>
  rows
    .filter((one) => one.refused === undefined && one.row.tier === 'A' && one.seconds > 0)
    .map((one) => {
      const { jobs } = one.complete(memory)
      const size = compute.parameterCount(jobs[0].shape)
      return {
        ...one,
        group: groupOf(one.row),
        measured: one.seconds,
        predict: stepPredictor(jobs),
        size,
        // Small models, and a vendor's best cases with experts or in 8 bits, say nothing of how tuned other softwares are.
        apart: size < SMALL || jobs[0].shape.experts > 0 || jobs[0].plan.precision === 'fp8',
        noise: noiseOf(one, jobs[0], size),
      }
    })

/** Fits the step-time model. */
export async function fitStep(rows, memory) {
  return fit(stepRows(rows, memory), stepPriors, stepNoise)
}

/** Rows a memory fit may take: measured bytes and a shape that was printed. */
export const memoryRows = (rows, memory) =>
  rows
    .filter((one) => one.refused === undefined && one.row.tier !== 'C' && one.bytes > 0 && one.row.layers > 0)
    .map((one) => {
      const [job] = one.complete(memory).jobs
      return {
        ...one,
        group: `${groupOf(one.row)}${job.plan.precision === 'fp16' ? ' fp16' : ''}`,
        measured: one.bytes,
        predict: (constants) => compute.memoryBytes(job.shape, job.seqLen, job.globalBatch, job.plan, constants),
        noise: memoryNoise.residual,
      }
    })

/** Prior middles of the memory constants, to complete jobs before there is a fit. */
export const memoryStart = Object.fromEntries(Object.entries(memoryPriors).map(([name, [middle]]) => [name, middle]))

/** Fits the memory model. */
export async function fitMemory(rows) {
  return fit(memoryRows(rows, memoryStart), memoryPriors, memoryNoise)
}

/** Model FLOP/s over the dense 16-bit peak, as measured. */
export function measuredMfu(one, job) {
  const flops = compute.modelFlops(job.shape, job.seqLen, job.globalBatch)
  return flops / (one.seconds * job.cluster.count * compute.bf16Peak(job.cluster.accelerator))
}

const medianOf = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/**
 * One utilisation for each kind of rows (`kindOf` of scripts/runs/score.mjs), the median of the rows a fit takes: what the
 * engine is held against. A kind that the rows lack has that of all of them.
 */
export async function constantsByKind(rows, memory, kindOf) {
  const found = {}
  const all = []
  for (const one of stepRows(rows, memory)) {
    const job = one.complete(memory).jobs[0]
    const kind = kindOf({ kind: job.shape.kind, precision: job.plan.precision, size: one.size })
    const mfu = measuredMfu(one, job)
    all.push(mfu)
    ;(found[kind] ??= []).push(mfu)
  }
  const out = { rest: medianOf(all) }
  for (const [kind, list] of Object.entries(found)) out[kind] = medianOf(list)
  return out
}

/** The median utilisation of dense rows of three billion parameters or more: the baseline beside every result. */
export async function utilisationOf(rows, memory) {
  const all = stepRows(rows, memory)
    .filter((one) => one.size >= SMALL && one.row.kind === 'dense')
    .map((one) => measuredMfu(one, one.complete(memory).jobs[0]))
    .sort((a, b) => a - b)
  return all[Math.floor(all.length / 2)]
}

/** Predictions of rows with their intervals, and the table of them by family. */
import { groupOf, memoryRows, stepRows } from '../fit/fits.mjs'

const compute = await import('@touchstone/core/compute')
const BIG = 2.9e9
const Z90 = 1.2815515655446004

/** What a row is about, for the bars. */
export const kindOf = (one) =>
  one.jobKind === 'moe' || one.precision === 'fp8' || one.precision === 'fp4'
    ? 'moe or fp8'
    : one.jobKind === 'dense' && one.size >= BIG
      ? 'dense'
      : 'other'

/** Rows with a measured time as predictions by an efficiency. */
export function scoreSteps(rows, efficiency, memory, { unseen = false } = {}) {
  return stepRows(
    rows.map((one) => ({ ...one, row: { ...one.row, tier: 'A' } })),
    memory,
  ).map((one) => {
    const { jobs } = one.complete(memory)
    const software = unseen ? null : groupOf(one.row)
    const known = efficiency.groups.some((group) => group.name === software)
    const further = compute.furtherVariance(jobs[0], efficiency.sparse ?? 0)
    const { mid, spread } = compute.predict(one.predict, efficiency, software, further)
    const peak = compute.bf16Peak(jobs[0].cluster.accelerator)
    const flops = compute.modelFlops(jobs[0].shape, jobs[0].seqLen, jobs[0].globalBatch)
    return {
      id: one.id,
      family: one.family,
      jobKind: jobs[0].shape.kind,
      precision: jobs[0].plan.precision,
      size: one.size,
      measured: one.seconds,
      predicted: mid,
      error: mid / one.seconds - 1,
      low: mid * Math.exp(-Z90 * spread),
      high: mid * Math.exp(Z90 * spread),
      seen: known,
      idealSeconds: flops / (jobs[0].cluster.count * peak),
    }
  })
}

/** Rows with measured memory as predictions. */
export function scoreMemory(rows, efficiency) {
  return memoryRows(rows, efficiency.values).map((one) => {
    const { mid } = compute.predict(one.predict, efficiency, one.group, 0)
    return { id: one.id, family: one.family, measured: one.bytes, predicted: mid, error: mid / one.bytes - 1 }
  })
}

const quantile = (sorted, p) => {
  if (sorted.length === 0) return null
  const at = (sorted.length - 1) * p
  const low = Math.floor(at)
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low])
}
const mean = (list) => (list.length === 0 ? null : list.reduce((sum, one) => sum + one, 0) / list.length)

/** One line of the table. */
export function summary(rows) {
  const absolute = rows.map((one) => Math.abs(one.error)).sort((a, b) => a - b)
  return {
    rows: rows.length,
    median: quantile(absolute, 0.5),
    mean: mean(absolute),
    p90: quantile(absolute, 0.9),
    bias: mean(rows.map((one) => one.error)),
    coverage:
      rows[0]?.low === undefined
        ? null
        : rows.filter((one) => one.low <= one.measured && one.measured <= one.high).length / rows.length,
  }
}

/** The median error of one constant utilisation, taken from the same rows (their median). */
export function constantError(rows) {
  const rates = rows.map((one) => one.idealSeconds / one.measured).sort((a, b) => a - b)
  const rate = quantile(rates, 0.5)
  const errors = rows.map((one) => Math.abs(one.idealSeconds / rate / one.measured - 1)).sort((a, b) => a - b)
  return { median: quantile(errors, 0.5), mean: mean(errors) }
}

/** Rows by family, in order. */
export function byFamily(rows) {
  const families = new Map()
  for (const one of rows) families.set(one.family, [...(families.get(one.family) ?? []), one])
  return [...families].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Predictions of rows by the code of `train`, and the table of them by family. */
import { groupOf } from '../fit/fits.mjs'
import { softwareOf } from './adapter.mjs'

const compute = await import('@touchstone/core/compute')
const verbs = await import('@touchstone/verbs/engine')
const { engineReference: reference } = await import('@touchstone/reference/engine')

/** Parameters from which a dense row counts for the bars. */
const BIG = 2.9e9
const Z90 = 1.2815515655446004

/** What a row is about, for the bars. */
export const kindOf = (one) =>
  one.kind === 'moe' || one.precision === 'fp8' || one.precision === 'fp4'
    ? 'moe or fp8'
    : one.kind === 'dense' && one.size >= BIG
      ? 'dense'
      : 'other'

/**
 * Rows as `train` answers them. `fits` are those of another fit than the shipped one; `unseen` hides the software;
 * `constants` are the utilisations by kind of the rows that the fit took.
 * Each has id, family, measured, predicted, error, interval, memory; those that the product refuses say why.
 */
export function score(rows, { fits, unseen = false, constants = null } = {}) {
  // Rows of which nothing was measured say nothing here.
  const measured = rows.filter(
    (one) => one.refused !== undefined || one.seconds !== null || one.bytes !== null || one.row.oom === true,
  )
  return measured.map((one) => {
    const base = { id: one.id, family: one.family }
    if (one.refused !== undefined) return { ...base, refused: one.refused }
    const name = fits === undefined ? softwareOf(one.row) : groupOf(one.row)
    const software = unseen ? null : (same[name] ?? name)
    const out = verbs.trainAnswer({ ...one.file, software }, reference, fits)
    const [low, high] = out.interval80.iterationSeconds
    const idealSeconds = out.constantMfuIterationSeconds * out.constantMfu
    const kind = kindOf({ kind: out.shape.kind, precision: out.normalised.precision, size: out.parameters })
    return {
      ...base,
      kind: out.shape.kind,
      precision: out.normalised.precision,
      size: out.parameters,
      seen: out.software.seen,
      measured: one.seconds,
      predicted: out.iterationSeconds,
      error: one.seconds === null ? null : out.iterationSeconds / one.seconds - 1,
      low,
      high,
      inside: one.seconds === null ? null : low <= one.seconds && one.seconds <= high,
      constant: out.constantMfuIterationSeconds,
      idealSeconds,
      fromSame:
        constants === null ? out.constantMfuIterationSeconds : idealSeconds / (constants[kind] ?? constants.rest),
      measuredBytes: one.bytes,
      predictedBytes: out.memoryBytes.total,
      memoryError: one.bytes === null ? null : out.memoryBytes.total / one.bytes - 1,
      fits: out.fits,
      fitProbability: out.fitProbability,
      oom: one.row.oom === true,
    }
  })
}

/** Families that are one software. */
const same = { bloom: 'bigscience' }

/** An efficiency with another spread, for tests of intervals. */
export const widen = (mid, spread) => [mid * Math.exp(-Z90 * spread), mid * Math.exp(Z90 * spread)]

const quantile = (sorted, p) => {
  if (sorted.length === 0) return null
  const at = (sorted.length - 1) * p
  const low = Math.floor(at)
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low])
}
const mean = (list) => (list.length === 0 ? null : list.reduce((sum, one) => sum + one, 0) / list.length)

/** One line of the table. */
export function summary(rows) {
  const timed = rows.filter((one) => one.error !== null && one.error !== undefined)
  const absolute = timed.map((one) => Math.abs(one.error)).sort((a, b) => a - b)
  const rates = timed.map((one) => one.idealSeconds / one.measured).sort((a, b) => a - b)
  const rate = quantile(rates, 0.5)
  const constant = timed.map((one) => Math.abs(one.idealSeconds / rate / one.measured - 1)).sort((a, b) => a - b)
  const same = timed.map((one) => Math.abs(one.fromSame / one.measured - 1))
  same.sort((a, b) => a - b)
  const printed = timed.map((one) => Math.abs(one.constant / one.measured - 1)).sort((a, b) => a - b)
  const memory = rows
    .filter((one) => one.memoryError !== null && one.memoryError !== undefined)
    .map((one) => Math.abs(one.memoryError))
    .sort((a, b) => a - b)
  return {
    rows: timed.length,
    median: quantile(absolute, 0.5),
    mean: mean(absolute),
    bias: mean(timed.map((one) => one.error)),
    p90: quantile(absolute, 0.9),
    coverage: timed.length === 0 ? null : timed.filter((one) => one.inside).length / timed.length,
    constantMedian: quantile(constant, 0.5),
    constantMean: mean(constant),
    sameMedian: quantile(same, 0.5),
    sameMean: mean(same),
    printedConstantMedian: quantile(printed, 0.5),
    memoryRows: memory.length,
    memoryMedian: quantile(memory, 0.5),
    refused: rows.filter((one) => one.refused !== undefined).length,
    oomRight: rows.filter((one) => one.oom === true && one.fits === false).length,
    oomRows: rows.filter((one) => one.oom === true).length,
  }
}

/** Rows by family, in order. */
export function byFamily(rows) {
  const families = new Map()
  for (const one of rows) families.set(one.family, [...(families.get(one.family) ?? []), one])
  return [...families].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The table of rows by kind and family, as data. */
export function tableOf(rows) {
  const out = []
  for (const kind of ['dense', 'moe or fp8', 'other', 'not predicted']) {
    const here = rows.filter((one) => (one.refused === undefined ? kindOf(one) : 'not predicted') === kind)
    if (here.length === 0) continue
    for (const [family, list] of byFamily(here)) out.push({ kind, family, ...summary(list) })
    out.push({ kind, family: 'all', ...summary(here) })
  }
  return out
}
export { compute }

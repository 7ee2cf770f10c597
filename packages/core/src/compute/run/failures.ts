import { betaQuantile, exp, ln, normalQuantile } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'
import type { Belief } from '@touchstone/core/units'

/** What stops a run, by who has to act. `planned` is maintenance and upgrades; `memory` is the accelerator's own. */
export const FAILURE_TYPES = ['accelerator', 'memory', 'network', 'host', 'software', 'planned'] as const

/** One of the types of stop. */
export type FailureType = (typeof FAILURE_TYPES)[number]

/** Stops of one run or fleet as its operator published them. */
export interface FailureReport {
  readonly key: string
  /** Accelerators that had to work together; of a fleet, those of one accounting unit. */
  readonly accelerators: number
  readonly hours: number
  /** Stops of every type. */
  readonly stops: number
  readonly byType?: Readonly<Partial<Record<FailureType, number>>>
}

/** A rate of stops per accelerator-hour, lognormal between operators. */
export interface FailureRate {
  readonly median: number
  /** Standard deviation of the logarithm for an operator nobody has heard of yet. */
  readonly sigma: number
  readonly reports: number
}

/**
 * Stops per accelerator-hour of one report.
 * In: a report. Out: 1/card-hour. By hand: Llama 3, 466 ÷ (16,384 × 54 × 24 h) = 2.195e-5.
 * @example Math.round(stopsPerCardHour({ key: 'llama', accelerators: 16384, hours: 1296, stops: 466 }) * 1e8) // 2195
 */
export function stopsPerCardHour(report: FailureReport): number {
  return report.stops / (report.accelerators * report.hours)
}

/**
 * How often runs stop at an operator not seen before: the published rates, pooled as lognormal between operators. Each
 * report's own doubt is that of a Poisson count (variance of its logarithm 1 ÷ stops); what the reports differ by beyond
 * that is the spread between operators.
 * In: two reports or more with stops (otherwise Bug). Out: median and sigma per accelerator-hour.
 * Source: DerSimonian & Laird 1986, random effects on the logarithm. By hand: rates 1e-5 and 4e-5 of 100 stops each have
 * mean logarithm ln 2e-5; Q = 100 × 2 × (ln 2)² = 96.09, so between-variance (96.09 − 1) ÷ 100 = 0.9509, and with the
 * doubt of the mean, (0.9509 + 0.01) ÷ 2 = 0.48045, sigma = √1.43135 = 1.1964.
 * @example Math.round(rateBetweenOperators([{ key: 'a', accelerators: 1000, hours: 10000, stops: 100 }, { key: 'b', accelerators: 1000, hours: 2500, stops: 100 }]).sigma * 1e4) // 11964
 */
export function rateBetweenOperators(reports: readonly FailureReport[]): FailureRate {
  if (reports.length < 2 || reports.some((one) => !(one.stops > 0)))
    throw new Bug(`a spread between operators of ${reports.length} reports`)
  const points = reports.map((one) => ({ y: ln(stopsPerCardHour(one)), v: 1 / one.stops }))
  const meanWith = (between: number): { readonly mean: number; readonly weight: number } => {
    let weight = 0
    let sum = 0
    for (const { y, v } of points) {
      weight += 1 / (v + between)
      sum += y / (v + between)
    }
    return { mean: sum / weight, weight }
  }
  const fixed = meanWith(0)
  let q = 0
  let squares = 0
  for (const { y, v } of points) {
    q += ((y - fixed.mean) * (y - fixed.mean)) / v
    squares += 1 / (v * v)
  }
  const between = Math.max(0, (q - (points.length - 1)) / (fixed.weight - squares / fixed.weight))
  const pooled = meanWith(between)
  return { median: exp(pooled.mean), sigma: Math.sqrt(between + 1 / pooled.weight), reports: reports.length }
}

/**
 * A quantile of a rate between operators. In: rate; chance in (0, 1). Out: 1/card-hour.
 * @example rateQuantile({ median: 2e-5, sigma: 0.8, reports: 6 }, 0.5) // 2e-5
 */
export function rateQuantile(rate: FailureRate, p: number): number {
  return rate.median * exp(rate.sigma * normalQuantile(p))
}

/**
 * The rate as a belief that a sampler draws from. By hand: p95 = 2e-5 × e^(0.8 × 1.64485) = 7.456e-5.
 * @example Math.round((rateBelief({ median: 2e-5, sigma: 0.8, reports: 6 }).p95) * 1e8) // 7456
 */
export function rateBelief(rate: FailureRate): Belief {
  return {
    shape: 'lognormal',
    p5: rateQuantile(rate, 0.05),
    p50: rate.median,
    p95: rateQuantile(rate, 0.95),
  }
}

/** What the other reports say of one that was left out. */
export interface LeftOutReport {
  readonly key: string
  /** Stops that happened, and what the others expect in as many accelerator-hours. */
  readonly stops: number
  readonly p5: number
  readonly p50: number
  readonly p95: number
  readonly inside: boolean
}

/**
 * Each report predicted from all others: the honest test of a rate that is to serve for the next operator.
 * In: three reports or more. Out: expected stops with the 90 % interval between operators, and whether it holds the count.
 * @example leaveOneReportOut([{ key: 'a', accelerators: 1, hours: 1e6, stops: 10 }, { key: 'b', accelerators: 1, hours: 1e6, stops: 20 }, { key: 'c', accelerators: 1, hours: 1e6, stops: 15 }]).length // 3
 */
export function leaveOneReportOut(reports: readonly FailureReport[]): readonly LeftOutReport[] {
  return reports.map((one) => {
    const rate = rateBetweenOperators(reports.filter((other) => other !== one))
    const exposure = one.accelerators * one.hours
    // The count itself scatters too: as a lognormal its variance joins that of the rate.
    const widened = { ...rate, sigma: Math.sqrt(rate.sigma * rate.sigma + 1 / Math.max(1, rate.median * exposure)) }
    const at = (p: number): number => rateQuantile(widened, p) * exposure
    const [p5, p50, p95] = [at(0.05), at(0.5), at(0.95)]
    return { key: one.key, stops: one.stops, p5, p50, p95, inside: p5 <= one.stops && one.stops <= p95 }
  })
}

/**
 * How stops per hour grow with the number of accelerators: the slope of one logarithm on the other over published runs. 1
 * says that every accelerator brings its own stops; 0 that stops belong to the job.
 * In: three reports or more of runs (otherwise Bug), not of fleets. Out: exponent with its standard error. Least squares.
 * By hand: 1, 8 and 64 accelerators with 1, 2 and 4 stops in as many hours: ln 2 ÷ ln 8 = 1/3.
 * @example Math.round(scaleOfStops([{ key: 'a', accelerators: 1, hours: 10, stops: 1 }, { key: 'b', accelerators: 8, hours: 10, stops: 2 }, { key: 'c', accelerators: 64, hours: 10, stops: 4 }]).exponent * 1e4) // 3333
 */
export function scaleOfStops(reports: readonly FailureReport[]): {
  readonly exponent: number
  readonly standardError: number
} {
  const points = reports.map((one) => ({ x: ln(one.accelerators), y: ln(one.stops / one.hours) }))
  const n = points.length
  if (n < 3) throw new Bug(`a slope of ${n} reports`)
  let x0 = 0
  let y0 = 0
  for (const { x, y } of points) {
    x0 += x / n
    y0 += y / n
  }
  let xx = 0
  let xy = 0
  for (const { x, y } of points) {
    xx += (x - x0) * (x - x0)
    xy += (x - x0) * (y - y0)
  }
  const exponent = xy / xx
  let squares = 0
  for (const { x, y } of points) {
    const off = y - y0 - exponent * (x - x0)
    squares += off * off
  }
  return { exponent, standardError: Math.sqrt(squares / (n - 2) / xx) }
}

/** The part of all stops that one type makes up, with a 90 % interval. */
export interface TypeShare {
  readonly type: FailureType
  readonly share: number
  readonly p5: number
  readonly p95: number
}

/**
 * Which part of the stops each type makes up, pooled over the reports that name types.
 * In: reports, at least one with types (otherwise Bug). Out: one row per type. The interval is that of the counts (Jeffreys'
 * prior), not of the differences between operators, of which a single report tells nothing.
 * By hand: 72 of Llama 3's 466 stops were memory: 15.45 %.
 * @example Math.round((failureShares([{ key: 'llama', accelerators: 16384, hours: 1296, stops: 466, byType: { memory: 72, accelerator: 394 } }])[1]?.share ?? 0) * 1e4) // 1545
 */
export function failureShares(reports: readonly FailureReport[]): readonly TypeShare[] {
  const counts = FAILURE_TYPES.map((type) => {
    let sum = 0
    for (const one of reports) sum += one.byType?.[type] ?? 0
    return { type, sum }
  })
  let all = 0
  for (const { sum } of counts) all += sum
  if (!(all > 0)) throw new Bug('shares of types of which no report tells')
  return counts.map(({ type, sum }) => ({
    type,
    share: sum / all,
    p5: betaQuantile(0.05, sum + 0.5, all - sum + 0.5),
    p95: betaQuantile(0.95, sum + 0.5, all - sum + 0.5),
  }))
}

/**
 * Hours between two stops of a run: every accelerator can stop it, and so can what belongs to the job and not to its size.
 * In: accelerators; stops per accelerator-hour; stops per hour of the job whatever its size (planned ones, say). Out: hours.
 * Total; Infinity if nothing ever stops it. By hand: 1 ÷ (16,384 × 2e-5 + 0.036) = 2.7497 h.
 * @example Math.round(hoursBetweenStops(16384, 2e-5, 0.036) * 1e4) // 27497
 */
export function hoursBetweenStops(accelerators: number, perCardHour: number, perJobHour = 0): number {
  return 1 / (accelerators * perCardHour + perJobHour)
}

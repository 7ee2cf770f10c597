import { columnOf, type Draws, drawsFrom, expm1, normalQuantile } from '@touchstone/core/chance'
import { Bug } from '@touchstone/core/facts'
import { optimalInterval } from './checkpoint.ts'
import { poissonQuantile } from './counts.ts'
import { hoursBetweenStops } from './failures.ts'
import { waitingForSpares } from './spares.ts'

const HOURS_PER_DAY = 24

/** What a long run meets: its size, its checkpoints, what stops it and how it gets going again. Plain numbers. */
export interface RunConditions {
  readonly accelerators: number
  /** Hours that the steps alone take when nothing ever stops. */
  readonly idealHours: number
  readonly stopsPerCardHour: number
  /** Stops per hour of the job whatever its size: planned ones. */
  readonly stopsPerJobHour?: number
  /** Hours from a stop to the first new step: noticing, finding, replacing, loading. */
  readonly restartHours: number
  /** Hours that training stands still for one checkpoint. */
  readonly checkpointHours: number
  /** Hours of work between checkpoints; the best where it is left out. */
  readonly intervalHours?: number
  /** Rollbacks after loss spikes per hour of useful work, and the hours of work that each throws away. */
  readonly spikesPerHour?: number
  readonly rollbackHours?: number
  /** Spare nodes, hours of the repair of one, and the part of the stops that takes a node out. */
  readonly spareNodes?: number
  readonly repairHours?: number
  readonly nodeLossShare?: number
}

/** What becomes of a run on average. The parts of `lost` and the goodput sum to 1. */
export interface RunOutcome {
  /** Ideal hours over calendar hours. */
  readonly goodput: number
  /** Stops, rollbacks after spikes not counted. */
  readonly failures: number
  readonly rollbacks: number
  readonly calendarDays: number
  /** Hours of work between checkpoints. */
  readonly intervalHours: number
  readonly hoursBetweenStops: number
  /** Parts of the calendar. */
  readonly lost: {
    readonly checkpoints: number
    readonly rework: number
    readonly restarts: number
    readonly rollbacks: number
    readonly spares: number
  }
}

/**
 * Calendar time over useful time of work that is saved every τ hours, at C hours a time, and stopped every M hours on
 * average, each stop costing R hours in which it can be stopped again: M·e^(R/M)·(e^((τ+C)/M) − 1)/τ.
 * In: hours τ, C, R, M. Out: a factor ≥ 1. Total for positive hours; 1 + C/τ if nothing stops it (M infinite).
 * Source: Daly 2006, eq. 19 (its complete model for stops without memory). By hand: τ 1, C 0.1, R 0.5, M 10:
 * 10 × 1.051271 × 0.116278 = 1.222398.
 * @example Math.round(stretchOfTime(1, 0.1, 0.5, 10) * 1e6) // 1222398
 */
export function stretchOfTime(interval: number, checkpoint: number, restart: number, between: number): number {
  if (between === Infinity) return interval === Infinity ? 1 : 1 + checkpoint / interval
  return (between * (1 + expm1(restart / between)) * expm1((interval + checkpoint) / between)) / interval
}

/**
 * What becomes of a run on average: goodput, stops, days, the best time between checkpoints, and what the lost time is lost
 * to. Everything in closed form, for a page that wants a number at once.
 * In: conditions (accelerators, hours, rates ≥ 0; otherwise Bug). Out: see RunOutcome. Assumes stops without memory; spikes
 * at a steady rate of useful work, each costing its rollback and one restart; waiting for spares beside all else.
 * By hand: 16,384 accelerators at 2e-5 and 0.0363 planned stops an hour: M = 2.7472 h; C = 0.001, R = 0.17: τ = 0.07379,
 * stretch = 2.7472 × e^(0.06188) × (e^(0.027224) − 1) ÷ 0.07379 = 1.0930.
 * @example Math.round(runOutcome({ accelerators: 16384, idealHours: 1000, stopsPerCardHour: 2e-5, stopsPerJobHour: 0.0363, restartHours: 0.17, checkpointHours: 0.001 }).goodput * 1e3) // 915
 */
export function runOutcome(run: RunConditions): RunOutcome {
  const { accelerators, idealHours, restartHours: restart, checkpointHours: checkpoint } = run
  const perHour = run.stopsPerJobHour ?? 0
  if (
    !(accelerators > 0 && idealHours > 0 && restart >= 0 && checkpoint > 0 && run.stopsPerCardHour >= 0 && perHour >= 0)
  )
    throw new Bug(`a run of ${idealHours} h on ${accelerators} accelerators, checkpoints of ${checkpoint} h`)
  const between = hoursBetweenStops(accelerators, run.stopsPerCardHour, perHour)
  const interval = run.intervalHours ?? optimalInterval(checkpoint, between)
  const stretch = stretchOfTime(interval, checkpoint, restart, between)
  const rollbacks = (run.spikesPerHour ?? 0) * idealHours
  // A rollback throws work away, which is done again under the same stops, and costs one restart.
  const redone = rollbacks * (run.rollbackHours ?? 0) * stretch + rollbacks * restart
  const running = idealHours * stretch + redone
  const waiting = spareWaiting(run, between)
  const calendar = running / (1 - waiting)
  const failures = between === Infinity ? 0 : running / between
  const saving = interval === Infinity ? 0 : (idealHours * checkpoint) / interval
  const restarts = failures * restart
  const part = (hours: number): number => hours / calendar
  return {
    goodput: part(idealHours),
    failures,
    rollbacks,
    calendarDays: calendar / HOURS_PER_DAY,
    intervalHours: interval,
    hoursBetweenStops: between,
    lost: {
      checkpoints: part(saving),
      rework: part(running - idealHours - redone - saving - restarts),
      restarts: part(restarts),
      rollbacks: part(redone),
      spares: waiting,
    },
  }
}

function spareWaiting(run: RunConditions, between: number): number {
  if (run.spareNodes === undefined || run.repairHours === undefined || between === Infinity) return 0
  return waitingForSpares(run.spareNodes, ((run.nodeLossShare ?? 1) * run.repairHours) / between)
}

/**
 * Hours that each stop cost a run that is over, whatever they went to: the check of a claim of goodput.
 * In: calendar hours; ideal hours; stops. Out: hours per stop. Total for stops > 0. By hand: OPT-175B (57 − 33) × 24 ÷ 105
 * = 5.486.
 * @example Math.round(lostPerStop(1368, 792, 105) * 1e3) // 5486
 */
export function lostPerStop(calendarHours: number, idealHours: number, stops: number): number {
  return (calendarHours - idealHours) / stops
}

/** What is in doubt about a run, drawn: one column each, and two of uniforms for the run's own luck. */
export interface RunDoubt {
  readonly stopsPerCardHour: Draws<'1/card-hour'>
  readonly restartHours: Draws<'hour'>
  /** Hours of the steps alone, where they are in doubt too. */
  readonly idealHours?: Draws<'hour'>
  /** Luck of how often this run is stopped, and of how much work each stop costs. */
  readonly luck: Draws<'1'>
  readonly reworkLuck: Draws<'1'>
}

/** A run as distributions. */
export interface RunDraws {
  readonly goodput: Draws<'1'>
  readonly failures: Draws<'1'>
  readonly calendarDays: Draws<'day'>
  readonly intervalHours: Draws<'hour'>
}

/**
 * The same run as distributions: doubt about the operator (rate, restart) and the luck of one run (a Poisson count of stops,
 * each losing between nothing and a whole interval).
 * In: conditions, whose rate, restart and hours give way to the draws; draws of one length (otherwise Bug). Out: goodput,
 * stops, days, interval. Given rate and restart, the means are those of `runOutcome` to the rounding of the count. The
 * interval is chosen knowing the rate, as an operator does after the first days.
 * @example Math.round(estimate(goodput({ accelerators: 16384, idealHours: 1000, stopsPerCardHour: 0, stopsPerJobHour: 0.0363, restartHours: 0, checkpointHours: 0.001 }, { stopsPerCardHour: constant('1/card-hour', 2e-5, 8), restartHours: constant('hour', 0.17, 8), luck: constant('1', 0.5, 8), reworkLuck: constant('1', 0.5, 8) }).goodput).p50 * 1e3) // 915
 */
export function goodput(run: RunConditions, doubt: RunDoubt): RunDraws {
  const rates = columnOf(doubt.stopsPerCardHour)
  const restarts = columnOf(doubt.restartHours)
  const ideals = doubt.idealHours === undefined ? null : columnOf(doubt.idealHours)
  const luck = columnOf(doubt.luck)
  const reworkLuck = columnOf(doubt.reworkLuck)
  const count = rates.length
  if ([restarts, luck, reworkLuck, ideals ?? rates].some((one) => one.length !== count))
    throw new Bug('a run of draws of different lengths')
  const columns = Array.from({ length: 4 }, () => new Float64Array(count))
  const [shares, stops, days, intervals] = columns as [Float64Array, Float64Array, Float64Array, Float64Array]
  for (let i = 0; i < count; i++) {
    const idealHours = ideals === null ? run.idealHours : (ideals[i] ?? 0)
    const one = { ...run, idealHours, stopsPerCardHour: rates[i] ?? 0, restartHours: restarts[i] ?? 0 }
    const mean = runOutcome(one)
    const stopped = poissonQuantile(mean.failures, luck[i] ?? 0.5)
    const unstopped = idealHours * (1 + run.checkpointHours / mean.intervalHours)
    const calendar = mean.calendarDays * HOURS_PER_DAY
    const perStop = mean.failures > 0 ? (calendar - unstopped) / mean.failures : 0
    // A stop loses a uniform part of the interval it falls into: variance (τ + C)² ÷ 12 each.
    const scatter = stopped > 0 ? (mean.intervalHours + run.checkpointHours) * Math.sqrt(stopped / 12) : 0
    const lost = stopped * perStop + scatter * normalQuantile(reworkLuck[i] ?? 0.5)
    const hours = mean.failures > 0 ? unstopped + Math.max(0, lost) : calendar
    shares[i] = idealHours / hours
    stops[i] = stopped
    days[i] = hours / HOURS_PER_DAY
    intervals[i] = mean.intervalHours
  }
  return {
    goodput: drawsFrom('1', shares),
    failures: drawsFrom('1', stops),
    calendarDays: drawsFrom('day', days),
    intervalHours: drawsFrom('hour', intervals),
  }
}

import {
  checkpointHours,
  type FailureReport,
  kilowattsPerCard,
  rateBetweenOperators,
  type RunOutcome,
  runOutcome,
  trainingStateBytes,
} from '@touchstone/core/compute'
import type { ConstantFact, Dated, EngineTables, FailureFact } from '@touchstone/core/facts'
import type { StepAnswer } from './answer.ts'
import { type RunEnds, runEnds } from './doubt.ts'

/** The whole run: calendar, stops, energy. */
export interface RunAnswer {
  readonly steps: number
  readonly trainingFlops: number
  readonly idealDays: number
  readonly days: number
  readonly goodput: number
  readonly failures: number
  /** Ends of the 80 % intervals. */
  readonly ends: RunEnds
  readonly acceleratorHours: number
  readonly energyMwh: number
  readonly kilowattsPerCard: number
  /** What the calendar was computed from and what the lost time went to. */
  readonly stops: {
    readonly perCardHour: number
    readonly spread: number
    readonly reports: readonly FailureFact[]
    readonly checkpointHours: number
    readonly intervalHours: number
    readonly betweenHours: number
    readonly lost: RunOutcome['lost']
    readonly constants: readonly ConstantFact[]
  }
  /** Spares held beside the run; null where nothing is said, which takes them to be enough and theirs to be no cost. */
  readonly spares: {
    readonly accelerators: number
    readonly nodeSize: number
    readonly nodes: number
    /** Nodes in repair on average. */
    readonly load: number
    readonly acceleratorHours: number
  } | null
  readonly power: readonly ConstantFact[]
  readonly used: readonly Dated[]
}

/** Bytes/s a cluster writes a checkpoint with, per accelerator; training stands still for a tenth of it. */
const CHECKPOINT_BYTES_PER_SECOND = 0.5e9
const BLOCKING = 0.1
/** From this many accelerators on, or from this year on, operators notice and restart by machine. */
const AUTOMATED = { accelerators: 8192, year: 2024 }

/** A constant by topic, name and what it holds for; the general one where there is no other. */
export function constantFact(
  reference: EngineTables,
  topic: string,
  name: string,
  scopes: readonly string[],
): ConstantFact {
  const all = reference.constants.filter((one) => one.topic === topic && one.name === name)
  for (const scope of scopes) {
    const found = all.find((one) => one.scope === scope)
    if (found !== undefined) return found
  }
  const [first] = all
  if (first === undefined) throw new Error(`no constant ${topic}/${name}`)
  return first
}

/** The family of an accelerator as the power and ownership constants name it: `A100-80` → `A100`. */
const familyOf = (key: string): string => key.replace(/-.*$/, '')

/** What becomes of a step repeated until all tokens are seen. */
export function answerRun(
  step: StepAnswer,
  tokens: number,
  epochs: number,
  year: number | null,
  reference: EngineTables,
  spares: number | null = null,
): RunAnswer {
  const { job, seconds } = step
  const seen = tokens * epochs
  const steps = seen / (job.globalBatch * job.seqLen)
  const idealHours = (steps * seconds.mid) / 3600
  const reports: readonly FailureReport[] = reference.failures.flatMap((one) =>
    one.stops === null ? [] : [{ key: one.key, accelerators: one.accelerators, hours: one.hours, stops: one.stops }],
  )
  const rate = rateBetweenOperators(reports)
  const { count, accelerator } = job.cluster
  const restart = constantFact(reference, 'run', 'restartHours', [
    count >= AUTOMATED.accelerators || year === null || year >= AUTOMATED.year ? 'automated' : 'manual',
  ])
  const planned = constantFact(reference, 'run', 'stopsPerJobHour', ['planned'])
  const spikes = constantFact(reference, 'run', 'spikesPerThousandHours', [])
  const rollback = constantFact(reference, 'run', 'rollbackHours', [])
  const small = count < 64
  const checkpoint = Math.max(
    1e-5,
    checkpointHours(trainingStateBytes(step.parameters), CHECKPOINT_BYTES_PER_SECOND * count, BLOCKING),
  )
  const lossShare = constantFact(reference, 'run', 'nodeLossShare', [])
  const repair = constantFact(reference, 'run', 'repairHours', [])
  const { nodeSize } = job.cluster
  const nodes = spares === null ? null : Math.floor(spares / nodeSize)
  const conditions = {
    ...(nodes === null ? {} : { spareNodes: nodes, nodeLossShare: lossShare.mid, repairHours: repair.mid }),
    accelerators: count,
    idealHours,
    stopsPerCardHour: rate.median,
    stopsPerJobHour: small ? 0 : planned.mid,
    restartHours: restart.mid,
    checkpointHours: checkpoint,
    spikesPerHour: spikes.mid / 1000,
    rollbackHours: rollback.mid,
  }
  const outcome = runOutcome(conditions)
  const power = constantFact(reference, 'power', 'serverRatio', [familyOf(accelerator.key)])
  const pue = constantFact(reference, 'power', 'pue', ['other'])
  const use = constantFact(reference, 'power', 'use', [accelerator.key.startsWith('TPU') ? 'tpu' : 'gpu'])
  const kilowatts = kilowattsPerCard({
    watts: accelerator.watts,
    serverRatio: power.mid,
    use: use.mid,
    pue: pue.mid,
  })
  const acceleratorHours = outcome.calendarDays * 24 * count
  return {
    steps,
    trainingFlops: (step.modelFlops / (job.globalBatch * job.seqLen)) * seen,
    idealDays: idealHours / 24,
    days: outcome.calendarDays,
    goodput: outcome.goodput,
    failures: outcome.failures,
    ends: runEnds(conditions, rate, restart, seconds.spread),
    acceleratorHours,
    energyMwh: (acceleratorHours * kilowatts) / 1000,
    kilowattsPerCard: kilowatts,
    stops: {
      perCardHour: rate.median,
      spread: rate.sigma,
      reports: reference.failures.filter((one) => one.stops !== null),
      checkpointHours: checkpoint,
      intervalHours: outcome.intervalHours,
      betweenHours: outcome.hoursBetweenStops,
      lost: outcome.lost,
      constants: [
        restart,
        ...(small ? [] : [planned]),
        spikes,
        rollback,
        ...(nodes === null ? [] : [lossShare, repair]),
      ],
    },
    spares:
      spares === null || nodes === null
        ? null
        : {
            accelerators: spares,
            nodeSize,
            nodes,
            load: (lossShare.mid * repair.mid) / outcome.hoursBetweenStops,
            acceleratorHours: outcome.calendarDays * 24 * spares,
          },
    power: [power, use, pue],
    used: [
      ...reference.failures,
      restart,
      planned,
      spikes,
      rollback,
      power,
      pue,
      use,
      ...(nodes === null ? [] : [lossShare, repair]),
    ],
  }
}

import { type Dated, type EngineTables, issue, type Issue, type Result } from '@touchstone/core/facts'
import { andThen, envelope } from './envelope.ts'
import type { ModelKind } from '@touchstone/core/compute'
import type { ProgrammeRequest } from './job/programme-input.ts'
import { readTrainFile, type TrainFile } from './job/train-input.ts'
import { answerDiffusion } from './train/answer-diffusion.ts'
import { answerStep, capacityOf, interval80, type StepAnswer } from './train/answer.ts'
import { choosePlan } from './train/choose.ts'
import { answerProgramme, type ProgrammeAnswer, type ProgrammeParts } from './train/programme.ts'
import { answerOutlay, type OutlayAnswer, type OutlayParts } from './train/outlay.ts'
import { answerCost, type CostAnswer, lastQuoted, priceKnown } from './train/cost.ts'
import { type Fits, fitsOf } from './train/efficiency.ts'
import { answerRun, type RunAnswer } from './train/run.ts'
import { answerScaling, type ScalingAnswer } from './train/scaling.ts'
import { memoryByStage, type StageMemory } from './train/stages.ts'
import type { EngineContext, Envelope } from './types.ts'

export interface TrainInput {
  readonly file: string
  readonly text: string
}

/** The stable machine shape of `train` (`contract.md`). */
export interface TrainOutput {
  readonly iterationSeconds: number
  /** Null where samples have no tokens. */
  readonly tokensPerSecond: number | null
  readonly modelTflopsPerAccelerator: number
  readonly mfu: number
  readonly hfu: number | null
  readonly interval80: {
    readonly iterationSeconds: readonly [number, number]
    readonly days: readonly [number, number] | null
    readonly goodput: readonly [number, number] | null
    readonly failures: readonly [number, number] | null
    readonly memoryBytes: readonly [number, number] | null
  }
  readonly constantMfu: number
  readonly constantMfuIterationSeconds: number
  readonly breakdown: StepAnswer['breakdown'] | null
  readonly memoryBytes: StepAnswer['memory'] | null
  /** The same by pipeline stage: all of them up to eight, of more the first, the middle and the last. */
  readonly memoryByStage: readonly StageMemory[]
  /** Bytes of an accelerator that a job may fill. */
  readonly capacityBytes: number
  readonly fits: boolean | null
  /** How probable it is that the job runs in that memory: what is not known of its need, against what lets it run. */
  readonly fitProbability: number | null
  /** Of a diffusion model. */
  readonly flopsPerSample: number | null
  readonly samplesPerSecond: number | null
  /** Figures that cannot be told of this kind of model. */
  readonly unknown: readonly string[]
  readonly modelFlopsPerIteration: number
  readonly parameters: number
  readonly activeParameters: number
  readonly trainingFlops: number | null
  readonly days: number | null
  readonly acceleratorHours: number | null
  readonly goodput: number | null
  readonly failures: number | null
  readonly energyMwh: number | null
  readonly scaling: Omit<ScalingAnswer, 'used'> | null
  readonly cost: Omit<NonNullable<ReturnType<typeof answerCost>>, 'used'> | null
  /** All that the model takes beside its run; null where it was not asked, or no tokens are known. */
  readonly programme: ProgrammeAnswer | null
  /** What is paid, line by line; null unless spares or salaries are said, or where no tokens are known. */
  readonly outlay: OutlayAnswer | null
  readonly plan: StepAnswer['job']['plan']
  readonly shape: StepAnswer['job']['shape'] | null
  /** What stands in for the rest of the job where the file was silent. */
  readonly taken: Taken
  readonly normalised: TrainFile['normalised']
  readonly software: { readonly name: string | null; readonly seen: boolean }
  /** What is known of the accelerator: a published run measured on it, a price on the basis asked by the day asked, a peak. */
  readonly known: {
    readonly measuredRun: boolean
    readonly price: boolean
    readonly peak: boolean
    /** The price by basis, at the place and day of the job. */
    readonly prices: { readonly rental: boolean; readonly owned: boolean }
  }
  /** What of the job no fitted run had. */
  readonly outside: readonly string[]
  readonly assumed: readonly string[]
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[]
}

/** Sizes and conditions of a job as they were computed with. */
export interface Taken {
  readonly seqLen: number
  readonly globalBatch: number
  readonly nodeSize: number
  readonly interNodeBytesPerSecond: number
  readonly asOf: string
  readonly place: string
  readonly basis: 'rental' | 'owned'
  /** Tokens seen, all epochs counted; null where they are not known. */
  readonly tokens: number | null
}

/** One job file answered in parts, before they are told. */
export interface TrainParts {
  readonly step: StepAnswer
  readonly run: RunAnswer | null
  readonly cost: CostAnswer | null
  readonly programme: ProgrammeParts | null
  readonly outlay: OutlayParts | null
  readonly taken: Taken
  /** Paths that were filled because nobody said them. */
  readonly assumed: readonly string[]
}

const withoutUsed = (scaling: ScalingAnswer): Omit<ScalingAnswer, 'used'> => {
  const { used: _, ...told } = scaling
  return told
}

const sourced = (facts: readonly Dated[]): TrainOutput['sources'] => {
  const seen = new Map<string, TrainOutput['sources'][number]>()
  for (const one of facts) seen.set(one.id, { id: one.id, title: one.source.title, url: one.source.url ?? null })
  return [...seen.values()]
}

/** The last day that any fact of the tables was known by: what "now" is where no date is given. */
const newest = (reference: EngineTables): string => {
  let day = '2023-01-01'
  for (const one of reference.efficiency) if (one.known > day) day = one.known
  return day
}

/** The day of the prices: as said, the end of the software's year, or the last that a price on the basis was known by. */
const dayOf = (
  { asOf, request: { year } }: TrainFile,
  key: string,
  basis: 'rental' | 'owned',
  reference: EngineTables,
): string => asOf ?? (year === null ? (lastQuoted(key, basis, reference) ?? newest(reference)) : `${year}-12-31`)

/** The usual stages teach a language model to answer; a diffusion model has none unless they are said. */
const withoutUsualStages = (of: ProgrammeRequest, kind: ModelKind): ProgrammeRequest =>
  kind === 'diffusion' && of.stages === null ? { ...of, stages: [] } : of

/** The step, the run and its cost of one job file; each needs the one before. */
export function trainParts(file: TrainFile, reference: EngineTables, fits: Fits = fitsOf(reference)): TrainParts {
  const { diffusion } = file
  const chosen =
    diffusion === null ? choosePlan(file.request, file.software, fits) : { request: file.request, assumed: [] }
  const step =
    diffusion === null
      ? answerStep(chosen.request, file.software, fits)
      : answerDiffusion(file.request, diffusion, fits)
  const { cluster, seqLen, globalBatch } = step.job
  const { key } = cluster.accelerator
  const { year } = file.request
  const basis = file.basis ?? 'rental'
  const taken: Taken = {
    seqLen,
    globalBatch,
    nodeSize: cluster.nodeSize,
    interNodeBytesPerSecond: cluster.scaleOutBytesPerSecond,
    asOf: dayOf(file, key, basis, reference),
    place: file.place ?? 'US',
    basis,
    tokens: file.tokens === null ? null : file.tokens * (file.epochs ?? 1),
  }
  const run =
    file.tokens === null ? null : answerRun(step, file.tokens, file.epochs ?? 1, year, reference, file.outlay.spares)
  const cost = run === null ? null : answerCost(run, run.ends.spread, key, basis, taken.place, taken.asOf, reference)
  const programme =
    run === null || file.programme === null
      ? null
      : answerProgramme(withoutUsualStages(file.programme, step.job.shape.kind), step, run, cost, taken.asOf, reference)
  const outlay =
    run === null || (file.outlay.spares === null && file.outlay.salaries === null)
      ? null
      : answerOutlay(file.outlay, run, cost, taken.place, taken.asOf, reference)
  const assumed = [...file.assumed, ...chosen.assumed, ...step.completed.assumed]
  for (const path of run === null ? [] : (['asOf', 'place', 'basis'] as const))
    if (file[path] === null) assumed.push(path)
  assumed.push(...(programme?.assumed ?? []), ...(outlay?.assumed ?? []))
  return { step, run, cost, programme, outlay, taken, assumed }
}

/** What the operations of a sample do not tell. */
const UNKNOWN = ['breakdown', 'memoryBytes', 'fits', 'hfu', 'plan', 'shape'] as const

/** One job file answered, before the envelope; other fits than the shipped ones serve cross-validation. */
export function trainAnswer(file: TrainFile, reference: EngineTables, fits: Fits = fitsOf(reference)): TrainOutput {
  const { step, run, cost, programme, outlay, taken, assumed } = trainParts(file, reference, fits)
  const { job, seconds } = step
  const { count, accelerator } = job.cluster
  const opaque = step.opaque !== null
  const diffusing = job.shape.kind === 'diffusion'
  const [low, high] = interval80(seconds)
  const fact = reference.accelerators.find((one) => one.key === accelerator.key)
  const { used, ...price } = cost ?? { used: [] }
  const scaling =
    run === null || file.tokens === null || job.shape.kind === 'diffusion'
      ? null
      : answerScaling(step.activeParameters, file.tokens, run.trainingFlops, taken.asOf, reference)
  const scalingUsed = scaling?.used ?? []
  const priced = (on: 'rental' | 'owned'): boolean =>
    priceKnown(accelerator.key, on, taken.place, dayOf(file, accelerator.key, on, reference), reference)
  const prices = { rental: priced('rental'), owned: priced('owned') }
  return {
    iterationSeconds: seconds.mid,
    tokensPerSecond: opaque ? null : (job.globalBatch * job.seqLen) / seconds.mid,
    modelTflopsPerAccelerator: step.modelFlops / (seconds.mid * count) / 1e12,
    mfu: step.mfu,
    hfu: opaque ? null : step.hfu,
    interval80: {
      iterationSeconds: [low, high],
      days: run?.ends.days ?? null,
      goodput: run?.ends.goodput ?? null,
      failures: run?.ends.failures ?? null,
      memoryBytes: opaque ? null : interval80({ mid: step.memory.total, spread: step.memorySpread }),
    },
    constantMfu: fits.constantUtilisation,
    constantMfuIterationSeconds: step.constantSeconds,
    breakdown: opaque ? null : step.breakdown,
    memoryBytes: opaque ? null : step.memory,
    memoryByStage: opaque ? [] : memoryByStage(step, file.software, fits),
    capacityBytes: capacityOf(accelerator),
    fits: opaque ? null : step.fits,
    fitProbability: opaque ? null : step.fitProbability,
    flopsPerSample: diffusing ? step.modelFlops / job.globalBatch : null,
    samplesPerSecond: diffusing ? job.globalBatch / seconds.mid : null,
    unknown: opaque ? UNKNOWN : [],
    modelFlopsPerIteration: step.modelFlops,
    parameters: step.parameters,
    activeParameters: step.activeParameters,
    trainingFlops: run?.trainingFlops ?? null,
    days: run?.days ?? null,
    acceleratorHours: run?.acceleratorHours ?? null,
    goodput: run?.goodput ?? null,
    failures: run?.failures ?? null,
    energyMwh: run?.energyMwh ?? null,
    scaling: scaling === null ? null : withoutUsed(scaling),
    cost: cost === null ? null : (price as TrainOutput['cost']),
    programme: programme?.answer ?? null,
    outlay: outlay?.answer ?? null,
    plan: job.plan,
    shape: opaque ? null : job.shape,
    taken,
    normalised: { accelerator: file.normalised.accelerator, precision: job.plan.precision },
    software: { name: file.software, seen: fits.step.groups.some((one) => one.name === file.software) },
    known: {
      measuredRun: fact?.measuredRun === true,
      price: prices[taken.basis],
      peak: fact?.peakKnown === true,
      prices,
    },
    outside: step.outside,
    assumed,
    sources: sourced([
      ...(fact === undefined ? [] : [fact]),
      ...fits.facts,
      ...(run?.used ?? []),
      ...used,
      ...scalingUsed,
      ...(programme?.used ?? []),
      ...(outlay?.used ?? []),
    ]),
  }
}

/** A job file → what training it takes, before the envelope. */
export function trainFile(input: TrainInput, reference: EngineTables): Result<TrainOutput> {
  return andThen(readTrainFile(input, reference), (file) => {
    const value = trainAnswer(file, reference)
    return { ok: true, value, issues: answerIssues(value, file, input.file) }
  })
}

/** What only the answer shows: a plan that was taken and does not go with what was stated, a price that is not known. */
export function answerIssues(out: TrainOutput, file: TrainFile, source: string): readonly Issue[] {
  const issues: Issue[] = []
  const at = (path: string) => ({ source, path })
  const { dp, zeroGroup } = out.plan
  const { plan } = file.request
  if (plan.dp === null && file.diffusion === null) {
    if (dp > out.taken.globalBatch)
      issues.push(
        issue('job/too-many', 'warning', at('/globalBatch'), {
          key: 'plan.dp',
          found: dp,
          most: out.taken.globalBatch,
          of: 'globalBatch',
        }),
      )
    if (plan.zeroGroup !== null && dp % zeroGroup !== 0)
      issues.push(
        issue('job/does-not-divide', 'warning', at('/plan/zeroGroup'), {
          key: 'zeroGroup',
          found: zeroGroup,
          of: 'dp',
          whole: dp,
        }),
      )
  }
  if (out.days !== null && out.cost === null) {
    const { basis, asOf, place } = out.taken
    const other = basis === 'rental' ? 'owned' : 'rental'
    issues.push(
      issue('job/no-price', 'note', at('/cluster/accelerator'), {
        accelerator: out.normalised.accelerator,
        basis,
        place,
        date: asOf,
        other: out.known.prices[other] ? other : null,
      }),
    )
  }
  return issues
}

/** Verb `train`: one training run → time, memory, cost, each with its doubt. */
export function trainVerb(input: TrainInput, context: EngineContext): Envelope<TrainOutput> {
  return envelope(trainFile(input, context.reference), context)
}

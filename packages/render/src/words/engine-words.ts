import type { MemoryConstant, StepConstant } from '@touchstone/core/compute'
import type { DiffusionWords } from './diffusion-words.ts'
import { PART_DERIVATIONS, PART_NAMES, type ServingOnly } from './part-figures.ts'
import type { EnginePart, ScalingPageWords, ServingPageWords } from './parts-words.ts'
import type { OutlayWords, PaidRole } from './outlay-words.ts'
import type { ProgrammeWords } from './programme-words.ts'
import type { Words } from './types.ts'

type StageName = 'fullFineTuning' | 'lora' | 'preference' | 'reinforcement'

/** Fields of the form of a job, by their paths in a job file. */
export const JOB_FIELDS = [
  'model.kind',
  'parameters',
  'activeParameters',
  'model.layers',
  'model.hidden',
  'model.heads',
  'model.kvHeads',
  'model.headSize',
  'model.ffnHidden',
  'model.gatedMlp',
  'model.vocab',
  'model.tiedEmbeddings',
  'model.experts',
  'model.topK',
  'model.sharedExperts',
  'model.moeFfnHidden',
  'model.denseLayers',
  'model.flopsPerSample',
  'model.latentSide',
  'model.utilisation',
  'samples',
  'tokens',
  'seqLen',
  'globalBatch',
  'software',
  'cluster.accelerator',
  'cluster.count',
  'cluster.nodeSize',
  'asOf',
  'place',
  'basis',
  'plan.tp',
  'plan.pp',
  'plan.dp',
  'plan.cp',
  'plan.ep',
  'plan.microBatch',
  'plan.virtualStages',
  'plan.sequenceParallel',
  'plan.recompute',
  'plan.zero',
  'plan.precision',
  'plan.flashAttention',
  'programme.stages.fullFineTuning.tokens',
  'programme.stages.lora.tokens',
  'programme.stages.preference.tokens',
  'programme.stages.reinforcement.tokens',
  'programme.research.multiplier',
  'programme.research.fanOut',
  'programme.research.abandoned',
  'programme.evaluation.share',
  'programme.data.labels',
  'programme.data.pricePerLabel',
  'spares',
  'salaries.researcher.people',
  'salaries.engineer.people',
  'salaries.operations.people',
  'serving.load.promptTokens',
  'serving.load.outputTokens',
  'serving.load.cacheHit',
  'serving.load.requestsPerSecond',
  'serving.load.batch',
  'serving.load.secondsPerToken',
  'serving.load.utilisation',
  'serving.cluster.count',
  'serving.plan.tp',
  'serving.plan.pp',
  'serving.plan.ep',
  'serving.plan.precision',
  'serving.plan.cachePrecision',
  'serving.price.perHour',
  'serving.price.currency',
] as const
export type JobField = (typeof JOB_FIELDS)[number]

/** Figures of the engine that can be taken apart. */
export const DERIVATIONS = [
  'parameters',
  'modelFlops',
  'iterationSeconds',
  'constantSeconds',
  'tokensPerSecond',
  'perAccelerator',
  'mfu',
  'hfu',
  'matmul',
  'attention',
  'memoryBound',
  'tensorParallel',
  'pipelineBubble',
  'dataParallel',
  'expertParallel',
  'optimizer',
  'other',
  'memory',
  'trainingFlops',
  'days',
  'goodput',
  'failures',
  'acceleratorHours',
  'energy',
  'cost',
  'hourly',
  'researchMultiplier',
  'stages',
  'evaluation',
  'dataCost',
  'programmeHours',
  'programmeCost',
  'waiting',
  'sparesCost',
  'salaries',
  'outlay',
  'flopsPerSample',
  'samplesPerSecond',
  ...PART_DERIVATIONS,
] as const
export type DerivationKey = (typeof DERIVATIONS)[number]

/** What goes into a formula, beside other figures and fitted constants. */
export const DERIVED_NAMES = [
  'stated',
  'activeParameters',
  'layers',
  'hidden',
  'heads',
  'kvHeads',
  'headSize',
  'ffnHidden',
  'vocab',
  'experts',
  'topK',
  'moeFfnHidden',
  'seqLen',
  'globalBatch',
  'tokens',
  'epochs',
  'steps',
  'accelerators',
  'peak',
  'peakOfFormat',
  'memoryBandwidth',
  'memoryOfCard',
  'scaleUp',
  'scaleOut',
  'watts',
  'tp',
  'pp',
  'dp',
  'cp',
  'ep',
  'microBatch',
  'virtualStages',
  'zero',
  'hardwareFlops',
  'constantUtilisation',
  'spread',
  'weightBytes',
  'gradientBytes',
  'optimizerBytes',
  'activationBytes',
  'otherBytes',
  'idealDays',
  'stopsPerCardHour',
  'stopsPerJobHour',
  'betweenStops',
  'checkpointHours',
  'intervalHours',
  'restartHours',
  'spikesPerThousandHours',
  'rollbackHours',
  'lostToCheckpoints',
  'lostToRework',
  'lostToRestarts',
  'lostToRollbacks',
  'kilowatts',
  'serverRatio',
  'use',
  'pue',
  'interconnectShare',
  'lifeYears',
  'inUse',
  'report',
  'rent',
  'purchase',
  'electricity',
  'fanOut',
  'preparationShare',
  'abandoned',
  'abandonedAt',
  'stageShare',
  'stageHours',
  'stageFlops',
  'usualShare',
  'samplingUtilisation',
  'adapterRank',
  'evaluationPart',
  'evaluationShare',
  'evaluationFlops',
  'dataTokens',
  'pricePerMillion',
  'labels',
  'pricePerLabel',
  'spareCards',
  'spareNodes',
  'spareLoad',
  'nodeLossShare',
  'repairHours',
  'people',
  'months',
  'monthlyPay',
  'payLoad',
  'latentSide',
  'utilisation',
  'samples',
  ...PART_NAMES,
] as const
export type DerivedName = (typeof DERIVED_NAMES)[number]

type Flag = 'bySample' | 'doesNotFit' | 'noPrice' | 'priceElsewhere' | 'peakUnknown' | 'softwareUnseen'

/** The words of the page of the compute engine. */
export interface EngineWords {
  readonly crumb: string
  /** Before anything is typed. */
  readonly empty: string
  readonly emptyHint: string
  readonly computing: string
  /** The page's sentence: what the run takes, or that it does not fit. */
  readonly title: {
    readonly run: (days: string, cost: string | null) => string
    readonly step: (seconds: string, tokensPerSecond: string) => string
    readonly doesNotFit: (needed: string, capacity: string) => string
  }
  /** What was computed, under the sentence. */
  readonly subject: (model: string | null, count: string, accelerator: string) => string
  readonly parts: Readonly<Record<EnginePart, string>>
  readonly partsLabel: string
  readonly groups: Readonly<
    Record<
      'load' | 'serving' | 'price' | 'model' | 'shape' | 'run' | 'cluster' | 'plan' | 'programme' | 'outlay',
      string
    >
  >
  readonly fields: Readonly<Record<JobField, string>>
  /** What may be written into a field, where it is not plain. */
  readonly hints: Readonly<Partial<Record<JobField, string>>>
  readonly choices: Readonly<
    Record<'yes' | 'no' | 'rental' | 'owned' | 'US' | 'CN' | 'none' | 'selective' | 'full', string>
  > &
    Readonly<Record<'dense' | 'moe' | 'encoder' | 'encoder-decoder' | 'diffusion', string>>
  readonly form: {
    readonly pick: string
    readonly own: string
    readonly shaped: string
    readonly sized: string
    readonly drop: string
    readonly choose: string
    readonly paste: string
    readonly pasteHint: string
    readonly take: string
    readonly taken: (name: string | null, count: number) => string
    readonly unread: string
    readonly yours: string
    readonly assumed: string
    readonly published: string
    readonly derived: string
    readonly clear: string
    readonly clearPlan: string
    readonly planHint: string
    readonly more: string
    readonly wrong: (count: number) => string
    readonly questioned: string
  }
  readonly flags: Readonly<Record<Flag, string>>
  readonly flagTitle: string
  readonly sections: Readonly<Record<'inputs' | 'answer' | 'breakdown' | 'memory' | 'plans' | 'programme', string>>
  readonly figures: Readonly<
    Record<
      | 'interval'
      | 'baseline'
      | 'baselineOf'
      | 'hfu'
      | 'perHour'
      | 'contract'
      | 'perAccelerator'
      | 'ofCapacity'
      | 'active',
      (value: string) => string
    >
  >
  readonly contracts: Readonly<
    Record<'on-demand' | 'monthly' | '1-year' | '3-year' | 'card' | 'street' | 'in-server', string>
  >
  /** What a constant of the tables holds for, where that is a word and not a name. */
  readonly scopes: Readonly<
    Record<
      | 'gpu'
      | 'tpu'
      | 'other'
      | 'hyperscaler'
      | 'automated'
      | 'manual'
      | 'planned'
      | 'from 2023'
      | StageName
      | Exclude<PaidRole, 'other'>,
      string
    >
  >
  readonly costBasis: (basis: string, place: string, date: string) => string
  readonly breakdown: {
    readonly title: (part: string, share: string) => string
    readonly desc: (parts: readonly string[]) => string
    readonly lead: (total: string) => string
    readonly part: string
    readonly seconds: string
    readonly share: string
    readonly row: (part: string, share: string, seconds: string) => string
  }
  readonly memory: {
    readonly title: (stage: string | null, needed: string, capacity: string, fits: boolean) => string
    readonly stage: (stage: number) => string
    readonly alone: string
    /** Of a job that may run or may not. */
    readonly tight: (share: string, chance: string) => string
    readonly someStages: string
    readonly capacity: (amount: string) => string
    readonly desc: (stages: readonly string[], capacity: string) => string
    readonly row: (stage: string, total: string) => string
    readonly total: string
    readonly axis: string
  }
  readonly plans: {
    readonly lead: string
    readonly search: string
    readonly again: string
    readonly searching: (done: string, total: string) => string
    readonly counts: (evaluated: string, feasible: string, seconds: string | null) => string
    readonly title: (tokens: string, memory: string) => string
    readonly none: string
    readonly least: (needed: string) => string
    readonly x: string
    readonly y: string
    readonly fastest: string
    readonly smallest: string
    readonly now: string
    readonly desc: (points: readonly string[]) => string
    readonly point: (plan: string, speed: string, memory: string) => string
    readonly recompute: Readonly<Record<'none' | 'selective' | 'full', string>>
    readonly plan: string
    readonly speed: string
    readonly iteration: string
    readonly memory: string
    readonly use: string
    readonly used: string
    readonly shown: (shown: string, all: string) => string
    readonly stale: string
  }
  readonly diffusion: DiffusionWords
  readonly outlay: OutlayWords
  readonly serving: ServingPageWords
  readonly scaling: ScalingPageWords
  readonly programme: ProgrammeWords & {
    readonly title: (total: string, times: string) => string
    readonly lead: string
    readonly part: string
    readonly exactly: (multiplier: string) => string
    readonly timesOf: (multiplier: string, low: string, high: string) => string
  }
  readonly derive: {
    readonly title: (figure: string, value: string) => string
    readonly formula: string
    readonly inputs: string
    readonly doubt: string
    readonly doubtHint: string
    readonly evidence: string
    readonly which: (name: string, of: string) => string
    readonly ends: (interval: string) => string
    readonly opens: (figure: string) => string
    readonly given: string
    readonly assumed: string
    readonly computed: string
    readonly memory: string
    readonly judged: string
    readonly known: (date: string) => string
    readonly spread: (percent: string) => string
    readonly prior: (value: string) => string
    readonly moves: (percent: string) => string
    readonly columns: Readonly<Record<'input' | 'value' | 'source' | 'moves' | 'prior', string>>
    readonly empty: string
  }
  readonly figureNames: Readonly<Record<DerivationKey, string>>
  /** What a figure is made of, in a sentence. */
  readonly says: Readonly<Record<DerivationKey, string>>
  readonly names: Readonly<Record<DerivedName, string>>
  readonly constants: Readonly<Record<StepConstant | MemoryConstant | ServingOnly, string>>
  readonly perCardHour: string
}

/** All words of the page: its own are loaded with it, for nobody else says them. */
export interface EnginePageWords extends Words {
  readonly engine: EngineWords
}

/** Parts of the engine's page. */
export const ENGINE_PARTS = ['train', 'serving', 'scaling'] as const
export type EnginePart = (typeof ENGINE_PARTS)[number]

/** Figures of serving a model. */
export type ServingFigure =
  | 'output'
  | 'input'
  | 'rate'
  | 'pace'
  | 'first'
  | 'memory'
  | 'batch'
  | 'accelerators'
  | 'utilisation'
  | 'hourly'

/** The words of the part that serves a model. */
export interface ServingPageWords {
  readonly title: {
    readonly priced: (cost: string, speed: string, cards: string) => string
    readonly unpriced: (speed: string, cards: string) => string
    readonly doesNotFit: (needed: string, available: string) => string
  }
  readonly figures: Readonly<Record<ServingFigure, string>>
  readonly notes: {
    readonly interval90: (value: string) => string
    readonly ofCapacity: (value: string) => string
    readonly most: (batch: string) => string
    readonly copies: (copies: string, each: string) => string
    readonly date: (date: string) => string
  }
  readonly flags: Readonly<Record<'doesNotFit' | 'behind' | 'noPrice', string>>
  readonly curve: {
    readonly section: string
    readonly title: (batch: string, cost: string, single: string) => string
    readonly titleUnpriced: (batch: string, speed: string, single: string) => string
    readonly x: string
    readonly y: (currency: string) => string
    readonly ySpeed: string
    readonly now: string
    readonly desc: (points: readonly string[]) => string
    readonly point: (batch: string, value: string) => string
    readonly lead: string
    readonly columns: Readonly<Record<'batch' | 'output' | 'input' | 'speed' | 'pace' | 'first' | 'memory', string>>
  }
  readonly memory: {
    readonly section: string
    readonly parts: Readonly<Record<'weights' | 'cache' | 'reserve' | 'total' | 'available', string>>
  }
}

/** The words of the part that weighs a run against the laws of scaling. */
export interface ScalingPageWords {
  readonly title: {
    readonly behind: (months: string) => string
    readonly ahead: (months: string) => string
    readonly abreast: string
    readonly alone: (parameters: string, tokens: string) => string
  }
  readonly needsTokens: string
  readonly notLanguage: string
  readonly figures: Readonly<Record<'parameters' | 'tokens' | 'loss' | 'over' | 'months' | 'flops' | 'wall', string>>
  readonly notes: {
    readonly yours: (value: string) => string
    readonly perParameter: (value: string) => string
    readonly atOptimum: (value: string) => string
    readonly interval90: (value: string) => string
    readonly reachedBy: (model: string) => string
    readonly unreached: string
    readonly unit: string
    readonly overHint: string
    /** Of the data wall: how much of all text the best run reads, how often, and how much there is. */
    readonly reads: (share: string) => string
    readonly epochs: (times: string) => string
    readonly stock: (tokens: string) => string
    readonly stockRange: (years: string) => string
  }
  readonly chart: {
    readonly section: string
    readonly title: (day: string, times: string) => string
    readonly y: string
    readonly now: string
    readonly line: string
    readonly desc: (runs: readonly string[]) => string
    readonly run: (model: string, day: string, flops: string) => string
    readonly columns: Readonly<Record<'model' | 'day' | 'flops' | 'record', string>>
    readonly lead: string
  }
}

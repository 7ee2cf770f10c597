/** The basic questions. */
export const LEARN_TOPICS = [
  'small-large',
  'parameter',
  'token',
  'epoch',
  'mfu',
  'rlhf',
  'moe',
  'context',
  'cost',
  'size',
  'tuning',
  'serving',
  'chips',
] as const
export type LearnTopic = (typeof LEARN_TOPICS)[number]

/** An input as people write it; `chip` is a name from `data/accelerators`, `money` any currency. */
export interface LearnInput {
  readonly key: string
  readonly unit: 'parameter' | 'token' | 'card' | 'day' | 'gigabyte' | 'money' | 'chip' | '1'
  readonly usual: string
  readonly least?: number
}

/** `money` is in the currency of the input that is money; `times` is a ratio said as times, `1x` a plain number. */
export interface LearnFigure {
  readonly key: string
  readonly value: number
  readonly unit: string
}

export interface LearnSource {
  readonly title: string
  readonly url: string
}

export interface LearnAsk {
  readonly topic: LearnTopic
  /** Inputs by key, as they were written; what is left out is usual. */
  readonly inputs: Readonly<Record<string, string>>
}

export interface LearnAnswer {
  readonly topic: LearnTopic
  readonly inputs: readonly (LearnInput & { readonly text: string })[]
  /** Figures with their text in the asked language. */
  readonly figures: readonly (LearnFigure & { readonly text: string })[]
  readonly sources: readonly LearnSource[]
}

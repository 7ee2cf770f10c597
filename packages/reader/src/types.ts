import type { Founded } from './founded.ts'
/** What `read` gives: `contract.md`, verb `read`. Spans are UTF-16 offsets [start, end) into the text as given. */
export type TextSpan = readonly [number, number]

export interface ReadName {
  readonly name: string
  readonly span: TextSpan
  /** Of an investor in the gazetteer: `usd-fund`, `rmb-fund`, `state`, `sovereign`, `big-tech`, `corporate`, `person`. */
  readonly kind?: string
}

export interface ReadDeal {
  readonly company: string
  readonly relation:
    | 'round'
    | 'cumulative'
    | 'acquisition'
    | 'secondary'
    | 'ipo'
    | 'debt'
    | 'vc_fund'
    | 'lp_commitment'
    | 'valuation_only'
  readonly status:
    | 'completed'
    | 'partly_closed'
    | 'in_progress'
    | 'in_talks'
    | 'planned'
    | 'disputed'
    | 'failed'
    | 'joke'
    | 'unknown'
  readonly round: string | null
  readonly roundRaw: string | null
  readonly historic: boolean
  readonly amount: {
    readonly low: number | null
    readonly high: number | null
    readonly currency: string
    readonly raw: string
    readonly scope: 'round' | 'sum_of_rounds' | 'cumulative' | 'single_ticket' | 'deal'
    readonly span: TextSpan
  } | null
  readonly valuation: {
    readonly low: number | null
    readonly high: number | null
    readonly currency: string
    readonly kind: 'pre' | 'post' | 'unspecified'
    readonly raw: string
    readonly span: TextSpan
  } | null
  readonly leads: readonly ReadName[]
  readonly investors: readonly ReadName[]
  readonly existing: readonly ReadName[]
  readonly advisers: readonly ReadName[]
  readonly announced: string | null
  readonly evidence: TextSpan
  readonly confidence: number
}

export interface ReadFigure {
  /** `gpu_rent`, `training_cost`, `salary`, `stake`, `valuation`, `exit_years`, `round_size`, `gpus`, `headcount`, … */
  readonly of: string
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly raw: string
  readonly span: TextSpan
  readonly speaker?: string | null
}

export interface Readings {
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en'
  readonly companies: readonly {
    readonly name: string
    readonly aliases: readonly string[]
    readonly english: string | null
    readonly founders: readonly ReadName[]
    readonly layer: 'model' | 'infrastructure' | 'application' | 'chip' | 'other' | null
    /** The words that decide the layer. */
    readonly layerSpan?: TextSpan
    /** Year or month it was founded, where the text says so of it. */
    readonly founded?: Founded
    readonly span: TextSpan
  }[]
  readonly deals: readonly ReadDeal[]
  readonly models: readonly {
    readonly name: string
    readonly parameters: { readonly low: number | null; readonly high: number | null } | null
    readonly released: string | null
    readonly span: TextSpan
  }[]
  readonly figures: readonly ReadFigure[]
  readonly statements: readonly { readonly speaker: string; readonly about: string; readonly span: TextSpan }[]
  /** Where deals were no longer looked for because the text tells of too many; absent where all of it was read for them. */
  readonly unread?: TextSpan
}

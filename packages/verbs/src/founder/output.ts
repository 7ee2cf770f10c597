/** What a founder sees of a deal file of their own: no fund, no price of ours, no verdict. */
export interface FounderView {
  readonly company: string
  /** Its Latin name, where the file gives one. */
  readonly english: string | null
  readonly asOf: string
  readonly currency: string | null
  readonly claims: readonly FounderClaim[]
  readonly dilution: {
    readonly rounds: readonly FounderRound[]
    /** Part of the company that holders before the first round listed keep, with and without pools. */
    readonly kept: { readonly withoutPool: Span; readonly withPool: Span } | null
    /** The same after the rounds still to come, from a base rate or the file's own assumption; null without one. */
    readonly keptAtExit: { readonly withPool: Span; readonly from: string } | null
  }
  readonly redemption: {
    /** By day on which a right falls due: what is open, and what the founder answers for in person. */
    readonly days: readonly {
      readonly date: string
      readonly open: number
      readonly founder: number
      readonly cash: number | null
      readonly short: number | null
    }[]
    /** Rights whose size cannot be said, with what is missing. */
    readonly unpriced: readonly { readonly round: string; readonly missing: readonly string[] }[]
    /** Rounds of which the file says no redemption right. */
    readonly silent: readonly string[]
  }
  /** What investors will ask to see, from the bank of questions. */
  readonly dataRoom: readonly {
    readonly id: string
    readonly stage: string
    readonly ask: { readonly zh: string; readonly en: string }
    readonly see: { readonly zh: string; readonly en: string }
    readonly good: { readonly zh: string; readonly en: string }
    readonly bad: { readonly zh: string; readonly en: string }
  }[]
}

/** Low, middle and high of a share of 1. */
export interface Span {
  readonly low: number
  readonly mid: number
  readonly high: number
}

export interface FounderClaim {
  readonly id: string
  readonly verdict: 'stretched' | 'impossible' | 'unverifiable'
  readonly probability: number | null
  readonly says: string | null
  readonly reason: string
  /** `fix` what cannot be, `prove` what is stretched, `add` what is missing. */
  readonly way: 'fix' | 'prove' | 'add'
  /** Inputs to add, by name. */
  readonly missing: readonly string[]
}

export interface FounderRound {
  readonly round: string
  readonly date: string | null
  readonly sold: Span
  /** Pool created with it, of the company after it; null where the file is silent. */
  readonly pool: Span | null
}

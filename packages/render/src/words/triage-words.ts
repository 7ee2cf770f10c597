import type { ClaimClass, Criterion, HypeFlag, Layer, Stage } from '@touchstone/core/triage'

/** A flag in words: what the document says or leaves unsaid, and what would settle it. */
export interface FlagWord {
  readonly says: string
  readonly refutes: string
}

/** Words of the table of many documents. */
export interface TriageWords {
  readonly layers: Readonly<Record<Layer, string>>
  readonly claims: Readonly<Record<ClaimClass, string>>
  readonly stages: Readonly<Record<Stage, string>>
  readonly flags: Readonly<Record<HypeFlag, FlagWord>>
  /** What rounds of a label usually are, in the years of the rows. */
  readonly usual: (stage: string, low: string, high: string, years: string) => string
  readonly criteria: Readonly<Record<Criterion, string>>
  readonly excludedBy: Readonly<Record<'layer' | 'claim' | 'stage' | 'status' | 'flag' | 'company', string>>
  readonly states: Readonly<Record<string, string>>
  readonly known: string
  readonly isNew: string
  readonly unnamed: string
  readonly unsaid: string
  readonly open: string
  /** One reason: what is weighed, what was found, how much of its weight it got. */
  readonly reason: (criterion: string, found: string, share: string | null, weight: string) => string
  readonly evidence: (count: number) => string
  readonly price: Readonly<Record<'named' | 'differs', string>>
  readonly excluded: (what: string, value: string, because: string | null) => string
  /** A fit, and of how much of the weights something is known, both in hundredths. */
  readonly fit: (hundredths: number | null, known: number) => string
  readonly differ: string
  /** What a sum is of, or a price is before or after; empty where it is the amount of one round. */
  readonly kinds: Readonly<Record<string, string>>
  /** Something added in brackets. */
  readonly aside: (text: string) => string
  /** What another document says instead. */
  readonly instead: string
  readonly copies: (count: number) => string
  readonly columns: Readonly<
    Record<
      | 'rank'
      | 'company'
      | 'round'
      | 'amount'
      | 'valuation'
      | 'leads'
      | 'layer'
      | 'claim'
      | 'flags'
      | 'fit'
      | 'state'
      | 'reasons',
      string
    >
  >
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly caption: (rows: number, documents: number) => string
    readonly filter: Readonly<Record<'layer' | 'claim' | 'state', string>>
    readonly all: string
    readonly none: string
    readonly working: string
    readonly failed: (reason: string) => string
    readonly thesis: string
    readonly thesisHint: string
    readonly refuted: string
    readonly says: string
    readonly openAt: string
    readonly why: string
    readonly details: string
    readonly documents: string
    readonly apply: string
    readonly past: string
  }
}

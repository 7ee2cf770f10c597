import type { ClaimClass, Criterion, Exclusion, HypeFlag, Layer, Quote, Stretch } from '@touchstone/core/triage'

/** An amount or a valuation as one document gives it. */
export interface TriageSum {
  readonly raw: string
  readonly low: number | null
  readonly high: number | null
  readonly currency: string
  /** What it is the sum of, or whether before or after the money. */
  readonly kind: string
  readonly status: string
  readonly document: string
  readonly span: Stretch
}

/** A flag with its number in the diligence note, its words and what raised it. */
export interface TriageFlag {
  readonly id: string
  readonly flag: HypeFlag
  readonly says: string
  readonly refutes: string
  readonly evidence: readonly Quote[]
  /** What the words are held against, where that is a range of the tables, and the rows that give it. */
  readonly against?: string
  readonly sources?: readonly string[]
}

export interface TriageReason {
  readonly criterion: Criterion
  readonly weight: number
  readonly share: number | null
  readonly value: string | null
  readonly says: string
  readonly evidence: readonly Quote[]
}

/** One company and one round. */
export interface TriageRow {
  readonly id: string
  readonly company: string | null
  readonly aliases: readonly string[]
  readonly known: boolean
  /** The desk's own file of it. */
  readonly deal: string | null
  readonly round: string | null
  readonly month: string | null
  readonly statuses: readonly string[]
  readonly relations: readonly string[]
  readonly layer: Layer | null
  readonly layerWords: readonly Quote[]
  readonly otherLayers: readonly { readonly layer: Layer; readonly evidence: readonly Quote[] }[]
  readonly claim: ClaimClass | null
  readonly claimWords: readonly Quote[]
  readonly amounts: readonly TriageSum[]
  readonly amountsDiffer: boolean
  readonly valuations: readonly TriageSum[]
  readonly valuationsDiffer: boolean
  readonly leads: readonly string[]
  /** Who leads by which document. */
  readonly leadsBy: readonly { readonly name: string; readonly document: string }[]
  readonly flags: readonly TriageFlag[]
  /** 0 to 1; null where it is excluded or nothing weighed is known. */
  readonly fit: number | null
  /** Part of the weights of which something is known. */
  readonly weighed: number
  readonly excluded: (Exclusion & { readonly says: string }) | null
  readonly reasons: readonly TriageReason[]
  readonly documents: readonly string[]
  readonly evidence: readonly Quote[]
  readonly historic: readonly { readonly round: string | null; readonly amount: string | null; readonly words: Quote }[]
}

export interface TriageOutput {
  /** Null where everything was welcome. */
  readonly thesis: { readonly name: string | null } | null
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly published: string | null
    /** Documents that hold the same words and count once. */
    readonly copies: readonly string[]
  }[]
  readonly rows: readonly TriageRow[]
}

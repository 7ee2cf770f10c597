import type { ContractQuantity, Named, Shown } from '@touchstone/core/underwrite'

/** One deal of a comparison; money in the comparison's currency, pre-money. Null is what the file does not allow to say. */
export interface ComparedDeal {
  readonly file: string
  readonly company: string
  readonly english: string | null
  /** Date of facts of the file itself; it is read at the comparison's. */
  readonly fileAsOf: string
  readonly verdict: { readonly choice: string; readonly strength: string; readonly best: string | null }
  readonly asked: ContractQuantity | null
  readonly maximumPrice: {
    readonly currency: string
    readonly low: number
    readonly mid: number
    readonly high: number
    /** The rule still says yes at the highest price tried. */
    readonly beyond: boolean
  } | null
  readonly commercial: ContractQuantity | null
  readonly comparables: ContractQuantity | null
  /** Share of commercial draws below the price asked. */
  readonly askedPercentile: number | null
  readonly multiple: ContractQuantity | null
  readonly lossProbability: number | null
  readonly borrowedShare: number
  /** Mean score if it is led, in the unit of the rule; what the pairs are decided by. */
  readonly score: { readonly choice: 'lead'; readonly mean: number; readonly standardError: number } | null
  readonly question: { readonly id: string; readonly ask: { readonly zh: string; readonly en: string } } | null
  readonly digest: string
  /** The same figures as the deal's own memo shows them, in the comparison's currency. */
  readonly figures: Readonly<Record<'asked' | 'most' | 'commercial' | 'comparables' | 'multiple', Shown | null>>
}

/** How often one deal scores higher than another; equal scores count half to each. */
export interface ComparedPair {
  readonly a: string
  readonly b: string
  /** Draw by draw: same market and same luck, so that only the two deals differ. */
  readonly beats: number
  /** Same market, each company its own luck. */
  readonly beatsOwnLuck: number
  /** Share of draws in which both score the same (most often both lost). */
  readonly equal: number
}

/** Up to five deals on common draws, in one currency, by one rule, at one date of facts. */
export interface Comparison {
  readonly asOf: string
  readonly currency: string
  readonly basis: 'pre'
  readonly fund: Named & { readonly id: string }
  readonly rule: { readonly name: string; readonly parameters: Readonly<Record<string, unknown>> }
  readonly draws: number
  readonly seed: string
  readonly reference: string
  /** The rates by which amounts were brought into the currency. */
  readonly rates: readonly {
    readonly pair: string
    readonly rate: number
    readonly month: string
    readonly source: string
  }[]
  readonly deals: readonly ComparedDeal[]
  readonly pairs: readonly ComparedPair[]
}

/** A comparison of deals that were read elsewhere: its questions are named, and not yet in words. */
export interface ReadComparison extends Omit<Comparison, 'deals'> {
  readonly deals: readonly (Omit<ComparedDeal, 'question'> & { readonly question: { readonly id: string } | null })[]
}

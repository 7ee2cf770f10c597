import type { BothLanguages } from '@touchstone/core/facts'
import type { DecisionRule, FundEvent, FundTerms, LocalKind } from '@touchstone/core/fund'
import type { Belief } from '@touchstone/core/units'
import type { INVESTOR_KINDS } from './fund-schema.ts'

/** A later round of a holding, money in major units of the fund's currency. */
export interface ExpectedRound {
  readonly years: number
  readonly size: number
  readonly chance: number | null
  readonly proRata: number
}

/** What is expected of a company that a fund holds; null is unknown. */
export interface FundHolding {
  readonly company: string
  readonly stake: number | null
  /** Years from the file's date to the exit. */
  readonly exitYears: Belief | null
  /** Proceeds over the cost still held. */
  readonly exitMultiple: Belief | null
  readonly rounds: readonly ExpectedRound[]
}

/** Somebody who committed money, in minor units. */
export interface FundInvestor {
  readonly name: string
  readonly kind: (typeof INVESTOR_KINDS)[number]
  readonly commitment: bigint
  readonly place: string | null
  readonly localMultiple: number | null
  readonly counts: readonly LocalKind[]
}

/** Money that an investor might count as invested at its place, minor units. */
export interface FundLocal {
  readonly company: string
  readonly investor: string
  readonly kind: LocalKind
  readonly amount: bigint
}

/** A fund file read (`touchstone/fund@1`). */
export interface FundFile {
  readonly file: string
  readonly name: string
  /** What it is called in a text of each language, where the file says so for one of them. */
  readonly names?: BothLanguages
  readonly asOf: string
  readonly terms: FundTerms
  readonly events: readonly FundEvent[]
  readonly holdings: readonly FundHolding[]
  readonly investors: readonly FundInvestor[]
  readonly local: readonly FundLocal[]
  /** Of what can be invested, kept for later rounds. */
  readonly reserves: number | null
  /** Of the size, most in one company. */
  readonly concentrationLimit: number | null
  readonly discountRate: number | null
  /** What money paid in costs and what money received earns until the end, a year; null where the file has neither. */
  readonly rates: { readonly finance: number; readonly reinvest: number } | null
  /** Levels of an index of total return by day, in order; null without one. */
  readonly index: {
    readonly name: string
    readonly levels: readonly { readonly date: string; readonly level: number }[]
  } | null
  /** What the investors' part of the fund was worth on days, after that day's money moved; minor units, in order. */
  readonly navs: readonly { readonly date: string; readonly value: bigint }[]
  /** Whether US persons stand behind the fund, its manager or those who control its investors; null where nobody said. */
  readonly usPersons: boolean | null
  /** Layers the documents allow (null: they name none) and rule out. */
  readonly sectors: { readonly allowed: readonly string[] | null; readonly excluded: readonly string[] }
  /** How the fund says yes; the usual rule where its file has none. */
  readonly decision: DecisionRule
  /** The rule printed beside it. */
  readonly beside: DecisionRule
  /** Keys that were filled because nobody said them. */
  readonly assumed: readonly string[]
}

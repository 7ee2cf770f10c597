import type { Rational } from '@touchstone/core/units'

/**
 * What an exit is divided among, as plain figures: money in minor units (or any one unit throughout), shares as common
 * shares that a class is or can become. Both may be fractions.
 */
export interface WaterfallInput {
  readonly debts: readonly DebtClaim[]
  readonly carveOut: ManagementCarveOut | null
  /** Share of what securities and management receive that the buyer holds back; lenders are paid in full at closing. */
  readonly escrow: Rational | null
  readonly classes: readonly ExitClass[]
  /** Decided in this order; a later one knows how the earlier ended. */
  readonly votes: readonly ExitVote[]
}

/** A loan or bond: paid before every security. */
export interface DebtClaim {
  readonly id: string
  readonly claim: Rational
  /** 1 is paid first; equal numbers share pro rata. */
  readonly seniority: number
}

/** What management is paid before the securities: a share of the proceeds, or of what debt leaves, up to `most`. */
export interface ManagementCarveOut {
  readonly id: string
  readonly share: Rational
  readonly of: 'proceeds' | 'after-debt'
  readonly most: Rational | null
}

/** A class of securities at an exit. */
export type ExitClass = ExitCommon | ExitPreferred | ExitOptions | ExitConvertible | ExitUnissued

/** Common shares; also vested options without a strike. */
export interface ExitCommon {
  readonly id: string
  readonly kind: 'common'
  readonly shares: Rational
}

/** Preferred shares: `shares` counts the common shares that the whole class converts into. */
export interface ExitPreferred {
  readonly id: string
  readonly kind: 'preferred'
  readonly shares: Rational
  /** Liquidation preference of the whole class in money, without dividends. */
  readonly preference: Rational
  /** Dividends accrued to the exit, of the whole class; they rank with the preference. */
  readonly dividends: Rational
  readonly dividendsOnConversion: 'forfeited' | 'paid'
  readonly participation: 'none' | 'full' | 'capped'
  /** Most that the class takes without converting, preference and dividends included; null unless capped. */
  readonly cap: Rational | null
  /** 1 is paid first; equal numbers share pro rata. */
  readonly seniority: number
}

/** Options or warrants on common shares, those that may be exercised at the exit; one entry for each strike. */
export interface ExitOptions {
  readonly id: string
  readonly kind: 'options'
  readonly shares: Rational
  /** Money a share. */
  readonly strike: Rational
}

/** A SAFE or note: paid `claim` at its rank and `premium` after all preferences, or converted into `shares`. */
export interface ExitConvertible {
  readonly id: string
  readonly kind: 'convertible'
  readonly shares: Rational
  readonly claim: Rational
  /** What a discount adds to the claim once everything senior to common is paid. */
  readonly premium: Rational
  readonly seniority: number
}

/** Shares reserved and never issued: they take nothing. */
export interface ExitUnissued {
  readonly id: string
  readonly kind: 'unissued'
  readonly shares: Rational
}

/** Classes that can turn all of `converts` into common: by votes for, over all votes of `voters`. */
export interface ExitVote {
  readonly voters: readonly ExitVoter[]
  readonly converts: readonly string[]
  readonly threshold: Rational
  /** True: more than the threshold. False: the threshold is enough. */
  readonly strict: boolean
}

/** A class that votes; `votes` null counts its common shares. It is for a conversion that pays it more, not where it is equal. */
export interface ExitVoter {
  readonly id: string
  readonly votes: Rational | null
}

/** What a payee does at an exit. A class that is indifferent keeps its preference, an option that is indifferent lapses. */
export type PayeeState =
  | 'debt'
  | 'management'
  | 'common'
  | 'holds'
  | 'participates'
  | 'capped'
  | 'converts'
  | 'exercises'
  | 'lapses'
  | 'unissued'

/** Payout = constant + slope × the segment's parameter. */
export interface PayoutLine {
  readonly constant: Rational
  readonly slope: Rational
  readonly state: PayeeState
}

/**
 * A stretch of exits over which every payout is a straight line, from `start` to the next segment's. The parameter is the
 * value of one common share where `perShare`, otherwise how far a tier is filled.
 */
export interface ExitSegment {
  /** Exit value, in money. */
  readonly start: Rational
  /** Whether the exit `start` itself belongs to this segment and not to the one before. */
  readonly closed: boolean
  readonly perShare: boolean
  /** Exit = constant + slope × parameter; the slope is never 0. */
  readonly constant: Rational
  readonly slope: Rational
  /** In the order of the table's payees. */
  readonly lines: readonly PayoutLine[]
  /** Classes that a vote converts here. */
  readonly forced: readonly string[]
}

/** Who is paid, in order: lenders, management, classes. */
export interface Payee {
  readonly id: string
  readonly kind: 'debt' | 'management' | 'class'
}

/** The whole waterfall as an exact piecewise-linear function of the exit. */
export interface ExitTable {
  readonly payees: readonly Payee[]
  readonly segments: readonly ExitSegment[]
  readonly escrow: Rational | null
}

import type { Rational } from '@touchstone/core/units'

/**
 * A company's securities and every dated thing that happened to them, exact: shares are whole numbers (`bigint`), money is
 * in whole minor units of `currency` (分, cents), rates and ratios are fractions. A company by registered capital
 * (`registered-capital`) counts its minor units of registered capital where a share company counts shares.
 */
export interface Ledger {
  readonly company: string
  readonly currency: string
  readonly form: 'shares' | 'registered-capital'
  /** The day the table speaks of; without one, the last transaction's. */
  readonly asOf: string | null
  readonly classes: readonly SecurityClass[]
  readonly holders: readonly Holder[]
  readonly transactions: readonly Transaction[]
  /** Claims that an exit pays before any security. */
  readonly debts: readonly Debt[]
  /** What the sale itself costs, in minor units: paid before debt; absent or null where nothing says. */
  readonly costs?: bigint | null
  readonly carveOut: CarveOut | null
  readonly escrow: Escrow | null
  readonly votes: readonly ConversionVote[]
  /** Totals that the paper states, to be held against the sum of the rows. */
  readonly stated: readonly StatedTotal[]
}

/** How a rate runs: on the first amount, or on what has run up as well. */
export type Compounding = 'simple' | 'compound'

/** One class of securities. What a kind has no use for is null. */
export interface SecurityClass {
  readonly id: string
  readonly name: string
  readonly kind: 'common' | 'preferred' | 'options'
  /** Shares that may be issued; for a pool of options the shares reserved. */
  readonly authorized: bigint | null
  /** Minor units per share, exact. */
  readonly originalIssuePrice: Rational | null
  /** Minor units per share; conversion ratio = original issue price / conversion price. Null: the original issue price. */
  readonly conversionPrice: Rational | null
  readonly preference: Preference | null
  readonly dividend: Dividend | null
  readonly antiDilution: AntiDilution
  readonly payToPlay: PayToPlay | null
  readonly redemption: Redemption | null
  /** Votes per as-converted share; null is one. */
  readonly votesPerShare: Rational | null
}

/** What a class is paid before others at an exit. */
export interface Preference {
  /** Times the original issue price. */
  readonly multiple: Rational
  readonly participation: 'none' | 'full' | 'capped'
  /** Most that the class takes as holder of its preference, as a multiple of the original issue price, preference included. */
  readonly cap: Rational | null
  /** 1 is paid first; equal numbers share pro rata. */
  readonly seniority: number
}

/** What a class is owed by the year. */
export interface Dividend {
  /** A year, as a fraction of the original issue price. */
  readonly rate: Rational
  readonly compounding: Compounding
  readonly cumulative: boolean
  readonly onConversion: 'forfeited' | 'paid'
}

/** How a conversion price follows a cheaper round. */
export type AntiDilution = 'none' | 'broad' | 'narrow' | 'full-ratchet'

/** What becomes of preferred shares whose holder sits a round out. */
export interface PayToPlay {
  /** What a holder who does not take its pro rata share becomes. */
  readonly converts: 'common' | 'shadow'
  /** Common shares for one preferred share; 1 unless the charter punishes more. */
  readonly ratio: Rational
}

/** 回购: the right to sell the shares back. */
export interface Redemption {
  readonly obligor: 'company' | 'founder' | 'both'
  readonly rate: Rational
  readonly compounding: Compounding
  /** The higher of the accrued price and the share of net assets. */
  readonly netAssetFloor: boolean
  readonly lessDividends: boolean
  readonly trigger: string | null
  readonly date: string | null
  /** Months after the trigger in which it must be exercised; null where the papers are silent. */
  readonly exerciseMonths: number | null
  /** The day on which it was exercised in writing; absent or null where nobody says. */
  readonly exercised?: string | null
}

/** Somebody who has or may have securities. */
export interface Holder {
  readonly id: string
  readonly name: string
  readonly kind: 'founder' | 'investor' | 'employee' | 'state' | 'company' | 'other'
  /** 领投 or 跟投 in its round. */
  readonly role: 'lead' | 'follow' | null
  readonly proRata: 'none' | 'pro-rata' | 'super'
  readonly board: boolean
}

interface Dated {
  readonly date: string
  /** Where in the file it stands, for messages. */
  readonly path: string
}

/** One dated thing that happened to the securities. */
export type Transaction =
  | Issue
  | Transfer
  | Grant
  | Exercise
  | Conversion
  | Removal
  | Split
  | Safe
  | Note
  | ConvertibleEnd
  | PayIn
  | Adjustment

/** New shares, or registered capital subscribed. */
export interface Issue extends Dated {
  readonly type: 'issue'
  readonly class: string
  readonly holder: string
  readonly shares: bigint
  /**
   * Minor units paid in all; null where not told. In a registered-capital company it fills the capital first and what
   * exceeds it is reserve; null is nothing paid in yet.
   */
  readonly paid: bigint | null
  readonly round: string | null
  /** Registered capital: the day by which the articles want it paid in; absent or null where they name none. */
  readonly payBy?: string | null
}

/** An existing share changes hands (老股转让); the company receives nothing. */
export interface Transfer extends Dated {
  readonly type: 'transfer'
  readonly class: string
  readonly from: string
  readonly to: string
  readonly shares: bigint
  readonly paid: bigint | null
}

/** Options out of a pool. */
export interface Grant extends Dated {
  readonly type: 'grant'
  /** The pool, a class of kind options. */
  readonly class: string
  readonly holder: string
  readonly shares: bigint
  /** Minor units per share. */
  readonly strike: Rational
  readonly vesting: Vesting | null
}

/** When granted options become exercisable. */
export interface Vesting {
  readonly start: string
  readonly months: number
  readonly cliffMonths: number
  /** At an exit: all at once, only with dismissal (counts as unvested), or not at all. */
  readonly acceleration: 'single' | 'double' | 'none'
}

/** Options turned into shares. */
export interface Exercise extends Dated {
  readonly type: 'exercise'
  readonly class: string
  readonly holder: string
  readonly shares: bigint
  /** The class received. */
  readonly into: string
  readonly paid: bigint | null
}

/** Shares of one class turned into another. */
export interface Conversion extends Dated {
  readonly type: 'conversion'
  readonly class: string
  readonly holder: string
  readonly shares: bigint
  readonly into: string
  /** Shares received; null: by the class's conversion price, rounded down. */
  readonly received: bigint | null
}

/** Bought back by the company, or cancelled without pay; of a pool, grants that lapse. */
export interface Removal extends Dated {
  readonly type: 'repurchase' | 'cancellation'
  readonly class: string
  readonly holder: string
  readonly shares: bigint
  readonly paid: bigint | null
}

/** `numerator` new shares for `denominator` old ones, each holding rounded down, the fraction settled in cash. */
export interface Split extends Dated {
  readonly type: 'split'
  readonly class: string
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A SAFE: money now for shares of a later round. */
export interface Safe extends Dated {
  readonly type: 'safe'
  readonly id: string
  readonly holder: string
  /** Minor units. */
  readonly amount: bigint
  readonly style: 'post-money' | 'pre-money'
  readonly cap: bigint | null
  readonly discount: Rational | null
  readonly mostFavoured: boolean
}

/** A convertible note: a loan that a later round turns into shares. */
export interface Note extends Dated {
  readonly type: 'note'
  readonly id: string
  readonly holder: string
  readonly principal: bigint
  readonly rate: Rational
  readonly compounding: Compounding
  readonly dayCount: 365 | 360
  readonly cap: bigint | null
  /** Shares that the cap is divided by; null: the capitalization before the round. */
  readonly capShares: bigint | null
  readonly discount: Rational | null
  readonly maturity: string | null
}

/** A SAFE or note that was paid back or turned into shares (the shares are an issue of their own). */
export interface ConvertibleEnd extends Dated {
  readonly type: 'settlement'
  readonly of: string
}

/** Registered capital that a subscriber pays in (实缴). */
export interface PayIn extends Dated {
  readonly type: 'pay-in'
  readonly holder: string
  readonly amount: bigint
}

/** What the charter or the board sets anew for a class from that day on: shares authorized or reserved, conversion price. */
export interface Adjustment extends Dated {
  readonly type: 'adjustment'
  readonly class: string
  /** Null leaves it as it is. */
  readonly authorized: bigint | null
  /** Minor units per share; null leaves it as it is. */
  readonly conversionPrice: Rational | null
}

/** A claim that an exit pays before the securities. */
export interface Debt {
  readonly name: string
  readonly amount: bigint
  /** 1 is paid first; equal numbers share pro rata. */
  readonly seniority: number
}

/** What management is paid out of the proceeds before the securities. */
export interface CarveOut {
  readonly share: Rational
  readonly of: 'proceeds' | 'after-debt'
  readonly most: bigint | null
}

/** What the buyer holds back, borne by all in proportion. */
export interface Escrow {
  readonly share: Rational
  readonly months: number
}

/** When `threshold` of the as-converted votes of `classes` is for it, all of `converts` turn into common. */
export interface ConversionVote {
  readonly classes: readonly string[]
  readonly converts: readonly string[]
  readonly threshold: Rational
}

/** A total that the paper states. */
export interface StatedTotal {
  readonly of: 'issued' | 'fully-diluted' | 'registered-capital' | 'paid-in'
  readonly class: string | null
  readonly holder: string | null
  readonly value: bigint
  readonly path: string
}

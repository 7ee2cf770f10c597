import type { Rational } from '@touchstone/core/units'

/**
 * One financing round as plain figures. Money is in one unit throughout (yuan, 分, dollars): prices are that unit for one
 * share. Shares are counted as converted into common and may be fractions.
 */
export interface RoundProblem {
  readonly valuation: Valuation
  /** Cash for new shares, all of one class at one price. */
  readonly investors: readonly RoundInvestor[]
  /** Shares outstanding before the round that nothing in it adjusts: common, unprotected preferred as converted. */
  readonly existing: readonly RoundHolding[]
  /** Preferred whose conversion price the round may lower; counted apart from `existing`. */
  readonly series: readonly ProtectedSeries[]
  readonly options: RoundOptions
  readonly convertibles: readonly RoundConvertible[]
  readonly pool: PoolTerms | null
  /** How notes enter the price. SAFEs convert inside the pre-money, as their forms say. */
  readonly noteMethod: NoteMethod
  readonly antiDilution: AntiDilutionTerms
}

/** What the parties agreed on; the other two follow. */
export interface Valuation {
  readonly by: 'preMoney' | 'postMoney' | 'price'
  readonly amount: Rational
}

/** What one investor pays for new shares. */
export interface RoundInvestor {
  readonly id: string
  readonly amount: Rational
}

/** Shares of one holder or group. */
export interface RoundHolding {
  readonly id: string
  readonly shares: Rational
}

/** The option pool before the round, in shares. */
export interface RoundOptions {
  /** Granted and outstanding. */
  readonly granted: Rational
  /** Promised and not yet granted. */
  readonly promised: Rational
  /** Reserved, neither granted nor promised. */
  readonly unallocated: Rational
}

/** How a series is protected against a lower price. */
export type PriceProtection =
  | { readonly kind: 'none' }
  | { readonly kind: 'full-ratchet' }
  | {
      readonly kind: 'weighted-average'
      /** Shares deemed outstanding before the issue: a composition, or the charter's own count. */
      readonly base: AverageBase | Rational
    }

/**
 * `broad` (NVCA): stock as converted and options outstanding; `broad-with-pool`: also the unallocated pool; `narrow`: stock
 * as converted alone.
 */
export type AverageBase = 'broad' | 'broad-with-pool' | 'narrow'

/** A series of preferred and its protection against a lower price. */
export interface ProtectedSeries {
  readonly id: string
  /** Preferred shares, not as converted. */
  readonly shares: Rational
  readonly originalIssuePrice: Rational
  readonly conversionPrice: Rational
  readonly protection: PriceProtection
}

/** What a SAFE converts by. */
export interface SafeTerms {
  readonly style: 'post-money' | 'pre-money'
  readonly cap: Rational | null
  readonly discount: Rational | null
}

/** What turns into shares in the round. */
export type RoundConvertible =
  | ({ readonly kind: 'safe'; readonly id: string; readonly amount: Rational } & SafeTerms)
  | {
      /** Most favoured nation: takes one whole package of a later SAFE of the list, or keeps its own. */
      readonly kind: 'mfn'
      readonly id: string
      readonly amount: Rational
      /** Its own terms; null: it has none but the right itself, and converts at the round's price. */
      readonly own: SafeTerms | null
      /** The id of the package taken; null: the one that gives its holder most; `own`: none. */
      readonly elects: string | null
    }
  | {
      /** Buys a fixed share of the company before the round (YC: 7 % for 125,000). */
      readonly kind: 'fixed-share'
      readonly id: string
      readonly amount: Rational
      readonly share: Rational
    }
  | {
      readonly kind: 'note'
      readonly id: string
      /** Principal with the interest that converts. */
      readonly balance: Rational
      readonly cap: Rational | null
      /** What the cap is divided by: a stated count, or a count of the round. */
      readonly capShares: Rational | NoteCapBase
      readonly discount: Rational | null
    }

/** `before`: fully diluted before the round; `with-pool`: also the increase of the pool; `all`: also all that converts. */
export type NoteCapBase = 'before' | 'with-pool' | 'all'

/**
 * Colla's three conventions. `pre-money`: the pre-money buys only the old shares, notes dilute everyone; `percent-ownership`:
 * notes convert inside the pre-money, the investor gets exactly new money ÷ post-money; `dollars-invested`: post-money is
 * pre-money + new money + the notes' balance.
 */
export type NoteMethod = 'pre-money' | 'percent-ownership' | 'dollars-invested'

/** What the round does to the option pool. */
export type PoolTerms = PoolTarget | { readonly by: 'increase'; readonly shares: Rational; readonly timing: PoolTiming }

/** A pool brought to a share of the company. */
export interface PoolTarget {
  readonly by: 'target'
  /** Share of all shares after the round, fully diluted. */
  readonly share: Rational
  /** What must reach the share: only what is free to grant, or grants and promises too. */
  readonly of: 'unallocated' | 'whole'
  readonly timing: PoolTiming
}

/** `pre-money`: the old holders alone pay for the increase; `post-money`: the new investor is diluted too. */
export type PoolTiming = 'pre-money' | 'post-money'

/** How the round and the adjustments that it sets off depend on each other. */
export interface AntiDilutionTerms {
  /** Whether the price counts the shares that the adjustment adds: then price and adjustment are solved together. */
  readonly insidePreMoney: boolean
  /** What counts as issued in the round: the new money's shares, or converting SAFEs and notes too. */
  readonly issue: 'new-money' | 'with-convertibles'
}

/** What set a conversion price. */
export type ConversionBinding = 'cap' | 'discount' | 'round-price' | 'fixed-share'

/** What a SAFE or note became. */
export interface ConversionResult {
  readonly id: string
  readonly amount: Rational
  readonly shares: Rational
  /** Amount ÷ shares. */
  readonly price: Rational
  readonly binding: ConversionBinding
  /** The later package that an MFN took; null where it took none, or is none. */
  readonly package: string | null
  /** Of the company's capitalization, before the new money and the pool's increase. */
  readonly shareBefore: Rational
  /** Of all shares after the round. */
  readonly share: Rational
}

/** A protected series after the round. */
export interface SeriesResult {
  readonly id: string
  readonly before: Rational
  /** Conversion price after the round. */
  readonly after: Rational
  /** Original issue price ÷ conversion price. */
  readonly ratio: Rational
  readonly asConverted: Rational
  readonly adjusted: boolean
}

/** One line of the table after the round. */
export interface OwnershipRow {
  readonly id: string
  readonly kind: 'existing' | 'series' | 'granted' | 'promised' | 'unallocated' | 'convertible' | 'new'
  readonly shares: Rational
  readonly share: Rational
}

/** The table after the round, before any rounding. */
export interface RoundSolution {
  readonly price: Rational
  /** Price × the shares that the price was struck on. */
  readonly preMoney: Rational
  /** Pre-money + new money, the headline. */
  readonly headlinePostMoney: Rational
  /** Price × all shares after the round. */
  readonly postMoney: Rational
  /** Price × the shares there were before anything converted or was added. */
  readonly effectivePreMoney: Rational
  readonly newMoney: Rational
  readonly investors: readonly (RoundInvestor & { readonly shares: Rational; readonly share: Rational })[]
  readonly newShares: Rational
  /** Fully diluted before the round, nothing converted. */
  readonly before: Rational
  /** That, and everything that converts: what a post-money cap is divided by. */
  readonly companyCapitalization: Rational
  /** Fully diluted after the round. */
  readonly total: Rational
  readonly poolIncrease: Rational
  readonly unallocated: Rational
  readonly conversions: readonly ConversionResult[]
  readonly series: readonly SeriesResult[]
  readonly ownership: readonly OwnershipRow[]
  /** The rows summed by kind, as shares of the whole. */
  readonly shareOf: Readonly<Record<OwnershipRow['kind'], Rational>>
}

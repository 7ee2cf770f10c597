import type { Exact } from '../captable/exact.ts'

/** One investor's right to be bought back, with its price on the day it may first be used and on the day asked. */
export interface WallClaim {
  readonly class: string
  readonly className: string
  readonly holder: string
  readonly name: string
  readonly principal: Exact
  /** The day the shares were issued. */
  readonly paid: string
  readonly due: string
  readonly obligor: 'company' | 'founder' | 'both'
  readonly rate: Exact
  readonly compounding: 'simple' | 'compound'
  /** Price where it falls due. */
  readonly priceDue: Exact
  /** Price on the day asked; null before it may be used. */
  readonly priceNow: Exact | null
  readonly binding: 'accrued' | 'net-assets'
  readonly netAssetShare: Exact | null
  /** The last day on which it may be used; `guided` where the papers are silent and the courts' guide stands in. */
  readonly deadline: string
  readonly guided: boolean
  readonly daysLeft: number
  /** The day on which the papers say that it was exercised. */
  readonly exercised: string | null
  /** Its agreed time ran out, and nobody says that it was exercised: it is counted no more. */
  readonly lapsed: boolean
}

/** One day of the stack. */
export interface WallDay {
  readonly date: string
  readonly falling: readonly { readonly class: string; readonly holder: string; readonly price: Exact }[]
  /** Open claims by class, at the price of the day. */
  readonly open: readonly { readonly class: string; readonly amount: Exact }[]
  readonly total: Exact
  /** Of it what the company owes, alone or jointly. */
  readonly company: Exact
  readonly cash: Exact | null
  readonly short: Exact | null
  readonly founder: Exact
}

/** What suing brings, from published cases. */
export interface WallRecovery {
  readonly nominal: Exact
  readonly expected: number
  readonly expectedShare: number
  readonly lost: number
  readonly partial: number
  readonly full: number
  readonly rates: readonly {
    readonly key: 'courtSupport' | 'averageRecovery' | 'fullRecovery'
    readonly value: number
    readonly source: string
    readonly url: string | null
    readonly of: string
    readonly confidence: 'high' | 'medium' | 'low' | 'memory'
  }[]
}

/** All rounds' redemption claims of a cap table as one stack by date against cash. Money in major units of `currency`. */
export interface WallOutput {
  readonly company: string
  readonly currency: string
  readonly asOf: string
  readonly claims: readonly WallClaim[]
  readonly days: readonly WallDay[]
  readonly firstShort: { readonly date: string; readonly short: Exact } | null
  readonly steepest: { readonly date: string; readonly share: Exact } | null
  /** Of the largest stack; null where nobody may be bought back or no rates are published. */
  readonly recovery: WallRecovery | null
  /** Classes with a redemption right whose day or price the table does not say. */
  readonly undated: readonly { readonly class: string; readonly name: string; readonly trigger: string | null }[]
  readonly unpriced: readonly { readonly class: string; readonly name: string }[]
  /** Classes without any redemption right in the table. */
  readonly without: readonly { readonly class: string; readonly name: string }[]
}

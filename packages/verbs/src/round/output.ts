import type { HolderRight, InvestorRole, RoundConsents } from '@touchstone/core/equity'
import type { Exact } from '../captable/exact.ts'
import type { TablePreview } from '../captable/preview.ts'

/** One class before or after the round. */
export interface RoundClass {
  readonly class: string
  readonly name: string
  readonly kind: 'common' | 'preferred' | 'options' | 'unissued'
  /** Whole shares outstanding; of a pool the options granted, of `unissued` what it has free. */
  readonly shares: Exact
  readonly asConverted: Exact
  /** Of the fully diluted company. */
  readonly stake: Exact
  /** Original issue price, money a share. */
  readonly price: Exact | null
  /** Common shares for one. */
  readonly ratio: Exact
}

/** One holder before and after. */
export interface RoundHolder {
  readonly holder: string
  readonly name: string
  /** As converted, options granted included. */
  readonly before: { readonly shares: Exact; readonly stake: Exact }
  readonly after: { readonly shares: Exact; readonly stake: Exact }
  /** 1 − after ÷ before; below 0 where it grew, null where it held nothing. */
  readonly dilution: Exact | null
  /** Paid for new shares in this round, and paid for or received from old ones. */
  readonly invested: Exact
  readonly bought: Exact
  readonly sold: Exact
  readonly of: readonly { readonly class: string; readonly shares: Exact; readonly stake: Exact }[]
}

/** What a SAFE or note became. */
export interface RoundConversion {
  readonly id: string
  readonly holder: string
  readonly kind: 'safe' | 'note'
  readonly amount: Exact
  readonly price: Exact
  readonly shares: Exact
  readonly class: string
  /** What set its price. */
  readonly binding: 'cap' | 'discount' | 'round-price' | 'fixed-share'
  /** The later terms that a most favoured SAFE took. */
  readonly package: string | null
  readonly stake: Exact
}

/** The round under one reading of a term; figures are null where it has no price under it. */
export interface RoundReading {
  readonly convention: 'pre-money' | 'percent-ownership' | 'dollars-invested' | 'post-money' | 'inside' | 'outside'
  readonly inUse: boolean
  readonly price: Exact | null
  readonly newInvestors: Exact | null
  readonly convertibles: Exact | null
  readonly existing: Exact | null
  /** Price − the price in use. */
  readonly priceDifference: Exact | null
  /** Codes of why it has no price. */
  readonly refused: readonly string[]
}

/** A doubtful term with all its readings. */
export interface RoundConvention {
  readonly term: 'noteMethod' | 'pool.timing' | 'antiDilution.insidePreMoney'
  /** Whether the readings differ here. */
  readonly differs: boolean
  readonly readings: readonly RoundReading[]
}

/** What rounding moved in one row. */
export interface RoundRounding {
  readonly id: string
  readonly holder: string
  readonly amount: Exact
  readonly exactShares: Exact
  readonly shares: Exact
  readonly cost: Exact
  /** Amount − cost: paid back, or lost in a fraction of a share. */
  readonly remainder: Exact
}

/** Who must agree before the round can close. */
export interface RoundConsentView {
  readonly classes: readonly {
    readonly class: string
    readonly name: string
    readonly matters: RoundConsents['classes'][number]['matters']
    readonly canBlock: readonly string[]
  }[]
  readonly waivers: readonly { readonly name: string; readonly kind: HolderRight['kind'] }[]
}

/** The stable machine shape of `round` (`contract.md`). Money is in major units of `currency`. */
export interface RoundOutput {
  readonly company: string
  readonly currency: string
  readonly form: 'shares' | 'registered-capital'
  readonly label: string
  readonly date: string
  readonly source: {
    readonly file: string | null
    readonly kind: 'cap' | 'ocf' | 'sheet'
    readonly preview: TablePreview | null
  }
  /** Signed price of a new share, and before it was rounded. */
  readonly price: Exact
  readonly exactPrice: Exact
  readonly preMoney: Exact
  /** Pre-money and new money. */
  readonly headlinePostMoney: Exact
  /** Price × all shares after the round. */
  readonly postMoney: Exact
  /** Price × the shares before anything converted or was added. */
  readonly effectivePreMoney: Exact
  readonly newMoney: Exact
  readonly newShares: Exact
  readonly sharesBefore: Exact
  /** With everything that converts: what a post-money cap is divided by. */
  readonly capitalization: Exact
  readonly sharesAfter: Exact
  readonly pool: {
    readonly class: string
    readonly timing: 'pre-money' | 'post-money'
    readonly increase: Exact
    readonly freeBefore: Exact
    readonly freeAfter: Exact
    readonly freeShareBefore: Exact
    readonly freeShareAfter: Exact
  } | null
  /** Options that nobody holds, in all pools. */
  readonly pools: { readonly free: { readonly before: Exact; readonly after: Exact } }
  readonly classes: { readonly before: readonly RoundClass[]; readonly after: readonly RoundClass[] }
  readonly holders: readonly RoundHolder[]
  readonly investors: readonly {
    readonly holder: string
    readonly name: string
    readonly amount: Exact
    readonly shares: Exact
    readonly stake: Exact
  }[]
  readonly conversions: readonly RoundConversion[]
  /** Protected classes: conversion price before and after. */
  readonly series: readonly {
    readonly class: string
    readonly before: Exact
    readonly after: Exact
    readonly ratio: Exact
    readonly asConverted: Exact
    readonly adjusted: boolean
  }[]
  readonly secondary: readonly {
    readonly seller: string
    readonly buyer: string
    readonly class: string
    readonly shares: Exact
    readonly price: Exact
    readonly paid: Exact
  }[]
  /** What a buyer of old shares pays a share, new and old together. */
  readonly blended: readonly { readonly holder: string; readonly price: Exact }[]
  readonly payToPlay: readonly {
    readonly holder: string
    readonly class: string
    readonly played: Exact
    readonly kept: Exact
    readonly converted: Exact
    readonly common: Exact
  }[]
  readonly closings: readonly {
    readonly label: string
    readonly date: string
    readonly price: Exact
    readonly newMoney: Exact
    readonly newShares: Exact
    readonly total: Exact
    readonly blendedPrice: Exact | null
  }[]
  readonly conventions: readonly RoundConvention[]
  /** Integer reconciliation: what rounding moved. */
  readonly rounding: {
    readonly price: { readonly exact: Exact; readonly signed: Exact; readonly difference: Exact }
    readonly rows: readonly RoundRounding[]
    /** Whole shares − exact shares of the table, and signed price × whole shares − exact post-money. */
    readonly sharesDifference: Exact
    readonly postMoneyDifference: Exact
    readonly refunds: readonly { readonly holder: string; readonly amount: Exact }[]
  }
  /** The table after the round as a `touchstone/cap@1` file. */
  /** Who must agree before it closes, if two thirds of each preferred class are needed; null where nothing tells. */
  readonly consents: RoundConsentView | null
  /** Investors of the round whom the table calls lead or follower, with what the market takes the word to imply. */
  readonly roles: readonly ({
    readonly holder: string
    readonly name: string
    readonly role: 'lead' | 'follow'
  } & InvestorRole)[]
  readonly capTable: { readonly format: 'touchstone/cap@1'; readonly yaml: string }
  readonly assumed: readonly string[]
}

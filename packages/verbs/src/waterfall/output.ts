import type { PayeeState } from '@touchstone/core/equity'
import type { Exact } from '../captable/exact.ts'
import type { PapersOutput } from '../papers/output.ts'
import type { TablePreview } from '../captable/preview.ts'

/** A class at the exit, with what ranks it. */
export interface WaterfallClass {
  readonly id: string
  /** The class of the table; for options their pool, for a SAFE or note null. */
  readonly class: string | null
  readonly name: string
  readonly kind: 'common' | 'preferred' | 'options' | 'convertible' | 'unissued'
  /** Common shares that it is or can become. */
  readonly shares: Exact
  /** What it may claim before common: preference and dividends, or a SAFE's or note's balance. */
  readonly claim: Exact | null
  readonly dividends: Exact | null
  readonly dividendsOnConversion: 'forfeited' | 'paid' | null
  readonly participation: 'none' | 'full' | 'capped' | null
  readonly cap: Exact | null
  /** 1 is paid first; equal numbers share pro rata. */
  readonly seniority: number | null
  /** Money a share. */
  readonly strike: Exact | null
}

/** Who takes what part between two exits. */
export interface WaterfallStretch {
  readonly from: Exact
  /** Null: without end. */
  readonly to: Exact | null
  /** Whether the exit `from` itself belongs to it. */
  readonly closed: boolean
  /** Value of a common share where it begins; null while claims are being filled. */
  readonly perShare: Exact | null
  /** Classes that a vote turns into common here. */
  readonly forced: readonly string[]
  readonly takes: readonly {
    readonly id: string
    readonly kind: 'debt' | 'management' | 'class'
    readonly state: PayeeState
    /** What it has where the stretch begins. */
    readonly at: Exact
    /** Of each further unit of the exit. */
    readonly slope: Exact
  }[]
}

/** One payee at one exit, in whole minor units. */
export interface WaterfallPayout {
  readonly id: string
  readonly name: string
  readonly kind: 'debt' | 'management' | 'class'
  readonly state: PayeeState
  readonly payout: Exact
  /** Paid at closing, and held back in escrow; they add up to `payout`. */
  readonly now: Exact
  readonly later: Exact
  /** The payout before it is paid in whole units. */
  readonly exact: Exact
  /** Of the exit. */
  readonly share: number | null
}

/** One holder at one exit. */
export interface WaterfallHolder {
  readonly holder: string
  readonly name: string
  readonly payout: Exact
  readonly now: Exact
  readonly later: Exact
  readonly share: number | null
  /** What it holds of each class of the exit; of a SAFE or note all of it is one. */
  readonly of: readonly { readonly class: string; readonly shares: Exact; readonly payout: Exact }[]
}

/** Everything at one exit. */
export interface WaterfallExit {
  readonly exit: Exact
  /** As it was asked for. */
  readonly asked: string
  readonly perShare: Exact
  readonly costs: Exact
  readonly debt: Exact
  readonly carveOut: Exact
  readonly escrow: Exact
  readonly securities: Exact
  /** Lenders, management and classes. */
  readonly payouts: readonly WaterfallPayout[]
  readonly holders: readonly WaterfallHolder[]
  readonly converts: readonly string[]
  readonly exercises: readonly string[]
  readonly indifferent: readonly string[]
  readonly forced: readonly string[]
  /** Whether every equilibrium of the conversions pays the same, and how many there are where all profiles were tried. */
  readonly unique: boolean
  readonly equilibria: number | null
  /** What each class with a choice would gain by switching alone; never above 0. */
  readonly gainBySwitching: readonly { readonly id: string; readonly gain: Exact }[]
}

/** A term that papers mean in two ways, and what the other way changes. */
export interface WaterfallReading {
  readonly term: 'carveOut' | 'cap' | 'dividends'
  readonly used: 'after-debt' | 'proceeds' | 'counts-preference' | 'on-top' | 'forfeited' | 'paid'
  readonly other: WaterfallReading['used']
  /** Only exits at which something changes. */
  readonly exits: readonly {
    readonly exit: Exact
    readonly changes: readonly {
      readonly id: string
      readonly used: Exact
      readonly other: Exact
      /** Other − used. */
      readonly difference: Exact
    }[]
  }[]
}

/** The stable machine shape of `waterfall` (`contract.md`). Money is in major units of `currency`. */
export interface WaterfallOutput {
  readonly company: string
  readonly currency: string
  readonly form: 'shares' | 'registered-capital'
  /** The day of the exit; null where nothing dates the table. */
  readonly date: string | null
  readonly source: { readonly kind: 'cap' | 'ocf' | 'sheet'; readonly preview: TablePreview | null }
  readonly claims: {
    readonly costs: Exact | null
    readonly debts: readonly { readonly name: string; readonly amount: Exact; readonly seniority: number }[]
    readonly carveOut: {
      readonly share: Exact
      readonly of: 'proceeds' | 'after-debt'
      readonly most: Exact | null
    } | null
    readonly escrow: { readonly share: Exact; readonly months: number | null } | null
    /** Terms that the request gave in place of the table's. */
    readonly replaced: readonly ('costs' | 'debts' | 'carveOut' | 'escrow')[]
  }
  readonly classes: readonly WaterfallClass[]
  /** Exits above which a class converts or options are exercised. */
  readonly conversions: readonly { readonly exit: Exact; readonly perShare: Exact; readonly ids: readonly string[] }[]
  readonly breakpoints: readonly WaterfallStretch[]
  readonly exits: readonly WaterfallExit[]
  readonly readings: readonly WaterfallReading[]
  /** Options that may not be exercised yet and shares of pools never granted: they take nothing. */
  /** What the papers beside the table come to; null without them. */
  readonly papers: PapersOutput | null
  readonly left: { readonly unvested: Exact; readonly unissued: Exact }
  readonly assumed: readonly string[]
}

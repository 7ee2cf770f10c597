import type {
  AdjustmentTerms,
  DragAlongGap,
  InvestorRole,
  ListingFinding,
  RedemptionState,
} from '@touchstone/core/equity'
import type { Exact } from '../captable/exact.ts'
import type { WallOutput } from '../wall/output.ts'

/** One gap of a drag-along, in major units, days, or as a share of votes. */
export type PapersGap =
  | { readonly kind: Extract<DragAlongGap['kind'], 'value'>; readonly short: Exact }
  | { readonly kind: Extract<DragAlongGap['kind'], 'time'>; readonly from: string; readonly days: number }
  | { readonly kind: Extract<DragAlongGap['kind'], 'consent'>; readonly group: string; readonly short: Exact }

/** A valuation adjustment (对赌) as it stands. Money in major units, stakes as parts of the company. */
export interface PapersAdjustment {
  readonly holder: string
  readonly name: string
  readonly in: 'cash' | 'shares'
  /** Part of the target that was reached. */
  readonly achieved: Exact
  readonly cash: Exact | null
  readonly stake: Exact | null
  readonly targetStake: Exact | null
  /** Part of the company handed over at no price, or new shares for each that exists instead. */
  readonly transfer: Exact | null
  readonly issue: Exact | null
  /** Features for which it must end before a filing on the mainland. */
  readonly endsBeforeFiling: readonly (keyof AdjustmentTerms)[]
}

/** What a class is worth by the option-pricing method, and by an exit at an unknown time. */
export interface PapersClassValue {
  readonly id: string
  readonly name: string
  /** All of the class, major units. */
  readonly value: number
  readonly perShare: number
  /** With an exit at an exponentially distributed time of the same mean. */
  readonly randomExpiration: number | null
}

/** What the papers beside a cap table come to on a day. */
export interface PapersOutput {
  readonly date: string
  readonly redemption: {
    readonly wall: WallOutput
    readonly states: readonly ({ readonly class: string } & RedemptionState)[]
    /** Most that the founder answers for, and when. */
    readonly founderExposure: { readonly date: string; readonly amount: Exact } | null
  }
  /** Registered capital still to be paid in, by subscription. */
  readonly payIns: readonly {
    readonly holder: string
    readonly name: string
    readonly class: string
    readonly unpaid: Exact
    readonly due: string
    readonly overdue: boolean
  }[]
  /** 领投 and 跟投 as the table names them, with what the market takes the word to imply. */
  readonly roles: readonly ({
    readonly holder: string
    readonly name: string
    readonly role: 'lead' | 'follow'
  } & InvestorRole)[]
  readonly dragAlong: {
    readonly allowed: boolean
    readonly missing: readonly PapersGap[]
    /** Share of each group's votes that is for the offer. */
    readonly groups: readonly { readonly group: string; readonly threshold: Exact; readonly agreed: Exact }[]
  } | null
  readonly adjustments: readonly PapersAdjustment[]
  readonly listing: {
    readonly findings: readonly ListingFinding[]
    readonly least: {
      readonly route: string
      readonly set: string
      readonly least: number
      readonly unit: string
    } | null
  } | null
  readonly value: {
    /** Value of all that the table pays out, given or solved from the price of a class. */
    readonly equity: number
    readonly solved: boolean
    readonly classes: readonly PapersClassValue[]
    /** Discounts for lack of marketability, by method, for the whole company's volatility. */
    readonly marketability: { readonly chaffe: number; readonly finnerty: number; readonly asianPut: number }
  } | null
}

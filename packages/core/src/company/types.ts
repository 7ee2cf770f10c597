import type { Amount } from './amount.ts'

/** Lines of revenue typical of this market. */
export const LINE_KINDS = ['api', 'deployment', 'subscription', 'project', 'hardware'] as const
/** One kind of line. */
export type LineKind = (typeof LINE_KINDS)[number]

/**
 * A line of revenue: volume × price, with what serving and delivering it costs. Money in the company's currency; rates are
 * per year, growth and drift logarithmic.
 */
export interface RevenueLine {
  readonly name: string
  readonly kind: LineKind
  /** Units a year at the start: millions of tokens, customers, payers, card-hours; 1 for projects. */
  readonly volume: Amount
  /** Money per unit at the start. */
  readonly price: Amount
  /** Growth of the volume by what is newly won, and the part of it that is left after each year. */
  readonly growth: Amount
  readonly growthKept: Amount
  /** Part of the volume lost a year. */
  readonly churn: Amount
  readonly priceDrift: Amount
  /** Price wars a year, common to all lines of the company, and the part of the price that one leaves. */
  readonly priceWars: Amount
  readonly priceLeft: Amount
  /** Serving compute per unit at the start, and how its price drifts. */
  readonly compute: Amount
  readonly computeDrift: Amount
  /** People and goods that deliver it, per unit; does not drift. */
  readonly delivery: Amount
  /** Days until the customer accepts, and from then until it pays. */
  readonly acceptanceDays: Amount
  readonly receivableDays: Amount
  /** Part of the price that is paid a quarter ahead. */
  readonly prepaid: Amount
  /** What is owed to the company at the start; it comes in evenly over acceptance and receivable days. */
  readonly owed: Amount
  /** Part of the volume that one customer is, and the chance a year to lose it. */
  readonly largestCustomer: Amount
  readonly largestLost: Amount
}

/** People of one role at one place. */
export interface StaffGroup {
  readonly role: string
  readonly place: string
  readonly heads: Amount
  /** Money a month and head, and employer's cost over it (1.3 adds 30 %). */
  readonly monthlyPay: Amount
  readonly load: Amount
  /** Growth of heads and of pay, and the part of both left after each year. */
  readonly growth: Amount
  readonly payGrowth: Amount
  readonly growthKept: Amount
}

/** All that a company's next years are made of, each number known or drawn; money in one currency. */
export interface CompanyInputs<C extends string = string> {
  readonly currency: C
  /** Draws. */
  readonly count: number
  /** Quarters ahead; 40 unless said. */
  readonly quarters?: number
  readonly seed: string
  readonly cash: Amount
  /** Cloud credits: they pay compute and never people, and lapse. */
  readonly credits: Amount
  readonly creditYears: Amount
  /** Part of serving compute that runs where the credits count; all training does. */
  readonly creditServing: Amount
  readonly training: {
    /** One final run today; its growth, and the part of that growth left after each year. */
    readonly runCost: Amount
    readonly growth: Amount
    readonly growthKept: Amount
    /** All that is trained in a year over the largest run, and work lost to stops and wrong paths over useful work. */
    readonly researchMultiplier: Amount
    readonly failedShare: Amount
  }
  /** Compute bought take-or-pay: money a year for some years, and a deposit that comes back at their end. */
  readonly committed: { readonly perYear: Amount; readonly years: Amount; readonly deposit: Amount }
  readonly staff: readonly StaffGroup[]
  readonly lines: readonly RevenueLine[]
  /** Data over training and staff; sales over revenue; the rest a year. */
  readonly data: Amount
  readonly sales: Amount
  readonly other: Amount
  /** Money from the state a year, and vouchers for compute a year with the part of compute they pay; for how long. */
  readonly grants: Amount
  readonly vouchers: Amount
  readonly voucherPart: Amount
  readonly grantYears: Amount
}

/** Flows of one quarter of one draw, in the order in which they are summed. */
export const FLOWS = [
  'cashStart',
  'collected',
  'grants',
  'depositBack',
  'compute',
  'staff',
  'delivery',
  'data',
  'sales',
  'other',
  'deposit',
  'cashEnd',
  'revenue',
  'grossProfit',
  'training',
  'serving',
  'creditsUsed',
  'vouchersUsed',
  'creditsLeft',
] as const
/** One of the flows. */
export type Flow = (typeof FLOWS)[number]

import type { Place } from '@touchstone/core/facts'
import { type Rational, zero } from '@touchstone/core/units'
import { type CarryTerms, plainCarry } from '../carry/terms.ts'
import type { FeeSchedule } from '../fees/management.ts'

/** The papers of a fund as numbers. Money is in whole minor units of `currency`, shares are fractions, times are years. */
export interface FundTerms {
  readonly name: string
  readonly currency: string
  /** All commitments, the general partner's with them. */
  readonly size: bigint
  /** First closing, an ISO day. */
  readonly start: string
  readonly life: { readonly invest: number; readonly total: number; readonly extensions: number }
  readonly fees: FundFees
  readonly carry: CarryTerms
  /** The general partner's share of the commitments: it pays in and receives alongside, and bears no carry. */
  readonly gpCommitment: Rational
  readonly recycling: FundRecycling | null
}

/** The management fee: paid in advance, so many times a year, until the end of `life.total`. */
export interface FundFees extends FeeSchedule {
  readonly paymentsPerYear: 1 | 2 | 4
  /** Share of what companies pay the manager that comes off the fee. */
  readonly offset: Rational
}

/** What of proceeds is kept to invest again, and until which age. */
export interface FundRecycling {
  /** Of the commitments. */
  readonly cap: Rational
  readonly untilYears: number
  readonly share: Rational
}

/** What happened in a fund's portfolio. Amounts are minor units, not negative. */
export interface FundEvent {
  /** ISO day. */
  readonly date: string
  readonly type: 'investment' | 'proceeds' | 'value' | 'expense' | 'fee-income'
  /** The company; null for expenses and income. */
  readonly holding: string | null
  readonly amount: bigint
  /** Of proceeds: the cost that they realise. */
  readonly cost: bigint
  readonly at: Place
}

/**
 * Terms of a fund without fees, carry, recycling or a general partner's share, five years to invest and ten in all: what
 * terms start from. In: minor units, an ISO day. Total.
 * @example bareFund('CNY', 1000n, '2020-01-01').life.total // 10
 */
export function bareFund(currency: string, size: bigint, start: string): FundTerms {
  return {
    name: '',
    currency,
    size,
    start,
    life: { invest: 5, total: 10, extensions: 0 },
    fees: { rate: 0, base: 'committed', steps: [], paymentsPerYear: 1, offset: zero },
    carry: plainCarry(zero),
    gpCommitment: zero,
    recycling: null,
  }
}

const nowhere: Place = { source: '', path: '' }

/**
 * An investment as an event. In: an ISO day, a company, minor units. Total.
 * @example investment('2020-02-01', 'a', 500n).type // "investment"
 */
export function investment(date: string, holding: string, amount: bigint, at: Place = nowhere): FundEvent {
  return { date, type: 'investment', holding, amount, cost: 0n, at }
}

/**
 * Proceeds as an event, with the cost that they realise. In: an ISO day, a company, minor units. Total.
 * @example proceeds('2023-02-01', 'a', 900n, 500n).amount // 900n
 */
export function proceeds(date: string, holding: string, amount: bigint, cost: bigint, at: Place = nowhere): FundEvent {
  return { date, type: 'proceeds', holding, amount, cost, at }
}

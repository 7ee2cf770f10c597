import { pow } from '@touchstone/core/chance'
import type { FeeBase } from '../fees/management.ts'

/** Carry in plain numbers. */
export interface NetCarry {
  readonly rate: number
  /** A year. */
  readonly hurdle: number
  readonly compound: boolean
  readonly catchUp: number
  /** As in `CarryTerms`; all profit where it is left out. */
  readonly catchUpTo?: 'profit' | 'preferred'
  /** Most of the carry that comes back at the end, as a share of it; all where it is left out. */
  readonly clawback?: number
  readonly american: boolean
}

/** A fund on a grid of times, for many draws of its exits; money in major units, years from the first closing. */
export interface NetPlan {
  readonly commitment: number
  /** The general partner's share of it. */
  readonly gpShare: number
  /** Times, ascending. */
  readonly steps: readonly number[]
  /** Fee due at each step: a rate (already for its part of the year) on a base; on `fair-value` the cost left stands in. */
  readonly fees: readonly { readonly rate: number; readonly base: FeeBase }[]
  /** Other money spent at each step. */
  readonly expenses: readonly number[]
  /** What each holding costs and at which step; costs in several rounds are several holdings. */
  readonly holdings: readonly { readonly cost: number; readonly step: number }[]
  /** Proceeds that are no draw: what already came. `cost` is the index of the holding that they realise in full, or null. */
  readonly received: readonly { readonly step: number; readonly amount: number; readonly realises: readonly number[] }[]
  readonly carry: NetCarry
  readonly recycling: { readonly cap: number; readonly untilYears: number; readonly share: number } | null
}

/** Exits drawn: for each holding that is still held, the step and amount of each draw. */
export interface ExitDraws {
  readonly holding: number
  readonly steps: Int32Array
  readonly amounts: Float64Array
}

/**
 * (1 + hurdle)^(years between) − 1 for each pair of steps (row: to, column: from), or hurdle × years where simple. Total.
 * @example growthTable({ steps: [0, 2], carry: { hurdle: 0.1, compound: false } })[1][0] // 0.2
 */
export function growthTable({ steps, carry }: NetPlan): readonly Float64Array[] {
  return steps.map((to) =>
    Float64Array.from(steps, (from) =>
      to <= from ? 0 : carry.compound ? pow(1 + carry.hurdle, to - from) - 1 : carry.hurdle * (to - from),
    ),
  )
}

import type { Amounted } from './text/quantities.ts'
import type { Piece } from './text/segments.ts'
import type { RoundMention } from './rules/rounds.ts'
import type { ReadDeal } from './types.ts'

/** A name at its place in the shadow. */
export interface NameAt extends Piece {
  readonly name: string
}

export type Relation = ReadDeal['relation']
export type Status = ReadDeal['status']
export type Scope = NonNullable<ReadDeal['amount']>['scope']
/** What an amount is of, as the words around it say. */
export type MoneyRole = 'valuation' | 'round' | 'cumulative' | 'ticket' | 'deal' | 'other'
export type ValuationKind = NonNullable<ReadDeal['valuation']>['kind']

/** What one clause or sentence says of one deal, before mentions are put together. */
export interface Mention extends Piece {
  readonly line: number
  readonly sentence: number
  readonly relation: Relation
  readonly status: Status
  readonly historic: boolean
  /** 本轮, this round: it goes on with a deal already told. */
  readonly refers: boolean
  /** Whether its own words say that it was done, is talked about or planned. */
  readonly explicit: boolean
  readonly round: RoundMention | null
  readonly amount: { readonly found: Amounted; readonly scope: Scope } | null
  readonly valuation: { readonly found: Amounted; readonly kind: ValuationKind } | null
  readonly company: (NameAt & { readonly weight: number }) | null
  readonly leads: readonly NameAt[]
  readonly others: readonly NameAt[]
  readonly existing: readonly NameAt[]
  readonly advisers: readonly NameAt[]
}

/** A mention that may still be filled. */
export type Open = { -readonly [K in keyof Mention]: Mention[K] }

export const isMoney = (one: Amounted): boolean => one.quantity.kind === 'money'

/** Those who put money in, of every role. */
export const payersOf = <T>(one: {
  readonly leads: readonly T[]
  readonly others: readonly T[]
  readonly existing: readonly T[]
}): readonly T[] => [...one.leads, ...one.others, ...one.existing]

/** Those who put money in or advise. */
export const partiesOf = <T>(
  one: Parameters<typeof payersOf<T>>[0] & { readonly advisers: readonly T[] },
): readonly T[] => [...payersOf(one), ...one.advisers]

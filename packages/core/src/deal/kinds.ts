import type { QuantityKind } from '@touchstone/core/units'
import type { Amount, Entry } from './types.ts'

/**
 * How an amount of the deal file is read. `money` takes any currency; the tails of rates stand without the currency. `bare`
 * says what a number without a unit counts where `readQuantity` has no such option (months, days, multiples).
 */
export interface AmountKind {
  readonly kind: 'amount'
  readonly expect: QuantityKind
  /** `money` and rates of money: what follows the currency (`''`, `/month`, `/card/hour`); otherwise the unit. */
  readonly unit: string
  /** A part of a whole: more than 100 % is an error. */
  readonly part?: boolean
  /** Below zero is meant (a loss, a shrinking). */
  readonly negative?: boolean
  readonly bare?: 'month' | 'day' | 'multiple'
  /** A rate per year or month means the money of one year. */
  readonly yearly?: boolean
}

/** Words taken as they are. */
export interface TextKind {
  readonly kind: 'text'
  /** A normalised name (天使 for 天使轮, 种子 for seed round), which the quoted words need not hold. */
  readonly normalised?: boolean
}
/** A country: its two letters, or its name in Chinese or English. */
export interface CountryKind {
  readonly kind: 'country'
}
/** A day, month or year, read as ISO. */
export interface DateKind {
  readonly kind: 'date'
}
/** Yes or no, written `true` or `false`. */
export interface FlagKind {
  readonly kind: 'flag'
}
/** One of a few words. */
export interface ChoiceKind<T extends string = string> {
  readonly kind: 'choice'
  readonly of: readonly T[]
}
/** Anything, kept for later versions: read over without complaint. */
export interface AnyKind {
  readonly kind: 'any'
}
/** Any number of one kind. */
export interface ListKind<T extends Kind = Kind> {
  readonly kind: 'list'
  readonly of: T
}
/** Keys with a kind each. */
export interface MapKind<K extends Keys = Keys> {
  readonly kind: 'map'
  readonly keys: K
  /** Keys without which an item says nothing: `deal/missing`, and the item is dropped. */
  readonly needs: readonly string[]
  /** The key whose stretch stands beside it as `from` in the same map (`{says: …, from: …}`). */
  readonly said?: string
}

/** Kinds written as one value, or as `{value, from}`. */
export type Scalar = AmountKind | TextKind | CountryKind | DateKind | FlagKind | ChoiceKind
/** Every kind of value a deal file has. */
export type Kind = Scalar | AnyKind | ListKind | MapKind
/** The kinds of a map by key. */
export interface Keys {
  readonly [key: string]: Kind
}

/** What a kind is read as: absent values are null, absent lists empty, absent maps maps of nothing. */
export type ReadAs<K> = K extends AmountKind
  ? Amount | null
  : K extends ChoiceKind<infer T>
    ? Entry<T> | null
    : K extends FlagKind
      ? Entry<boolean> | null
      : K extends TextKind | CountryKind | DateKind
        ? Entry<string> | null
        : K extends ListKind<infer T>
          ? readonly NonNullable<ReadAs<T>>[]
          : K extends MapKind<infer M>
            ? { readonly [P in keyof M]: ReadAs<M[P]> }
            : null

/** Words as they are. */
export const text: TextKind = { kind: 'text' }
/** A normalised name, which its quote need not hold. */
export const normalisedText: TextKind = { kind: 'text', normalised: true }
/** A country, read as its two letters. */
export const country: CountryKind = { kind: 'country' }
/** A day, month or year. */
export const date: DateKind = { kind: 'date' }
/** True or false. */
export const flag: FlagKind = { kind: 'flag' }
/** Anything, unread. */
export const anything: AnyKind = { kind: 'any' }
/** One of the given words. */
export const choice = <const T extends string>(...of: readonly T[]): ChoiceKind<T> => ({ kind: 'choice', of })
/** Any number of the given kind. */
export const list = <const T extends Kind>(of: T): ListKind<T> => ({ kind: 'list', of })
/** The given keys; `needs` names those an item of a list must have. */
export const map = <const K extends Keys>(keys: K, needs: readonly string[] = []): MapKind<K> => ({
  kind: 'map',
  keys,
  needs,
})

/** Money in any currency. */
export const money: AmountKind = { kind: 'amount', expect: 'money', unit: '' }
/** Money of one year; a rate by the month or year counts for one. */
export const yearlyMoney: AmountKind = { ...money, yearly: true }
/** A part of a whole, at most 100 %. */
export const part: AmountKind = { kind: 'amount', expect: 'ratio', unit: '1', part: true }
/** A ratio of at least 0, written with its sign (`8%`, `3x`). */
export const ratio: AmountKind = { kind: 'amount', expect: 'ratio', unit: '1' }
/** A ratio that may be below 0. */
export const signedRatio: AmountKind = { ...ratio, negative: true }
/** A ratio for which a bare number counts times: `3 to 10`. */
export const multiple: AmountKind = { ...ratio, bare: 'multiple' }
/** A time for which a bare number counts months. */
export const months: AmountKind = { kind: 'amount', expect: 'duration', unit: 'year', bare: 'month' }
/** A time for which a bare number counts days. */
export const days: AmountKind = { kind: 'amount', expect: 'duration', unit: 'year', bare: 'day' }
/** A time for which a bare number counts years. */
export const years: AmountKind = { kind: 'amount', expect: 'duration', unit: 'year' }
/** A count of the given unit (`card`, `person`). */
export const count = (unit: string): AmountKind => ({ kind: 'amount', expect: 'count', unit })
/** Money of any currency per what the tail says (`/month`, `/card/hour`). */
export const moneyRate = (tail: string): AmountKind => ({ kind: 'amount', expect: 'rate', unit: tail })

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

export interface TextKind {
  readonly kind: 'text'
  /** A normalised name (天使 for 天使轮, 种子 for seed round), which the quoted words need not hold. */
  readonly normalised?: boolean
}
export interface CountryKind {
  readonly kind: 'country'
}
export interface DateKind {
  readonly kind: 'date'
}
export interface FlagKind {
  readonly kind: 'flag'
}
export interface ChoiceKind<T extends string = string> {
  readonly kind: 'choice'
  readonly of: readonly T[]
}
/** Anything, kept for later versions: read over without complaint. */
export interface AnyKind {
  readonly kind: 'any'
}
export interface ListKind<T extends Kind = Kind> {
  readonly kind: 'list'
  readonly of: T
}
export interface MapKind<K extends Keys = Keys> {
  readonly kind: 'map'
  readonly keys: K
  /** Keys without which an item says nothing: `deal/missing`, and the item is dropped. */
  readonly needs: readonly string[]
  /** The key whose stretch stands beside it as `from` in the same map (`{says: …, from: …}`). */
  readonly said?: string
}

export type Scalar = AmountKind | TextKind | CountryKind | DateKind | FlagKind | ChoiceKind
export type Kind = Scalar | AnyKind | ListKind | MapKind
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

export const text: TextKind = { kind: 'text' }
export const normalisedText: TextKind = { kind: 'text', normalised: true }
export const country: CountryKind = { kind: 'country' }
export const date: DateKind = { kind: 'date' }
export const flag: FlagKind = { kind: 'flag' }
export const anything: AnyKind = { kind: 'any' }
export const choice = <const T extends string>(...of: readonly T[]): ChoiceKind<T> => ({ kind: 'choice', of })
export const list = <const T extends Kind>(of: T): ListKind<T> => ({ kind: 'list', of })
export const map = <const K extends Keys>(keys: K, needs: readonly string[] = []): MapKind<K> => ({
  kind: 'map',
  keys,
  needs,
})

export const money: AmountKind = { kind: 'amount', expect: 'money', unit: '' }
export const yearlyMoney: AmountKind = { ...money, yearly: true }
export const part: AmountKind = { kind: 'amount', expect: 'ratio', unit: '1', part: true }
export const ratio: AmountKind = { kind: 'amount', expect: 'ratio', unit: '1' }
export const signedRatio: AmountKind = { ...ratio, negative: true }
export const multiple: AmountKind = { ...ratio, bare: 'multiple' }
export const months: AmountKind = { kind: 'amount', expect: 'duration', unit: 'year', bare: 'month' }
export const days: AmountKind = { kind: 'amount', expect: 'duration', unit: 'year', bare: 'day' }
export const years: AmountKind = { kind: 'amount', expect: 'duration', unit: 'year' }
export const count = (unit: string): AmountKind => ({ kind: 'amount', expect: 'count', unit })
export const moneyRate = (tail: string): AmountKind => ({ kind: 'amount', expect: 'rate', unit: tail })

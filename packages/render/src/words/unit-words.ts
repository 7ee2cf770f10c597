/** Nouns that follow a count. */
export const NOUNS = [
  'card',
  'card-hour',
  'parameter',
  'token',
  'person',
  'user',
  'customer',
  'company',
  'project',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'FLOP',
  'byte',
  'watt',
] as const
export type Noun = (typeof NOUNS)[number]

/** How one language writes amounts. `scale.from` is the power of ten from which a word of size is used. */
export interface UnitWords {
  readonly scales: readonly { readonly exponent: number; readonly from: number; readonly word: string }[]
  /** What stands before and after an amount of money. */
  readonly money: (currency: string) => { readonly before: string; readonly after: string }
  readonly nouns: Readonly<Record<Noun, { readonly one: string; readonly many: string }>>
  readonly multiple: string
  /** `per('元', ['card', 'hour'])`: the tail of a rate such as `元/卡时`. */
  readonly per: (units: readonly string[]) => string
  /** A rate of one currency in another: what stands before and after. */
  readonly exchange: (to: string, from: string) => { readonly before: string; readonly after: string }
  readonly middle: (interval: string, middle: string) => string
  /** Whether the middle repeats the word of size (`420m`) or leaves it to the interval (`4.2`). */
  readonly middleScale: boolean
  readonly atLeast: (amount: string) => string
  readonly atMost: (amount: string) => string
  /** A chance as a count of a hundred. */
  readonly about: (count: string) => string
  readonly fewerThan: (count: string) => string
  readonly moreThan: (count: string) => string
  readonly between: (low: string, high: string) => string
}

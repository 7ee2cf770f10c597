import { type Draws, shareBelow } from '@touchstone/core/chance'

/** A fund's life in years from its first closing, and how old it is when the deal is made. */
export interface FundLife {
  readonly total: number
  readonly age: number
}

/**
 * Chance that the exit comes after the fund ends.
 * In: years to the exit; life of the fund and its age at the deal, in years. Out: chance with its standard error. Total.
 * By hand: 7.5 years against 7 − 0 = 7: always beyond.
 * @example beyondLife(constant('year', 7.5, 8), { total: 7, age: 0 }).value // 1
 */
export function beyondLife(
  years: Draws<'year'>,
  life: FundLife,
): { readonly value: number; readonly standardError: number } {
  const within = shareBelow(years, life.total - life.age)
  return { value: 1 - within.value, standardError: within.standardError }
}

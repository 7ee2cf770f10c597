import {
  addRational,
  daysSince1970,
  multiplyRational,
  one,
  type Rational,
  rational,
  subtractRational,
} from '@touchstone/core/units'
import type { Note } from './types.ts'

/** The terms that interest runs by. */
export type InterestTerms = Pick<Note, 'principal' | 'rate' | 'compounding' | 'dayCount' | 'date'>

/**
 * Interest run up on a note by a date, in minor units, exact: simple is principal × rate × days / day count; compound adds
 * it to the principal once for each full year of `dayCount` days and runs simple in the broken year. 0 before the note's
 * date. Total. Source: actual/365 or actual/360 as the note says; yearly compounding where the paper names no period.
 * @example rationalToText(accruedInterest({ principal: 100000000n, rate: rational(2n, 25n), compounding: 'simple', dayCount: 365, date: '2021-01-01' }, '2023-01-01')) // "16000000"
 */
export function accruedInterest(note: InterestTerms, date: string): Rational {
  const days = BigInt(Math.max(daysSince1970(date) - daysSince1970(note.date), 0))
  const principal = rational(note.principal)
  const year = BigInt(note.dayCount)
  if (note.compounding === 'simple')
    return multiplyRational(multiplyRational(principal, note.rate), rational(days, year))
  let factor = one
  for (let left = days / year; left > 0n; left--) factor = multiplyRational(factor, addRational(one, note.rate))
  const broken = addRational(one, multiplyRational(note.rate, rational(days % year, year)))
  return subtractRational(multiplyRational(principal, multiplyRational(factor, broken)), principal)
}

import { endOfPeriod } from '@touchstone/core/units'

/** How options or restricted shares are earned. */
export interface VestingTerms {
  /** ISO day. */
  readonly start: string
  readonly months: number
  /** Nothing before that many months. */
  readonly cliffMonths: number
  /** At an exit: all at once, only with dismissal, or not at all. */
  readonly acceleration: 'single' | 'double' | 'none'
}

/**
 * Shares that have vested on the day of an exit: by whole months since the start, rounded down, nothing before the cliff;
 * all of them where the exit, or the exit with dismissal, accelerates.
 * In: shares granted; ISO day of the exit; whether the holder is dismissed with it. Out: shares, 0 to all. Total; a length
 * of 0 months is vested from the start. A month ends on the day of the start, or on the month's last day where it has none.
 * By hand: 4,800 over 48 months after 30 months: 3,000.
 * @example vestedAtExit(4_800n, { start: '2021-01-15', months: 48, cliffMonths: 12, acceleration: 'double' }, '2023-07-15', false) // 3000n
 */
export function vestedAtExit(shares: bigint, terms: VestingTerms, exit: string, dismissed: boolean): bigint {
  if (exit < terms.start) return 0n
  if (terms.acceleration === 'single' || (terms.acceleration === 'double' && dismissed)) return shares
  const passed = monthsBetween(terms.start, exit)
  if (passed < terms.cliffMonths) return 0n
  if (passed >= terms.months) return shares
  return (shares * BigInt(passed)) / BigInt(terms.months)
}

function monthsBetween(start: string, end: string): number {
  const [year, month, day] = parts(start)
  const [lastYear, lastMonth, lastDay] = parts(end)
  const months = (lastYear - year) * 12 + lastMonth - month
  const ends = Number(endOfPeriod(end.slice(0, 7)).slice(8, 10))
  return lastDay >= (day < ends ? day : ends) ? months : months - 1
}

const parts = (iso: string): readonly [number, number, number] => [
  Number(iso.slice(0, 4)),
  Number(iso.slice(5, 7)),
  Number(iso.slice(8, 10)),
]

import { daysSince1970 } from '@touchstone/core/units'

/** How days between two dates become years. */
export type DayCount = 'actual/365' | 'actual/365.25' | 'actual/360' | '30/360'

/**
 * Years from one ISO date to another (a month or year counts from its end), negative where the second is earlier. Total.
 * `actual/365` is what spreadsheets take; `30/360` counts months of thirty days (the bond basis: a 31st counts as a 30th).
 * Source: ISDA 2006 definitions §4.16.
 * @example yearsBetween('2019-07-01', '2020-07-01', 'actual/365.25') === 366 / 365.25 // true
 */
export function yearsBetween(from: string, to: string, dayCount: DayCount = 'actual/365'): number {
  if (dayCount === '30/360') return thirtyDayMonths(from, to) / 360
  const days = daysSince1970(to) - daysSince1970(from)
  return days / (dayCount === 'actual/360' ? 360 : dayCount === 'actual/365.25' ? 365.25 : 365)
}

function thirtyDayMonths(from: string, to: string): number {
  const [y1 = 0, m1 = 12, day1 = 31] = from.split('-').map(Number)
  const [y2 = 0, m2 = 12, day2 = 31] = to.split('-').map(Number)
  const d1 = Math.min(day1, 30)
  const d2 = d1 === 30 ? Math.min(day2, 30) : day2
  return (y2 - y1) * 360 + (m2 - m1) * 30 + (d2 - d1)
}

/** An amount at a time: years from any common start; what is paid is negative, what is received positive. */
export interface TimedFlow {
  readonly years: number
  readonly amount: number
}

/** An amount on a day (ISO). */
export interface DatedFlow {
  readonly date: string
  readonly amount: number
}

/**
 * Dated flows as years from the earliest, in the order of their dates. Total.
 * @example timed([{ date: '2021-01-01', amount: 5 }, { date: '2020-01-02', amount: -4 }])[1].years // 1
 */
export function timed(flows: readonly DatedFlow[], dayCount: DayCount = 'actual/365'): readonly TimedFlow[] {
  const sorted = [...flows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const first = sorted[0]?.date ?? ''
  return sorted.map(({ date, amount }) => ({ years: yearsBetween(first, date, dayCount), amount }))
}

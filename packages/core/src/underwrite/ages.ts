import { daysSince1970, endOfPeriod } from '@touchstone/core/units'

/**
 * Years from one day, month or year to another, by days over 365.25.
 * @example Math.round(yearsBetweenDates('2022-04-11', '2023-04-11') * 100) // 100
 */
export function yearsBetweenDates(from: string, to: string): number {
  return (daysSince1970(endOfPeriod(to)) - daysSince1970(endOfPeriod(from))) / 365.25
}

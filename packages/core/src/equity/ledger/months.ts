import { endOfPeriod } from '@touchstone/core/units'

const part = (day: string, from: number, to: number): number => Number(day.slice(from, to))
const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** The same day of the month `months` later, or the last day of a month that has no such day. `iso` counts to its end. */
export function addMonths(iso: string, months: number): string {
  const day = endOfPeriod(iso)
  const count = part(day, 0, 4) * 12 + part(day, 5, 7) - 1 + months
  const month = `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}`
  const last = endOfPeriod(month)
  return part(last, 8, 10) < part(day, 8, 10) ? last : `${month}-${day.slice(8, 10)}`
}

/** Whole months from one date to a later one: the largest n for which `addMonths(from, n)` is not after it; 0 before. */
export function wholeMonths(from: string, to: string): number {
  const [a, b] = [endOfPeriod(from), endOfPeriod(to)]
  const count = (part(b, 0, 4) - part(a, 0, 4)) * 12 + part(b, 5, 7) - part(a, 5, 7)
  if (count < 0) return 0
  return addMonths(a, count) <= b ? count : Math.max(count - 1, 0)
}

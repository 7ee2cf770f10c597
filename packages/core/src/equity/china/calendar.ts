import { daysSince1970, endOfPeriod, parseDate } from '@touchstone/core/units'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * The same day some months later; where that month is shorter, its last day (Civil Code of the PRC, art. 202).
 */
export function addMonths(iso: string, months: number): string {
  const day = endOfPeriod(iso)
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const month = `${Math.floor(count / 12)}-${two(count - Math.floor(count / 12) * 12 + 1)}`
  const last = endOfPeriod(month)
  const same = `${month}-${day.slice(8)}`
  return same < last ? same : last
}

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => daysSince1970(to) - daysSince1970(from)

/** Whether a text is one day of the calendar in ISO form, which is what terms and events are dated with. */
export function isDay(text: string): boolean {
  const date = parseDate(text)
  return date?.precision === 'day' && date.iso === text
}

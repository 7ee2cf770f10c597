/** A day, month or year as people write it: ISO text and how exact it is. */
export interface CalendarDate {
  readonly iso: string
  readonly precision: 'day' | 'month' | 'year'
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const two = (value: number): string => String(value).padStart(2, '0')

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'

/** A month by its English name or the first three letters of it, 1 to 12; null for other words. */
function monthNamed(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return at < 0 || at % 4 !== 0 ? null : at / 4 + 1
}

/** `March 4, 2025`, `4 March 2025` and `Mar 2025` as the same date in figures; other text as it is. */
function inFigures(text: string): string {
  const found =
    /^\s*(?:(\d{1,2}) )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: (\d{1,2})(?=,? \d{4}))?,? ([12]\d{3})\s*$/i.exec(
      text,
    )
  const month = found?.[2] === undefined ? null : monthNamed(found[2])
  if (found === null || month === null || (found[1] !== undefined && found[3] !== undefined)) return text
  const day = found[1] ?? found[3]
  return `${found[4]}-${month}${day === undefined ? '' : `-${day}`}`
}

/**
 * Reads 2023-04-11, 2023/4/11, 2023年4月11日, 2023-04, 2023年4月, 2023 and 2023年, and English days and months by name
 * (April 11, 2023; 11 Apr 2023; April 2023); years 1000-2999, Gregorian. Null for anything else and for days that do not exist.
 * @example parseDate('2023年4月11日') // {"iso":"2023-04-11","precision":"day"}
 */
export function parseDate(written: string): CalendarDate | null {
  const text = inFigures(written)
  const found =
    /^\s*([12]\d{3})(?:(?:-|\/|\.)(\d{1,2})(?:(?:-|\/|\.)(\d{1,2}))?|年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?)?\s*$/.exec(
      text,
    )
  if (found === null) return null
  const year = Number(found[1])
  const monthText = found[2] ?? found[4]
  const dayText = found[3] ?? found[5]
  if (monthText === undefined) return { iso: String(year), precision: 'year' }
  const month = Number(monthText)
  if (month < 1 || month > 12) return null
  if (dayText === undefined) return { iso: `${year}-${two(month)}`, precision: 'month' }
  const day = Number(dayText)
  if (day < 1 || day > daysIn(year, month)) return null
  return { iso: `${year}-${two(month)}-${two(day)}`, precision: 'day' }
}

/**
 * The last day of an ISO year, month or day (a day is its own end). Text that is no such date comes back unchanged.
 * @example endOfPeriod('2024-02') // "2024-02-29"
 */
export function endOfPeriod(iso: string): string {
  const year = Number(iso.slice(0, 4))
  if (/^\d{4}$/.test(iso)) return `${iso}-12-31`
  if (/^\d{4}-\d{2}$/.test(iso)) return `${iso}-${two(daysIn(year, Number(iso.slice(5, 7))))}`
  return iso
}

/**
 * Orders two ISO dates by the ends of their periods: negative if the first ends earlier, 0 if together, positive if later.
 * @example compareDates('2023-04', '2023-04-30') // 0
 */
export function compareDates(a: string, b: string): number {
  const first = endOfPeriod(a)
  const second = endOfPeriod(b)
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * Days from 1970-01-01 to an ISO date (the end of its period), in the proleptic Gregorian calendar: whole days, negative
 * before. Source: the civil-day count by eras of 400 years.
 * @example daysSince1970('2000-03-01') // 11017
 */
export function daysSince1970(iso: string): number {
  const day = endOfPeriod(iso)
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

const pad = (value: number): string => String(value).padStart(2, '0')

const lastDay = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/**
 * The day that many months later (or earlier); a day that its month lacks becomes its last. Total for ISO days.
 * @example monthsAfter('2024-01-31', 1) // "2024-02-29"
 */
export function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const y = Math.floor(count / 12)
  const m = count - y * 12 + 1
  return `${y}-${pad(m)}-${pad(Math.min(day, lastDay(y, m)))}`
}

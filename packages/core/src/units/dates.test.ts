import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, daysSince1970, endOfPeriod, parseDate } from './index.ts'

describe('dates', () => {
  it('are read as people write them', () => {
    expect(parseDate('2023-04-11')).toEqual({ iso: '2023-04-11', precision: 'day' })
    expect(parseDate('2023年4月11日')).toEqual({ iso: '2023-04-11', precision: 'day' })
    expect(parseDate('2023年4月')).toEqual({ iso: '2023-04', precision: 'month' })
    expect(parseDate('2023')).toEqual({ iso: '2023', precision: 'year' })
    expect(parseDate('2023/4/1')).toEqual({ iso: '2023-04-01', precision: 'day' })
    for (const text of ['2023-13', '2023-02-29', '23-04-11', '4月11日', '2023-4-', 'soon', ''])
      expect(parseDate(text)).toBeNull()
  })

  it('are read with a month by its English name', () => {
    expect(parseDate('April 11, 2023')).toEqual({ iso: '2023-04-11', precision: 'day' })
    expect(parseDate('11 Apr 2023')).toEqual({ iso: '2023-04-11', precision: 'day' })
    expect(parseDate('Sept. 2024')).toEqual({ iso: '2024-09', precision: 'month' })
    for (const text of ['Feb 30, 2023', '11 April 12, 2023', 'Mayor 2023', 'April 2023 or so', 'in June 2023'])
      expect(parseDate(text)).toBeNull()
  })

  it('end with their period', () => {
    expect(endOfPeriod('2023')).toBe('2023-12-31')
    expect(endOfPeriod('2024-02')).toBe('2024-02-29')
    expect(endOfPeriod('1900-02')).toBe('1900-02-28')
    expect(compareDates('2023-03', '2023-04-11')).toBe(-1)
    expect(compareDates('2023', '2023-04-11')).toBe(1)
    expect(compareDates('2023-04', '2023-04-30')).toBe(0)
  })

  it('count days', () => {
    expect(daysSince1970('1970-01-01')).toBe(0)
    expect(daysSince1970('2000-03-01')).toBe(11017)
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10)
        expect(daysSince1970(iso)).toBe(days)
      }),
    )
  })
})

import type { RoundSizeFact } from '@touchstone/core/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnnouncedRound, unusualSize } from './size.ts'

const row = (id: string, more: Partial<RoundSizeFact>): RoundSizeFact => ({
  id,
  of: '2023/2026',
  known: '2026-11-27',
  source: { title: 'test' },
  confidence: 'low',
  country: 'CN',
  currency: 'CNY',
  stage: 'A',
  low: 4e6,
  mid: 1e8,
  high: 2.5e9,
  ...more,
})
const rows = [
  row('cn-old', { of: '2016/2022', low: 2e6, mid: 5e7, high: 1.25e9 }),
  row('cn', {}),
  row('world', { country: 'world', currency: 'USD', low: 4.8e5, mid: 1.2e7, high: 4e8 }),
]
// Seven yuan to the dollar.
const rate = (of: string, per: string): number | null =>
  new Map([
    ['CNY>USD', 7],
    ['USD>CNY', 1 / 7],
  ]).get(`${of}>${per}`) ?? null
const asked = (more: Partial<AnnouncedRound>) =>
  unusualSize({ round: 'A+', low: 1e8, high: 1e8, currency: 'CNY', month: '2024-05', ...more }, rows, rate)

describe('usual sizes of rounds', () => {
  it('are exceeded above and below, and name their rows', () => {
    expect(asked({ low: 3e9, high: 3e9 })).toEqual({
      stage: 'A',
      low: 4e6,
      high: 2.5e9,
      currency: 'CNY',
      of: '2023/2026',
      rows: ['cn'],
    })
    expect(asked({ low: 1e6, high: 1e6 })?.low).toBe(4e6)
    expect(asked({})).toBeNull()
  })
  it('turn on the years of the round; a round without a day is held against all of them', () => {
    expect(asked({ low: 2e9, high: 2e9, month: '2021-03' })?.rows).toEqual(['cn-old'])
    expect(asked({ low: 2e9, high: 2e9, month: '2024-03' })).toBeNull()
    expect(asked({ low: 2e9, high: 2e9, month: null })).toBeNull()
    expect(asked({ low: 3e9, high: 3e9, month: null })?.of).toBe('2016/2026')
    // Before the first row nothing is known; after the last the last stands.
    expect(asked({ low: 9e9, high: 9e9, month: '2009-03' })).toBeNull()
    expect(asked({ low: 9e9, high: 9e9, month: '2031-03' })?.rows).toEqual(['cn'])
  })
  it('of dollars are those of every country, converted', () => {
    // 2.5 bn CNY / 7 = 357 m USD, less than the 400 m USD elsewhere.
    expect(asked({ currency: 'USD', low: 3.9e8, high: 3.9e8 })).toBeNull()
    const found = asked({ currency: 'USD', low: 5e8, high: 5e8 })
    expect(found?.high).toBe(4e8)
    expect(found?.rows).toEqual(['cn', 'world'])
  })
  it('leave alone what is open, vague, of another label or of a currency without a rate', () => {
    expect(asked({ low: 2e9, high: null })).toBeNull()
    expect(asked({ low: 3e9, high: null })?.high).toBe(2.5e9)
    expect(asked({ low: null, high: 9e9 })).toBeNull()
    expect(asked({ low: null, high: 1e6 })?.low).toBe(4e6)
    for (const round of ['战略', 'D', 'F', null]) expect(asked({ round, low: 9e9, high: 9e9 })).toBeNull()
    expect(asked({ currency: 'KRW', low: 9e12, high: 9e12 })).toBeNull()
  })
  it('never question an amount of which any part is usual', () => {
    fc.assert(
      fc.property(fc.double({ min: 4e6, max: 2.5e9 }), fc.double({ min: 1, max: 1e3 }), (inside, wide) => {
        expect(asked({ low: inside / wide, high: inside })).toBeNull()
        expect(asked({ low: inside, high: inside * wide })).toBeNull()
      }),
    )
  })
})

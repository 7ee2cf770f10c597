import { describe, expect, it } from 'vitest'
import { rationalToText } from '@touchstone/core/units'
import { adapters as value } from './value.mjs'
import { adapters, termsOf, voteOf } from './waterfall.mjs'

const common = { name: 'common', shares: 8_000_000, kind: 'common' }
const A = { name: 'A', shares: 2_000_000, pref: 5_000_000, kind: 'np', sen: 2 }

describe('terms in words', () => {
  it.each([
    ['1x np', '1', 'none', null],
    ['1x participating, 2x total cap', '1', 'capped', '2'],
    ['1.5x participating', '3/2', 'full', null],
    ['participating capped at 3x', '1', 'capped', '3'],
    ['2x non-participating', '2', 'none', null],
  ])('%s', (text, multiple, participation, cap) => {
    const found = termsOf(text)
    expect(rationalToText(found.multiple)).toBe(multiple)
    expect(found.participation).toBe(participation)
    expect(found.capMultiple === null ? null : rationalToText(found.capMultiple)).toBe(cap)
  })

  const classes = ['A', 'B'].map((id) => ({ id, kind: 'preferred' })).concat([{ id: 'common', kind: 'common' }])
  it.each([
    [
      'all preferred converts if > 1/2 of preferred as-converted votes; A holds 4/7',
      '1/2',
      true,
      ['A', 'B'],
      ['A', 'B'],
    ],
    ['all preferred converts at ≥ 66.7% of preferred votes', '667/1000', false, ['A', 'B'], ['A', 'B']],
    ['all preferred converts with a majority of preferred', '1/2', true, ['A', 'B'], ['A', 'B']],
    ['B converts if at least 2/3 of all votes agree', '2/3', false, ['A', 'B', 'common'], ['B']],
  ])('%s', (text, threshold, strict, voters, converts) => {
    const found = voteOf(text, classes)
    expect(rationalToText(found.threshold)).toBe(threshold)
    expect(found.strict).toBe(strict)
    expect(found.voters.map(({ id }) => id)).toEqual(voters)
    expect(found.converts).toEqual(converts)
  })
})

describe('fields that another case of a topic may have', () => {
  it('no exit, no rank, several loans, a pool', () => {
    expect(adapters.waterfall({ exit: 0, classes: [common, A], pool: 1 })).toMatchObject({
      payout: { common: 0, A: 0 },
      payoff_unique: true,
      converts_in_some_equilibrium: [],
    })
    // 3m less two loans of 1.5m together leaves 1.5m of the 5m preference.
    const { sen: _, ...unranked } = A
    expect(adapters.waterfall_debt({ exit: 3e6, debt: [1e6, 5e5], classes: [common, unranked] }).payout).toMatchObject({
      loan: 1_500_000,
      loan_2: 500_000,
      A: 1_500_000,
    })
    expect(adapters.waterfall_debt_tiers({ exit: 10, senior_debt: 6, mezzanine: 3, junior_note: 4 })).toMatchObject({
      senior: 6,
      mezzanine: 3,
      junior: 1,
      equity: 0,
    })
  })

  it('several strikes, and preferred of another kind', () => {
    const found = adapters.options_with_strike({
      exit: 20_000_000,
      common: 8_000_000,
      options: [1_000_000, 1_000_000],
      strike: [1, 50],
      preferred: { shares: 2_000_000, pref: 5_000_000, kind: 'part' },
    })
    // (20 − 5 + 1)/(8 + 1 + 2) a share.
    expect(found).toMatchObject({ options_exercise: [true, false], preferred_converts: false })
    expect(found.per_share).toBeCloseTo(16 / 11, 12)
  })

  it('a cap in words or money, and a compound dividend', () => {
    const one = { exit: 30, invested: 5, ownership: 0.3 }
    expect(adapters.participating({ ...one, kind: '1x participating', cap: '2x' })).toMatchObject({
      investor: 10,
      others: 20,
    })
    expect(adapters.participating({ ...one, kind: 'participating', cap: 10 })).toMatchObject({
      investor: 10,
      others: 20,
    })
    const preferred = { shares: 2, invested: 5_000, dividend_rate: 0.08, years: 2, simple: false }
    // 5,000 × 1.08² = 5,832; converts above five times that.
    expect(adapters.cumulative_dividend_forfeited_on_conversion({ exit: 1, common: 8, preferred })).toMatchObject({
      preference: 5_832,
      converts_above: 29_160,
    })
  })

  it('hands on a refusal', () => {
    expect(adapters.waterfall({ exit: 1, classes: [{ ...common, shares: -1 }] })).toMatchObject({
      refused: 'equity/exit-negative',
    })
    expect(value.black_scholes({ S: 1, K: 1, sigma: -1, T: 1 })).toMatchObject({ refused: 'equity/value-out-of-range' })
  })
})

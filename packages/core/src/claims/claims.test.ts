import { constant, type Draws } from '@touchstone/core/chance'
import { describe, expect, it } from 'vitest'
import { exchangeClaim } from './exchange.ts'
import { beyondLife } from './exit.ts'
import { rentClaim } from './rent.ts'
import { runClaim } from './run.ts'
import { stakeClaim, stakeSize } from './stake.ts'
import { verdictOf } from './verdict.ts'

const at = <U extends string>(unit: U, value: number): Draws<U> => constant(unit, value, 8)

describe('two currencies for one amount', () => {
  const domestic = { low: 28.5e6, high: 31.5e6, stated: 30e6 }
  it('agree within 约: 30m ÷ 4.5m is 6.667, the rate known then 6.8909', () => {
    const finding = exchangeClaim({ foreign: 4.5e6, domestic, rate: 6.8909, off: 0.1 })
    expect(finding.implied).toBeCloseTo(6.6667, 4)
    expect(finding.exact).toBeCloseTo(31_009_050, 0)
    expect([finding.key, finding.verdict]).toEqual(['fx/within-rounding', 'plausible'])
  })
  it('disagree when the rate is another', () => {
    expect(exchangeClaim({ foreign: 4.5e6, domestic, rate: 7.2, off: 0.1 }).verdict).toBe('stretched')
    expect(exchangeClaim({ foreign: 4.5e6, domestic, rate: 8, off: 0.1 }).verdict).toBe('impossible')
  })
  it('cannot be judged without a rate of the date', () => {
    expect(exchangeClaim({ foreign: 4.5e6, domestic, rate: null, off: 0.1 }).verdict).toBe('unverifiable')
  })
})

describe('a rent', () => {
  const implied = { low: 6.85, high: 11.42 }
  it('inside prices of another country stays unverifiable', () => {
    expect(rentClaim({ implied, market: { low: 7.1, high: 35.3 }, samePlace: false }).verdict).toBe('unverifiable')
    expect(rentClaim({ implied, market: { low: 7.1, high: 35.3 }, samePlace: true }).verdict).toBe('plausible')
  })
  it('outside them is stretched, and without any unverifiable', () => {
    expect(rentClaim({ implied, market: { low: 12, high: 35 }, samePlace: false }).key).toBe('rent/below-market')
    expect(rentClaim({ implied, market: { low: 1, high: 6 }, samePlace: true }).key).toBe('rent/above-market')
    expect(rentClaim({ implied, market: null, samePlace: false }).key).toBe('rent/no-market')
  })
})

describe('amount and stake', () => {
  const size = { side: 'above', stretched: 0.5, impossible: 0.6 } as const
  it('imply a valuation that fits, fits in part, or does not', () => {
    const stated = { low: 10e8, high: null }
    expect(stakeClaim({ implied: { low: 10e8, high: 90e8 }, stated }).key).toBe('stake/over')
    expect(stakeClaim({ implied: { low: 5e8, high: 90e8 }, stated }).key).toBe('stake/mixed')
    expect(stakeClaim({ implied: { low: 2e8, high: 9e8 }, stated }).verdict).toBe('impossible')
  })
  it('of more than any known are stretched, of more than 60 % no venture round', () => {
    expect(stakeSize({ low: 0.1, high: 0.2 }, size).verdict).toBe('plausible')
    expect(stakeSize({ low: 0.52, high: 0.55 }, size).verdict).toBe('stretched')
    expect(stakeSize({ low: 0.67, high: 0.7 }, size).verdict).toBe('impossible')
  })
})

describe('a run', () => {
  it('of 700,000 card-hours does not fit into 46,080', () => {
    expect(runClaim(at('card-hour', 46_080), at('card-hour', 700_000))).toMatchObject({
      probability: 0,
      key: 'run/short',
      verdict: 'impossible',
    })
    expect(runClaim(at('card-hour', 737_280), at('card-hour', 381_000))).toMatchObject({
      probability: 1,
      key: 'run/enough',
      verdict: 'plausible',
    })
  })
  it('is judged by the chance that it fits', () => {
    expect([0.01, 0.1, 0.5].map(verdictOf)).toEqual(['impossible', 'stretched', 'plausible'])
  })
})

describe('an exit', () => {
  it('in 7.5 years comes after a fund of 7 and within one of 10', () => {
    expect(beyondLife(at('year', 7.5), { total: 7, age: 0 }).value).toBe(1)
    expect(beyondLife(at('year', 7.5), { total: 10, age: 2 }).value).toBe(0)
  })
})

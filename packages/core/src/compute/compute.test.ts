import { constant, type Draws, estimate } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageOfMany, runway, yearlyBurn, yearlyTeamCost } from './team.ts'
import {
  cardHours,
  cardHoursAvailable,
  flopsBought,
  impliedRent,
  trainingCost,
  trainingFlops,
  trainingProgramme,
} from './training.ts'

const at = <U extends string>(unit: U, value: number): Draws<U> => constant(unit, value, 8)
const value = <U extends string>(draws: Draws<U>): number => estimate(draws).p50

describe('one training run', () => {
  // GPT-3: 6 × 175e9 × 300e9 = 3.15e23 FLOP; on A100 at half of 312e12: 3.15e23 ÷ (1.56e14 × 3600) = 560,897 card-hours;
  // at 15 CNY an hour 8,413,462 CNY.
  const flops = trainingFlops(at('parameter', 175e9), at('token', 300e9))
  const hours = cardHours(flops, 312e12, at('1', 0.5))

  it('costs what the hand says', () => {
    expect(value(flops)).toBe(3.15e23)
    expect(value(hours)).toBeCloseTo(560_897.4, 0)
    expect(value(trainingCost(hours, at('CNY/card-hour', 15)))).toBeCloseTo(8_413_461.5, 0)
  })

  it('is bought back by its own cost', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.7, noNaN: true }),
        fc.double({ min: 1, max: 50, noNaN: true }),
        (use, price) => {
          const rent = at('CNY/card-hour', price)
          const cost = trainingCost(cardHours(flops, 312e12, at('1', use)), rent)
          expect(value(flopsBought(cost, rent, 312e12, at('1', use))) / 3.15e23).toBeCloseTo(1, 12)
        },
      ),
    )
  })

  it('grows by trial and error and by what fails', () => {
    // 30m × 6 × (1 + 0.2) = 216m
    expect(value(trainingProgramme(at('CNY', 30e6), at('1', 6), at('1', 0.2)))).toBeCloseTo(216e6, 3)
  })

  it('needs cards for a time', () => {
    // 512 cards for 60 days: 512 × 60 × 24 = 737,280 card-hours
    expect(value(cardHoursAvailable(at('card', 512), at('year', 60 / 365)))).toBeCloseTo(737_280, 6)
  })
})

describe('the rent that a yearly bill comes to', () => {
  it('is the bill over every hour of every card', () => {
    // 60m and 100m a year for 1,000 cards: 6.849 and 11.416 an hour
    expect(value(impliedRent(at('CNY', 60e6), at('card', 1000)))).toBeCloseTo(6.849, 3)
    expect(value(impliedRent(at('CNY', 100e6), at('card', 1000)))).toBeCloseTo(11.416, 3)
  })
})

describe('a team', () => {
  const pay = { p5: 20_000, p50: 44_721.36, p95: 100_000 }

  it('costs its average pay, which lies above the middle', () => {
    const average = averageOfMany('CNY/month', pay, at('person', 46), at('1', 0.5))
    expect(value(average)).toBeCloseTo(50_407, -1)
    // 46 × 50,407 × 12 × 1.3 = 36.17m
    expect(value(yearlyTeamCost(at('person', 46), average, at('1', 1.3))) / 1e6).toBeCloseTo(36.17, 1)
  })

  it('averages pay out: four times the people, half the doubt', () => {
    const high = (people: number): number => value(averageOfMany('CNY/month', pay, at('person', people), at('1', 0.95)))
    const middle = value(averageOfMany('CNY/month', pay, at('person', 25), at('1', 0.5)))
    expect((high(25) - middle) / (high(100) - middle)).toBeCloseTo(2, 10)
  })

  it('burns with training until the money ends', () => {
    // (200 + 36) × 1.12 = 264.32 a year; 400 at 20 a month last 20 months
    expect(value(yearlyBurn(at('CNY', 200), at('CNY', 36), at('1', 0.12)))).toBeCloseTo(264.32, 10)
    expect(value(runway(at('CNY', 400), at('CNY/month', 20))) * 12).toBeCloseTo(20, 10)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXAMPLE_MARKET, EXAMPLE_MARKS } from './example.ts'
import { ENDINGS, endingShares, MOST_ROUNDS, paidWithin, SETBACKS } from './fates.ts'
import type { MarketParameters } from './parameters.ts'
import { settledMultiples } from './population.ts'
import { SCENARIOS, scenariosOf } from './scenarios.ts'
import { rehearse, simulate } from './simulate.ts'
import { still } from './still.fixture.ts'
import { populationStart, type Start } from './start.ts'

const run = (parameters: MarketParameters, start: Partial<Start> = {}, quarters = 40, count = 64) =>
  simulate(parameters, scenariosOf(parameters, quarters, '1'), { ...populationStart(count), ...start })

describe('a company without chance', () => {
  it('is worth what its growth makes of it while its cash lasts', () => {
    // 0.12 a year for 10 years: e^1.2 = 3.3201
    const fates = run(still, { runway: new Float64Array(64).fill(100) })
    expect(fates.ending[0]).toBe(0)
    expect(fates.years[0]).toBe(10)
    expect(fates.proceeds[0]).toBeCloseTo(3.3201, 4)
  })

  it('ends when the cash is gone and nobody pays', () => {
    // Runway 1: gone after four quarters, worth e^0.12 = 1.1275; 0.15 of it, 0.1691, over 0.25 put in lies between 0.02 and 1.3
    const fates = run(still)
    expect(ENDINGS[fates.ending[5] ?? 0]).toBe('distressed')
    expect(fates.years[5]).toBe(1)
    expect(fates.proceeds[5]).toBeCloseTo(0.15 * 1.127497, 6)
    expect(fates.raised[5]).toBeCloseTo(0.25, 12)
  })

  it('raises at its value when somebody surely pays', () => {
    // Runway 2, sought from 1 on: after one year at e^0.12 = 1.1275 pre; 19.5 % sold: post 1.4006; then every year from 17.2 % on
    const sure = { ...still, raising: { ...still.raising, base: 100, runway: 2 } }
    const fates = run(sure, {}, 8)
    expect(fates.rounds[0]).toBe(2)
    expect(fates.roundYears[0]).toBe(1)
    expect(fates.roundPost[0]).toBeCloseTo(1.127497 / 0.805, 5)
    // The second: value e^0.24 = 1.2712 lies below the last post of 1.4006, above three quarters of it: flat
    expect(fates.roundPost[1]).toBeCloseTo(1.127497 / 0.805 / (1 - 0.172), 5)
    expect(fates.retained[0]).toBeCloseTo(0.805 * 0.828, 12)
    expect(fates.setbacks[0]).toBe(0)
    // Far below the last price the round is down: worth e^(0.12 − 1) = 0.4148
    const down = run(sure, { lnValue: new Float64Array(64).fill(-1) }, 8)
    expect(down.roundPost[0]).toBeCloseTo(0.4147829 / 0.805, 5)
    expect((down.setbacks[0] ?? 0) & SETBACKS.down).toBe(SETBACKS.down)
  })

  it('holds on a day what its newest money has left', () => {
    // 0.3 lasts two years: after half a year three quarters of it, 0.225. With a round after one year, of which half the first
    // money is left: 1.1275/0.805 × 0.195 = 0.27312, and 0.15 of the old; half a year of two later three quarters of 0.42312.
    const sure = { ...still, raising: { ...still.raising, base: 100, runway: 2 } }
    const cashAt = (years: number, of = sure) => run(of, { cashOn: { quarters: [years * 4], held: 0.3 } }).cash[3] ?? 0
    expect(cashAt(0)).toBeCloseTo(0.3, 12)
    expect(cashAt(0.5)).toBeCloseTo(0.225, 12)
    expect(cashAt(1.5)).toBeCloseTo(0.75 * ((1.127497 / 0.805) * 0.195 + 0.15), 5)
    // Out of cash without a bridge: a company that lives on has none.
    const stuck = { ...still, endings: { ...still.endings, zombie: 1, zombieEnds: 0 } }
    expect(run(stuck, { cashOn: { quarters: [12], held: 0.3 } }).zombie[3]).toBe(1)
    expect(cashAt(3, stuck)).toBe(0)
    expect(run(sure).cash.length).toBe(0)
    // Each time has a column of its own.
    const twice = run(sure, { cashOn: { quarters: [0, 2], held: 0.3 } }).cash
    expect([twice.length, twice[3], twice[64 + 3]]).toEqual([128, cashAt(0), cashAt(0.5)])
  })

  it('is bridged, then licensed away if it makes models', () => {
    const bridged = { ...still, endings: { ...still.endings, bridge: 1, licence: 1, licenceSpread: 0 } }
    const fates = run(bridged, { shock: 'open-weight' })
    // Runway 1, two bridges of 0.75: 2.5 years; put in 0.25 + 2 × 0.06 = 0.37, paid 1.1 × 0.37
    expect(ENDINGS[fates.ending[0] ?? 0]).toBe('licence')
    expect(fates.years[0]).toBe(2.5)
    expect(fates.proceeds[0]).toBeCloseTo(1.1 * 0.37, 12)
    // A leader that nobody licenses is rescued at what was put in
    const rescue = { ...bridged, endings: { ...bridged.endings, licence: 0, rescue: 1 } }
    const saved = run(rescue, { leaderChance: 1, growth: new Float64Array(64).fill(-0.9) })
    expect(ENDINGS[saved.ending[0] ?? 0]).toBe('rescue')
    expect(saved.proceeds[0]).toBe(saved.raised[0])
  })

  it('loses scale to an open model and to a big release', () => {
    const hit = { ...still, shocks: { ...still.shocks, openWeight: 1000, openWeightHits: 1, displacement: 1000 } }
    const long = { runway: new Float64Array(64).fill(100) }
    // Hit in each of four quarters: 0.5^4 of e^0.12
    const pivot = run(hit, { ...long, shock: 'open-weight' }, 4)
    expect(pivot.proceeds[0]).toBeCloseTo(0.0625 * 1.127497, 5)
    expect(pivot.setbacks[0]).toBe(SETBACKS.pivot)
    const displaced = run(hit, { ...long, shock: 'displacement' }, 4)
    expect(displaced.proceeds[0]).toBeCloseTo(0.4 ** 4 * 1.127497, 5)
    // Who rests on data of its own, or leads, is spared
    expect(run(hit, { ...long, shock: 'displacement', ownData: 1 }, 4).setbacks[0]).toBe(0)
    expect(run(hit, { ...long, shock: 'open-weight', leaderChance: 1 }, 4).setbacks[0]).toBe(0)
  })
})

describe('many companies', () => {
  const fates = run(EXAMPLE_MARKET, { shock: 'open-weight', leaderChance: 0.2 }, 40, 4096)

  it('have one ending each, rounds in order, and keep what rounds leave', () => {
    for (let i = 0; i < fates.count; i++) {
      let kept = 1
      let before = 0
      for (let r = 0; r < (fates.rounds[i] ?? 0); r++) {
        const years = fates.roundYears[i * MOST_ROUNDS + r] ?? 0
        expect(years).toBeGreaterThan(before)
        before = years
        kept *= 1 - (fates.roundSold[i * MOST_ROUNDS + r] ?? 0)
      }
      expect(fates.years[i]).toBeGreaterThanOrEqual(before)
      expect(fates.retained[i]).toBe(kept)
      expect(fates.proceeds[i]).toBeGreaterThanOrEqual(0)
      if (fates.zombie[i] === 1) expect([0, 3]).toContain(fates.ending[i])
    }
    expect(endingShares(fates).shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })

  it('list only while the window is open', () => {
    const { open, quarters } = scenariosOf(EXAMPLE_MARKET, 40, '1')
    let seen = 0
    for (let i = 0; i < fates.count; i++) {
      if (ENDINGS[fates.ending[i] ?? 0] !== 'listing') continue
      seen++
      expect(open[(i % SCENARIOS) * quarters + (fates.years[i] ?? 0) * 4 - 1]).toBe(1)
    }
    expect(seen).toBeGreaterThan(20)
    const shut = { ...EXAMPLE_MARKET, window: { ...EXAMPLE_MARKET.window, opens: 1e-9, closes: 1e9 } }
    expect(endingShares(run(shut, { leaderChance: 0.2 }, 40, 4096)).shares[2]).toBe(0)
  })

  it('are the same after a rehearsal, of a start of few draws or of many', () => {
    const start = { ...populationStart(256), leaderChance: 0.2, runway: new Float64Array(256).fill(1.5) }
    const scenarios = scenariosOf(EXAMPLE_MARKET, 40, '1')
    const before = simulate(EXAMPLE_MARKET, scenarios, start)
    rehearse(EXAMPLE_MARKET, scenarios, start)
    rehearse(EXAMPLE_MARKET, scenarios, populationStart(8))
    expect(simulate(EXAMPLE_MARKET, scenarios, start)).toEqual(before)
  })

  it('ask the predicate who may list', () => {
    expect(endingShares(run(EXAMPLE_MARKET, { listable: () => false }, 40, 4096)).shares[2]).toBe(0)
    const some = endingShares(run(EXAMPLE_MARKET, { listable: (_, value) => value > 5e7 }, 40, 4096)).shares[2] ?? 0
    const strict = endingShares(run(EXAMPLE_MARKET, { listable: (_, value) => value > 5e8 }, 40, 4096)).shares[2] ?? 0
    expect(some).toBeGreaterThan(strict)
  })

  it('do not depend on how many are drawn or how long is looked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 36 }), fc.string({ maxLength: 4 }), (quarters, seed) => {
        const all = simulate(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, 40, seed), populationStart(256, seed))
        const short = simulate(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, quarters, seed), populationStart(64, seed))
        for (let i = 0; i < 64; i++)
          if ((all.years[i] ?? 0) <= quarters / 4 && all.ending[i] !== 0) {
            expect(short.ending[i]).toBe(all.ending[i])
            expect(short.proceeds[i]).toBe(all.proceeds[i])
          }
      }),
      { numRuns: 10 },
    )
  })

  it('are more often paid in a longer life, and lead to more if they lead', () => {
    for (let life = 1; life < 10; life++)
      expect(paidWithin(fates, life + 1)).toBeGreaterThanOrEqual(paidWithin(fates, life))
    const mean = (chance: number): number => {
      const of = settledMultiples(run(EXAMPLE_MARKET, { leaderChance: chance }, 40, 8192), 0.2, 0.05, EXAMPLE_MARKS)
      return of.reduce((a, b) => a + b) / of.length
    }
    expect(mean(1)).toBeGreaterThan(2 * mean(0))
  })

  it('raise less where nobody can pay', () => {
    const rounds = (capacity: number): number =>
      run(EXAMPLE_MARKET, { capacity: [capacity] }, 40, 4096).rounds.reduce((a, b) => a + b)
    expect(rounds(-2)).toBeLessThan(rounds(0))
    expect(rounds(0)).toBeLessThan(rounds(2))
  })

  it('suffer from founders who part and people who leave', () => {
    const often = { ...EXAMPLE_MARKET, shocks: { ...EXAMPLE_MARKET.shocks, split: 0.2, splitEnds: 1, people: 0.3 } }
    const hit = run(often, {}, 40, 4096)
    expect(endingShares(hit).shares[7]).toBeGreaterThan(0.2)
    for (let i = 0; i < 4096; i++)
      if (ENDINGS[hit.ending[i] ?? 0] === 'split') expect((hit.setbacks[i] ?? 0) & SETBACKS.split).toBe(1)
    expect(hit.setbacks.some((one) => (one & SETBACKS.people) > 0)).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorDrift, pooledReturn, presentWorth } from './anchor.ts'
import { EXAMPLE_MARKET, EXAMPLE_MARKS } from './example.ts'
import { fatesOf, MOST_ROUNDS } from './fates.ts'
import { capacitiesFor, capacityFor, type ChequeFact, knownWriters } from './funders.ts'
import { markWorth } from './marks.ts'
import { membershipPrior, withEvidence } from './membership.ts'
import { newestSet, PARAMETER_NAMES, parametersOf } from './parameters-of.ts'
import { openShare } from './parameters.ts'
import { entryMultiples } from './payoff.ts'
import { cohortOf, settledMultiples, stepsOf } from './population.ts'
import { portfolioOdds } from './portfolio.ts'
import { SCENARIOS, scenariosOf } from './scenarios.ts'
import { simulate } from './simulate.ts'
import { populationStart } from './start.ts'
import { binFeatures, entropyTilt } from './tilt.ts'
import { drawKey, standardNormal, stepKeys, uniformOf } from '@touchstone/core/chance'

const one = (proceeds: number, rounds: readonly (readonly [years: number, sold: number, post: number])[] = []) => {
  const fates = fatesOf(1)
  fates.ending[0] = 1
  fates.proceeds[0] = proceeds
  fates.rounds[0] = rounds.length
  rounds.forEach(([years, sold, post], r) => {
    fates.roundYears[r] = years
    fates.roundSold[r] = sold
    fates.roundPost[r] = post
  })
  return fates
}

describe('what an entry gets', () => {
  it('is its preference in a shortfall and its share above', () => {
    // 20 % for 0.2: of 0.1 all, half of what was paid; of 0.6 the 0.2 back; of 2 its share, 0.4
    expect(entryMultiples(one(0.1), 0.2, 0)[0]).toBeCloseTo(0.5, 12)
    expect(entryMultiples(one(0.6), 0.2, 0)[0]).toBe(1)
    expect(entryMultiples(one(2), 0.2, 0)[0]).toBeCloseTo(2, 12)
  })

  it('stands beside later preferences of equal rank', () => {
    // A round sells a quarter at 4: a third of a share more for 1, at 3 a share. Of 3 the claims take 0.2 + 1 = 1.2; of the
    // 1.8 left, 0.8 bring the 0.8 common shares to 1, where the entry converts; the last 1.0 over one share: 2.
    expect(entryMultiples(one(3, [[1, 0.25, 4]]), 0.2, 0)[0]).toBeCloseTo(2, 12)
    // Of 0.6, half of the claims: half back
    expect(entryMultiples(one(0.6, [[1, 0.25, 4]]), 0.2, 0)[0]).toBeCloseTo(0.5, 12)
  })

  it('never falls with the proceeds and never exceeds them', () => {
    const round = fc.tuple(
      fc.constant(1),
      fc.double({ min: 0.02, max: 0.5, noNaN: true }),
      fc.double({ min: 0.05, max: 20, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(round, { maxLength: 4 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (rounds, proceeds) => {
          const at = (paid: number): number => entryMultiples(one(paid, rounds), 0.2, 0.05)[0] ?? NaN
          expect(at(proceeds)).toBeGreaterThanOrEqual(0)
          expect(at(proceeds) * 0.2).toBeLessThanOrEqual(proceeds + 1e-9)
          expect(at(proceeds + 0.5)).toBeGreaterThanOrEqual(at(proceeds) - 1e-9)
        },
      ),
    )
  })

  it('counts the living at a part of their mark, and one cap', () => {
    const fates = one(4)
    fates.ending[0] = 0
    expect(settledMultiples(fates, 0.2, 0, EXAMPLE_MARKS)[0]).toBeCloseTo(0.35 * 4, 12)
    fates.zombie[0] = 1
    expect(settledMultiples(fates, 0.2, 0, EXAMPLE_MARKS)[0]).toBeCloseTo(0.05 * 4, 12)
    expect(settledMultiples(one(1e7), 0.2, 0, EXAMPLE_MARKS)[0]).toBe(1000)
  })
})

describe('scenarios', () => {
  it('start open in the long-run share and change at their rates', () => {
    // 0.5 ÷ (0.5 + 1/3) = 0.6
    expect(openShare(EXAMPLE_MARKET.window)).toBeCloseTo(0.6, 12)
    const still = { ...EXAMPLE_MARKET, window: { ...EXAMPLE_MARKET.window, opens: 1e-12, closes: 2e-12 / 3 } }
    // Nothing moves: 38 of 64 lie below 0.6 at (s + ½)/64
    expect(scenariosOf(still, 1, '1').open.reduce((a, b) => a + b)).toBe(38)
    const long = scenariosOf(EXAMPLE_MARKET, 4000, '1')
    expect(long.open.reduce((a, b) => a + b) / long.open.length).toBeCloseTo(0.6, 1)
    // 0.5 a year: 1 − e^(−1/8) = 0.1175 a quarter
    expect(long.openWeight.reduce((a, b) => a + b) / long.openWeight.length).toBeCloseTo(0.1175, 2)
  })

  it('are the same however far they are drawn', () => {
    const [short, long] = [scenariosOf(EXAMPLE_MARKET, 8, 'x'), scenariosOf(EXAMPLE_MARKET, 40, 'x')]
    for (let s = 0; s < SCENARIOS; s++)
      for (let q = 0; q < 8; q++) expect(short.open[s * 8 + q]).toBe(long.open[s * 40 + q])
  })
})

describe('streams', () => {
  it('are even and normal', () => {
    const keys = stepKeys(64)
    let sum = 0
    let square = 0
    for (let i = 0; i < 2048; i++)
      for (const key of keys) {
        const z = standardNormal(uniformOf(drawKey(9, i), key))
        sum += z
        square += z * z
      }
    const n = 2048 * 64
    expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(n))
    expect(Math.abs(square / n - 1)).toBeLessThan(4 * Math.sqrt(2 / n))
  })
})

describe('a cohort', () => {
  it('is measured as published ones are', () => {
    const fates = fatesOf(4)
    // Two raise: at 1 year up, 1 → post 2 of which 0.25 new (pre 1.5); at 3 years down, post 0.8 at 0.2 sold (pre 0.64)
    fates.rounds.set([1, 1, 0, 0])
    fates.roundYears.set([1], 0)
    fates.roundYears.set([3], MOST_ROUNDS)
    fates.roundSold.set([0.25], 0)
    fates.roundSold.set([0.2], MOST_ROUNDS)
    fates.roundPost.set([2], 0)
    fates.roundPost.set([0.8], MOST_ROUNDS)
    fates.ending.set([1, 4, 4, 2])
    fates.years.set([5, 4, 2, 8])
    fates.proceeds.set([3, 0.01, 0.01, 6])
    const seen = cohortOf(fates, 0.2, 0, EXAMPLE_MARKS)
    expect(seen.secondRound).toBe(0.5)
    expect(seen.aWithinTwoYears).toBe(0.25)
    expect(seen.downRounds).toBe(0.5)
    expect(seen.exitsWithinSix).toBe(0.25)
    expect([seen.saleYears, seen.listingYears]).toEqual([5, 8])
    expect(seen.bins).toEqual([0.5, 0.25, 0.25, 0, 0])
    expect(stepsOf(fates)).toMatchObject({ gapUpper: 3, stepUpper: 1.5, notUp: 0.5, count: 2 })
  })
})

describe('portfolios', () => {
  it('spread what single deals cannot', () => {
    // 1 in 64 pays 64: the mean is 1 whatever the count; a hundred deals are more often near it than ten
    const lottery = new Float64Array(64 * SCENARIOS)
    for (let i = 0; i < lottery.length; i += 64) lottery[i] = 64
    const few = portfolioOdds(lottery, 10, 4000, { seed: '1' })
    const many = portfolioOdds(lottery, 100, 4000, { seed: '1' })
    expect(few.belowOne).toBeCloseTo((63 / 64) ** 10, 1)
    expect(many.belowOne).toBeLessThan(few.belowOne)
    expect(many.mean).toBeCloseTo(1, 1)
    // All winners are of scenario 0: with common scenarios that is all or nothing
    expect(portfolioOdds(lottery, 10, 640, { seed: '1', common: true }).belowOne).toBe(63 / 64)
  })
})

describe('a tilt', () => {
  it('moves weights as little as the targets ask', () => {
    // Half 0, half 1, aimed at 3/4: 1/2 and 3/2; effective (4)² ÷ (4 × (2·¼ + 2·9/4)) = 0.8
    const tilt = entropyTilt([new Float64Array([0, 1, 0, 1])], [0.75])
    expect([...tilt.weights].map((w) => Math.round(w * 1e6) / 1e6)).toEqual([0.5, 1.5, 0.5, 1.5])
    expect(tilt.effective).toBeCloseTo(0.8, 6)
    expect(entropyTilt([new Float64Array([0, 1])], [2]).miss).toBeGreaterThan(0.9)
  })

  it('meets bins exactly and leaves what has its share already alone', () => {
    const fates = simulate(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, 40, '1'), populationStart(4096))
    const multiples = settledMultiples(fates, 0.2, 0.05, EXAMPLE_MARKS)
    const features = binFeatures(multiples, [1, 5, 10, 20])
    const share = (weights: Float64Array | null, f: Float64Array): number => {
      let sum = 0
      for (let i = 0; i < f.length; i++) sum += (weights?.[i] ?? 1) * (f[i] ?? 0)
      return sum / f.length
    }
    const targets = [0.25, 0.06, 0.025, 0.015]
    const tilt = entropyTilt(features, targets)
    features.forEach((f, at) => expect(share(tilt.weights, f)).toBeCloseTo(targets[at] ?? 0, 8))
    expect(tilt.effective).toBeLessThan(1)
    const still = entropyTilt(
      features,
      features.map((f) => share(null, f)),
    )
    expect(still.largest).toBeCloseTo(1, 9)
  })

  it('gives portfolios of weighted draws', () => {
    const multiples = new Float64Array(64).map((_, i) => (i < 32 ? 0 : 4))
    const weights = new Float64Array(64).map((_, i) => (i < 32 ? 0 : 2))
    expect(portfolioOdds(multiples, 5, 100, { seed: '1', weights })).toMatchObject({ median: 4, belowOne: 0 })
    const even = { seed: '1', weights: new Float64Array(64).fill(1) }
    expect(portfolioOdds(multiples, 5, 500, even)).toEqual(portfolioOdds(multiples, 5, 500, { seed: '1' }))
    expect(portfolioOdds(multiples, 5, 640, { ...even, common: true }).mean).toBe(2)
  })
})

describe('membership', () => {
  it('starts at slots over contenders and moves by held odds', () => {
    expect(membershipPrior(3, 30, 10)).toEqual({ alpha: 1, beta: 9, mean: 0.1 })
    // 1:9 × 3 (5 is held at 3) × 2 = 6:9
    expect(
      withEvidence(0.1, [
        { name: 'a', odds: 5 },
        { name: 'b', odds: 2 },
      ]).chance,
    ).toBeCloseTo(0.4, 12)
    expect(withEvidence(0.4, [{ name: 'c', odds: 0.01 }]).used).toEqual([{ name: 'c', odds: 1 / 3 }])
  })

  it('stays a chance whatever the evidence, in any order', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { maxLength: 6 }),
        (chance, odds) => {
          const evidence = odds.map((one, i) => ({ name: String(i), odds: one }))
          const after = withEvidence(chance, evidence).chance
          expect(after).toBeGreaterThan(0)
          expect(after).toBeLessThan(1)
          expect(withEvidence(chance, [...evidence].reverse()).chance).toBeCloseTo(after, 12)
        },
      ),
    )
  })
})

describe('the anchor', () => {
  const scenarios = scenariosOf(EXAMPLE_MARKET, 40, '1')
  const start = { ...populationStart(1024), leaderChance: 0.1 }

  it('finds the return that pays for all', () => {
    // 1 of 2 pays 4 after 2 years: 2·e^(−2h) = 1, h = ln 2 ÷ 2 = 0.34657
    const [multiples, years] = [new Float64Array([4, 0]), new Float64Array([2, 2])]
    expect(pooledReturn(multiples, years)).toBeCloseTo(0.34657, 5)
    expect(presentWorth(multiples, years, pooledReturn(multiples, years))).toBeCloseTo(1, 9)
  })

  it('makes the others pay for the leaders', () => {
    const plain = simulate(EXAMPLE_MARKET, scenarios, populationStart(1024))
    const worth = presentWorth(settledMultiples(plain, 0.2, 0.05, EXAMPLE_MARKS), plain.years, 0.2)
    const found = anchorDrift(EXAMPLE_MARKET, scenarios, start, { rate: 0.2, worth, marks: EXAMPLE_MARKS, steps: 10 })
    expect(found.reached).toBe(true)
    expect(found.drift).toBeLessThan(0)
    expect(Math.abs(found.worth / worth - 1)).toBeLessThan(0.05)
  })
})

describe('marks', () => {
  it('are worth what is realised of them: less the longer it takes, all of it at no rate and no growth', () => {
    const at = (rate: number, end: number): number =>
      markWorth(EXAMPLE_MARKET, { ...populationStart(1024), leaderChance: 0.2 }, { years: 4, end, rate, left: 0.35 })
        .all
    expect(at(0.2, 4)).toBeCloseTo(0.35, 12)
    expect(at(0.3, 12)).toBeLessThan(at(0.1, 12))
    expect(at(0.225, 12)).toBeLessThan(1)
    const seen = markWorth(
      EXAMPLE_MARKET,
      { ...populationStart(1024), leaderChance: 0.2 },
      { years: 4, end: 8, rate: 0.2, left: 0.35 },
    )
    expect(seen.alive).toBeGreaterThan(0.2)
    expect(Math.min(seen.leaders, seen.rest)).toBeLessThanOrEqual(seen.all)
    expect(seen.all).toBeLessThanOrEqual(Math.max(seen.leaders, seen.rest))
  })

  it('of companies of two streams apart', () => {
    const two = ['a', 'b'].map((stream) =>
      simulate(EXAMPLE_MARKET, scenariosOf(EXAMPLE_MARKET, 40, '1'), { ...populationStart(256), stage: 1, stream }),
    )
    expect(two[0]?.years).not.toEqual(two[1]?.years)
  })
})

describe('who pays', () => {
  const facts: readonly ChequeFact[] = [
    {
      kind: 'rmb-fund',
      writer: 'A',
      place: 'CN',
      currency: 'CNY',
      amount: 1e8,
      basis: 'led',
      of: '2023-01',
      known: '2023-02-01',
    },
    {
      kind: 'rmb-fund',
      writer: 'A',
      place: 'CN',
      currency: 'CNY',
      amount: 6e7,
      basis: 'cheque',
      of: '2022-01',
      known: '2022-02-01',
    },
    {
      kind: 'rmb-fund',
      writer: 'B',
      place: 'CN',
      currency: 'CNY',
      amount: 9e7,
      basis: 'joined',
      of: '2018-01',
      known: '2018-02-01',
    },
    {
      kind: 'state',
      writer: 'C',
      place: 'CN',
      currency: 'CNY',
      amount: 1e9,
      basis: 'cheque',
      of: '2025-03',
      known: '2025-04-01',
    },
    {
      kind: 'usd-fund',
      writer: 'D',
      place: 'US',
      currency: 'USD',
      amount: 2e7,
      basis: 'cheque',
      of: '2022-05',
      known: '2022-06-01',
    },
    {
      kind: 'usd-fund',
      writer: null,
      place: 'CN',
      currency: 'CNY',
      amount: 3e8,
      basis: 'capacity',
      of: '2023-04',
      known: '2023-04-30',
    },
    {
      kind: 'usd-fund',
      writer: null,
      place: 'CN',
      currency: 'CNY',
      amount: 1e8,
      basis: 'capacity',
      of: '2025',
      known: '2026-01-28',
    },
  ]
  const ask = (amount: number, asOf: string, rates = {}) =>
    knownWriters(facts, { amount, currency: 'CNY', rates, asOf, leaderPart: 0.5 })

  it('is told by its strongest evidence, once, from facts public by then', () => {
    const [usd, rmb, , , state] = ask(5e7, '2023-04-30')
    expect(rmb).toMatchObject({ proved: ['A'], likely: [], perhaps: [] })
    expect(state?.proved).toEqual([])
    expect(usd).toMatchObject({ proved: [], capacity: 3e8 })
    expect(ask(5e7, '2023-04-30', { USD: 6.9 })[0]?.proved).toEqual(['D'])
    expect(ask(7e7, '2023-04-30')[1]).toMatchObject({ proved: [], likely: [], perhaps: ['A'] })
    expect(ask(5e7, '2026-02-01')[4]?.proved).toEqual(['C'])
    expect(ask(5e7, '2026-02-01')[0]?.capacity).toBe(1e8)
  })

  it('never grows with the cheque', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e6, max: 2e9, noNaN: true }), (amount) => {
        const total = (asked: number): number =>
          ask(asked, '2025-06-01', { USD: 7 }).reduce(
            (sum, row) => sum + row.proved.length + row.likely.length + row.perhaps.length,
            0,
          )
        expect(total(amount * 2)).toBeLessThanOrEqual(total(amount))
      }),
    )
  })

  it('turns into a shift of the odds', () => {
    // 3亿 against 5亿: ln 0.6 = −0.5108; nothing known, or enough for it, changes nothing; held at −2
    expect(capacityFor(ask(5e8, '2023-04-30'), 5e8, 2)).toBeCloseTo(-0.5108, 4)
    expect(capacityFor([], 5e8, 2)).toBe(0)
    const later = capacitiesFor(facts, [1e8, 5e8, 1e9], { currency: 'CNY', rates: {}, asOf: '2023-04-30' }, 2)
    expect(later.map((one) => Math.round(one * 1e4))).toEqual([0, -5108, -12040])
    expect(capacityFor(ask(1, '2023-04-30'), 1, 2)).toBe(0)
    expect(capacityFor(ask(9e10, '2023-04-30'), 9e10, 2)).toBe(-2)
  })
})

describe('a set', () => {
  const values = Object.fromEntries(
    PARAMETER_NAMES.map((name) => [name, name === 'raising.dilution' ? [0.2, 0.1] : 0.5]),
  )

  it('is complete or says what is missing and what nobody reads', () => {
    const read = parametersOf(values)
    expect(read.ok && read.value.raising.dilution).toEqual([0.2, 0.1])
    const { 'growth.drift': _, ...rest } = values
    expect(parametersOf(rest).issues).toMatchObject([
      { code: 'market/parameter-missing', params: { name: 'growth.drift' } },
    ])
    expect(parametersOf({ ...values, 'growth.drfit': 1 }).issues).toMatchObject([{ code: 'market/parameter-unknown' }])
    expect(parametersOf({ ...values, 'growth.drift': NaN }).ok).toBe(false)
    expect(parametersOf({ ...values, 'growth.drift': [1] }).ok).toBe(false)
  })

  it('is the newest of its country that was known', () => {
    const sets = [
      { country: 'US', known: '2023-04-30' },
      { country: 'CN', known: '2026-08-31' },
      { country: 'US', known: '2026-08-31' },
    ]
    expect(newestSet(sets, 'US', '2026-09-01')).toBe(sets[2])
    expect(newestSet(sets, 'US', '2026-08-30')).toBe(sets[0])
    expect(newestSet(sets, 'CN', '2024-01-01')).toBeNull()
  })
})

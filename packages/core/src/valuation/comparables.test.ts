import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparableRound, comparables as weighed, stageOf } from './comparables.ts'

const WEIGHTS = {
  step: 2,
  money: 2,
  size: 0.5,
  asked: 0.5,
  within: 0.8,
  many: 0.6,
  few: 0.9,
  half: 1.5,
  stage: 1 / 3,
  country: 1 / 3,
  layer: 1 / 7,
  memory: 0.5,
  unsized: 0.1,
  enough: 8,
  reach: 2,
  least: 0.02,
}
const comparables = (
  rounds: readonly ComparableRound[],
  asked: number | null = null,
  needed: number | null = null,
  ordinary: number | null = null,
) => weighed(rounds, WEIGHTS, { asked, needed, ordinary })

const round = (id: string, post: number, more: Partial<ComparableRound> = {}): ComparableRound => ({
  id,
  post,
  amount: null,
  age: 0,
  stages: 0,
  sameCountry: true,
  sameLayer: true,
  memory: false,
  ...more,
})

describe('comparable rounds', () => {
  it('take the weighted middle, each round brought to the stage of the deal', () => {
    // Weights 1, 1, 1/7 × 1/3: half of 2.05 is passed at the second. 400 a stage later is 200 now.
    const got = comparables([
      round('a', 100),
      round('b', 400, { stages: 1, sameLayer: true }),
      round('c', 9000, { sameLayer: false, sameCountry: false }),
    ])
    // Weights 1 (100), 1/3 (200), 1/21 (9000): half of 1.381 is passed at the first.
    expect(got?.mid).toBe(100)
    expect(got?.n).toBe(3)
    expect(got?.alike).toBe(1)
  })

  it('are brought to a size between the money asked and what rounds like it brought', () => {
    // √(10 × 1000) = 100, a tenth of the money: 9000 × 0.1^0.5 = 2846; a stage later: forty are twenty now, √(10 × 20) = 14.1 of 40: 2000 × 0.3536^0.5 ÷ 2 = 594.6.
    expect(comparables([round('a', 9000, { amount: 1000 })], 10)?.mid).toBeCloseTo(2846.05, 2)
    expect(comparables([round('a', 2000, { amount: 40, stages: 1 })], 10)?.mid).toBeCloseTo(594.604, 3)
  })

  it('are brought to what the company needs where it tells that', () => {
    // √(40 × 10) = 20 of 80: 100 × (1/4)^0.5 = 50; without money asked 10 of 90: 100 × (1/9)^0.5 = 33.3.
    expect(comparables([round('a', 100, { amount: 80 })], 40, 10)?.mid).toBeCloseTo(50, 9)
    expect(comparables([round('a', 100, { amount: 90 })], null, 10)?.mid).toBeCloseTo(33.3333, 4)
  })

  it('are brought to what rounds of the label usually bring where the money asked is no more', () => {
    // Of 100 brought and 1 usual the slope between is 0.6: the way from one to the other is ln 100 ÷ 0.6 long and hangs over by a third of ln 100 on both sides.
    const at = (asked: number, needed: number | null = null) =>
      comparables([round('a', 100, { amount: 100 })], asked, needed, 1)?.mid ?? 0
    // √(0.1 × 1) = 0.316 of 100: 100 × 0.00316^0.5 = 5.62; √(10,000 × 100) = 1000 of 100: 100 × 10^0.5 = 316.2.
    expect(at(0.1)).toBeCloseTo(5.6234, 3)
    expect(at(10_000)).toBeCloseTo(316.228, 2)
    // In the middle of both, 10, what stands beside it is 10 too: 100 × 0.1^0.5 = 31.62.
    expect(at(10)).toBeCloseTo(31.6228, 3)
    // A need told takes its place where it is less: √(10 × 0.1) = 1 of 100: 10.
    expect(at(10, 0.1)).toBeCloseTo(10, 6)
    // Where it is more, rounds between: √(0.1 × 10) = 1 is a fifth of the way, 2.51; √(0.1 × 2.51) = 0.501 of 100: 7.08, and not 10.
    expect(at(0.1, 10)).toBeCloseTo(7.0795, 3)
    // What is usual alone, where no round says what it brought: nothing can be brought to a size.
    expect(comparables([round('a', 100)], 10, null, 1)?.mid).toBeCloseTo(100, 9)
  })

  it('property: between what is usual and what was brought, more money asked lifts the price by the larger power at most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (amount, usual, asked, times) => {
          const [before = 0, after = 0] = [asked, asked * times].map(
            (one) => comparables([round('a', 100, { amount })], one, null, usual)?.mid,
          )
          expect(after / before).toBeGreaterThan(times ** (WEIGHTS.size * WEIGHTS.asked) * (1 - 1e-9))
          expect(after / before).toBeLessThan(times ** (WEIGHTS.size * WEIGHTS.within) * (1 + 1e-9))
        },
      ),
    )
  })

  it('hardly count where nobody says what was raised', () => {
    const rows = [round('a', 100, { amount: 10 }), ...['b', 'c', 'd'].map((id) => round(id, 9000))]
    // Weights 1 against three of 0.1; without a size asked for, three of 1 against 1.
    expect(comparables(rows, 10)?.mid).toBeCloseTo(100, 9)
    expect(comparables(rows)?.mid).toBe(9000)
  })

  it('property: more money asked lifts the price by the part of its power that is judged, and no more', () => {
    const row = fc.record({
      post: fc.double({ min: 1, max: 1e6, noNaN: true }),
      amount: fc.double({ min: 1, max: 1e5, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        (rows, asked, times) => {
          const all = rows.map(({ post, amount }, i) => round(String(i), post, { amount }))
          const [before = 0, after = 0] = [asked, asked * times].map((one) => comparables(all, one)?.mid)
          expect(after / before).toBeCloseTo(times ** (WEIGHTS.size * WEIGHTS.asked), 9)
        },
      ),
    )
  })

  it('spread wider where fewer than eight are known', () => {
    const many = comparables(Array.from({ length: 8 }, (_, i) => round(String(i), 100)))
    const few = comparables([round('a', 100)])
    // 100 × e^(1.64485 × 0.6) = 268.3; with 0.9: 439.5
    expect(many?.high).toBeCloseTo(268.3, 1)
    expect(few?.high).toBeCloseTo(439.46, 2)
    expect((few?.low ?? 0) * (few?.high ?? 0)).toBeCloseTo(10_000, 6)
  })

  it('leave out rounds more than two stages off, without a price, or too old to weigh', () => {
    expect(comparables([round('a', 100, { stages: 3 }), round('b', 0), round('c', 100, { age: 12 })])).toBeNull()
  })

  it('property: the middle is one of the prices brought over, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }), (posts) => {
        const rows = posts.map((post, i) => round(String(i), post))
        const got = comparables(rows)
        expect(posts).toContain(got?.mid)
        expect(comparables([...rows].reverse())?.mid).toBe(got?.mid)
      }),
    )
  })

  it.each([
    ['天使', 0],
    ['Pre-A', 0],
    ['founder money', 0],
    ['A', 1],
    ['A+', 1],
    ['B1', 2],
    ['Series C', 3],
    ['E', 5],
    ['Microsoft', null],
    ['tender', null],
  ])('reads the stage of %s', (label, stage) => {
    expect(stageOf(label)).toBe(stage)
  })
})

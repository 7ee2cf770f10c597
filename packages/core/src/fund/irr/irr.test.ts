import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timed, yearsBetween } from './day-count.ts'
import { mirr, modifiedRate } from './mirr.ts'
import { irr, rateOfReturn, rootNearZero, xirr } from './rate.ts'
import { zerosOf } from './roots.ts'

const rates = (amounts: readonly number[]): readonly number[] => irr(amounts).roots.map((one) => one.rate)

/** Amounts whose value has exactly the roots v = 1/(1 + r): the product of (v·(1 + r) − 1) for each. */
const withRoots = (roots: readonly number[]): readonly number[] =>
  roots.reduce<readonly number[]>(
    (all, r) =>
      [...all, 0].map((one, i) => (i === 0 ? 0 : (all[i - 1] ?? 0) * (1 + r)) - (all[i] === undefined ? 0 : one)),
    [1],
  )

describe('all rates of return', () => {
  it('finds one, two, three and none, each with its status', () => {
    // 110 v = 100 at v = 1/1.1
    expect(irr([-100, 110]).status).toBe('unique')
    expect(irr([-100, 110]).rate).toBeCloseTo(0.1, 14)
    expect(irr([-100, 230, -132]).status).toBe('multiple')
    expect(irr([-100, 230, -132]).rate).toBeNull()
    for (const [i, want] of [0.1, 0.2, 0.3].entries())
      expect(rates([-1000, 3600, -4310, 1716])[i]).toBeCloseTo(want, 10)
    expect(irr([-100, 100, -100])).toMatchObject({ status: 'none', rate: null, roots: [] })
    expect(irr([100, 5]).status).toBe('none')
    expect(irr([]).status).toBe('none')
    expect(irr([0, 0]).status).toBe('none')
  })

  it('says total loss only where money went in and never came out', () => {
    expect(irr([-100, 0, 0])).toMatchObject({ status: 'total-loss', rate: -1 })
    expect(irr([-100, 1e-12]).status).toBe('unique')
  })

  it('finds a root that the value only touches, and a triple one that it crosses', () => {
    // −(1 − v)² touches 0 at v = 1; −(1 − 1.1v)² at 10 %.
    expect(irr([-100, 200, -100])).toMatchObject({ status: 'tangent', rate: null })
    expect(rates([-100, 200, -100])[0]).toBeCloseTo(0, 10)
    expect(irr([-100, 220, -121]).status).toBe('tangent')
    expect(rates([-100, 220, -121])[0]).toBeCloseTo(0.1, 9)
    // (v − 1)³
    expect(irr([-1, 3, -3, 1]).status).toBe('unique')
    expect(irr([-1, 3, -3, 1]).rate).toBeCloseTo(0, 4)
  })

  it('separates two near roots and joins those nearer than rounding', () => {
    const near = rates(withRoots([0.1, 0.1001]))
    expect(near).toHaveLength(2)
    expect(near[0]).toBeCloseTo(0.1, 8)
    expect(near[1]).toBeCloseTo(0.1001, 8)
  })

  it('reaches rates from almost −100 % to beyond floating numbers', () => {
    // 10^(365/31) − 1
    expect(
      (xirr([
        { date: '2020-01-01', amount: -1e7 },
        { date: '2020-02-01', amount: 1e8 },
      ]).rate ?? 0) / 594557070853.4395,
    ).toBeCloseTo(1, 12)
    const day = xirr([
      { date: '2020-01-01', amount: -1 },
      { date: '2020-01-02', amount: 100 },
    ])
    expect(day).toMatchObject({ status: 'unique', rate: Infinity })
    // ln(100) a day, 365 days
    expect(day.roots[0]?.logGrowth).toBeCloseTo(1680.887, 3)
    expect(irr([-1e15, 1e-15]).rate).toBe(-1)
    expect(irr([-1e15, 1e-15]).roots[0]?.logGrowth).toBeCloseTo(-69.0776, 3)
  })

  it('orders dates, adds amounts of one day, and counts days four ways', () => {
    const answer = xirr([
      { date: '2022-01-01', amount: 60 },
      { date: '2021-01-01', amount: -100 },
      { date: '2022-01-01', amount: 60 },
    ])
    expect(answer.rate).toBeCloseTo(0.2, 14)
    expect(yearsBetween('2020-01-31', '2020-03-31', '30/360')).toBeCloseTo(60 / 360, 15)
    expect(yearsBetween('2020-02-28', '2020-03-01', 'actual/360')).toBeCloseTo(2 / 360, 15)
    expect(timed([])).toEqual([])
  })

  it('property: finds every root that was put in, and no other', () => {
    const root = fc.integer({ min: -60, max: 300 })
    fc.assert(
      fc.property(
        fc.uniqueArray(root, { minLength: 1, maxLength: 5, comparator: (a, b) => Math.abs(a - b) < 4 }),
        (percents) => {
          const roots = percents.map((one) => one / 100).sort((a, b) => a - b)
          const found = rates(withRoots(roots))
          expect(found).toHaveLength(roots.length)
          roots.forEach((want, i) => expect(Math.abs((found[i] ?? 9) - want)).toBeLessThan(1e-5))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('property: no more roots than sign changes, of the same parity unless it touches, and each is a zero', () => {
    const years = fc.oneof(
      fc.integer({ min: 0, max: 4380 }).map((days) => days / 365),
      fc.double({ min: 0, max: 12, noNaN: true }).map((one) => Math.round(one * 1e7) / 1e7),
    )
    const flow = fc.record({ years, amount: fc.integer({ min: -1000, max: 1000 }) })
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 24 }), (flows) => {
        const { zeros, signChanges } = zerosOf(flows)
        expect(zeros.length).toBeLessThanOrEqual(signChanges)
        if (zeros.every((one) => !one.touches)) expect((signChanges - zeros.length) % 2).toBe(0)
        const first = Math.min(...flows.map((one) => one.years))
        const last = Math.max(...flows.map((one) => one.years))
        for (const { x } of zeros) {
          // Scaled so that the largest term stays near 1.
          const pivot = x > 0 ? first : last
          let sum = 0
          let size = 0
          for (const { years, amount } of flows) {
            const term = amount * Math.exp((pivot - years) * x)
            sum += term
            size += Math.abs(term)
          }
          expect(Math.abs(sum)).toBeLessThanOrEqual(1e-9 * size * (1 + Math.abs(x)))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the one near zero, and the modified rate', () => {
    expect(rootNearZero(irr([-100, 230, -132]))?.rate).toBeCloseTo(0.1, 12)
    expect(rootNearZero(irr([-1]))).toBeNull()
    // (66 + 60) / 100 = 1.26, its root 1.122497
    expect(mirr([-100, 60, 60], 0.1, 0.1)).toBeCloseTo(0.122497, 6)
    expect(mirr([-100, 0], 0.1, 0.1)).toBe(-1)
    expect(mirr([100, 5], 0.1, 0.1)).toBeNull()
    expect(
      modifiedRate(
        [
          { years: 1, amount: -1 },
          { years: 1, amount: 2 },
        ],
        0,
        0,
      ),
    ).toBeNull()
    expect(
      rateOfReturn([
        { years: 3, amount: -1 },
        { years: 5, amount: 1.21 },
      ]).rate,
    ).toBeCloseTo(0.1, 14)
  })
})

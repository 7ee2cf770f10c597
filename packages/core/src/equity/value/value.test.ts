import { exp } from '@touchstone/core/chance'
import { rational, zero } from '@touchstone/core/units'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exitTable } from '../waterfall/table.ts'
import { randomInput } from '../waterfall/tables.fixture.ts'
import type { ExitTable, WaterfallInput } from '../waterfall/types.ts'
import { blackScholes, callValue } from './black-scholes.ts'
import { exitCoefficients, exitDiagram, partialValuation } from './exit-diagram.ts'
import { asianPutDiscount, chaffeDiscount, differentialDiscount, finnertyDiscount } from './marketability.ts'
import { type BacksolveInput, backsolve, backsolveGrid, opmValues } from './opm.ts'
import { randomExpirationCall, randomExpirationValue } from './random-expiration.ts'

const table = (classes: WaterfallInput['classes'], votes: WaterfallInput['votes'] = []): ExitTable => {
  const made = exitTable({ debts: [], carveOut: null, escrow: null, votes, classes })
  if (!made.ok) throw new Error(made.issues[0]?.code)
  return made.value
}
const n = (value: number): ReturnType<typeof rational> => rational(BigInt(value))
const A = {
  id: 'A',
  kind: 'preferred',
  shares: n(2_000_000),
  preference: n(5_000_000),
  dividends: zero,
  dividendsOnConversion: 'forfeited',
  participation: 'none',
  cap: null,
  seniority: 1,
} as const
const simple = table([{ id: 'common', kind: 'common', shares: n(8_000_000) }, A])
const valueOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error('refused')
  return result.value
}

describe('options', () => {
  it('keep parity, and are worth what is certain without volatility', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (spot, strike, volatility, years) => {
          const { call, put } = valueOf(blackScholes({ spot, strike, volatility, years, rate: 0.04, yield: 0.01 }))
          expect(Math.abs(call - put - (spot * exp(-0.01 * years) - strike * exp(-0.04 * years)))).toBeLessThan(
            1e-11 * (spot + strike),
          )
          expect(call).toBeGreaterThanOrEqual(0)
          expect(put).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('that expire at random are the integral of those that expire at a date', () => {
    // ∫ λ e^−λT C(T) dT by Simpson over T up to 30 expected holding periods, in u = √T so that C is smooth at 0.
    for (const [spot, strike, volatility, rate, paid, holdingYears] of [
      [100, 100, 0.9, 0.05, 0, 5],
      [60, 100, 0.4, 0.02, 0.03, 4],
      [250, 100, 0.7, 0.08, 0.01, 2],
    ] as const) {
      const steps = 40_000
      const top = Math.sqrt(60 * holdingYears)
      const at = (u: number): number =>
        ((2 * u) / holdingYears) *
        exp((-u * u) / holdingYears) *
        callValue({ spot, strike, volatility, years: u * u, rate, yield: paid })
      let sum = at(0) + at(top)
      for (let k = 1; k < steps; k++) sum += (k % 2 === 1 ? 4 : 2) * at((top * k) / steps)
      const integral = (sum * top) / steps / 3
      expect(
        randomExpirationValue({ spot, strike, volatility, rate, yield: paid, holdingYears }) / integral,
      ).toBeCloseTo(1, 8)
    }
  })

  it('refuse what has no meaning', () => {
    expect(blackScholes({ spot: 1, strike: 1, volatility: -1, years: 1, rate: 0, yield: 0 }).issues[0]?.at.path).toBe(
      '/volatility',
    )
    expect(randomExpirationCall({ spot: 1, strike: 1, volatility: 0.5, rate: -1, yield: 0, holdingYears: 2 }).ok).toBe(
      false,
    )
    expect(
      randomExpirationCall({ spot: Number.NaN, strike: 1, volatility: 0.5, rate: 0, yield: 0, holdingYears: 2 }).ok,
    ).toBe(false)
  })
})

describe('an exit diagram', () => {
  it('has a kink where a class is paid, and where it or another converts', () => {
    // Paid in full at 5m; converts at 2.5 a share, 25m, and then owns a fifth.
    expect(valueOf(exitDiagram(simple, 'A', 'million'))).toEqual([
      [0, 1],
      [5, 0],
      [25, 0.2],
    ])
    expect(exitDiagram(simple, 'B', 'one').issues[0]?.code).toBe('equity/exit-unknown-class')
  })

  it('values the parts of a company so that they sum to the whole', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 30), fc.double({ min: 0.1, max: 300, noNaN: true }), (structure, total) => {
        const made = exitTable(randomInput(structure, 8))
        if (!made.ok) return
        const parts = made.value.payees.map(({ id }) => {
          const coefficients = exitCoefficients(valueOf(exitDiagram(made.value, id, 'million')))
          return valueOf(
            partialValuation({ coefficients, total, volatility: 0.8, rate: 0.04, yield: 0, holdingYears: 4 }),
          )
        })
        const [sum, least] = [parts.reduce((a, b) => a + b, 0), Math.min(...parts)]
        expect(Math.abs(sum - total)).toBeLessThan(1e-9 * total)
        expect(least).toBeGreaterThan(-1e-9 * total)
      }),
    )
  })
})

describe('the option-pricing method', () => {
  const terms = { volatility: 0.6, years: 3, rate: 0.04, yield: 0 }
  const input: BacksolveInput = {
    table: simple,
    id: 'A',
    price: 2.5,
    shares: new Map([
      ['A', 2_000_000],
      ['common', 8_000_000],
    ]),
    terms,
  }

  it('splits the equity without remainder and finds it back from a price', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 30),
        fc.double({ min: 1e6, max: 3e8, noNaN: true }),
        fc.double({ min: 0.3, max: 1.2, noNaN: true }),
        (structure, equity, volatility) => {
          const made = exitTable(randomInput(structure, 8))
          if (!made.ok) return
          const values = valueOf(opmValues(made.value, equity, { ...terms, volatility }))
          expect(Math.abs([...values.values()].reduce((a, b) => a + b, 0) / equity - 1)).toBeLessThan(1e-9)
          const id = made.value.payees.find(({ kind }) => kind === 'class')?.id ?? ''
          const worth = values.get(id) ?? 0
          if (worth < equity / 1_000) return
          const back = backsolve({
            table: made.value,
            id,
            price: worth,
            shares: new Map([[id, 1]]),
            terms: { ...terms, volatility },
          })
          if (!back.ok) return expect(back.issues[0]?.code).toBe('equity/value-not-identified')
          expect(back.value.equity / equity).toBeCloseTo(1, 6)
        },
      ),
    )
  })

  it('refuses a price that a stretch of equity values gives, or none', () => {
    const flat = backsolve({ ...input, terms: { volatility: 0.01, years: 1, rate: 0, yield: 0 } })
    expect(flat.issues[0]?.code).toBe('equity/value-not-identified')
    const params = flat.issues[0]?.params as { readonly low: string; readonly high: string }
    // The class is surely paid in full above some 5.3m and surely does not convert below some 23.7m.
    expect(Number(params.low) / 5.3e6).toBeCloseTo(1, 1)
    expect(Number(params.high) / 23.7e6).toBeCloseTo(1, 1)
    const owed = table([
      { id: 'common', kind: 'common', shares: n(1) },
      { ...A, shares: zero },
    ])
    expect(backsolve({ ...input, table: owed, price: 3 }).issues[0]?.code).toBe('equity/value-out-of-reach')
    expect(backsolve({ ...input, shares: new Map() }).issues[0]?.at.path).toBe('/shares')
  })

  it('refuses a table that jumps', () => {
    const vote = { voters: [{ id: 'A', votes: null }], converts: ['A', 'B'], threshold: rational(1n, 2n), strict: true }
    const jumping = table(
      [
        { id: 'common', kind: 'common', shares: n(3) },
        { ...A, shares: n(2), preference: n(5) },
        { ...A, id: 'B', shares: n(1), preference: n(30), seniority: 2 },
      ],
      [vote],
    )
    expect(opmValues(jumping, 20, terms).issues[0]?.code).toBe('equity/value-payoff-steps')
  })

  it('gives the equity that a grid of volatilities implies', () => {
    const grid = backsolveGrid(input, [0.3, 0.9], [1, 5])
    expect(grid.map(({ volatility, years }) => [volatility, years])).toEqual([
      [0.3, 1],
      [0.3, 5],
      [0.9, 1],
      [0.9, 5],
    ])
    expect(valueOf(grid[0]?.found ?? { ok: false }).equity).not.toBe(valueOf(grid[3]?.found ?? { ok: false }).equity)
  })
})

describe('discounts for lack of marketability', () => {
  const at = (volatility: number, years: number) => ({ volatility, years, rate: 0.03, yield: 0 })

  it('rise with volatility, stay fractions, and agree where little moves', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (volatility, years) => {
          for (const discount of [chaffeDiscount, finnertyDiscount, asianPutDiscount]) {
            const [lower, higher] = [
              valueOf(discount(at(volatility, years))),
              valueOf(discount(at(volatility * 1.1, years))),
            ]
            expect(lower).toBeGreaterThanOrEqual(0)
            expect(higher).toBeGreaterThanOrEqual(lower - 1e-12)
            expect(higher).toBeLessThanOrEqual(1)
          }
          expect(valueOf(finnertyDiscount(at(volatility, years)))).toBeLessThan(0.3229)
        },
      ),
    )
    expect(valueOf(finnertyDiscount(at(0.01, 1))) / valueOf(asianPutDiscount(at(0.01, 1)))).toBeCloseTo(1, 4)
  })

  it('go on without a step where the formula changes its form', () => {
    for (const discount of [finnertyDiscount, asianPutDiscount])
      expect(Math.abs(valueOf(discount(at(0.999_999_999, 1))) - valueOf(discount(at(1.000_000_001, 1))))).toBeLessThan(
        1e-9,
      )
  })

  it('are those of common against preferred', () => {
    // 1 − 0.7/0.8 = 0.125.
    expect(valueOf(differentialDiscount(0.3, 0.2))).toBeCloseTo(0.125, 12)
    expect(differentialDiscount(0.3, 1).ok).toBe(false)
    expect(chaffeDiscount(at(-1, 1)).ok).toBe(false)
  })
})

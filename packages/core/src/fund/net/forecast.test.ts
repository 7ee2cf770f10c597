import { describe, expect, it } from 'vitest'
import { columnOf, sampler } from '@touchstone/core/chance'
import { rational } from '@touchstone/core/units'
import { fundLedger } from '../ledger/ledger.ts'
import { fundRecord } from '../ledger/summary.ts'
import { bareFund, type FundTerms, investment, proceeds } from '../ledger/terms.ts'
import { fundForecast, type GeneralOutcomes } from './forecast.ts'
import { outcomeQuantile } from './outcomes.ts'
import { knownPlan } from './past.ts'

const point = (value: number): { shape: 'point'; p5: number; p50: number; p95: number } => ({
  shape: 'point',
  p5: value,
  p50: value,
  p95: value,
})
const general: GeneralOutcomes = {
  points: [
    { multiple: 1, share: 0.35 },
    { multiple: 5, share: 0.1 },
    { multiple: 20, share: 0.015 },
  ],
  tail: 1.4,
  exitYears: { shape: 'lognormal', p5: 3, p50: 5.5, p95: 10 },
  secondary: { low: 0.5, high: 0.5 },
  investYears: 4,
  cheque: 0,
}
const terms: FundTerms = {
  ...bareFund('CNY', 100_000_000n, '2020-01-01'),
  life: { invest: 4, total: 7, extensions: 2 },
  fees: {
    rate: 0.02,
    base: 'committed',
    steps: [{ afterYears: 4, rate: 0.02, base: 'invested' }],
    paymentsPerYear: 2,
    offset: rational(1n),
  },
  carry: {
    ...bareFund('CNY', 1n, '').carry,
    rate: rational(1n, 5n),
    hurdle: { rate: rational(2n, 25n), compounding: 'annual' },
  },
  gpCommitment: rational(1n, 100n),
  recycling: { cap: rational(1n, 10n), untilYears: 3, share: rational(1n) },
}
const events = [
  investment('2020-03-01', 'a', 20_000_000n),
  investment('2021-03-01', 'b', 10_000_000n),
  investment('2021-09-01', 'a', 10_000_000n),
  proceeds('2022-06-30', 'a', 45_000_000n, 25_000_000n),
]

describe('outcomes', () => {
  it('puts published shares at their multiples and a power between them', () => {
    const at = (u: number): number => outcomeQuantile(general.points, general.tail, u)
    expect(at(0.65)).toBeCloseTo(1, 12)
    expect(at(0.9)).toBeCloseTo(5, 12)
    expect(at(0.985)).toBeCloseTo(20, 10)
    // Half-way in ln share: √(0.1 · 0.015), at √(5 · 20) = 10
    expect(at(1 - Math.sqrt(0.0015))).toBeCloseTo(10, 9)
    // 20 · 2^(1/1.4)
    expect(at(1 - 0.0075)).toBeCloseTo(20 * 2 ** (1 / 1.4), 8)
    expect(outcomeQuantile([], 1, 0.5)).toBe(0)
  })
})

describe('the future of a fund', () => {
  const ledger = fundLedger(terms, events, '2023-12-31')
  if (!ledger.ok) throw new Error('refused')

  it('knows the pieces that are left, first in first out', () => {
    const { pieces, plan, future } = knownPlan(ledger.value, events)
    expect(pieces.map(({ holding, cost, sold }) => [holding, cost, sold !== null])).toEqual([
      ['a', 200_000, true],
      ['b', 100_000, false],
      ['a', 50_000, true],
      ['a', 50_000, false],
    ])
    // Seven years of term and two of extensions
    expect(plan.steps.at(-1)).toBeCloseTo(9, 1)
    expect(plan.steps[future] ?? 0).toBeGreaterThan(3.99)
  })

  it('agrees with the ledger of the same exits to the last unit that rounding leaves', () => {
    const forecast = fundForecast(
      ledger.value,
      events,
      [
        { holding: 'a', exitYears: point(1.5), exitMultiple: point(4) },
        { holding: 'b', exitYears: point(2.5), exitMultiple: point(0.1) },
      ],
      general,
      sampler({ draws: 64 }),
    )
    // A fee falls due each half year after four years: exits come on the first fee day after 1.5 and 2.5 years.
    const full = fundLedger(
      terms,
      [
        ...events,
        proceeds('2025-07-01', 'a', 20_000_000n, 5_000_000n),
        proceeds('2026-07-01', 'b', 1_000_000n, 10_000_000n),
      ],
      '2029-01-01',
    )
    if (!full.ok) throw new Error(full.issues.map(({ code }) => code).join())
    const record = fundRecord(full.value)
    expect(columnOf(forecast.multiple)[0]).toBeCloseTo(record.net.tvpi ?? 0, 5)
    expect(columnOf(forecast.rate)[0]).toBeCloseTo(record.net.irr.rate ?? 0, 5)
    expect(columnOf(forecast.gross)[0]).toBeCloseTo(record.gross.tvpi ?? 0, 10)
    expect(forecast.beyond).toBe(0)
  })

  it('sells at a discount what outlives all extensions, and invests what is free', () => {
    const draw = sampler({ draws: 512 })
    const late = [
      { holding: 'a', exitYears: point(20), exitMultiple: point(4) },
      { holding: 'b', exitYears: point(4), exitMultiple: point(0) },
    ]
    const sold = fundForecast(ledger.value, events, late, general, draw)
    // 50,000 × 4 × 0.5 beside the 450,000 that came
    expect(columnOf(sold.gross)[0]).toBeCloseTo(550_000 / 400_000, 10)
    expect([sold.beyond, sold.inExtensions]).toEqual([0.5, 0.5])
    const more = fundForecast(ledger.value, events, [], { ...general, investYears: 6, cheque: 50_000 }, draw)
    expect(more.newInvestments.count).toBeGreaterThan(5)
    expect(more.newInvestments.amount).toBeLessThan(600_000)
    expect(Math.max(...more.net.deferred)).toBeLessThan(1)
    expect(more.lossProbability).toBeGreaterThan(0.1)
    expect(more.lossProbability).toBeLessThan(0.9)
  })
})

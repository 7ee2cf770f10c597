import { keyOf, sampler, uniformAt } from '@touchstone/core/chance'
import { describe, expect, it } from 'vitest'
import { fundLedger } from '../ledger/ledger.ts'
import { bareFund, investment } from '../ledger/terms.ts'
import { besideDeal, type Beside, type DealColumns, fundBeside, type FundAhead, type Library } from './beside.ts'
import { knownPlan } from './past.ts'

const events = [investment('2022-03-01', 'a', 10_000n)]
const ledger = fundLedger({ ...bareFund('CNY', 1_000_00n, '2022-01-01') }, events, '2023-01-01')
if (!ledger.ok) throw new Error(JSON.stringify(ledger.issues))
const known = knownPlan(ledger.value, events)
const draws = 512
const scenarios = 8

const library: Library = (() => {
  const u = sampler({ draws: scenarios * 64, seed: '3' })
  const size = u.uniforms('multiple')
  const years = u.uniforms('years')
  return { scenarios, multiples: size.map((one) => 3 * one * one), years: years.map((one) => 1 + 6 * one) }
})()
const ahead: FundAhead = {
  known,
  held: new Map(),
  cheque: 100,
  investYears: 4,
  secondary: 0.65,
  discount: 0.2,
  seed: '1',
}
/** The very rows that the fund without the deal takes in its stead. */
const rows = Array.from({ length: draws }, (_, d) => {
  const per = library.multiples.length / scenarios
  return Math.floor(uniformAt(keyOf('1\u0000fund.library'), d, 999) * per) * scenarios + (d % scenarios)
})
const deal = {
  multiples: Float64Array.from(rows, (i) => library.multiples[i] ?? 0),
  years: Float64Array.from(rows, (i) => library.years[i] ?? 0),
}

const beside = (from: FundAhead, of: Library, one: DealColumns, cheque = 80): Beside =>
  besideDeal(fundBeside(from, of, cheque, draws), one)

describe('a fund with and without one deal', () => {
  it('is the same where the deal is one of the library', () => {
    const got = beside(ahead, library, deal)
    expect([...got.with]).toEqual([...got.without])
    expect([...got.missed]).toEqual([...got.missedWithout])
  })

  it('is never worse with a deal that brings more in every draw', () => {
    const got = beside(ahead, library, deal)
    const more = beside(ahead, library, { ...deal, multiples: deal.multiples.map((one) => one + 0.5) })
    for (let d = 0; d < draws; d++) expect(more.with[d] ?? 0).toBeGreaterThanOrEqual((got.with[d] ?? 0) - 1e-12)
  })

  it('pays inside a longer life at least as often', () => {
    const paid = (extensions: number): number => {
      const terms = bareFund('CNY', 1_000_00n, '2022-01-01')
      const longer = fundLedger({ ...terms, life: { ...terms.life, extensions } }, events, '2023-01-01')
      if (!longer.ok) throw new Error('a fund')
      const got = beside({ ...ahead, known: knownPlan(longer.value, events) }, library, deal)
      return got.paid.reduce((sum, one) => sum + one, 0)
    }
    expect(paid(2)).toBeGreaterThanOrEqual(paid(0))
    expect(paid(5)).toBeGreaterThanOrEqual(paid(2))
  })

  it('gives the whole fund back at 1x where all it holds does, by hand', () => {
    // 1,000 committed, 100 spent on a; one more cheque of 100 and the rest in eight others: all at 1x is 1.00.
    const flat: Library = { scenarios: 1, multiples: Float64Array.of(1), years: Float64Array.of(2) }
    const got = beside(
      ahead,
      flat,
      { multiples: new Float64Array(draws).fill(1), years: new Float64Array(draws).fill(2) },
      100,
    )
    expect(got.with[0]).toBeCloseTo(1, 12)
    expect(fundBeside(ahead, flat, 100, draws).others).toBe(8)
  })

  it('is the same from sums as from holdings', () => {
    const american = {
      ...known,
      plan: { ...known.plan, carry: { ...known.plan.carry, american: true, hurdle: 0, rate: 0 } },
    }
    const european = {
      ...known,
      plan: { ...known.plan, carry: { ...known.plan.carry, american: false, hurdle: 0, rate: 0 } },
    }
    // Without carry the two ways of sharing are one, and so are their results.
    const a = beside({ ...ahead, known: american }, library, deal)
    const b = beside({ ...ahead, known: european }, library, deal)
    for (let d = 0; d < draws; d++) expect(b.with[d]).toBeCloseTo(a.with[d] ?? 0, 12)
  })

  it('gives the first draws what they get among all, whether they were asked for before or after', () => {
    const first = (one: DealColumns, count: number): DealColumns => ({
      multiples: one.multiples.slice(0, count),
      years: one.years.slice(0, count),
    })
    const of = (fund: ReturnType<typeof fundBeside>, count: number): Float64Array =>
      fund.with([{ deal: first(deal, count), part: 1 }])[0]?.multiple ?? new Float64Array(0)
    const fund = fundBeside(ahead, library, 80, draws)
    const before = [64, 100, 250].map((count) => of(fund, count))
    const all = of(fund, draws)
    expect(new Set(all).size).toBeGreaterThan(100)
    expect(all).toEqual(of(fundBeside(ahead, library, 80, draws), draws))
    for (const few of [...before, of(fund, 100), of(fund, 250)]) expect(few).toEqual(all.subarray(0, few.length))
  })
})

import { columnOf, constant, drawsFrom } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amount } from './amount.ts'
import { companyYears, type CompanyYears, fanOf, flowsOf, growthOf, nextRound } from './company.ts'
import { EXAMPLE_COMPANY } from './example.ts'
import { deploymentLine, projectLine } from './lines.ts'
import type { CompanyInputs } from './types.ts'

/** A company that does nothing: each test adds what it is about. */
const idle: CompanyInputs<'CNY'> = {
  currency: 'CNY',
  count: 8,
  seed: '1',
  cash: 24,
  credits: 0,
  creditYears: 0,
  creditServing: 0,
  training: { runCost: 0, growth: 0, growthKept: 1, researchMultiplier: 1, failedShare: 0 },
  committed: { perYear: 0, years: 0, deposit: 0 },
  staff: [],
  lines: [],
  data: 0,
  sales: 0,
  other: 0,
  grants: 0,
  vouchers: 0,
  voucherPart: 0,
  grantYears: 0,
}
const years = <C extends string>(inputs: CompanyInputs<C>): CompanyYears<C> => {
  const answer = companyYears(inputs)
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}
const flows = (inputs: CompanyInputs, draw = 0) => {
  const answer = flowsOf(inputs, draw)
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}
const runwayOf = (inputs: CompanyInputs): number => columnOf(years(inputs).runway)[0] ?? NaN

describe('by hand', () => {
  it('24 of cash and staff of one a month last 24 months, and the next round brings what eighteen months take', () => {
    const staff = [
      { role: 'all', place: 'CN', heads: 1, monthlyPay: 1, load: 1, growth: 0, payGrowth: 0, growthKept: 1 },
    ]
    const of = { ...idle, cash: 24.5, staff }
    // 3 a quarter: 8 quarters leave 0.5, gone a sixth into the ninth: 24.5 months
    expect(runwayOf(of)).toBeCloseTo(24.5, 12)
    expect(columnOf(years(of).monthlyBurn)[0]).toBe(1)
    // The ninth quarter (8) and five more: 24.5 − 14 × 3 = −17.5; two quarters before it: quarter 6
    const next = nextRound(years(of), { lead: 2, cover: 6 })
    expect([columnOf(next.quarter)[0], columnOf(next.amount)[0], next.needed]).toEqual([6, 17.5, 1])
    expect(nextRound(years({ ...of, cash: 1000 }), { lead: 2, cover: 6 })).toMatchObject({ needed: 0 })
    expect(runwayOf({ ...of, cash: 1000 })).toBe(120)
  })

  it('training is run × research × failures, and grows by what is left of its growth each year', () => {
    // 4 × 6 × 1.25 = 30 a year: 7.5 a quarter; ln 2 a year: × 2^(1/4), in the second year at half of it × 2^(1/8)
    const training = { runCost: 4, growth: Math.LN2, growthKept: 0.5, researchMultiplier: 6, failedShare: 0.25 }
    const seen = flows({ ...idle, training }).map((one) => one.training)
    expect(seen[0]).toBe(7.5)
    expect(seen[4]).toBeCloseTo(15, 10)
    expect(seen[8]).toBeCloseTo(15 * Math.SQRT2, 10)
  })

  it('credits pay compute and never people, vouchers only a part, and what lapses is lost', () => {
    const of = {
      ...idle,
      cash: 1000,
      credits: 10,
      creditYears: 0.5,
      vouchers: 8,
      voucherPart: 0.1,
      grantYears: 1,
      training: { runCost: 16, growth: 0, growthKept: 1, researchMultiplier: 1, failedShare: 0 },
      staff: [{ role: 'all', place: 'CN', heads: 1, monthlyPay: 1, load: 1, growth: 0, payGrowth: 0, growthKept: 1 }],
    }
    // 4 a quarter: vouchers 0.1 × 4 = 0.4 (2 were there), credits 3.6; then 3.6 and lapsed with 2.8 left
    const [first, second, third, , fifth] = flows(of)
    expect(first).toMatchObject({ vouchersUsed: 0.4, creditsUsed: 3.6, compute: 0, staff: 3, cashEnd: 997 })
    expect(second?.creditsLeft).toBeCloseTo(2.8, 12)
    expect(third).toMatchObject({ creditsUsed: 0, creditsLeft: 0, compute: 3.6 })
    expect(fifth).toMatchObject({ vouchersUsed: 0, compute: 4 })
    expect(years(of).revenue[0]).toBe(0)
    expect(years(of).otherIncome[0]).toBeCloseTo(1.6, 12)
  })

  it('take-or-pay is paid whether used or not, and credits are not burnt below it', () => {
    const training = { runCost: 4, growth: 0, growthKept: 1, researchMultiplier: 1, failedShare: 0 }
    const of = { ...idle, credits: 5, creditYears: 9, training, committed: { perYear: 8, years: 1, deposit: 3 } }
    const seen = flows(of)
    expect(seen[0]).toMatchObject({ compute: 2, creditsUsed: 0, deposit: 3, cashEnd: 19 })
    expect(seen[4]).toMatchObject({ compute: 0, creditsUsed: 1, depositBack: 3 })
  })

  it('money comes when it is due: accepted after 45 days, paid after 92.5 more, a fifth ahead', () => {
    const line = projectLine({
      name: 'p',
      yearly: 40,
      growth: 0,
      deliveryPart: 0.5,
      acceptanceDays: 45,
      receivableDays: 365 / 4 + 365 / 8 - 45,
      prepaid: 0.2,
      owed: 3,
    })
    // 10 a quarter: 2 ahead of each but the first; 8 in one and a half quarters: half of it each. Owed 3 over 1.5 quarters: 2, 1
    const seen = flows({ ...idle, lines: [line] })
    expect(seen.slice(0, 4).map((one) => one.collected)).toEqual([4, 7, 10, 10])
    expect(seen[0]).toMatchObject({ revenue: 10, delivery: 5, grossProfit: 5 })
  })

  it('the largest customer goes once, a price war takes the same from all its lines', () => {
    const line = deploymentLine({
      name: 'd',
      customers: 10,
      contract: 4,
      growth: 0,
      renewal: 1,
      deliveryPart: 0,
      priceDrift: 0,
      largestCustomer: 0.4,
      largestLost: 1e6,
    })
    const seen = flows({ ...idle, lines: [line] })
    expect(seen[0]?.revenue).toBeCloseTo(6, 12)
    expect(seen[9]?.revenue).toBeCloseTo(6, 12)
    const war = { ...line, largestCustomer: 0, priceWars: 0.5, priceLeft: 0.1 }
    const both = flows({ ...idle, lines: [war, { ...war, name: 'e' }] }).map((one) => one.revenue)
    const single = flows({ ...idle, lines: [war] }).map((one) => one.revenue)
    both.forEach((one, q) => expect(one).toBeCloseTo(2 * (single[q] ?? 0), 12))
    expect(new Set(single).size).toBeGreaterThan(1)
  })

  it('gives fans by quarter and years by the year', () => {
    const line = projectLine({
      name: 'p',
      yearly: drawsFrom<string>('CNY', Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8])),
      growth: 0,
      deliveryPart: 0.25,
    })
    const seen = years({ ...idle, lines: [line] })
    expect(fanOf(seen.revenue, 8, [0.5])[0]).toEqual([4.5])
    expect(fanOf(seen.grossProfit, 8, [0.5])[9]?.[0]).toBeCloseTo(3.375, 12)
    expect(fanOf(seen.cash, 8)).toHaveLength(40)
  })
})

describe('growth', () => {
  it('is that of revenue from the first year to the second, held', () => {
    // Draws 0 to 3: 10 → 20 is ln 2; nothing → 0; 1 → 1000 is held at 3.5; 10 → 1 at −1
    const revenue = Float64Array.from([10, 0, 1, 10, 20, 5, 1000, 1])
    const seen = growthOf({ count: 4, revenue })
    expect(seen[0]).toBeCloseTo(Math.LN2, 12)
    expect(Array.from(seen.subarray(1))).toEqual([0, 3.5, -1])
  })
})

describe('bad input', () => {
  const codes = (inputs: CompanyInputs): unknown => {
    const answer = companyYears(inputs)
    return answer.issues.map((one) => [one.code, one.at.path])
  }
  it('is refused by name', () => {
    expect(codes({ ...idle, cash: new Float64Array(5) })).toEqual([['company/input-length', '/cash']])
    expect(codes({ ...idle, cash: NaN })).toEqual([['company/input-missing', '/cash']])
    expect(codes({ ...idle, other: -1 })).toEqual([['company/input-out-of-range', '/other']])
    const line = projectLine({ name: 'p', yearly: 1, growth: -0.2, deliveryPart: 0, prepaid: 1.5 })
    expect(codes({ ...idle, lines: [line] })).toEqual([['company/input-out-of-range', '/lines/0/prepaid']])
    const { runCost: _, ...training } = idle.training
    expect(codes({ ...idle, training: training as CompanyInputs['training'] })).toEqual([
      ['company/input-missing', '/training/runCost'],
    ])
  })
})

describe('whatever the company', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const money = fc.double({ min: 0, max: 1e9, noNaN: true })
  const companies = fc
    .record({
      cash: money,
      credits: money,
      creditYears: fc.double({ min: 0, max: 5, noNaN: true }),
      failed: part,
      run: fc.double({ min: 0, max: 1e8, noNaN: true }),
      committed: fc.double({ min: 0, max: 1e8, noNaN: true }),
      grants: fc.double({ min: 0, max: 1e8, noNaN: true }),
      vouchers: fc.double({ min: 0, max: 1e8, noNaN: true }),
      days: fc.double({ min: 0, max: 720, noNaN: true }),
      prepaid: part,
      owed: money,
      yearly: fc.double({ min: 0, max: 1e9, noNaN: true }),
      growth: fc.double({ min: -1, max: 2, noNaN: true }),
      seed: fc.string({ maxLength: 3 }),
    })
    .map((one): CompanyInputs<'CNY'> => ({
      ...EXAMPLE_COMPANY,
      count: 8,
      seed: one.seed,
      cash: one.cash,
      credits: one.credits,
      creditYears: one.creditYears,
      training: { ...EXAMPLE_COMPANY.training, runCost: one.run, failedShare: one.failed },
      committed: { perYear: one.committed, years: 2, deposit: one.committed / 10 },
      grants: one.grants,
      vouchers: one.vouchers,
      lines: [
        ...EXAMPLE_COMPANY.lines.slice(0, 1),
        projectLine({
          name: 'p',
          yearly: one.yearly,
          growth: one.growth,
          deliveryPart: 0.6,
          receivableDays: one.days,
          prepaid: one.prepaid,
          owed: one.owed,
        }),
      ],
    }))
  const withDays = (of: CompanyInputs<'CNY'>, more: Amount): CompanyInputs<'CNY'> => ({
    ...of,
    lines: of.lines.map((line, i) => (i === 1 ? { ...line, acceptanceDays: more } : line)),
  })

  it('no money is made or lost: the end is the start plus what came in less what went out, to the last bit', () => {
    fc.assert(
      fc.property(companies, fc.integer({ min: 0, max: 7 }), (of, draw) => {
        const cash = years(of).cash
        let before = typeof of.cash === 'number' ? of.cash : NaN
        flows(of, draw).forEach((f, q) => {
          const income = f.collected + f.grants + f.depositBack
          const outgo = f.compute + f.staff + f.delivery + f.data + f.sales + f.other + f.deposit
          expect(f.cashStart).toBe(before)
          expect(f.cashEnd).toBe(before + income - outgo)
          expect(cash[q * 8 + draw]).toBe(f.cashEnd)
          expect(f.creditsUsed + f.vouchersUsed).toBeLessThanOrEqual((f.training + f.serving) * (1 + 1e-12))
          expect(f.creditsLeft).toBeGreaterThanOrEqual(0)
          before = f.cashEnd
        })
      }),
      { numRuns: 60 },
    )
  })

  it('more failures never lengthen the runway and never raise cash', () => {
    fc.assert(
      fc.property(companies, part, (of, more) => {
        const failedShare = (of.training.failedShare as number) + more
        const [less, worse] = [years(of), years({ ...of, training: { ...of.training, failedShare } })]
        const slack = 1e-9 * 1e12
        for (let i = 0; i < 8; i++)
          expect(columnOf(worse.runway)[i]).toBeLessThanOrEqual((columnOf(less.runway)[i] ?? 0) + 1e-6)
        worse.cash.forEach((one, at) => expect(one).toBeLessThanOrEqual((less.cash[at] ?? 0) + slack))
      }),
      { numRuns: 60 },
    )
  })

  it('more cash never shortens the runway', () => {
    fc.assert(
      fc.property(companies, money, (of, more) => {
        const [less, richer] = [of, { ...of, cash: (of.cash as number) + more }].map((one) => companyYears(one))
        if (!less?.ok || !richer?.ok) throw new Error('refused')
        const [short, long] = [columnOf(less.value.runway), columnOf(richer.value.runway)]
        short.forEach((one, i) => expect(long[i] ?? 0).toBeGreaterThanOrEqual(one - 1e-9))
      }),
      { numRuns: 40 },
    )
  })

  it('later payment never raises cash', () => {
    fc.assert(
      fc.property(companies, fc.double({ min: 0, max: 400, noNaN: true }), (of, more) => {
        const [sooner, later] = [years(withDays(of, 0)), years(withDays(of, more))]
        later.cash.forEach((one, at) => {
          const before = sooner.cash[at] ?? 0
          expect(one).toBeLessThanOrEqual(before + 1e-9 * Math.max(1e9, Math.abs(before)))
        })
      }),
      { numRuns: 60 },
    )
  })

  it('grants and vouchers never touch revenue, and never shorten the runway', () => {
    fc.assert(
      fc.property(companies, money, (of, more) => {
        const [plain, given] = [
          years(of),
          years({ ...of, grants: (of.grants as number) + more, vouchers: (of.vouchers as number) + more }),
        ]
        expect(given.revenue).toEqual(plain.revenue)
        expect(given.grossProfit).toEqual(plain.grossProfit)
        for (let i = 0; i < 8; i++)
          expect(columnOf(given.runway)[i]).toBeGreaterThanOrEqual((columnOf(plain.runway)[i] ?? 0) - 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  it('a draw is its own: numbers, columns and draws of the same value give the same bits', () => {
    fc.assert(
      fc.property(companies, (of) => {
        const cash = of.cash as number
        const plain = years(of)
        expect(years({ ...of, cash: new Float64Array(8).fill(cash) }).cash).toEqual(plain.cash)
        expect(years({ ...of, cash: constant<string>('CNY', cash, 8) }).cash).toEqual(plain.cash)
        const more = years({ ...of, count: 300 })
        for (let i = 0; i < 8; i++) expect(more.cash[39 * 300 + i]).toBe(plain.cash[39 * 8 + i])
      }),
      { numRuns: 20 },
    )
  })
})

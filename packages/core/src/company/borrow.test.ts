import { columnOf, sampler } from '@touchstone/core/chance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyOf, metricsOf } from './assemble.ts'
import { type BaseRate, borrowMissing, borrowRate } from './borrow.ts'
import { companyYears, flowsOf } from './company.ts'
import { apiLine, deploymentLine, driftOf, hardwareLine, subscriptionLine } from './lines.ts'
import { widened, wideningOf } from './widen.ts'

const rate = (of: Partial<BaseRate>): BaseRate => ({
  id: 'r',
  metric: 'm',
  stage: 'any',
  layer: null,
  country: 'US',
  unit: '1',
  low: 2,
  mid: 4,
  high: 8,
  n: null,
  of: '2023',
  known: '2024-01-31',
  ...of,
})
const deal = { layer: 'model', stage: 'A', country: 'CN', asOf: '2023-04-11' }

describe('a loan', () => {
  it('is of the nearest rate of the set, with each substitution named', () => {
    const rates = [
      rate({ id: 'us' }),
      rate({ id: 'us-chip', layer: 'chip' }),
      rate({ id: 'us-model', layer: 'model', n: 3 }),
      rate({ id: 'cn-seed', country: 'CN', layer: 'model', stage: 'seed', of: '2015/2017' }),
    ]
    // US set: the same layer; another country only: 4 × 2^1.5 = 11.3137
    const us = borrowRate(rates, 'm', deal, 'US')
    expect(us).toMatchObject({
      rate: { id: 'us-model' },
      substituted: ['country'],
      factor: 1.5,
      n: 3,
      learnedLater: true,
    })
    expect(us?.belief.p95).toBeCloseTo(11.3137, 4)
    // Chinese set: another stage, and six years away: 1.5 × 1.3 = 1.95
    const cn = borrowRate(rates, 'm', deal, 'CN')
    expect(cn).toMatchObject({ rate: { id: 'cn-seed' }, substituted: ['stage', 'period'] })
    expect(cn?.factor).toBeCloseTo(1.95, 12)
    expect(borrowRate(rates, 'n', deal, 'CN')).toBeNull()
    expect(borrowRate([rate({ low: null })], 'm', deal, 'US')).toBeNull()
  })

  it('falls back to the other set rather than to nothing, and says so', () => {
    expect(borrowRate([rate({})], 'm', deal, 'CN')).toMatchObject({ substituted: ['country'] })
    expect(borrowRate([rate({ country: 'world' })], 'm', deal, 'CN')).toMatchObject({ substituted: [] })
  })

  it('takes the one with more cases of two that differ as much', () => {
    const rates = [rate({ id: 'a', n: 2 }), rate({ id: 'b', n: 9 }), rate({ id: 'c', n: null })]
    expect(borrowRate(rates, 'm', deal, 'US')?.rate.id).toBe('b')
  })

  it('is counted by what it substitutes', () => {
    const rates = [rate({ judged: true }), rate({ metric: 'o', layer: 'chip', memory: true })]
    expect(borrowMissing(rates, ['m', 'o', 'p'], deal, 'US')).toMatchObject({
      missing: ['p'],
      count: 2,
      bySubstitution: { country: 2, layer: 1, stage: 0, period: 0 },
      judged: 1,
      fromMemory: 1,
    })
  })

  it('widens about its middle and never narrows', () => {
    // −0.25, 0.12, 0.35 with another country: 0.12 − 1.5 × 0.37 = −0.435; 0.12 + 1.5 × 0.23 = 0.465
    expect(widened({ low: -0.25, mid: 0.12, high: 0.35 }, ['country'])).toMatchObject({ shape: 'normal', p50: 0.12 })
    expect(widened({ low: -0.25, mid: 0.12, high: 0.35 }, ['country']).p5).toBeCloseTo(-0.435, 12)
    expect(widened({ low: -0.25, mid: 0.12, high: 0.35 }, ['country']).p95).toBeCloseTo(0.465, 12)
    const what = fc.subarray(['country', 'layer', 'stage', 'period'] as const)
    const value = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(value, value, value), what, (three, substituted) => {
        const [low, mid, high] = [...three].sort((a, b) => a - b) as [number, number, number]
        const belief = widened({ low, mid, high }, substituted)
        expect(wideningOf(substituted)).toBeGreaterThanOrEqual(1)
        expect(belief.p50).toBe(mid)
        expect(belief.p5).toBeLessThanOrEqual(low + 1e-9)
        expect(belief.p95).toBeGreaterThanOrEqual(high - 1e-9)
      }),
    )
  })
})

describe('lines', () => {
  it('are made of what people know of them', () => {
    // ln 2 ÷ 1.1 = 0.6301 a year
    expect(driftOf(1.1)).toBeCloseTo(-0.6301, 4)
    const tokens = { tokens: 1, price: 1, compute: 1, growth: 0, priceDrift: -0.6, priceWars: 0.15, priceLeft: 0.1 }
    expect(apiLine({ name: 'a', ...tokens, computeDrift: -0.6 })).toMatchObject({ priceWars: 0.15, churn: 0 })
    expect(
      deploymentLine({ name: 'd', customers: 10, contract: 2e6, growth: 0.9, renewal: 0.75, deliveryPart: 0.4 }),
    ).toMatchObject({ churn: 0.25, delivery: 8e5 })
    // 8 % a month: 1 − 0.92^12 = 0.6323 a year
    const app = subscriptionLine({
      name: 's',
      users: 1e6,
      paying: 0.02,
      monthlyPrice: 30,
      growth: 1,
      monthlyChurn: 0.08,
      computePerUser: 0.5,
    })
    expect(app.churn).toBeCloseTo(0.6323, 4)
    expect(app).toMatchObject({ volume: 20_000, price: 360, compute: 300 })
    expect(hardwareLine({ name: 'h', cards: 100, rent: 12, cost: 6, utilisation: 0.5, growth: 0 })).toMatchObject({
      volume: 438_000,
      compute: 12,
    })
  })
})

describe('a company of base rates', () => {
  it('sells its revenue through the lines of its layer, whatever the layer', () => {
    const s = sampler({ draws: 64 })
    const middle: Record<string, number> = {
      'company.subscription.monthlyChurn': 0.07,
      'company.api.economy.price': 1,
      'company.deployment.contract': 2e6,
    }
    for (const layer of ['model', 'infrastructure', 'chip', 'application'] as const) {
      const asked = new Set<string>()
      const inputs = companyOf({
        currency: 'CNY',
        count: 64,
        seed: '1',
        layer,
        round: s.draw('round.amount', 'CNY', { shape: 'lognormal', p5: 1e8, p50: 3e8, p95: 9e8 }),
        revenue: 40e6,
        bigTechLeads: layer === 'model',
        need: (metric) => {
          asked.add(metric)
          if (metric.startsWith('company.usualPart.')) return layer === 'chip' ? 1 : 0.5
          return middle[metric] ?? 0.2
        },
      })
      const known = new Set(metricsOf(layer))
      for (const one of asked) expect(known, one).toContain(one)
      const flows = flowsOf(inputs, 0)
      // 40m a year is 10m in the first quarter, less the price wars and customers that the draw loses
      expect(flows.ok && flows.value[0]?.revenue).toBeLessThanOrEqual(10e6 * (1 + 1e-12))
      expect(flows.ok && (flows.value[0]?.revenue ?? 0)).toBeGreaterThan(1e6)
      const answer = companyYears(inputs)
      expect(answer.ok && columnOf(answer.value.runway).every((one) => one > 0)).toBe(true)
    }
  })
})

import { readFileSync } from 'node:fs'
import { leastListingValue, type ListingFigures, listingRoutes, redemptionRecovery } from '@touchstone/core/equity'
import { WIDENING } from '@touchstone/core/company'
import { frontierTrend, monthsBehind, rateBetweenOperators, researchMoments } from '@touchstone/core/compute'
import type { Dated } from '@touchstone/core/facts'
import { stageOf } from '@touchstone/core/triage'
import { parseDate } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import { engineReference as reference } from './engine.ts'
import { equityReference } from './equity.ts'
import { marketReference } from './market.ts'
import { roundSizes } from './round-sizes.ts'

const { accelerators, models, prices, fx, baseRates, precisions, readings } = reference
const { failures, constants, frontier } = reference
const { regulations, listingSets, ventureTerms } = equityReference
const { companyRates, funders, market, rounds } = marketReference
const all: readonly Dated[] = [
  ...accelerators,
  ...models,
  ...prices,
  ...fx,
  ...baseRates,
  ...rounds,
  ...regulations,
  precisions,
  readings,
  ...failures,
  ...constants,
  ...frontier,
  ...listingSets,
  ...ventureTerms,
  ...roundSizes,
  ...market,
  ...funders,
  ...companyRates,
]

const units =
  /^(?:1|year|1\/year|card|person|parameter|token|day|[A-Z]{3}(?:\/(?:card\/hour|card|kWh|month|year|Mtoken))?)$/

const wrong = (rows: readonly Dated[], isWrong: (row: Dated) => boolean): readonly string[] =>
  rows.filter(isWrong).map((row) => `${row.id} of ${row.of} known ${row.known}`)

describe('the reference tables', () => {
  it('are all there', () => {
    const sizes = [accelerators, models, prices, fx, baseRates, rounds, regulations, readings.rules].map(
      (one) => one.length,
    )
    expect(sizes.every((size) => size > 3)).toBe(true)
    expect(reference.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('give every row an id of its own, made of its folder', () => {
    expect(new Set(all.map((row) => row.id)).size).toBe(all.length)
    const folder =
      /^(?:accelerators|models|prices|fx|base-rates|companies|round-sizes|regulations|readings|precisions|efficiency|failures|constants|frontier|venture-terms|market|funders|company-rates|questions)\/\S+$/
    expect(wrong(all, (row) => !folder.test(row.id))).toEqual([])
  })

  it('date every row twice: what it speaks about and the day it was public', () => {
    const isPeriod = (of: string): boolean => of.split('/').every((part) => parseDate(part)?.iso === part)
    expect(wrong(all, (row) => !isPeriod(row.of) || parseDate(row.known)?.precision !== 'day')).toEqual([])
    // Only a law may be public before the time it speaks about.
    const events = all.filter((row) => !regulations.some((one) => row.id.startsWith(one.id)))
    expect(wrong(events, (row) => row.known.slice(0, 4) < row.of.slice(0, 4))).toEqual([])
    expect(wrong(all, (row) => row.knownAssumed !== true && row.known > '2026-12-31')).toEqual([])
  })

  it('name the source of every row', () => {
    expect(wrong(all, (row) => row.source.title.trim() === '')).toEqual([])
    expect(wrong(all, (row) => row.source.url !== undefined && !/^https?:\/\/\S+$/.test(row.source.url))).toEqual([])
    expect(wrong(all, (row) => row.confidence === 'memory' && row.memory !== true)).toEqual([])
  })

  it('hold finite numbers in order, in units that are known', () => {
    for (const { id, unit, low, mid, high } of [...prices, ...baseRates]) {
      expect(unit, id).toMatch(units)
      expect(Number.isFinite(mid), id).toBe(true)
      expect((low ?? mid) <= mid && mid <= (high ?? mid), id).toBe(true)
    }
    for (const { id, amount, preMoney, postMoney, currency } of rounds)
      if (amount !== null || preMoney !== null || postMoney !== null) expect(currency, id).toMatch(/^[A-Z]{3}$/)
    for (const one of accelerators) {
      const peaks = Object.values(one.peakDenseFlops)
      expect(
        peaks.every((peak) => peak >= 1e12 && peak <= 1e17),
        one.id,
      ).toBe(true)
    }
  })

  it('say of every accelerator what is known, and never 0 for unknown', () => {
    for (const one of accelerators) {
      const known = [
        one.multiprocessors,
        one.scaleUpBytesPerSecond,
        one.scaleOutBytesPerSecond,
        one.nodeSize,
        one.memoryBytes,
        one.watts,
      ].filter((value) => value !== null)
      expect(
        known.every((value) => value > 0),
        one.id,
      ).toBe(true)
      expect(one.peakKnown, one.id).toBe(Object.keys(one.peakDenseFlops).length > 0)
    }
    const flags = (key: string): readonly (boolean | undefined)[] => {
      const one = accelerators.find((row) => row.key === key)
      return [one?.measuredRun, one?.peakKnown, one?.priceKnown]
    }
    expect(flags('A100-80')).toEqual([true, true, true])
    expect(flags('MLU590')).toEqual([false, true, false])
    expect(flags('H100-NVL')).toEqual([false, false, true])
  })

  it('know an A100 and the yuan of March 2023', () => {
    const a100 = accelerators.find((one) => one.key === 'A100-80')
    expect(a100).toMatchObject({ memoryBytes: 80e9, watts: 400 })
    expect(a100?.peakDenseFlops).toMatchObject({ bf16: 312e12, fp16: 312e12 })
    expect(fx.find((one) => one.pair === 'CNY/USD' && one.month === '2023-03')).toMatchObject({
      average: 6.8909,
      known: '2023-04-01',
    })
  })

  it('make the rows of a month again out of its series', () => {
    expect(fx.find((one) => one.id === 'fx/cny-usd#2016-12')).toEqual({
      id: 'fx/cny-usd#2016-12',
      of: '2016-12',
      known: '2017-01-01',
      source: fx[0]?.source,
      confidence: 'high',
      pair: 'CNY/USD',
      month: '2016-12',
      average: fx.find((one) => one.pair === 'CNY/USD' && one.month === '2016-12')?.average,
    })
  })

  it('make a price of its series again, with what its row left out', () => {
    const priced = prices.find((one) => one.id === 'prices/purchase/h100#1')
    expect(priced).toMatchObject({ item: 'H100', unit: 'USD/card', of: '2022-09-29', known: '2022-09-29' })
    expect([priced?.low, priced?.mid, priced?.high]).toEqual([44_489.88, 44_489.88, 44_489.88])
  })

  it('have every month of every pair once, without a gap', () => {
    for (const pair of new Set(fx.map((one) => one.pair))) {
      const months = fx
        .filter((one) => one.pair === pair)
        .map(({ month }) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)))
      expect(months, pair).toEqual(months.map((_, index) => (months[0] ?? 0) + index))
    }
  })

  it('mark what an article says, so that it never confirms itself', () => {
    const fromArticle = all.filter((row) => row.fromArticle !== undefined)
    expect(fromArticle.length).toBeGreaterThan(0)
    expect(
      wrong(
        [...prices, ...baseRates, ...rounds],
        (row) => /猎云/.test(row.source.title) && row.fromArticle === undefined,
      ),
    ).toEqual([])
    expect(wrong(fromArticle, (row) => !/^[a-z0-9-]+$/.test(row.fromArticle ?? ''))).toEqual([])
    // Whatever is said of an input elsewhere, some row that is not the article's speaks of pay or rent too.
    for (const row of prices.filter((one) => one.fromArticle !== undefined))
      expect(
        prices.some((other) => other.what === row.what && other.fromArticle === undefined),
        row.id,
      ).toBe(true)
  })

  it('name every accelerator and model by one key, and no alias twice', () => {
    for (const table of [accelerators, models]) {
      const names = table.flatMap((one) => [one.key, ...one.aliases].map((name) => name.toLowerCase()))
      const own = table.map((one) => new Set([one.key, ...one.aliases].map((name) => name.toLowerCase())).size)
      expect(new Set(names).size).toBe(own.reduce((sum, size) => sum + size, 0))
    }
  })

  it('hold the published reports of stops that the engine was tried on', () => {
    const golden = readFileSync(new URL('../../../golden/failures/reports.jsonl', import.meta.url), 'utf8')
    const lines = golden
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { key: string; accelerators: number; hours: number; stops: number | null })
    expect(failures.length).toBe(lines.length)
    for (const { key, accelerators: count, hours, stops } of lines)
      expect(failures.find((one) => one.key === key)).toMatchObject({ accelerators: count, hours, stops })
    const counted = failures.flatMap((one) => (one.stops === null ? [] : [{ ...one, stops: one.stops, byType: {} }]))
    expect(1 / rateBetweenOperators(counted).median).toBeGreaterThan(30_000)
  })

  const constant = (topic: string, name: string): number =>
    constants.find((one) => one.topic === topic && one.name === name)?.mid ?? NaN

  it('widen what is borrowed by the factors of their file', () => {
    const factors = constants.filter((one) => one.topic === 'widening' && one.name === 'factor')
    expect(Object.fromEntries(factors.map((one) => [one.scope, one.mid]))).toEqual(WIDENING)
  })

  it('make the research multiplier of the base rate out of its parts', () => {
    const fanOut = constant('research', 'fanOut')
    const { mean } = researchMoments({
      fanOut,
      scaleDown: constant('research', 'preparationShare') / fanOut,
      abandoned: constant('research', 'abandoned'),
      abandonedAt: constant('research', 'abandonedAt'),
    })
    expect(mean).toBeCloseTo(baseRates.find((one) => one.metric === 'training.researchMultiplier')?.mid ?? 0, 0)
  })

  it('put GPT-4 three years before a run of its size in 2026, and a run of GPT-3 far behind in April 2023', () => {
    const series = frontier
      .filter((one) => one.series === 'compute' && one.country === 'US')
      .map(({ model, of, value }) => ({ name: model, of, value }))
    expect(frontierTrend(series, '2025-12-31').growthPerYear).toBeGreaterThan(3)
    expect(frontierTrend(series, '2025-12-31').growthPerYear).toBeLessThan(6.5)
    expect(monthsBehind(2.1e25, '2026-03-31', series)).toMatchObject({ reachedBy: 'GPT-4' })
    expect(monthsBehind(3.14e23, '2023-04-11', series).months).toBeGreaterThan(30)
  })

  it('name the basis of every cost of a run, and never mix two', () => {
    const costs = frontier.filter((one) => one.unit !== 'FLOP')
    expect(costs.length).toBeGreaterThan(20)
    expect(wrong(costs, (row) => frontier.some((one) => one.id === row.id && one.basis === null))).toEqual([])
    for (const { model, value } of costs.filter((one) => one.basis === 'owned')) {
      const rented = costs.find((one) => one.model === model && one.basis === 'rental')?.value ?? 0
      expect(rented / value, model).toBeGreaterThan(1.5)
    }
  })

  const listable = (date: string, figures: ListingFigures['figures']): readonly string[] => {
    const found = listingRoutes(listingSets, date, { currency: 'CNY', figures, rates: { HKD: 1.1 } })
    return found.ok ? found.value.flatMap((one) => (one.state === 'met' ? [`${one.route} ${one.set}`] : [])) : []
  }

  it('hold the five sets of STAR at their thresholds', () => {
    const loss = { netProfit: -1, netProfitEachOfTwoYears: -1, netProfitOfTwoYears: -1, operatingCashOfThreeYears: -1 }
    const none = { ...loss, researchOfRevenue: 0, researchOfSpending: 0 }
    const profit = { ...none, netProfit: 1, netProfitEachOfTwoYears: 1, netProfitOfTwoYears: 5e7 }
    expect(listable('2026-01-01', { ...profit, marketValue: 1e9, revenue: 0 })).toEqual(['star 1a'])
    expect(listable('2026-01-01', { ...profit, marketValue: 1e9 - 1, revenue: 1e8 })).toEqual([])
    expect(listable('2026-01-01', { ...profit, netProfitOfTwoYears: 2, marketValue: 1e9, revenue: 1e8 })).toEqual([
      'star 1b',
    ])
    expect(listable('2026-01-01', { ...none, marketValue: 1.5e9, revenue: 2e8, researchOfRevenue: 0.15 })).toEqual([
      'star 2',
    ])
    expect(listable('2026-01-01', { ...none, marketValue: 2e9, revenue: 3e8, operatingCashOfThreeYears: 1e8 })).toEqual(
      ['star 3'],
    )
    expect(listable('2026-01-01', { ...none, marketValue: 3e9, revenue: 3e8 })).toEqual(['star 4'])
    expect(listable('2026-01-01', { ...none, marketValue: 4e9, revenue: 0 })).toEqual(['star 5'])
    expect(listable('2019-02-28', { ...none, marketValue: 4e9, revenue: 3e8 })).toEqual([])
  })

  it('hold chapter 18C before, during and after its temporary thresholds', () => {
    // In HKD × 1.1: value 4.07bn, revenue 275m; 8.03bn and 165m
    const commercial = { marketValue: 3.7e9, revenue: 2.5e8, researchOfSpending: 0.15, researchOfRevenue: 0 }
    const early = { marketValue: 7.3e9, revenue: 1.5e8, researchOfSpending: 0.3, researchOfRevenue: 0 }
    const hongKong = (date: string, figures: ListingFigures['figures']) =>
      listable(date, figures).filter((one) => one.startsWith('hkex'))
    expect(hongKong('2023-03-30', commercial)).toEqual([])
    expect(hongKong('2024-08-31', commercial)).toEqual([])
    expect(hongKong('2024-09-01', commercial)).toEqual(['hkex-18c commercial'])
    expect(hongKong('2027-08-31', early)).toEqual(['hkex-18c pre-commercial-150m'])
    expect(hongKong('2027-08-31', { ...early, revenue: 0, researchOfSpending: 0.5 })).toEqual([
      'hkex-18c pre-commercial',
    ])
    expect(hongKong('2027-09-01', early)).toEqual([])
    const found = listingRoutes(listingSets, '2027-09-01', {
      currency: 'HKD',
      figures: commercial,
      rates: { CNY: 0.9 },
    })
    expect(found.ok && leastListingValue(found.value.filter((one) => one.route === 'hkex-18c'))).toMatchObject({
      route: 'hkex-18c',
      set: 'commercial',
      least: 6e9,
    })
  })

  it('put loss-makers of STAR into a tier that a regulation names', () => {
    const rules = new Set(regulations.map((one) => one.id))
    const tiers = listingSets.flatMap((one) => one.lossMakersGoTo ?? [])
    expect(tiers.length).toBe(6)
    expect(tiers.filter((one) => !rules.has(one.rule))).toEqual([])
  })

  it('hold what courts and enforcement leave of a redemption claim', () => {
    const rate = (stage: string): number =>
      baseRates.find((one) => one.metric === 'published.china_exit_and_redemption' && one.stage === stage)?.mid ?? NaN
    const found = redemptionRecovery(140, {
      courtSupport: rate('court supports redemption claim'),
      averageRecovery: rate('recovery rate in enforcement'),
      fullRecovery: rate('fully enforced'),
    })
    // 140 × 0.8239 × 0.06
    expect(found.ok && found.value.expected).toBeCloseTo(6.92076, 10)
    expect(rate('first suit to final judgment')).toBe(1)
    expect(ventureTerms.find((one) => one.name === 'guideMonths')?.mid).toBe(6)
  })
})

describe('usual sizes of rounds', () => {
  const years = ({ of }: Dated): readonly string[] => of.split('/').map((one) => one.slice(0, 4))
  it('have no gaps and ends of a twenty-fifth and at least 25 times the middle', () => {
    for (const row of roundSizes) {
      expect([row.id, Math.round(row.mid / row.low)]).toEqual([row.id, 25])
      expect(row.high / row.mid).toBeGreaterThanOrEqual(25 - 1e-9)
      const same = roundSizes.filter((one) => one.country === row.country && one.stage === row.stage)
      expect(same.map(({ of }) => of)).toEqual(['2016/2022', '2023/2026'])
    }
  })
  it('hold every priced round of the tables of their label, country and years', () => {
    let held = 0
    for (const round of rounds) {
      const row = roundSizes.find(
        (one) =>
          stageOf(round.round) === one.stage &&
          one.currency === round.currency &&
          (one.country === 'CN') === (round.country === 'CN') &&
          (years(one)[0] ?? '') <= (years(round)[0] ?? '') &&
          (years(round)[0] ?? '') <= (years(one)[1] ?? ''),
      )
      if (row === undefined || round.amount === null) continue
      held++
      expect([round.id, round.amount >= row.low && round.amount <= row.high]).toEqual([round.id, true])
    }
    expect(held).toBeGreaterThan(10)
  })
})

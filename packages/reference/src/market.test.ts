import { sampler } from '@touchstone/core/chance'
import {
  borrowMissing,
  companyOf,
  companyYears,
  DEFAULT_LINES,
  LINE_KINDS,
  LINE_METRICS,
  metricsOf,
} from '@touchstone/core/company'
import {
  capacityFor,
  cohortOf,
  FUNDER_KINDS,
  knownWriters,
  newestSet,
  parametersOf,
  populationStart,
  scenariosOf,
  simulate,
} from '@touchstone/core/market'
import { describe, expect, it } from 'vitest'
import { constants } from './generated/constants.ts'
import { marketFit } from './generated/market-fit.ts'
import { marketReference } from './market.ts'

const { companyRates, funders, market } = marketReference

const valuesOf = (id: string): Record<string, number | readonly number[]> => {
  const set = market.find((one) => one.id === id)
  return { ...set?.parameters }
}

describe('the market sets', () => {
  it('are four, complete, and of targets known by their date', () => {
    expect(market.map((one) => one.id)).toEqual(
      ['cn-2023-04', 'cn-2026-08', 'us-2023-04', 'us-2026-08'].map((id) => `market/${id}`),
    )
    for (const set of market) {
      expect(parametersOf(valuesOf(set.id)).issues, set.id).toEqual([])
      const targets = marketFit.find((one) => one.id === set.id)?.targets ?? []
      expect(targets.length).toBe(set.n)
      expect(set.n).toBeGreaterThan(10)
      for (const target of targets) expect(target.known <= set.of, `${set.id} ${target.key}`).toBe(true)
    }
    expect(newestSet(market, 'CN', '2023-04-30')?.id).toBe('market/cn-2023-04')
    expect(newestSet(market, 'CN', '2023-04-11')).toBeNull()
  })

  it('reproduce what they say they do', () => {
    const read = parametersOf(valuesOf('market/us-2026-08'))
    if (!read.ok) throw new Error('no set')
    const seed = (scope: string): number =>
      constants.find((one) => one.topic === 'population' && one.scope === scope)?.mid ?? NaN
    const mark = (name: string): number => companyRates.find((one) => one.stage === `mark.${name}`)?.mid ?? NaN
    const [sold, before] = [seed('sold'), seed('before')]
    const of = { postUsd: seed('post-money'), scale: seed('revenue'), sold, before }
    const fates = simulate(read.value, scenariosOf(read.value, 48, '1'), populationStart(8192, '1', of))
    const seen = cohortOf(fates, sold, before, { private: mark('private'), zombie: mark('zombie') })
    const simulated = (key: string): number =>
      marketFit.find((one) => one.id === 'market/us-2026-08')?.targets.find((one) => one.key === key)?.simulated ?? NaN
    expect(Math.abs(seen.secondRound - simulated('secondRound'))).toBeLessThan(0.02)
    expect(Math.abs((seen.bins[0] ?? 0) - simulated('bins.0'))).toBeLessThan(0.02)
    expect(Math.abs(seen.aToB - simulated('aToB'))).toBeLessThan(0.03)
  })
})

describe('who pays', () => {
  it('is known of every kind, with capacities by date', () => {
    expect(new Set(funders.map((one) => one.kind))).toEqual(new Set(FUNDER_KINDS))
    const ask = (asOf: string) =>
      knownWriters(funders, { amount: 5e8, currency: 'CNY', rates: { USD: 6.9, HKD: 0.88 }, asOf, place: 'CN' })
    // The third round of 5亿 at the end of 2023 and in 2026: capacity of dollar funds falls, that of the state rises
    const [early, late] = [ask('2023-12-31'), ask('2026-08-31')]
    const capacity = (rows: ReturnType<typeof ask>, kind: string) =>
      rows.find((one) => one.kind === kind)?.capacity ?? 0
    expect(capacity(late, 'usd-fund')).toBeLessThan(capacity(early, 'usd-fund'))
    expect(capacity(late, 'state')).toBeGreaterThan(capacity(early, 'state'))
    expect(late.find((one) => one.kind === 'public')?.proved).toHaveLength(1)
    expect(capacityFor(early, 5e8, 2)).toBe(0)
    expect(capacityFor(early, 5e10, 2)).toBeLessThan(0)
  })
})

describe('the two sets of company rates', () => {
  it('have every metric of every line, dated and between their ends', () => {
    const wanted = new Set([...LINE_KINDS.flatMap((kind) => LINE_METRICS[kind]), ...metricsOf('model')])
    for (const metric of wanted)
      for (const country of ['CN', 'US']) {
        const rows = companyRates.filter((one) => one.metric === metric && [country, 'world'].includes(one.country))
        expect(rows.length, `${metric} ${country}`).toBeGreaterThan(0)
        for (const { id, low, mid, high } of rows)
          expect(low !== null && high !== null && low <= mid && mid <= high, id).toBe(true)
      }
  })

  it('share the revenue of every layer out whole', () => {
    for (const layer of ['model', 'infrastructure', 'chip', 'application'] as const)
      expect(
        DEFAULT_LINES[layer].reduce(
          (sum, kind) =>
            sum +
            (companyRates.find((one) => one.metric === `company.usualPart.${kind}` && one.layer === layer)?.mid ?? 0),
          0,
        ),
        layer,
      ).toBeCloseTo(1, 12)
  })

  it('each make a company that runs, and differ', () => {
    const s = sampler({ draws: 512 })
    const of = { layer: 'model', stage: 'A', country: 'CN', asOf: '2023-04-11' }
    const runs = (['CN', 'US'] as const).map((set) => {
      const loans = borrowMissing(companyRates, metricsOf('model'), of, set)
      expect(loans.missing).toEqual([])
      const inputs = companyOf({
        currency: 'CNY',
        count: 512,
        seed: '1',
        layer: 'model',
        round: 3e8,
        revenue: 2e7,
        bigTechLeads: false,
        need: (metric) => {
          const one = loans.lent[metric]
          if (one === undefined) throw new Error(metric)
          const rate = one.rate.unit.startsWith('USD') ? 6.9 : 1
          return s.draw(metric, '1', one.belief).times(rate)
        },
      })
      const answer = companyYears(inputs)
      if (!answer.ok) throw new Error(JSON.stringify(answer.issues.slice(0, 3)))
      return { loans, years: answer.value }
    })
    const [cn, us] = runs
    expect(cn?.loans.bySubstitution.country).toBe(0)
    expect(us?.loans.bySubstitution.country).toBeGreaterThan(20)
    expect(cn?.years.cash).not.toEqual(us?.years.cash)
  })
})

import { describe, expect, it } from 'vitest'
import { adapters } from './fund.mjs'
import { adapters as rates } from './fund-rates.mjs'

/** The words and shapes in which siblings of a published case may write the same thing. */
describe('what the adapters of funds read', () => {
  it('terms that are left out, flags for shares, and the other target of a catch-up', () => {
    const deal = { proceeds: 1_200_000, cost: 1_000_000, carry: 0.2, hurdle_simple_one_period: 0.08 }
    // 120,000 above the hurdle, a fifth
    expect(adapters.deal_waterfall_one_period({ ...deal, catch_up: 0 }).gp).toBeCloseTo(24_000, 6)
    expect(adapters.deal_waterfall_one_period({ ...deal, catch_up: true }).gp).toBeCloseTo(40_000, 6)
    expect(adapters.deal_waterfall_one_period({ proceeds: 1_200_000, cost: 1_000_000, carry: 0.2 }).gp).toBeCloseTo(
      40_000,
      6,
    )
    expect(adapters.partial_catch_up({ ...deal, catch_up: 0.5, catch_up_target: 'preferred' }).gp).toBeCloseTo(
      36_000,
      6,
    )
    const late = {
      call: 100,
      call_year: 1,
      distribution: 200,
      distribution_year: 6,
      hurdle: 0.08,
      carry: 0.2,
      catch_up: 1,
    }
    expect(adapters.european_compound_hurdle({ ...late, compounding: 'simple' }).preferred).toBeCloseTo(40, 9)
    // 1.02^20 − 1
    expect(adapters.european_compound_hurdle({ ...late, compounding: 'quarterly' }).preferred).toBeCloseTo(48.59474, 5)
  })

  it('the order of deals and whether losses are carried forward', () => {
    const deals = [
      { cost: 10, exit: 0 },
      { cost: 10, exit: 40 },
    ]
    const paid = (style) => adapters.clawback({ deals, carry: 0.2, hurdle: 0, style }).carry_paid_deal_by_deal
    expect(paid('deal-by-deal, winners first')).toBe(6)
    expect(paid('deal-by-deal, losers first')).toBe(4)
    expect(paid('deal-by-deal, losers first, no loss carry-forward')).toBe(6)
    expect(paid(undefined)).toBe(4)
  })

  it('fees on any base, with one step or several', () => {
    const fee = (more) =>
      adapters.management_fee({ fund: 100, rate: 0.02, basis: 'committed', years: 10, ...more }).total
    expect(fee({ step: [5, 0.01] })).toBeCloseTo(15, 12)
    expect(
      fee({
        steps: [
          [5, 0.01],
          [8, 0],
        ],
      }),
    ).toBeCloseTo(13, 12)
    expect(fee({ steps: [{ after_year: 5, rate: 0.01 }] })).toBeCloseTo(15, 12)
    expect(fee({ basis: 'called capital', schedule: [50, 100], years: undefined })).toBeCloseTo(3, 12)
    expect(
      fee({
        basis: 'invested',
        schedule: [
          [1, 50],
          [2, 100],
        ],
        years: undefined,
      }),
    ).toBeCloseTo(3, 12)
  })

  it('recycling told in words or as a number', () => {
    const fund = { commitment: 100, lifetime_fees: 20, gross_multiple_on_invested: 3, carry: 0.2, hurdle: 0 }
    const net = (recycling) => adapters.gross_to_net_recycling({ ...fund, recycling }).net_tvpi
    expect(net('fees recycled, 110 invested; early proceeds of 30 reinvested')).toBeCloseTo((300 - 0.2 * 200) / 100, 12)
    expect(net('20 reinvested')).toBeCloseTo(2.44, 12)
    expect(net(20)).toBeCloseTo(2.44, 12)
    expect(net(false)).toBeCloseTo(2.12, 12)
  })

  it('a fund’s life in its short form', () => {
    const fit = (fund) =>
      adapters.fund_life_fit({ fund, fund_age_at_investment: 2.5, hold_years: 7.5, extension_years: 2 })
    expect(fit('USD 10+2')).toMatchObject({ years_available: 9.5, shortfall_years: 0 })
    expect(fit('RMB 3+1+1').years_available).toBe(2.5)
    expect(fit('evergreen').years_available).toMatchObject({ refused: 'fund/unreadable-life' })
  })

  it('flows by date or period, on one side or two, with any day count', () => {
    const flows = [
      ['2019-07-01', -100],
      ['2020-07-01', 121],
    ]
    expect(rates.xirr({ flows, basis: 'actual/360' }).irr).toBeCloseTo(1.21 ** (360 / 366) - 1, 12)
    expect(rates.xirr({ flows, basis: '30/360' }).irr).toBeCloseTo(0.21, 12)
    expect(
      rates.xirr({
        flows: [
          ['2020-01-01', -5],
          ['2021-01-01', 0],
        ],
      }),
    ).toMatchObject({ irr: -1, status: 'total-loss' })
    expect(rates.irr_tangent_root({ flows: [-100, 220, -121] }).status).toBe('tangent/undetermined')
    expect(rates.mirr({ flows, finance: 0.1, reinvest: 0.1 }).mirr).toBeCloseTo(1.21 ** (365 / 366) - 1, 12)
    expect(rates.fund_multiples({ contributions: [10, 20], distributions: [0, 15], nav: 15 })).toMatchObject({
      dpi: 0.5,
      rvpi: 0.5,
      tvpi: 1,
    })
    expect(rates.kaplan_schoar({ flows: [-100, 60, 72], index: [100, 110, 121] }).ks_pme).toBeCloseTo(138 / 121, 12)
    const years = { years: [2001, 2002], index: [100, 110], contributions: [100, 0], distributions: [0, 0], nav: 121 }
    expect(rates.direct_alpha({ ...years, dates: '30 Jun', basis: 'actual/365' }).direct_alpha).toBeCloseTo(0.1, 12)
    expect(rates.modified_pme({ flows: [-100, 55], index: [1, 1.1], nav: [100, 55] }).mpme_irr).toBeCloseTo(0.1, 12)
  })
})

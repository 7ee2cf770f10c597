import { describe, expect, it } from 'vitest'
import { concentrationFit, lifeFit, lifeOfNotation, reserveFit } from './fit.ts'
import { currencyBridge } from './metrics/bridge.ts'
import { grossToNet } from './metrics/gross-to-net.ts'
import { LOCAL_KINDS, localStatus } from './pacing/local.ts'
import { followOn, secondarySale } from './pacing/reserves.ts'
import { takahashiAlexander } from './pacing/takahashi.ts'

describe('how a deal fits a fund', () => {
  it('reads a fund’s life and holds an exit against what is left', () => {
    expect(lifeOfNotation('3＋1＋1年')).toEqual({ parts: [3, 1, 1], total: 5 })
    expect(lifeOfNotation('seven years')).toBeNull()
    // 7 − 2.5 = 4.5; 5.5 needs an extension, 7.5 more than two years of it.
    expect(lifeFit(7, 2.5, 4.5, 2).fits).toBe('yes')
    expect(lifeFit(7, 2.5, 5.5, 2)).toMatchObject({ shortfall: 1, shortfallExtended: 0, fits: 'with-extensions' })
    expect(lifeFit(7, 9, 1, 1)).toMatchObject({ available: 0, extended: 0, fits: 'no' })
  })

  it('holds a cheque against concentration and a need against reserves', () => {
    expect(concentrationFit(20, 10, 200, 0.15)).toMatchObject({ share: 0.15, room: 20, fits: true })
    expect(concentrationFit(20, 10, 200, null)).toMatchObject({ room: null, fits: true })
    expect(reserveFit(0, 0).covered).toBe(1)
    expect(reserveFit(10, 20)).toMatchObject({ covered: 1, missing: 0 })
  })

  it('plans later rounds and sells what outlives the fund', () => {
    // 10 % of 50 with chance 0.6 in year 2, half of 20 % of 100 with chance 0.5 in year 3: 3 and 5
    const found = followOn([
      { years: 1.5, size: 50, stake: 0.1, chance: 0.6, proRata: 1 },
      { years: 2, size: 100, stake: 0.2, chance: 0.5, proRata: 0.5 },
    ])
    expect(found).toEqual({
      most: 15,
      expected: 8,
      byYear: [
        { year: 2, expected: 3 },
        { year: 3, expected: 5 },
      ],
    })
    expect(secondarySale(50, 0.6, 0.7)).toEqual({ sold: 50, low: 30, high: 35 })
  })

  it('counts towards a local obligation only what its investor’s definition names', () => {
    const spend = LOCAL_KINDS.map((kind) => ({ what: kind, investor: 'a', kind, amount: 40 }))
    const [status] = localStatus(
      [{ investor: 'a', commitment: 100, multiple: 1, counts: ['local-company', 'subsidiary'] }],
      spend,
    )
    expect(status).toMatchObject({ required: 100, counted: 80, missing: 20, met: false })
    expect(status?.notCounted.map(({ kind }) => kind)).toEqual(['head-office-moved', 'other-funds', 'introduced'])
  })
})

describe('a fund in few numbers', () => {
  it('goes from gross to net, paces a commitment, and crosses currencies', () => {
    expect(
      grossToNet({ commitment: 100, lifetimeFees: 20, grossMultiple: 0.5, carry: 0.2, recycled: 0 }),
    ).toMatchObject({ carry: 0, netTvpi: 0.4 })
    // 25 called, then 18.75; a year later 27.5, of which half goes; the rest grows to 35.75 and goes in the last year
    const pacing = takahashiAlexander({
      commitment: 100,
      contributionRates: [0.25],
      life: 3,
      bow: 1,
      growth: 0.1,
      yield: 0.5,
    })
    expect(pacing.distributions[1]).toBeCloseTo(27.5 * (2 / 3), 12)
    expect(pacing.distributions[2]).toBeCloseTo((27.5 / 3 + 18.75) * 1.1, 12)
    // 10 at 7 and 5 at 6.5 make 102.5; 30 at 7.3 makes 219
    const seen = currencyBridge(
      [
        { years: 0, amount: 10, rate: 7 },
        { years: 1, amount: 5, rate: 6.5 },
      ],
      [{ years: 4, amount: 30, rate: 7.3 }],
    )
    expect(seen.home.multiple).toBe(2)
    expect(seen.away.multiple).toBeCloseTo(219 / 102.5, 12)
    expect(seen.away.rate.status).toBe('unique')
    expect(currencyBridge([], []).home.multiple).toBeNull()
  })
})

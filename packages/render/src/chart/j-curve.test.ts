import { describe, expect, it } from 'vitest'
import { fundPage as en } from '../words/en/fund-page.ts'
import { fundPage as zh } from '../words/zh/fund-page.ts'
import { faults } from './faults.fixture.ts'
import { type JCurve, jCurveOf, jCurveRows, jCurveScene } from './j-curve.ts'

const drawn: JCurve = {
  asOf: '2023-04-30',
  now: 2,
  booked: [
    { years: 0, value: -0.02 },
    { years: 1, value: -0.12 },
    { years: 2, value: -0.15 },
  ],
  drawn: [
    { years: 2, p5: -0.15, p50: -0.15, p95: -0.15 },
    { years: 5, p5: -0.96, p50: -0.9, p95: -0.8 },
    { years: 7, p5: -0.95, p50: -0.4, p95: 0.1 },
    { years: 9, p5: -0.3, p50: 0.27, p95: 1.99 },
  ],
  end: 7,
  extended: 9,
}
const looks = [240, 290, 326, 440, 560, 760].flatMap((width) => [zh, en].map((fundPage) => ({ width, fundPage })))

describe.each(looks)('a J-curve at $width', ({ width, fundPage }) => {
  it('keeps its texts apart, with a forecast and without one', () => {
    expect(faults(jCurveScene(drawn, { fundPage }, width))).toEqual([])
    expect(faults(jCurveScene({ ...drawn, drawn: [] }, { fundPage }, width))).toEqual([])
  })
})

describe('what a J-curve says', () => {
  it('names the deepest year and the year it is back, or that it is not', () => {
    // The middle is lowest at 5 years (−90 %) and above nothing at 9.
    expect(jCurveScene(drawn, { fundPage: en }, 560).title).toBe(
      'The middle draw is deepest in year 5, at −90% of commitments, and is back by year 9',
    )
    expect(jCurveScene(drawn, { fundPage: zh }, 560).title).toBe('中位看，第5年最深，占承诺−90%；第9年回本')
    const below = { ...drawn, drawn: drawn.drawn.slice(0, 3) }
    expect(jCurveScene(below, { fundPage: en }, 560).title).toContain('is not back by year 7')
    expect(jCurveScene({ ...drawn, drawn: [] }, { fundPage: en }, 560).title).toBe(
      'By 2023-04-30 net cash to investors is −15% of commitments',
    )
  })

  it('has a row for each booked and each drawn point', () => {
    expect(jCurveRows(drawn)).toHaveLength(3 + 3)
    expect(jCurveRows(drawn).at(-1)).toEqual(['9', '', '−30%', '27%', '199%'])
  })

  it('without a forecast follows the ends of the ledger’s years', () => {
    const found = jCurveOf({
      asOf: '2023-04-30',
      life: { age: 2, invest: 5, total: 7, extensions: 2 },
      commitments: { size: 100 },
      years: [2022, 2023].map((year) => ({
        year,
        called: 10,
        invested: 0,
        fees: 0,
        proceeds: 0,
        toInvestors: 0,
        carry: 0,
        cumulative: year === 2022 ? -10 : -20,
      })),
      forecast: null,
    })
    // 2022-12-31 is 120 days before 2023-04-30; the last year ends with the books.
    expect(found.booked.map((one) => one.value)).toEqual([0, -0.1, -0.2])
    expect(found.booked[1]?.years).toBeCloseTo(2 - 120 / 365, 12)
    expect(found.booked[2]?.years).toBe(2)
  })
})

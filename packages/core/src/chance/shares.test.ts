import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binsOf,
  chanceGiven,
  chanceOf,
  chanceShares,
  columnOf,
  constant,
  drawsFrom,
  each,
  explainedBy,
  meanGiven,
  midRanks,
  rankShares,
  sampler,
  shareCarried,
  shareFromBest,
  targetOf,
  tornado,
  zip,
} from './index.ts'

const draws = 65_536
const s = sampler({ draws })
const normal = (path: string, half: number) => s.draw(path, '1', { shape: 'normal', p5: -half, p50: 0, p95: half })

describe('shares of doubt in ranks', () => {
  it('divide a sum by its variances and leave an inert input nothing', () => {
    const [big, small, inert] = [normal('shares.big', 3), normal('shares.small', 1), normal('shares.inert', 1)]
    const found = rankShares({ big, small, inert }, big.plus(small))
    // Correlations of scores √0.9 and √0.1: rank correlations (6/π)·asin(ρ/2) = 0.9437 and 0.3033.
    expect(found.inputs['big']?.correlation).toBeCloseTo(0.9437, 2)
    expect(found.inputs['small']?.correlation).toBeCloseTo(0.3033, 2)
    expect(found.inputs['big']?.share).toBeCloseTo(0.9437 ** 2, 1)
    expect(found.inputs['inert']?.share).toBeLessThan(1e-3)
    expect(Math.abs(found.inputs['inert']?.correlation ?? 1)).toBeLessThan(0.015)
    expect(found.sum).toBeGreaterThan(0.95)
    expect(found.sum).toBeLessThan(1.01)
    expect(shareCarried(found, ['small', 'inert', 'stranger', 'small'])).toBeCloseTo(0.1, 1)
  })

  it('see a share without a direction', () => {
    const x = normal('shares.even', 1)
    const square = each('1', x, (a) => a * a)
    const found = rankShares({ x }, square)
    expect(found.inputs['x']?.share).toBeGreaterThan(0.99)
    expect(Math.abs(found.inputs['x']?.correlation ?? 1)).toBeLessThan(0.015)
  })

  it('do not change when the output is stretched, and hold under a tail of infinite variance', () => {
    const x = normal('shares.stretched', 1)
    const y = normal('shares.other', 1)
    const output = x.plus(y)
    const heavy = each('1', output, (a) => a * (1 + Math.abs(a)) ** 12)
    expect(rankShares({ x, y }, heavy)).toEqual(rankShares({ x, y }, output))
  })

  it('are 0 for constants, on either side', () => {
    expect(rankShares({ x: constant('1', 2, draws) }, normal('shares.c', 1)).sum).toBe(0)
    expect(rankShares({ x: normal('shares.c', 1) }, constant('1', 2, draws)).sum).toBe(0)
    expect(shareCarried({ inputs: {}, sum: 0 }, ['x'])).toBeNull()
    expect(() => rankShares({ x: constant('1', 2, 64) }, constant('1', 1, 128))).toThrow('64 draws')
  })

  it('stay within 0 and 1 and within -1 and 1 for any columns', () => {
    const column = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(column, column, (a, b) => {
        const { share, correlation, means } = explainedBy(binsOf(Float64Array.from(a)), targetOf(Float64Array.from(b)))
        expect(share >= 0 && share <= 1 && correlation >= -1 && correlation <= 1).toBe(true)
        for (const mean of means) expect(mean >= -3 && mean <= 3).toBe(true)
        const ranks = midRanks(Float64Array.from(b))
        expect(ranks.reduce((sum, one) => sum + one, 0)).toBeCloseTo(4, 12)
      }),
    )
  })
})

describe('shares of a chance', () => {
  it('are the variance of the conditional chance', () => {
    // Loss where a + b < 0 for two fair coins of ±1: it happens at −2, a quarter. P(loss | a = −1) = ½, else 0:
    // variance of (½, 0) is 1/16; p(1 − p) = 3/16: a third each.
    const coin = (bit: number) =>
      drawsFrom(
        '1',
        Float64Array.from({ length: 4096 }, (_, i) => ((i >> bit) & 1) * 2 - 1),
      )
    const [a, b] = [coin(0), coin(1)]
    const loss = zip('1', a, b, (x, y) => (x + y < 0 ? 1 : 0))
    const found = chanceShares({ a, b, c: coin(2) }, loss)
    expect(found.inputs['a']?.share).toBeCloseTo(1 / 3, 3)
    expect(found.inputs['b']?.share).toBeCloseTo(1 / 3, 3)
    expect(found.inputs['c']?.share).toBe(0)
    expect(found.inputs['a']?.correlation).toBeCloseTo(-Math.sqrt(1 / 3), 6)
    expect(chanceShares({ a }, constant('1', 1, 4096)).sum).toBe(0)
  })
})

describe('tornado', () => {
  it('has the mean output where the input is low and high, widest first', () => {
    const [x, y] = [normal('tornado.x', 1), normal('tornado.y', 3)]
    const rows = tornado({ x, y }, x.plus(y))
    expect(rows.map((row) => row.name)).toEqual(['y', 'x'])
    // sd 1/1.6449 = 0.60796; 10 % point −0.7791. The mean between the 5 and 15 % points, ranks z = −1.64485 to −1.03643:
    // −(φ(1.03643) − φ(1.64485))/0.1 = −(0.233159 − 0.103136)/0.1 = −1.30023 sd = −0.79049.
    const row = rows[1]
    expect(row?.low).toBeCloseTo(-0.7791, 2)
    expect(Math.abs((row?.atLow ?? 0) + 0.7905)).toBeLessThan(5 * (row?.standardErrors.atLow ?? 0) + 0.005)
    expect(Math.abs((row?.atHigh ?? 0) - 0.7905)).toBeLessThan(5 * (row?.standardErrors.atHigh ?? 0) + 0.005)
  })

  it('takes the levels of a discrete input whole', () => {
    const level = drawsFrom(
      '1',
      Float64Array.from({ length: 80 }, (_, i) => (i % 4 === 0 ? 0 : 1)),
    )
    const output = drawsFrom(
      'CNY',
      Float64Array.from({ length: 80 }, (_, i) => (i % 4 === 0 ? i : 7)),
    )
    // Multiples of four below 80: mean 38.
    expect(tornado({ level }, output)[0]).toMatchObject({ low: 0, high: 1, atLow: 38, atHigh: 7 })
    expect(() => tornado({ level }, constant('1', 1, 64))).toThrow()
  })
})

describe('conditional figures', () => {
  const x = normal('conditional.x', 1)
  const flag = (limit: number) => each('1', x, (a) => (a < limit ? 1 : 0))

  it('are ratios of counts, with errors that hold', () => {
    expect(chanceOf(flag(0)).value).toBeCloseTo(0.5, 2)
    // P(x < 5 % point | x < median) = 0.1
    const given = chanceGiven(flag(-1), flag(0))
    expect(Math.abs((given?.value ?? 0) - 0.1)).toBeLessThan(5 * (given?.standardError ?? 0))
    expect(given?.standardError).toBeLessThan(0.005)
    // Mean of the lower half: −0.79788 sd of 0.60796.
    const mean = meanGiven(x, flag(0))
    expect(Math.abs((mean?.value ?? 0) + 0.48508)).toBeLessThan(5 * (mean?.standardError ?? 0) + 1e-3)
    expect(meanGiven(x, constant('1', 0, draws))).toBeNull()
    expect(() => meanGiven(x, constant('1', 0, 8))).toThrow()
  })

  it('know how much of a mean its best draws bring', () => {
    const pareto = each('1', drawsFrom('1', s.uniforms('conditional.pareto')), (u) => (1 - u) ** -0.5)
    // Pareto with index 2: the best share q brings √q of the mean, 0.1 for 1 %.
    expect(shareFromBest(pareto)).toBeCloseTo(0.1, 1)
    expect(shareFromBest(constant('1', 3, 100), 0.25)).toBe(0.25)
    expect(shareFromBest(constant('1', -3, 100))).toBeNull()
    expect(shareFromBest(drawsFrom('1', new Float64Array([-100, 3, 1])), 0.34)).toBe(0.75)
    expect(() => shareFromBest(x, 0)).toThrow()
    expect([...columnOf(x)].length).toBe(draws)
  })
})

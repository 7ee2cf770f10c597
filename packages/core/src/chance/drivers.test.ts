import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  columnOf,
  drivenUniforms,
  estimate,
  impliedCorrelation,
  loadingsProblem,
  normalScores,
  rankCorrelation,
  sampler,
  shareBelow,
  uniformsOf,
} from './index.ts'
import { orderOf } from './order.ts'

const amount = { shape: 'lognormal', p5: 1, p50: 3, p95: 10 } as const
const signed = { shape: 'normal', p5: -1, p50: 0, p95: 2 } as const

const ranksOf = (column: Float64Array): Float64Array => {
  const ranks = new Float64Array(column.length)
  orderOf(column).forEach((index, rank) => (ranks[index] = rank))
  return ranks
}

function spearman(a: Float64Array, b: Float64Array): number {
  const [x, y] = [ranksOf(a), ranksOf(b)]
  const n = x.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += ((x[i] ?? 0) - (y[i] ?? 0)) ** 2
  return 1 - (6 * sum) / (n * (n * n - 1))
}

describe('named drivers', () => {
  it('induce the rank correlation of the closed form, whatever the distributions', () => {
    for (const [a, b] of [
      [0.8, 0.5],
      [0.9, 0.9],
      [-0.7, 0.6],
      [0.3, 0.3],
    ] as const) {
      const draw = sampler({ draws: 65_536, loadings: { x: { mood: a }, y: { mood: b } } })
      const got = spearman(columnOf(draw.draw('x', '1', amount)), columnOf(draw.draw('y', '1', signed)))
      // The standard error of a rank correlation of 65,536 pairs is below 1/256 = 0.0039.
      expect(Math.abs(got - rankCorrelation(a * b)), `${a} ${b}`).toBeLessThan(0.012)
    }
  })

  it('add up over several drivers', () => {
    const loadings = { x: { mood: 0.6, rent: 0.5 }, y: { rent: 0.8, mood: 0.3 } }
    // 0.6 · 0.3 + 0.5 · 0.8 = 0.58
    expect(impliedCorrelation(loadings.x, loadings.y)).toBeCloseTo(0.58, 15)
    const draw = sampler({ draws: 65_536, loadings })
    const got = spearman(draw.uniforms('x'), draw.uniforms('y'))
    expect(Math.abs(got - rankCorrelation(0.58))).toBeLessThan(0.012)
    // The correlation with a driver itself is that of the loading.
    expect(Math.abs(spearman(draw.uniforms('y'), columnOf(draw.driver('rent'))) - rankCorrelation(0.8))).toBeLessThan(
      0.012,
    )
  })

  it('leave the distribution of each input as it was', () => {
    const draw = sampler({ draws: 65_536, loadings: { x: { mood: 0.8, rent: -0.4 } } })
    const e = estimate(draw.draw('x', '1', amount))
    expect(e.p5).toBeCloseTo(1, 1)
    expect(Math.abs(e.p50 / 3 - 1)).toBeLessThan(0.02)
    expect(Math.abs(e.p95 / 10 - 1)).toBeLessThan(0.03)
    for (const at of [0.001, 0.01, 0.5, 0.99]) {
      let below = 0
      for (const u of draw.uniforms('x')) if (u < at) below++
      expect(Math.abs(below / 65_536 - at)).toBeLessThan(5 * Math.sqrt((at * (1 - at)) / 65_536))
    }
  })

  it('move no other input when one is added, and not one without loadings', () => {
    const few = sampler({ draws: 1024, loadings: { x: { mood: 0.5 } } })
    const before = [few.draw('x', '1', amount), few.draw('plain', '1', amount)].map((one) => [...columnOf(one)])
    const more = sampler({ draws: 1024, loadings: { x: { mood: 0.5 }, y: { mood: 0.9, rent: 0.1 } } })
    more.draw('y', '1', amount)
    expect([more.draw('x', '1', amount), more.draw('plain', '1', amount)].map((one) => [...columnOf(one)])).toEqual(
      before,
    )
    expect([...columnOf(sampler({ draws: 1024 }).draw('plain', '1', amount))]).toEqual(before[1])
    expect(drivenUniforms('x', '1', 64, {})).toEqual(uniformsOf('x', '1', 64))
    expect(drivenUniforms('x', '1', 64, { mood: 0 })).toEqual(uniformsOf('x', '1', 64))
  })

  it('follow a driver wholly at a loading of one, backwards at minus one', () => {
    const draw = sampler({ draws: 1024, loadings: { x: { mood: 1 }, y: { mood: -1 } } })
    expect(spearman(draw.uniforms('x'), draw.uniforms('y'))).toBeCloseTo(-1, 12)
    expect(spearman(draw.uniforms('x'), columnOf(draw.driver('mood')))).toBeCloseTo(1, 12)
  })

  it('make a mixture rise with its driver', () => {
    const zero = { shape: 'point', p5: 0, p50: 0, p95: 0 } as const
    const mixture = {
      shape: 'mixture',
      p5: 0,
      p50: 2,
      p95: 9,
      parts: [
        { weight: 0.6, belief: amount },
        { weight: 0.4, belief: zero },
      ],
    } as const
    const draw = sampler({ draws: 8192, loadings: { m: { mood: 0.9 } } })
    const drawn = draw.draw('m', '1', mixture)
    expect(spearman(columnOf(drawn), columnOf(draw.driver('mood')))).toBeGreaterThan(0.75)
    expect(shareBelow(drawn, 1e-9).value).toBeCloseTo(0.4, 1)
  })

  it('are drawn to 1e-7 of the exact sum of scores', () => {
    const loadings = { mood: 0.6, rent: -0.5 }
    const got = normalScores(drivenUniforms('x', '3', 4096, loadings))
    const [own, mood, rent] = ['x', 'driver.mood', 'driver.rent'].map((path) =>
      normalScores(uniformsOf(path, '3', 4096)),
    )
    const left = Math.sqrt(1 - 0.36 - 0.25)
    got.forEach((z, i) => {
      const want = left * (own?.[i] ?? 0) + 0.6 * (mood?.[i] ?? 0) - 0.5 * (rent?.[i] ?? 0)
      // An error of 1e-7 in Φ is one of 1e-7/φ(z) in z.
      expect(Math.abs(z - want)).toBeLessThan(5e-6)
    })
  })

  it('refuse loadings that are no correlations', () => {
    expect(loadingsProblem({ mood: 0.6, rent: 0.8 })).toBeNull()
    expect(loadingsProblem({ mood: 1.1 })).toEqual({ kind: 'range', driver: 'mood', loading: 1.1 })
    expect(loadingsProblem({ mood: NaN })?.kind).toBe('range')
    expect(loadingsProblem({ mood: 0.8, rent: 0.8 })?.kind).toBe('total')
    expect(() => drivenUniforms('x', '1', 8, { mood: 0.8, rent: 0.8 })).toThrow()
    expect(() => rankCorrelation(1.5)).toThrow()
  })

  it('are open uniforms for any loadings', () => {
    const loading = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(loading, loading, fc.string(), (a, b, seed) => {
        const scale = Math.max(1, Math.sqrt(a * a + b * b))
        for (const u of drivenUniforms('x', seed, 64, { a: a / scale, b: b / scale })) expect(u > 0 && u < 1).toBe(true)
      }),
    )
  })
})

describe('the closed form of a rank correlation', () => {
  it('is that of 25 digits', () => {
    const rows = readFileSync(new URL('../../../../golden/chance/rankCorrelation.jsonl', import.meta.url), 'utf8')
    for (const line of rows.trim().split('\n')) {
      const { rho, rank } = JSON.parse(line) as { rho: number; rank: number }
      expect(Math.abs(rankCorrelation(rho) - rank)).toBeLessThan(2e-15)
    }
  })
})

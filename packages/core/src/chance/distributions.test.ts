import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  betaDistribution,
  distributionOf,
  estimate,
  mixtureOf,
  monotoneBelief,
  pert,
  piecewiseQuantile,
  sampleDistribution,
  sampler,
  shareBelow,
  triangular,
  type Distribution,
} from './index.ts'

interface Row {
  readonly of: 'pert' | 'beta' | 'triangular'
  readonly parameters: readonly number[]
  readonly u: number
  readonly value: number
}

const rows = readFileSync(new URL('../../../../golden/chance/quantiles.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const made = ({ of, parameters: [a = NaN, b = NaN, c = NaN, d] }: Row): Distribution =>
  of === 'pert' ? pert(a, b, c, d) : of === 'beta' ? betaDistribution(a, b) : triangular(a, b, c)

const shares = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('distributions', () => {
  it('meet quantiles of 25 digits', () => {
    for (const row of rows) {
      const of = made(row)
      const scale = of.quantile(0.999) - of.quantile(0.001)
      const away = Math.abs(of.quantile(row.u) - row.value) / scale
      // Triangles are computed; tables of a beta are exact at their borders and in line between.
      const border = Number.isInteger(row.u * 4096)
      expect(away, JSON.stringify(row)).toBeLessThan(row.of === 'triangular' || border ? 1e-11 : 5e-5)
    }
    expect(rows.length).toBe(120)
  })

  it('draw the mean of a PERT, (low + 4·mode + high)/6, and of a triangle, a third of the sum', () => {
    const draw = sampler({ draws: 65_536 })
    // (5 + 28 + 12)/6 = 7.5; (0 + 1 + 4)/3 = 1.6667
    expect(estimate(draw.draw('round.amount', '1', pert(5, 7, 12))).mean).toBeCloseTo(7.5, 3)
    expect(estimate(draw.draw('round.stake', '1', triangular(0, 1, 4))).mean).toBeCloseTo(5 / 3, 3)
    // λ = 2: (5 + 14 + 12)/4 = 7.75; λ = 0 is uniform.
    expect(estimate(draw.draw('round.amount', '1', pert(5, 7, 12, 2))).mean).toBeCloseTo(7.75, 3)
    expect(pert(0, 3, 8, 0).quantile(0.25)).toBeCloseTo(2, 9)
  })

  it('refuse what they cannot be', () => {
    for (const make of [
      () => pert(5, 4, 12),
      () => pert(5, 5, 5),
      () => pert(5, 7, 12, -1),
      () => triangular(1, 0, 2),
      () => triangular(0, 1, Infinity),
      () => betaDistribution(0.4, 2),
      () => betaDistribution(2, 2, 1, 1),
      () => sampleDistribution([]),
      () => sampleDistribution([1, NaN]),
      () => sampleDistribution([1, 2], [0, 0]),
      () => sampleDistribution([1, 2], [1, -1]),
      () => mixtureOf([]),
      () => mixtureOf([{ weight: -1, of: triangular(0, 1, 2) }]),
      () => piecewiseQuantile(new Float64Array([0, 1]), new Float64Array([1, 0])),
    ])
      expect(make).toThrow()
  })
})

describe('samples', () => {
  it('lie in line between the middles of their weights', () => {
    // 1 (weight 1), 3 (weight 3): middles at 1/8 and (1 + 1.5)/4 = 5/8; 3/8 is half-way: 2
    const of = sampleDistribution([3, 1], [3, 1])
    expect([0.05, 0.125, 0.375, 0.625, 0.9].map((u) => of.quantile(u))).toEqual([1, 1, 2, 3, 3])
  })

  it('draw only what was seen, as often as its weight says, when nothing lies between', () => {
    const of = sampleDistribution([3, 1], [3, 1], 'nothing')
    expect([0.2, 0.2499, 0.25, 0.9].map((u) => of.quantile(u))).toEqual([1, 1, 3, 3])
    const drawn = sampler({ draws: 65_536 }).draw('x', '1', of)
    expect(shareBelow(drawn, 2).value).toBeCloseTo(0.25, 2)
  })

  it('never leave the sample and never fall; a weight of two is a value twice where nothing lies between', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('linear', 'nothing'), shares, shares, (seen, between, a, b) => {
        const of = sampleDistribution(seen, undefined, between)
        const [low, high] = [of.quantile(Math.min(a, b)), of.quantile(Math.max(a, b))]
        expect(low).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(Math.min(...seen))
        expect(high).toBeLessThanOrEqual(Math.max(...seen))
        const twice = sampleDistribution([...seen, ...seen], undefined, 'nothing')
        const weighed = sampleDistribution(
          seen,
          seen.map(() => 2),
          'nothing',
        )
        expect(twice.quantile(a)).toBe(weighed.quantile(a))
      }),
    )
  })
})

describe('mixtures that rise', () => {
  const zero = { shape: 'point', p5: 0, p50: 0, p95: 0 } as const
  const some = { shape: 'lognormal', p5: 5, p50: 7, p95: 10 } as const

  it('keep the weight of a point and the quantiles of what lies above it', () => {
    const of = mixtureOf([
      { weight: 6, of: distributionOf(some) },
      { weight: 4, of: distributionOf(zero) },
    ])
    expect([0.1, 0.399].map((u) => of.quantile(u))).toEqual([0, 0])
    // (0.7 − 0.4)/0.6 = ½: the median; (0.97 − 0.4)/0.6 = 0.95
    expect(of.quantile(0.7)).toBeCloseTo(7, 9)
    expect(of.quantile(0.97)).toBeCloseTo(10, 4)
  })

  it('put the shares of overlapping alternatives together', () => {
    // Uniforms 0 to 2 and 1 to 3: F(1) = ¼, F(2) = ½·1 + ½·½ = ¾.
    const of = mixtureOf([
      { weight: 1, of: pert(0, 1, 2, 0) },
      { weight: 1, of: pert(1, 2, 3, 0) },
    ])
    expect(of.quantile(0.25)).toBeCloseTo(1, 6)
    expect(of.quantile(0.75)).toBeCloseTo(2, 6)
    expect(of.quantile(0.5)).toBeCloseTo(1.5, 6)
  })

  it('hold the same distribution as the belief they come from, and never fall', () => {
    const belief = {
      shape: 'mixture',
      p5: 0,
      p50: 5,
      p95: 10,
      parts: [
        { weight: 0.6, belief: some },
        { weight: 0.4, belief: zero },
      ],
    } as const
    const draw = sampler({ draws: 65_536 })
    const plain = draw.draw('round.amount', '1', belief)
    const rising = draw.draw('round.amount', '1', monotoneBelief(belief))
    for (const at of [0.001, 4, 6, 8, 12])
      expect(Math.abs(shareBelow(plain, at).value - shareBelow(rising, at).value)).toBeLessThan(5e-4)
    const of = monotoneBelief(belief)
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        expect(of.quantile(Math.min(a, b))).toBeLessThanOrEqual(of.quantile(Math.max(a, b)))
      }),
    )
  })
})

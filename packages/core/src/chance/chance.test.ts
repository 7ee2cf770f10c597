import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beliefQuantile,
  columnOf,
  constant,
  estimate,
  exp,
  LEADING,
  lognormalTable,
  normalNodes,
  normalQuantile,
  normalTable,
  quantileTable,
  rankSensitivity,
  sampler,
  shareBelow,
  uniformsOf,
  valuesOf,
  zip,
} from './index.ts'

const amount = { shape: 'lognormal', p5: 2e8, p50: 4e8, p95: 8e8 } as const

describe('streams', () => {
  it('are the same for the same seed and differ between seeds, paths and scrambles', () => {
    expect(uniformsOf('round.amount', '1', 64)).toEqual(uniformsOf('round.amount', '1', 64))
    expect(uniformsOf('round.amount', '1', 64)).not.toEqual(uniformsOf('round.amount', '2', 64))
    expect(uniformsOf('round.amount', '1', 64)).not.toEqual(uniformsOf('round.stake', '1', 64))
    expect(uniformsOf('something.new', '1', 64)).not.toEqual(uniformsOf('something.else', '1', 64))
    const column = uniformsOf('round.amount', '1', 64)
    expect(column.slice(0, 8)).not.toEqual(column.slice(8, 16))
  })

  it('do not move when a path is added', () => {
    const alone = sampler({ draws: 256 }).draw('a.path', '1', amount)
    const other = sampler({ draws: 256 })
    other.draw('another.path', '1', amount)
    expect(valuesOf(other.draw('a.path', '1', amount))).toEqual(valuesOf(alone))
  })

  it('has at most 64 leading inputs, each once', () => {
    expect(LEADING.length).toBeLessThanOrEqual(64)
    expect(new Set(LEADING).size).toBe(LEADING.length)
  })

  it('fills every one of 1,024 equal strata once per scramble: a net in base 2 stays one under scrambling', () => {
    for (const path of LEADING) {
      const column = uniformsOf(path, '7', 8 * 1024)
      for (let b = 0; b < 8; b++) {
        const seen = new Set(Array.from(column.slice(b * 1024, (b + 1) * 1024), (u) => Math.floor(u * 1024)))
        expect(seen.size, `${path} ${b}`).toBe(1024)
      }
    }
  })

  it('gives open uniforms off the net as well, even on average', () => {
    const column = uniformsOf('not.leading', '1', 65_536)
    let mean = 0
    for (const u of column) {
      expect(u > 0 && u < 1).toBe(true)
      mean += u / column.length
    }
    // Standard error of a mean of 65,536 uniforms is 0.2887/256 = 0.0011.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.004)
  })
})

describe('beliefs', () => {
  it('meets its three points in the draws', () => {
    const e = estimate(sampler({ draws: 65_536 }).draw('round.amount', 'CNY', amount))
    expect(e.p5 / 2e8).toBeCloseTo(1, 3)
    expect(e.p50 / 4e8).toBeCloseTo(1, 3)
    expect(e.p95 / 8e8).toBeCloseTo(1, 3)
    // exp(s²/2) with s = ln 2 / 1.6449 = 0.4214: the mean is 4亿 × 1.0928.
    expect(e.mean / 4e8).toBeCloseTo(1.0928, 3)
    expect(e.standardError).toBeGreaterThan(0)
    expect(e.standardError).toBeLessThan(4e8 * 1e-3)
  })

  it('keeps within its floor and ceiling and puts the points where they were', () => {
    const e = estimate(
      sampler({ draws: 8192 }).draw('x', 'CNY', { shape: 'lognormal', p5: 0.9, p50: 0.95, p95: 0.995, ceiling: 1 }),
    )
    expect(e.p95).toBeCloseTo(0.995, 3)
    const column = columnOf(
      sampler({ draws: 8192 }).draw('x', 'CNY', { shape: 'lognormal', p5: 1, p50: 1.41, p95: 2, floor: 1 }),
    )
    expect(Math.min(...column)).toBe(1)
  })

  it('draws a mixture by weight', () => {
    const zero = { shape: 'point', p5: 0, p50: 0, p95: 0 } as const
    const mixture = {
      shape: 'mixture',
      p5: 0,
      p50: 5,
      p95: 10,
      parts: [
        { weight: 0.6, belief: { shape: 'lognormal', p5: 5, p50: 7, p95: 10 } },
        { weight: 0.4, belief: zero },
      ],
    } as const
    const draws = sampler({ draws: 65_536 }).draw('m', '1', mixture)
    expect(shareBelow(draws, 1e-9).value).toBeCloseTo(0.4, 2)
  })

  it('is monotone in u for every single shape', () => {
    const shapes = ['lognormal', 'normal', 'uniform', 'empirical'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (shape, a, b) => {
          const q = beliefQuantile({ shape, p5: 1, p50: 2, p95: 5 })
          expect(q(Math.min(a, b))).toBeLessThanOrEqual(q(Math.max(a, b)))
        },
      ),
    )
  })
})

describe('tables of normals', () => {
  it('are those of their quantile functions to the last bit, alone and made together', () => {
    const standard = normalNodes()
    const normal = quantileTable((u) => 1.2 + 0.4 * normalQuantile(u))
    const lognormal = quantileTable((u) => exp(1.2 + 0.4 * normalQuantile(u)))
    for (const made of [normalTable(1.2, 0.4), normalTable(1.2, 0.4, standard)])
      expect(made.nodes).toEqual(normal.nodes)
    for (const made of [lognormalTable(1.2, 0.4), lognormalTable(1.2, 0.4, standard)])
      expect(made.nodes).toEqual(lognormal.nodes)
    expect(normalTable(1.2, 0.4).exact(0.001)).toBe(normal.exact(0.001))
    expect(lognormalTable(1.2, 0.4).exact(0.999)).toBe(lognormal.exact(0.999))
  })
})

describe('summing up', () => {
  it('gives the exact values of a constant', () => {
    expect(estimate(constant('CNY', 7, 64))).toMatchObject({
      p5: 7,
      p50: 7,
      p95: 7,
      mean: 7,
      standardError: 0,
      unit: 'CNY',
    })
    expect(shareBelow(constant('CNY', 7, 64), 7)).toEqual({ value: 0, standardError: 0 })
  })

  it('does not depend on how the values came about', () => {
    const s = sampler({ draws: 4096 })
    const a = s.draw('a', 'CNY', amount)
    expect(estimate(a.times(2)).p50).toBe(estimate(a).p50 * 2)
    expect(estimate(a.plus(a)).mean).toBe(estimate(a.times(2)).mean)
  })

  it('gives the input that matters its share and an inert one none', () => {
    const s = sampler({ draws: 65_536 })
    const [big, small, inert] = [
      s.draw('big', '1', { shape: 'normal', p5: -3, p50: 0, p95: 3 }),
      s.draw('small', '1', { shape: 'normal', p5: -1, p50: 0, p95: 1 }),
      s.draw('inert', '1', { shape: 'normal', p5: -1, p50: 0, p95: 1 }),
    ]
    const shares = rankSensitivity({ big, small, inert }, big.plus(small))
    // Variances 9 : 1, so nine tenths and one tenth; ranks of a normal sum move these by a few per cent.
    expect(shares['big']).toBeCloseTo(0.9, 1)
    expect(shares['small']).toBeCloseTo(0.1, 1)
    expect(shares['inert']).toBeLessThan(0.003)
  })

  it('refuses columns of different lengths as a bug', () => {
    expect(() => zip('1', constant('1', 1, 8), constant('1', 1, 16), (a) => a)).toThrow('8 draws meet 16')
  })
})

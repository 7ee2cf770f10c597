import { describe, expect, it } from 'vitest'
import {
  fromPercentiles,
  logitNormalFromInterval,
  lognormalFromInterval,
  mixtureBelief,
  normalFromInterval,
  pertBelief,
  pointBelief,
  proportionBelief,
  uniformBetween,
} from './index.ts'
import { naturalLog, normalScore, power } from './roots.ts'

describe('beliefs', () => {
  it('puts the middle of a lognormal at the geometric mean', () => {
    // √(2 · 8) = 4
    expect(lognormalFromInterval(2, 8)).toEqual({ shape: 'lognormal', p5: 2, p50: 4, p95: 8 })
  })

  it('stretches an 80 % interval to the 5 % and 95 % points', () => {
    // z95 / z90 = 1.6448536 / 1.2815516 = 1.2834861; √56 = 7.4833148; half log width ln(8/7)/2 = 0.0667657
    // 7.4833148 · e^(±0.0667657 · 1.2834861) = 7.4833148 · e^(±0.0856928) = 6.868756, 8.152859
    const belief = lognormalFromInterval(7, 8, 0.8)
    expect(belief.p5).toBeCloseTo(6.868756, 5)
    expect(belief.p95).toBeCloseTo(8.152859, 5)
  })

  it('puts the middle of a share at the mean of the log odds', () => {
    // odds 1/9 and 1/4: √(1/36) = 1/6, back 1/7
    expect(logitNormalFromInterval(0.1, 0.2).p50).toBeCloseTo(1 / 7, 14)
    // level 80 %: half log width ln(9/4)/2 = 0.4054651, · 1.2834861 = 0.5204088; odds e^(±0.5204)/6 = 0.099046, 0.280452
    const wide = logitNormalFromInterval(0.1, 0.2, 0.8)
    expect(wide.p5).toBeCloseTo(0.09012, 4)
    expect(wide.p95).toBeCloseTo(0.21903, 4)
  })

  it('spreads a normal evenly', () => {
    // middle 2.5, half width 7.5 · 1.2834861 = 9.626146
    expect(normalFromInterval(-5, 10)).toEqual({ shape: 'normal', p5: -5, p50: 2.5, p95: 10 })
    expect(normalFromInterval(-5, 10, 0.8).p95).toBeCloseTo(12.126146, 5)
  })

  it('keeps the hard ends of a uniform', () => {
    expect(uniformBetween(5, 10)).toEqual({ shape: 'uniform', p5: 5.25, p50: 7.5, p95: 9.75, floor: 5, ceiling: 10 })
  })

  it('puts a metalog on the log scale through three percentiles', () => {
    // ln(5/7) = -0.3364722, ln(15/7) = 0.7621401, log odds of 0.9 = ln 9 = 2.1972246.
    // lengths: 0.3364722/2.1972246 = 0.1531351 below, 0.7621401/2.1972246 = 0.3468649 above
    // a3 = (0.3468649 - 0.1531351)/0.8 = 0.2421623, a2 = 0.1531351 + 0.4 · 0.2421623 = 0.25
    // at 0.95: L = ln 19 = 2.9444390; 7 · e^(2.9444390 · (0.25 + 0.45 · 0.2421623)) = 7 · e^1.0569720 = 20.14355
    // at 0.05: 7 · e^(-2.9444390 · (0.25 - 0.45 · 0.2421623)) = 7 · e^-0.4152475 = 4.62125
    const belief = fromPercentiles(7, { share: 0.1, value: 5 }, { share: 0.9, value: 15 })
    expect(belief).toMatchObject({ shape: 'metalog', p50: 7, floor: 0 })
    expect(belief.p5).toBeCloseTo(4.62125, 4)
    expect(belief.p95).toBeCloseTo(20.14355, 4)
  })

  it('keeps a fraction below one, and the stated points where they are the outer ones', () => {
    const share = fromPercentiles(0.1, { share: 0.05, value: 0.02 }, { share: 0.95, value: 0.4 }, true)
    expect(share).toEqual({ shape: 'metalog', p5: 0.02, p50: 0.1, p95: 0.4, floor: 0, ceiling: 1 })
    const near = fromPercentiles(0.9, { share: 0.1, value: 0.5 }, { share: 0.9, value: 1 - 1e-13 }, true)
    expect(near.p95).toBeLessThan(1)
  })

  it('gives each side a normal of its own where a metalog falls or has no variance', () => {
    // 1 to 7 below against 7 to 8 above: lengths 0.8856 and 0.0608, a3/a2 = -1.0310/0.4732 = -2.18, beyond -1.667.
    // (8/7)^1.2834861 · 7 = e^(0.1335314 · 1.2834861) · 7 = 8.30864
    const skewed = fromPercentiles(7, { share: 0.1, value: 1 }, { share: 0.9, value: 8 })
    expect(skewed.shape).toBe('lognormal')
    expect(skewed.p95).toBeCloseTo(8.30864, 4)
    // Tenfold each way: a2 = ln 10/ln 9 = 1.048, a mean without end.
    expect(fromPercentiles(10, { share: 0.1, value: 1 }, { share: 0.9, value: 100 }).shape).toBe('lognormal')
    // A side of a few last digits.
    expect(fromPercentiles(7, { share: 0.1, value: 7 - 1e-14 }, { share: 0.9, value: 8 }).shape).toBe('lognormal')
  })

  it('follows the beta of a PERT and of a proportion', () => {
    // min 0, mode 1/2, max 1: Beta(3, 3), symmetric; its 5 % point solves 10x³ - 15x⁴ + 6x⁵ = 0.05: x = 0.18926
    const pert = pertBelief(0, 0.5, 1)
    expect(pert.p50).toBeCloseTo(0.5, 5)
    expect(pert.p5).toBeCloseTo(0.18926, 4)
    // 1 of 1: Beta(2, 1), F(x) = x²: √0.05, √0.5
    const all = proportionBelief(1, 1)
    expect(all.p5).toBeCloseTo(Math.sqrt(0.05), 5)
    expect(all.p50).toBeCloseTo(Math.sqrt(0.5), 5)
    expect(proportionBelief(3000, 10000).p50).toBeCloseTo(0.3, 3)
    expect(pertBelief(5, 7, 12)).toMatchObject({ shape: 'pert', parameters: [5, 7, 12], floor: 5, ceiling: 12 })
    expect(proportionBelief(3, 10)).toMatchObject({ shape: 'beta', parameters: [4, 8] })
    expect(proportionBelief(100_000, 200_000).shape).toBe('empirical')
  })

  it('takes the points of a mixture from the whole', () => {
    const mixed = mixtureBelief([
      { weight: 0.6, belief: lognormalFromInterval(5, 10) },
      { weight: 0.4, belief: pointBelief(0) },
    ])
    // 0.5 of the whole is (0.5 - 0.4) / 0.6 = 1/6 of the lognormal: z = -0.967422; 7.0710678 · 2^(-0.967422/(2 · 1.6448536)) = 5.7671
    expect(mixed.p5).toBe(0)
    expect(mixed.p50).toBeCloseTo(5.767, 1)
  })
})

describe('powers and scores without logarithms', () => {
  it('agree with the known values', () => {
    expect(power(2, 10)).toBe(1024)
    expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 15)
    // 3^2.7 = e^(2.7 · 1.0986122887) = 19.419023519771
    expect(power(3, 2.7)).toBeCloseTo(19.419023519771, 10)
    expect(power(10, -2)).toBeCloseTo(0.01, 15)
    expect(normalScore(0.95)).toBeCloseTo(1.6448536269514722, 10)
    expect(normalScore(0.9)).toBeCloseTo(1.2815515655446004, 10)
    expect(normalScore(0.5)).toBeCloseTo(0, 12)
    expect(naturalLog(10)).toBeCloseTo(2.302585092994046, 14)
    expect(naturalLog(1e-9)).toBeCloseTo(-20.72326583694641, 13)
    expect(naturalLog(1)).toBe(0)
  })
})

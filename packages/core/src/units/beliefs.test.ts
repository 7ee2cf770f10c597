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
import { normalScore, power } from './roots.ts'

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

  it('reaches from outer percentiles to 5 % and 95 %', () => {
    // (5/7)^1.2834861 · 7 = e^(-0.3364722 · 1.2834861) · 7 = 0.649302 · 7; (15/7)^1.2834861 · 7 = 2.659654 · 7
    const belief = fromPercentiles(7, { share: 0.1, value: 5 }, { share: 0.9, value: 15 })
    expect(belief.p5).toBeCloseTo(4.54511, 4)
    expect(belief.p95).toBeCloseTo(18.61758, 4)
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
  })
})

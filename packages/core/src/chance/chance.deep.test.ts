import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Belief } from '@touchstone/core/units'
import {
  beliefQuantile,
  beliefTable,
  betaQuantile,
  betaTable,
  drawsFrom,
  estimate,
  exp,
  expm1,
  gamma,
  LEADING,
  ln,
  lnGamma,
  log1p,
  logistic,
  logit,
  lookUp,
  lookUpColumn,
  mapRatio,
  normalCdf,
  normalQuantile,
  NPV_INPUTS,
  npvColumns,
  npvDraws,
  npvKernel,
  pow,
  rankSensitivity,
  sampler,
  shareBelow,
  sobolColumn,
  uniformAt,
  uniformsOf,
} from './index.ts'

const shares = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
const runs = { numRuns: 20_000 }

describe('quantile tables', () => {
  const spread = fc.double({ min: 1.001, max: 30, noNaN: true })
  const beliefs: fc.Arbitrary<Belief> = fc.oneof(
    fc
      .tuple(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), spread, spread)
      .map(([p50, down, up]): Belief => ({ shape: 'lognormal', p5: p50 / down, p50, p95: p50 * up })),
    fc
      .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0.1, max: 1e6, noNaN: true }))
      .map(([p50, half]): Belief => ({ shape: 'normal', p5: p50 - half, p50, p95: p50 + half })),
    fc
      .tuple(fc.double({ min: 0.02, max: 0.9, noNaN: true }), fc.double({ min: 0.1, max: 2, noNaN: true }))
      .map(([p50, half]): Belief => {
        const odds = logit(p50)
        return { shape: 'logit-normal', p5: logistic(odds - half), p50, p95: logistic(odds + half) }
      }),
  )

  it('stay beside the exact quantile for every belief', () => {
    fc.assert(
      fc.property(beliefs, fc.array(shares, { minLength: 8, maxLength: 8 }), (belief, us) => {
        const table = beliefTable(belief)
        const exact = beliefQuantile(belief)
        // A cell is 1/4,096 wide; at the edge of the table, u = 1/128, the bend of Φ⁻¹ over a cell is below 1.2e-4 of a
        // standard deviation, and a lognormal adds as much of its own bend.
        for (const u of us) {
          const want = exact(u)
          const scale = belief.shape === 'lognormal' ? want : belief.p95 - belief.p5
          const width = belief.shape === 'lognormal' ? ln(belief.p95 / belief.p5) / 3.28 : 0.31
          expect(Math.abs(lookUp(table, u) - want) / scale).toBeLessThan(2.5e-4 * width * (1 + width))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are monotone and meet the belief at its three points', () => {
    fc.assert(
      fc.property(beliefs, shares, shares, (belief, a, b) => {
        const exact = beliefQuantile(belief)
        // Neighbouring uniforms may round to values a few units of the last place apart, either way.
        const [low, high] = [exact(Math.min(a, b)), exact(Math.max(a, b))]
        if (Math.abs(a - b) > 1e-12) expect(low).toBeLessThanOrEqual(high)
        expect(low - high).toBeLessThanOrEqual(1e-15 * (Math.abs(low) + belief.p95 - belief.p5))
        for (const [u, value] of [
          [0.05, belief.p5],
          [0.5, belief.p50],
          [0.95, belief.p95],
        ] as const)
          expect(Math.abs(exact(u) - value)).toBeLessThanOrEqual(1e-12 * (Math.abs(value) + belief.p95 - belief.p5))
      }),
      { numRuns: 5000 },
    )
  })

  it('of betas agree with the inverse of the incomplete beta function', () => {
    const parameter = fc.double({ min: 0.5, max: 400, noNaN: true })
    fc.assert(
      fc.property(parameter, parameter, fc.array(shares, { minLength: 6, maxLength: 6 }), (a, b, us) => {
        const table = betaTable(a, b)
        for (const u of us) {
          const want = betaQuantile(u, a, b)
          // Below from the lower end the value itself measures the error, near the upper end what is left to 1.
          expect(Math.abs(lookUp(table, u) - want)).toBeLessThanOrEqual(5e-4 * want)
        }
        for (const i of [32, 47, 500, 1999, 2048, 2049, 3000, 4064]) {
          const want = betaQuantile(i / 4096, a, b)
          expect(Math.abs((table.nodes[i] ?? NaN) - want)).toBeLessThanOrEqual(1e-11 * want)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('elementary functions', () => {
  const real = fc.double({ min: -700, max: 700, noNaN: true })
  const positive = real.map((x) => exp(x / 2))

  it('undo each other', () => {
    fc.assert(
      fc.property(real, positive, shares, (x, y, u) => {
        // ln e^x loses the last bit of e^x, 2.2e-16, absolutely.
        expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(2.3e-16 * (1 + Math.abs(x)))
        expect(Math.abs(exp(ln(y)) / y - 1)).toBeLessThanOrEqual(3e-16 * (1 + Math.abs(ln(y))))
        // Between −0.7 and 0.7 log1p at most doubles a relative error.
        expect(Math.abs(log1p(expm1(x / 1000)) - x / 1000)).toBeLessThanOrEqual(1e-15 * Math.abs(x / 1000))
        // Φ(z) moves by z²/2 relative units of z, at most 18 here.
        expect(Math.abs(normalCdf(normalQuantile(u)) / u - 1)).toBeLessThanOrEqual(4e-14)
        expect(Math.abs(logistic(logit(u)) / u - 1)).toBeLessThanOrEqual(1e-14)
      }),
      runs,
    )
  })

  it('keep their addition theorems', () => {
    fc.assert(
      fc.property(real, real, positive, fc.double({ min: 0.01, max: 80, noNaN: true }), (a, b, x, y) => {
        const [p, q] = [a / 4, b / 4]
        expect(Math.abs((exp(p) * exp(q)) / exp(p + q) - 1)).toBeLessThanOrEqual(
          1e-15 + 1.2e-16 * (Math.abs(p) + Math.abs(q)),
        )
        expect(Math.abs(pow(x, 0.5) / Math.sqrt(x) - 1)).toBeLessThanOrEqual(7e-16)
        expect(Math.abs(pow(x, -1) * x - 1)).toBeLessThanOrEqual(7e-16)
        expect(Math.abs(gamma(y + 1) / (y * gamma(y)) - 1)).toBeLessThanOrEqual(1e-14 + 1.2e-16 * y * 6)
        expect(Math.abs(lnGamma(y + 1) - lnGamma(y) - ln(y))).toBeLessThanOrEqual(
          3e-15 * (1 + Math.abs(lnGamma(y + 1))),
        )
      }),
      runs,
    )
  })

  it('never fall where they should rise', () => {
    const step = fc.double({ min: 1e-9, max: 1e-3, noNaN: true })
    fc.assert(
      fc.property(real, positive, shares, step, (x, y, u, h) => {
        expect(exp(x + h)).toBeGreaterThanOrEqual(exp(x))
        expect(ln(y * (1 + h))).toBeGreaterThanOrEqual(ln(y))
        expect(normalCdf((x + h) / 50)).toBeGreaterThanOrEqual(normalCdf(x / 50))
        expect(normalQuantile(u + (1 - u) * h)).toBeGreaterThanOrEqual(normalQuantile(u))
      }),
      runs,
    )
  })
})

describe('Sobol points', () => {
  /** The star discrepancy of points in the unit square, over boxes whose corners are on a grid of 64 by 64. */
  const discrepancy = (x: Float64Array, y: Float64Array): number => {
    const cells = 64
    const counts = new Float64Array((cells + 1) * (cells + 1))
    for (let i = 0; i < x.length; i++) {
      const at = (Math.floor((x[i] ?? 0) * cells) + 1) * (cells + 1) + Math.floor((y[i] ?? 0) * cells) + 1
      counts[at] = (counts[at] ?? 0) + 1
    }
    let worst = 0
    for (let row = 1; row <= cells; row++)
      for (let column = 1; column <= cells; column++) {
        const at = row * (cells + 1) + column
        counts[at] =
          (counts[at] ?? 0) + (counts[at - 1] ?? 0) + (counts[at - cells - 1] ?? 0) - (counts[at - cells - 2] ?? 0)
        worst = Math.max(worst, Math.abs((counts[at] ?? 0) / x.length - (row * column) / (cells * cells)))
      }
    return worst
  }

  it('fill every plane of two of the first 30 dimensions more evenly than chance does', () => {
    const n = 8192
    const columns = Array.from({ length: 30 }, (_, dimension) => sobolColumn(dimension, 77 + dimension, n))
    const random = [0, 1].map((key) => Float64Array.from({ length: n }, (_, i) => uniformAt(key, i, 0)))
    const byChance = discrepancy(random[0] ?? new Float64Array(), random[1] ?? new Float64Array())
    // Chance leaves about 1/√n = 0.011; a net some log(n)²/n = 0.003 in the worst plane.
    expect(byChance).toBeGreaterThan(0.005)
    for (const [i, x] of columns.entries())
      for (const [j, y] of columns.entries()) if (j < i) expect(discrepancy(x, y), `${i} ${j}`).toBeLessThan(0.004)
  })

  it('leave no linear correlation between leading inputs', () => {
    const n = 65_536
    const columns = LEADING.map((path) => uniformsOf(path, '3', n))
    for (const [i, x] of columns.entries())
      for (const [j, y] of columns.entries()) {
        if (j >= i) continue
        let sum = 0
        for (let k = 0; k < n; k++) sum += ((x[k] ?? 0) - 0.5) * ((y[k] ?? 0) - 0.5)
        expect(Math.abs((12 * sum) / n), `${LEADING[i]} ${LEADING[j]}`).toBeLessThan(0.01)
      }
  })
})

describe('estimates', () => {
  it('meet exact quantiles within a few of their standard errors', () => {
    const belief: Belief = { shape: 'lognormal', p5: 1, p50: 3, p95: 20 }
    const exact = beliefQuantile(belief)
    for (let seed = 0; seed < 40; seed++) {
      const e = estimate(sampler({ draws: 65_536, seed: `${seed}` }).draw('keyed.input', '1', belief))
      for (const [u, value, error] of [
        [0.05, e.p5, e.standardErrors.p5],
        [0.5, e.p50, e.standardErrors.p50],
        [0.95, e.p95, e.standardErrors.p95],
      ] as const)
        // Student's t with seven degrees of freedom: beyond 7.9 one time in ten thousand.
        expect(Math.abs(value - exact(u)), `${seed} ${u}`).toBeLessThan(7.9 * error)
      expect(Math.abs(e.p25 / exact(0.25) - 1)).toBeLessThan(0.03)
      expect(Math.abs(e.p75 / exact(0.75) - 1)).toBeLessThan(0.03)
    }
  })

  it('have standard errors that cover the truth as often as they say', () => {
    // Beyond one error Student's t with seven degrees of freedom falls 35.1 % of the time, beyond 2.365 5 %. Of 400 seeds
    // that is 140 ± 9.5 and 20 ± 4.4: four of these on each side.
    let [beyondOne, beyondFive, beyondShare] = [0, 0, 0]
    const seeds = 400
    for (let seed = 0; seed < seeds; seed++) {
      const s = sampler({ draws: 4096, seed: `coverage ${seed}` })
      const a = s.draw('keyed.a', '1', { shape: 'normal', p5: -1, p50: 0, p95: 1 })
      const b = s.draw('keyed.b', '1', { shape: 'normal', p5: -2, p50: 0, p95: 2 })
      const sum = a.plus(b)
      const e = estimate(sum)
      const off = Math.abs(e.mean) / e.standardErrors.mean
      if (off > 1) beyondOne++
      if (off > 2.365) beyondFive++
      const share = shareBelow(sum, 0)
      if (Math.abs(share.value - 0.5) > 2.365 * share.standardError) beyondShare++
    }
    expect(Math.abs(beyondOne - 0.351 * seeds)).toBeLessThan(38)
    expect(Math.abs(beyondFive - 0.05 * seeds)).toBeLessThan(18)
    expect(Math.abs(beyondShare - 0.05 * seeds)).toBeLessThan(18)
  })

  it('have errors from Sobol points that are honest for the public model', () => {
    // The truth from 24 × 65,536 points of other seeds; the error of one run is measured by its eight scrambles.
    const truth = { p5: 0, p50: 0, p95: 0 }
    for (let seed = 0; seed < 24; seed++) {
      const e = estimate(drawsFrom('CNY', npvDraws(65_536, `truth ${seed}`)))
      truth.p5 += e.p5 / 24
      truth.p50 += e.p50 / 24
      truth.p95 += e.p95 / 24
    }
    let squares = 0
    let count = 0
    for (let seed = 0; seed < 40; seed++) {
      const e = estimate(drawsFrom('CNY', npvDraws(16_384, `run ${seed}`)))
      for (const key of ['p5', 'p50', 'p95'] as const) {
        squares += ((e[key] - truth[key]) / e.standardErrors[key]) ** 2
        count++
      }
    }
    // Of t with seven degrees of freedom the root mean square is √(7/5) = 1.18; a value from all points may be better
    // than the mean of eight parts, so only too bold an error counts.
    expect(Math.sqrt(squares / count)).toBeLessThan(1.6)
  })

  it('beat plain chance with Sobol points many times over', () => {
    const spreadOf = (make: (seed: number) => Float64Array): number => {
      const means = Array.from({ length: 24 }, (_, seed) => estimate(drawsFrom('1', make(seed))).mean)
      const middle = means.reduce((sum, one) => sum + one / 24, 0)
      return Math.sqrt(means.reduce((sum, one) => sum + (one - middle) ** 2 / 23, 0))
    }
    const n = 16_384
    const sobol = spreadOf((seed) => npvDraws(n, `sobol ${seed}`))
    const chance = spreadOf((seed) => {
      const random = NPV_INPUTS.map(({ name, table }, key): [string, Float64Array] => {
        const uniforms = Float64Array.from({ length: n }, (_, i) => uniformAt(key + seed * 16, i, 1))
        return [name, lookUpColumn(table(), uniforms, uniforms)]
      })
      return npvKernel({ ...npvColumns(n, '1'), ...Object.fromEntries(random) }, new Float64Array(n), 0, n)
    })
    // Published root mean square errors of the mean at 16,384 points: 14.5 % by chance, 2.6 % by one scramble of Sobol
    // points; eight scrambles of 2,048 lie between.
    expect(sobol * 2).toBeLessThan(chance)
  })
})

describe('rank sensitivity', () => {
  it('gives a linear normal model the shares of its ranks', () => {
    // y = Σ a·x with standard normals: x and y correlate by ρ, ρ² = a²/Σa².
    const s = sampler({ draws: 65_536, seed: 'linear' })
    const weights = [4, 3, 2, 1, 0]
    const inputs = weights.map((weight, i) =>
      s
        .draw(LEADING[i] ?? '', '1', { shape: 'normal', p5: -1.6448536269514722, p50: 0, p95: 1.6448536269514722 })
        .times(weight === 0 ? 1 : weight),
    )
    const [first = inputs[0], ...rest] = inputs.slice(0, 4)
    if (first === undefined) throw new Error('no inputs')
    const shares = rankSensitivity(
      Object.fromEntries(inputs.map((input, i) => [`x${i}`, input])),
      rest.reduce((sum, input) => sum.plus(input), first),
    )
    weights.forEach((weight, i) => {
      const square = (weight * weight) / 30
      // E[Φ(y) | x] = Φ(ρx/√(2 − ρ²)); two draws y, y′ of one x correlate by ρ², so the covariance of their ranks is
      // asin(ρ²/2)/2π, and its share of 1/12 is (6/π)·asin(ρ²/2).
      const want = (6 / Math.PI) * Math.asin(square / 2)
      expect(Math.abs((shares[`x${i}`] ?? NaN) - want), `${weight}`).toBeLessThan(0.006)
    })
  })

  it('ranks the inputs of the Ishigami function as its known shares do', () => {
    // sin x₁ + 7·sin² x₂ + 0.1·x₃⁴·sin x₁ on (−π, π)³: first-order shares of raw variance 0.314, 0.442, 0.
    const s = sampler({ draws: 65_536, seed: 'ishigami' })
    const angle = (i: number): Float64Array => s.uniforms(LEADING[i] ?? '').map((u) => (2 * u - 1) * Math.PI)
    const [a, b, c] = [angle(0), angle(1), angle(2)]
    const y = a.map((x, i) => Math.sin(x) * (1 + 0.1 * (c[i] ?? 0) ** 4) + 7 * Math.sin(b[i] ?? 0) ** 2)
    const shares = rankSensitivity(
      { a: drawsFrom('1', a), b: drawsFrom('1', b), c: drawsFrom('1', c) },
      drawsFrom('1', y),
    )
    expect(shares['a']).toBeGreaterThan(0.25)
    expect(shares['a']).toBeLessThan(0.4)
    expect(shares['b']).toBeGreaterThan(0.38)
    expect(shares['b']).toBeLessThan(0.55)
    // x₃ acts only through x₁: its first-order share of ranks is nearly none.
    expect(shares['c']).toBeLessThan(0.02)
  })

  it('does not change under a rising function of the output', () => {
    const s = sampler({ draws: 8192, seed: 'ranks' })
    const x = s.draw('round.amount', '1', { shape: 'normal', p5: -1, p50: 0, p95: 1 })
    const z = s.draw('keyed.z', '1', { shape: 'normal', p5: -2, p50: 0, p95: 2 })
    const y = x.plus(z)
    expect(rankSensitivity({ x, z }, mapRatio(y, 'exp'))).toEqual(rankSensitivity({ x, z }, y))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPercentiles } from '@touchstone/core/units'
import {
  beliefQuantile,
  beliefTable,
  constant,
  drivenUniforms,
  evpi,
  evppi,
  evppiOfGroup,
  lookUp,
  metalogFrom,
  quantiles,
  quantilesToDistribution,
  rankShares,
  sampler,
  scoresOf,
} from './index.ts'

const Z95 = 1.6448536269514722
const unit = { shape: 'normal', p5: -Z95, p50: 0, p95: Z95 } as const

describe('stated quantiles, many times', () => {
  it('become a distribution that meets them and never falls, of any number of points and any bounds', () => {
    const step = fc.double({ min: 1e-3, max: 100, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 9 }),
        fc.constantFrom(0, 1, 2, 3),
        (steps, kind) => {
          const weight = steps.reduce((sum, [, one]) => sum + one, 50)
          let value = 0
          let share = 0
          const points = steps.map(([up, on]) => ({ share: (share += on / weight), value: (value += up) }))
          const bounds = { ...(kind % 2 === 1 ? { low: 0 } : {}), ...(kind > 1 ? { high: value + 5 } : {}) }
          const of = quantilesToDistribution(points, bounds)
          if (of === null) throw new Error('points that rise have a distribution')
          for (const { share: at, value: want } of points)
            expect(Math.abs(of.quantile(at) - want)).toBeLessThan(1e-6 * value)
          let last = -Infinity
          for (let i = 1; i < 400; i++) {
            const next = of.quantile(i / 400)
            expect(next).toBeGreaterThanOrEqual(last - 1e-9 * Math.abs(last))
            last = next
            // With one bound a tail may be heavier than numbers reach.
            if (Math.abs(next) > 1e300) break
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('have a nearest metalog that rises where their own falls', () => {
    const share = fc.double({ min: 0.05, max: 9.95, noNaN: true })
    fc.assert(
      fc.property(share, (middle) => {
        const fit = metalogFrom([
          { share: 0.1, value: 0 },
          { share: 0.5, value: middle },
          { share: 0.9, value: 10 },
        ])
        if (fit.ok) return
        const nearest = fit.nearest?.()
        let last = -Infinity
        for (let i = 1; i < 1000; i++) {
          const next = nearest?.quantile(i / 1000) ?? NaN
          expect(next).toBeGreaterThan(last)
          last = next
        }
        expect(nearest?.miss).toBeLessThan(2.5)
      }),
      { numRuns: 200 },
    )
  })

  it('of words are drawn through their table as they are read', () => {
    const ratio = fc.double({ min: 1.001, max: 40, noNaN: true })
    fc.assert(
      fc.property(ratio, ratio, fc.constantFrom(0.05, 0.1, 0.25), (down, up, at) => {
        const belief = fromPercentiles(100, { share: at, value: 100 / down }, { share: 1 - at, value: 100 * up })
        const [table, exact] = [beliefTable(belief), beliefQuantile(belief)]
        for (const u of [1e-5, 0.003, 0.05, 0.1, 0.5, 0.77, 0.95, 0.9999])
          expect(Math.abs(lookUp(table, u) / exact(u) - 1)).toBeLessThan(2e-3)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('quantiles, many times', () => {
  it('are those of sorting', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
    )
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, p) => {
          const column = Float64Array.from(all)
          const sorted = Float64Array.from(all).sort()
          const t = Math.min(Math.max(p * all.length - 0.5, 0), all.length - 1)
          const [a, b] = [sorted[Math.floor(t)] ?? NaN, sorted[Math.ceil(t)] ?? NaN]
          const want = a === b ? a : a + (t - Math.floor(t)) * (b - a)
          expect((quantiles(column, [p])[0] ?? NaN) + 0).toBe(want + 0)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('inert inputs, many of them', () => {
  const s = sampler({ draws: 65_536 })
  const at = (path: string) => s.draw(path, '1', unit)
  const known = at('deep.known')
  const scores = scoresOf([constant('1', 0, 65_536), known.plus(at('deep.rest'))])
  const inert = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`n${i}`, at(`deep.inert.${i}`)]))

  it('are worth no more than noise, on average nothing, and less than knowing all', () => {
    const found = Object.values(evppi(inert, scores))
    let raw = 0
    for (const one of found) {
      expect(one.value).toBeLessThan(3 * one.noise + 1e-12)
      expect(one.value).toBeLessThanOrEqual(evpi(scores).value)
      raw += (one.value > 0 ? 1 : 0) / found.length
    }
    // Corrected by its mean, the gain of an inert input passes zero about every second time.
    expect(raw).toBeGreaterThan(0.15)
    expect(raw).toBeLessThan(0.75)
  })

  it('carry no share of ranks, on average to 2e-4', () => {
    const { inputs } = rankShares(inert, known)
    for (const { share, correlation } of Object.values(inputs)) {
      expect(share).toBeLessThan(1e-3)
      expect(Math.abs(correlation)).toBeLessThan(0.02)
    }
  })

  it('add nothing to a group, and a group is never worth less than a member', () => {
    const alone = evppi({ known }, scores)['known']
    for (let i = 0; i < 12; i++) {
      const group = evppiOfGroup([known, inert[`n${i}`] ?? known], scores)
      expect(group.value).toBeGreaterThanOrEqual(alone?.value ?? Infinity)
      expect(group.value - (alone?.value ?? 0)).toBeLessThan(0.01)
    }
  })
})

describe('drivers, many times', () => {
  it('keep inputs even whatever the loadings', () => {
    const loading = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(loading, loading, loading, fc.string(), (a, b, c, seed) => {
        const scale = Math.max(1, Math.sqrt(a * a + b * b + c * c)) * (1 + 1e-12)
        const column = drivenUniforms('deep.x', seed, 8192, { a: a / scale, b: b / scale, c: c / scale })
        let mean = 0
        for (const u of column) mean += u / column.length
        // Standard error 0.2887/√8,192 = 0.0032.
        expect(Math.abs(mean - 0.5)).toBeLessThan(0.017)
      }),
      { numRuns: 200 },
    )
  })
})

import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  constant,
  drawsFrom,
  each,
  evpi,
  evppi,
  evppiOfGroup,
  sampler,
  scoresOf,
  zip,
  type Draws,
  type Information,
} from './index.ts'

const draws = 65_536
const Z95 = 1.6448536269514722
const s = sampler({ draws })
/** A standard normal along a path. */
const normal = (path: string): Draws<'1'> => s.draw(path, '1', { shape: 'normal', p5: -Z95, p50: 0, p95: Z95 })
const near = (one: Information | undefined, want: number, slack = 0): void => {
  expect(Math.abs((one?.value ?? NaN) - want)).toBeLessThanOrEqual(
    5 * (one?.standardError ?? 0) + (one?.noise ?? 0) + slack,
  )
}

describe('the value of information', () => {
  it('about the mean of a normal is the unit normal loss integral', () => {
    const [known, rest, inert] = [normal('info.known'), normal('info.rest'), normal('info.inert')]
    const lines = readFileSync(new URL('../../../../golden/chance/normalInformation.jsonl', import.meta.url), 'utf8')
    for (const line of lines.trim().split('\n')) {
      const row = JSON.parse(line) as { mean: number; share: number; value: number }
      const invest = known
        .times(Math.sqrt(row.share))
        .plus(rest.times(Math.sqrt(1 - row.share)))
        .plus(constant('1', row.mean, draws))
      const scores = scoresOf([constant('1', 0, draws), invest])
      const found = evppi({ known, inert }, scores)
      // 32 bins hide what happens inside the bin where the choice turns: less than 1e-3 here.
      near(found['known'], row.value, 1e-3)
      near(found['inert'], 0)
      expect(found['inert']?.value).toBeLessThanOrEqual(2 * (found['inert']?.noise ?? 0) + 1e-12)
      if (row.share === 1) expect(Math.abs(evpi(scores).value - row.value)).toBeLessThan(0.01)
      expect(found['known']?.value).toBeLessThanOrEqual(evpi(scores).value)
      expect(found['known']?.lowerBound).toBeLessThanOrEqual(found['known']?.value ?? 0)
    }
  })

  it('of an input with two levels is exact, without correction', () => {
    // Level −1 or 1 by halves; investing scores 0.3 + level: learn −1 (half) and pass: 0.65 − 0.3 = 0.35.
    const level = drawsFrom(
      '1',
      Float64Array.from({ length: 4096 }, (_, i) => (i % 2) * 2 - 1),
    )
    const found = evppi({ level }, scoresOf([constant('1', 0, 4096), level.plus(constant('1', 0.3, 4096))]))
    expect(found['level']?.value).toBeCloseTo(0.35, 12)
    expect(found['level']?.noise).toBe(0)
    expect(found['level']?.lowerBound).toBeCloseTo(0.35, 12)
  })

  it('is never negative, never above knowing all, nothing for a constant, for any scores', () => {
    const score = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 64, maxLength: 64 })
    fc.assert(
      fc.property(score, score, score, (a, b, c) => {
        const of = (values: readonly number[]): Draws<'1'> => drawsFrom('1', Float64Array.from(values))
        const scores = scoresOf([of(a), of(b), constant('1', 0, 64)])
        const found = evppi({ x: of(c), same: constant('1', 4, 64), a: of(a) }, scores)
        const most = evpi(scores).value + 1e-12
        for (const one of Object.values(found)) {
          expect(one.value).toBeGreaterThanOrEqual(0)
          expect(one.value).toBeLessThanOrEqual(most)
          expect(one.lowerBound).toBeLessThanOrEqual(one.value)
        }
        expect(found['same']?.value).toBe(0)
        expect(evppi({ x: of(c) }, scoresOf([of(a)]))['x']?.value).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the choices or the names of the inputs', () => {
    const [x, y] = [normal('info.x'), normal('info.y')]
    const choices = [constant('1', 0, draws), x.plus(y), y.times(0.5), x.times(-1)]
    const one = evppi({ x }, scoresOf(choices))['x']
    const other = evppi({ z: x, a: y }, scoresOf([...choices].reverse()))['z']
    expect(other?.value).toBeCloseTo(one?.value ?? NaN, 10)
  })

  it('refuses scores that do not go together', () => {
    expect(() => scoresOf([])).toThrow()
    expect(() => scoresOf([constant('1', 0, 8), constant('1', 0, 16)])).toThrow()
    expect(() => evppi({ x: constant('1', 0, 16) }, scoresOf([constant('1', 0, 8)]))).toThrow()
    expect(() => evppiOfGroup([], scoresOf([constant('1', 0, 8)]))).toThrow()
  })
})

describe('the value of learning several inputs together', () => {
  it('of a sum is that of the whole, more than each part', () => {
    const [a, b, rest] = [normal('group.a'), normal('group.b'), normal('group.rest')]
    // a + b has variance 2, so knowing both gains √2·φ(0) = 0.56419; each alone φ(0) = 0.39894.
    const scores = scoresOf([constant('1', 0, draws), a.plus(b).plus(rest)])
    const group = evppiOfGroup([a, b], scores)
    near(group, 0.56419, 0.004)
    const alone = evppi({ a, b }, scores)
    near(alone['a'], 0.39894, 0.002)
    expect(group.value).toBeGreaterThan(alone['a']?.value ?? Infinity)
    expect(group.lowerBound).toBeLessThanOrEqual(group.value)
  })

  it('sees what only both together say', () => {
    const [a, b] = [normal('group.p'), normal('group.q')]
    const product = zip('1', a, b, (x, y) => x * y)
    const scores = scoresOf([constant('1', 0, draws), product])
    const alone = evppi({ a, b }, scores)
    near(alone['a'], 0)
    // E|xy|/2 = (2/π)/2 = 0.31831
    near(evppiOfGroup([a, b], scores), 0.31831, 0.02)
  })

  it('among four choices, with a heavy tail, is at least that of each member and at most all', () => {
    const [a, b, c] = [normal('group.k'), normal('group.l'), normal('group.m')]
    const heavy = each('1', drawsFrom('1', s.uniforms('group.tail')), (u) => (1 - u) ** (-1 / 2.2) - 1.8)
    const scores = scoresOf([
      constant('1', 0, draws),
      a.plus(heavy),
      zip('1', a, b, (x, y) => (y > 0 ? 2 * x : -0.2)),
      c.times(0.2),
    ])
    const alone = evppi({ a, b, c, heavy }, scores)
    const group = evppiOfGroup([a, b, c], scores)
    for (const name of ['a', 'b', 'c']) expect(group.value).toBeGreaterThanOrEqual(alone[name]?.value ?? Infinity)
    expect(group.value).toBeLessThanOrEqual(evpi(scores).value)
    // What all three say between them is known by formula only in bounds: more than a alone by a clear step.
    expect(group.value).toBeGreaterThan((alone['a']?.value ?? 0) + 0.05)
  })

  it('of one member is that member, of inert members noise', () => {
    const [a, x, y] = [normal('group.a'), normal('group.x'), normal('group.y')]
    const scores = scoresOf([constant('1', 0, draws), a])
    expect(evppiOfGroup([a], scores)).toEqual(evppi({ a }, scores)['a'])
    const inert = evppiOfGroup([x, y], scores)
    expect(inert.value).toBeLessThanOrEqual(2 * inert.noise)
  })
})

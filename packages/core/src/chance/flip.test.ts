import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOf, constant, drawsFrom, flipOf, sampler, scoresOf } from './index.ts'

const draws = 16_384
const normal = { shape: 'normal', p5: -1.6448536269514722, p50: 0, p95: 1.6448536269514722 } as const
const draw = (path: string, seed = '1') => sampler({ draws, seed }).draw(path, '1', normal)
const noise = columnOf(draw('keyed.noise'))

describe('the answer that changes the choice', () => {
  it('is where the difference of the scores is zero, within its own rounding', () => {
    // Staying brings 0, going x − 0.8 and noise: better above 0.8.
    const x = draw('keyed.x')
    const go = columnOf(x).map((one, i) => one - 0.8 + (noise[i] ?? 0))
    const flip = flipOf(x, scoresOf([constant('1', 0, draws), drawsFrom('1', go)]))
    expect([flip?.above, flip?.choice]).toEqual([true, 1])
    expect(Math.abs((flip?.at ?? 0) - 0.8)).toBeLessThan(0.15)
  })

  it('may lie on the low side', () => {
    const x = draw('keyed.x')
    const go = columnOf(x).map((one, i) => -one - 1.2 + (noise[i] ?? 0))
    const flip = flipOf(x, scoresOf([constant('1', 0, draws), drawsFrom('1', go)]))
    expect(flip?.above).toBe(false)
    expect(Math.abs((flip?.at ?? 0) + 1.2)).toBeLessThan(0.25)
  })

  it('is none where the input says nothing, or too little, or does not vary', () => {
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const go = drawsFrom(
        '1',
        noise.map((one) => one - 0.02),
      )
      expect(flipOf(draw('keyed.inert', seed), scoresOf([constant('1', 0, draws), go])), seed).toBeNull()
    }
    const far = drawsFrom(
      '1',
      columnOf(draw('keyed.x')).map((one) => one - 9),
    )
    expect(flipOf(draw('keyed.x'), scoresOf([constant('1', 0, draws), far]))).toBeNull()
    expect(flipOf(constant('1', 3, draws), scoresOf([constant('1', 0, draws), far]))).toBeNull()
  })

  it('parts the draws so that the other choice is better on its side', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.boolean(), (edge, up) => {
        const x = draw('keyed.x')
        const column = columnOf(x)
        const go = column.map((one, i) => (up ? one - edge : edge - one) * 0.5 - 0.1 + 0.5 * (noise[i] ?? 0))
        const scores = scoresOf([constant('1', 0, draws), drawsFrom('1', go)])
        const flip = flipOf(x, scores)
        if (flip === null) return
        let [inside, count] = [0, 0]
        column.forEach((one, i) => {
          if (flip.above ? one <= flip.at : one >= flip.at) return
          inside += (scores.best === 0 ? 1 : -1) * (go[i] ?? 0)
          count++
        })
        expect(count).toBeGreaterThan(0)
        expect(inside / count).toBeGreaterThan(0)
      }),
      { numRuns: 20 },
    )
  })

  it('falls between the levels of an input that has two', () => {
    const level = drawsFrom(
      '1',
      Float64Array.from({ length: 64 }, (_, i) => i % 2),
    )
    const go = drawsFrom(
      '1',
      Float64Array.from({ length: 64 }, (_, i) => (i % 2 === 1 ? 1 : -2)),
    )
    // The line from −2 at 0 to 1 at 1 is zero at two thirds.
    expect(flipOf(level, scoresOf([constant('1', 0, 64), go]))?.at).toBeCloseTo(2 / 3, 5)
  })
})

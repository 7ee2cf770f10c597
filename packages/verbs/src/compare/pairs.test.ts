import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beats } from './pairs.ts'

describe('how often one deal beats another', () => {
  it('counts draw by draw, equal ones half', () => {
    // a > b in one of four, equal in two: (1 + 2/2) / 4 = 0.5
    expect(beats(Float64Array.of(0, 0, 3, 1), Float64Array.of(0, 0, 2, 4))).toEqual({ same: 0.5, own: 0.5, equal: 0.5 })
  })

  it('keeps the scenario of a draw', () => {
    // Good in half of the scenarios, and always a half more for b: a wins only if scenarios were mixed.
    const a = Float64Array.from({ length: 4096 }, (_, i) => (i % 256 < 128 ? 1 : 0))
    const b = a.map((one) => one + 0.5)
    expect(beats(a, b)).toEqual({ same: 0, own: 0, equal: 0 })
  })

  it('parts the luck of the companies', () => {
    // Luck in the first half of the draws. Shifts of 512·k put (512+1,024+1,536+2,048+1,536+1,024+512) = 8,192 of 7·4,096 draws, lucky ones
    // of a against unlucky ones of b: 2/7.
    const a = Float64Array.from({ length: 4096 }, (_, i) => (i < 2048 ? 1 : 0))
    const b = a.map((one) => one + 0.5)
    expect(beats(a, b).same).toBe(0)
    expect(beats(a, b).own).toBeCloseTo(2 / 7, 12)
  })

  it('gives two chances that make one, either way round', () => {
    const column = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 64, maxLength: 64 })
    fc.assert(
      fc.property(column, column, (x, y) => {
        const [a, b] = [Float64Array.from(x), Float64Array.from(y)]
        expect(beats(a, b).same + beats(b, a).same).toBeCloseTo(1, 12)
      }),
    )
  })
})

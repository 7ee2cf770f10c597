import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  betaCdf,
  betaQuantile,
  exp,
  expm1,
  gamma,
  ln,
  lnGamma,
  log1p,
  normalCdf,
  normalQuantile,
  pow,
} from './index.ts'

interface Point {
  readonly x: number
  readonly y?: number
  readonly a?: number
  readonly b?: number
  readonly value: string
}

const pointsOf = (name: string): readonly Point[] =>
  readFileSync(new URL(`../../../../../golden/elementary/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Point)

const away = (got: number, want: number): number => (got === want ? 0 : Math.abs((got - want) / want))

describe('against values of 25 digits', () => {
  const functions: Readonly<Record<string, (point: Point) => number>> = {
    exp: ({ x }) => exp(x),
    expm1: ({ x }) => expm1(x),
    ln: ({ x }) => ln(x),
    log1p: ({ x }) => log1p(x),
    pow: ({ x, y = NaN }) => pow(x, y),
    normalCdf: ({ x }) => normalCdf(x),
    normalQuantile: ({ x }) => normalQuantile(x),
    gamma: ({ x }) => gamma(x),
    lnGamma: ({ x }) => lnGamma(x),
  }
  for (const [name, f] of Object.entries(functions))
    it(`${name} is right to 1e-14`, () => {
      const points = pointsOf(name)
      expect(points.length).toBeGreaterThanOrEqual(40)
      for (const point of points)
        expect(away(f(point), Number(point.value)), JSON.stringify(point)).toBeLessThanOrEqual(1e-14)
    })

  it('exp, expm1, ln, log1p and pow are right to three units of the last place', () => {
    for (const name of ['exp', 'expm1', 'ln', 'log1p', 'pow'])
      for (const point of pointsOf(name))
        expect(away(functions[name]?.(point) ?? NaN, Number(point.value)), name).toBeLessThanOrEqual(4.5e-16)
  })

  // Both rest on exp of a sum in which logarithms of size a + b cancel: its last bit is the relative error.
  it('betaCdf is right to 1e-15 times 16 + a + b', () => {
    const points = pointsOf('betaCdf')
    expect(points.length).toBeGreaterThanOrEqual(40)
    for (const { x, a = NaN, b = NaN, value } of points)
      expect(away(betaCdf(x, a, b), Number(value)), `${x} ${a} ${b}`).toBeLessThanOrEqual(1e-15 * (16 + a + b))
  })

  // For a = ½ the quantile goes with the square of the chance, which doubles a relative error.
  it('betaQuantile is right to 1e-15 times 16 + a + b, doubled where a < 1', () => {
    const points = pointsOf('betaQuantile')
    expect(points.length).toBeGreaterThanOrEqual(40)
    for (const { x, a = NaN, b = NaN, value } of points)
      expect(away(betaQuantile(x, a, b), Number(value)), `${x} ${a} ${b}`).toBeLessThanOrEqual(
        1e-15 * (16 + a + b) * (a < 1 ? 2 : 1),
      )
  })
})

describe('the two gamma functions', () => {
  it('agree as far as the last bit of the logarithm lets them', () => {
    // At 18.66 ln Γ is 35.1 with a last bit of 7e-15, of which e^lnΓ shows a half: they may differ by about 4e-15.
    for (let x = 2.6; x < 170; x += 0.0625) {
      const difference = Math.abs(exp(lnGamma(x)) / gamma(x) - 1)
      expect(difference, `${x}`).toBeLessThanOrEqual(3e-15 + lnGamma(x) * 2.3e-16)
    }
    expect(Math.abs(exp(lnGamma(18.66)) / gamma(18.66) - 1)).toBeLessThan(8e-15)
  })

  it('keeps the recurrence Γ(x + 1) = x·Γ(x)', () => {
    for (let x = 0.03125; x < 150; x += 0.21875) expect(away(gamma(x + 1), x * gamma(x)), `${x}`).toBeLessThan(8e-15)
  })

  it('answers at the ends', () => {
    expect(gamma(0)).toBeNaN()
    expect(gamma(172)).toBe(Infinity)
    expect(lnGamma(-1)).toBeNaN()
    expect(lnGamma(Infinity)).toBe(Infinity)
    expect(lnGamma(1)).toBe(0)
    expect(lnGamma(2)).toBe(0)
  })
})

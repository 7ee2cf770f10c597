import type { FigureForm } from '@touchstone/core/memo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { formatChance } from './format.ts'

const both = (value: number, error: number, form: FigureForm): readonly [string, string] => [
  formatChance(value, error, form, zh),
  formatChance(value, error, form, en),
]

describe('a chance inside', () => {
  it('is a whole percent where its error supports one', () => {
    expect(both(0.884, 0.0007, 'full')).toEqual(['88%', '88%'])
    expect(both(0.435, 0.0005, 'full')).toEqual(['44%', '44%'])
  })
  it('moves in steps of as many points as twenty errors are where it does not', () => {
    expect(both(0.435, 0.001, 'full')).toEqual(['44%', '44%'])
    expect(both(0.435, 0.002, 'full')).toEqual(['45%', '45%'])
    expect(both(0.435, 0.005, 'full')).toEqual(['40%', '40%'])
  })
  it('is the step that it lies in, of four errors or more, where not even ten points are supported', () => {
    expect(both(0.435, 0.01, 'full')).toEqual(['40–45%', '40–45%'])
    expect(both(0.5, 0.04, 'full')).toEqual(['40–60%', '40–60%'])
  })
  it('says <1% and >99% at the ends', () => {
    expect(both(0.0049, 0, 'full')).toEqual(['<1%', '<1%'])
    expect(both(0.0099, 0, 'full')).toEqual(['1%', '1%'])
    expect(both(0.9951, 0, 'full')).toEqual(['>99%', '>99%'])
    expect(both(0, 0.0001, 'full')).toEqual(['<1%', '<1%'])
    expect(both(1, 0.0001, 'full')).toEqual(['>99%', '>99%'])
  })
  it('is never 0% or 100%, not even where all draws agree', () => {
    expect(both(0, 0, 'full')).toEqual(['<1%', '<1%'])
    expect(both(1, 0, 'full')).toEqual(['>99%', '>99%'])
    expect(both(1, 0, 'page')).toEqual(['>95%', '>95%'])
  })
  it('says – for what is not a number', () => {
    expect(both(Number.NaN, 0, 'full')).toEqual(['–', '–'])
    expect(both(Number.NaN, 0, 'of100')).toEqual(['–', '–'])
  })
})

describe('a chance on page one', () => {
  it('moves in steps of five points', () => {
    expect(both(0.42, 0, 'page')).toEqual(['40%', '40%'])
    expect(both(0.425, 0, 'page')).toEqual(['45%', '45%'])
    expect(both(0.7, 0, 'of100')).toEqual(['约70', 'about 70'])
    expect(both(0.68, 0, 'of100')).toEqual(['约70', 'about 70'])
  })
  it('says fewer than 5 and more than 95 of 100 at the ends', () => {
    expect(both(0.044, 0, 'of100')).toEqual(['不到5', 'fewer than 5'])
    expect(both(0.049, 0, 'of100')).toEqual(['约5', 'about 5'])
    expect(both(0.956, 0, 'of100')).toEqual(['超过95', 'more than 95'])
    expect(both(0, 0, 'of100')).toEqual(['不到5', 'fewer than 5'])
    expect(both(0.02, 0, 'page')).toEqual(['<5%', '<5%'])
    expect(both(0.98, 0, 'page')).toEqual(['>95%', '>95%'])
    expect(both(0.05, 0, 'of100')).toEqual(['约5', 'about 5'])
    expect(both(0.95, 0, 'of100')).toEqual(['约95', 'about 95'])
  })
})

describe('any chance', () => {
  const odds = fc.record({
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    error: fc.double({ min: 1e-9, max: 0.2, noNaN: true }),
  })

  it('never claims nothing or certainty', () => {
    fc.assert(
      fc.property(odds, fc.constantFrom<FigureForm>('full', 'interval', 'page', 'of100'), ({ value, error }, form) => {
        for (const text of both(value, error, form)) {
          expect(text).not.toMatch(/(^|[^\d])0([^\d]|$)/)
          expect(text).not.toContain('100')
        }
      }),
    )
  })
  it('prints nothing but five-point steps on page one', () => {
    fc.assert(
      fc.property(odds, ({ value, error }) => {
        const count = Number(/\d+/.exec(formatChance(value, error, 'page', en))?.[0])
        expect(count % 5).toBe(0)
        expect(Math.abs(count - value * 100)).toBeLessThanOrEqual(5)
      }),
    )
  })
  it('holds the value between the ends of its span', () => {
    fc.assert(
      fc.property(odds, ({ value, error }) => {
        const span = /^(\d+)–(\d+)%$/.exec(formatChance(value, error, 'full', en))
        if (span === null) return
        expect(Number(span[1]) / 100).toBeLessThanOrEqual(value)
        expect(Number(span[2]) / 100).toBeGreaterThanOrEqual(value)
      }),
    )
  })
})

import type { Quantity } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import { echo } from './echo.ts'
import { en } from './words/en/index.ts'
import { zh } from './words/zh/index.ts'

const several: Quantity = {
  kind: 'money',
  unit: 'CNY',
  low: 2e8,
  high: 9e8,
  lowOpen: false,
  highOpen: false,
  belief: { shape: 'lognormal', p5: 2e8, p50: 4e8, p95: 8e8 },
  rule: 'several',
  assumed: [],
}
const exact: Quantity = {
  ...several,
  low: 4.5e6,
  high: 4.5e6,
  unit: 'USD',
  belief: { shape: 'point', p5: 4.5e6, p50: 4.5e6, p95: 4.5e6 },
  rule: 'exact',
}

const both = (quantity: Quantity): readonly [string, string] => [echo(quantity, zh), echo(quantity, en)]

describe('the echo of a phrase', () => {
  it('prints the belief, the wording where it says something else, and the rule', () => {
    expect(both(several)).toEqual([
      '90%：2–8亿元，中位4 · 字面2–9亿元 · 规则“数”',
      '90%: CNY 200–800m, middle 400m · wording CNY 200–900m · rule "several"',
    ])
  })
  it('leaves the wording out where it is the belief', () => {
    expect(echo({ ...several, high: 8e8 }, zh)).toBe('90%：2–8亿元，中位4 · 规则“数”')
  })
  it('prints an exact amount alone', () => {
    expect(both(exact)).toEqual(['450万美元', 'USD 4.5m'])
  })
  it('names the open side of a wording', () => {
    expect(echo({ ...several, low: 3e8, high: null, highOpen: true, rule: 'over' }, en)).toContain(
      'wording CNY 300m or more · rule "over"',
    )
  })
  it('says what was assumed, what holds for each, and the date of the price', () => {
    expect(echo({ ...several, assumed: ['currency', 'level'], spread: true, priceDate: '2023-04' }, zh)).toBe(
      '90%：2–8亿元，中位4 · 字面2–9亿元 · 规则“数” · 币种按默认 · 量级按上下文 · 每一个 · 2023-04价',
    )
    expect(echo({ ...exact, assumed: ['unit'] }, en)).toBe('USD 4.5m · unit assumed')
  })
  it('prints a bare count as a count and not as a percentage', () => {
    const half = { shape: 'point', p5: 0.5, p50: 0.5, p95: 0.5 } as const
    expect(echo({ ...exact, kind: 'count', unit: '1', low: 0.5, high: 0.5, belief: half }, en)).toBe('0.5')
    expect(echo({ ...exact, kind: 'ratio', unit: '1', low: 0.5, high: 0.5, belief: half }, en)).toBe('50%')
  })
  it('prints a rule nobody has words for by its id, and no member of every object', () => {
    expect(echo({ ...several, rule: 'invented' }, zh)).toContain('规则“invented”')
    expect(echo({ ...several, rule: 'toString' }, en)).toContain('rule "toString"')
  })
})

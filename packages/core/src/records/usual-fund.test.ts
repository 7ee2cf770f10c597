import { describe, expect, it } from 'vitest'
import { reference } from '@touchstone/reference'
import { rationalToNumber } from '@touchstone/core/units'
import type { Tree } from '@touchstone/core/facts'
import { DECISION_RULES } from '@touchstone/core/fund'
import { type FundFile, readFund, usualFund, usualRule } from './index.ts'

const at = { source: 'x.fund.yaml', path: '' }
const treeOf = (value: unknown): Tree =>
  typeof value === 'object' && value !== null
    ? {
        kind: 'map',
        at,
        entries: Object.entries(value).map(([key, one]) => ({ key, keyAt: at, value: treeOf(one) })),
      }
    : { kind: 'scalar', literal: String(value), plain: String(value), quoted: true, at }

function fundWith(more: object, baseRates = reference.baseRates): FundFile {
  const tree = treeOf({
    format: 'touchstone/fund@1',
    name: 'A',
    currency: 'CNY',
    size: '100000000',
    vintage: '2021-03',
    life: { invest: '5 years', total: '7 years' },
    ...more,
  })
  const read = readFund(tree, { file: 'x.fund.yaml', readings: reference.readings, baseRates })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value
}

describe('what a fund file leaves out', () => {
  it('is filled from the tables and named', () => {
    const { terms, decision, beside, assumed } = fundWith({})
    expect(terms.fees.rate).toBe(0.02)
    expect(rationalToNumber(terms.carry.rate)).toBe(0.2)
    expect(terms.carry.hurdle === null ? null : rationalToNumber(terms.carry.hurdle.rate)).toBe(0.08)
    expect(rationalToNumber(terms.gpCommitment)).toBe(0.01)
    expect(decision).toEqual({ name: 'log_growth', cap: 0.99 })
    expect(beside).toEqual({ name: 'mean_multiple', least: 3, cap: null })
    expect(assumed).toEqual(
      expect.arrayContaining(['fees.rate', 'carry.rate', 'carry.hurdle', 'gpCommitment', 'decision.rule']),
    )
  })

  it('has no hurdle in a dollar fund', () => {
    expect(fundWith({ currency: 'USD' }).terms.carry.hurdle).toBeNull()
  })

  it.each(DECISION_RULES)('has another rule printed beside %s', (rule) => {
    const { decision, beside } = fundWith({ decision: { rule } })
    expect(decision).toEqual(usualRule(usualFund(reference.baseRates), rule, 'CNY'))
    expect(beside.name).toBe(rule === 'log_growth' ? 'mean_multiple' : 'log_growth')
  })

  it('follows the table and no number of the code', () => {
    const other = reference.baseRates.map((one) =>
      one.metric === 'fund.usual' && one.stage === 'decision.cap'
        ? { ...one, mid: 0.95 }
        : one.metric === 'fund.rule' && one.stage === 'mean_multiple'
          ? { ...one, mid: 0 }
          : one,
    )
    const { decision, beside } = fundWith({}, other)
    expect(decision).toEqual({ name: 'mean_multiple', least: 3, cap: null })
    expect(beside).toEqual({ name: 'log_growth', cap: 0.95 })
  })

  it('takes nothing from a table without it', () => {
    expect(() => usualFund([]).of('fees.rate', 'CNY')).toThrow('fees.rate')
  })
})

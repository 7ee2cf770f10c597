import type { Tree } from '@touchstone/core/facts'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { fieldReader } from './field.ts'

const at = { source: 'a', path: '' }
const word = (literal: string): Tree => ({ kind: 'scalar', literal, plain: literal, quoted: false, at })
const map = (entries: Readonly<Record<string, Tree>>): Tree => ({
  kind: 'map',
  entries: Object.entries(entries).map(([key, value]) => ({ key, keyAt: at, value })),
  at,
})
const read = fieldReader(map({ company: map({ country: word('美国') }) }), reference.readings)

describe('a field of a deal file', () => {
  it('counts what its place counts, not money', () => {
    expect(read('/model/parameters', '千亿')).toMatchObject({ kind: 'count', unit: 'parameter', low: 1e11 })
    expect(read('/model/accelerators/months', '2')).toMatchObject({ kind: 'duration', unit: 'year', low: 2 / 12 })
    expect(read('/assumptions/training.researchMultiplier', '3 to 10')).toMatchObject({
      kind: 'ratio',
      low: 3,
      high: 10,
    })
    expect(read('/finances/revenueByLine/0/annual', '100万/月')).toMatchObject({ kind: 'money', low: 1.2e7 })
  })
  it('is in the currency of the country where it names none', () => {
    expect(read('/round/amount', '3亿')).toMatchObject({ unit: 'USD', assumed: ['currency'] })
    expect(read('/round/amount', '3亿元')).toMatchObject({ unit: 'CNY' })
    expect(fieldReader(map({}), reference.readings)('/round/amount', '3亿')).toMatchObject({ unit: 'CNY' })
  })
  it('is nothing where no amount stands or the words are none', () => {
    for (const path of ['/company/name', '/round', '/nowhere/at/all', '/assumptions/nothing', '', '/round/leads/0'])
      expect(read(path, '3亿')).toBeNull()
    expect(read('/round/amount', '很多')).toBeNull()
    expect(read('/round/stake', '120%')).toBeNull()
  })
})

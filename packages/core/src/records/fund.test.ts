import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Result, type Tree } from '@touchstone/core/facts'
import { fundLedger, fundRecord } from '@touchstone/core/fund'
import { rationalToNumber } from '@touchstone/core/units'
import { reference } from '@touchstone/reference'
import { fundJsonSchema, type FundFile, fundKeys, readFund } from './index.ts'

const readings = {
  rules: [],
  version: '0',
  id: 'readings',
  of: '2023',
  known: '2023-01-01',
  source: { title: '' },
  confidence: 'high',
} as const

/** A plain value as the tree that a JSON file of it would be; places are left out. */
function treeOf(value: unknown, path = ''): Tree {
  const at = { source: 'x.fund.json', path }
  if (Array.isArray(value)) return { kind: 'list', at, items: value.map((one, i) => treeOf(one, `${path}/${i}`)) }
  if (typeof value === 'object' && value !== null)
    return {
      kind: 'map',
      at,
      entries: Object.entries(value).map(([key, one]) => ({
        key,
        keyAt: { ...at, path: `${path}/${key}` },
        value: treeOf(one, `${path}/${key}`),
      })),
    }
  const plain = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value)
  return {
    kind: 'scalar',
    literal: value === null ? 'null' : String(value),
    plain,
    quoted: typeof value === 'string',
    at,
  }
}

const base = {
  format: 'touchstone/fund@1',
  name: '甲',
  currency: 'CNY',
  size: '1亿元',
  vintage: '2021-03',
  life: { invest: 5, total: '7年' },
}
const read = (more: Readonly<Record<string, unknown>> = {}): Result<FundFile> =>
  readFund(treeOf({ ...base, ...more }), { file: 'x.fund.json', readings, baseRates: reference.baseRates })
const codes = (more: Readonly<Record<string, unknown>>): readonly string[] => read(more).issues.map(({ code }) => code)

describe('a fund file', () => {
  it('is called by one name unless it says another for a language', () => {
    const names = (more: Readonly<Record<string, unknown>>) => {
      const found = read(more)
      return found.ok ? [found.value.name, found.value.names] : found.issues
    }
    expect(names({})).toEqual(['甲', undefined])
    expect(names({ english: 'First' })).toEqual(['甲', { zh: '甲', en: 'First' }])
    expect(names({ name: 'First', chinese: '甲' })).toEqual(['First', { zh: '甲', en: 'First' }])
  })

  it('reads amounts as people write them, exactly, and names what it filled', () => {
    const found = read({
      carry: { hurdle: '8%', compounding: 'simple' },
      holdings: [{ company: 'a', flows: [{ date: '2021-06-01', type: 'invested', amount: '1234.56万元' }] }],
    })
    if (!found.ok) throw new Error(JSON.stringify(found.issues))
    const { terms, events, assumed } = found.value
    expect([terms.size, terms.start, terms.life.total]).toEqual([10_000_000_000n, '2021-03-01', 7])
    expect(events.map(({ amount }) => amount)).toEqual([1_234_560_000n])
    expect(rationalToNumber(terms.carry.rate)).toBe(0.2)
    expect(assumed).toContain('carry.rate')
    expect(assumed).not.toContain('carry.hurdle')
  })

  it('books a flow of another currency at its own day’s rate, to the minor unit', () => {
    const flow = { date: '2021-06-01', type: 'invested', amount: 'USD 1m', rate: 6.4567 }
    const found = read({ holdings: [{ company: 'a', flows: [flow] }] })
    expect(found.ok && found.value.events[0]?.amount).toBe(645_670_000n)
    expect(codes({ holdings: [{ company: 'a', flows: [{ ...flow, rate: null }] }] })).toEqual(['fund/currency-differs'])
  })

  it('realises what is left with the last proceeds, unless a cost or a value says otherwise', () => {
    const flows = [
      { date: '2021-06-01', type: 'invested', amount: '100万元' },
      { date: '2022-06-01', type: 'received', amount: '30万元' },
      { date: '2023-06-01', type: 'received', amount: '90万元' },
    ]
    const costs = (more: object): readonly bigint[] => {
      const found = read({ holdings: [{ company: 'a', flows, ...more }] })
      return found.ok ? found.value.events.filter(({ type }) => type === 'proceeds').map(({ cost }) => cost) : []
    }
    expect(costs({})).toEqual([0n, 100_000_000n])
    expect(costs({ value: '10万元' })).toEqual([0n, 0n])
  })

  it('refuses what is vague, does not add up or cannot be', () => {
    expect(codes({ size: '8到10亿元' })).toContain('fund/not-exact')
    expect(codes({ size: '0.001元' })).toEqual(['fund/not-exact'])
    expect(codes({ life: { invest: 8, total: 7 } })).toEqual(['fund/life-disorder'])
    expect(codes({ carry: { catchUp: '20%' } })).toEqual(['fund/catch-up-too-small'])
    expect(codes({ carry: { catchUp: '20%', catchUpTo: 'preferred' } })).toEqual([])
    expect(codes({ investors: [{ name: 'x', commitment: '9000万元' }] })).toEqual(['fund/commitments-differ'])
    expect(codes({ investors: [{ name: 'x', commitment: '9900万元' }] })).toEqual([])
    expect(
      codes({
        investors: [
          { name: 'x', commitment: '9900万元' },
          { name: 'y', kind: 'gp', commitment: '100万元' },
        ],
      }),
    ).toEqual([])
    expect(codes({ life: { invest: 5 } })).toEqual(['deal/missing'])
    expect(codes({ size: null })).toEqual(['deal/missing'])
    expect(codes({ hurdle: '8%' })).toEqual(['deal/unknown-key'])
    expect(codes({ format: 'touchstone/fund@2' })).toEqual(['deal/unknown-format'])
    expect(codes({ currency: 'RMB' })).toContain('deal/not-one-of')
  })

  it('its schema is the committed file; node scripts/schemas.mjs writes it anew', () => {
    const committed: unknown = JSON.parse(
      readFileSync(new URL('../../../../schemas/fund.schema.json', import.meta.url), 'utf8'),
    )
    expect(committed).toEqual(JSON.parse(JSON.stringify(fundJsonSchema())))
    expect(Object.keys(fundKeys.keys)).toContain('concentrationLimit')
  })

  it('property: never throws, whatever the tree', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(fundKeys.keys)), (value, key) => {
        const found = read({ [key]: value })
        if (!found.ok) return void expect(found.issues.length).toBeGreaterThan(0)
        const ledger = fundLedger(found.value.terms, found.value.events, found.value.asOf)
        if (ledger.ok) expect(fundRecord(ledger.value).net.irr.status).toBeTypeOf('string')
      }),
      { numRuns: 300 },
    )
  })
})

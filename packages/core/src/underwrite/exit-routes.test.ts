import { fatesOf } from '@touchstone/core/market'
import { reference as tables } from '@touchstone/reference'
import { marketReference } from '@touchstone/reference/market'
import { describe, expect, it } from 'vitest'
import { listableBy, prohibitSales, saleHazard } from './exit-routes.ts'

const reference = { ...tables, ...marketReference }
const of = { asOf: '2023-04-30', country: 'CN', layer: 'model', modelFiled: true } as const

describe('routes out of a company', () => {
  it('are the listing rules of the date, by value and revenue', () => {
    const may = listableBy(reference, of)
    // STAR set two: 1.5bn CNY of value and 200m of revenue; near 6.9 CNY to the dollar that is 218m and 29m
    expect([may?.(30e6, 230e6, 4, 0), may?.(30e6, 200e6, 4, 0), may?.(20e6, 230e6, 4, 0)]).toEqual([true, false, false])
    // Without revenue: HKEX 18C, 10bn HKD (1.28bn USD) as known then; 8bn (1.03bn) from September 2024, known from August on
    expect([may?.(0, 1.1e9, 3, 0), may?.(0, 1.4e9, 3, 0)]).toEqual([false, true])
    expect(listableBy(reference, { ...of, asOf: '2024-09-30' })?.(0, 1.1e9, 1, 0)).toBe(true)
    // and the old thresholds again when the temporary ones end on 2027-08-31
    expect(listableBy(reference, { ...of, asOf: '2024-09-30' })?.(0, 1.1e9, 3.5, 0)).toBe(false)
    // An application company spends too little on research for a listing without revenue
    expect(listableBy(reference, { ...of, layer: 'application' })?.(0, 1.4e9, 3, 0)).toBe(false)
    expect(listableBy(reference, { ...of, country: 'US' })).toBeNull()
  })

  it('are one test for equal rules, and another for others', () => {
    expect(listableBy(reference, { ...of })).toBe(listableBy(reference, of))
    expect(listableBy(reference, { ...of, layer: 'application' })).not.toBe(listableBy(reference, of))
  })

  it('wait for the filing of a model where a listing abroad asks for it', () => {
    const late = { ...of, asOf: '2026-06-01', modelFiled: false }
    expect(listableBy(reference, late)?.(0, 2e9, 0.1, 0)).toBe(false)
    expect(listableBy(reference, { ...late, modelFiled: true })?.(0, 2e9, 0.1, 0)).toBe(true)
    expect(listableBy(reference, late)?.(0, 2e9, 2, 0)).toBe(true)
  })

  it('carry the hazard of a prohibition as it could be judged by a date', () => {
    // a quarter of sales go abroad: 0.25 × 0.05, and × 0.6 once one sale was undone
    expect(saleHazard(reference, of)?.chance).toBeCloseTo(0.0125, 12)
    const late = saleHazard(reference, { ...of, asOf: '2026-06-01' })
    expect(late?.chance).toBeCloseTo(0.15, 12)
    expect(saleHazard(reference, { ...of, layer: 'application' })).toBeNull()
    const fates = fatesOf(4096)
    fates.ending.fill(1)
    fates.proceeds.fill(1)
    if (late === null) throw new Error('no hazard')
    const hits = prohibitSales(fates, late, '1')
    expect(Math.abs(hits / 4096 - 0.15)).toBeLessThan(0.02)
    expect(fates.proceeds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(4096 - 0.6 * hits, 6)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { inEnglish } from '../context.fixture.ts'
import { loadDeal } from '../deal.ts'
import { underwriteForFunds } from '../underwrite.ts'
import type { Context } from '../types.ts'
import { earlierClasses } from './earlier.ts'

const table = readFileSync(new URL('../../../../examples/cap/three-rounds.cap.yaml', import.meta.url), 'utf8')
const deal = (more: string): { file: string; text: string } => ({
  file: 'c.deal.yaml',
  text: `format: touchstone/deal@1
asOf: 2023-06-30
company: {name: 山月智能, layer: model, country: CN, stage: B}
round: {label: C轮, amount: 1亿元, preMoney: 9亿元}
${more}`,
})
const beside: Context = {
  ...inEnglish,
  reference: { ...inEnglish.reference, ...marketReference },
  texts: { './t.cap.yaml': table },
  readTable: earlierClasses,
}

describe('the cap table that a deal names', () => {
  it('gives its preferred classes on the deal’s day, with what they paid and their part of all shares', () => {
    const read = loadDeal(deal('capTable: ./t.cap.yaml'), beside)
    const classes = (read.ok ? read.value.earlier : null) ?? []
    expect(classes.map(({ name, paid, rank, participation }) => [name, paid, rank, participation])).toEqual([
      // 1m shares at 2, 2.5m at 8, 2.5m + 328,835 at 20.
      ['种子轮优先股', 2_000_000, 3, 'none'],
      ['A轮优先股', 20_000_000, 2, 'capped'],
      ['B轮优先股', 56_576_700, 1, 'none'],
    ])
    // 16,528,835 issued; of a pool of 1.5m 200,000 are exercised: 1.3m more.
    expect(classes[2]?.share).toBeCloseTo(2_828_835 / 17_828_835, 9)
    expect(classes[1]?.redemption).toEqual({ date: '2028-12-31', rate: 0.08, compound: false, obligor: 'both' })
    expect(classes[0]?.issued).toBe('2020-09')
  })

  it('divides our return: what stands before us lowers it, in the whole answer', () => {
    const mean = (more: string, in_: Context): number => {
      const got = underwriteForFunds({ ...deal(more), draws: 4096, seed: '1' }, in_)
      if (!got.ok) throw new Error(JSON.stringify(got.issues))
      const value = got.value.figures['market.multiple']?.value
      return value?.kind === 'estimate' ? value.estimate.mean : Number.NaN
    }
    const held: Context = { ...beside, funds: exampleFunds.slice(0, 1) }
    const senior = mean('capTable: ./t.cap.yaml\nterms: {preference: 1x, seniority: 劣后}', held)
    const equal = mean('capTable: ./t.cap.yaml\nterms: {preference: 1x, seniority: "1"}', held)
    expect(senior).toBeLessThan(equal)
    expect(equal).toBeGreaterThan(0)
  })

  it('is missed where it is not beside the file, and its own errors keep their place', () => {
    const missing = loadDeal(deal('capTable: ./gone.cap.yaml'), beside)
    expect(missing.issues.map(({ code, at }) => [code, at.path])).toEqual([['deal/cap-table-not-found', '/capTable']])
    const broken = {
      ...beside,
      texts: { './t.cap.yaml': table.replace('holder: pine, shares: 100万', 'holder: nobody, shares: 100万') },
    }
    const read = loadDeal(deal('capTable: ./t.cap.yaml'), broken)
    expect(read.ok).toBe(false)
    expect(read.issues[0]?.at.source).toBe('./t.cap.yaml')
    expect(read.issues[0]?.at.line).toBeGreaterThan(10)
  })
})

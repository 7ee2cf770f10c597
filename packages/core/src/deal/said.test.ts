import { describe, expect, it } from 'vitest'
import { saidOf } from './said.ts'
import type { Deal } from './types.ts'

const at = { source: 'a.deal.yaml', path: '' }
const entry = (value: string) => ({
  value,
  literal: value,
  at,
  cites: [{ kind: 'entered', at, literal: value }] as const,
})
const deal = {
  company: { founded: entry('2021') },
  round: { investors: [entry('甲'), entry('乙')] },
  existing: [{ label: null, amount: null, postMoney: null, date: null, terms: { 'redemption.date': entry('2027') } }],
  diligence: [{ question: entry('P1'), owner: null, due: null, answer: entry('secret'), evidence: null }],
} as unknown as Deal

describe('the words of a deal', () => {
  it('stand by path, those of a list together, with their sources', () => {
    const { words, asked } = saidOf(deal)
    expect(Object.keys(words)).toEqual(['company.founded', 'round.investors', 'existing.terms.redemption.date'])
    expect(words['round.investors']?.map((one) => one.literal)).toEqual(['甲', '乙'])
    expect(words['company.founded']?.[0]?.cites).toEqual([{ kind: 'entered', at, literal: '2021' }])
    // What was answered is no word of the company.
    expect(asked).toHaveLength(1)
    expect(JSON.stringify(words)).not.toContain('secret')
  })
})

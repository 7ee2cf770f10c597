import { expect, it } from 'vitest'
import { named, raised } from './series.ts'

it('makes rounds of a company of what is written once, each public a month after its time unless it says when', () => {
  const round = {
    confidence: 'high',
    round: 'A',
    amount: 5,
    postMoney: 50,
    currency: 'USD',
    source: 'paper.example',
  } as const
  const made = raised({
    id: 'companies/a',
    company: 'A',
    country: 'US',
    layer: 'model',
    rounds: [
      { place: 2, of: '2023-10', ...round },
      { place: 3, of: '2024-01-30', ...round },
      { place: 4, of: '2024', ...round },
      { place: 5, of: '2025-11/2025-12', ...round },
      { place: 6, of: '2025', known: '2025-06-01', ...round },
    ],
  })
  expect(made.map(({ known }) => known)).toEqual(['2023-11-28', '2024-02-28', '2025-01-28', '2026-01-28', '2025-06-01'])
  expect(made.map(({ knownAssumed }) => knownAssumed)).toEqual([true, true, true, true, undefined])
  expect(made[0]).toMatchObject({
    id: 'companies/a#2',
    companyZh: null,
    preMoney: null,
    stake: null,
    source: { title: 'paper.example' },
  })
})

it('makes a row of each name with its aliases, of the one kind', () =>
  expect(named({ is: 'investor', kind: 'state' }, ['甲基金|A Fund', '乙基金'])).toEqual([
    { is: 'investor', kind: 'state', names: ['甲基金', 'A Fund'] },
    { is: 'investor', kind: 'state', names: ['乙基金'] },
  ]))

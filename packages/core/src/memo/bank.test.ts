import type { QuestionFact } from '@touchstone/core/facts'
import { describe, expect, it } from 'vitest'
import { bankBlocks } from './bank.ts'
import type { Composing } from './composing.ts'
import { inventedUnderwriting as u } from './fixture.ts'
import type { BankRow } from './types.ts'

const both = (text: string) => ({ zh: text, en: text })
const ask = (key: string, stage: QuestionFact['stage'], feeds: readonly string[], gate: string | null = null) =>
  ({
    id: `questions/${key}`,
    of: '2026',
    known: '2026-11-26',
    source: { title: 't' },
    confidence: 'medium',
    key,
    topic: 'team',
    stage,
    owner: 'legal',
    feeds,
    gate,
    ask: both(`ask ${key}`),
    see: both(`see ${key}`),
    good: both(`good ${key}`),
    bad: both(`bad ${key}`),
    public: [],
  }) satisfies QuestionFact

const bank = [
  ask('K7', 'closing', ['terms.board']),
  ask('P1', 'first-call', ['team.roles.name']),
  ask('C1', 'diligence', ['commercial.revenue']),
  ask('L3', 'project', ['company.founded'], 'invented'),
]
const at = { source: 'a.deal.yaml', path: '' }
const entry = (literal: string) => ({
  value: literal,
  literal,
  at,
  cites: [{ kind: 'entered', at, literal }] as const,
})
const said = {
  words: { 'company.founded': [{ literal: '2021', cites: entry('2021').cites }] },
  asked: [
    {
      question: entry('P1'),
      owner: entry('Zhou'),
      due: entry('2023-05-19'),
      answer: entry('two people'),
      evidence: null,
    },
  ],
}
const rowsOf = (more: Partial<Composing>): readonly BankRow[] =>
  bankBlocks({ u, edition: 'internal', depth: 'ic', bank, said, ...more }).flatMap((one) =>
    one.kind === 'bank' ? one.rows : [],
  )
const keysOf = (more: Partial<Composing>): readonly string[] => rowsOf(more).map((one) => one.id)

describe('the bank below page one', () => {
  it('asks a committee all, a project what its stage asks and what is worth something, page one nothing', () => {
    // The gate is open, and revenue carries 0.43 of the doubt.
    expect(keysOf({})).toEqual(['L3', 'C1', 'K7', 'P1'])
    expect(keysOf({ depth: 'project' })).toEqual(['L3', 'C1', 'P1'])
    expect(bankBlocks({ u, edition: 'internal', depth: 'screen', bank, said })).toEqual([])
    expect(bankBlocks({ u, edition: 'internal', depth: 'ic' })).toEqual([])
  })
  it('answers from the file what the file says, but not from a loan', () => {
    const row = (key: string) => rowsOf({}).find((one) => one.id === key)?.inside
    expect(row('L3')?.known).toMatchObject([
      { key: 'bank/known', holes: { value: { items: [{ kind: 'quote', text: '2021' }] } } },
    ])
    expect(u.figures['commercial.revenue']?.origin).toBe('assumed')
    expect(row('C1')?.known).toEqual([])
    expect(row('C1')?.worth).toMatchObject({ id: 'memo.question.invented' })
    expect(row('C1')?.flip).toMatchObject({ id: 'ceiling' })
    expect(row('L3')?.gate).toMatchObject({ state: 'open' })
  })
  it('names who asks, until when and what was answered, from the file first', () => {
    const { inside } = rowsOf({}).find((one) => one.id === 'P1') ?? { inside: null }
    expect(inside).toMatchObject({
      owner: { text: 'Zhou' },
      due: { text: '2023-05-19' },
      answer: { text: 'two people' },
      evidence: null,
    })
    expect(rowsOf({}).find((one) => one.id === 'K7')?.inside).toMatchObject({
      owner: { kind: 'term', key: 'owner/legal' },
      due: null,
    })
  })
  it('holds nothing of the inside outside', () => {
    const text = JSON.stringify(bankBlocks({ u, edition: 'external', depth: 'ic', bank, said }))
    expect(text).toContain('ask P1')
    expect(text).not.toMatch(/two people|Zhou|good P1|bad P1|memo\.question|ceiling/)
  })
})

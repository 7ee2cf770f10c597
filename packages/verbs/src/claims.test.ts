import { readdirSync, readFileSync } from 'node:fs'
import { claimRules } from '@touchstone/core/claims'
import { describe, expect, it } from 'vitest'
import { inChinese } from './context.fixture.ts'
import { underwriteDeal } from './underwrite-deal.ts'

const folder = new URL('../../../golden/claims/deals/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.deal.yaml'))

describe('slips met while gathering, as deal files', () => {
  it.each(files)('%s is judged as its second line says', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const [, rule, verdict] = /# expect: (\S+) (\S+)/.exec(text) ?? []
    const answer = underwriteDeal({ file, text, draws: 1024 }, inChinese)
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
    const found = answer.value.claims.find((claim) => claim.id === rule)
    // What passes without telling anything is not printed.
    expect(found?.verdict ?? 'plausible', rule).toBe(verdict)
  })
  it('are all that the note lists and that concern one deal', () => {
    // Novels, and copies told apart before reading, are the reader's.
    const listed = [
      'minimax-burn',
      'moonshot-tenfold',
      'moonshot-february',
      'baichuan-order',
      'moonshot-angel',
      'zhipu-share',
      'h100-node',
      'deepseek-list',
      'mistral-column',
      'alibaba-credits',
    ]
    expect(files.map((file) => file.replace('.deal.yaml', ''))).toEqual(expect.arrayContaining(listed))
  })
  it('are at least the ten that concern one deal', () => {
    expect(files.length).toBeGreaterThanOrEqual(10)
  })
})

describe('a deal file', () => {
  it('can be held against every rule but the one of copied pages', () => {
    const text = readFileSync(new URL('../every-rule.deal.yaml', folder), 'utf8')
    const answer = underwriteDeal({ file: 'every-rule.deal.yaml', text, draws: 1024 }, inChinese)
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
    const asked = new Set(answer.value.claims.map(({ id }) => id))
    // What a sentence of the paper answers better, what is said here and so not unsaid, and what passing would not print.
    const elsewhere = [
      'run-fits',
      'stake-valuation',
      'credits-unsaid',
      'list-price',
      'rent-above',
      'data-many',
      'copies',
    ]
    // Past the line of a question of risk the reason asks, with the figure and the line, and no chance is given.
    const largest = answer.value.claims.find(({ id }) => id === 'customer-one')
    expect([largest?.verdict, largest?.probability]).toEqual(['unverifiable', null])
    expect(largest?.reason.key).toBe('rule/customer-one/beyond')
    expect(Object.values(largest?.reason.figures ?? {}).map((id) => answer.value.figures[id]?.value)).toHaveLength(2)
    const silent = claimRules.map(({ id }) => id).filter((id) => !asked.has(id))
    expect(silent.sort()).toEqual(elsewhere.sort())
  })
})

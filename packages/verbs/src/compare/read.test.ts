import { readFileSync } from 'node:fs'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { allRooms } from '@touchstone/core/underwrite'
import { withIssues } from '@touchstone/render'
import { comparePageIssues } from '@touchstone/render/words/en/compare-page'
import { describe, expect, it } from 'vitest'
import { inEnglish } from '../context.fixture.ts'
import { loadDeal } from '../deal.ts'
import { profilesVerb } from '../fund/profile.ts'
import { compareDeals } from './compare.ts'
import { compareReadVerb, type ReadInput } from './read.ts'

const reference = { ...inEnglish.reference, ...marketReference }
const context = { ...inEnglish, reference, words: withIssues(inEnglish.words, comparePageIssues), funds: exampleFunds }
const clear = readFileSync(new URL('../../../../golden/deals/clear.deal.yaml', import.meta.url), 'utf8')
const texts = [clear, clear.replace('stake: 15%', 'stake: 6%')]
const files = texts.map((text, at) => ({ file: `${at}.deal.yaml`, text }))
const funds = (profilesVerb(exampleFunds, context).value ?? []).slice(0, 1)
const deals = files.flatMap((file) => {
  const read = loadDeal(file, context)
  return read.ok ? [{ file: file.file, deal: read.value }] : []
})
// What crosses from one worker to another is a copy.
const read = (more: Partial<ReadInput> = {}) =>
  allRooms(compareReadVerb(structuredClone({ deals, funds, draws: 1024, ...more }), context))

describe('deals read elsewhere, beside each other', () => {
  it('stand as their files do, with the questions by name', () => {
    const whole = compareDeals({ deals: files, draws: 1024 }, context)
    if (!whole.ok) throw new Error(JSON.stringify(whole.issues))
    const named = whole.value.deals.map((one) => ({
      ...one,
      question: one.question === null ? null : { id: one.question.id },
    }))
    expect(read().value).toEqual({ ...whole.value, deals: named })
  })

  it('are refused with what to do on a page, not on a command line', () => {
    const later = deals.map((one, at) => (at === 0 ? one : { ...one, deal: { ...one.deal, asOf: '2023-06-30' } }))
    const told = [
      read({ deals: deals.slice(0, 1) }),
      read({ funds: [] }),
      read({ deals: later }),
      read({ deals: later, asOf: '2023-05-31' }),
    ].map(({ ok, issues }) => {
      expect(ok).toBe(false)
      return issues.map((one) => one.message).join(' ')
    })
    expect(told[2]).toContain('Set “Facts to” to 2023-06-30 or a later day.')
    for (const one of told) expect(one).not.toMatch(/--|compare\//)
  })
})

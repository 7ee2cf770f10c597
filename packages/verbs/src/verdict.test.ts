import { below } from '@touchstone/core/memo'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { questions as bank } from '@touchstone/reference/questions'
import { withBelow } from '@touchstone/render'
import { below as words } from '@touchstone/render/words/en/below'
import { describe, expect, it } from 'vitest'
import { inEnglish, sample } from './context.fixture.ts'
import { loadDeal } from './deal.ts'
import { profilesVerb } from './fund/profile.ts'
import { memoPages } from './memo.ts'
import { deskView } from './page.ts'
import { underwriteForFunds } from './underwrite.ts'
import { verdictView } from './verdict.ts'

const context = { ...inEnglish, reference: { ...inEnglish.reference, ...marketReference } }
const file = { file: 'a.deal.yaml', text: sample }
const draws = 2048
const deal = loadDeal(file, context)
const funds = profilesVerb(exampleFunds, context).value ?? []
if (!deal.ok) throw new Error('the sample cannot be read')
// What crosses from one worker to another is a copy.
const input = structuredClone({ deal: deal.value, funds, draws })

describe('a verdict without files', () => {
  const { value } = verdictView(input, context)

  it('is that of the files, to the digest', () => {
    const whole = underwriteForFunds({ ...file, draws, funds: exampleFunds }, context)
    expect(value?.summary.digest).toBe(whole.ok ? whole.value.digest : '')
    expect(value?.memo.title).toContain('cannot say')
  })

  it('agrees with what is painted before it, of the same draws', () => {
    const first = deskView({ ...file, draws, part: 'worth' }, context).value?.memo
    const tiles = (memo: typeof first) => memo?.blocks.flatMap((one) => (one.kind === 'figures' ? one.tiles : [])) ?? []
    const plain = (memo: typeof first) =>
      Object.fromEntries(tiles(memo).map((one) => [one.label, one.value.map((run) => run.text).join('')]))
    expect(Object.keys(plain(first))).toEqual(['Asked, pre-money', 'Values below the ask', 'Net burn'])
    expect(plain(value?.memo)).toMatchObject(plain(first))
    expect(Object.keys(first?.figures ?? {})).not.toContain('ceiling')
    expect(first?.blocks.some((one) => one.kind === 'paragraph' && one.section === 'price')).toBe(false)
  })

  it('says in rows what the market took for lack of words', () => {
    expect(value?.lent.find((row) => row.input === 'market.comparable')?.assumed).toMatch(/^CNY/)
  })

  it.each(['project', 'ic'] as const)('writes the memo of a %s as the verb of memos does', (depth) => {
    const deep = { ...context, words: withBelow(context.words, words), deep: { below, bank } }
    const page = verdictView({ ...input, depth }, deep).value?.memo
    const { value: pages } = memoPages({ ...file, draws, funds: exampleFunds, edition: 'internal', depth }, deep)
    expect(page).toEqual(pages?.views[0])
    expect(page?.blocks.some((one) => one.kind === 'bank')).toBe(true)
  })

  it('says outside nothing of our funds', () => {
    const outside = JSON.stringify(verdictView({ ...input, edition: 'external' }, context).value?.memo)
    const found = ['石门', 'Lantern', 'fund.rmb', '.most', 'For ourselves'].filter((word) => outside.includes(word))
    expect(found).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { below } from '@touchstone/core/memo'
import { allRooms, type SecondOpinion, SWAP_DRAWS } from '@touchstone/core/underwrite'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { questions as bank } from '@touchstone/reference/questions'
import { withBelow } from '@touchstone/render'
import { below as words } from '@touchstone/render/words/en/below'
import { verdict as verdictEn } from '@touchstone/render/words/verdict/en'
import { verdict as verdictZh } from '@touchstone/render/words/verdict/zh'
import { below as zhWords } from '@touchstone/render/words/zh/below'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish, sample } from './context.fixture.ts'
import { loadDeal } from './deal.ts'
import { profilesVerb } from './fund/profile.ts'
import { memoPages } from './memo.ts'
import { deskView } from './page.ts'
import type { Context } from './types.ts'
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
const viewOf = (of: Parameters<typeof verdictView>[0], by: Context = context) => allRooms(verdictView(of, by))

describe('a verdict without files', () => {
  const { value } = viewOf(input)

  it('is that of the files, to the digest', () => {
    const whole = underwriteForFunds({ ...file, draws, funds: exampleFunds }, context)
    expect(value?.summary.digest).toBe(whole.ok ? whole.value.digest : '')
    expect(value?.memo.title).toContain('Qingyan AI: cannot say')
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

  it.each([
    ['Chinese', inChinese, verdictZh, zhWords],
    ['English', inEnglish, verdictEn, words],
  ])('says in the few words of its worker what it says in all of them: %s', (_, full, few, deeper) => {
    const by = (spoken: Context['words'], depth: 'screen' | 'ic') => {
      const deep = depth === 'screen' ? { words: spoken } : { words: withBelow(spoken, deeper), deep: { below, bank } }
      return viewOf({ ...input, depth }, { ...context, ...deep })
    }
    for (const depth of ['screen', 'ic'] as const) {
      const all = by(full.words, depth)
      expect(all.ok).toBe(true)
      expect(by(few, depth)).toEqual(all)
    }
  })

  it('says in rows what the market took for lack of words', () => {
    expect(value?.lent.find((row) => row.input === 'market.comparable')?.assumed).toMatch(/^CNY/)
  })

  it.each(['project', 'ic'] as const)('writes the memo of a %s as the verb of memos does', (depth) => {
    const deep = { ...context, words: withBelow(context.words, words), deep: { below, bank } }
    const page = viewOf({ ...input, depth }, deep).value?.memo
    const { value: pages } = memoPages({ ...file, draws, funds: exampleFunds, edition: 'internal', depth }, deep)
    expect(page).toEqual(pages?.views[0])
    expect(page?.blocks.some((one) => one.kind === 'bank')).toBe(true)
  })

  it('says outside nothing of our funds', () => {
    const outside = JSON.stringify(viewOf({ ...input, edition: 'external' }).value?.memo)
    const found = ['石门', 'Lantern', 'fund.rmb', '.most', 'For ourselves'].filter((word) => outside.includes(word))
    expect(found).toEqual([])
  })

  it.each(['examples/sample.deal.yaml', 'golden/deals/clear.deal.yaml'])(
    'is the same to the digest in rooms, and with the second opinion of a run of fewer draws (%s)',
    (name) => {
      const text = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
      const read = loadDeal({ file: name, text }, context)
      if (!read.ok) throw new Error(JSON.stringify(read.issues))
      const run = (draws: number, other?: SecondOpinion) => {
        const rooms = verdictView(
          { deal: read.value, funds, draws, ...(other === undefined ? {} : { other: () => other }) },
          context,
        )
        let left = 0
        for (;;) {
          const next = rooms.next()
          if (next.done === true) return { view: next.value.value, left }
          left++
        }
      }
      const few = run(SWAP_DRAWS)
      const alone = run(2 * SWAP_DRAWS)
      const told = run(2 * SWAP_DRAWS, few.view?.other)
      expect(alone.view?.summary.digest).toMatch(/^[0-9a-f]{64}$/)
      expect(told.view).toEqual(alone.view)
      expect(told.left).toBeLessThan(alone.left)
      expect(few.view?.other).toMatchObject({ country: 'US' })
    },
  )
})

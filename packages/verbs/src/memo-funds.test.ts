import { exampleFunds } from '@touchstone/reference/funds'
import { questions } from '@touchstone/reference/questions'
import { marketReference } from '@touchstone/reference/market'
import { below } from '@touchstone/core/memo'
import { renderMemos, withBelow, withPictures } from '@touchstone/render'
import { pictures as enPictures } from '@touchstone/render/words/en/pictures'
import { pictures as zhPictures } from '@touchstone/render/words/zh/pictures'
import { below as enBelow } from '@touchstone/render/words/en/below'
import { below as zhBelow } from '@touchstone/render/words/zh/below'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish, sample } from './context.fixture.ts'
import { type MemoInput, memoOfDeal, written } from './memo-deal.ts'
import { memoVerb } from './memo.ts'
import type { Context } from './types.ts'
import { checkVerb, underwriteForFunds, underwriteVerb } from './underwrite.ts'

const withFunds = (context: Context): Context => ({
  ...context,
  reference: { ...context.reference, ...marketReference },
  funds: exampleFunds,
})
const clear = readFileSync(new URL('../../../golden/deals/clear.deal.yaml', import.meta.url), 'utf8')
const bare =
  'format: touchstone/deal@1\nasOf: 2023-04-30\ncompany: {name: 甲, english: A, layer: model}\nround: {amount: 3亿元, stake: 15%}\n'
const draws = 2048
const file = 'a.deal.yaml'

const internal: MemoInput = { file, text: clear, draws, format: 'markdown', edition: 'internal', depth: 'screen' }

const deep = (context: Context): Context => ({
  ...context,
  words: withPictures(
    withBelow(context.words, context.words.lang === 'zh' ? zhBelow : enBelow),
    context.words.lang === 'zh' ? zhPictures : enPictures,
  ),
  deep: { below, bank: questions },
})

/** Each deal is run once; words, editions, depths and formats are told from that answer. */
const answers = new Map<string, ReturnType<typeof underwriteForFunds>>()
function answerOf(text: string): ReturnType<typeof underwriteForFunds> {
  const found = answers.get(text) ?? underwriteForFunds({ file, text, draws }, withFunds(inEnglish))
  answers.set(text, found)
  return found
}

function memo(text: string, context: Context, more: Partial<MemoInput> = {}): string {
  const input = { ...internal, text, ...more }
  return (
    written(
      memoOfDeal(input, deep(context), () => answerOf(text)),
      input,
      context,
      (memos, format) => renderMemos(memos, deep(context).words, format),
    ).value?.text ?? ''
  )
}

describe('one answer', () => {
  it('has one digest in the machine shape, the memo and the text of underwrite, and the claims that check says', () => {
    const context = withFunds(inEnglish)
    const json = underwriteVerb({ file, text: clear, draws }, context).value ?? {}
    const digest = String(json['digest'])
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(memoVerb(internal, context).value?.text).toContain(digest)
    expect(json['worthOverPrice']).toBeUndefined()
    const checked = checkVerb({ file, text: clear, draws }, context).value
    expect(checked).toEqual({ claims: json['claims'], gates: json['gates'] })
  })
})

const deals = [
  ['a clear deal', clear, '可领投', ': lead'],
  ['the sample', sample, '暂不能判断', ': cannot say yet'],
  ['a name and an ask', bare, '暂不能判断', ': cannot say yet'],
] as const

describe.each(deals)('the memo of %s', (_, text, chinese, english) => {
  it('heads with the verdict by the rule of the first fund', () => {
    expect(memo(text, inChinese).split('\n')[0]).toContain(chinese)
    expect(memo(text, inEnglish).split('\n')[0]).toContain(english)
    const screen = memo(text, inEnglish, { format: 'terminal', summary: true })
    expect(screen.split('\n\n')[0]?.replace(/\s+/g, ' ')).toContain(english)
  })
  it('holds both funds side by side with their rule', () => {
    const said = memo(text, inEnglish)
    for (const fund of ['Shimen Fund I', 'Lantern Fund II']) {
      expect(said).toMatch(new RegExp(`^\\| ${fund} \\| (Lead|Cannot say yet)`, 'm'))
    }
    expect(said).toMatch(/^- Shimen Fund I, Lantern Fund II: the choice with the greatest expected logarithm/m)
  })
  it('calls each fund by its name of the language', () => {
    const [said, inZh] = [memo(text, inEnglish), memo(text, inChinese)]
    expect(said).not.toMatch(/石门一期|明灯二期/)
    expect(inZh).toContain('石门一期、明灯二期')
    expect(inZh).not.toMatch(/Shimen|Lantern/)
  })
})

describe.each([
  ['en', inEnglish, /: (?:lead|follow|wait|pass|cannot say|a gate is shut)|lose money|reinvestment|duty is owed/i],
  ['zh', inChinese, /领投。|跟投。|先等|不投|暂不能判断|不作数|收不回本|返投/],
] as const)('what the external edition in %s tells of our mind', (_, context, verdict) => {
  const outside = (text: string): string =>
    memo(text, context, { edition: 'external' }).split(/^## (?:What this rests on|依据)/m)[0] ?? ''

  it('is no verdict, no chance to lose and no duty of our fund, clear or not', () => {
    for (const text of [clear, sample]) expect(outside(text)).not.toMatch(verdict)
    expect(memo(clear, context)).toMatch(verdict)
  })

  it('is not to be read from the order of its parts either', () => {
    const heads = (text: string): readonly string[] => outside(text).match(/^## .*$/gm) ?? []
    expect(heads(clear)).toEqual(heads(sample))
    expect(heads(clear).length).toBeGreaterThan(5)
  })
})

describe.each(['markdown', 'html', 'terminal'] as const)('the external edition as %s', (format) => {
  // Only inside: funds by name or figure, their prices and thresholds. What a usual fund's life is (`fund.life`) is public.
  const secrets =
    /石门一期|Shimen Fund|Lantern Fund|明灯二期|\bfund\.(?:rmb-5|usd-10)|memo\.fund|TVPI|our ceiling|我们的上限|Flips at|翻转点|rule says yes|规则还投/i

  it.each([inChinese, inEnglish])('says nothing of our funds or our price, in no tag and no comment', (context) => {
    for (const depth of ['screen', 'ic'] as const) {
      const plain = (edition: MemoInput['edition']): boolean =>
        secrets.test(memo(clear, context, { format, depth, edition }))
      expect(plain('external')).toBe(false)
      // The same search finds them inside, so it can fail.
      expect(plain('internal')).toBe(true)
    }
  })

  it.each([inChinese, inEnglish])('puts the questions, and nothing of what was answered or hoped for', (context) => {
    const asked = `${clear.trimEnd()}\ndiligence:\n  - question: P6\n    owner: 周博士\n    answer: 两位创始人互不信任\n`
    const opinion = /周博士|互不信任|不好：|Bad: |谁去问|Who asks/
    // A terminal breaks lines where it likes.
    const said = (edition: MemoInput['edition']): string =>
      memo(asked, context, { format, depth: 'ic', edition }).replace(/\n\s*/g, format === 'terminal' ? '' : '\n')
    expect(said('internal').includes('互不信任')).toBe(true)
    expect(opinion.test(said('internal'))).toBe(true)
    expect(opinion.test(said('external'))).toBe(false)
    expect(said('external').includes('P6 ')).toBe(true)
  })
})

describe('pictures', () => {
  const charts = (context: Context, edition: MemoInput['edition']): readonly string[] => [
    ...new Set(
      [...memo(sample, context, { format: 'html', edition }).matchAll(/class="chart (\w+)"/g)].map(([, of = '']) => of),
    ),
  ]
  it.each([inChinese, inEnglish])('of our money stay inside, those of the company may leave', (context) => {
    expect(charts(context, 'internal')).toEqual(['ladder', 'dots', 'tornado', 'timing', 'fan', 'exits'])
    expect(charts(context, 'external')).toEqual(['ladder', 'fan', 'exits'])
  })
  it.each([inChinese, inEnglish])('say nothing of our money in a title, a description or a table', (context) => {
    const { pictures } = deep(context).words
    if (pictures === undefined) throw new Error('no words')
    // Words that only pictures of our money hold.
    const ours = [pictures.dots.nothing, pictures.tornado.low, pictures.timing.none, pictures.dots.axis]
    const inside = memo(sample, context, { format: 'html', edition: 'internal' })
    const outside = memo(sample, context, { format: 'html', edition: 'external' })
    for (const one of ours) {
      expect(inside.includes(one)).toBe(true)
      expect(outside.includes(one)).toBe(false)
    }
    const kept = [...outside.matchAll(/<(title|desc|th|td|text)[^>]*>([^<]*)</g)]
      .map(([, , text = '']) => text)
      .join(' ')
    expect(/石门一期|Shimen Fund|Lantern Fund|明灯二期|我们的上限|our ceiling|market\.multiple/.test(kept)).toBe(false)
  })
})

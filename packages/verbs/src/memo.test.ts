import { describe, expect, it } from 'vitest'
import { article, DRAWS, inChinese, inEnglish, sample } from './context.fixture.ts'
import type { MemoInput } from './memo-deal.ts'
import { memoVerb } from './memo.ts'

const ofArticle = (more: Partial<MemoInput> = {}): MemoInput => ({
  file: 'big.txt',
  text: article.zh,
  format: 'markdown',
  edition: 'internal',
  depth: 'screen',
  draws: DRAWS,
  ...more,
})

const companies = (more: Partial<MemoInput>): readonly string[] =>
  memoVerb(ofArticle(more), inChinese).value?.companies ?? []

describe('the memo of an article', () => {
  it('is one for each deal it tells of, in its order', () => {
    const { ok, value } = memoVerb(ofArticle(), inChinese)
    expect(ok).toBe(true)
    expect(value?.companies).toEqual(['衔远科技', '澜舟科技'])
    expect(value?.text.match(/^# /gm)).toHaveLength(2)
  })
  it('is of the company asked for, by its name or a part of it', () => {
    expect(companies({ company: '澜舟科技' })).toEqual(['澜舟科技'])
    expect(companies({ company: '澜舟' })).toEqual(['澜舟科技'])
    expect(companies({ company: ' 衔远科技有限公司 ' })).toEqual(['衔远科技'])
    expect(memoVerb(ofArticle({ company: '澜舟' }), inChinese).value?.text).not.toContain('# 衔远科技')
    expect(companies({ company: '' })).toHaveLength(2)
  })
  it('takes the very name before a name that holds it', () => {
    const text = '青砚智能完成数亿元天使轮融资。\n\n青砚智能医疗完成数亿元A轮融资。'
    const of = (company: string): readonly string[] => companies({ text, company, published: '2023-04-11' })
    expect(companies({ text, published: '2023-04-11' })).toEqual(['青砚智能', '青砚智能医疗'])
    expect(of('青砚智能')).toEqual(['青砚智能'])
    expect(of('青砚智能医疗')).toEqual(['青砚智能医疗'])
  })
  it('tells nothing of the deals that were not asked for', () => {
    const all = memoVerb(ofArticle(), inChinese).issues
    const one = memoVerb(ofArticle({ company: '澜舟科技' }), inChinese).issues
    expect(all.some((issue) => issue.at.source.startsWith('衔远科技'))).toBe(true)
    expect(one.some((issue) => issue.at.source.startsWith('衔远科技'))).toBe(false)
  })
  it('refuses a company that the article does not name, and names those it does', () => {
    const { ok, issues } = memoVerb(ofArticle({ company: '无此科技' }), inChinese)
    expect(ok).toBe(false)
    expect(issues).toMatchObject([
      {
        code: 'read/company-not-found',
        params: { company: '无此科技', found: '衔远科技、澜舟科技' },
        at: { source: 'big.txt' },
      },
    ])
  })
  it('refuses a text without a deal', () => {
    const { ok, issues } = memoVerb(ofArticle({ text: '大模型训练很贵，一次训练要450万美元。' }), inChinese)
    expect(ok).toBe(false)
    expect(issues.map((one) => one.code)).toContain('read/no-deal')
  })
  it('quotes the text it was given', () => {
    const { value, issues } = memoVerb(ofArticle(), inChinese)
    expect(issues.filter((one) => one.severity === 'error')).toEqual([])
    expect(issues.map((one) => one.code)).not.toContain('deal/source-not-found')
    expect(value?.text).toContain('“数亿元”')
  })
})

describe('the date of an article', () => {
  const dates = (more: Partial<MemoInput>): readonly unknown[] =>
    memoVerb(ofArticle(more), inChinese)
      .issues.filter((one) => one.code === 'read/date-inferred')
      .map((one) => [one.params['date'], one.at.start])

  it('is inferred from its words, and said so at the place', () => {
    const start = article.zh.indexOf('2023年4月11日')
    expect(dates({})).toEqual([['2023-04-11', start]])
    expect(memoVerb(ofArticle(), inChinese).value?.text).toContain('截至2023-04-11')
  })
  it('is the one given, without a word about it', () => {
    expect(dates({ published: '2023-06-30' })).toEqual([])
    expect(memoVerb(ofArticle({ published: '2023-06-30' }), inChinese).value?.text).toContain('截至2023-06-30')
  })
  it('is missed where there is none', () => {
    const { ok, issues } = memoVerb(ofArticle({ text: '青砚智能完成数亿元天使轮融资。' }), inChinese)
    expect(ok).toBe(false)
    expect(issues.some((one) => one.code === 'read/no-date')).toBe(true)
  })
})

describe('the memo of a deal file', () => {
  const ofDeal = (more: Partial<MemoInput>): ReturnType<typeof memoVerb> =>
    memoVerb(ofArticle({ file: 'sample.deal.yaml', text: sample, ...more }), inEnglish)

  it('comes in each format, edition and depth', () => {
    expect(ofDeal({ format: 'html' }).value?.text).toMatch(/^<!doctype html>/)
    expect(ofDeal({ format: 'markdown' }).value?.text).toMatch(/^# Qingyan AI: /)
    const long = ofDeal({ format: 'terminal', depth: 'ic' }).value?.text ?? ''
    const short = ofDeal({ format: 'terminal' }).value?.text ?? ''
    const screen = ofDeal({ format: 'terminal', summary: true }).value?.text ?? ''
    expect(long.length).toBeGreaterThan(short.length)
    expect(short.length).toBeGreaterThan(screen.length)
    expect(ofDeal({ edition: 'external' }).value?.text).not.toMatch(/our ceiling/i)
    expect(ofDeal({ edition: 'internal' }).value?.text).toMatch(/our ceiling/i)
  })
  it('is the same each time', () => {
    expect(ofDeal({})).toEqual(ofDeal({}))
  })
  it('is refused with the errors of the file', () => {
    const { ok, issues } = ofDeal({ text: 'format: touchstone/deal@1\nasOf: 2023-04-30\n' })
    expect(ok).toBe(false)
    expect(issues).toMatchObject([{ code: 'deal/missing' }])
  })
})

const documents = [
  ['the Chinese article', { file: 'big.txt', text: article.zh }],
  ['the English article', { file: 'big.txt', text: article.en }],
  ['the sample', { file: 'sample.deal.yaml', text: sample }],
] as const

describe.each(documents)('documents of %s', (_, input) => {
  const written = new Map<string, string>()
  const write = (format: 'markdown' | 'html', context: typeof inChinese): string => {
    const key = `${format} ${context.words.lang}`
    const text = written.get(key) ?? memoVerb(ofArticle({ ...input, format, depth: 'ic' }), context).value?.text ?? ''
    written.set(key, text)
    return text
  }

  it.each([inChinese, inEnglish])('define every footnote they call, and call every one they define', (context) => {
    const text = write('markdown', context)
    const defined = [...text.matchAll(/^\[\^(\w+)\]: /gm)].map((found) => found[1])
    const called = [...text.replace(/^\[\^\w+\]: /gm, '').matchAll(/(?<!\\)\[\^(\w+)\]/g)].map((found) => found[1])
    expect(new Set(defined).size).toBe(defined.length)
    expect([...new Set(called)].sort()).toEqual([...defined].sort())
    expect(defined.length).toBeGreaterThan(20)
  })
  it.each([inChinese, inEnglish])('call their footnotes in the order of their numbers', (context) => {
    const body = write('markdown', context)
      .replace(/^\[\^\w+\]: .*$/gm, '')
      .replace(/^```[\s\S]*?^```$/gm, '')
    const met = [...new Set([...body.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map((found) => Number(found[1])))]
    // A second memo begins behind the notes that only the formulas of the first call.
    expect(met).toEqual([...met].sort((a, b) => a - b))
  })
  it.each([inChinese, inEnglish])('link only to places that are there', (context) => {
    const html = write('html', context)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const found of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(found[1])
  })
  it.each([inChinese, inEnglish])('leave no key without words', (context) => {
    const text = write('markdown', context)
    expect(text).not.toMatch(/undefined|NaN|\[object|\b(?:reason|gate|flag|condition)\//)
  })
  it('read in English but for names and quotes', () => {
    const text = write('markdown', inEnglish)
      .replace(/^\[\^\w+\]: .*$/gm, '')
      .replace(/“[^”]*”/g, '')
      .replace(/青砚智能|衔远科技|澜舟科技|天使|大模型：谈的人多，投的人少/g, '')
    expect(text.match(/[^\n]*\p{Script=Han}[^\n]*/gu)).toBeNull()
  })
})

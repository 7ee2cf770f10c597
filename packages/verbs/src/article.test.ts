import { describe, expect, it } from 'vitest'
import { article, DRAWS, inChinese } from './context.fixture.ts'
import { article as articleEn } from '@touchstone/render/words/article/en'
import { article as articleZh } from '@touchstone/render/words/article/zh'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { articleView } from './article-view.ts'
import type { DocumentInput } from './document.ts'
import { draftDocument, draftsFrom } from './draft.ts'
import { deskView } from './page.ts'
import { readDocument } from './read.ts'
import type { ArticleContext } from './types.ts'

const viewOf = (input: DocumentInput, context: ArticleContext): ReturnType<typeof articleView> =>
  articleView(input, readDocument(input, inChinese), context)

describe.each([
  ['zh', article.zh],
  ['en', article.en],
])('the page of an article (%s)', (_, text) => {
  const name = 'big.txt'
  const { ok, value } = viewOf({ name, text }, inChinese)
  if (value === undefined) throw new Error('no page')
  const deals = draftsFrom({ name, text }, readDocument({ name, text }, inChinese))

  it('says the same by the few words that its worker carries', () => {
    for (const [whole, few] of [
      [zh, articleZh],
      [en, articleEn],
    ] as const)
      expect(viewOf({ name, text }, { ...inChinese, words: few })).toEqual(
        viewOf({ name, text }, { ...inChinese, words: whole }),
      )
  })

  it('has marks in order that never overlap and stand inside the text', () => {
    expect(ok).toBe(true)
    expect(value.marks.length).toBeGreaterThan(15)
    let end = 0
    for (const mark of value.marks) {
      expect(mark.start).toBeGreaterThanOrEqual(end)
      expect(mark.end).toBeGreaterThan(mark.start)
      end = mark.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  })
  it('marks what it says it marks', () => {
    for (const mark of value.marks) {
      const quote = text.slice(mark.start, mark.end)
      expect(quote).toBe(quote.trim())
      if (mark.kind === 'company') expect(mark.echo === quote || quote.includes(mark.echo)).toBe(true)
      if (mark.kind === 'model') expect(mark.echo.startsWith(quote) || quote.length > 0).toBe(true)
      expect(mark.label).not.toBe('')
      expect(mark.label).not.toMatch(/^[a-z_]+$/)
    }
    const kinds = new Set(value.marks.map((mark) => mark.kind))
    for (const kind of ['amount', 'company', 'training_cost', 'salary', 'stake', 'model']) expect(kinds).toContain(kind)
  })
  it('quotes who said what', () => {
    expect(value.statements.length).toBeGreaterThan(1)
    for (const one of value.statements) {
      expect(one.speaker).not.toBe('')
      expect(text.slice(one.start, one.end).length).toBeGreaterThan(4)
    }
  })
  it('drafts a file of each deal, named after its company, that reads and underwrites', () => {
    expect(deals).toHaveLength(2)
    for (const deal of deals) {
      const context = { ...inChinese, texts: { [name]: text } }
      const page = deskView({ file: deal.file, text: deal.yaml, draws: DRAWS }, context)
      expect(page.issues.filter((one) => one.severity === 'error')).toEqual([])
      expect(page.ok).toBe(true)
      expect(page.value?.company).toBe(deal.company)
      expect(page.value?.memo?.title).toContain(deal.company)
      expect(deal.file).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.deal\.yaml$/u)
    }
  })
  it('quotes whole clauses as claims', () => {
    for (const deal of deals) {
      const quotes = [...deal.yaml.matchAll(/says: \{value: (.*), from: \S+#(\d+)-(\d+)\}/g)]
      expect(quotes.length).toBeGreaterThan(2)
      for (const [, , start, end] of quotes) {
        const quote = text.slice(Number(start), Number(end))
        expect(quote.match(/[（(]/g)?.length ?? 0).toBe(quote.match(/[）)]/g)?.length ?? 0)
        // Whole words, of one sentence, and no number cut at its comma.
        expect(quote).not.toMatch(/[.。]\s|[.。,，\s]$|^[\s,，]/)
        expect(text.slice(Number(start) - 1, Number(start) + 1)).not.toMatch(/^[A-Za-z0-9]{2}$|^[,.]\d$/)
        expect(text.slice(Number(end) - 1, Number(end) + 1)).not.toMatch(/^[A-Za-z0-9]{2}$/)
      }
    }
  })
})

describe('the page of an article', () => {
  it('names each draft after its own company, whatever else the article tells of', () => {
    // The first deal is of the past and gives no draft.
    const text = '2021年，旧事科技完成数千万元天使轮融资。\n\n2023年4月11日，青砚智能宣布完成数亿元A轮融资。'
    const deals = draftDocument({ name: 'a.txt', text }, inChinese)
    for (const deal of deals) expect(deal.yaml).toContain(`name: {value: ${deal.company},`)
    expect(deals.map((deal) => deal.company)).toContain('青砚智能')
  })
  it('has words of its own for each note on a text', () => {
    const story =
      '他抬起头，眼泪已经干了。“我们融到了五亿美元，”她笑道。月光落在白板上，谁也没有再说话。他沉默了很久，转过身去，半晌，叹了口气。'
    for (const [text, code] of [
      [story, 'read/story'],
      ['\n'.repeat(300_001), 'read/too-long'],
    ] as const)
      for (const [whole, few] of [
        [zh, articleZh],
        [en, articleEn],
      ] as const) {
        const { issues } = viewOf({ text }, { ...inChinese, words: few })
        expect(issues.map((one) => one.code)).toEqual([code])
        expect(issues).toEqual(viewOf({ text }, { ...inChinese, words: whole }).issues)
      }
  })
  it('is empty for a text that says nothing', () => {
    expect(viewOf({ text: '' }, inChinese)).toMatchObject({
      ok: true,
      value: { marks: [], statements: [] },
    })
  })
})

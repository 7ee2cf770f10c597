import { describe, expect, it } from 'vitest'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { hostile, memoOf, screen, worded } from './memos.fixture.ts'
import { renderMemo, renderMemos } from './render.ts'
import { type Element, elementsOf } from './wellformed.fixture.ts'

const documents = [zh, en].flatMap((words) => [
  { name: `${words.lang}, one memo`, html: renderMemo(memoOf(), words, 'html') },
  { name: `${words.lang}, hostile`, html: renderMemo(memoOf(hostile()), words, 'html') },
  {
    name: `${words.lang}, two memos`,
    html: renderMemos([memoOf(), memoOf(worded(), screen)], words, 'html'),
  },
])

const named = (elements: readonly Element[], name: string): readonly Element[] =>
  elements.filter((one) => one.name === name)

describe('the reader of these tests', () => {
  it.each([
    ['<p>a</div>', 'closed out of order'],
    ['<p>a', 'left open'],
    ['<p class="a" class="b"></p>', 'twice'],
    ['<p onload=x></p>', 'attributes'],
    ['<p>a > b</p>', 'loose sign'],
    ['<p>a & b</p>', 'loose sign'],
    ['<p>a < b</p>', 'no tag'],
  ])('refuses %s', (html, why) => {
    expect(() => elementsOf(html)).toThrow(why)
  })
})

describe.each(documents)('HTML ($name)', ({ html }) => {
  const elements = elementsOf(html)

  it('holds nothing but the tags and attributes we write', () => {
    expect([...new Set(elements.map((one) => one.name))].sort()).toEqual(
      // prettier-ignore
      [
        'a', 'article', 'body', 'br', 'caption', 'data', 'dd', 'desc', 'div', 'dl', 'dt', 'figcaption', 'figure', 'h1',
        'h2', ...(html.includes('<h3>') ? ['h3'] : []), 'head', 'html', 'li', 'line', 'main', 'meta', 'ol', 'p',
        'polygon', 'q', 'rect', 'small', 'span', 'style', 'sup', 'svg', 'table', 'tbody', 'td', 'text', 'th', 'thead',
        'title', 'tr', 'ul',
      ].filter((name) => name !== 'small' || html.includes('<small>')),
    )
    const attributes = new Set(elements.flatMap((one) => Object.keys(one.attributes)))
    expect([...attributes].filter((name) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([])
  })
  it('runs nothing and loads nothing', () => {
    const policy = named(elements, 'meta').find((one) => one.attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attributes['content']).toContain("default-src 'none'")
    expect(policy?.attributes['content']).not.toMatch(/script-src|https?:/)
    expect(html).not.toMatch(/url\(|@import/)
    for (const link of named(elements, 'a')) expect(link.attributes['href']).toMatch(/^(?:#|https?:\/\/)/)
  })
  it('gives every id once, and every link inside a target', () => {
    const ids = elements.flatMap((one) => one.attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = named(elements, 'a').flatMap((one) => one.attributes['href'] ?? [])
    const inside = targets.filter((one) => one.startsWith('#'))
    expect(inside.length).toBeGreaterThan(20)
    for (const target of inside) expect(ids).toContain(target.slice(1))
    for (const svg of named(elements, 'svg'))
      for (const label of (svg.attributes['aria-labelledby'] ?? '').split(' ')) expect(ids).toContain(label)
  })
  it('leads from every note back to every call', () => {
    const targets = new Set(named(elements, 'a').map((one) => one.attributes['href']))
    const calls = elements.flatMap((one) => (one.attributes['id']?.startsWith('ref-') ? one.attributes['id'] : []))
    expect(calls.length).toBeGreaterThan(20)
    for (const call of calls) expect(targets.has(`#${call}`)).toBe(true)
    const notes = elements.flatMap((one) => (one.attributes['id']?.startsWith('note-') ? one.attributes['id'] : []))
    for (const note of notes) expect(targets.has(`#${note}`)).toBe(true)
  })
  it('says its language, has one first heading and skips no level', () => {
    expect(named(elements, 'html')[0]?.attributes['lang']).toMatch(/^(?:zh-Hans|en)$/)
    expect(named(elements, 'h1')).toHaveLength(1)
    const levels = elements.flatMap((one) => (/^h[1-6]$/.test(one.name) ? Number(one.name.slice(1)) : []))
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 0)
  })
  it('has real tables with heads that say what they head', () => {
    for (const head of named(elements, 'th')) expect(head.attributes['scope']).toMatch(/^(?:col|row)$/)
    expect(named(elements, 'table').length).toBeGreaterThan(1)
  })
  it('shows nothing that turns or hides text', () => {
    expect(html).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
  })
})

describe('HTML', () => {
  it('prints hostile words as words', () => {
    const html = renderMemo(memoOf(hostile()), en, 'html')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('&quot;onload=&quot;alert(1)')
    expect(html).not.toMatch(/<script|<img|javascript:alert\(1\)"/)
  })
  it('keeps a mark on the line of its figure, without a typed space', () => {
    const html = renderMemo(memoOf(), zh, 'html')
    expect(html).toMatch(/<span class="f"><data class="theirs" value="asked">22亿元<\/data>&#8288;<sup>/)
  })
  it('shows whose number it is, and what was assumed', () => {
    const html = renderMemo(memoOf(), zh, 'html')
    expect(html).toMatch(/<data class="ours assumed" value="commercial.revenue">/)
    expect(html).toMatch(/<data class="yours" value="ours.cheque">/)
    expect(html).toMatch(/<data class="ours" value="burn">/)
  })
  it('says the language of words in another one', () => {
    // A Chinese quote in an English memo: a reader that speaks must switch.
    const quotes = named(elementsOf(renderMemo(memoOf(), en, 'html')), 'q')
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(quote.attributes['lang']).toBe('zh')
    for (const quote of named(elementsOf(renderMemo(memoOf(), zh, 'html')), 'q'))
      expect(quote.attributes['lang']).toBeUndefined()
  })
  it('is the same bytes each time', () => {
    expect(renderMemo(memoOf(), zh, 'html')).toBe(renderMemo(memoOf(), zh, 'html'))
  })
})

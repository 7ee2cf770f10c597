import { describe, expect, it } from 'vitest'
import { displayWidth } from '../text/width.ts'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import type { Words } from '../words/types.ts'
import { hostile, memoOf, screen, worded } from './memos.fixture.ts'
import { renderMemo, renderMemos } from './render.ts'
import { tableLines } from './terminal-table.ts'

const withUrl = (() => {
  const memo = memoOf()
  const url = `https://example.com/${'a'.repeat(90)}`
  return { ...memo, sources: memo.sources.map((one) => ({ ...one, url })) }
})()

const widths = [20, 40, 56, 80, 100, 140].flatMap((columns) =>
  [zh, en].flatMap((words) => [false, true].map((summary) => ({ columns, words, lang: words.lang, summary }))),
)

describe.each(widths)('a terminal of $columns columns ($lang, summary $summary)', ({ columns, words, summary }) => {
  it.each([
    ['memo', memoOf()],
    ['hostile memo', memoOf(hostile())],
    ['memo with a long address', withUrl],
  ])('is never wider than that: %s', (_, memo) => {
    const lines = renderMemo(memo, words, 'terminal', { columns, summary }).split('\n')
    // An address alone stays whole, so that it can be opened.
    const wide = lines.filter((line) => displayWidth(line) > columns && !/^ *https?:\/\/\S+$/.test(line))
    expect(wide).toEqual([])
  })
  it('begins no line with a mark and parts no number from its unit', () => {
    const [body = ''] = renderMemo(memoOf(), words, 'terminal', { columns, summary }).split(
      `\n${words.document.notes}\n`,
    )
    // The unit of the axis stands alone.
    const lines = body.split('\n').filter((line) => !/^ *[亿万]元$/.test(line))
    if (columns < 40) return
    for (const [index, line] of lines.entries()) {
      expect(line).not.toMatch(/^ *\[\w+\](?! )/)
      // A unit may begin a line only where no figure stands before it.
      if (/\d$/.test(lines[index - 1] ?? '')) expect(line).not.toMatch(/^ *(?:[万亿]|亿?元|bn|m\b|张卡|个月)/)
      expect(line).not.toMatch(/(?:CNY|USD)$/)
    }
  })
})

describe('a terminal', () => {
  const lines = (words: Words, summary: boolean): readonly string[] =>
    renderMemo(memoOf(worded(), screen), words, 'terminal', { columns: 80, summary }).split('\n')

  it('shows nothing that steers it, whatever a source holds', () => {
    for (const words of [zh, en])
      for (const summary of [false, true]) {
        const text = renderMemo(memoOf(hostile()), words, 'terminal', { summary })
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2060\u00a0]/u)
      }
  })
  it('calls every note it prints and prints every note it calls', () => {
    for (const words of [zh, en]) {
      const text = renderMemo(memoOf(), words, 'terminal', { columns: 200 })
      const printed = [...text.matchAll(/^\[(\w+)\] /gm)].map((found) => found[1])
      const called = [...text.matchAll(/\S\[(\w+)\]/g)].map((found) => found[1])
      expect(new Set(printed).size).toBe(printed.length)
      expect([...new Set(called)].sort()).toEqual([...printed].sort())
    }
  })
  it('says everything on one screen in the summary, and where the notes are', () => {
    for (const words of [zh, en]) {
      const all = lines(words, true)
      expect(all.length).toBeLessThanOrEqual(50)
      expect(all.join('\n')).toContain(words.document.marksElsewhere.slice(0, 12))
      expect(all.join('\n')).not.toContain(`\n${words.document.notes}\n`)
    }
  })
  it('gives every cell of a table its heading, beside it or above it', () => {
    const heads = ['Fund', 'Verdict', 'Highest price']
    const rows = [
      ['First Fund', 'Cannot say yet', 'CNY 500m'],
      ['Second Fund', 'Pass', 'CNY 400m'],
    ]
    const page = (columns: number) => ({
      columns,
      colon: ': ',
      fold: (text: string, first = ''): readonly string[] => [first + text],
    })
    expect(tableLines(heads, rows, page(60))).toEqual([
      'Fund         Verdict         Highest price',
      'First Fund   Cannot say yet  CNY 500m',
      'Second Fund  Pass            CNY 400m',
    ])
    expect(tableLines(heads, rows, page(41))).toEqual([
      'Fund: First Fund',
      '  Verdict: Cannot say yet · Highest price: CNY 500m',
      'Fund: Second Fund',
      '  Verdict: Pass · Highest price: CNY 400m',
    ])
  })
  it('repeats by colour only what words say', () => {
    const plainText = renderMemo(memoOf(), en, 'terminal', { columns: 80 })
    const colored = renderMemo(memoOf(), en, 'terminal', { columns: 80, color: true })
    expect(colored).not.toBe(plainText)
    const escape = String.fromCharCode(27)
    expect(colored.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(plainText)
  })
  it('gives each verdict and gate a sign and a word', () => {
    expect(lines(en, false)).toContainEqual(expect.stringMatching(/^✕ Impossible /))
    expect(lines(en, false)).toContainEqual(expect.stringMatching(/^◌ open Origin of chips: /))
    expect(lines(zh, false)).toContainEqual(expect.stringMatching(/^✕ 不可能 /))
  })
  it('parts several memos with a rule of its width', () => {
    const text = renderMemos([memoOf(), memoOf()], en, 'terminal', { columns: 60 })
    expect(text.split('\n').filter((line) => line === '═'.repeat(60))).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { hostile, memoOf, screen, worded } from './memos.fixture.ts'
import { renderMemo, renderMemos } from './render.ts'

const documents = [zh, en].flatMap((words) => [
  { name: `${words.lang}, one memo`, text: renderMemo(memoOf(), words, 'markdown') },
  { name: `${words.lang}, hostile`, text: renderMemo(memoOf(hostile()), words, 'markdown') },
  {
    name: `${words.lang}, two memos`,
    text: renderMemos([memoOf(), memoOf(worded(), screen)], words, 'markdown'),
  },
])

/** What of a document Markdown reads: without the block of letters, without what is escaped. */
const readable = (text: string): string => text.replace(/^```text\n[\s\S]*?\n```$/gm, '').replace(/\\[^\n]/g, '')

describe.each(documents)('Markdown ($name)', ({ text }) => {
  const defined = [...text.matchAll(/^\[\^(\w+)\]: /gm)].map((found) => found[1])
  const called = [...readable(text).matchAll(/\[\^(\w+)\](?!:)/g)].map((found) => found[1])

  it('defines every footnote it calls once, and calls every one it defines', () => {
    expect(new Set(defined).size).toBe(defined.length)
    expect([...new Set(called)].sort()).toEqual([...defined].sort())
    expect(defined.length).toBeGreaterThan(10)
  })
  it('writes tables whose rows have as many cells as their heads', () => {
    const rows = readable(text).split('\n')
    let columns = 0
    for (const row of rows) {
      if (!row.startsWith('|')) {
        columns = 0
        continue
      }
      const cells = row.split('|').length - 2
      if (columns === 0) columns = cells
      expect(cells).toBe(columns)
    }
  })
  it('puts no markup of a source into the document', () => {
    const read = readable(text)
    // What is left are our own headings, lists, bold labels, footnotes and the addresses of notes.
    expect(read.replace(/\[\^\w+\]/g, '').replace(/<https?:\/\/[^<>\s]+>/g, '')).not.toMatch(/[[\]<>`_~]/)
    expect(read.match(/^#+ .*$/gm)?.length).toBe(read.match(/^#/gm)?.length)
    expect(read).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })
  it('leaves a blank line around every block', () => {
    const fenced = text.replace(/^```text\n[\s\S]*?\n```$/gm, 'x')
    expect(fenced).not.toMatch(/[^\n]\n#/)
    expect(fenced).not.toMatch(/^#[^\n]*\n[^\n]/m)
    expect(fenced).not.toMatch(/\n{3,}/)
    expect(text.endsWith('\n')).toBe(true)
  })
})

describe('Markdown', () => {
  it('writes the title first', () => {
    expect(renderMemo(memoOf(), zh, 'markdown').split('\n')[0]).toBe(
      '# 青砚智能：材料不够，暂不能判断；照现有的数，我们的上限是投前11亿元[^a]。',
    )
  })
  it('numbers the notes of a second memo after those of the first', () => {
    const one = renderMemo(memoOf(), en, 'markdown')
    const two = renderMemos([memoOf(), memoOf()], en, 'markdown')
    const count = (text: string): number => text.match(/^\[\^\d+\]: /gm)?.length ?? 0
    expect(count(two)).toBe(2 * count(one))
    expect(two).toContain('\n---\n')
  })
  it('holds the ladder as letters and as a table', () => {
    const text = renderMemo(memoOf(), en, 'markdown')
    expect(text).toMatch(/```text\n[\s\S]*●[\s\S]*\n```/)
    expect(text).toContain('| Method | Low | Middle | High |')
  })
})

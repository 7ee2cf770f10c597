import type { Mark } from '@touchstone/verbs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs, readingAt } from './pieces.ts'

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'amount', label: '', echo: '' })

describe('paragraphs of a text', () => {
  it('hold readings as pieces with their numbers', () => {
    const [first, second] = paragraphs('数亿元天使轮\n\n450万美元', [mark(0, 3), mark(8, 14)])
    expect(first?.map((piece) => [piece.text, piece.reading])).toEqual([
      ['数亿元', 1],
      ['天使轮', null],
    ])
    expect(second?.map((piece) => [piece.text, piece.reading])).toEqual([['450万美元', 2]])
  })
  it('cut a reading at the line it crosses', () => {
    expect(paragraphs('ab\ncd', [mark(1, 4)]).map((line) => line.map((piece) => piece.text))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
  it('give back every character of every line that is not blank, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '亿', ' ', '\n') }), fc.array(fc.nat(30)), (text, cuts) => {
        const ends = [...new Set(cuts)].sort((a, b) => a - b)
        const marks = ends.flatMap((end, i) => (i % 2 === 1 ? [mark(ends[i - 1] ?? 0, end)] : []))
        const shown = paragraphs(text, marks).map((line) => line.map((piece) => piece.text).join(''))
        expect(shown).toEqual(text.split('\n').filter((line) => line.trim() !== ''))
      }),
    )
  })
  it('say which reading covers a stretch', () => {
    const marks = [mark(2, 4), mark(6, 9)]
    expect([readingAt(marks, 3, 5), readingAt(marks, 4, 6), readingAt(marks, 0, 20)]).toEqual([1, null, 1])
  })
})

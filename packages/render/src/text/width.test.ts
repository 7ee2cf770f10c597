import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth, GLUE, padTo, textWidth, wrap, wrapPixels } from './width.ts'

describe('width in columns', () => {
  it('counts Han and full-width signs as two, marks and controls as none', () => {
    expect(displayWidth('abc')).toBe(3)
    expect(displayWidth('估值10亿元')).toBe(4 + 2 + 4)
    expect(displayWidth('，（）')).toBe(6)
    expect(displayWidth('e\u0301')).toBe(1)
    expect(displayWidth('\u200b\u2060\u0007')).toBe(0)
    expect(displayWidth('𠮷🙂🚀')).toBe(6)
    expect(displayWidth('')).toBe(0)
  })
  it('pads to columns, not to letters, and never cuts', () => {
    expect(padTo('估值', 6)).toBe('估值  ')
    expect(padTo('ab', 4, 'left')).toBe('  ab')
    expect(padTo('估值估值', 4)).toBe('估值估值')
  })
})

describe('wrapping', () => {
  it('breaks Latin between words', () => {
    expect(wrap('the price asked is high', 10)).toEqual(['the price', 'asked is', 'high'])
  })
  it('breaks Chinese anywhere, two columns a letter', () => {
    expect(wrap('大模型公司的估值', 6)).toEqual(['大模型', '公司的', '估值'])
    expect(wrap('大模型公司的估值', 7)).toEqual(['大模型', '公司的', '估值'])
  })
  it('takes the letter along when a closing sign would begin a line or an opening one end it', () => {
    expect(wrap('大模型。公司', 6)).toEqual(['大模', '型。公', '司'])
    expect(wrap('大模（型公司', 6)).toEqual(['大模', '（型公', '司'])
    expect(wrap('按ab算', 5)).toEqual(['按ab', '算'])
  })
  it('keeps what is glued on one line, and takes the glue out', () => {
    expect(wrap(`估值22${GLUE}亿${GLUE}元`, 8)).toEqual(['估值', '22亿元'])
    expect(wrap('costs CNY\u00a02.2bn', 10)).toEqual(['costs', 'CNY 2.2bn'])
  })
  it('cuts a word that is longer than the line', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrap('x abcdef', 4)).toEqual(['x', 'abcd', 'ef'])
    expect(wrap('。。。。', 4)).toEqual(['。。', '。。'])
  })
  it('gives no line for nothing', () => {
    expect(wrap('', 10)).toEqual([])
    expect(wrap('   ', 10)).toEqual([])
  })

  const texts = fc.string({
    unit: fc.constantFrom(
      '大',
      '模',
      '。',
      '，',
      '（',
      '“',
      '”',
      'a',
      'b',
      '1',
      '.',
      ',',
      ' ',
      '[',
      ']',
      GLUE,
      '\u00a0',
    ),
    maxLength: 80,
  })
  it('keeps every letter and every width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        const letters = (all: string): string => all.replace(/[\s\u2060]/g, '')
        expect(letters(lines.join(''))).toBe(letters(text))
      }),
    )
  })
  it('begins no line with a closing sign where the letter before it has room', () => {
    const plain = fc.string({ unit: fc.constantFrom('大', '模', '型', '，', '。'), maxLength: 60 })
    fc.assert(
      fc.property(plain, fc.integer({ min: 20, max: 40 }), (text, columns) => {
        fc.pre(!/[，。]{5}/.test(text))
        for (const line of wrap(text, columns).slice(1)) expect(line).not.toMatch(/^[，。]/)
      }),
    )
  })
})

describe('width in pixels', () => {
  it('takes a Han letter as one em and a digit as half', () => {
    expect(textWidth('估值', 12)).toBe(24)
    expect(textWidth('1234', 12)).toBe(24)
    expect(textWidth('', 12)).toBe(0)
  })
  it('is no narrower than the face is known to be', () => {
    // Advance widths of Source Sans 3 Regular in thousandths of an em: C o m e r c i a l = 571 542 830 496 347 456 246 504 255.
    expect(textWidth('Commercial', 10)).toBeGreaterThanOrEqual(
      (571 + 542 + 830 * 2 + 496 + 347 + 456 + 246 + 504 + 255) / 100,
    )
  })
  it('adds up letter by letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b, 12)).toBeCloseTo(textWidth(a, 12) + textWidth(b, 12), 6)
      }),
    )
  })
  it('breaks at spaces only, and lets a longer word stand alone', () => {
    expect(wrapPixels('细线90% · 粗条50%', 70, 12)).toEqual(['细线90% ·', '粗条50%'])
    expect(wrapPixels('aaaaaaaaaaaa bb', 10, 12)).toEqual(['aaaaaaaaaaaa', 'bb'])
    expect(wrapPixels('', 10, 12)).toEqual([])
  })
})

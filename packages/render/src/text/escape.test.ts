import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, escapeMarkdown, safeUrl, visible } from './escape.ts'

const nasty = fc.string({
  unit: fc.constantFrom(
    ...'<>&"\'`[]()*_#|~$\\!-+=.:/ \t\n\r{}^@1a大“',
    '\u202e',
    '\u2066',
    '\u061c',
    '\u0000',
    '\u001b',
    '\u009b',
    '\u2028',
  ),
  maxLength: 60,
})

describe('visible', () => {
  it('drops controls and direction marks, keeps line ends, tabs and letters', () => {
    expect(visible('a\u0000b\u001b[31mc\u009bd\u007fe')).toBe('ab[31mcde')
    expect(visible('12\u202e34\u202c\u2066x\u2069\u200f\u200e\u061c')).toBe('1234x')
    expect(visible('a\tb\nc 大')).toBe('a\tb\nc 大')
  })
  it('leaves nothing to drop', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => visible(visible(text)) === visible(text)),
    )
  })
})

describe('HTML', () => {
  it('escapes the five signs', () => {
    expect(escapeHtml(`<script>"a" & 'b'</script>`)).toBe(
      '&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;',
    )
    expect(escapeHtml('"onload="x')).toBe('&quot;onload=&quot;x')
  })
  it('reads back as what is seen, and holds no sign of markup', () => {
    const back: Readonly<Record<string, string>> = {
      '&amp;': '&',
      '&lt;': '<',
      '&gt;': '>',
      '&quot;': '"',
      '&#39;': "'",
    }
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        const escaped = escapeHtml(text)
        expect(escaped).not.toMatch(/[<>"']/)
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => back[one] ?? one)).toBe(visible(text))
      }),
    )
  })
})

describe('Markdown', () => {
  it('escapes what would be markup', () => {
    expect(escapeMarkdown('[a](javascript:x) | `b` *c* _d_ <e> #f ~g~')).toBe(
      '\\[a\\](javascript:x) \\| \\`b\\` \\*c\\* \\_d\\_ \\<e\\> \\#f \\~g\\~',
    )
    expect(escapeMarkdown('A\\B & C')).toBe('A\\\\B &amp; C')
    expect(escapeMarkdown('$5m to $6m')).toBe('\\$5m to \\$6m')
  })
  it('opens no list, rule or heading at the start', () => {
    expect(escapeMarkdown('- a')).toBe('\\- a')
    expect(escapeMarkdown('+')).toBe('\\+')
    expect(escapeMarkdown('---')).toBe('\\---')
    expect(escapeMarkdown('===')).toBe('\\===')
    expect(escapeMarkdown('1. a')).toBe('1\\. a')
    expect(escapeMarkdown('12)')).toBe('12\\)')
    expect(escapeMarkdown('1.5 times')).toBe('1.5 times')
    expect(escapeMarkdown('    code')).toBe(' code')
  })
  it('stays on one line', () => {
    expect(escapeMarkdown('a \r\n\n b\u2028c\td')).toBe('a b c d')
  })
  it('leaves no unescaped sign, no line end and nothing unseen', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeMarkdown(text)
        expect(escaped).not.toMatch(/[\r\n\t\u2028]/)
        expect(visible(escaped)).toBe(escaped)
        expect(escaped.replace(/\\./g, '')).not.toMatch(/[\\`*_{}[\]<>#|~$]/)
        expect(escaped).not.toMatch(/^ {2,}|^ ?[-+=]|^ ?\d+[.)](?:\s|$)/)
      }),
    )
  })
  it('loses only white space and what is not seen', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const back = escapeMarkdown(text).replace(/\\(.)/g, '$1').replaceAll('&amp;', '&')
        expect(back.replace(/\s/g, '')).toBe(visible(text).replace(/\s/g, ''))
      }),
    )
  })
})

describe('addresses', () => {
  it('takes http and https', () => {
    expect(safeUrl('https://example.com/a?b=1&c=2#d')).toBe('https://example.com/a?b=1&c=2#d')
    expect(safeUrl('http://例子.中国/页')).toBe('http://例子.中国/页')
  })
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.com',
    'https://a b',
    'https://a"onload="x',
    "https://a'b",
    'https://a<b>',
    'https://a`b',
    'https://a\u202eb',
    'https://a\u0000b',
    'https://',
    '',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeNull()
  })
  it('has none where none is given', () => {
    expect(safeUrl(undefined)).toBeNull()
  })
})

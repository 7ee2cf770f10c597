import { describe, expect, it } from 'vitest'
import { parseJson } from './index.ts'

const told = (text: string): readonly string[] =>
  parseJson(text, 'a.json').issues.map(
    (one) => `${one.at.line}:${one.at.column} ${one.code} ${JSON.stringify(one.params)}`,
  )

describe('parseJson', () => {
  it('keeps the words of numbers and the places of everything', () => {
    expect(parseJson('{"a": [1.10, "x\\u4e07", null, true]}', 'a')).toMatchObject({
      ok: true,
      value: {
        kind: 'map',
        entries: [
          {
            key: 'a',
            keyAt: { path: '/a', line: 1, column: 2, start: 1, end: 4 },
            value: {
              kind: 'list',
              items: [
                { literal: '1.10', plain: 1.1, quoted: false, at: { path: '/a/0', start: 7, end: 11 } },
                { literal: 'x万', plain: 'x万', quoted: true },
                { literal: 'null', plain: null, quoted: false },
                { literal: 'true', plain: true },
              ],
            },
          },
        ],
      },
    })
  })

  it('refuses what is not JSON with the place and what was expected', () => {
    expect(told('{"a": 1,}')).toEqual(['1:9 input/not-json {"reason":"\\""}'])
    expect(told('{"a" 1}')).toEqual(['1:6 input/not-json {"reason":":"}'])
    expect(told('[1 2]')).toEqual(['1:4 input/not-json {"reason":"]"}'])
    expect(told('[01]')).toEqual(['1:3 input/not-json {"reason":"]"}'])
    expect(told('')).toEqual(['1:1 input/not-json {"reason":"value"}'])
    expect(told('1\n2')).toEqual(['2:1 input/not-json {"reason":"end"}'])
    expect(told('"a\nb"')).toEqual(['1:1 input/not-json {"reason":"\\""}'])
    expect(told('{"a": 1, "a": 2}')).toEqual(['1:10 yaml/duplicate-key {"key":"a"}'])
    expect(told('['.repeat(100_000))).toEqual(['1:66 input/not-json {"reason":"depth"}'])
  })
})

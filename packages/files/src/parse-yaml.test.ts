import type { Result, Tree } from '@touchstone/core/facts'
import { describe, expect, it } from 'vitest'
import { maxDepth, maxLength, parseYaml } from './index.ts'

const show = (got: Result<Tree>): readonly string[] =>
  got.issues.map((one) => {
    const params: Readonly<Record<string, unknown>> = one.params
    return `${one.at.line}:${one.at.column} ${one.code} ${params['corrected'] ?? params['reason'] ?? params['key']}`
  })
const told = (text: string): readonly string[] => show(parseYaml(text, 'a.yaml'))

describe('parseYaml', () => {
  it('keeps the words of scalars and their places', () => {
    const got = parseYaml('a: 1.10\r\n"b/c": [0x1F, \'x\', ~]\r\nd: |\r\n  two\r\n  lines\r\n', 'f')
    expect(got).toEqual({
      ok: true,
      issues: [],
      value: {
        kind: 'map',
        at: { source: 'f', path: '', line: 1, column: 1, start: 0, end: 54 },
        entries: [
          {
            key: 'a',
            keyAt: { source: 'f', path: '/a', line: 1, column: 1, start: 0, end: 1 },
            value: {
              kind: 'scalar',
              literal: '1.10',
              plain: 1.1,
              quoted: false,
              at: { source: 'f', path: '/a', line: 1, column: 4, start: 3, end: 7 },
            },
          },
          {
            key: 'b/c',
            keyAt: { source: 'f', path: '/b~1c', line: 2, column: 1, start: 9, end: 14 },
            value: {
              kind: 'list',
              at: { source: 'f', path: '/b~1c', line: 2, column: 8, start: 16, end: 30 },
              items: [
                {
                  kind: 'scalar',
                  literal: '0x1F',
                  plain: 31,
                  quoted: false,
                  at: { source: 'f', path: '/b~1c/0', line: 2, column: 9, start: 17, end: 21 },
                },
                {
                  kind: 'scalar',
                  literal: 'x',
                  plain: 'x',
                  quoted: true,
                  at: { source: 'f', path: '/b~1c/1', line: 2, column: 15, start: 23, end: 26 },
                },
                {
                  kind: 'scalar',
                  literal: '~',
                  plain: null,
                  quoted: false,
                  at: { source: 'f', path: '/b~1c/2', line: 2, column: 20, start: 28, end: 29 },
                },
              ],
            },
          },
          {
            key: 'd',
            keyAt: { source: 'f', path: '/d', line: 3, column: 1, start: 32, end: 33 },
            value: {
              kind: 'scalar',
              literal: 'two\nlines\n',
              plain: 'two\nlines\n',
              quoted: true,
              at: { source: 'f', path: '/d', line: 3, column: 4, start: 35, end: 54 },
            },
          },
        ],
      },
    })
  })

  it('shows what needs quotes in quotes, all of it at once', () => {
    const text = [
      'a: >3亿元',
      'b: @x',
      'c: [3, 5)',
      'd: %5',
      'e: `x`',
      'f: 近 3: 5',
      'g: 3亿 #2',
      'ok: 1 # why',
      '- x',
    ].join('\n')
    expect(told(text.replace('\n- x', ''))).toEqual([
      '1:4 yaml/needs-quotes a: ">3亿元"',
      '2:4 yaml/needs-quotes b: "@x"',
      '3:4 yaml/needs-quotes c: "[3, 5)"',
      '4:4 yaml/needs-quotes d: "%5"',
      '5:4 yaml/needs-quotes e: "`x`"',
      '6:4 yaml/needs-quotes f: "近 3: 5"',
      '7:4 yaml/needs-quotes g: "3亿 #2"',
    ])
    expect(told('a:\n  - >= 3亿元\n  - k: > 1"2\n')).toEqual([
      '2:5 yaml/needs-quotes - ">= 3亿元"',
      '3:8 yaml/needs-quotes - k: "> 1\\"2"',
    ])
  })

  it('takes the empty head of folded text for a bound', () => {
    expect(told('a: >3\nb: 1\n')).toEqual(['1:4 yaml/needs-quotes a: ">3"'])
    expect(told('a: >\nb: >2\n    text\n')).toEqual([])
  })

  it('leaves folded text, comments and quoted words alone', () => {
    expect(
      told('a: >\n  one\n  two\nb: >- # why\n  x: y\nc: "a: b" # 1\nd: 12:30\ne: p10 5, p50 7\nf: lyw#1-2\n'),
    ).toEqual([])
  })

  it('refuses what a deal file never needs', () => {
    expect(told('a: &x 1\nb: *x\n')).toEqual(['1:4 yaml/syntax anchor', '2:4 yaml/syntax alias'])
    expect(told('a: !!binary aGk=\n')).toEqual(['1:4 yaml/syntax tag'])
    expect(told('<<: {a: 1}\n')).toEqual(['1:1 yaml/syntax merge-key'])
    expect(told('%YAML 1.1\n---\na: yes\n')).toEqual(['1:1 yaml/syntax directive'])
    expect(told('a: 1\n---\nb: 2\n')).toEqual(['2:1 yaml/syntax many-documents'])
    expect(told('? [a]\n: 1\n')).toEqual(['1:3 yaml/syntax key'])
    expect(told('a: 1\nb: 2\na: 3\n')).toEqual(['3:1 yaml/duplicate-key a'])
  })

  it('names the place of broken syntax', () => {
    expect(told('a: 1\nb: "x\nc: 2\n')).toEqual(['4:1 yaml/syntax unclosed'])
    expect(told('a:\n\tb: 1\n')).toEqual(['2:1 yaml/syntax tab'])
    expect(told('a：3\nb: 1\n')).toEqual(['1:1 yaml/syntax colon'])
  })

  it('stands floods', () => {
    expect(told('['.repeat(200_000))).toEqual([`1:${maxDepth + 1} yaml/syntax too-deep`])
    expect(told('a: '.repeat(100_000)).length).toBeGreaterThan(0)
    expect(told('- '.repeat(100_000))).toEqual([`1:${2 * maxDepth + 1} yaml/syntax too-deep`])
    expect(told('x'.repeat(maxLength + 1))).toEqual([`1:${maxLength + 1} yaml/syntax too-long`])
    const bomb = [
      'a: &a [x, x, x]',
      ...[...'bcdefgh'].map((one, i) => `${one}: &${one} [${`*${'abcdefg'[i]}, `.repeat(9)}]`),
    ]
    expect(told(bomb.join('\n')).every((one) => /anchor|alias/.test(one))).toBe(true)
  })

  it('reads nothing as nothing', () => {
    expect(parseYaml('# only a comment\n', '')).toMatchObject({ ok: true, value: { kind: 'scalar', plain: null } })
    expect(parseYaml('', '')).toMatchObject({ ok: true, value: { kind: 'scalar', plain: null } })
    expect(parseYaml('a:\n', '')).toMatchObject({
      ok: true,
      value: { entries: [{ value: { plain: null, literal: '' } }] },
    })
  })
})

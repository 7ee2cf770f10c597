import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendItem } from './append-item.ts'
import { parseYaml } from './parse-yaml.ts'

const item = { reader: '王雨', loss: '40%' }
const head = 'format: touchstone/deal@1 # ours\nround: {amount: 3亿元}\n'

describe('an item at the end of a list', () => {
  it('makes the list where there is none', () => {
    expect(appendItem(head, 'ownNumbers', item)).toBe(`${head}ownNumbers:\n  - reader: 王雨\n    loss: 40%\n`)
    expect(appendItem(head.trimEnd(), 'ownNumbers', item)).toBe(`${head}ownNumbers:\n  - reader: 王雨\n    loss: 40%\n`)
  })
  it('keeps what stands before and behind, comments and indentation of the list included', () => {
    const text = 'ownNumbers:\n- reader: A # first\n  loss: 1%\n\n# about the company\ncompany: {name: B}\n'
    expect(appendItem(text, 'ownNumbers', item)).toBe(
      'ownNumbers:\n- reader: A # first\n  loss: 1%\n- reader: 王雨\n  loss: 40%\n\n# about the company\ncompany: {name: B}\n',
    )
  })
  it('fills an empty key or an empty list', () => {
    const made = 'a: 1\nownNumbers:\n  - reader: 王雨\n    loss: 40%\nb: 2\n'
    expect(appendItem('a: 1\nownNumbers:\nb: 2\n', 'ownNumbers', item)).toBe(made)
    expect(appendItem('a: 1\nownNumbers: []\nb: 2\n', 'ownNumbers', item)).toBe(made)
  })
  it('keeps line ends', () => {
    expect(appendItem('a: 1\r\n', 'ownNumbers', { reader: 'A' })).toBe('a: 1\r\nownNumbers:\r\n  - reader: A\r\n')
  })
  it('leaves a text alone that cannot be read or has no room', () => {
    for (const text of [
      '',
      'a: [',
      'ownNumbers: {reader: A}\n',
      'ownNumbers: [{reader: A}]\n',
      '{a: 1}\n',
      'a: &x 1\n',
    ])
      expect(appendItem(text, 'ownNumbers', item)).toBe(text)
  })
  it('holds any words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 3 }), (words, times) => {
        let text = head
        for (let i = 0; i < times; i++) text = appendItem(text, 'ownNumbers', item)
        const after = appendItem(text, 'ownNumbers', { reader: 'A', note: words })
        const tree = parseYaml(after, '')
        expect(tree.ok).toBe(true)
        expect(after.startsWith(head)).toBe(true)
        if (after === text || !tree.ok || tree.value.kind !== 'map') return
        const node = tree.value.entries.at(-1)?.value
        expect(node?.kind === 'list' ? node.items.length : 0).toBe(times + 1)
      }),
    )
  })
})

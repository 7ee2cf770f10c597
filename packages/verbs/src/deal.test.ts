import { describe, expect, it } from 'vitest'
import { sample } from './context.fixture.ts'
import { linkedTexts, nodeAt, treeOf } from './deal.ts'
import { sourceId, titleOf } from './document.ts'
import { kindOf } from './kind.ts'

describe('deal or article', () => {
  it('is told by the name, else by the format line', () => {
    expect(kindOf('anything', 'a.deal.yaml')).toBe('deal')
    expect(kindOf('anything', 'a.deal.json')).toBe('deal')
    expect(kindOf(sample, '-')).toBe('deal')
    expect(kindOf('{"format": "touchstone/deal@1"}', '-')).toBe('deal')
    expect(kindOf('# note\nformat: "touchstone/deal@1"\n', 'a.txt')).toBe('deal')
    expect(kindOf('The format: of the talk', 'a.txt')).toBe('article')
    expect(kindOf('今天，format: touchstone/deal@1 是第一行', 'a.md')).toBe('article')
  })
})

describe('a node by its pointer', () => {
  const tree = treeOf({ file: 'a.deal.yaml', text: 'a: {"b/c": [x, {d: 1}], "~": 2}\n' })
  if (!tree.ok) throw new Error('not read')
  const literal = (path: string): string | null => {
    const node = nodeAt(tree.value, path)
    return node?.kind === 'scalar' ? node.literal : null
  }

  it('goes through maps and lists, with ~ and / escaped', () => {
    expect(literal('/a/b~1c/0')).toBe('x')
    expect(literal('/a/b~1c/1/d')).toBe('1')
    expect(literal('/a/~0')).toBe('2')
    expect(nodeAt(tree.value, '')).toBe(tree.value)
  })
  it('is null where there is none', () => {
    for (const path of ['/z', '/a/b~1c/7', '/a/b~1c/x', '/a/b~1c/0/y', '/a/b/c'])
      expect(nodeAt(tree.value, path)).toBeNull()
  })
})

describe('texts of a deal file', () => {
  it('are those its sources point to', () => {
    const text =
      'format: touchstone/deal@1\nsources:\n  a: {title: A, text: ./a.txt}\n  b: {title: B}\n  c: {text: c.md}\n'
    expect(linkedTexts(text, 'x.deal.yaml')).toEqual(['./a.txt', 'c.md'])
    expect(linkedTexts(text, '-')).toEqual(['./a.txt', 'c.md'])
  })
  it('are none of an article, nor of a file that cannot be read', () => {
    expect(linkedTexts('今天天气很好', 'a.txt')).toEqual([])
    expect(linkedTexts('format: touchstone/deal@1\nsources: [', 'a.deal.yaml')).toEqual([])
    expect(linkedTexts('format: touchstone/deal@1\nsources: none\n', 'a.deal.yaml')).toEqual([])
  })
})

describe('a document', () => {
  it('has a short id made of its file name', () => {
    expect(sourceId({ name: 'examples/big-models-2023.zh.txt', text: '' })).toBe('big-models-2023-zh')
    expect(sourceId({ name: 'C:\\a\\报道 一.md', text: '' })).toBe('报道-一')
    expect(sourceId({ name: '-', text: '' })).toBe('text')
    expect(sourceId({ id: 'q1', name: 'a.txt', text: '' })).toBe('q1')
    expect(sourceId({ text: '' })).toBe('text')
    expect(sourceId({ name: '#1#2.txt', text: '' })).toBe('1-2')
  })
  it('has the title it was given, else its first line with words, cut at sixty', () => {
    expect(titleOf({ title: ' 标题 ', text: '正文' })).toBe('标题')
    expect(titleOf({ text: '\n \n 第一行 \n第二行' })).toBe('第一行')
    expect(titleOf({ text: 'x'.repeat(61) })).toBe(`${'x'.repeat(59)}…`)
    expect(titleOf({ text: 'x'.repeat(60) })).toBe('x'.repeat(60))
    expect(titleOf({ name: 'a.txt', text: ' \n' })).toBe('a')
  })
})

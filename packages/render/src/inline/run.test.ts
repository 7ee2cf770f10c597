import { describe, expect, it } from 'vitest'
import { join, plain, type Run, say } from './run.ts'

const figure: Run = {
  kind: 'figure',
  id: 'a',
  text: '22亿元',
  voice: 'ours',
  origin: 'computed',
  interval: null,
  mark: 'a',
}

describe('a sentence with holes', () => {
  it('keeps figures and joins the words between them', () => {
    expect(say`开价${[figure]}，${'投前'}。`).toEqual([
      { kind: 'text', text: '开价' },
      figure,
      { kind: 'text', text: '，投前。' },
    ])
  })
  it('flattens a hole that is itself a sentence', () => {
    expect(plain(say`a ${say`b ${[figure]}`} c`)).toBe('a b 22亿元 c')
  })
  it('drops empty words but no empty mark', () => {
    expect(join([{ kind: 'text', text: '' }])).toEqual([])
    expect(join([{ kind: 'name', text: '', mark: '1' }])).toHaveLength(1)
  })
})

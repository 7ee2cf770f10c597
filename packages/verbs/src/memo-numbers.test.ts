import { readFileSync } from 'node:fs'
import { composeMemo, type Memo } from '@touchstone/core/memo'
import { reference } from '@touchstone/reference'
import { type BlockView, type Inline, layoutMemo, type MemoView, type Words } from '@touchstone/render'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { describe, expect, it } from 'vitest'
import { draftDocument } from './draft.ts'
import type { Context } from './types.ts'
import { underwriteDeal } from './underwrite-deal.ts'

const file = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
const context = (words: Words): Context => ({ words, reference, engine: 'test' })

function memosOf(name: string, depth: Memo['depth'], edition: Memo['edition']): readonly Memo[] {
  const text = file(name)
  const drafts = name.endsWith('.yaml')
    ? [{ file: name, yaml: text }]
    : draftDocument({ name, text, published: '2023-04-11' }, context(zh))
  return drafts.map((one) => {
    const result = underwriteDeal(
      { file: one.file, text: one.yaml, draws: 1024 },
      { ...context(zh), texts: { [name]: text } },
    )
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    return composeMemo(result.value, { depth, edition })
  })
}

/** Every sentence, cell and label value of a block; the record names bytes, not findings. */
function inlinesOf(block: BlockView): readonly Inline[] {
  const some = (...all: readonly (Inline | null)[]): readonly Inline[] =>
    all.flatMap((one) => (one === null ? [] : [one]))
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs]
    case 'list':
      return block.items
    case 'figures':
      return block.tiles.flatMap((tile) => some(tile.value, tile.note))
    case 'table':
      return [block.table.caption, ...block.table.rows.flat()]
    case 'claims':
      return block.rows.flatMap((row) => some(row.says, row.probability, row.reason))
    case 'gates':
      return block.rows.map((row) => row.why)
    case 'questions':
      return block.rows.flatMap((row) => some(row.worth, row.flip))
    case 'picture':
      return [block.title]
    case 'bank':
      return block.rows.flatMap((row) => row.lines.flat().map((pair) => pair.value))
    case 'chart':
      return [block.title, block.table.caption, ...block.table.rows.flat()]
    case 'record':
      return []
  }
}

/** Digits that count nothing: names of chips and models, days, the hundred of a frequency, the start of a digest. */
const names =
  /A100|H100|A800|GPT-3|\d{4}-\d{2}-\d{2}|2022年10月|October 2022|每100[种笔]|[Oo]f 100|100 values|90%区间|90% intervals|Pre-A|^[0-9a-f]{12}$/g
const bare = (text: string): boolean => /\d/.test(text.replace(names, ''))

/** Numbers of a memo that no footnote explains. */
function unexplained(view: MemoView): readonly string[] {
  const marks = new Set(view.notes.map((note) => note.mark))
  const explained = (mark: string | null): boolean => mark !== null && marks.has(mark)
  const wrong: string[] = []
  const look = (runs: Inline, where: string): void => {
    for (const one of runs) {
      const needsNote = one.kind === 'figure' || one.kind === 'quote'
      if (one.kind === 'text') {
        if (bare(one.text)) wrong.push(`${where}: ${one.text}`)
      } else if (one.mark === null ? needsNote || bare(one.text) : !explained(one.mark))
        wrong.push(`${where}: ${one.text} has no note`)
    }
  }
  for (const block of view.blocks) for (const runs of inlinesOf(block)) look(runs, block.kind)
  for (const note of view.notes) {
    const ends = note.kind === 'computed' ? note.runs.some((one) => one.kind === 'figure') : note.cites.length > 0
    if (!ends) wrong.push(`note ${note.mark} leads nowhere: ${note.runs.map((one) => one.text).join('')}`)
    for (const one of note.runs)
      if (one.kind === 'figure' && !explained(one.mark)) wrong.push(`note ${note.mark}: ${one.text} has no note`)
  }
  return wrong
}

const inputs = ['big-models-2023.zh.txt', 'big-models-2023.en.txt', 'sample.deal.yaml']

describe.each(inputs)('every number of the memo of %s', (name) => {
  for (const words of [zh, en])
    it.each([
      ['screen', 'internal'],
      ['ic', 'internal'],
      ['project', 'external'],
    ] as const)(`leads to words or data in ${words.lang}, %s, %s`, (depth, edition) => {
      for (const memo of memosOf(name, depth, edition)) {
        const view = layoutMemo(memo, words)
        expect(view.notes.length).toBeGreaterThan(10)
        expect(unexplained(view)).toEqual([])
      }
    })
})

describe('the test itself', () => {
  it('finds a number without a note, and a note that leads nowhere', () => {
    const [memo] = memosOf('sample.deal.yaml', 'screen', 'internal')
    if (memo === undefined) throw new Error('no memo')
    const view = layoutMemo(memo, en)
    const planted: BlockView = { kind: 'paragraph', section: 'x', runs: [{ kind: 'text', text: 'worth 12 million' }] }
    expect(unexplained({ ...view, blocks: [...view.blocks, planted] })).toHaveLength(1)
    expect(unexplained({ ...view, notes: view.notes.slice(1) }).length).toBeGreaterThan(0)
  })
})

describe('the article’s own arithmetic', () => {
  const [memo] = memosOf('big-models-2023.zh.txt', 'screen', 'internal')
  const value = (id: string): unknown => {
    const found = memo?.figures[id]?.value
    return found?.kind === 'number' ? found.value : found?.kind === 'range' ? [found.low, found.high] : null
  }

  it('is what a hand computes', () => {
    expect(value('claim.fx.0.implied')).toBeCloseTo(3000e4 / 450e4, 12)
    expect(value('claim.fx.0.exact')).toBeCloseTo(450e4 * 6.8909, 6)
    const [low, high] = value('claim.rent.implied') as [number, number]
    expect(low).toBeCloseTo(6e7 / (1000 * 8760), 12)
    expect(high).toBeCloseTo(1e8 / (1000 * 8760), 12)
    expect(value('claim.stake.implied')).toEqual([2e8 / 0.2, 9e8 / 0.1])
  })
})

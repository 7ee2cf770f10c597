import type { BlockView, FigureView, MemoView, Run } from '@touchstone/render'
import { describe, expect, it } from 'vitest'
import { freshen } from './freshen.ts'

const figure = (id: string, text: string, mark: string | null): Run => ({
  kind: 'figure',
  id,
  text,
  voice: 'ours',
  origin: 'computed',
  interval: null,
  mark,
})
const opened = (id: string, text: string, mark: string | null): FigureView => ({
  id,
  text,
  voice: 'ours',
  origin: 'computed',
  interval: null,
  mark,
  error: null,
  drivers: [],
  inputs: [],
})
const view = (blocks: readonly BlockView[], figures: readonly FigureView[]): MemoView => ({
  lang: 'en',
  htmlLang: 'en',
  title: 'Qingyan',
  edition: 'internal',
  depth: 'screen',
  blocks,
  notes: [],
  figures: Object.fromEntries(figures.map((one) => [one.id, one])),
})
const said: BlockView = { kind: 'heading', level: 1, section: 'title', runs: [figure('most', 'CNY 3bn', 'a')] }
const tile = (label: string, run: Run) => ({ label, value: [run], note: null })
const before = view(
  [
    said,
    {
      kind: 'figures',
      tiles: [tile('Asked', figure('asked', 'CNY 1bn', 'b')), tile('Most', figure('most', '3', 'a'))],
    },
    { kind: 'paragraph', section: 'cost', runs: [figure('burn', 'CNY 1m', 'c')] },
    { kind: 'paragraph', section: 'unknown', runs: [] },
  ],
  [opened('asked', 'CNY 1bn', 'b'), opened('most', 'CNY 3bn', 'a'), opened('burn', 'CNY 1m', 'c')],
)
const now = view(
  [
    { kind: 'figures', tiles: [tile('Asked', figure('asked', 'CNY 2bn', 'a'))] },
    { kind: 'paragraph', section: 'cost', runs: [figure('burn', 'CNY 2m', 'b')] },
  ],
  [opened('asked', 'CNY 2bn', 'a'), opened('burn', 'CNY 2m', 'b')],
)

describe('a memo while its verdict is on the way', () => {
  const { memo, fresh } = freshen(before, now)

  it('has the new figures where no fund changes them, under the footnotes they had', () => {
    const [, tiles, cost] = memo.blocks
    expect(tiles?.kind === 'figures' ? tiles.tiles.map((one) => one.value[0]) : null).toEqual([
      figure('asked', 'CNY 2bn', 'b'),
      figure('most', '3', 'a'),
    ])
    expect(cost?.kind === 'paragraph' ? cost.runs : null).toEqual([figure('burn', 'CNY 2m', 'c')])
    expect(memo.figures['asked']).toEqual(opened('asked', 'CNY 2bn', 'b'))
    expect(memo.figures['most']).toEqual(opened('most', 'CNY 3bn', 'a'))
  })

  it('says of every other block and tile that it is of the text before', () => {
    expect(memo.blocks.map((block) => fresh?.has(block))).toEqual([false, true, true, false])
    const tiles = memo.blocks[1]
    expect(tiles?.kind === 'figures' ? tiles.tiles.map((one) => fresh?.has(one)) : null).toEqual([true, false])
  })
})

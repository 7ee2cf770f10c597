import type { Figure } from '@touchstone/core/underwrite'
import { describe, expect, it } from 'vitest'
import { type Inline, plain, type Run } from '../inline/run.ts'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { layoutMemo } from './layout.ts'
import { committee, hostile, memoOf, screen, worded } from './memos.fixture.ts'
import { letters } from './notes.ts'
import type { BlockView, MemoView } from './view.ts'

/** All runs of a block in the order in which every format prints them. */
function runsOf(block: BlockView): Inline {
  const maybe = (runs: Inline | null): Inline => runs ?? []
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'figures':
      return block.tiles.flatMap((tile) => [...tile.value, ...maybe(tile.note)])
    case 'table':
      return [...block.table.caption, ...block.table.rows.flat(2)]
    case 'claims':
      return block.rows.flatMap((row) => [...maybe(row.says), ...maybe(row.probability), ...row.reason])
    case 'gates':
      return block.rows.flatMap((row) => row.why)
    case 'questions':
      return block.rows.flatMap((row) => [...maybe(row.worth), ...maybe(row.flip)])
    case 'picture':
      return block.title
    case 'bank':
      return block.rows.flatMap((row) => row.lines.flat().flatMap((pair) => pair.value))
    case 'chart':
      return [...block.title, ...block.table.rows.flat(2)]
    case 'record':
      return []
  }
}

const marksOf = (runs: Inline): readonly string[] =>
  runs.flatMap((run) => (run.kind === 'text' || run.mark === null ? [] : [run.mark]))

const bodyMarks = (view: MemoView): readonly string[] => view.blocks.flatMap((block) => marksOf(runsOf(block)))

const isFigure = (run: Run): run is Extract<Run, { kind: 'figure' }> => run.kind === 'figure'

const cases = [zh, en].flatMap((words) =>
  [screen, committee].map((options) => ({ words, name: `${words.lang} ${options.depth}`, options })),
)

describe.each(cases)('footnotes of a memo ($name)', ({ words, options }) => {
  const memo = memoOf(worded(), options)
  const view = layoutMemo(memo, words)
  const called = [...bodyMarks(view), ...view.notes.flatMap((note) => marksOf(note.runs))]

  it('are numbered in the order in which the reader meets them', () => {
    const met = [...new Set(bodyMarks(view))]
    const numbers = met.filter((mark) => /^\d+$/.test(mark))
    const lettered = met.filter((mark) => /^[a-z]+$/.test(mark))
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
    expect(lettered).toEqual(lettered.map((_, index) => letters(index)))
    expect(numbers.length).toBeGreaterThan(1)
    expect(lettered.length).toBeGreaterThan(3)
  })
  it('go on in that order inside the formulas of the notes', () => {
    const written = view.notes.filter((note) => note.kind === 'computed')
    const met = [...new Set([...bodyMarks(view), ...written.flatMap((note) => marksOf(note.runs))])]
    expect(met.filter((mark) => /^\d+$/.test(mark))).toEqual(
      view.notes.filter((note) => note.kind === 'source').map((note) => note.mark),
    )
  })
  it('are each there once, and each called', () => {
    const there = view.notes.map((note) => note.mark)
    expect(new Set(there).size).toBe(there.length)
    expect([...new Set(called)].sort()).toEqual([...there].sort())
  })
  it('have numbers for sources and letters for what was computed, sources first', () => {
    for (const note of view.notes) expect(/^\d+$/.test(note.mark)).toBe(note.kind === 'source')
    const kinds = view.notes.map((note) => note.kind)
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(a === 'computed') - Number(b === 'computed')))
  })
  it('give every figure a mark, and the same figure the same', () => {
    const figures = [...view.blocks.flatMap(runsOf), ...view.notes.flatMap((note) => note.runs)].filter(isFigure)
    const marks = new Map<string, string | null>()
    for (const figure of figures) {
      expect(figure.mark).not.toBeNull()
      expect(marks.get(figure.id) ?? figure.mark).toBe(figure.mark)
      marks.set(figure.id, figure.mark)
      expect(view.figures[figure.id]?.mark).toBe(figure.mark)
    }
    expect(marks.size).toBeGreaterThan(8)
  })
  it('open every input of a computed figure', () => {
    for (const note of view.notes)
      for (const id of note.kind === 'computed' ? note.figures : []) {
        const inputs = memo.figures[id]?.formula?.inputs ?? []
        const named = note.runs.filter(isFigure)
        for (const input of inputs) expect(named.map((run) => run.id)).toContain(input)
        for (const run of named) expect(view.notes.some((one) => one.mark === run.mark)).toBe(true)
      }
  })
  it('hold no sentence without words', () => {
    const said = [...view.blocks.flatMap(runsOf), ...view.notes.flatMap((note) => note.runs)]
    expect(plain(said)).not.toMatch(/undefined|\[object|\b(?:reason|gate|formula|statement)\//)
  })
})

describe('footnotes', () => {
  const figure = (id: string, more: Partial<Figure>): Figure => ({
    id,
    value: { kind: 'number', unit: 'CNY', value: 1e6 },
    voice: 'theirs',
    origin: 'sourced',
    cites: [],
    formula: null,
    ...more,
  })

  it('follow the sentence of the language, not the order of its parameters', () => {
    // zh: 手上{have}，需要{need}，只够{cover}; the reason gives cover, need, have.
    const view = layoutMemo(memoOf(), zh)
    const claims = view.blocks.find((block) => block.kind === 'claims')
    const reason = claims?.kind === 'claims' ? (claims.rows[0]?.reason ?? []) : []
    expect(reason.filter(isFigure).map((run) => run.id)).toEqual(['run.have', 'run.need', 'run.cover'])
  })
  it('run on where a document holds memos before', () => {
    const view = layoutMemo(memoOf(), en, { source: 7, computed: 26 })
    const marks = view.notes.map((note) => note.mark)
    expect(marks[0]).toBe('8')
    expect(marks).toContain('aa')
    expect(marks).not.toContain('a')
  })
  it('say so where no source was recorded', () => {
    const memo = memoOf(worded(), screen)
    const bare = { ...memo, figures: { ...memo.figures, asked: figure('asked', {}) } }
    const view = layoutMemo(bare, en)
    const note = view.notes.find((one) => one.figures.includes('asked'))
    expect(note?.kind).toBe('source')
    expect(plain(note?.runs ?? [])).toBe('no source recorded')
  })
  it('share one number where two figures rest on the same words', () => {
    const memo = memoOf(worded(), committee)
    const cites = memo.figures['round.amount']?.cites ?? []
    const same = {
      ...memo,
      figures: { ...memo.figures, 'round.stake': figure('round.stake', { cites }) },
    }
    const view = layoutMemo(same, zh)
    expect(view.figures['round.stake']?.mark).toBe(view.figures['round.amount']?.mark)
  })
  it('quote a text with its source, its date and its place', () => {
    // 数亿元 stands at offset 6 of the invented text: 青砚智能完成 is six letters.
    const notes = (words: typeof zh): readonly string[] =>
      layoutMemo(memoOf(), words).notes.map((one) => plain(one.runs))
    expect(notes(zh)).toContain('数亿元，《示例新闻：青砚智能完成数亿元天使轮融资》，2023-04-18，第6–9字')
    expect(notes(en)).toContain('数亿元, 示例新闻: 青砚智能完成数亿元天使轮融资, 2023-04-18, characters 6–9')
  })
  it('name a borrowed rate with its cases, what differs, its dates and that nobody checked it', () => {
    const notes = layoutMemo(memoOf(), en).notes.map((one) => plain(one.runs))
    const note = notes.find((one) => one.includes('base-rates/revenue#angel'))
    for (const part of [
      'n=31',
      'another country, stage',
      'Invented survey',
      'of 2018',
      'public since 2026-05-01',
      'from memory, unchecked',
      'learned later',
    ])
      expect(note).toContain(part)
  })
  it('say what the user wrote and where', () => {
    const notes = layoutMemo(memoOf(), zh).notes.map((one) => plain(one.runs))
    expect(notes).toContain('我填的“3000万元”，x.deal.yaml 第9行第10列')
  })
  it('carry no address but http and https', () => {
    for (const note of layoutMemo(memoOf(hostile()), en).notes) expect(note.url).toBeNull()
    const memo = memoOf()
    const sources = memo.sources.map((one) => ({ ...one, url: 'https://example.com/a' }))
    const urls = layoutMemo({ ...memo, sources }, en).notes.map((note) => note.url)
    expect(urls).toContain('https://example.com/a')
  })
  it('call nothing an interval that is none', () => {
    const memo = memoOf()
    const burn = memo.figures['burn']
    if (burn?.value.kind !== 'estimate') throw new Error('the fixture has lost its burn')
    const flat = { ...burn.value.estimate, p5: 1.3e7, p25: 1.3e7, p50: 1.3e7, p75: 1.3e7, p95: 1.3e7 }
    const sharp = { ...memo, figures: { ...memo.figures, burn: { ...burn, value: { ...burn.value, estimate: flat } } } }
    const view = layoutMemo(sharp, en)
    const note = plain(view.notes.find((one) => one.figures.includes('burn'))?.runs ?? [])
    expect(note).toMatch(/^CNY 13m a month; /)
    expect(note).not.toContain('interval')
    expect(view.figures['burn']?.interval).toBeNull()
  })
})

describe('letters', () => {
  it('run a, b, … z, aa, ab', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letters)).toEqual([
      'a',
      'b',
      'z',
      'aa',
      'ab',
      'az',
      'ba',
      'zz',
      'aaa',
    ])
  })
})

describe('a memo in words', () => {
  it('is plain JSON and the same each time', () => {
    const view = layoutMemo(memoOf(), zh)
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
    expect(layoutMemo(memoOf(), zh)).toEqual(view)
  })
  it('begins with an answer that names the company', () => {
    expect(layoutMemo(memoOf(), zh).title).toBe('青砚智能：材料不够，暂不能判断；照现有的数，我们的上限是投前11亿元。')
    expect(layoutMemo(memoOf(), en).title).toBe(
      '青砚智能: cannot say yet. On the figures at hand our ceiling is CNY 1.1bn pre-money.',
    )
  })
  it('prints money and chances on page one no finer than page one may', () => {
    const view = layoutMemo(memoOf(worded(), screen), en)
    const tiles = view.blocks.flatMap((block) => (block.kind === 'figures' ? block.tiles : []))
    const values = Object.fromEntries(tiles.map((tile) => [tile.label, plain(tile.value)]))
    expect(values).toEqual({
      'Asked, pre-money': 'CNY 2.2bn',
      'Our ceiling': 'CNY 1.1bn',
      'Values below the ask': '90%',
      Runway: '26 months',
      'Net burn': 'CNY 13m a month',
    })
  })
  it('knows each figure as the page opens it', () => {
    const view = layoutMemo(memoOf(), en)
    expect(view.figures['askedPercentile']).toMatchObject({
      text: '88%',
      voice: 'ours',
      origin: 'computed',
      error: '0.07%',
    })
    expect(view.figures['round.amount']).toMatchObject({ text: 'CNY 200–900m', voice: 'theirs', error: null })
    expect(view.figures['commercial']?.interval).toBe('judged')
  })
  it('carries no ceiling and no threshold outside', () => {
    const view = layoutMemo(memoOf(worded(), { edition: 'external', depth: 'ic' }), en)
    expect(Object.keys(view.figures)).not.toContain('ceiling')
    expect(JSON.stringify(view)).not.toMatch(/our ceiling/i)
  })
})

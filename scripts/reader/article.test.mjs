import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readQuantity } from '@touchstone/core/units'
import { read } from '@touchstone/reader'
import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { root } from '../lib.mjs'
import { BEGIN, END, holds, lookedFor, noteIn, noteOf, tableOf, withTable } from './article.mjs'

const place = join(root, 'golden/reader/article-2023-04')
const facts = readFileSync(`${place}.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const note = noteIn(readFileSync(`${place}.note.jsonl`, 'utf8'))
const options = { readings: reference.readings, models: reference.models, published: '2023-04-11' }
const valued = facts.flatMap(({ id, expects }) =>
  (expects ?? [])
    .flatMap((one) => (one.amount === undefined ? [one] : [one.amount]))
    .flatMap((one) => (one.raw === undefined ? [] : [{ id, ...one }])),
)

describe('the facts of the article', () => {
  it('are told in the docs as the last run found them', () => {
    const page = readFileSync(join(root, 'docs/reader.md'), 'utf8')
    expect(withTable(page, tableOf(facts, note))).toBe(page)
  })
  it('are all in the note, each with a place inside the article and as many words as were read', () => {
    expect(note.facts.map(({ id }) => id)).toEqual(facts.map(({ id }) => id))
    for (const { id, found, spans } of note.facts) {
      expect([id, spans.length > 0]).toEqual([id, found])
      for (const [from, to] of spans) expect([id, 0 <= from && from < to && to <= note.length]).toEqual([id, true])
    }
    for (const { id, raw } of valued) {
      const spans = note.facts.find((one) => one.id === id).spans
      expect([id, raw, spans.some(([from, to]) => to - from === raw.length)]).toEqual([id, raw, true])
    }
  })
  it('have words that still read to the same interval', () => {
    expect(valued.length).toBeGreaterThan(25)
    for (const { id, raw, low, high } of valued) {
      const read = readQuantity(raw, { readings: reference.readings, defaultCurrency: 'CNY' })
      const [least, most] = read.ok ? [read.value.low, read.value.high] : []
      expect([id, raw, least, most]).toEqual([id, raw, low, high])
    }
  })
  it('are found in sentences of our own that tell the same way', () => {
    const told = facts.filter((one) => one.like !== undefined)
    expect(told.length).toBeGreaterThan(12)
    for (const { id, like, expects } of told) {
      const readings = read(like, options)
      // A sentence alone names fewer models than the article does; each that it names is found.
      const asked = expects
        .filter((one) => one.raw === undefined || like.includes(one.raw))
        .filter((one) => one.in !== 'models' || like.includes(one.name))
      const [found] = lookedFor([{ id, expects: asked }], readings)
      expect([id, found.found]).toEqual([id, true])
    }
  })
  it('are those of the article itself wherever it is at hand', () => {
    const file = process.env['TOUCHSTONE_ARTICLE']
    const text = file === undefined ? null : readFileSync(file, 'utf8')
    const fresh = text === null ? note : noteOf(text, facts, read(text, options))
    expect(fresh).toEqual(note)
  })
})

describe('what is expected', () => {
  it('is held against an answer part by part, lists whole', () => {
    expect(holds({ a: { b: 1 } }, { a: { b: 1, c: 2 } })).toBe(true)
    expect(holds({ a: [1] }, { a: [1, 2] })).toBe(false)
    expect(holds({ a: null }, {})).toBe(false)
    expect(holds(0.1 + 0.2, 0.3)).toBe(true)
  })
  it('is missed where one part of it is, and has no place where the answer has none', () => {
    const readings = { deals: [], models: [{ name: 'M', span: [3, 4] }], figures: [] }
    const asked = (expects) => lookedFor([{ id: 'x', expects }], readings)[0]
    expect(asked([{ in: 'models', name: 'M' }])).toEqual({ id: 'x', found: true, spans: [[3, 4]] })
    expect(
      asked([
        { in: 'models', name: 'M' },
        { in: 'models', name: 'N' },
      ]).found,
    ).toBe(false)
    expect(asked(null)).toEqual({ id: 'x', found: false, spans: [] })
    expect(() => withTable('no marks', `${BEGIN}${END}`)).toThrow('no place')
  })
})

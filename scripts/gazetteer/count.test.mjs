import { readFileSync } from 'node:fs'
import { gazetteer } from '@touchstone/reference/gazetteer'
import { expect, it } from 'vitest'
import { countNames, sentenceOf } from './count.mjs'

const docs = readFileSync(new URL('../../docs/reader.md', import.meta.url), 'utf8')

it('counts rows by where they are from', () => {
  const row = (more) => ({ is: 'investor', kind: 'state', names: ['a'], ...more })
  expect([...countNames([row({}), row({ memory: true }), row({ names: ['b', 'c'] })])]).toEqual([
    ['investor state', { cited: 2, memory: 1, names: 4 }],
  ])
})

it('is told in the docs as it is: how many names have an address and how many nobody checked', () =>
  expect(docs).toContain(sentenceOf(gazetteer)))

it('gives every row an address or the mark of memory, never both', () => {
  for (const file of ['investors', 'companies']) {
    const rows = readFileSync(new URL(`../../data/gazetteer/${file}.yaml`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('  - {name: '))
    for (const row of rows)
      expect([row, /url: "https?:\/\/[^"]+".*confidence: (?:high|medium|low)\}$/.test(row)]).toEqual([
        row,
        !row.endsWith('memory: true}'),
      ])
  }
})

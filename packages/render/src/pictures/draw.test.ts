import type { PictureData } from '@touchstone/core/memo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faults } from '../chart/faults.fixture.ts'
import { sceneToSvg } from '../chart/svg.ts'
import { withPictures } from '../message.ts'
import { en as enWords } from '../words/en/index.ts'
import { pictures as enPictures } from '../words/en/pictures.ts'
import { zh as zhWords } from '../words/zh/index.ts'
import { pictures as zhPictures } from '../words/zh/pictures.ts'
import { drawPicture } from './draw.ts'

const zh = withPictures(zhWords, zhPictures)
const en = withPictures(enWords, enPictures)
const looks = [290, 326, 440, 640, 760].flatMap((width) =>
  [zh, en].map((words) => ({ width, words, lang: words.lang })),
)

const values = Array.from({ length: 50 }, (_, i) => (i < 20 ? 0.02 : 0.1 * 1.12 ** (i - 20)))
const level = (at: number): readonly number[] => [at - 9e7, at - 4e7, at, at + 3e7, at + 6e7]
const samples: readonly PictureData[] = [
  { kind: 'dots', values },
  {
    kind: 'fan',
    currency: 'CNY',
    levels: [0.05, 0.25, 0.5, 0.75, 0.95],
    cash: Array.from({ length: 12 }, (_, q) => level(3e8 - 4e7 * q)),
    out: Array.from({ length: 12 }, (_, q) => q / 12),
  },
  {
    kind: 'tornado',
    base: 0.74,
    rows: [
      { input: 'market.leaderChance', atLow: 0.81, atHigh: 0.6 },
      { input: 'market.comparable', atLow: 0.7, atHigh: 0.77 },
    ],
  },
  {
    kind: 'timing',
    paid: [0.08, 0.15, 0.1, 0.06, 0.04, 0.03, 0.02, 0.01, 0.01, 0.001],
    ends: [
      { name: '石门一期', years: 5.5 },
      { name: 'Lantern Fund II', years: 8.2 },
    ],
  },
  {
    kind: 'exits',
    currency: 'CNY',
    post: 1.6e9,
    exits: Array.from({ length: 49 }, (_, i) => ({
      exit: 0.02 * 1000 ** (i / 48),
      ours: i < 20 ? 0.7 : 0.2,
      earlier: i < 20 ? 0.3 : 0.1,
      common: i < 20 ? 0 : 0.7,
    })),
  },
  {
    kind: 'claims',
    currency: 'CNY',
    days: [
      { years: 2, ours: 0, others: 1.1e8, later: 0, cash: 3e7 },
      { years: 5, ours: 2.8e8, others: 1.4e8, later: 0, cash: -2e8 },
      { years: 7, ours: 3.2e8, others: 1.5e8, later: 2.2e8, cash: 1e8 },
    ],
  },
]
const drawn = (data: PictureData, words: typeof zh, width: number) => {
  const found = drawPicture(data, words, width, 'title')
  if (found === null) throw new Error('no words')
  return found
}

describe.each(looks)('at $width in $lang', ({ width, words }) => {
  it.each(samples)('$kind keeps its texts apart and inside, and says itself in a sentence and a table', (data) => {
    const { scene, columns, rows } = drawn(data, words, width)
    expect(faults(scene)).toEqual([])
    expect(scene.desc.length).toBeGreaterThan(10)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toHaveLength(columns.length)
    const svg = sceneToSvg(scene)
    expect(svg).toContain('role="img"')
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('fifty dots', () => {
  it('are fifty, each on its side of a class line', () => {
    const { scene, rows } = drawn({ kind: 'dots', values }, en, 640)
    const dots = scene.shapes.filter((one) => one.kind === 'circle')
    // The key shows one of each class.
    expect(dots).toHaveLength(50 + 4)
    // 20 at 0.02; 0.1·1.12^k is below 1 for k ≤ 20 (1.12^20 = 9.65): 21; below 3 for k ≤ 30: the other 9.
    expect(rows.map((row) => row[1])).toEqual(['20', '21', '9', '0'])
  })
  it('stand so for any multiples', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 50, maxLength: 50 }),
        fc.integer({ min: 290, max: 760 }),
        (some, width) => {
          const sorted = [...some].sort((a, b) => a - b)
          const { scene, rows } = drawn({ kind: 'dots', values: sorted }, zh, width)
          expect(faults(scene)).toEqual([])
          expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(50)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a fan', () => {
  it('never goes below nothing', () => {
    const data = samples[1]
    if (data === undefined) throw new Error('no fan')
    const { scene } = drawn(data, en, 640)
    const floor = scene.shapes.find((one) => one.kind === 'line' && one.class === 'zero')
    const y = floor?.kind === 'line' ? floor.y1 : 0
    for (const one of scene.shapes)
      if (one.kind === 'polygon' && one.points.length > 4)
        for (const point of one.points) expect(point[1]).toBeLessThanOrEqual(y)
  })
})

describe('a picture', () => {
  it('is left out where its words were not loaded', () => {
    const data = samples[0]
    expect(data === undefined ? 0 : drawPicture(data, zhWords, 640, '')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { equityPage as en } from '../words/en/equity-page.ts'
import { equityPage as zh } from '../words/zh/equity-page.ts'
import { faults } from './faults.fixture.ts'
import { type Owners, ownersRows, ownersScene } from './owners.ts'

const names = [
  '林远',
  '周未',
  'Pine Ventures',
  'Harbour Capital Partners (Cayman) Limited',
  '西山引导基金',
  '陈工',
  '大河',
]
const holders = names.map((name, index) => ({ id: String(index), name }))
const owners: Owners = {
  byCapital: false,
  holders,
  days: [
    { date: '2020-03-02', parts: { 0: 0.6, 1: 0.4 }, free: 0 },
    { date: '2020-09-30', parts: { 0: 0.48, 1: 0.3, 2: 0.1 }, free: 0.12 },
    { date: '2023-03-15', parts: { 0: 0.3, 1: 0.2, 2: 0.1, 3: 0.2, 4: 0.05, 5: 0.03, 6: 0.02 }, free: 0.1 },
  ],
}
const looks = [240, 290, 326, 440, 560, 760].flatMap((width) => [zh, en].map((equityPage) => ({ width, equityPage })))

describe.each(looks)('who had what, at $width', ({ width, equityPage }) => {
  it('keeps its texts apart on every day', () => {
    for (const shown of [0, 1, 2]) expect(faults(ownersScene(owners, { equityPage }, width, shown))).toEqual([])
    const one = { ...owners, days: owners.days.slice(0, 1) }
    expect(faults(ownersScene(one, { equityPage }, width, 0))).toEqual([])
  })
})

describe('what the picture of holders says', () => {
  it('names who had most at first and what became of it', () => {
    expect(ownersScene(owners, { equityPage: zh }, 560, 2).title).toBe(
      '林远从2020-03-02的60.0%到2023-03-15的30.0%（完全稀释）',
    )
    expect(ownersScene(owners, { equityPage: en }, 560, 2).title).toBe(
      '林远 went from 60.0% on 2020-03-02 to 30.0% on 2023-03-15, fully diluted',
    )
  })

  it('puts the smallest of many together, in the picture and in the table', () => {
    const { head, rows } = ownersRows(owners, { equityPage: en })
    expect(head).toEqual(['Day', '林远', '周未', 'Pine Ventures', names[3], '西山引导基金', 'others', 'free'])
    // 3 % and 2 % together.
    expect(rows.at(-1)?.slice(-2)).toEqual(['5.0%', '10.0%'])
    expect(rows[0]?.slice(3)).toEqual(['', '', '', '', ''])
  })

  it('fills the whole height where the parts are a whole', () => {
    const rects = ownersScene(owners, { equityPage: en }, 560, 0).shapes.flatMap((one) =>
      one.kind === 'rect' && one.x < 60 ? [one.height] : [],
    )
    expect(rects.reduce((sum, one) => sum + one, 0)).toBeCloseTo(300 - 30 - 26, 6)
  })
})

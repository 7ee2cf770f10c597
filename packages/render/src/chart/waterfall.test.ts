import { describe, expect, it } from 'vitest'
import { bendsOf } from '../captable/bends.ts'
import type { WaterfallFigures } from '../captable/figures.ts'
import { capPanels as enPanels } from '../words/en/cap-panels.ts'
import { captable as enTable } from '../words/en/captable.ts'
import { en } from '../words/en/index.ts'
import { capPanels as zhPanels } from '../words/zh/cap-panels.ts'
import { captable as zhTable } from '../words/zh/captable.ts'
import { zh } from '../words/zh/index.ts'
import { faults } from './faults.fixture.ts'
import { waterfallScene } from './waterfall.ts'
import { exitAxis } from './waterfall-axis.ts'

const figure = (number: number) => ({ text: String(number), number })
const take = (id: string, state: 'common' | 'holds' | 'converts', at: number, slope: number) => ({
  id,
  kind: 'class' as const,
  state,
  at: figure(at),
  slope: figure(slope),
})
const stretch = (
  from: number,
  to: number | null,
  perShare: number | null,
  takes: WaterfallFigures['breakpoints'][number]['takes'],
): WaterfallFigures['breakpoints'][number] => ({
  from: figure(from),
  to: to === null ? null : figure(to),
  closed: from === 0,
  perShare: perShare === null ? null : figure(perShare),
  forced: [],
  takes,
})

/** A takes 5m first and a fifth of the shares: it converts above 25m. */
const out: WaterfallFigures = {
  company: 'a',
  currency: 'CNY',
  date: null,
  source: { preview: null },
  claims: { costs: null, debts: [], carveOut: null, escrow: null },
  classes: [
    { id: 'common', name: '普通股', kind: 'common', shares: figure(8e6), seniority: null },
    { id: 'A', name: 'A轮优先股', kind: 'preferred', shares: figure(2e6), seniority: 1 },
  ],
  breakpoints: [
    stretch(0, 5e6, null, [take('common', 'common', 0, 0), take('A', 'holds', 0, 1)]),
    stretch(5e6, 25e6, 0, [take('common', 'common', 0, 1), take('A', 'holds', 5e6, 0)]),
    stretch(25e6, null, 2.5, [take('common', 'common', 20e6, 0.8), take('A', 'converts', 5e6, 0.2)]),
  ],
  exits: [],
  readings: [],
  assumed: [],
}

const languages = [
  { ...zh, captable: zhTable, capPanels: zhPanels },
  { ...en, captable: enTable, capPanels: enPanels },
]

describe('bends', () => {
  it('say what happens there', () => {
    expect(bendsOf(out)).toEqual([
      {
        number: 1,
        exit: figure(5e6),
        events: [
          { kind: 'covered', ids: ['A'] },
          { kind: 'shares', ids: ['common'] },
        ],
      },
      { number: 2, exit: figure(25e6), events: [{ kind: 'converts', ids: ['A'] }] },
    ])
  })
})

describe('the axis of exits', () => {
  it.each(['log', 'linear', null] as const)('finds the exit where it put it (%s)', (scale) => {
    const axis = exitAxis(out, [1e8], scale)
    for (const exit of [5e6, 25e6, 1e8]) expect(axis.exitAt(axis.at(exit)) / exit).toBeCloseTo(1, 9)
    expect([axis.at(0), axis.at(1e15)]).toEqual([0, 1])
  })
})

describe.each(languages)('a waterfall in $lang', (words) => {
  it.each([260, 326, 560, 760, 900])('keeps its texts apart at %d', (width) => {
    for (const scale of ['log', 'linear'] as const) {
      const scene = waterfallScene(out, words, width, { scale, at: 1e7, show: [1e9] })
      expect(faults(scene)).toEqual([])
      // The lower band is the preferred class, plain; the upper one hatched.
      expect(scene.shapes.filter((one) => one.kind === 'polygon').map((one) => one.class)).toEqual([
        'stack r5',
        'stack r1',
      ])
      expect(scene.shapes.filter((one) => one.class === 'dot open')).toHaveLength(2)
      expect(scene.title).toContain('2')
      expect(scene.desc).toContain('A轮优先股 100%')
    }
  })
})
